//! A mapping proposed for a file: from the names of its columns, in several languages, and from what stands in them.
//!
//! A column whose name says one thing and whose values another is left to people: it is listed under `unmapped` with some
//! of its values, as are all others that say nothing.

mod columns;
mod names;
#[cfg(test)]
mod tests;

use vitrina_core::file::{
    LeftOutFile, MappedDateFile, MappedMeasuresFile, MappedMuseumFile, MappedPictureFile, MappedRightsFile,
    MappedSourceFile, MappingFile, WordsFile,
};

use columns::{Column, Shape};
pub use columns::{Columns, columns_of_lines, columns_of_table};
use names::{Meaning, meaning};

/// A proposed mapping, and what speaks for it.
#[derive(Debug)]
pub struct Draft {
    /// The mapping.
    pub file: MappingFile,
    /// What was found, line by line.
    pub said: Vec<String>,
}

/// Proposes a mapping for columns.
#[must_use]
pub fn draft(columns: &Columns) -> Draft {
    let rows = columns.rows;
    let record = record(&columns.columns, rows);
    let mut file = MappingFile {
        about: Some(format!(
            "A draft that the program made from the names of {} columns and the values of {rows} records. Look at every \
             rule; what is under `unmapped` stays as foreign fields until a rule takes it",
            columns.columns.len()
        )),
        record: record.map(|column| column.name.clone()).unwrap_or_default(),
        lines_above_header: columns.above,
        ..MappingFile::default()
    };
    let mut said = columns.said.clone();
    match record {
        Some(column) if column.is_identity(rows) => {
            said.push(format!("`{}` is another value in each of {rows} records: taken for their id", column.name));
        }
        Some(column) => said.push(format!("no column is an id for certain; `{}` is proposed", column.name)),
        None => said.push("there is no column at all".to_owned()),
    }
    let mut languages = Vec::new();
    for column in &columns.columns {
        let known = meaning(&column.last_name()).filter(|(meaning, _)| fits(*meaning, column));
        let meaning = known.map(|(meaning, _)| meaning).or_else(|| by_shape(column));
        // The id may be the inventory number too, where a museum has nothing better.
        let is_record = column.name == file.record;
        let placed = match meaning {
            Some(Meaning::Record) | None => is_record,
            Some(meaning) => place(&mut file, meaning, column),
        };
        if placed {
            languages.extend(known.map(|(_, language)| language).filter(|language| *language != "en"));
        } else if !is_record {
            file.unmapped.insert(column.name.clone(), column.samples.clone());
        }
    }
    for LeftOutFile { column, why, .. } in &file.leave_out {
        said.push(format!("`{column}` is left out: {why}"));
    }
    if !file.unmapped.is_empty() {
        said.push(format!(
            "{} of {} columns are under `unmapped`: each stays with its record, and the site publishes it in its data, \
             until a rule or `leaveOut` takes it",
            file.unmapped.len(),
            columns.columns.len()
        ));
    }
    file.language = language(&languages);
    match &file.language {
        Some(language) => {
            said.push(format!("most names of columns are in `{language}`: taken for the language of the texts"))
        }
        None => said.push("the language of the texts is not known: add `language`, or give --language".to_owned()),
    }
    Draft { file, said }
}

/// The language in which most names are that are not English.
fn language(languages: &[&'static str]) -> Option<String> {
    let count = |language: &&str| languages.iter().filter(|other| *other == language).count();
    let best = languages.iter().max_by_key(|language| count(language))?;
    (count(best) >= 2).then(|| (*best).to_owned())
}

/// The column with the records' ids: named so and another value in each; else the first that is another value in each;
/// else the one with the most values.
fn record(columns: &[Column], rows: usize) -> Option<&Column> {
    let top = || columns.iter().filter(|column| column.is_top());
    let named = |meaning_of: Meaning| {
        top().find(move |column| meaning(&column.last_name()).is_some_and(|(found, _)| found == meaning_of))
    };
    let unique = |column: &&Column| column.is_identity(rows);
    named(Meaning::Record)
        .filter(unique)
        .or_else(|| {
            top().find(|column| unique(column) && column.shape != Shape::Prose && column.shape != Shape::Address)
        })
        .or_else(|| named(Meaning::InventoryNumber))
        .or_else(|| top().max_by_key(|column| column.distinct()))
}

/// Whether the values are such as the name promises.
fn fits(meaning: Meaning, column: &Column) -> bool {
    // Deep in a record stand the names of other things, and their dates.
    let deep = matches!(
        meaning,
        Meaning::Makers | Meaning::Materials | Meaning::Technique | Meaning::Picture | Meaning::From | Meaning::To
    );
    if !column.is_top() && !deep {
        return false;
    }
    match meaning {
        Meaning::Date => matches!(column.shape, Shape::Date | Shape::Number),
        Meaning::From | Meaning::To => matches!(column.shape, Shape::Date | Shape::Number),
        Meaning::Measures => column.shape == Shape::Measure,
        Meaning::Picture | Meaning::Website => column.shape == Shape::Address,
        Meaning::Measure(_) => matches!(column.shape, Shape::Number | Shape::Measure),
        Meaning::Title | Meaning::Description | Meaning::Makers | Meaning::Materials => {
            !matches!(column.shape, Shape::Address | Shape::Number)
        }
        _ => column.shape != Shape::Address || meaning == Meaning::Rights,
    }
}

/// What values say by themselves, whatever the column is called.
fn by_shape(column: &Column) -> Option<Meaning> {
    (column.is_top() && column.shape == Shape::Measure).then_some(Meaning::Measures)
}

/// Puts a rule for the column into the mapping; false where its place is taken.
fn place(file: &mut MappingFile, meaning: Meaning, column: &Column) -> bool {
    let rule = || WordsFile { column: Some(column.name.clone()), ..WordsFile::default() };
    let list = || WordsFile { split: column.separator.map(str::to_owned), ..rule() };
    let fields = &mut file.fields;
    let date = |file: &mut Option<MappedDateFile>, put: &dyn Fn(&mut MappedDateFile) -> bool| {
        put(file.get_or_insert_with(MappedDateFile::default))
    };
    let mut leave_out = |why: &str| {
        file.leave_out.push(LeftOutFile { column: column.name.clone(), when: None, why: why.to_owned() });
    };
    let museum = |file: &mut Option<MappedMuseumFile>| file.get_or_insert_with(MappedMuseumFile::default).clone();
    match meaning {
        Meaning::Record => return false,
        Meaning::Title => fields.title.push(rule()),
        Meaning::InventoryNumber if fields.inventory_number.is_empty() => fields.inventory_number.push(rule()),
        Meaning::InventoryNumber => return false,
        Meaning::ObjectType => fields.object_type.push(rule()),
        Meaning::Date => {
            return date(&mut fields.date, &|date| {
                let free = date.words.is_empty();
                date.words.extend(free.then(rule));
                free
            });
        }
        Meaning::From => {
            return date(&mut fields.date, &|date| {
                let free = date.from.is_none();
                date.from.get_or_insert_with(|| column.name.clone());
                free
            });
        }
        Meaning::To => {
            return date(&mut fields.date, &|date| {
                let free = date.to.is_none();
                date.to.get_or_insert_with(|| column.name.clone());
                free
            });
        }
        Meaning::Measures => fields.measures.get_or_insert_with(MappedMeasuresFile::default).words.push(rule()),
        Meaning::Measure(kind) => {
            let template = match (column.shape, column.unit()) {
                (Shape::Measure, _) => format!("{kind}: {{{}}}", column.name),
                (_, Some(unit)) => format!("{kind}: {{{}}} {unit}", column.name),
                // A number without a unit says nothing.
                (_, None) => return false,
            };
            if column.name.contains(['{', '}']) {
                return false;
            }
            let words = WordsFile { template: Some(template), ..WordsFile::default() };
            fields.measures.get_or_insert_with(MappedMeasuresFile::default).words.push(words);
        }
        Meaning::Materials => fields.materials.push(list()),
        Meaning::Technique => fields.techniques.push(list()),
        Meaning::Makers => fields.makers.push(list()),
        Meaning::PlaceMade => fields.places_made.push(list()),
        Meaning::Description => fields.description.push(rule()),
        Meaning::Provenance => fields.provenance.push(rule()),
        Meaning::Credit => fields.credit.push(rule()),
        Meaning::Rights => {
            let rights = fields.rights.get_or_insert_with(MappedRightsFile::default);
            rights.words.push(rule());
        }
        Meaning::Picture => {
            fields.pictures.push(MappedPictureFile { address: list(), ..MappedPictureFile::default() });
        }
        Meaning::Marks => fields.marks.push(rule()),
        Meaning::Events => fields.events.push(list()),
        Meaning::People => fields.people.push(list()),
        Meaning::Museum => {
            let mut held = museum(&mut file.museum);
            held.name.push(rule());
            file.museum = Some(held);
        }
        Meaning::Website => {
            let source = file.source.get_or_insert_with(MappedSourceFile::default);
            let free = source.url.is_none();
            source.url.get_or_insert_with(rule);
            return free;
        }
        Meaning::StoragePlace => leave_out("where it is kept is not for the public"),
        Meaning::Worth => leave_out("what it is worth is not for the public"),
    }
    true
}
