//! Which texts leave: a machine's only when asked for, and then marked. Those that stay are counted.

use std::sync::atomic::{AtomicU64, Ordering};

use vitrina_core::{Catalogue, ExhibitEntry, LanguageTag, Text, TextStatus, Texts};

/// What is asked for, and what stayed.
#[derive(Debug, Default)]
pub struct Leaving {
    with_machine: bool,
    stayed: AtomicU64,
}

impl Leaving {
    /// `with_machine`: texts that a machine made and nobody looked at leave too, marked.
    #[must_use]
    pub fn new(with_machine: bool) -> Self {
        Self { with_machine, stayed: AtomicU64::new(0) }
    }

    /// How many texts of a machine stayed so far.
    #[must_use]
    pub fn stayed(&self) -> u64 {
        self.stayed.load(Ordering::Relaxed)
    }

    /// Whether texts that a machine made leave.
    pub(crate) fn takes_machine(&self) -> bool {
        self.with_machine
    }

    /// Counts a text of a machine that stays.
    pub(crate) fn stays(&self) {
        self.stayed.fetch_add(1, Ordering::Relaxed);
    }

    /// Whether a text may leave.
    #[must_use]
    pub fn may(&self, text: &Text) -> bool {
        self.with_machine || text.status != TextStatus::Machine
    }

    /// The texts that leave, in the order of their tags; those that stay are counted.
    pub(crate) fn texts<'t>(&self, texts: &'t Texts) -> Vec<(&'t LanguageTag, &'t Text)> {
        let said = texts.iter().filter(|(_, text)| !text.text.trim().is_empty());
        let (leave, stay): (Vec<_>, Vec<_>) = said.partition(|(_, text)| self.may(text));
        self.stayed.fetch_add(stay.len() as u64, Ordering::Relaxed);
        leave
    }

    /// Whether any of the texts leaves.
    pub(crate) fn any(&self, texts: &Texts) -> bool {
        texts.iter().any(|(_, text)| !text.text.trim().is_empty() && self.may(text))
    }

    /// Whether an exhibit has a name that may leave without a machine's texts: its title, its type in words, or the
    /// labels of its type. Without one no format has a record of it.
    #[must_use]
    pub fn is_named(entry: &ExhibitEntry, catalogue: &Catalogue) -> bool {
        let labels = entry.object_type.map(|term| &catalogue.term(term).labels);
        entry.titled || labels.is_some_and(Texts::is_said_by_people)
    }

    /// One text for a reader who can have only one, with its language: words of a person before a machine's.
    pub(crate) fn one<'t>(&self, texts: &'t Texts, order: &[LanguageTag]) -> Option<(&'t LanguageTag, &'t Text)> {
        let mut said: Vec<_> =
            texts.iter().filter(|(_, text)| !text.text.trim().is_empty() && self.may(text)).collect();
        if said.iter().any(|(_, text)| text.status != TextStatus::Machine) {
            said.retain(|(_, text)| text.status != TextStatus::Machine);
        }
        let ordered = order.iter().find_map(|tag| said.iter().find(|(of, _)| *of == tag));
        ordered.or_else(|| said.iter().find(|(_, text)| text.status == TextStatus::Original)).or(said.first()).copied()
    }
}

/// A language, marked where a machine's words are in it: `ru` becomes `ru-x-machine`. BCP 47 has `ru-t-t0-und` for it, but
/// validators of IIIF take no digits in a tag.
pub(crate) fn marked(tag: &LanguageTag, status: TextStatus) -> String {
    if status == TextStatus::Machine { format!("{tag}-x-machine") } else { tag.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(with_machine: bool, texts: &[(&str, &str, TextStatus)], expect: (&str, Option<&str>, u64)) {
        let text = |words: &str, status| Text { text: words.to_owned(), status, by: None };
        let texts: Texts =
            texts.iter().map(|(tag, words, status)| (tag.parse().unwrap(), text(words, *status))).collect();
        let leaving = Leaving::new(with_machine);
        let left: Vec<&str> = leaving.texts(&texts).into_iter().map(|(tag, _)| tag.as_str()).collect();
        let order = ["ru".parse().unwrap(), "en".parse().unwrap()];
        let one = leaving.one(&texts, &order).map(|(tag, _)| tag.as_str());
        assert_eq!((left.join(" ").as_str(), one, leaving.stayed()), expect);
        assert_eq!(leaving.any(&texts), one.is_some());
    }

    #[test]
    fn a_machine_s_texts_stay_unless_they_are_asked_for() {
        use TextStatus::{Human, Machine, Original, Reviewed};
        let all = [("en", "a", Original), ("fa", "b", Reviewed), ("ru", "c", Machine), ("tg", "d", Human)];
        check(false, &all, ("en fa tg", Some("en"), 1));
        check(true, &all, ("en fa ru tg", Some("en"), 0));
        check(true, &[("en", "a", Machine), ("ru", "b", Machine)], ("en ru", Some("ru"), 0));
        check(false, &[("ru", "b", Machine)], ("", None, 1));
        check(true, &[("ru", "  ", Original)], ("", None, 0));
    }
}
