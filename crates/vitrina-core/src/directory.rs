//! The directory: every record but the exhibits, in the order of its id, so that references are found quickly.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::authority::{Authority, AuthorityKind};
use crate::edtf::Edtf;
use crate::exhibition::Exhibition;
use crate::feasibility::Rules;
use crate::finding::{Position, RecordType};
use crate::id::{AuthorityId, ExhibitionId, MuseumId, StateCode, TermId};
use crate::museum::Museum;
use crate::organisation::Organisation;
use crate::period::periods_of;
use crate::settings::Settings;
use crate::state::State;
use crate::term::Term;

macro_rules! indexes {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The place in the list.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }

            pub(crate) fn new(index: usize) -> Self {
                Self(u32::try_from(index).expect("a catalogue has fewer than 4 thousand million records of a kind"))
            }
        }
    )*};
}

indexes! {
    /// A museum's place in the catalogue, in the order of the ids.
    MuseumIndex;
    /// A concept's place in the catalogue, in the order of the ids.
    TermIndex;
    /// An event's, person's or place's place among its kind, in the order of the ids.
    AuthorityIndex;
    /// A joint exhibition's place in the catalogue, in the order of the ids.
    ExhibitionIndex;
    /// An exhibit's place in the catalogue, in the order of the ids.
    ExhibitIndex;
}

/// A record and where it stands: the position of its file, and the pointer to it inside a file that holds several.
#[derive(Debug, Clone)]
pub struct Filed<T> {
    /// The record.
    pub record: T,
    /// Its file.
    pub position: Position,
    /// The pointer to it inside the file, empty for a file of its own.
    pub pointer: String,
    /// The hash of its bytes.
    pub hash: [u8; 16],
}

/// Every record but the exhibits.
#[derive(Debug, Default)]
pub struct Directory {
    /// `catalogue.json`.
    pub settings: Option<Filed<Settings>>,
    /// `organisation.json`.
    pub organisation: Option<Filed<Organisation>>,
    /// The states, by code.
    pub states: Vec<Filed<State>>,
    /// The museums, by id.
    pub museums: Vec<Filed<Museum>>,
    /// The concepts, by id.
    pub terms: Vec<Filed<Term>>,
    /// The events, people and places, each by id, in the order of [`AuthorityKind::ALL`].
    pub authorities: [Vec<Filed<Authority>>; 3],
    /// The joint exhibitions, by id.
    pub exhibitions: Vec<Filed<Exhibition>>,
    /// Laws on loans by state, and practices elsewhere.
    pub rules: Rules,
    /// Records that are there but could not be read: references to them are not reported a second time. An empty id
    /// stands for a whole file of such records, whose ids nobody knows.
    pub unreadable: Vec<(RecordType, String)>,
    labels: BTreeMap<String, TermIndex>,
    /// The periods that have a span of years, and those years.
    periods: Vec<TermIndex>,
    spans: Vec<(i32, i32)>,
}

fn find<T>(records: &[Filed<T>], compare: impl Fn(&T) -> Ordering) -> Option<usize> {
    records.binary_search_by(|filed| compare(&filed.record)).ok()
}

impl Directory {
    /// Brings every list into the order of its ids and learns the labels of the concepts. Call once, after the last record.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.states.sort_by_key(|filed| (filed.record.code, filed.position));
        self.museums.sort_by(|a, b| a.record.id.cmp(&b.record.id).then(a.position.cmp(&b.position)));
        self.terms.sort_by(|a, b| a.record.id.cmp(&b.record.id).then(a.position.cmp(&b.position)));
        for authorities in &mut self.authorities {
            authorities.sort_by(|a, b| a.record.id.cmp(&b.record.id).then(a.position.cmp(&b.position)));
        }
        self.exhibitions.sort_by(|a, b| a.record.id.cmp(&b.record.id).then(a.position.cmp(&b.position)));
        self.unreadable.sort();
        for (index, filed) in self.terms.iter().enumerate() {
            for (_, label) in filed.record.labels.iter() {
                self.labels.entry(label.text.to_lowercase()).or_insert(TermIndex::new(index));
            }
            if let Some(years) = filed.record.span.as_ref().and_then(Edtf::year_span) {
                self.periods.push(TermIndex::new(index));
                self.spans.push(years);
            }
        }
        self
    }

    /// The museum with this id.
    #[must_use]
    pub fn museum(&self, id: &MuseumId) -> Option<MuseumIndex> {
        find(&self.museums, |museum| museum.id.cmp(id)).map(MuseumIndex::new)
    }

    /// The concept with this id.
    #[must_use]
    pub fn term(&self, id: &TermId) -> Option<TermIndex> {
        find(&self.terms, |term| term.id.cmp(id)).map(TermIndex::new)
    }

    /// The concept with this label in any language.
    #[must_use]
    pub fn term_by_label(&self, label: &str) -> Option<TermIndex> {
        self.labels.get(&label.to_lowercase()).copied()
    }

    /// The event, person or place with this id.
    #[must_use]
    pub fn authority(&self, kind: AuthorityKind, id: &AuthorityId) -> Option<AuthorityIndex> {
        find(self.authorities(kind), |authority| authority.id.cmp(id)).map(AuthorityIndex::new)
    }

    /// All events, people or places.
    #[must_use]
    pub fn authorities(&self, kind: AuthorityKind) -> &[Filed<Authority>] {
        &self.authorities[kind as usize]
    }

    /// The joint exhibition with this id.
    #[must_use]
    pub fn exhibition(&self, id: &ExhibitionId) -> Option<ExhibitionIndex> {
        find(&self.exhibitions, |exhibition| exhibition.id.cmp(id)).map(ExhibitionIndex::new)
    }

    /// The state with this code.
    #[must_use]
    pub fn state(&self, code: StateCode) -> Option<&State> {
        find(&self.states, |state| state.code.cmp(&code)).map(|index| &self.states[index].record)
    }

    /// The periods in which an exhibit of these years stands ([`crate::period`]).
    pub fn periods_of(&self, years: (i32, i32)) -> impl Iterator<Item = TermIndex> {
        periods_of(years, &self.spans).into_iter().map(|place| self.periods[place])
    }

    /// Whether a record of this kind and id is there but could not be read.
    #[must_use]
    pub fn is_unreadable(&self, kind: RecordType, id: &str) -> bool {
        let listed = |id: &str| self.unreadable.binary_search_by(|(k, i)| (*k, i.as_str()).cmp(&(kind, id))).is_ok();
        listed(id) || listed("")
    }

    /// The ids of all records of a kind, for "did you mean".
    #[must_use]
    pub fn ids(&self, kind: RecordType) -> Vec<&str> {
        let authorities = |kind| self.authorities(kind).iter().map(|filed| filed.record.id.as_str()).collect();
        match kind {
            RecordType::State => self.states.iter().map(|filed| filed.record.code.as_str()).collect(),
            RecordType::Museum => self.museums.iter().map(|filed| filed.record.id.as_str()).collect(),
            RecordType::Term => self.terms.iter().map(|filed| filed.record.id.as_str()).collect(),
            RecordType::Exhibition => self.exhibitions.iter().map(|filed| filed.record.id.as_str()).collect(),
            RecordType::Event => authorities(AuthorityKind::Event),
            RecordType::Person => authorities(AuthorityKind::Person),
            RecordType::Place => authorities(AuthorityKind::Place),
            RecordType::Catalogue | RecordType::Organisation | RecordType::Exhibit => Vec::new(),
        }
    }
}
