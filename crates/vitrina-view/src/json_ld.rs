//! Data on records for search engines, after schema.org: only what the record states, never a drawing as its picture,
//! never an event for an idea.

use serde_json::{Map, Value, json};
use vitrina_core::{
    Authority, AuthorityKind, CoordinatesUse, Exhibit, Exhibition, ExhibitionStatus, LanguageTag, Museum, Page,
    ParticipationStatus, Place, State, Term, Text, TextStatus, Texts, WebsiteStatus, Withdrawal,
};

use crate::frame::Frame;
use crate::picture::Image;
use crate::scene::Scene;

/// A record, with what its page shows of it.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// An exhibit and its pictures.
    Exhibit(&'a Exhibit, &'a [Image]),
    /// A museum.
    Museum(&'a Museum),
    /// A state.
    State(&'a State),
    /// A concept.
    Term(&'a Term),
    /// An event, a person or a place.
    Authority(AuthorityKind, &'a Authority),
    /// A joint exhibition.
    Exhibition(&'a Exhibition),
}

/// What the page of a record says of it to search engines. Of a record that has no name without the texts of a machine
/// there is nothing where those are not wanted.
#[must_use]
pub fn schema_org(frame: &Frame<'_>, subject: Subject<'_>, with_machine: bool) -> Option<Value> {
    let (place, name) = match subject {
        Subject::Exhibit(exhibit, _) => (Place::Exhibit(exhibit.id.clone()), &exhibit.title),
        Subject::Museum(museum) => (Place::Museum(museum.id.clone()), &museum.name),
        Subject::State(state) => (Place::State(state.code), &state.name),
        Subject::Term(term) => (Place::Term(term.id.clone()), &term.labels),
        Subject::Authority(kind, authority) => (Place::Authority(kind, authority.id.clone()), &authority.labels),
        Subject::Exhibition(exhibition) => (Place::Exhibition(exhibition.id.clone()), &exhibition.title),
    };
    let scene = &Scene { with_machine, ..Scene::new(frame, place) };
    scene.choose(name)?;
    Some(match subject {
        Subject::Exhibit(exhibit, images) => self::exhibit(scene, exhibit, images),
        Subject::Museum(museum) => self::museum(scene, museum),
        Subject::State(state) => self::state(scene, &state.name, state.code.as_str()),
        Subject::Term(term) => self::term(scene, term),
        Subject::Authority(kind, authority) => self::authority(scene, kind, &authority.labels, authority.id.as_str()),
        Subject::Exhibition(exhibition) => self::exhibition(scene, exhibition),
    })
}

/// That a record was withdrawn, for whoever has taken it over; `place` is where it stood.
#[must_use]
pub fn schema_org_deletion(frame: &Frame<'_>, place: Place, gone: &Withdrawal) -> Value {
    let scene = Scene::new(frame, place);
    let mut object = json!({ "@type": "Thing", "identifier": gone.id });
    if let Some(base) = frame.base_url {
        object["@id"] = json!(scene.here.absolute(base));
    }
    json!({
        "@context": "https://schema.org", "@type": "DeleteAction", "object": object, "endTime": gone.date.to_string(),
    })
}

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
        put("name", tagged(chosen.language, chosen.text));
        let others = name.iter().filter(|(language, text)| *language != chosen.language && scene.shows(text));
        let others: Vec<Value> = others.map(|(language, text)| tagged(language, text)).collect();
        if !others.is_empty() {
            put("alternateName", Value::Array(others));
        }
    }
    data
}

/// A text with its language. What a machine made is marked as BCP 47 marks it (RFC 6497): `ru` becomes `ru-t-t0-und`;
/// there is no property for it.
fn tagged(language: &LanguageTag, text: &Text) -> Value {
    let tag = match text.status {
        TextStatus::Machine => format!("{language}-t-t0-und"),
        TextStatus::Original | TextStatus::Human | TextStatus::Reviewed => language.to_string(),
    };
    json!({ "@value": text.text, "@language": tag })
}

/// The best text there is, with its language.
fn best(scene: &Scene<'_>, texts: &Texts) -> Option<Value> {
    scene.choose(texts).map(|chosen| tagged(chosen.language, chosen.text))
}

/// A thing of which only the name is said, if there is one.
fn called(scene: &Scene<'_>, kind: &str, name: &Texts) -> Value {
    let mut thing = json!({ "@type": kind });
    if let Some(name) = best(scene, name) {
        thing["name"] = name;
    }
    thing
}

fn text(data: &mut Map<String, Value>, scene: &Scene<'_>, key: &str, texts: &Texts) {
    data.extend(best(scene, texts).map(|value| (key.to_owned(), value)));
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
        if let Some(label) = best(scene, &term.labels) {
            put("genre", label);
        }
        let uris: Vec<&str> = term.exact_match.iter().map(|exact| exact.uri.as_str()).collect();
        if !uris.is_empty() {
            put("additionalType", json!(uris));
        }
    }
    let terms = exhibit.materials.iter().filter_map(|material| material.term.as_ref().and_then(|id| scene.term(id)));
    let materials: Vec<Value> = terms.filter_map(|term| best(scene, &term.labels)).collect();
    if !materials.is_empty() {
        put("material", json!(materials));
    }
    if let Some((_, museum)) = scene.museum(&exhibit.museum) {
        let mut holder = called(scene, "Museum", &museum.name);
        if let Some(url) = absolute(scene, Place::Museum(museum.id.clone())) {
            holder["@id"] = json!(url);
        }
        put("provider", holder);
        // Who answers for the record: the editors, until the museum has joined.
        let joined = museum.participation.status == ParticipationStatus::Joined;
        let writer = if joined { &museum.name } else { &scene.frame.catalogue.settings().publisher };
        put("sdPublisher", called(scene, "Organization", writer));
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
    let mut address = json!({ "@type": "PostalAddress", "addressCountry": museum.state.as_str() });
    if let Some(city) = best(scene, &museum.city) {
        address["addressLocality"] = city;
    }
    put("address", address);
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
pub(crate) fn authority(scene: &Scene<'_>, kind: AuthorityKind, labels: &Texts, id: &str) -> Value {
    let kind = match kind {
        AuthorityKind::Event => "DefinedTerm",
        AuthorityKind::Person => "Person",
        AuthorityKind::Place => "Place",
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
