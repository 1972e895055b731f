//! A state and its standing in the organisation on any day.

use serde::{Deserialize, Serialize};

use crate::admit::{Admission, At};
use crate::civil::CivilDate;
use crate::file::{ForeignFields, StateFile};
use crate::finding::Code;
use crate::id::StateCode;
use crate::language::LanguageTag;
use crate::source::{Confidence, Source};
use crate::text::Texts;

/// A state's standing in the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MembershipStatus {
    /// Member state.
    Member,
    /// Observer (until 1 September 2025).
    Observer,
    /// Dialogue partner (until 1 September 2025).
    DialoguePartner,
    /// SCO partner (since 1 September 2025).
    Partner,
}

/// A state.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// Two capital letters.
    pub code: StateCode,
    /// The one name displayed in each language.
    pub name: Texts,
    /// Other forms of the name, which only help search.
    pub search_forms: Vec<(LanguageTag, Vec<String>)>,
    /// The capital.
    pub capital: Texts,
    /// Languages in which its museums write.
    pub languages: Vec<LanguageTag>,
    /// Its standing, in the order of the days.
    pub membership: Vec<Membership>,
    /// Whether it founded the organisation.
    pub founding_member: bool,
    /// Whether it was one of the Shanghai Five.
    pub shanghai_five: bool,
    /// How sure the editors are.
    pub confidence: Option<Confidence>,
    /// Notes for readers.
    pub reader_notes: Vec<Texts>,
    /// Where the statements come from.
    pub sources: Vec<Source>,
    /// The day of the last change.
    pub changed: CivilDate,
    /// Foreign fields.
    pub x: ForeignFields,
}

/// A standing from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    /// The standing.
    pub status: MembershipStatus,
    /// The first day.
    pub from: CivilDate,
    /// The last day, if it has ended.
    pub until: Option<CivilDate>,
}

impl State {
    /// The standing on a day, or `None` where the state had none.
    #[must_use]
    pub fn membership_on(&self, day: CivilDate) -> Option<&Membership> {
        let holds =
            |membership: &&Membership| membership.from <= day && membership.until.is_none_or(|until| day <= until);
        self.membership.iter().rev().find(holds)
    }
}

impl StateFile {
    /// What the program believes of the file.
    #[must_use]
    pub fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<State> {
        let code = admission.state(&at.key("code"), &self.code);
        let changed = admission.day(&at.key("changed"), &self.changed);
        admission.weak_sources(&at.key("sources"), &self.sources);
        let forms = at.key("searchForms");
        let search_forms = self.search_forms.iter();
        let search_forms =
            search_forms.filter_map(|(tag, words)| Some((admission.language(&forms.key(tag), tag)?, words.clone())));
        let search_forms = search_forms.collect();
        let tags = at.key("languages");
        let languages = self.languages.iter().enumerate();
        let languages = languages.filter_map(|(index, tag)| admission.language(&tags.index(index), tag)).collect();
        let all = at.key("membership");
        let mut membership: Vec<Membership> = Vec::new();
        for (index, file) in self.membership.iter().enumerate() {
            let here = all.index(index);
            let from = admission.day(&here.key("from"), &file.from);
            let until = file.until.as_deref().and_then(|day| admission.day(&here.key("until"), day));
            if let (Some(from), Some(until)) = (from, until)
                && until < from
            {
                admission.find(Code::EndBeforeBegin, &here.key("until"), &until.to_string(), "a day not before `from`");
            }
            membership.extend(from.map(|from| Membership { status: file.status, from, until }));
        }
        membership.sort_by_key(|membership| membership.from);
        Some(State {
            name: admission.title(&at.key("name"), &self.name),
            search_forms,
            capital: admission.texts(&at.key("capital"), &self.capital),
            languages,
            membership,
            founding_member: self.founding_member,
            shanghai_five: self.shanghai_five,
            confidence: self.confidence,
            reader_notes: admission.texts_list(&at.key("readerNotes"), &self.reader_notes),
            sources: self.sources.clone(),
            x: admission.foreign(&at.key("x"), &self.x),
            code: code?,
            changed: changed?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(day: &str, expect: Option<MembershipStatus>) {
        let file: StateFile = serde_json::from_str(
            r#"{"code": "XA", "name": {"en": {"text": "Example A", "status": "original"}}, "changed": "2026-11-23",
                "membership": [{"status": "observer", "from": "2005-07-05", "until": "2017-06-08"}, {"status": "member", "from": "2017-06-09"}]}"#,
        )
        .unwrap();
        let state = file.admit(&At::Root, &mut Admission::default()).unwrap();
        assert_eq!(state.membership_on(day.parse().unwrap()).map(|membership| membership.status), expect);
    }

    #[test]
    fn a_standing_depends_on_the_day() {
        check("2005-07-04", None);
        check("2005-07-05", Some(MembershipStatus::Observer));
        check("2017-06-08", Some(MembershipStatus::Observer));
        check("2017-06-09", Some(MembershipStatus::Member));
        check("2026-11-24", Some(MembershipStatus::Member));
    }
}
