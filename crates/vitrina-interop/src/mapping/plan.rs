//! A mapping made ready: every rule read, every language known, or everything said that is wrong with it.

use std::collections::BTreeMap;

use vitrina_core::file::{
    DayOrderFile, DecimalMarkFile, LeftOutFile, MappedDateFile, MappedFieldsFile, MappedKindFile, MappedMeasuresFile,
    MappedMuseumFile, MappedPictureFile, MappedRightsFile, MappedSourceFile, MappingFile, OwnFormFile, SideTableFile,
    WordsFile,
};
use vitrina_core::{Code, Finding, LanguageTag, RecordKind, RightsStatement, TextAuthor};

use super::path::Path;
use super::source::{Rule, When};
use crate::words::{date, measure};

/// A mapping that can be applied.
#[derive(Debug, Clone)]
pub struct Mapping {
    pub(crate) record: Path,
    /// The name of the column with the source's own id of each record.
    pub(crate) record_name: String,
    /// The form of records that this program wrote.
    pub(crate) own: Option<OwnFormFile>,
    pub(crate) language: Option<String>,
    pub(crate) author: TextAuthor,
    pub(crate) lines_above: usize,
    pub(crate) rows_together: bool,
    pub(crate) tables: Vec<SideTableFile>,
    /// Whether the records are museums rather than exhibits.
    pub(crate) of_museums: bool,
    pub(crate) museum: Museum,
    pub(crate) fields: Fields,
    pub(crate) what: Option<Rule>,
    pub(crate) url: Option<Rule>,
    pub(crate) left_out: Vec<LeftOut>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Museum {
    pub(crate) name: Vec<Rule>,
    pub(crate) place: Vec<Rule>,
    pub(crate) state: Vec<Rule>,
    pub(crate) isil: Option<Rule>,
    pub(crate) website: Option<Rule>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Fields {
    pub(crate) title: Vec<Rule>,
    pub(crate) inventory_number: Vec<Rule>,
    pub(crate) object_type: Vec<Rule>,
    pub(crate) classification: Vec<Rule>,
    pub(crate) subjects: Vec<Rule>,
    pub(crate) date: Option<Date>,
    pub(crate) makers: Vec<Rule>,
    pub(crate) places_made: Vec<Rule>,
    pub(crate) materials: Vec<Rule>,
    pub(crate) techniques: Vec<Rule>,
    pub(crate) measures: Vec<Rule>,
    pub(crate) measure_conventions: measure::Conventions,
    pub(crate) marks: Vec<Rule>,
    pub(crate) description: Vec<Rule>,
    pub(crate) events: Vec<Rule>,
    pub(crate) people: Vec<Rule>,
    pub(crate) provenance: Vec<Rule>,
    pub(crate) credit: Vec<Rule>,
    pub(crate) rights: Vec<Rule>,
    pub(crate) rights_mean: BTreeMap<String, String>,
    pub(crate) pictures: Vec<Picture>,
    pub(crate) record_kind: Option<RecordKind>,
}

#[derive(Debug, Clone)]
pub(crate) struct Date {
    pub(crate) words: Vec<Rule>,
    pub(crate) from: Option<Path>,
    pub(crate) to: Option<Path>,
    pub(crate) years_only: bool,
    pub(crate) conventions: date::Conventions,
}

#[derive(Debug, Clone)]
pub(crate) struct Picture {
    pub(crate) address: Rule,
    pub(crate) rights: Option<Rule>,
    pub(crate) credit: Option<Rule>,
}

#[derive(Debug, Clone)]
pub(crate) struct LeftOut {
    pub(crate) column: Path,
    pub(crate) when: Option<When>,
    pub(crate) why: String,
}

impl From<&LeftOutFile> for LeftOut {
    fn from(file: &LeftOutFile) -> Self {
        let LeftOutFile { column, when, why } = file;
        Self { column: Path::new(column), when: when.as_ref().map(When::new), why: why.clone() }
    }
}

/// What is wrong so far.
struct Reading(Vec<Finding>);

impl Reading {
    fn rule(&mut self, file: &WordsFile, pointer: &str) -> Option<Rule> {
        Rule::new(file, pointer, &mut self.0)
    }

    fn rules(&mut self, files: &[WordsFile], pointer: &str) -> Vec<Rule> {
        let rules = files.iter().enumerate();
        rules.filter_map(|(index, file)| self.rule(file, &format!("{pointer}/{index}"))).collect()
    }

    fn date(&mut self, file: &MappedDateFile) -> Date {
        let order = |order| match order {
            DayOrderFile::MonthFirst => date::DayOrder::MonthFirst,
            DayOrderFile::DayFirst => date::DayOrder::DayFirst,
        };
        Date {
            words: self.rules(&file.words, "/fields/date/words"),
            from: file.from.as_deref().map(Path::new),
            to: file.to.as_deref().map(Path::new),
            years_only: file.years_only,
            conventions: date::Conventions {
                open_year: file.open_year,
                day_order: file.day_order.map(order),
                early_years: file.early_years,
            },
        }
    }

    fn rights(&mut self, file: &MappedRightsFile) -> (Vec<Rule>, BTreeMap<String, String>) {
        let mut means = BTreeMap::new();
        for (words, uri) in &file.means {
            match uri.parse::<RightsStatement>() {
                Ok(statement) => {
                    means.insert(words.clone(), statement.uri().to_owned());
                }
                Err(error) => {
                    let key = words.replace('~', "~0").replace('/', "~1");
                    let pointer = format!("/fields/rights/means/{key}");
                    self.0.push(Finding::new(Code::RightsUnknown, pointer, uri, error.to_string()));
                }
            }
        }
        (self.rules(&file.words, "/fields/rights/words"), means)
    }

    fn picture(&mut self, file: &MappedPictureFile, pointer: &str) -> Option<Picture> {
        let address = self.rule(&file.address, &format!("{pointer}/address"));
        let rights = file.rights.as_ref().and_then(|rule| self.rule(rule, &format!("{pointer}/rights")));
        let credit = file.credit.as_ref().and_then(|rule| self.rule(rule, &format!("{pointer}/credit")));
        Some(Picture { address: address?, rights, credit })
    }

    fn museum(&mut self, file: &MappedMuseumFile) -> Museum {
        Museum {
            name: self.rules(&file.name, "/museum/name"),
            place: self.rules(&file.place, "/museum/place"),
            state: self.rules(&file.state, "/museum/state"),
            isil: file.isil.as_ref().and_then(|rule| self.rule(rule, "/museum/isil")),
            website: file.website.as_ref().and_then(|rule| self.rule(rule, "/museum/website")),
        }
    }

    /// Each side table has a name of its own, and stands within one that was named before it.
    fn tables(&mut self, tables: &[SideTableFile]) {
        for (index, table) in tables.iter().enumerate() {
            let before = &tables[..index];
            if before.iter().any(|other| other.name == table.name) {
                let pointer = format!("/tables/{index}/name");
                self.0.push(Finding::new(Code::WrongType, pointer, &table.name, "a name that no other table has"));
            }
            if let Some(within) = &table.within
                && !before.iter().any(|other| other.name == *within)
            {
                let pointer = format!("/tables/{index}/within");
                self.0.push(Finding::new(Code::WrongType, pointer, within, "the name of a table before this one"));
            }
        }
    }
}

impl Mapping {
    /// Makes a mapping ready.
    ///
    /// # Errors
    /// Everything that is wrong with it, by JSON pointer.
    pub fn new(file: &MappingFile) -> Result<Self, Vec<Finding>> {
        let mut reading = Reading(Vec::new());
        if file.record.is_empty() {
            reading.0.push(Finding::new(Code::WrongType, "/record", "", "the name of a column"));
        }
        if let Some(tag) = &file.language
            && let Err(error) = tag.parse::<LanguageTag>()
        {
            let expected = format!("a language tag, but {error}");
            reading.0.push(Finding::new(Code::Language, "/language", tag, expected));
        }
        reading.tables(&file.tables);
        let from = &file.fields;
        let mut list = |files: &[WordsFile], key: &str| reading.rules(files, &format!("/fields/{key}"));
        let mut fields = Fields {
            title: list(&from.title, "title"),
            inventory_number: list(&from.inventory_number, "inventoryNumber"),
            object_type: list(&from.object_type, "objectType"),
            classification: list(&from.classification, "classification"),
            subjects: list(&from.subjects, "subjects"),
            makers: list(&from.makers, "makers"),
            places_made: list(&from.places_made, "placesMade"),
            materials: list(&from.materials, "materials"),
            techniques: list(&from.techniques, "techniques"),
            marks: list(&from.marks, "marks"),
            description: list(&from.description, "description"),
            events: list(&from.events, "events"),
            people: list(&from.people, "people"),
            provenance: list(&from.provenance, "provenance"),
            credit: list(&from.credit, "credit"),
            record_kind: from.record_kind,
            ..Fields::default()
        };
        if let Some(MappedMeasuresFile { words, decimal }) = &from.measures {
            fields.measures = reading.rules(words, "/fields/measures/words");
            fields.measure_conventions.decimal = decimal.map(|mark| match mark {
                DecimalMarkFile::Comma => measure::DecimalMark::Comma,
                DecimalMarkFile::Point => measure::DecimalMark::Point,
            });
        }
        fields.date = from.date.as_ref().map(|date| reading.date(date));
        if let Some(rights) = &from.rights {
            (fields.rights, fields.rights_mean) = reading.rights(rights);
        }
        for (index, picture) in from.pictures.iter().enumerate() {
            fields.pictures.extend(reading.picture(picture, &format!("/fields/pictures/{index}")));
        }
        let museum = file.museum.as_ref().map(|museum| reading.museum(museum)).unwrap_or_default();
        let of_museums = file.kind == MappedKindFile::Museums;
        if of_museums && museum.name.is_empty() {
            reading.0.push(Finding::new(
                Code::MissingKey,
                "/museum",
                "",
                "the key `name`, by which a museum is called",
            ));
        }
        if of_museums && file.fields != MappedFieldsFile::default() {
            reading.0.push(Finding::new(Code::WrongType, "/fields", "", "nothing: the records are museums"));
        }
        let source = file.source.clone().unwrap_or_default();
        let MappedSourceFile { what, url } = &source;
        let what = what.as_ref().and_then(|rule| reading.rule(rule, "/source/what"));
        let url = url.as_ref().and_then(|rule| reading.rule(rule, "/source/url"));
        if !reading.0.is_empty() {
            return Err(reading.0);
        }
        Ok(Self {
            record: Path::new(&file.record),
            record_name: file.record.clone(),
            own: file.own,
            language: file.language.clone(),
            author: file.author.unwrap_or(TextAuthor::Museum),
            lines_above: file.lines_above_header,
            rows_together: file.rows_together,
            tables: file.tables.clone(),
            of_museums,
            museum,
            fields,
            what,
            url,
            left_out: file.leave_out.iter().map(LeftOut::from).collect(),
        })
    }

    /// Whether the records are museums rather than exhibits.
    #[must_use]
    pub fn is_of_museums(&self) -> bool {
        self.of_museums
    }

    /// The side tables, in the order in which they are put into the records.
    #[must_use]
    pub fn tables(&self) -> &[SideTableFile] {
        &self.tables
    }

    /// The columns that rules name and `header` does not have, in their order, each once.
    #[must_use]
    pub fn missing(&self, header: &[String]) -> Vec<String> {
        let (fields, museum) = (&self.fields, &self.museum);
        let lists = [
            &fields.title,
            &fields.inventory_number,
            &fields.object_type,
            &fields.classification,
            &fields.subjects,
            &fields.makers,
            &fields.places_made,
            &fields.materials,
            &fields.techniques,
            &fields.measures,
            &fields.marks,
            &fields.description,
            &fields.events,
            &fields.people,
            &fields.provenance,
            &fields.credit,
            &fields.rights,
            &museum.name,
            &museum.place,
            &museum.state,
        ];
        let date = fields.date.iter().flat_map(|date| &date.words);
        let pictures = fields.pictures.iter().map(|picture| &picture.address);
        let single = [&museum.isil, &museum.website, &self.what, &self.url];
        let rules = lists.into_iter().flatten().chain(date).chain(pictures).chain(single.into_iter().flatten());
        let ends = fields.date.iter().flat_map(|date| [&date.from, &date.to]).flatten();
        let mut missing = Vec::new();
        for column in rules.flat_map(Rule::columns).chain(ends).map(Path::column) {
            let known = header.iter().any(|name| name == column)
                || self.tables.iter().any(|table| table.name == column)
                || (self.rows_together && column == super::rows::TOGETHER);
            if !known && !missing.iter().any(|name| name == column) {
                missing.push(column.to_owned());
            }
        }
        missing
    }
}
