//! A mapping: which column of a museum's table, or which member of its JSON records, becomes which field of an exhibit.
//!
//! A column is named as it stands in the header. What stands deeper is named by a path: `/creator/*/full_name` is the
//! name of every creator (`~1` is a `/` and `~0` a `~` within a name). Whatever no rule takes stays with the record as a
//! foreign field under the source's own name.

use serde::{Deserialize, Serialize};

use super::UniqueMap;
use crate::exhibit::RecordKind;
use crate::text::TextAuthor;

/// How the records of a source become exhibits.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MappingFile {
    /// The schema of this file, for editors that know JSON Schema.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// What it is a mapping of, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// What each record is of; without it, an exhibit. Of museums only `museum` and `leaveOut` are read; the others of
    /// their columns stay foreign fields of the museum, and one that the catalogue has already stays as it is.
    #[serde(default, skip_serializing_if = "MappedKindFile::is_exhibits")]
    pub kind: MappedKindFile,
    /// The column with the source's own id of each record: what never changes. Inventory numbers seldom are that.
    pub record: String,
    /// Whether the records are exhibits as `vitrina export` writes them: each field is then taken from the column or the
    /// member of its own name, and no rule is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<OwnFormFile>,
    /// The language of all texts whose rule names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whose words the texts are; without it, the museum's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<TextAuthor>,
    /// How many lines stand above the header of the table, such as its title.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub lines_above_header: usize,
    /// Whether several rows of the table are one record: they become a list named `rows`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rows_together: bool,
    /// Other tables with more about the same records.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<SideTableFile>,
    /// Who holds the exhibits, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub museum: Option<MappedMuseumFile>,
    /// The fields of an exhibit.
    #[serde(default)]
    pub fields: MappedFieldsFile,
    /// What stands as the source of each exhibit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<MappedSourceFile>,
    /// What is not taken into the catalogue at all, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leave_out: Vec<LeftOutFile>,
    /// Columns that nobody has decided on, each with some of its values. A draft names them; nothing is done with them,
    /// and their values stay foreign fields.
    #[serde(default, skip_serializing_if = "UniqueMap::is_empty")]
    pub unmapped: UniqueMap<Vec<String>>,
}

/// What the records of a source are of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MappedKindFile {
    /// Exhibits.
    #[default]
    Exhibits,
    /// Museums.
    Museums,
}

impl MappedKindFile {
    fn is_exhibits(&self) -> bool {
        *self == Self::Exhibits
    }
}

/// The form of records that this program wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum OwnFormFile {
    /// Rows of `exhibits.csv`, with the tables that have its lists and texts.
    Tables,
    /// Lines of `exhibits.jsonl`.
    Records,
}

fn is_nothing(count: &usize) -> bool {
    *count == 0
}

/// A table beside the main one, whose rows are put as a list into the records they belong to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SideTableFile {
    /// The name of the list.
    pub name: String,
    /// Names that its file may have; it is looked for beside the main one. A file that is not there is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<String>,
    /// The column of this table that names the record.
    pub key: String,
    /// The column with the same value: of the main table, or of the table in `within`.
    pub on: String,
    /// The side table into whose rows the rows of this one are put.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
}

/// Where words come from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WordsFile {
    /// The column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// Or words with columns in braces: `{first} {last}`. What is in square brackets is left out where a column in it is
    /// empty: `[{title} ]{last}`. `{{`, `}}`, `[[` and `]]` are the characters themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// A list of objects, each of which gives words of its own; columns are then those of one such object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<String>,
    /// What separates several values within the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<String>,
    /// Only where another column has one of certain values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<WhenFile>,
    /// Values that say nothing, such as `0.0`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nothing: Vec<String>,
    /// The language of the words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// A condition on a column.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WhenFile {
    /// The column.
    pub column: String,
    /// The values of which it has one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub is: Vec<String>,
    /// The values of which it has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub is_not: Vec<String>,
}

/// Which words become which field.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MappedFieldsFile {
    /// The title; in each language the first rule that gives words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub title: Vec<WordsFile>,
    /// The museum's own number; the first rule that gives words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inventory_number: Vec<WordsFile>,
    /// What it is; in each language the first rule that gives words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub object_type: Vec<WordsFile>,
    /// Words on its class: offered to the thesaurus, and kept as foreign fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classification: Vec<WordsFile>,
    /// Words on what it shows or is about: offered to the thesaurus, and kept as foreign fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<WordsFile>,
    /// When it was made or used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<MappedDateFile>,
    /// Who made it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub makers: Vec<WordsFile>,
    /// Where it was made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places_made: Vec<WordsFile>,
    /// What it is made of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<WordsFile>,
    /// How it is made: offered to the thesaurus, and kept as foreign fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub techniques: Vec<WordsFile>,
    /// How large and heavy it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures: Option<MappedMeasuresFile>,
    /// Inscriptions, signatures and marks, letter for letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<WordsFile>,
    /// The text beside the exhibit; the words of all rules, one below the other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub description: Vec<WordsFile>,
    /// Events it took part in or stands for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<WordsFile>,
    /// People connected with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<WordsFile>,
    /// How it came to the museum; the words of all rules, one below the other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provenance: Vec<WordsFile>,
    /// The credit line; in each language the first rule that gives words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub credit: Vec<WordsFile>,
    /// The rights in the exhibit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights: Option<MappedRightsFile>,
    /// Addresses of pictures elsewhere. Nothing is fetched.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<MappedPictureFile>,
    /// What all records describe, where that is not single objects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_kind: Option<RecordKind>,
}

/// A date in words, or as its first and last year.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MappedDateFile {
    /// The words; the first rule that gives some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<WordsFile>,
    /// The column with the first year or day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The column with the last year or day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Whether of days in `from` and `to` only the year is meant, as where all are the first of January.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub years_only: bool,
    /// The year that stands for "no end yet", such as 9999.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_year: Option<u32>,
    /// How days are written with slashes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_order: Option<DayOrderFile>,
    /// Whether numbers of one to three digits are years.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub early_years: bool,
}

/// Which number of `2/11/1917` is the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DayOrderFile {
    /// 11 February.
    MonthFirst,
    /// 2 November.
    DayFirst,
}

/// Measures in words. Where kind, number and unit are apart, a template puts them together: `height: {height} mm`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MappedMeasuresFile {
    /// The words of all rules, one below the other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<WordsFile>,
    /// What stands before the decimals, where three digits after it leave that open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalMarkFile>,
}

/// The character before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DecimalMarkFile {
    /// 1,5
    Comma,
    /// 1.5
    Point,
}

/// Rights in words.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MappedRightsFile {
    /// The words: an address of rightsstatements.org or Creative Commons, or a key of `means`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<WordsFile>,
    /// Which statement the source's own words mean.
    #[serde(default, skip_serializing_if = "UniqueMap::is_empty")]
    pub means: UniqueMap<String>,
}

/// A picture elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MappedPictureFile {
    /// Its address.
    pub address: WordsFile,
    /// The rights in the picture, which are not those in the exhibit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights: Option<WordsFile>,
    /// Who took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<WordsFile>,
}

/// Who holds the exhibits.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MappedMuseumFile {
    /// Its name; in each language the first rule that gives words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub name: Vec<WordsFile>,
    /// The town it stands in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub place: Vec<WordsFile>,
    /// The state it stands in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub state: Vec<WordsFile>,
    /// Its ISIL, or its address in an authority file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub isil: Option<WordsFile>,
    /// Its website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<WordsFile>,
}

/// What stands as the source of each exhibit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MappedSourceFile {
    /// What it is; without it, the holder's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<WordsFile>,
    /// The address at which the record can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WordsFile>,
}

/// A column that is not taken.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LeftOutFile {
    /// The column, or the name of a side table.
    pub column: String,
    /// Only those of its values, objects of a list or rows of a side table, for which this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<WhenFile>,
    /// Why not.
    pub why: String,
}
