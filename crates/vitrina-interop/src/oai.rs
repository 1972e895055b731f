//! Records for OAI-PMH 2.0: the header and the metadata of each exhibit, as Dublin Core and as LIDO. The protocol itself is
//! a server's business.
//!
//! An identifier is `oai:`, the name of the site's host and the exhibit's id. A former id is a deleted record, as is what was
//! withdrawn. The datestamp moves with everything that the metadata says: [`last_change`].

mod dublin_core;
#[cfg(test)]
mod tests;

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesText, Event};
use vitrina_core::{Catalogue, CivilDate, Exhibit, ExhibitEntry, RecordType, Standing};

use crate::address::SiteAddress;
use crate::changed::last_change;
use crate::leaving::Leaving;
use crate::lido::{self, LidoExport};
use crate::photograph::Photograph;

/// A format in which records are handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OaiFormat {
    /// Unqualified Dublin Core, which every repository has.
    DublinCore,
    /// LIDO 1.1.
    Lido,
}

impl OaiFormat {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::DublinCore, Self::Lido];

    /// The `metadataPrefix`.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::DublinCore => "oai_dc",
            Self::Lido => "lido",
        }
    }

    /// The `metadataNamespace`.
    #[must_use]
    pub fn namespace(self) -> &'static str {
        match self {
            Self::DublinCore => dublin_core::NAMESPACE,
            Self::Lido => lido::NAMESPACE,
        }
    }

    /// The address of the `schema`.
    #[must_use]
    pub fn schema(self) -> &'static str {
        match self {
            Self::DublinCore => "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
            Self::Lido => "http://www.lido-schema.org/schema/v1.1/lido-v1.1.xsd",
        }
    }
}

/// The header of a record.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OaiHeader {
    /// The day on which anything in its metadata changed last, or on which it was withdrawn.
    pub datestamp: CivilDate,
    /// Such as `oai:vitrina.example:xa-fort-001`.
    pub identifier: String,
    /// The sets it is in: its museum and the museum's state. Nobody knows them of what was withdrawn.
    pub sets: Vec<String>,
    /// Whether it is gone.
    pub deleted: bool,
}

/// Makes the records of a catalogue that is published at a site.
#[derive(Debug, Clone, Copy)]
pub struct OaiRecords<'a> {
    catalogue: &'a Catalogue,
    site: SiteAddress<'a>,
}

impl<'a> OaiRecords<'a> {
    /// The records of `catalogue`. Texts that a machine made stay.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, site: SiteAddress<'a>) -> Self {
        Self { catalogue, site }
    }

    /// Every header there is, the earliest first.
    #[must_use]
    pub fn headers(&self) -> Vec<OaiHeader> {
        let mut all: Vec<OaiHeader> = Vec::new();
        for entry in self.catalogue.exhibits().iter().filter(|entry| Leaving::is_named(entry, self.catalogue)) {
            let header = self.header(entry);
            let former = entry.former_ids.iter().map(|id| self.identifier(id.as_str()));
            all.extend(former.map(|identifier| OaiHeader { identifier, deleted: true, ..header.clone() }));
            all.push(header);
        }
        let gone = self.catalogue.withdrawn().iter().filter(|gone| gone.kind == RecordType::Exhibit);
        all.extend(gone.map(|gone| OaiHeader {
            datestamp: gone.date,
            identifier: self.identifier(&gone.id),
            sets: Vec::new(),
            deleted: true,
        }));
        all.sort();
        all
    }

    /// The header of an exhibit.
    #[must_use]
    pub fn header(&self, entry: &ExhibitEntry) -> OaiHeader {
        let museum = self.catalogue.museum(entry.museum);
        OaiHeader {
            datestamp: last_change(self.catalogue, entry),
            identifier: self.identifier(entry.id.as_str()),
            sets: vec![format!("museum:{}", museum.id), format!("state:{}", museum.state.lower())],
            deleted: false,
        }
    }

    /// The element `record` of an exhibit; none where it is withheld or no name of it may leave.
    ///
    /// # Errors
    /// When memory cannot be written, which does not happen.
    pub fn record(
        &self,
        entry: &ExhibitEntry,
        exhibit: &Exhibit,
        photographs: &[Photograph],
        format: OaiFormat,
    ) -> io::Result<Option<String>> {
        if exhibit.standing != Standing::Shown {
            return Ok(None);
        }
        let museum = self.catalogue.museum(entry.museum);
        let leaving = Leaving::default();
        let metadata = match format {
            OaiFormat::DublinCore => {
                dublin_core::Maker { catalogue: self.catalogue, site: self.site, leaving: &leaving }
                    .element(exhibit, museum)?
            }
            OaiFormat::Lido => {
                let options = LidoExport { site: Some(self.site), ..LidoExport::default() };
                lido::element((exhibit, museum), photographs, self.catalogue, &options)?
            }
        };
        metadata.map(|metadata| written(&self.header(entry), Some(&metadata))).transpose()
    }

    /// The element `record` of what is gone.
    ///
    /// # Errors
    /// When memory cannot be written, which does not happen.
    pub fn deleted(&self, header: &OaiHeader) -> io::Result<String> {
        written(header, None)
    }

    fn identifier(&self, id: &str) -> String {
        format!("oai:{}:{id}", self.site.host())
    }
}

impl OaiHeader {
    /// The element `header`.
    ///
    /// # Errors
    /// When memory cannot be written, which does not happen.
    pub fn element(&self) -> io::Result<String> {
        let mut writer = Writer::new(Vec::new());
        self.write(&mut writer)?;
        Ok(String::from_utf8_lossy(&writer.into_inner()).into_owned())
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
        let status = self.deleted.then_some(("status", "deleted"));
        writer.create_element("header").with_attributes(status).write_inner_content(|writer| {
            let text = |writer: &mut Writer<Vec<u8>>, name: &str, words: &str| {
                writer.create_element(name).write_text_content(BytesText::new(words)).map(drop)
            };
            text(writer, "identifier", &self.identifier)?;
            text(writer, "datestamp", &self.datestamp.to_string())?;
            self.sets.iter().try_for_each(|set| text(writer, "setSpec", set))
        })?;
        Ok(())
    }
}

fn written(header: &OaiHeader, metadata: Option<&[u8]>) -> io::Result<String> {
    let mut writer = Writer::new(Vec::new());
    writer.create_element("record").write_inner_content(|writer| {
        header.write(writer)?;
        let Some(metadata) = metadata else { return Ok(()) };
        writer.create_element("metadata").write_inner_content(|writer| {
            let escaped = String::from_utf8_lossy(metadata);
            writer.write_event(Event::Text(BytesText::from_escaped(escaped)))
        })?;
        Ok(())
    })?;
    Ok(String::from_utf8_lossy(&writer.into_inner()).into_owned())
}
