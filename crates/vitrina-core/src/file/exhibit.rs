//! `museums/<id>/exhibits/<id>.json`, or one line of `exhibits.jsonl`.

use std::collections::BTreeMap;

use super::{ForeignFields, TextsFile};
use crate::exhibit::{Basis, LendingAnswer, RecordKind, Standing};
use crate::measure::Measure;
use crate::source::{Confidence, Source};

use serde::{Deserialize, Serialize};

/// One exhibit as it stands in the catalogue folder.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExhibitFile {
    /// The record's id: `[a-z0-9-]{1,64}`, equal to the file's name, frozen at first publication.
    pub id: String,
    /// The identity for the exchange: a hyphenated UUID, version 7 when made by hand.
    pub uuid: String,
    /// Ids under which the record was published before; their addresses become redirect pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_ids: Vec<String>,
    /// The museum that keeps it, by id.
    pub museum: String,
    /// Whether it is shown to the public.
    #[serde(default)]
    pub standing: Standing,
    /// What the record describes: one object, a group, a copy.
    #[serde(default)]
    pub record: RecordKind,
    /// Whether there is only this one, so that no drawing of a type may stand for it: a colour known by name, a painting.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_of_a_kind: bool,
    /// The exhibit's title in several languages.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub title: TextsFile,
    /// What it is, as a concept of the thesaurus, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object_type: Option<String>,
    /// What it is, in the museum's or the source's own words.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub object_type_text: TextsFile,
    /// When it was made or used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<DatedTextFile>,
    /// Who made it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub makers: Vec<NamedReferenceFile>,
    /// Where it was made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places_made: Vec<NamedReferenceFile>,
    /// What maker and place rest on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub making_basis: Option<Basis>,
    /// What it is made of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<MaterialFile>,
    /// What the materials rest on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub materials_basis: Option<Basis>,
    /// How large and heavy it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures: Option<MeasuresFile>,
    /// Serial numbers, inscriptions and marks that were published.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<MarkFile>,
    /// The museum's own number; never a catalogue id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inventory_number: Option<String>,
    /// The text beside the exhibit.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub description: TextsFile,
    /// Events it took part in or stands for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<NamedReferenceFile>,
    /// People connected with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<NamedReferenceFile>,
    /// How it came to the museum.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub provenance: TextsFile,
    /// Photographs of this very exhibit, the first one leading.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<PictureFile>,
    /// The credit line.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub credit: TextsFile,
    /// The rights in the exhibit: a URI of rightsstatements.org or Creative Commons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights: Option<String>,
    /// What the museum has stated about lending it.
    pub lending: LendingFile,
    /// Joint exhibitions whose subject it fits, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// How sure the editors are of the record as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Short sentences for readers: figures that differ, a doubtful owner, a year that is not stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reader_notes: Vec<TextsFile>,
    /// Where the statements come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// What imports wrote of it, so that the next one knows which statements are its own; the program keeps this.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub feeds: Vec<FeedFile>,
    /// The day of the last change, `2026-11-23`.
    pub changed: String,
    /// Foreign fields, kept verbatim.
    #[serde(default, skip_serializing_if = "ForeignFields::is_empty")]
    pub x: ForeignFields,
}

impl ExhibitFile {
    /// Takes out what says nothing to a reader of published data: what imports note for themselves.
    pub fn keep_published(&mut self) {
        self.feeds.clear();
    }
}

/// What one feed, a museum's export that is imported again and again, wrote of an exhibit.
///
/// A statement is the feed's as long as its value still has the hash noted here. Any other value is an editor's, and no
/// import touches it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FeedFile {
    /// The feed's name, such as `skokloster-lido`.
    pub name: String,
    /// The source's own id of the record, frozen at the first import.
    pub record: String,
    /// By field, or field and language (`title/sv`): the first 16 hexadecimal digits of the BLAKE3 hash of the value, as
    /// canonical JSON.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub statements: BTreeMap<String, String>,
}

/// A date: the museum's own words beside what was understood.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DatedTextFile {
    /// The words of the museum or the source.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
    /// What was understood: EDTF (ISO 8601-2), up to level 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edtf: Option<String>,
    /// What the date rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// A maker, place, person or event: the words of the museum, and the authority they name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NamedReferenceFile {
    /// The words of the museum or the source.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
    /// The authority record, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// One material.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MaterialFile {
    /// The words of the museum or the source.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
    /// The material as a concept of the thesaurus, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
}

/// Measures: the museum's own words beside value and unit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MeasuresFile {
    /// The words of the museum or the source.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
    /// What was understood of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Measure>,
}

/// A mark on the exhibit, letter for letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkFile {
    /// The mark as published.
    pub text: String,
    /// Its language, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

/// A photograph of this very exhibit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PictureFile {
    /// Path below the `media` folder of the museum, with `/`.
    pub file: String,
    /// What the picture shows, for those who do not see it.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub alt: TextsFile,
    /// Who took it.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub credit: TextsFile,
    /// The rights in the picture: a URI of rightsstatements.org or Creative Commons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights: Option<String>,
}

/// What the museum has stated about lending; nothing is ever assumed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LendingFile {
    /// Stated yes, stated no, or not stated.
    #[serde(default)]
    pub answer: LendingAnswer,
    /// Why, in the words of the source.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub reason: TextsFile,
    /// The address or publication where it is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The day of the statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// What handling asks for (public part).
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub handling: TextsFile,
    /// Hazards to people (public part).
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub hazards: TextsFile,
    /// Climate and light limits (public part).
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub envelope: TextsFile,
}
