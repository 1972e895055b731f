//! The draft and how it changes: pure, so that it can be tested without a browser.

use std::rc::Rc;

use vitrina_core::proposal::{Ask, Proposal, ProposalLine, ShownText};
use vitrina_core::{ExhibitId, LanguageTag, MuseumId, RecordUuid, StateCode};
use yew::Reducible;

/// A change to the proposal.
#[derive(Clone)]
pub struct Change(Rc<dyn Fn(&mut Proposal)>);

impl Change {
    /// A change made by a function.
    pub fn new(change: impl Fn(&mut Proposal) + 'static) -> Self {
        Self(Rc::new(change))
    }
}

/// The proposal that is being drafted.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The proposal.
    pub proposal: Proposal,
}

impl Reducible for Draft {
    type Action = Change;

    fn reduce(self: Rc<Self>, Change(change): Change) -> Rc<Self> {
        let mut proposal = self.proposal.clone();
        change(&mut proposal);
        if proposal == self.proposal { self } else { Rc::new(Self { proposal }) }
    }
}

impl Draft {
    /// Whether nothing has been entered that would be missed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let mut blank = Proposal::new(self.proposal.uuid, self.proposal.language.clone());
        blank.catalogue = self.proposal.catalogue.clone();
        blank == self.proposal
    }
}

/// Sets a field to what was typed; nothing typed is "not yet known".
pub fn set_text(field: &mut Option<String>, typed: &str) {
    *field = (!typed.is_empty()).then(|| typed.to_owned());
}

/// What is known of an exhibit that comes into the proposal.
#[derive(Debug, Clone, PartialEq)]
pub struct NewLine {
    /// Its id.
    pub exhibit: ExhibitId,
    /// Its identity for the exchange.
    pub uuid: Option<RecordUuid>,
    /// Its title.
    pub title: ShownText,
    /// The museum.
    pub museum: Option<MuseumId>,
    /// The museum's name.
    pub museum_name: Option<ShownText>,
    /// The museum's state.
    pub state: Option<StateCode>,
    /// What the record allows to ask for first.
    pub ask: Ask,
}

/// Adds a line for an exhibit that has none yet.
pub fn add_line(proposal: &mut Proposal, new: &NewLine) {
    if proposal.lines.iter().any(|line| line.exhibit == new.exhibit) {
        return;
    }
    proposal.lines.push(ProposalLine {
        exhibit: new.exhibit.clone(),
        uuid: new.uuid,
        title: new.title.clone(),
        museum: new.museum.clone(),
        museum_name: new.museum_name.clone(),
        state: new.state,
        ask: new.ask,
        purpose: None,
        conditions: None,
        venues: Vec::new(),
    });
}

/// Puts the lines into the order of the selection and drops those that are not in it any more.
pub fn order_by(proposal: &mut Proposal, selected: &[String]) {
    let place = |line: &ProposalLine| selected.iter().position(|id| id == line.exhibit.as_str());
    proposal.lines.retain(|line| place(line).is_some());
    proposal.lines.sort_by_key(place);
    let lines = proposal.lines.clone();
    for section in &mut proposal.sections {
        section.exhibits.retain(|exhibit| lines.iter().any(|line| line.exhibit == *exhibit));
    }
}

/// Words with a language that may be empty or unknown.
pub(super) fn shown(text: &str, lang: &str, otherwise: &LanguageTag) -> ShownText {
    ShownText { text: text.to_owned(), lang: lang.parse().unwrap_or_else(|_| otherwise.clone()) }
}

/// Takes a venue away; lines that named it or later ones keep naming the same venues.
pub(super) fn remove_venue(proposal: &mut Proposal, venue: usize) {
    if venue >= proposal.venues.len() {
        return;
    }
    proposal.venues.remove(venue);
    for line in &mut proposal.lines {
        line.venues.retain(|named| *named != venue);
        for named in &mut line.venues {
            if *named > venue {
                *named -= 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vitrina_core::proposal::{ProposalSection, Venue};

    fn line(id: &str) -> NewLine {
        let lang: LanguageTag = "en".parse().unwrap();
        NewLine {
            exhibit: id.parse().unwrap(),
            uuid: None,
            title: shown(id, "", &lang),
            museum: None,
            museum_name: None,
            state: None,
            ask: Ask::Original,
        }
    }

    fn proposal(ids: &[&str]) -> Proposal {
        let uuid = "0190f3a0-0000-7000-8000-000000000001".parse().unwrap();
        let mut proposal = Proposal::new(uuid, "en".parse().unwrap());
        ids.iter().for_each(|id| add_line(&mut proposal, &line(id)));
        proposal
    }

    #[track_caller]
    fn check(lines: &[&str], selected: &[&str], expect: &[&str]) {
        let mut proposal = proposal(lines);
        let exhibits = proposal.lines.iter().map(|line| line.exhibit.clone()).collect();
        proposal.sections = vec![ProposalSection { exhibits, ..ProposalSection::default() }];
        order_by(&mut proposal, &selected.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
        let told: Vec<&str> = proposal.lines.iter().map(|line| line.exhibit.as_str()).collect();
        assert_eq!(told, expect);
        assert_eq!(proposal.sections[0].exhibits.len(), expect.len());
    }

    #[test]
    fn lines_follow_the_selection() {
        check(&["a", "b", "c"], &["c", "a", "d"], &["c", "a"]);
        check(&["a", "a", "b"], &["b", "a"], &["b", "a"]);
        check(&["a"], &[], &[]);
    }

    #[test]
    fn lines_keep_their_venues_when_one_goes() {
        let mut proposal = proposal(&["a"]);
        proposal.venues = vec![Venue::default(); 3];
        proposal.lines[0].venues = vec![0, 1, 2];
        remove_venue(&mut proposal, 1);
        assert_eq!(proposal.lines[0].venues, [0, 1]);
        remove_venue(&mut proposal, 7);
        assert_eq!(proposal.venues.len(), 2);
    }

    #[test]
    fn a_draft_is_blank_until_something_is_entered() {
        let mut draft = Draft { proposal: proposal(&[]) };
        assert!(draft.is_blank());
        set_text(&mut draft.proposal.purpose, "");
        assert!(draft.is_blank());
        set_text(&mut draft.proposal.purpose, " ");
        assert!(!draft.is_blank());
    }
}
