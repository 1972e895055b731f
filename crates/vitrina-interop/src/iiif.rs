//! IIIF Presentation 3 out of the catalogue: a manifest for each exhibit with photographs, a collection for each museum
//! that has any, and one over all.
//!
//! A drawing of a type is no image of the exhibit: it is never a canvas nor a thumbnail, and an exhibit without a
//! photograph of its own has no manifest. [`changes`] tells harvesters which manifests are new, changed or gone.

pub mod changes;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};
use vitrina_core::{
    Catalogue, Exhibit, ExhibitId, LanguageTag, Museum, MuseumId, ParticipationStatus, Place, RightsStatement,
    Standing, Text, Texts,
};

use crate::address::SiteAddress;
use crate::leaving::{Leaving, marked};
use crate::photograph::Photograph;
use crate::phrases::status;
use crate::{lido, linked_art};

/// The context of every document.
pub const CONTEXT: &str = "http://iiif.io/api/presentation/3/context.json";
/// The type of media of manifests and collections.
pub const MEDIA_TYPE: &str = "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"";
/// Where the collection over all stands in the site.
pub const TOP: &str = "iiif/collection.json";

/// Where the manifest of an exhibit stands in the site.
#[must_use]
pub fn manifest_path(exhibit: &ExhibitId) -> String {
    format!("iiif/exhibits/{exhibit}/manifest.json")
}

/// Where the collection of a museum stands in the site.
#[must_use]
pub fn collection_path(museum: &MuseumId) -> String {
    format!("iiif/museums/{museum}.json")
}

/// Makes manifests and collections.
#[derive(Debug, Clone, Copy)]
pub struct Iiif<'a> {
    catalogue: &'a Catalogue,
    site: SiteAddress<'a>,
    leaving: &'a Leaving,
}

/// What a collection says of a manifest.
#[derive(Debug, Clone)]
pub struct Listed {
    id: String,
    label: Value,
    thumbnail: Vec<Value>,
}

impl<'a> Iiif<'a> {
    /// The records of a catalogue that is published at `site`.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, site: SiteAddress<'a>, leaving: &'a Leaving) -> Self {
        Self { catalogue, site, leaving }
    }

    /// The manifest of an exhibit of `museum`, and what a collection says of it; none where it is withheld, has no
    /// photograph or no name that may leave.
    #[must_use]
    pub fn manifest(&self, exhibit: &Exhibit, museum: &Museum, photographs: &[Photograph]) -> Option<(Value, Listed)> {
        if exhibit.standing != Standing::Shown {
            return None;
        }
        let id = self.site.file(&manifest_path(&exhibit.id));
        let canvases: Vec<Value> =
            photographs.iter().enumerate().filter_map(|(place, one)| self.canvas(&id, place + 1, one)).collect();
        let thumbnail: Vec<Value> = photographs.first().and_then(thumbnail).into_iter().collect();
        let title = self.title(exhibit).filter(|_| !canvases.is_empty())?;
        let label = self.map(title)?;
        let mut manifest = self.begun(&id, "Manifest", &label);
        let mut put = |key: &str, value: Value| manifest.insert(key.to_owned(), value);
        if let Some(summary) = self.map(&exhibit.description) {
            put("summary", summary);
        }
        let metadata = self.metadata(exhibit, museum, title);
        put("metadata", Value::Array(metadata));
        if let Some(credit) = self.map(&exhibit.credit) {
            put("requiredStatement", json!({ "label": english("Credit"), "value": credit }));
        }
        if let Some(rights) = &exhibit.rights {
            put("rights", json!(plain_address(rights)));
        }
        put("thumbnail", Value::Array(thumbnail.clone()));
        put("provider", json!([self.provider(museum)]));
        let place = Place::Exhibit(exhibit.id.clone());
        put("homepage", Value::Array(self.homepages(&place, title)));
        put("seeAlso", Value::Array(self.records(exhibit, &place)));
        let part = self.site.file(&collection_path(&museum.id));
        put("partOf", json!([{ "id": part, "type": "Collection" }]));
        put("items", Value::Array(canvases));
        Some((Value::Object(manifest), Listed { id, label, thumbnail }))
    }

    /// What the collection over all says of a museum's.
    #[must_use]
    pub fn listed(&self, museum: &Museum) -> Listed {
        let id = self.site.file(&collection_path(&museum.id));
        let label = self.map(&museum.name).unwrap_or_else(|| json!({ "none": [museum.id] }));
        Listed { id, label, thumbnail: Vec::new() }
    }

    /// The collection of a museum; none where there is nothing in it. `manifests` are in the order of the ids.
    #[must_use]
    pub fn museum(&self, museum: &Museum, manifests: &[Listed]) -> Option<Value> {
        if manifests.is_empty() {
            return None;
        }
        let Listed { id, label, .. } = self.listed(museum);
        let mut collection = self.begun(&id, "Collection", &label);
        collection.extend(self.told_of(&museum.name));
        let homepages = self.homepages(&Place::Museum(museum.id.clone()), &museum.name);
        collection.insert("homepage".to_owned(), Value::Array(homepages));
        collection.insert("partOf".to_owned(), json!([{ "id": self.site.file(TOP), "type": "Collection" }]));
        let items = manifests.iter().map(|manifest| manifest.named("Manifest"));
        collection.insert("items".to_owned(), items.collect());
        Some(Value::Object(collection))
    }

    /// The collection over all; none where there is nothing in it.
    #[must_use]
    pub fn top(&self, museums: &[Listed]) -> Option<Value> {
        if museums.is_empty() {
            return None;
        }
        let (settings, id) = (self.catalogue.settings(), self.site.file(TOP));
        let label = self.map(&settings.title).unwrap_or_else(|| json!({ "none": [self.site.host()] }));
        let mut collection = self.begun(&id, "Collection", &label);
        collection.extend(self.told_of(&settings.title));
        collection.insert("homepage".to_owned(), Value::Array(self.homepages(&Place::Home, &settings.title)));
        collection.insert("items".to_owned(), museums.iter().map(|museum| museum.named("Collection")).collect());
        Some(Value::Object(collection))
    }

    /// How the name of a collection came to be in its languages, if any of it leaves.
    fn told_of(&self, name: &Texts) -> Option<(String, Value)> {
        self.leaving.any(name).then(|| ("metadata".to_owned(), json!([self.statuses(&[("title", name)])])))
    }

    fn begun(&self, id: &str, class: &str, label: &Value) -> Map<String, Value> {
        let mut document = Map::new();
        document.insert("@context".to_owned(), CONTEXT.into());
        document.insert("id".to_owned(), id.into());
        document.insert("type".to_owned(), class.into());
        document.insert("label".to_owned(), label.clone());
        document
    }

    /// The title, or what it is for want of one.
    fn title<'r>(&self, exhibit: &'r Exhibit) -> Option<&'r Texts>
    where
        'a: 'r,
    {
        let directory = self.catalogue.directory();
        let term = exhibit.object_type.as_ref().and_then(|id| Some(self.catalogue.term(directory.term(id)?)));
        let titles = [Some(&exhibit.title), Some(&exhibit.object_type_text), term.map(|term| &term.labels)];
        titles.into_iter().flatten().find(|texts| self.leaving.any(texts))
    }

    /// A map by language, in which a machine's texts are marked.
    fn map(&self, texts: &Texts) -> Option<Value> {
        let leave = self.leaving.texts(texts);
        let one = |(tag, text): (&LanguageTag, &Text)| (marked(tag, text.status), json!([plain(&text.text)]));
        let map: Map<String, Value> = leave.into_iter().map(one).collect();
        (!map.is_empty()).then_some(Value::Object(map))
    }

    fn metadata(&self, exhibit: &Exhibit, museum: &Museum, title: &Texts) -> Vec<Value> {
        let mut all = Vec::new();
        let mut add = |label: &str, value: Option<Value>| {
            all.extend(value.map(|value| json!({ "label": english(label), "value": value })));
        };
        add("Date", exhibit.date.as_ref().and_then(|date| self.map(&date.text)));
        let number = exhibit.inventory_number.as_ref().filter(|number| !number.trim().is_empty());
        add("Inventory number", number.map(|number| json!({ "none": [plain(number)] })));
        add("Museum", self.map(&museum.name));
        add("Identifier in this catalogue", Some(json!({ "none": [exhibit.id.as_str()] })));
        let joined = museum.participation.status == ParticipationStatus::Joined;
        let writer = if joined { &museum.name } else { &self.catalogue.settings().publisher };
        add("Who wrote the record", self.map(writer));
        all.push(self.statuses(&[
            ("title", title),
            ("description", &exhibit.description),
            ("credit", &exhibit.credit),
        ]));
        all
    }

    /// How the texts that leave came to be in their languages.
    fn statuses(&self, all: &[(&str, &Texts)]) -> Value {
        let told = |(what, texts): &(&str, &Texts)| {
            let leave = texts.iter().filter(|(_, text)| !text.text.trim().is_empty() && self.leaving.may(text));
            let each: Vec<String> = leave.map(|(tag, text)| format!("{tag}: {}", status(text.status))).collect();
            (!each.is_empty()).then(|| format!("{what} – {}", each.join(", ")))
        };
        let told: Vec<String> = all.iter().filter_map(told).collect();
        json!({ "label": english("How the texts came to be in their languages"), "value": { "en": told } })
    }

    /// The pages, one in each language of the catalogue.
    fn homepages(&self, place: &Place, title: &Texts) -> Vec<Value> {
        let label = self.map(title).unwrap_or_else(|| english("The page"));
        let page = |(tag, address): (&LanguageTag, String)| json!({ "id": address, "type": "Text", "label": label, "format": "text/html", "language": [tag.as_str()] });
        self.site.pages(place).map(page).collect()
    }

    /// The record as data, in the forms the site has it in.
    fn records(&self, exhibit: &Exhibit, place: &Place) -> Vec<Value> {
        let record = |label: &str, address: String, format: &str, profile: Option<&str>| {
            let mut record = json!({ "id": address, "type": "Dataset", "label": english(label), "format": format });
            if let Some(profile) = profile {
                record["profile"] = profile.into();
            }
            record
        };
        let lido = self.site.file(&lido::document_path(&exhibit.id));
        let linked_art = self.site.file(&linked_art::document_path(&exhibit.id));
        vec![
            record("The record", self.site.record(place), "application/json", None),
            record("The record as LIDO 1.1", lido, lido::MEDIA_TYPE, Some(lido::NAMESPACE)),
            record("The record as Linked Art", linked_art, "application/ld+json", Some(linked_art::CONTEXT)),
        ]
    }

    /// Who answers for the manifest: the editors, until the museum has joined.
    fn provider(&self, museum: &Museum) -> Value {
        let settings = self.catalogue.settings();
        let joined = museum.participation.status == ParticipationStatus::Joined;
        let (name, place) =
            if joined { (&museum.name, Place::Museum(museum.id.clone())) } else { (&settings.publisher, Place::About) };
        let label = self.map(name).unwrap_or_else(|| json!({ "none": [settings.corrections] }));
        let id = self.homepages(&place, name).first().and_then(|page| page["id"].as_str().map(|id| format!("{id}#it")));
        json!({ "id": id, "type": "Agent", "label": label, "homepage": self.homepages(&place, name) })
    }

    fn canvas(&self, manifest: &str, number: usize, photograph: &Photograph) -> Option<Value> {
        let file = photograph.files.last()?;
        let id = format!("{manifest}/canvas/{number}");
        let mut canvas = Map::new();
        let mut put = |key: &str, value: Value| canvas.insert(key.to_owned(), value);
        put("id", json!(id));
        put("type", json!("Canvas"));
        put("label", self.map(&photograph.alt).unwrap_or_else(|| json!({ "none": [number.to_string()] })));
        put("height", json!(file.height));
        put("width", json!(file.width));
        if let Some(credit) = self.map(&photograph.credit) {
            put("requiredStatement", json!({ "label": english("Photograph"), "value": credit }));
        }
        if let Some(rights) = &photograph.rights {
            put("rights", json!(plain_address(rights)));
        }
        put("thumbnail", json!(thumbnail(photograph).into_iter().collect::<Vec<_>>()));
        let body = image(file);
        let painting = json!({
            "id": format!("{id}/painting"), "type": "Annotation", "motivation": "painting", "body": body, "target": id,
        });
        put("items", json!([{ "id": format!("{id}/page"), "type": "AnnotationPage", "items": [painting] }]));
        Some(Value::Object(canvas))
    }
}

impl Listed {
    fn named(&self, class: &str) -> Value {
        let mut named = json!({ "id": self.id, "type": class, "label": self.label });
        if !self.thumbnail.is_empty() {
            named["thumbnail"] = Value::Array(self.thumbnail.clone());
        }
        named
    }
}

fn image(file: &crate::photograph::PhotographFile) -> Value {
    json!({ "id": file.address, "type": "Image", "format": file.format, "height": file.height, "width": file.width })
}

/// The smallest file; it is never a drawing of a type.
fn thumbnail(photograph: &Photograph) -> Option<Value> {
    photograph.files.first().map(image)
}

fn english(words: &str) -> Value {
    json!({ "en": [words] })
}

/// The format knows licences under `http:` only.
fn plain_address(rights: &RightsStatement) -> String {
    rights.uri().replacen("https://", "http://", 1)
}

/// A text that is no markup: the format takes one between `<` and `>` for HTML, unless a blank stands behind it.
fn plain(text: &str) -> String {
    if text.starts_with('<') && text.ends_with('>') { format!("{text} ") } else { text.to_owned() }
}
