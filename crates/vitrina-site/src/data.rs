//! `data/`: every record that is shown as a JSON file, all of a kind as JSON Lines; and the index of the exhibits.
//!
//! Records are written in the form of the catalogue's own files, so that what is published can be read back. Withheld
//! records and the remarks of the editors are not in it: neither is in the spine the plan is made from.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use vitrina_core::file::{AuthorityFile, ExhibitionFile, MuseumFile, OrganisationFile, StateFile, TermFile};
use vitrina_core::{AuthorityKind, ExhibitEntry, ExhibitionStatus, Filed, Place, Position};
use vitrina_search::{Entry, IndexBuilder};

use crate::assets::INDEX;
use crate::build::Sink;
use crate::dumps::{Dumps, inputs};
use crate::error::SiteError;
use crate::listed;
use crate::media::Media;
use crate::records::Records;
use crate::shared::{Shared, catalogue_hash};

/// How many exhibits are in memory at once.
const CHUNK: usize = 4096;

/// Writes dumps, records and index.
pub(crate) struct Data<'a> {
    pub(crate) shared: &'a Shared<'a>,
    pub(crate) records: Records<'a>,
    pub(crate) media: &'a Media<'a>,
    pub(crate) sink: &'a Sink<'a>,
    pub(crate) dumps: &'a Dumps<'a>,
    /// The hash of the program and the languages.
    pub(crate) seed: [u8; 32],
}

impl Data<'_> {
    /// All of it.
    pub(crate) fn write(&self) -> Result<(), SiteError> {
        let catalogue = self.shared.catalogue;
        let directory = catalogue.directory();
        self.kind("states", &directory.states, |state| Place::State(state.code), |_: &mut StateFile| {})?;
        self.organisation()?;
        self.kind(
            "museums",
            &directory.museums,
            |museum| Place::Museum(museum.id.clone()),
            MuseumFile::keep_published,
        )?;
        self.kind("terms", &directory.terms, |term| Place::Term(term.id.clone()), |_: &mut TermFile| {})?;
        for kind in AuthorityKind::ALL {
            let place = |authority: &vitrina_core::Authority| Place::Authority(kind, authority.id.clone());
            self.kind(kind.folder(), directory.authorities(kind), place, |_: &mut AuthorityFile| {})?;
        }
        let place = |exhibition: &vitrina_core::Exhibition| Place::Exhibition(exhibition.id.clone());
        self.kind("exhibitions", &directory.exhibitions, place, |file: &mut ExhibitionFile| self.notice(file))?;
        self.withdrawn()?;
        self.dumps.write(self.records, self.sink, &self.seed)?;
        self.index()
    }

    /// What the catalogue says of the organisation, with its sources.
    fn organisation(&self) -> Result<(), SiteError> {
        let Some(filed) = &self.shared.catalogue.directory().organisation else { return Ok(()) };
        let inputs = self.inputs(&filed.hash);
        if self.sink.keep(ORGANISATION, inputs) {
            return Ok(());
        }
        let value = self.records.value(filed.position)?;
        let file: OrganisationFile = self.records.part(filed.position, &value, &filed.pointer)?;
        self.sink.write(ORGANISATION, inputs, &pretty(&file)?)
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
        let wanted = |filed: &&Filed<R>| {
            let there = self.sink.keep(&data_path(&place(&filed.record)), self.inputs(&filed.hash));
            !(there && kept)
        };
        let wanted: Vec<&Filed<R>> = records.iter().filter(wanted).collect();
        // A file of many records is read once, not once for each of them.
        let mut files: Vec<Position> = wanted.iter().map(|filed| filed.position).collect();
        files.sort_unstable();
        files.dedup();
        let read = |position: Position| Ok((position, self.records.value(position)?));
        let files = files.into_par_iter().map(read).collect::<Result<BTreeMap<_, _>, SiteError>>()?;
        let one = |filed: &&Filed<R>| -> Result<Vec<u8>, SiteError> {
            let mut file: F = self.records.part(filed.position, &files[&filed.position], &filed.pointer)?;
            amend(&mut file);
            let path = data_path(&place(&filed.record));
            self.sink.write_unless_kept(&path, self.inputs(&filed.hash), &pretty(&file)?)?;
            line(&file)
        };
        let written = wanted.par_iter().map(one).collect::<Result<Vec<_>, _>>()?;
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

    /// The index of all exhibits.
    fn index(&self) -> Result<(), SiteError> {
        let hash = catalogue_hash(self.shared.catalogue);
        // The index names pictures too.
        let inputs = self.inputs(&[hash, self.media.stamp].concat());
        if self.sink.keep(INDEX, inputs) {
            return Ok(());
        }
        let builder = IndexBuilder::new(self.shared.catalogue);
        let mut entries = Vec::with_capacity(self.shared.catalogue.exhibits().len());
        let entry = |spine: &ExhibitEntry| -> Result<Entry, SiteError> {
            let exhibit = self.records.exhibit(spine)?;
            let image = self.media.images(spine, &exhibit)?.into_iter().next().unwrap_or_default();
            Ok(Entry { picture: listed::picture(&image), ..builder.entry(spine, &exhibit) })
        };
        for chunk in self.shared.catalogue.exhibits().chunks(CHUNK) {
            entries.extend(chunk.par_iter().map(entry).collect::<Result<Vec<_>, _>>()?);
        }
        self.sink.write(INDEX, inputs, &builder.finish(entries, hash).encode())
    }

    fn inputs(&self, own: &[u8]) -> [u8; 16] {
        inputs(&self.seed, own)
    }
}

/// Where the organisation's file stands.
const ORGANISATION: &str = "data/organisation.json";

/// Where the JSON file of a record stands.
pub(crate) fn data_path(place: &Place) -> String {
    format!("data/{}", place.path().replace(".html", ".json"))
}

pub(crate) fn line(record: &impl Serialize) -> Result<Vec<u8>, SiteError> {
    let mut line = serde_json::to_vec(record).map_err(|error| SiteError::Form("a record", error.to_string()))?;
    line.push(b'\n');
    Ok(line)
}

pub(crate) fn pretty(record: &impl Serialize) -> Result<Vec<u8>, SiteError> {
    let mut text = serde_json::to_vec_pretty(record).map_err(|error| SiteError::Form("a record", error.to_string()))?;
    text.push(b'\n');
    Ok(text)
}

/// The word of the format for a value of a small enumeration.
pub(crate) fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
