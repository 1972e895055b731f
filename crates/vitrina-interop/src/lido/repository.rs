//! Who holds the thing and under which number.

use vitrina_core::file::TextsFile;

use super::words::Reading;
use crate::imported::{MuseumHint, NoteKind};
use crate::xml::Element;

impl Reading<'_> {
    /// Reads the sets of a `repositoryWrap`: those of today, never a former one.
    pub(super) fn take_repositories(&mut self, sets: &[&Element]) {
        for set in sets.iter().filter(|set| is_current(set)) {
            if self.imported.museum.is_none() {
                self.imported.museum = self.holder(set);
                let placed = set.all("displayRepository").chain(set.all("repositoryLocation")).next().is_some();
                self.held_elsewhere |= placed && self.imported.museum.is_none();
            }
            for number in set.all("workID") {
                if self.imported.exhibit.inventory_number.is_none() {
                    self.take_inventory_number(number);
                }
            }
        }
    }

    /// The number as it stands; where it is dressed in "Inv. nr.", the bare number, and the words stay as they are.
    fn take_inventory_number(&mut self, element: &Element) {
        let Some(words) = element.text() else { return };
        let number = bare_number(words);
        if number == words {
            element.take();
        } else {
            self.imported.note("inventoryNumber", NoteKind::Changed, words, Some(number.to_owned()));
        }
        self.imported.exhibit.inventory_number = Some(number.to_owned());
    }

    /// The museum that a repository set names.
    fn holder(&mut self, set: &Element) -> Option<MuseumHint> {
        let body = set.all("repositoryName").next()?;
        let mut hint = self.body(body)?;
        if let Some(location) = set.all("repositoryLocation").next() {
            self.place(location, &mut hint);
        }
        Some(hint)
    }

    /// A body by name, identifier and website. It is left where it stands: the hint is no part of the exhibit.
    pub(super) fn body(&mut self, body: &Element) -> Option<MuseumHint> {
        let name = self.names_of(&body.path("legalBodyName/appellationValue"));
        let legal_body_id = first(body, "legalBodyID");
        (!name.is_empty() || legal_body_id.is_some()).then(|| MuseumHint {
            name,
            legal_body_id,
            website: first(body, "legalBodyWeblink"),
            ..MuseumHint::default()
        })
    }

    /// The innermost place that has a name, and the outermost if it is said to be a state.
    fn place(&mut self, location: &Element, hint: &mut MuseumHint) {
        let mut here = Some(location);
        while let Some(place) = here {
            let name = self.names_of(&place.path("namePlaceSet/appellationValue"));
            if !name.is_empty() && is_state(place) {
                hint.state = name;
            } else if hint.place.is_empty() {
                hint.place = name;
            }
            here = place.all("partOfPlace").next();
        }
    }

    pub(super) fn names_of(&mut self, values: &[&Element]) -> TextsFile {
        let mut texts = TextsFile::default();
        for value in super::words::preferred_first(values.to_vec()) {
            if let Some(words) = value.text() {
                let (tag, text) = (self.tag(value), self.text(words));
                texts.entry(tag).or_insert(text);
            }
        }
        texts
    }
}

fn first(element: &Element, name: &str) -> Option<String> {
    element.all(name).find_map(Element::text).map(|text| text.trim().to_owned())
}

fn is_current(set: &Element) -> bool {
    !set.attribute("type").is_some_and(|kind| kind.to_lowercase().contains("former") || kind.ends_with("lido01019"))
}

/// Whether the place is classified as a state (Wikidata Q6256, AAT 300387506 or 300128207, or the plain word).
fn is_state(place: &Element) -> bool {
    place.all("placeClassification").any(|class| {
        let uri = super::words::uri(class).unwrap_or_default();
        let word = class.all("term").filter_map(Element::text).any(|term| {
            matches!(
                term.trim().to_lowercase().as_str(),
                "country" | "nation" | "state" | "land" | "staat" | "страна" | "国家"
            )
        });
        word || ["/Q6256", "/300387506", "/300128207"].iter().any(|end| uri.ends_with(end))
    })
}

/// The number in " (Inv. nr. 2668)"; any other text is the number as it is.
fn bare_number(words: &str) -> &str {
    let inner = words.trim();
    let inner = inner.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(inner).trim();
    let lower = inner.to_lowercase();
    let dress = ["inv. nr.", "inv. nr", "inv.nr.", "inv.-nr.", "inv. no.", "inv.no.", "инв. №", "инв. n", "инв.№"];
    let found = dress.iter().find(|dress| lower.starts_with(**dress));
    // The same number of bytes in both cases: the letters above have none that change their length.
    let bare = found.and_then(|dress| inner.get(dress.len()..)).map(str::trim);
    bare.filter(|number| !number.is_empty() && !number.contains(['(', ')'])).unwrap_or(words)
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(words: &str, expect: &str) {
        assert_eq!(super::bare_number(words), expect);
    }

    #[test]
    fn only_a_plain_dress_is_taken_off() {
        check(" (Inv. nr. 2668)", "2668");
        check("Inv.-Nr. A 12/3", "A 12/3");
        check("Инв. № КП-77", "КП-77");
        check("8360 (Inv. 1890)", "8360 (Inv. 1890)");
        check(" 43 ", " 43 ");
        check("(43)", "(43)");
        check("Inv. nr.", "Inv. nr.");
    }
}
