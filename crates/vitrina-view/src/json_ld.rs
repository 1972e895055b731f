//! Data on records for search engines, after schema.org: only what the record states, never a drawing as its picture,
//! never an event for an idea.

use serde_json::{Map, Value, json};
use vitrina_core::{
    CoordinatesUse, Exhibit, Exhibition, ExhibitionStatus, Museum, Page, Place, Term, Texts, WebsiteStatus,
};

use crate::picture::Image;
use crate::scene::Scene;

fn base(scene: &Scene<'_>, kind: &str, name: &Texts, id: &str) -> Map<String, Value> {
    let mut data = Map::new();
    let mut put = |key: &str, value: Value| data.insert(key.to_owned(), value);
    put("@context", json!("https://schema.org"));
    put("@type", json!(kind));
    if let Some(base) = scene.frame.base_url {
        put("@id", json!(scene.here.absolute(base)));
        put("url", json!(scene.here.absolute(base)));
    }
    put("identifier", json!(id));
    if let Some(chosen) = scene.choose(name) {
        put("name", json!({ "@value": chosen.text.text, "@language": chosen.language.as_str() }));
        let others: Vec<Value> = name
            .iter()
            .filter(|(language, _)| *language != chosen.language)
            .map(|(language, text)| json!({ "@value": text.text, "@language": language.as_str() }))
            .collect();
        if !others.is_empty() {
            put("alternateName", Value::Array(others));
        }
    }
    data
}

fn text(data: &mut Map<String, Value>, scene: &Scene<'_>, key: &str, texts: &Texts) {
    if let Some(chosen) = scene.choose(texts) {
        data.insert(key.to_owned(), json!({ "@value": chosen.text.text, "@language": chosen.language.as_str() }));
    }
}

fn absolute(scene: &Scene<'_>, place: Place) -> Option<String> {
    scene.frame.base_url.map(|base| Page::new(scene.frame.language, place).url().absolute(base))
}

pub(crate) fn exhibit(scene: &Scene<'_>, exhibit: &Exhibit, images: &[Image]) -> Value {
    let mut data = base(scene, "CreativeWork", &exhibit.title, exhibit.id.as_str());
    text(&mut data, scene, "description", &exhibit.description);
    let mut put = |key: &str, value: Value| data.insert(key.to_owned(), value);
    if let Some(edtf) = exhibit.date.as_ref().and_then(|date| date.edtf.as_ref()) {
        put("temporal", json!(edtf.to_string()));
    }
    if let Some(term) = exhibit.object_type.as_ref().and_then(|id| scene.term(id)) {
        put("genre", json!(scene.plain(&term.labels)));
        let uris: Vec<&str> = term.exact_match.iter().map(|exact| exact.uri.as_str()).collect();
        if !uris.is_empty() {
            put("additionalType", json!(uris));
        }
    }
    let materials: Vec<String> = exhibit
        .materials
        .iter()
        .filter_map(|material| material.term.as_ref().and_then(|id| scene.term(id)))
        .map(|term| scene.plain(&term.labels))
        .collect();
    if !materials.is_empty() {
        put("material", json!(materials));
    }
    if let Some((_, museum)) = scene.museum(&exhibit.museum) {
        let mut holder = json!({ "@type": "Museum", "name": scene.plain(&museum.name) });
        if let Some(url) = absolute(scene, Place::Museum(museum.id.clone())) {
            holder["@id"] = json!(url);
        }
        put("provider", holder);
    }
    if let Some(rights) = &exhibit.rights {
        put("license", json!(rights.uri()));
    }
    let photographs: Vec<String> = images
        .iter()
        .filter_map(|image| match image {
            Image::Photograph { files, .. } => Some(files.jpeg.last()?.url.absolute(scene.frame.base_url?)),
            Image::Plate { .. } | Image::OneOfAKind | Image::Nothing => None,
        })
        .collect();
    if !photographs.is_empty() {
        put("image", json!(photographs));
    }
    put("dateModified", json!(exhibit.changed.to_string()));
    Value::Object(data)
}

pub(crate) fn museum(scene: &Scene<'_>, museum: &Museum) -> Value {
    let mut data = base(scene, "Museum", &museum.name, museum.id.as_str());
    text(&mut data, scene, "description", &museum.summary);
    let mut put = |key: &str, value: Value| data.insert(key.to_owned(), value);
    put(
        "address",
        json!({
            "@type": "PostalAddress",
            "addressLocality": scene.plain(&museum.city),
            "addressCountry": museum.state.as_str(),
        }),
    );
    if let Some(point) = museum.coordinates.as_ref().filter(|point| point.shown_as == CoordinatesUse::Site) {
        put("geo", json!({ "@type": "GeoCoordinates", "latitude": point.latitude, "longitude": point.longitude }));
    }
    let website = museum.website.as_ref().filter(|website| website.status == WebsiteStatus::Opened);
    if let Some(url) = website.and_then(|website| website.url.as_ref()) {
        put("sameAs", json!(url));
    }
    Value::Object(data)
}

pub(crate) fn term(scene: &Scene<'_>, term: &Term) -> Value {
    let mut data = base(scene, "DefinedTerm", &term.labels, term.id.as_str());
    let uris: Vec<&str> = term.exact_match.iter().map(|exact| exact.uri.as_str()).collect();
    if !uris.is_empty() {
        data.insert("sameAs".to_owned(), json!(uris));
    }
    Value::Object(data)
}

/// An event or another authority; an event of history is no event to go to, so it is a term.
pub(crate) fn authority(scene: &Scene<'_>, kind: vitrina_core::AuthorityKind, labels: &Texts, id: &str) -> Value {
    let kind = match kind {
        vitrina_core::AuthorityKind::Event => "DefinedTerm",
        vitrina_core::AuthorityKind::Person => "Person",
        vitrina_core::AuthorityKind::Place => "Place",
    };
    Value::Object(base(scene, kind, labels, id))
}

pub(crate) fn state(scene: &Scene<'_>, name: &Texts, code: &str) -> Value {
    Value::Object(base(scene, "Country", name, code))
}

pub(crate) fn exhibition(scene: &Scene<'_>, exhibition: &Exhibition) -> Value {
    let dated =
        matches!(exhibition.status, ExhibitionStatus::Agreed | ExhibitionStatus::Open | ExhibitionStatus::Closed);
    let kind = if dated { "ExhibitionEvent" } else { "CreativeWork" };
    let mut data = base(scene, kind, &exhibition.title, exhibition.id.as_str());
    text(&mut data, scene, "description", &exhibition.summary);
    if !dated {
        let status = crate::words::exhibition_status(scene.locale(), exhibition.status);
        data.insert("creativeWorkStatus".to_owned(), json!(status));
    }
    Value::Object(data)
}
