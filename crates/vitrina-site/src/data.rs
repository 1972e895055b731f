//! `data/`: every record that is shown as a JSON file, all of a kind as JSON Lines, the exhibits as a table.
//!
//! Records are written in the form of the catalogue's own files, so that what is published can be read back. Withheld
//! records and the remarks of the editors are not in it: neither is in the spine the plan is made from.

use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use vitrina_core::file::{AuthorityFile, ExhibitFile, ExhibitionFile, MuseumFile, StateFile, TermFile};
use vitrina_core::{AuthorityKind, Catalogue, Exhibit, ExhibitEntry, ExhibitionStatus, Filed, Page, Place, Texts};
use vitrina_search::IndexBuilder;

use crate::assets::INDEX;
use crate::build::Sink;
use crate::error::SiteError;
use crate::records::Records;
use crate::shared::{Shared, catalogue_hash};

/// How many exhibits are in memory at once.
const CHUNK: usize = 4096;

/// Writes dumps, records and index.
pub(crate) struct Data<'a> {
    pub(crate) shared: &'a Shared<'a>,
    pub(crate) records: Records<'a>,
    pub(crate) sink: &'a Sink<'a>,
    /// The hash of the program and the languages.
    pub(crate) seed: [u8; 32],
}

impl Data<'_> {
    /// All of it.
    pub(crate) fn write(&self) -> Result<(), SiteError> {
        let catalogue = self.shared.catalogue;
        let directory = catalogue.directory();
        self.kind("states", &directory.states, |state| Place::State(state.code), |_: &mut StateFile| {})?;
        self.kind("museums", &directory.museums, |museum| Place::Museum(museum.id.clone()), |_: &mut MuseumFile| {})?;
        self.kind("terms", &directory.terms, |term| Place::Term(term.id.clone()), |_: &mut TermFile| {})?;
        for kind in AuthorityKind::ALL {
            let place = |authority: &vitrina_core::Authority| Place::Authority(kind, authority.id.clone());
            self.kind(kind.folder(), directory.authorities(kind), place, |_: &mut AuthorityFile| {})?;
        }
        let place = |exhibition: &vitrina_core::Exhibition| Place::Exhibition(exhibition.id.clone());
        self.kind("exhibitions", &directory.exhibitions, place, |file: &mut ExhibitionFile| self.notice(file))?;
        self.withdrawn()?;
        self.exhibit_files()?;
        self.exhibit_dumps()
    }

    /// Every record of a kind, each in a file and all in one.
    fn kind<R: Sync, F: DeserializeOwned + Serialize + Send>(
        &self,
        name: &str,
        records: &[Filed<R>],
        place: impl Fn(&R) -> Place + Sync,
        amend: impl Fn(&mut F) + Sync,
    ) -> Result<(), SiteError> {
        let mut all = blake3::Hasher::new();
        records.iter().for_each(|filed| {
            all.update(&filed.hash);
        });
        let lines = format!("data/{name}.jsonl");
        let inputs = self.inputs(all.finalize().as_bytes());
        let kept = self.sink.keep(&lines, inputs);
        let one = |filed: &Filed<R>| -> Result<Vec<u8>, SiteError> {
            let path = data_path(&place(&filed.record));
            let inputs = self.inputs(&filed.hash);
            if self.sink.keep(&path, inputs) && kept {
                return Ok(Vec::new());
            }
            let mut file: F = self.records.record(filed.position, &filed.pointer)?;
            amend(&mut file);
            self.sink.write_unless_kept(&path, inputs, &pretty(&file)?)?;
            line(&file)
        };
        let written = records.par_iter().map(one).collect::<Result<Vec<_>, _>>()?;
        self.sink.write_unless_kept(&lines, inputs, &written.concat())
    }

    /// An idea is called one in its data too, in every language of the site.
    fn notice(&self, file: &mut ExhibitionFile) {
        if file.status == ExhibitionStatus::Idea {
            let sentences = self
                .shared
                .spoken()
                .into_iter()
                .map(|(tag, locale)| (tag.to_string(), locale.exhibition_idea().into()));
            file.x.insert("notice".to_owned(), serde_json::Value::Object(sentences.collect()));
        }
    }

    /// What was withdrawn, so that whoever took it over knows.
    fn withdrawn(&self) -> Result<(), SiteError> {
        let mut lines = String::new();
        for gone in self.shared.catalogue.withdrawn() {
            let record = serde_json::json!({ "id": gone.id, "kind": gone.kind.word(), "date": gone.date, "reason": gone.reason });
            lines.push_str(&record.to_string());
            lines.push('\n');
        }
        self.sink.write("data/withdrawn.jsonl", self.inputs(lines.as_bytes()), lines.as_bytes())
    }

    fn exhibit_files(&self) -> Result<(), SiteError> {
        self.shared.catalogue.exhibits().par_iter().try_for_each(|entry| {
            let path = data_path(&Place::Exhibit(entry.id.clone()));
            let inputs = self.inputs(&entry.hash);
            if self.sink.keep(&path, inputs) {
                return Ok(());
            }
            self.sink.write(&path, inputs, &pretty(&self.records.file(entry)?)?)
        })
    }

    /// Lines and table of all exhibits, then their index: apart, so that not all of it is in memory at once.
    fn exhibit_dumps(&self) -> Result<(), SiteError> {
        let hash = catalogue_hash(self.shared.catalogue);
        let inputs = self.inputs(&hash);
        self.lines_and_table(inputs)?;
        if self.sink.keep(INDEX, inputs) {
            return Ok(());
        }
        let builder = IndexBuilder::new(self.shared.catalogue);
        let mut entries = Vec::with_capacity(self.shared.catalogue.exhibits().len());
        self.each_exhibit(
            |entry, _, exhibit| Ok(builder.entry(entry, exhibit)),
            |entry| {
                entries.push(entry);
                Ok(())
            },
        )?;
        self.sink.write(INDEX, inputs, &builder.finish(entries, hash).encode())
    }

    fn lines_and_table(&self, inputs: [u8; 16]) -> Result<(), SiteError> {
        let [lines_path, table_path] = ["data/exhibits.jsonl", "data/exhibits.csv"];
        if [lines_path, table_path].map(|path| self.sink.keep(path, inputs)) == [true; 2] {
            return Ok(());
        }
        let wrong = |error: csv::Error| SiteError::Form("data/exhibits.csv", error.to_string());
        let mut lines = Vec::new();
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(columns(self.shared)).map_err(wrong)?;
        let make = |_: &ExhibitEntry, file: &ExhibitFile, exhibit: &Exhibit| {
            Ok((line(file)?, row(self.shared, file, exhibit)))
        };
        self.each_exhibit(make, |(line, row)| {
            lines.extend(line);
            table.write_record(row).map_err(wrong)
        })?;
        self.sink.write_unless_kept(lines_path, inputs, &lines)?;
        drop(lines);
        let table = table.into_inner().map_err(|error| SiteError::Form("data/exhibits.csv", error.to_string()))?;
        self.sink.write_unless_kept(table_path, inputs, &table)
    }

    /// Makes something of every exhibit in parallel, and takes it in the order of the catalogue, some thousands at a time.
    fn each_exhibit<T: Send>(
        &self,
        make: impl Fn(&ExhibitEntry, &ExhibitFile, &Exhibit) -> Result<T, SiteError> + Sync,
        mut take: impl FnMut(T) -> Result<(), SiteError>,
    ) -> Result<(), SiteError> {
        for chunk in self.shared.catalogue.exhibits().chunks(CHUNK) {
            let read = |entry: &ExhibitEntry| {
                let file = self.records.file(entry)?;
                make(entry, &file, &self.records.admitted(entry, &file)?)
            };
            let made = chunk.par_iter().map(read).collect::<Result<Vec<_>, _>>()?;
            made.into_iter().try_for_each(&mut take)?;
        }
        Ok(())
    }

    fn inputs(&self, own: &[u8]) -> [u8; 16] {
        let mut hash = blake3::Hasher::new();
        hash.update(&self.seed).update(own);
        *hash.finalize().as_bytes().first_chunk().expect("the hash has 32 bytes")
    }
}

/// Where the JSON file of a record stands.
fn data_path(place: &Place) -> String {
    format!("data/{}", place.path().replace(".html", ".json"))
}

fn line(record: &impl Serialize) -> Result<Vec<u8>, SiteError> {
    let mut line = serde_json::to_vec(record).map_err(|error| SiteError::Form("a record", error.to_string()))?;
    line.push(b'\n');
    Ok(line)
}

fn pretty(record: &impl Serialize) -> Result<Vec<u8>, SiteError> {
    let mut text = serde_json::to_vec_pretty(record).map_err(|error| SiteError::Form("a record", error.to_string()))?;
    text.push(b'\n');
    Ok(text)
}

fn columns(shared: &Shared<'_>) -> Vec<String> {
    let fixed = ["id", "uuid", "museum", "state", "record", "objectType"];
    let mut columns: Vec<String> = fixed.map(str::to_owned).to_vec();
    for language in &shared.languages {
        columns.push(format!("title_{language}"));
        columns.push(format!("titleStatus_{language}"));
    }
    let rest = ["date", "dateText", "materials", "inventoryNumber", "lending", "rights", "changed", "address"];
    columns.extend(rest.map(str::to_owned));
    columns
}

fn row(shared: &Shared<'_>, file: &ExhibitFile, exhibit: &Exhibit) -> Vec<String> {
    let catalogue: &Catalogue = shared.catalogue;
    let best = |texts: &Texts| {
        texts
            .choose(&shared.languages[0], &shared.languages)
            .map_or_else(String::new, |chosen| chosen.text.text.clone())
    };
    let state = catalogue.directory().museum(&exhibit.museum).map(|museum| catalogue.museum(museum).state.to_string());
    let mut row = vec![
        file.id.clone(),
        file.uuid.clone(),
        file.museum.clone(),
        state.unwrap_or_default(),
        word(file.record),
        file.object_type.clone().unwrap_or_default(),
    ];
    for language in &shared.languages {
        let title = exhibit.title.get(language);
        row.push(title.map_or_else(String::new, |title| title.text.clone()));
        row.push(title.map_or_else(String::new, |title| word(title.status)));
    }
    let materials = exhibit
        .materials
        .iter()
        .map(|material| material.term.as_ref().map_or_else(|| best(&material.text), ToString::to_string));
    row.extend([
        file.date.as_ref().and_then(|date| date.edtf.clone()).unwrap_or_default(),
        exhibit.date.as_ref().map_or_else(String::new, |date| best(&date.text)),
        materials.collect::<Vec<_>>().join("; "),
        file.inventory_number.clone().unwrap_or_default(),
        word(file.lending.answer),
        file.rights.clone().unwrap_or_default(),
        file.changed.clone(),
        Page::new(&shared.languages[0], Place::Exhibit(exhibit.id.clone())).url().to_string(),
    ]);
    row.into_iter().map(harmless).collect()
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

/// The word of the format for a value of a small enumeration.
fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[track_caller]
    fn check(cell: &str, expect: &str) {
        assert_eq!(harmless(cell.to_owned()), expect);
    }

    #[test]
    fn no_cell_is_a_formula() {
        check("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")");
        check("+1", "'+1");
        check("-1", "'-1");
        check("@a", "'@a");
        check("sabre = blade", "sabre = blade");
        check("", "");
    }
}
