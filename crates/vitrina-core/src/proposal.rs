//! A proposal as data: what one museum would like to ask of others, and when, where and on what conditions.
//!
//! A proposal binds nobody. Every field but the lines may stay open: `None` means "not yet known" and prints so.
//! The asking museum is typed as words, because most museums are not in any catalogue yet.

mod check;
mod error;
mod finding;
mod split;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::civil::CivilDate;
use crate::id::{ExhibitId, MuseumId, RecordUuid, StateCode};
use crate::language::LanguageTag;

pub use check::{ExhibitFacts, first_ask, first_checks};
pub use error::ProposalError;
pub use finding::{Level, ProposalFinding, ProposalProblem, Unknown};
pub use split::{LenderRequest, split};

/// The largest proposal file that is read, in bytes.
pub const PROPOSAL_BYTES: usize = 1_000_000;

/// The version of the format that this program writes.
pub const PROPOSAL_VERSION: u32 = 1;

/// Stands in every proposal file, so that nobody who opens one can take it for a contract.
pub const BINDING_NOTICE: &str =
    "This proposal binds nobody until both sides have signed. Nobody has been told of it by this program.";

/// The word that marks a file as a proposal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ProposalFormat {
    /// The only value there is.
    #[default]
    #[serde(rename = "vitrina-proposal")]
    VitrinaProposal,
}

/// The notice in the file: always [`BINDING_NOTICE`] when written, whatever stood there when read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Notice;

impl From<String> for Notice {
    fn from(_: String) -> Self {
        Self
    }
}

impl From<Notice> for String {
    fn from(_: Notice) -> Self {
        BINDING_NOTICE.to_owned()
    }
}

/// The name of the schema that describes the file; it is published with the catalogue and with every site.
pub const PROPOSAL_SCHEMA: &str = "proposal.schema.json";

/// The schema's name in the file: always [`PROPOSAL_SCHEMA`] when written, whatever stood there when read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct SchemaName;

impl From<String> for SchemaName {
    fn from(_: String) -> Self {
        Self
    }
}

impl From<SchemaName> for String {
    fn from(_: SchemaName) -> Self {
        PROPOSAL_SCHEMA.to_owned()
    }
}

/// What the proposal is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProposalKind {
    /// One museum asks others for exhibits.
    #[default]
    LoanRequest,
    /// Several museums show one exhibition; it is split into one request per lender.
    JointExhibition,
}

/// Words with the language they are in, as the page showed them when the proposal was drafted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShownText {
    /// The words.
    pub text: String,
    /// Their language.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub lang: LanguageTag,
}

/// A proposal, as it is kept in the browser and in its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Proposal {
    /// The JSON Schema of the file, for editors that know schemas.
    #[serde(rename = "$schema", default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub schema: SchemaName,
    /// Marks the file as a proposal.
    pub format: ProposalFormat,
    /// The version of the format.
    pub version: u32,
    /// Says that the proposal binds nobody.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub notice: Notice,
    /// The proposal's identity; a copy that is changed and sent anew keeps it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub uuid: RecordUuid,
    /// A loan request or a joint exhibition.
    pub kind: ProposalKind,
    /// The language in which its words were typed.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub language: LanguageTag,
    /// The catalogue it was drafted against.
    #[serde(default, skip_serializing_if = "DraftedAgainst::is_empty")]
    pub catalogue: DraftedAgainst,
    /// Who asks.
    #[serde(default)]
    pub asker: Asker,
    /// The title of the exhibition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What the exhibits are wanted for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// Where and when; several for an exhibition that travels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub venues: Vec<Venue>,
    /// What is asked for, one exhibit a line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<ProposalLine>,
    /// The sections of a joint exhibition, in the order of the walk.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<ProposalSection>,
    /// Who pays, by heading; a heading that is missing is not yet known.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub costs: BTreeMap<CostHeading, Payer>,
    /// What covers loss and damage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<CoverKind>,
    /// More on the cover, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_note: Option<String>,
    /// What the asking museum offers.
    #[serde(default)]
    pub offered: ConditionsOffered,
    /// The day by which an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub answer_by: Option<CivilDate>,
}

/// The catalogue a proposal was drafted against, so that a later reader can tell what the drafter saw.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DraftedAgainst {
    /// The catalogue's hash as in `build.json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// The day the site stood for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub date: Option<CivilDate>,
}

impl DraftedAgainst {
    /// Whether nothing is known of the catalogue.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.hash.is_none() && self.date.is_none()
    }
}

/// The asking museum, in its own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Asker {
    /// Its legal name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// The state it stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Its postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The body above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superior_body: Option<String>,
    /// The office that asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// Who signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatory: Option<String>,
    /// The post of the person who signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatory_post: Option<String>,
    /// How to answer: telephone, mail address, person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

/// A span of days, both ends belonging to it; either may be open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Period {
    /// The first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub from: Option<CivilDate>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub until: Option<CivilDate>,
}

impl Period {
    /// Both days, when both are known.
    #[must_use]
    pub fn known(self) -> Option<(CivilDate, CivilDate)> {
        Some((self.from?, self.until?))
    }
}

/// One place where the exhibits would be shown, and when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Venue {
    /// The house and its town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The room in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// From taking the exhibits over to giving them back.
    #[serde(default)]
    pub possession: Period,
    /// From the opening to the last day for visitors.
    #[serde(default)]
    pub display: Period,
}

/// What is asked of the lender for one exhibit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// The exhibit itself.
    #[default]
    Original,
    /// A copy that the lender has.
    ExistingCopy,
    /// A copy or cast to be made.
    NewCopy,
    /// Photographs, scans, models in digital form.
    DigitalFiles,
    /// Documents on the exhibit.
    Documents,
}

impl Ask {
    /// All of them, the original first.
    pub const ALL: [Self; 5] = [Self::Original, Self::ExistingCopy, Self::NewCopy, Self::DigitalFiles, Self::Documents];
}

/// One exhibit asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProposalLine {
    /// The exhibit's id in the catalogue.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub exhibit: ExhibitId,
    /// The exhibit's identity for the exchange.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub uuid: Option<RecordUuid>,
    /// Its title as shown.
    pub title: ShownText,
    /// The museum that keeps it, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub museum: Option<MuseumId>,
    /// The museum's name as shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub museum_name: Option<ShownText>,
    /// The state the museum stands in, by code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub state: Option<StateCode>,
    /// What is asked for.
    pub ask: Ask,
    /// What this exhibit is wanted for, beside the purpose of the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// Conditions asked of the lender for this exhibit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<String>,
    /// The venues it would go to, as places in `venues` from 0; none named means all of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub venues: Vec<usize>,
}

/// One section of a joint exhibition.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProposalSection {
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Its exhibits, by id, in the order of the walk.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub exhibits: Vec<ExhibitId>,
}

/// What costs money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CostHeading {
    /// Packing and crates.
    Packing,
    /// Transport, customs included.
    Transport,
    /// Cover against loss and damage.
    Cover,
    /// A courier's travel and stay.
    Courier,
    /// Conservation before the loan.
    Conservation,
    /// Copies, casts, photographs.
    Copies,
    /// Setting up and taking down.
    Installation,
}

impl CostHeading {
    /// All of them, in the order they arise.
    pub const ALL: [Self; 7] = [
        Self::Packing,
        Self::Transport,
        Self::Cover,
        Self::Courier,
        Self::Conservation,
        Self::Copies,
        Self::Installation,
    ];
}

/// Who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    /// The asking museum.
    Asker,
    /// The lender.
    Lender,
    /// Both, in shares to be agreed.
    Shared,
    /// It does not arise.
    DoesNotArise,
}

impl Payer {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Asker, Self::Lender, Self::Shared, Self::DoesNotArise];
}

/// What covers loss and damage, from nail to nail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CoverKind {
    /// The asking museum's state answers for it.
    StateIndemnity,
    /// An insurer does.
    Commercial,
    /// Part one, part the other.
    IndemnityAndCommercial,
    /// The lender's own policy, at the asking museum's cost.
    LenderPolicy,
    /// Nobody insures; the asking museum answers for it.
    AskerAnswers,
}

impl CoverKind {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::StateIndemnity, Self::Commercial, Self::IndemnityAndCommercial, Self::LenderPolicy, Self::AskerAnswers];
}

/// What the asking museum offers, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConditionsOffered {
    /// Temperature, humidity and light.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub climate: Option<String>,
    /// Guards, alarms, cases; nothing that ought to stay secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security: Option<String>,
    /// Who travels with the exhibits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub courier: Option<String>,
}

impl Proposal {
    /// A proposal of which nothing is known yet but its identity and the language it is typed in.
    #[must_use]
    pub fn new(uuid: RecordUuid, language: LanguageTag) -> Self {
        Self {
            schema: SchemaName,
            format: ProposalFormat::VitrinaProposal,
            version: PROPOSAL_VERSION,
            notice: Notice,
            uuid,
            kind: ProposalKind::LoanRequest,
            language,
            catalogue: DraftedAgainst::default(),
            asker: Asker::default(),
            title: None,
            purpose: None,
            venues: vec![Venue::default()],
            lines: Vec::new(),
            sections: Vec::new(),
            costs: BTreeMap::new(),
            cover: None,
            cover_note: None,
            offered: ConditionsOffered::default(),
            answer_by: None,
        }
    }

    /// The file's text: JSON with a line break at its end.
    #[must_use]
    pub fn print(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a proposal holds nothing that JSON cannot");
        text.push('\n');
        text
    }

    /// The venues a line would go to, as places in `venues`; those that do not exist are left out.
    pub fn venues_of<'a>(&'a self, line: &'a ProposalLine) -> impl Iterator<Item = usize> + 'a {
        (0..self.venues.len()).filter(|venue| line.venues.is_empty() || line.venues.contains(venue))
    }
}
