//! The exhibits a visitor has gathered: plain data, a text form with a version, and undo.

mod text;

/// The version of the text form that is written; others are put aside unread.
pub const SELECTION_VERSION: u32 = 1;

/// One exhibit, with as much of it as is needed where its record cannot be fetched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize, serde::Deserialize))]
pub struct SelectedExhibit {
    /// Its id in the catalogue.
    pub id: String,
    /// Its title as the page showed it.
    #[cfg_attr(not(target_arch = "wasm32"), serde(default))]
    pub title: String,
    /// The language of the title.
    #[cfg_attr(not(target_arch = "wasm32"), serde(default))]
    pub lang: String,
    /// The museum's id.
    #[cfg_attr(not(target_arch = "wasm32"), serde(default))]
    pub museum: String,
}

/// The selection, in the order in which exhibits were chosen; each stands in it once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    exhibits: Vec<SelectedExhibit>,
}

impl Selection {
    /// The exhibits, the first chosen first.
    #[must_use]
    pub fn exhibits(&self) -> &[SelectedExhibit] {
        &self.exhibits
    }

    /// Whether the exhibit is selected.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.exhibits.iter().any(|exhibit| exhibit.id == id)
    }

    /// The selection with one exhibit more; the same selection when it is there already.
    #[must_use]
    pub fn with(&self, exhibit: SelectedExhibit) -> Self {
        let mut exhibits = self.exhibits.clone();
        if !self.contains(&exhibit.id) {
            exhibits.push(exhibit);
        }
        Self { exhibits }
    }

    /// The selection without one exhibit.
    #[must_use]
    pub fn without(&self, id: &str) -> Self {
        Self { exhibits: self.exhibits.iter().filter(|exhibit| exhibit.id != id).cloned().collect() }
    }

    /// Reads the text form; nothing kept is an empty selection.
    ///
    /// # Errors
    /// The text itself, where it cannot be read, so that the caller can put it aside.
    pub fn parse(text: Option<&str>) -> Result<Self, String> {
        let Some(text) = text else { return Ok(Self::default()) };
        text::read(text).map(|exhibits| exhibits.into_iter().collect()).ok_or_else(|| text.to_owned())
    }

    /// The exhibits that a kept draft asks for; none where it cannot be read.
    #[must_use]
    pub fn of_draft(text: &str) -> Self {
        text::lines_of_draft(text).unwrap_or_default().into_iter().collect()
    }

    /// The text form.
    #[must_use]
    pub fn print(&self) -> String {
        text::write(&self.exhibits)
    }
}

impl FromIterator<SelectedExhibit> for Selection {
    fn from_iter<I: IntoIterator<Item = SelectedExhibit>>(exhibits: I) -> Self {
        exhibits.into_iter().fold(Self::default(), |selection, exhibit| selection.with(exhibit))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exhibit(id: &str) -> SelectedExhibit {
        SelectedExhibit { id: id.to_owned(), title: format!("«{id}»"), lang: "ru".into(), museum: String::new() }
    }

    #[track_caller]
    fn check(text: Option<&str>, expect: &str) {
        let answer = match Selection::parse(text) {
            Ok(selection) => {
                selection.exhibits().iter().map(|exhibit| exhibit.id.as_str()).collect::<Vec<_>>().join(" ")
            }
            Err(aside) => format!("aside: {aside}"),
        };
        assert_eq!(answer, expect);
    }

    #[test]
    fn what_cannot_be_read_is_handed_back_whole() {
        check(None, "");
        check(Some(r#"{"version":1,"exhibits":[{"id":"a"},{"id":"b","title":"t","lang":"fa"},{"id":"a"}]}"#), "a b");
        for bad in ["", "null", "[]", "{\"version\":1", r#"{"version":2,"exhibits":[]}"#, r#"{"exhibits":[]}"#] {
            check(Some(bad), &format!("aside: {bad}"));
        }
    }

    #[test]
    fn the_lines_of_a_draft_are_a_selection() {
        let line = |id: &str| {
            format!(
                r#"{{"exhibit":"{id}","title":{{"text":"«{id}»","lang":"ru"}},"purpose":"shown","ask":"original"}}"#
            )
        };
        let bare = format!(r#"{{"format":"vitrina-proposal","lines":[{},{}]}}"#, line("b"), line("a"));
        for text in [bare.clone(), format!(r#"{{"version":1,"proposal":{bare}}}"#)] {
            assert_eq!(Selection::of_draft(&text).exhibits(), [exhibit("b"), exhibit("a")]);
        }
        for text in ["", "null", "[]", "{}", r#"{"lines":[{"exhibit":1}]}"#] {
            assert_eq!(Selection::of_draft(text), Selection::default(), "{text}");
        }
    }

    #[test]
    fn each_exhibit_is_chosen_once_and_order_is_kept() {
        let selection: Selection = ["b", "a", "b"].map(exhibit).into_iter().collect();
        assert_eq!(selection.without("b").without("c").exhibits(), [exhibit("a")]);
        assert!(selection.contains("b") && !selection.contains("c"));
    }

    proptest! {
        #[test]
        fn printed_and_read_back(titles in proptest::collection::vec(".{0,30}", 0..6)) {
            let exhibits = titles.iter().enumerate().map(|(number, title)| SelectedExhibit {
                title: title.clone(),
                ..exhibit(&format!("e{number}"))
            });
            let selection: Selection = exhibits.collect();
            prop_assert_eq!(Selection::parse(Some(&selection.print())), Ok(selection));
        }
    }
}
