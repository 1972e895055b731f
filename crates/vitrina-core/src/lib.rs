//! What Vitrina knows: member states, museums, exhibits, terms, joint exhibitions, and what is wrong with them.
//!
//! Everything here takes values and returns values. There is no input or output, no clock, no randomness, no thread
//! and no logging in this crate, so that the program, the server and the browser decide alike.
//!
//! The line from file to page: [`mod@file`] mirrors the JSON, `admit` turns a file into a record and its findings,
//! [`Draft`] gathers records into a spine, and [`check`] proves that every reference resolves and makes the [`Catalogue`].

mod admit;
mod authority;
mod catalogue;
mod check;
mod civil;
mod decisions;
mod directory;
pub mod edtf;
mod exhibit;
mod exhibition;
pub mod feasibility;
pub mod file;
mod finding;
pub mod fold;
mod gather;
mod id;
pub mod joint;
mod language;
pub mod loan;
mod measure;
mod museum;
mod narrow;
mod nearest;
mod organisation;
pub mod period;
mod printable;
pub mod proposal;
pub mod query;
mod rights;
mod settings;
mod source;
mod state;
mod term;
mod text;
mod url;
pub mod wording;

pub use admit::{Admission, At};
pub use authority::{Authority, AuthorityKind};
pub use catalogue::{Catalogue, Draft, ExhibitEntry, Withdrawal};
pub use check::check;
pub use civil::CivilDate;
pub use directory::{AuthorityIndex, Directory, ExhibitIndex, ExhibitionIndex, Filed, MuseumIndex, TermIndex};
pub use exhibit::{
    Basis, DatedText, Exhibit, Lending, LendingAnswer, Mark, Material, NamedReference, Picture, RecordKind, Standing,
};
pub use exhibition::{Exhibition, ExhibitionStatus, Leg, Section};
pub use finding::{Code, Finding, Located, Position, RecordType, Severity};
pub use gather::Body;
pub use id::{AuthorityId, ExhibitId, ExhibitionId, FactId, IdError, MuseumId, RecordUuid, StateCode, TermId};
pub use language::{Direction, LanguageTag};
pub use measure::{Measure, MeasureKind, MeasureUnit, Measures};
pub use museum::{
    CollectionFigure, Coordinates, CoordinatesUse, Founded, LendingPolicy, Museum, Participation, ParticipationStatus,
    VisitorFact, Website, WebsiteStatus,
};
pub use nearest::{NearestSearch, nearest};
pub use organisation::{Fact, Organisation, Partners};
pub use printable::{is_unprintable, printable};
pub use rights::{RightsError, RightsStatement};
pub use settings::{Publication, Settings};
pub use source::{Confidence, Source, Strength};
pub use state::{Membership, MembershipStatus, State};
pub use term::{ExactMatch, Term, TermGroup};
pub use text::{Chosen, Text, TextAuthor, TextStatus, Texts};
pub use url::{BrowseKind, Page, Place, Url};
