//! An exhibit in the fifteen elements of unqualified Dublin Core, as `oai_dc` wraps them.
//!
//! The publisher is who wrote the record: the editors, until the museum has joined. The museum that keeps the exhibit is a
//! relation of it, by name and page.

use std::io;

use quick_xml::Writer;
use quick_xml::escape::escape;
use quick_xml::events::BytesText;
use vitrina_core::{
    Authority, AuthorityKind, Catalogue, Exhibit, LanguageTag, Museum, NamedReference, ParticipationStatus, Place,
    TermId, Text, Texts,
};

use crate::address::SiteAddress;
use crate::leaving::{Leaving, marked};
use crate::phrases;
use crate::xml::carried;

/// The namespace of the element around the fifteen.
pub(super) const NAMESPACE: &str = "http://www.openarchives.org/OAI/2.0/oai_dc/";

const NAMESPACES: [(&str, &str); 4] = [
    ("xmlns:oai_dc", NAMESPACE),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    (
        "xsi:schemaLocation",
        "http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
    ),
];

/// Makes the elements.
pub(super) struct Maker<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) site: SiteAddress<'a>,
    pub(super) leaving: &'a Leaving,
}

/// One of the fifteen: its name, its language, its words.
type Statement = (&'static str, Option<String>, String);

impl Maker<'_> {
    /// The element `oai_dc:dc`; none where no name of the exhibit may leave.
    pub(super) fn element(&self, exhibit: &Exhibit, museum: &Museum) -> io::Result<Option<Vec<u8>>> {
        let Some(statements) = self.statements(exhibit, museum) else { return Ok(None) };
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
        writer.create_element("oai_dc:dc").with_attributes(NAMESPACES).write_inner_content(|writer| {
            for (name, language, words) in &statements {
                let element = writer.create_element(format!("dc:{name}"));
                let language = language.as_deref().map(|tag| ("xml:lang", tag));
                let (words, _) = carried(words);
                // A bare carriage return would be read as the end of a line.
                let escaped = escape(words.as_ref()).replace('\r', "&#13;");
                element.with_attributes(language).write_text_content(BytesText::from_escaped(escaped))?;
            }
            Ok(())
        })?;
        Ok(Some(writer.into_inner()))
    }

    fn statements(&self, exhibit: &Exhibit, museum: &Museum) -> Option<Vec<Statement>> {
        let kind = self.term(exhibit.object_type.as_ref());
        let titles = [Some(&exhibit.title), Some(&exhibit.object_type_text), kind];
        let title = titles.into_iter().flatten().find(|texts| self.leaving.any(texts))?;
        let mut all = self.said("title", title);
        for maker in &exhibit.makers {
            all.extend(self.named("creator", AuthorityKind::Person, maker));
        }
        for person in &exhibit.people {
            all.extend(self.named("subject", AuthorityKind::Person, person));
        }
        for event in &exhibit.events {
            all.extend(self.named("subject", AuthorityKind::Event, event));
        }
        all.extend(self.said("description", &exhibit.description));
        let joined = museum.participation.status == ParticipationStatus::Joined;
        all.extend(self.said("publisher", if joined { &museum.name } else { &self.catalogue.settings().publisher }));
        if let Some(date) = &exhibit.date {
            all.extend(date.edtf.iter().map(|edtf| plain("date", edtf.to_string())));
            all.extend(self.said("date", &date.text));
        }
        all.extend(kind.into_iter().chain([&exhibit.object_type_text]).flat_map(|texts| self.said("type", texts)));
        for material in &exhibit.materials {
            let labels = self.term(material.term.as_ref());
            all.extend(labels.into_iter().chain([&material.text]).flat_map(|texts| self.said("format", texts)));
        }
        all.extend(exhibit.measures.iter().flat_map(|measures| self.said("format", &measures.text)));
        all.extend(self.site.page(&Place::Exhibit(exhibit.id.clone())).map(|page| plain("identifier", page)));
        all.push(plain("identifier", format!("urn:uuid:{}", exhibit.uuid.0)));
        all.extend(exhibit.inventory_number.clone().map(|number| plain("identifier", number)));
        let first = self.catalogue.settings().languages.first();
        all.extend(exhibit.sources.iter().map(|source| {
            let tag = source.lang.as_ref().or(first).map(LanguageTag::to_string);
            ("source", tag, phrases::source(source))
        }));
        all.extend(self.said("relation", &museum.name));
        all.extend(self.site.page(&Place::Museum(museum.id.clone())).map(|page| plain("relation", page)));
        for place in &exhibit.places_made {
            all.extend(self.named("coverage", AuthorityKind::Place, place));
        }
        all.extend(exhibit.rights.iter().map(|rights| plain("rights", rights.uri().to_owned())));
        all.extend(self.said("rights", &exhibit.credit));
        all.retain(|(_, _, words)| !words.trim().is_empty());
        Some(all)
    }

    /// The texts that leave.
    fn said(&self, name: &'static str, texts: &Texts) -> Vec<Statement> {
        let one = |(tag, text): (&LanguageTag, &Text)| (name, Some(marked(tag, text.status)), text.text.clone());
        self.leaving.texts(texts).into_iter().map(one).collect()
    }

    /// A person, place or event by the names the catalogue has for it, or by the words of the record.
    fn named(&self, name: &'static str, kind: AuthorityKind, reference: &NamedReference) -> Vec<Statement> {
        let index = reference.id.as_ref().and_then(|id| self.catalogue.directory().authority(kind, id));
        let authority: Option<&Authority> = index.map(|index| self.catalogue.authority(kind, index));
        let labels = authority.map(|authority| &authority.labels).filter(|labels| self.leaving.any(labels));
        self.said(name, labels.unwrap_or(&reference.text))
    }

    fn term(&self, id: Option<&TermId>) -> Option<&Texts> {
        let index = self.catalogue.directory().term(id?)?;
        Some(&self.catalogue.term(index).labels)
    }
}

fn plain(name: &'static str, words: String) -> Statement {
    (name, None, words)
}
