//! The format of the JSON catalogue, one to one: tolerant where a person types, strict where a machine must know.
//!
//! These types are the contract: the JSON Schemas in `catalogue/schema/` are generated from them (feature `schema`).
//! References, dates and language tags are plain strings here; `admit` makes them believable or says what is wrong.
//! Serialising one of them with its fields in this order is the canonical form that `vitrina fmt` writes.

mod authority;
mod decisions;
mod editors;
mod exhibit;
mod exhibition;
mod mapping;
mod museum;
mod organisation;
mod rules;
mod settings;
mod state;
mod term;
mod unique;

use crate::text::Text;

pub use authority::{AuthorityFile, EventsFile, PeopleFile, PlacesFile};
pub use decisions::{DecisionFile, DecisionsFile};
pub use editors::{EditorsFile, RemarksFile};
pub use exhibit::{
    DatedTextFile, ExhibitFile, FeedFile, LendingFile, MarkFile, MaterialFile, MeasuresFile, NamedReferenceFile,
    PictureFile,
};
pub use exhibition::{ExhibitionFile, LegFile, SectionFile};
pub use mapping::{
    DayOrderFile, DecimalMarkFile, LeftOutFile, MappedDateFile, MappedFieldsFile, MappedKindFile, MappedMeasuresFile,
    MappedMuseumFile, MappedPictureFile, MappedRightsFile, MappedSourceFile, MappingFile, OwnFormFile, SideTableFile,
    WhenFile, WordsFile,
};
pub use museum::{
    CollectionFigureFile, CoordinatesFile, FoundedFile, LendingPolicyFile, MuseumFile, ParticipationFile,
    VisitorFactFile, WebsiteFile,
};
pub use organisation::{FactFile, OrganisationFile, PartnersFile};
pub use rules::{PracticeFile, PracticesFile, StateRulesFile, StatementFile};
pub use settings::{PublisherFile, SettingsFile, WithdrawalFile};
pub use state::{MembershipFile, StateFile};
pub use term::{ExactMatchFile, TermFile, TermsFile};
pub use unique::{ForeignFields, UniqueMap};

/// A text in several languages: language tag to text.
pub type TextsFile = UniqueMap<Text>;
