//! `data/exhibits…`: every exhibit as a JSON file, and all of them as JSON Lines and as a table.
//!
//! A large catalogue has the lines and the table in parts, by museum and beginning of the id, so that one changed
//! exhibit touches one part; the file that would hold all then tells the parts.

use std::borrow::Cow;

use rayon::prelude::*;
use vitrina_core::file::ExhibitFile;
use vitrina_core::{Catalogue, Exhibit, ExhibitIndex, Page, Place, Texts, Url};
use vitrina_interop::package::TableWriter;

use crate::build::Sink;
use crate::data::{data_path, line, pretty, word};
use crate::error::SiteError;
use crate::lists::parts;
use crate::records::Records;
use crate::shared::Shared;

/// How many exhibits one part holds at most, unless their ids are alike to the last letter.
const PART: usize = 2_000;

/// Exhibits that stand in one file of lines and one table.
struct Part {
    /// The museum, where the dump is in parts.
    museum: Option<String>,
    /// Its path without the ending.
    path: String,
    exhibits: Vec<ExhibitIndex>,
}

/// The dumps of the exhibits.
pub(crate) struct Dumps<'a> {
    shared: &'a Shared<'a>,
    parts: Vec<Part>,
}

impl<'a> Dumps<'a> {
    /// What there will be.
    pub(crate) fn new(shared: &'a Shared<'a>) -> Self {
        let catalogue = shared.catalogue;
        let all = (0..catalogue.exhibits().len()).map(|place| ExhibitIndex(place as u32));
        if catalogue.exhibits().len() <= PART {
            let part = Part { museum: None, path: "data/exhibits".to_owned(), exhibits: all.collect() };
            return Self { shared, parts: vec![part] };
        }
        let mut held = vec![Vec::new(); catalogue.museums().len()];
        all.for_each(|exhibit| held[catalogue.exhibit(exhibit).museum.index()].push(exhibit));
        let mut found = Vec::new();
        for (museum, held) in catalogue.museums().zip(held) {
            for (name, exhibits) in parts(catalogue, &held, PART) {
                let path = format!("data/parts/{}.{name}", museum.id);
                found.push(Part { museum: Some(museum.id.to_string()), path, exhibits });
            }
        }
        Self { shared, parts: found }
    }

    fn is_in_parts(&self) -> bool {
        self.parts.iter().any(|part| part.museum.is_some())
    }

    /// Where all exhibits are, or are listed, as JSON Lines.
    pub(crate) fn lines(&self) -> Url {
        Url::file(if self.is_in_parts() { "data/parts.jsonl" } else { "data/exhibits.jsonl" })
    }

    /// Where all exhibits are, or are listed, as a table.
    pub(crate) fn table(&self) -> Url {
        Url::file(if self.is_in_parts() { "data/parts.csv" } else { "data/exhibits.csv" })
    }

    /// How many files these are.
    pub(crate) fn files(&self) -> usize {
        let lists = if self.is_in_parts() { 2 } else { 0 };
        self.shared.catalogue.exhibits().len() + 2 * self.parts.len() + lists
    }

    /// Writes what has changed; `seed` is the hash of everything but the records.
    pub(crate) fn write(&self, records: Records<'_>, sink: &Sink<'_>, seed: &[u8; 32]) -> Result<(), SiteError> {
        self.parts.par_iter().try_for_each(|part| self.part(part, records, sink, seed))?;
        if !self.is_in_parts() {
            return Ok(());
        }
        let (mut lines, mut table) = (Vec::new(), table_with(&["museum", "exhibits", "lines", "table"])?);
        for part in &self.parts {
            let (count, museum) = (part.exhibits.len().to_string(), part.museum.clone().unwrap_or_default());
            let files = [format!("{}.jsonl", part.path), format!("{}.csv", part.path)];
            let told = serde_json::json!({
                "museum": museum, "exhibits": part.exhibits.len(), "lines": files[0], "table": files[1],
            });
            lines.extend(line(&told)?);
            let [file_of_lines, file_of_table] = files;
            table.row([museum, count, file_of_lines, file_of_table].map(Cow::Owned)).map_err(wrong)?;
        }
        let table = table.finish().map_err(wrong)?;
        sink.write(self.lines().as_str(), inputs(seed, &lines), &lines)?;
        sink.write(self.table().as_str(), inputs(seed, &table), &table)
    }

    /// One part, and the files of its exhibits.
    fn part(&self, part: &Part, records: Records<'_>, sink: &Sink<'_>, seed: &[u8; 32]) -> Result<(), SiteError> {
        let catalogue = self.shared.catalogue;
        let mut all = blake3::Hasher::new();
        let mut unkept = Vec::new();
        for exhibit in &part.exhibits {
            let entry = catalogue.exhibit(*exhibit);
            all.update(&entry.hash).update(&catalogue.directory().museums[entry.museum.index()].hash);
            let path = data_path(&Place::Exhibit(entry.id.clone()));
            unkept.push(!sink.keep(&path, inputs(seed, &entry.hash)));
        }
        let of_part = inputs(seed, all.finalize().as_bytes());
        let [lines_path, table_path] = ["jsonl", "csv"].map(|ending| format!("{}.{ending}", part.path));
        let kept = [&lines_path, &table_path].map(|path| sink.keep(path, of_part)) == [true; 2];
        let header = columns(self.shared);
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        let (mut lines, mut table) = (Vec::new(), table_with(&header)?);
        for (exhibit, unkept) in part.exhibits.iter().zip(unkept) {
            if kept && !unkept {
                continue;
            }
            let entry = catalogue.exhibit(*exhibit);
            let mut file = records.file(entry)?;
            file.keep_published();
            if unkept {
                let path = data_path(&Place::Exhibit(entry.id.clone()));
                sink.write(&path, inputs(seed, &entry.hash), &pretty(&file)?)?;
            }
            if !kept {
                lines.extend(line(&file)?);
                let row = row(self.shared, &file, &records.admitted(entry, &file)?);
                table.row(row.into_iter().map(Cow::Owned)).map_err(wrong)?;
            }
        }
        if kept {
            return Ok(());
        }
        sink.write_unless_kept(&lines_path, of_part, &lines)?;
        sink.write_unless_kept(&table_path, of_part, &table.finish().map_err(wrong)?)
    }
}

/// What a file of data is made from: everything but the records, and the records that stand in it.
pub(crate) fn inputs(seed: &[u8; 32], own: &[u8]) -> [u8; 16] {
    let mut hash = blake3::Hasher::new();
    hash.update(seed).update(own);
    *hash.finalize().as_bytes().first_chunk().expect("the hash has 32 bytes")
}

type Table = TableWriter<Vec<u8>>;

/// A table whose cells no spreadsheet runs: it is opened by whoever finds it on the site.
fn table_with(header: &[&str]) -> Result<Table, SiteError> {
    TableWriter::new(Vec::new(), header, true).map_err(wrong)
}

fn wrong(error: std::io::Error) -> SiteError {
    SiteError::Form("a table", error.to_string())
}

fn columns(shared: &Shared<'_>) -> Vec<String> {
    let fixed = ["id", "uuid", "museum", "participation", "state", "record", "objectType"];
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
    let museum = catalogue.directory().museum(&exhibit.museum).map(|museum| catalogue.museum(museum));
    let state = museum.map(|museum| museum.state.to_string());
    let mut row = vec![
        file.id.clone(),
        file.uuid.clone(),
        file.museum.clone(),
        museum.map_or_else(String::new, |museum| word(museum.participation.status)),
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
    row
}
