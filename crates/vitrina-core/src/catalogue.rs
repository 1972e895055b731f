//! The catalogue as a spine: small facts on every exhibit, whole records of everything else, all references resolved.

use crate::authority::{Authority, AuthorityKind};
use crate::civil::CivilDate;
use crate::directory::{AuthorityIndex, Directory, ExhibitIndex, ExhibitionIndex, Filed, MuseumIndex, TermIndex};
use crate::exhibit::{LendingAnswer, RecordKind};
use crate::exhibition::Exhibition;
use crate::finding::{Position, RecordType};
use crate::id::{ExhibitId, RecordUuid};
use crate::museum::Museum;
use crate::organisation::Organisation;
use crate::settings::Settings;
use crate::state::State;
use crate::term::{Term, TermGroup};

/// What the spine keeps of an exhibit; its body stays in the file, at [`ExhibitEntry::position`].
#[derive(Debug, Clone)]
pub struct ExhibitEntry {
    /// Its id.
    pub id: ExhibitId,
    /// Its identity for the exchange.
    pub uuid: RecordUuid,
    /// Where its bytes stand.
    pub position: Position,
    /// The hash of its bytes (BLAKE3, the first 16 bytes).
    pub hash: [u8; 16],
    /// The hash of what a list shows of it: title, date, type, museum, picture.
    pub card: u64,
    /// The museum that keeps it.
    pub museum: MuseumIndex,
    /// What it is.
    pub object_type: Option<TermIndex>,
    /// The concepts of its materials, then its conflicts and periods: those of its events, and those of its date.
    pub terms: Box<[TermIndex]>,
    /// Events, people and places it names.
    pub authorities: Box<[(AuthorityKind, AuthorityIndex)]>,
    /// The first and last year of its date, where they are known.
    pub years: Option<(i32, i32)>,
    /// What the record describes.
    pub record: RecordKind,
    /// What is stated about lending it.
    pub lending: LendingAnswer,
    /// The day of its last change.
    pub changed: CivilDate,
    /// Whether the record names photographs.
    pub pictures: bool,
    /// Whether a person's words say what it is: its title, or its type in words.
    pub titled: bool,
    /// Whether it is shown to the public.
    pub shown: bool,
    /// Ids under which it was published before.
    pub former_ids: Box<[ExhibitId]>,
}

/// A record that was withdrawn: one sentence stands at its address, and nothing anywhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// The id of what was withdrawn.
    pub id: String,
    /// What it was.
    pub kind: RecordType,
    /// The day.
    pub date: CivilDate,
    /// The reason, as a code.
    pub reason: String,
}

/// Everything read, before it is known whether every reference resolves.
#[derive(Debug, Default)]
pub struct Draft {
    /// The files read, as paths below the catalogue folder with `/`.
    pub files: Vec<String>,
    /// Every record but the exhibits, in order.
    pub directory: Directory,
    /// The exhibits, in any order.
    pub exhibits: Vec<ExhibitEntry>,
    /// Ids of exhibits that are there but could not be read; an empty one stands for any number, whose ids nobody knows.
    pub unreadable_exhibits: Vec<String>,
    /// What was withdrawn.
    pub withdrawn: Vec<(Position, Withdrawal)>,
    /// Pairs of ids that must not stand together (editors' remarks); a museum's id means all its exhibits.
    pub apart: Vec<(String, String)>,
}

/// A catalogue in which every reference resolves. Made only by [`crate::check`].
#[derive(Debug)]
pub struct Catalogue {
    pub(crate) files: Vec<String>,
    pub(crate) directory: Directory,
    pub(crate) settings: Settings,
    /// Those that are shown, by id.
    pub(crate) exhibits: Vec<ExhibitEntry>,
    pub(crate) withdrawn: Vec<Withdrawal>,
}

impl Catalogue {
    /// The files read, as paths below the catalogue folder.
    #[must_use]
    pub fn files(&self) -> &[String] {
        &self.files
    }

    /// What `catalogue.json` says.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The organisation, if the catalogue tells of one.
    #[must_use]
    pub fn organisation(&self) -> Option<&Organisation> {
        self.directory.organisation.as_ref().map(|filed| &filed.record)
    }

    /// Every record but the exhibits, with the places and hashes of their files.
    #[must_use]
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// The states, by code.
    pub fn states(&self) -> impl ExactSizeIterator<Item = &State> {
        self.directory.states.iter().map(|filed| &filed.record)
    }

    /// The state a museum stands in.
    #[must_use]
    pub fn state_of(&self, museum: &Museum) -> &State {
        self.directory.state(museum.state).expect("check resolved the state of every museum")
    }

    /// The museums, by id; a [`MuseumIndex`] is the place in this order.
    pub fn museums(&self) -> impl ExactSizeIterator<Item = &Museum> {
        self.directory.museums.iter().map(|filed| &filed.record)
    }

    /// The museum at a place.
    #[must_use]
    pub fn museum(&self, index: MuseumIndex) -> &Museum {
        &self.directory.museums[index.index()].record
    }

    /// The concepts, by id; a [`TermIndex`] is the place in this order.
    pub fn terms(&self) -> impl ExactSizeIterator<Item = &Term> {
        self.directory.terms.iter().map(|filed| &filed.record)
    }

    /// The concept at a place.
    #[must_use]
    pub fn term(&self, index: TermIndex) -> &Term {
        &self.directory.terms[index.index()].record
    }

    /// The events, people or places, by id.
    #[must_use]
    pub fn authorities(&self, kind: AuthorityKind) -> &[Filed<Authority>] {
        self.directory.authorities(kind)
    }

    /// The event, person or place at a place.
    #[must_use]
    pub fn authority(&self, kind: AuthorityKind, index: AuthorityIndex) -> &Authority {
        &self.directory.authorities(kind)[index.index()].record
    }

    /// The joint exhibitions, by id.
    pub fn exhibitions(&self) -> impl ExactSizeIterator<Item = &Exhibition> {
        self.directory.exhibitions.iter().map(|filed| &filed.record)
    }

    /// The joint exhibition at a place.
    #[must_use]
    pub fn exhibition(&self, index: ExhibitionIndex) -> &Exhibition {
        &self.directory.exhibitions[index.index()].record
    }

    /// The exhibits that are shown, by id; an [`ExhibitIndex`] is the place in this order.
    #[must_use]
    pub fn exhibits(&self) -> &[ExhibitEntry] {
        &self.exhibits
    }

    /// The exhibit at a place.
    #[must_use]
    pub fn exhibit(&self, index: ExhibitIndex) -> &ExhibitEntry {
        &self.exhibits[index.index()]
    }

    /// The place of an exhibit that is shown.
    #[must_use]
    pub fn exhibit_index(&self, id: &ExhibitId) -> Option<ExhibitIndex> {
        self.exhibits.binary_search_by(|entry| entry.id.cmp(id)).ok().map(ExhibitIndex::new)
    }

    /// What was withdrawn, by kind and id.
    #[must_use]
    pub fn withdrawn(&self) -> &[Withdrawal] {
        &self.withdrawn
    }

    /// A concept and everything above it, the concept first, each once.
    #[must_use]
    pub fn with_broader(&self, term: TermIndex) -> Vec<TermIndex> {
        let mut chain = vec![term];
        let mut next = 0;
        while next < chain.len() {
            for id in &self.term(chain[next]).broader {
                if let Some(broader) = self.directory.term(id)
                    && !chain.contains(&broader)
                {
                    chain.push(broader);
                }
            }
            next += 1;
        }
        chain
    }

    /// The concepts of one group that an exhibit carries.
    pub fn terms_of<'a>(&'a self, entry: &'a ExhibitEntry, group: TermGroup) -> impl Iterator<Item = TermIndex> + 'a {
        entry.terms.iter().copied().filter(move |term| self.term(*term).group == group)
    }

    /// The newest day on which any record changed: the day that decides what is current unless another is named.
    #[must_use]
    pub fn newest_change(&self) -> Option<CivilDate> {
        let directory = &self.directory;
        let days = directory.states.iter().map(|filed| filed.record.changed);
        let days = days.chain(directory.museums.iter().map(|filed| filed.record.changed));
        let days = days.chain(directory.terms.iter().map(|filed| filed.record.changed));
        let days = days.chain(directory.authorities.iter().flatten().map(|filed| filed.record.changed));
        let days = days.chain(directory.exhibitions.iter().map(|filed| filed.record.changed));
        let days = days.chain(self.exhibits.iter().map(|entry| entry.changed));
        let days = days.chain(self.withdrawn.iter().map(|withdrawal| withdrawal.date));
        days.chain(self.organisation().map(|organisation| organisation.changed)).chain(self.settings.changed).max()
    }
}
