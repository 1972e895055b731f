//! The draft and how it changes: pure, so that it can be tested without a browser.

use std::collections::BTreeSet;
use std::rc::Rc;

use vitrina_core::proposal::{Ask, Proposal, ProposalLine, ShownText};
use vitrina_core::{ExhibitId, LanguageTag, MuseumId, RecordUuid, StateCode};
use yew::Reducible;

/// A change to the draft.
#[derive(Clone)]
pub struct Change(Rc<dyn Fn(&mut Draft)>);

impl Change {
    /// A change to the proposal, made by a function.
    pub fn new(change: impl Fn(&mut Proposal) + 'static) -> Self {
        Self::of_draft(move |draft| change(&mut draft.proposal))
    }

    /// A change to all of the draft.
    pub fn of_draft(change: impl Fn(&mut Draft) + 'static) -> Self {
        Self(Rc::new(change))
    }
}

/// The proposal that is being drafted, and what the desk knows beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The proposal.
    pub proposal: Proposal,
    /// Exhibits of which no record has come and nobody has said what is asked for: their `ask` means nothing yet.
    pub open: BTreeSet<ExhibitId>,
    /// The letter's second language, once somebody has chosen: a tag, or "none".
    pub second: Option<String>,
    /// Lines that were taken out since the page was opened, whole, so that they come back whole.
    pub(super) aside: Vec<TakenOut>,
}

/// Stands for "no second language".
pub(super) const NO_LANGUAGE: &str = "none";

/// A line that was taken out, with its places in the sections.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TakenOut {
    line: ProposalLine,
    open: bool,
    sections: Vec<(usize, usize)>,
}

impl From<Proposal> for Draft {
    /// A line without an identity has never met its record; unless it asks for something of its own, nobody has
    /// said yet what it asks for.
    fn from(proposal: Proposal) -> Self {
        let unmet = proposal.lines.iter().filter(|line| line.uuid.is_none() && line.ask == Ask::default());
        let open = unmet.map(|line| line.exhibit.clone()).collect();
        Self { proposal, open, second: None, aside: Vec::new() }
    }
}

impl Reducible for Draft {
    type Action = Change;

    fn reduce(self: Rc<Self>, Change(change): Change) -> Rc<Self> {
        let mut draft = Self::clone(&self);
        change(&mut draft);
        if draft == *self { self } else { Rc::new(draft) }
    }
}

impl Draft {
    /// A draft of the same identity in which nothing has been entered.
    #[must_use]
    pub fn blank(&self) -> Self {
        let mut blank = Proposal::new(self.proposal.uuid, self.proposal.language.clone());
        blank.catalogue = self.proposal.catalogue.clone();
        Self::from(blank)
    }

    /// Whether nothing has been entered that would be missed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.second.is_none() && self.proposal == self.blank().proposal
    }

    /// The same draft with what this page has seen taken out.
    #[must_use]
    pub fn remembering(self, earlier: &Self) -> Self {
        Self { aside: earlier.aside.clone(), ..self }
    }

    /// Adds a line for an exhibit that has none yet. A line that has waited for its record learns from it.
    pub fn add(&mut self, new: &NewLine) {
        let known = self.proposal.lines.iter_mut().find(|line| line.exhibit == new.exhibit);
        match (known, new.ask) {
            (Some(line), Some(ask)) => {
                line.uuid = line.uuid.or(new.uuid);
                if self.open.remove(&new.exhibit) {
                    line.ask = ask;
                    line.museum = line.museum.take().or_else(|| new.museum.clone());
                    line.museum_name = line.museum_name.take().or_else(|| new.museum_name.clone());
                    line.state = line.state.or(new.state);
                }
            }
            (Some(_), None) => {}
            (None, ask) => {
                add_line(&mut self.proposal, new);
                if ask.is_none() {
                    self.open.insert(new.exhibit.clone());
                }
            }
        }
    }

    /// Somebody has chosen what is asked for in a line.
    pub fn choose(&mut self, place: usize, ask: Ask) {
        if let Some(line) = self.proposal.lines.get_mut(place) {
            line.ask = ask;
            self.open.remove(&line.exhibit);
        }
    }

    /// Has the lines follow the selection. What goes out is kept aside, and comes back whole.
    pub fn follow(&mut self, selected: &[String]) {
        self.set_aside(selected);
        order_by(&mut self.proposal, selected);
        for id in selected {
            if let Some(place) = self.aside.iter().position(|taken| taken.line.exhibit.as_str() == id) {
                let taken = self.aside.remove(place);
                self.take_back(taken);
            }
        }
        order_by(&mut self.proposal, selected);
    }

    fn set_aside(&mut self, selected: &[String]) {
        for line in &self.proposal.lines {
            if selected.iter().any(|id| id == line.exhibit.as_str()) {
                continue;
            }
            let named = self.proposal.sections.iter().enumerate().filter_map(|(section, named)| {
                Some((section, named.exhibits.iter().position(|exhibit| *exhibit == line.exhibit)?))
            });
            let (sections, open) = (named.collect(), self.open.remove(&line.exhibit));
            self.aside.retain(|taken| taken.line.exhibit != line.exhibit);
            self.aside.push(TakenOut { line: line.clone(), open, sections });
        }
    }

    fn take_back(&mut self, TakenOut { line, open, sections }: TakenOut) {
        let proposal = &mut self.proposal;
        if proposal.lines.iter().any(|known| known.exhibit == line.exhibit) {
            return;
        }
        for (section, place) in sections {
            if let Some(section) = proposal.sections.get_mut(section) {
                section.exhibits.insert(place.min(section.exhibits.len()), line.exhibit.clone());
            }
        }
        if open {
            self.open.insert(line.exhibit.clone());
        }
        proposal.lines.push(line);
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
    /// What the record allows to ask for first; `None` as long as there is no record.
    pub ask: Option<Ask>,
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
        ask: new.ask.unwrap_or_default(),
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
            ask: Some(Ask::Original),
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

    fn record(ask: Ask) -> NewLine {
        let uuid = "0190f3a0-0000-7000-8000-000000000002".parse().ok();
        NewLine { uuid, ask: Some(ask), state: "BY".parse().ok(), ..line("a") }
    }

    #[test]
    fn a_line_without_a_record_asks_for_nothing_and_learns_from_the_record_once() {
        let mut draft = Draft::from(proposal(&[]));
        draft.add(&NewLine { ask: None, ..line("a") });
        assert_eq!(draft.open.len(), 1);
        draft.add(&NewLine { ask: None, ..line("a") });
        draft.add(&record(Ask::DigitalFiles));
        assert!(draft.open.is_empty());
        assert_eq!(
            (draft.proposal.lines[0].ask, draft.proposal.lines[0].state),
            (Ask::DigitalFiles, "BY".parse().ok())
        );
        draft.choose(0, Ask::Original);
        draft.add(&record(Ask::DigitalFiles));
        assert_eq!((draft.proposal.lines.len(), draft.proposal.lines[0].ask), (1, Ask::Original));
    }

    #[test]
    fn what_was_chosen_before_the_record_came_stays() {
        let mut draft = Draft::from(proposal(&[]));
        draft.add(&NewLine { ask: None, ..line("a") });
        draft.choose(0, Ask::Original);
        draft.add(&record(Ask::DigitalFiles));
        assert_eq!(draft.proposal.lines[0].ask, Ask::Original);
    }

    #[test]
    fn a_line_that_was_taken_out_comes_back_whole() {
        let ids = ["a", "b", "c"].map(str::to_owned);
        let mut draft = Draft::from(proposal(&["a", "b", "c"]));
        draft.proposal.lines[1].purpose = Some("shown".into());
        let exhibits = draft.proposal.lines.iter().map(|line| line.exhibit.clone()).collect();
        draft.proposal.sections = vec![ProposalSection { exhibits, ..ProposalSection::default() }];
        let whole = draft.clone();
        draft.follow(&["a".into(), "c".into()]);
        assert_eq!((draft.proposal.lines.len(), draft.proposal.sections[0].exhibits.len()), (2, 2));
        draft.follow(&ids);
        assert_eq!(draft, whole);
    }

    #[test]
    fn a_draft_is_blank_until_something_is_entered() {
        let mut draft = Draft::from(proposal(&[]));
        assert!(draft.is_blank());
        set_text(&mut draft.proposal.purpose, "");
        assert!(draft.is_blank());
        set_text(&mut draft.proposal.purpose, " ");
        assert!(!draft.is_blank());
    }
}
