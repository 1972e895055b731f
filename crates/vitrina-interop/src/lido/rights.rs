//! Rights in the thing, and pictures elsewhere with rights of their own: never mixed.

use serde_json::{Map, Value, json};
use vitrina_core::RightsStatement;

use super::words::{Reading, is_address};
use crate::imported::NoteKind;
use crate::xml::Element;

impl Reading<'_> {
    /// Reads a `rightsWorkWrap`.
    pub(super) fn take_rights(&mut self, wrap: &Element) {
        for set in wrap.all("rightsWorkSet") {
            for kind in set.all("rightsType") {
                let known = candidates(kind).into_iter().find_map(|text| Some((text, text.trim().parse().ok()?)));
                let known: Option<(&str, RightsStatement)> = known;
                let Some((words, statement)) = known else { continue };
                if self.imported.exhibit.rights.is_none() {
                    if statement.uri() != words {
                        let uri = statement.uri().to_owned();
                        self.imported.note("rights", NoteKind::Understood, words, Some(uri));
                    }
                    self.imported.exhibit.rights = Some(statement.uri().to_owned());
                }
            }
            let mut credit = std::mem::take(&mut self.imported.exhibit.credit);
            self.take_texts(set.all("creditLine"), &mut credit);
            self.imported.exhibit.credit = credit;
        }
    }

    /// The first words in each language.
    fn words_of(&mut self, elements: &[&Element]) -> Map<String, Value> {
        let mut all = Map::new();
        for element in elements {
            let tag = self.tag(element);
            if !all.contains_key(&tag)
                && let Some(words) = element.take()
            {
                all.insert(tag, json!(words));
            }
        }
        all
    }

    /// Reads a `resourceWrap`: the links and the rights in what is behind them. Nothing is fetched.
    pub(super) fn take_resources(&mut self, wrap: &Element) {
        for set in wrap.all("resourceSet") {
            let mut links = Vec::new();
            for representation in set.all("resourceRepresentation") {
                for link in representation.all("linkResource") {
                    let Some(url) = link.take() else { continue };
                    let mut entry = Map::new();
                    entry.insert("url".to_owned(), json!(url));
                    let more = [("type", representation, "type"), ("format", link, "formatResource")];
                    for (key, element, name) in more {
                        if let Some(value) = element.take_attribute(name) {
                            entry.insert(key.to_owned(), json!(value));
                        }
                    }
                    links.push(Value::Object(entry));
                }
            }
            if links.is_empty() {
                continue;
            }
            let mut resource = Map::new();
            resource.insert("links".to_owned(), Value::Array(links));
            let said = self.words_of(&set.all("resourceDescription").collect::<Vec<_>>());
            if !said.is_empty() {
                resource.insert("description".to_owned(), Value::Object(said));
            }
            let rights: Vec<&Element> = set.path("rightsResource/rightsType");
            let rights = rights.into_iter().find_map(|kind| {
                let all = candidates(kind);
                let address = all.iter().find(|text| is_address(text.trim()));
                address.or(all.first()).map(|text| (kind, (*text).to_owned()))
            });
            if let Some((kind, words)) = rights {
                // Only where the words are all that is said; a concept with its labels stays beside them.
                kind.all("term")
                    .chain(kind.all("conceptID"))
                    .filter(|e| e.text() == Some(&words))
                    .for_each(Element::take_whole);
                resource.insert("rights".to_owned(), json!(words));
            }
            let credit = self.words_of(&set.path("rightsResource/creditLine"));
            if !credit.is_empty() {
                resource.insert("credit".to_owned(), Value::Object(credit));
            }
            self.resources.push(Value::Object(resource));
        }
    }
}

/// All texts that may name a licence.
fn candidates(kind: &Element) -> Vec<&str> {
    let about = kind.elements().filter_map(|inner| inner.attribute("about"));
    let texts = kind.all("conceptID").chain(kind.all("term")).chain([kind]).filter_map(Element::text);
    about.chain(texts).collect()
}
