//! A museum as the program believes it.

use serde::{Deserialize, Serialize};

use crate::admit::{Admission, At};
use crate::civil::CivilDate;
use crate::edtf::Edtf;
use crate::file::{CoordinatesFile, ForeignFields, MuseumFile};
use crate::finding::Code;
use crate::id::{MuseumId, RecordUuid, StateCode};
use crate::source::{Confidence, Source, Strength};
use crate::text::Texts;

/// Whether a museum takes part. Nobody has joined until they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ParticipationStatus {
    /// Described from public sources; not asked.
    Described,
    /// Asked, not yet answered.
    Invited,
    /// Takes part.
    Joined,
}

/// What of the coordinates may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CoordinatesUse {
    /// The point.
    Site,
    /// Only its town.
    Town,
}

/// Whether anybody has looked at a website.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WebsiteStatus {
    /// The editors have read it.
    Opened,
    /// A source names it.
    NamedBySource,
    /// Nobody has looked.
    NotChecked,
    /// No address is known.
    NotKnown,
}

/// A museum.
#[derive(Debug, Clone, PartialEq)]
pub struct Museum {
    /// Its id.
    pub id: MuseumId,
    /// Its identity for the exchange.
    pub uuid: RecordUuid,
    /// Ids under which it was published before.
    pub former_ids: Vec<MuseumId>,
    /// The state it stands in.
    pub state: StateCode,
    /// Whether it takes part.
    pub participation: Participation,
    /// Its name.
    pub name: Texts,
    /// What kind of museum it is.
    pub kind: Texts,
    /// The town.
    pub city: Texts,
    /// The address for visitors.
    pub address: Texts,
    /// Where it stands.
    pub coordinates: Option<Coordinates>,
    /// Its ISIL.
    pub isil: Option<String>,
    /// Its Wikidata id.
    pub wikidata: Option<String>,
    /// Its website.
    pub website: Option<Website>,
    /// How to write to it.
    pub contact: Texts,
    /// Who owns the collection.
    pub owner: Texts,
    /// Who keeps it.
    pub keeper: Texts,
    /// Bodies above it.
    pub superior_bodies: Vec<Texts>,
    /// When it was founded.
    pub founded: Option<Founded>,
    /// Published figures of the collection, all of them.
    pub collection: Vec<CollectionFigure>,
    /// What kinds of things it holds.
    pub holdings: Vec<Texts>,
    /// Facts for visitors.
    pub visiting: Vec<VisitorFact>,
    /// What it has published about lending.
    pub lending_policy: Option<LendingPolicy>,
    /// The museum in a sentence or two.
    pub summary: Texts,
    /// How sure the editors are.
    pub confidence: Option<Confidence>,
    /// Notes for readers.
    pub reader_notes: Vec<Texts>,
    /// Where the statements come from.
    pub sources: Vec<Source>,
    /// The day of the last change.
    pub changed: CivilDate,
    /// Foreign fields.
    pub x: ForeignFields,
}

/// Whether, since when and by whose word a museum takes part.
#[derive(Debug, Clone, PartialEq)]
pub struct Participation {
    /// Described, invited or joined.
    pub status: ParticipationStatus,
    /// Since which day.
    pub since: Option<CivilDate>,
    /// By which office.
    pub by: Option<String>,
}

/// A point on the earth, WGS 84.
#[derive(Debug, Clone, PartialEq)]
pub struct Coordinates {
    /// Degrees north, -90 to 90.
    pub latitude: f64,
    /// Degrees east, -180 to 180.
    pub longitude: f64,
    /// How exact, in words.
    pub precision: Option<String>,
    /// Where it comes from.
    pub from: Option<String>,
    /// What of it may be shown.
    pub shown_as: CoordinatesUse,
}

/// A website and whether anybody has looked at it.
#[derive(Debug, Clone, PartialEq)]
pub struct Website {
    /// The address.
    pub url: Option<String>,
    /// Whether it was looked at.
    pub status: WebsiteStatus,
}

/// When a museum was founded.
#[derive(Debug, Clone, PartialEq)]
pub struct Founded {
    /// The date.
    pub edtf: Option<Edtf>,
    /// The story.
    pub text: Texts,
}

/// One published figure of a collection.
#[derive(Debug, Clone, PartialEq)]
pub struct CollectionFigure {
    /// The number.
    pub value: Option<u64>,
    /// What it counts.
    pub text: Texts,
    /// Who says so.
    pub source: Option<String>,
    /// What kind of source that is.
    pub strength: Option<Strength>,
}

/// One fact for visitors.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitorFact {
    /// What it is about: `halls`, `hours`, `phone`.
    pub kind: String,
    /// The fact in words.
    pub text: Texts,
    /// The fact as a number.
    pub number: Option<f64>,
    /// The fact as codes.
    pub values: Vec<String>,
}

/// What a museum has published about lending.
#[derive(Debug, Clone, PartialEq)]
pub struct LendingPolicy {
    /// The policy in plain words.
    pub text: Texts,
    /// Where it is published.
    pub url: Option<String>,
    /// How many months ahead a request must arrive.
    pub notice_months: Option<u16>,
}

impl MuseumFile {
    /// What the program believes of the file.
    #[must_use]
    pub fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Museum> {
        let id = admission.id(&at.key("id"), &self.id);
        let uuid = admission.uuid(&at.key("uuid"), &self.uuid);
        let state = admission.state(&at.key("state"), &self.state);
        let changed = admission.day(&at.key("changed"), &self.changed);
        let since = at.key("participation");
        let since = self.participation.since.as_deref().and_then(|day| admission.day(&since.key("since"), day));
        let website = self.website.as_ref().map(|website| {
            let here = at.key("website");
            let url = website.url.as_deref().and_then(|url| admission.web_address(&here.key("url"), url));
            Website { url, status: website.status }
        });
        let founded = self.founded.as_ref().map(|founded| {
            let here = at.key("founded");
            Founded {
                edtf: founded.edtf.as_deref().and_then(|text| admission.edtf(&here.key("edtf"), text)),
                text: admission.texts(&here.key("text"), &founded.text),
            }
        });
        admission.weak_sources(&at.key("sources"), &self.sources);
        let figures = at.key("collection");
        let collection = self.collection.iter().enumerate().map(|(index, figure)| {
            let here = figures.index(index);
            if figure.strength == Some(Strength::Weak) {
                let found = figure.source.as_deref().unwrap_or_default();
                admission.find(Code::WeakSource, &here.key("strength"), found, "a source that is not weak");
            }
            CollectionFigure {
                value: figure.value,
                text: admission.texts(&here.key("text"), &figure.text),
                source: figure.source.clone(),
                strength: figure.strength,
            }
        });
        let collection = collection.collect();
        let facts = at.key("visiting");
        let visiting = self.visiting.iter().enumerate().map(|(index, fact)| VisitorFact {
            kind: fact.kind.clone(),
            text: admission.texts(&facts.index(index).key("text"), &fact.text),
            number: fact.number,
            values: fact.values.clone(),
        });
        let visiting = visiting.collect();
        let lending_policy = self.lending_policy.as_ref().map(|policy| {
            let here = at.key("lendingPolicy");
            LendingPolicy {
                text: admission.texts(&here.key("text"), &policy.text),
                url: policy.url.as_deref().and_then(|url| admission.web_address(&here.key("url"), url)),
                notice_months: policy.notice_months,
            }
        });
        if self.sources.is_empty() {
            admission.find(Code::NoSource, &at.key("sources"), "", "at least one source");
        }
        let museum = Museum {
            former_ids: admission.ids(&at.key("formerIds"), &self.former_ids),
            participation: Participation {
                status: self.participation.status,
                since,
                by: self.participation.by.clone(),
            },
            name: admission.title(&at.key("name"), &self.name),
            kind: admission.texts(&at.key("kind"), &self.kind),
            city: admission.texts(&at.key("city"), &self.city),
            address: admission.texts(&at.key("address"), &self.address),
            coordinates: self.coordinates.as_ref().and_then(|file| file.admit(&at.key("coordinates"), admission)),
            isil: self.isil.clone(),
            wikidata: self.wikidata.clone(),
            website,
            contact: admission.texts(&at.key("contact"), &self.contact),
            owner: admission.texts(&at.key("owner"), &self.owner),
            keeper: admission.texts(&at.key("keeper"), &self.keeper),
            superior_bodies: admission.texts_list(&at.key("superiorBodies"), &self.superior_bodies),
            founded,
            collection,
            holdings: admission.texts_list(&at.key("holdings"), &self.holdings),
            visiting,
            lending_policy,
            summary: admission.texts(&at.key("summary"), &self.summary),
            confidence: self.confidence,
            reader_notes: admission.texts_list(&at.key("readerNotes"), &self.reader_notes),
            sources: self.sources.clone(),
            x: admission.foreign(&at.key("x"), &self.x),
            id: id?,
            uuid: uuid?,
            state: state?,
            changed: changed?,
        };
        Some(museum)
    }
}

impl CoordinatesFile {
    /// The point, if it is on the earth.
    pub(crate) fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Coordinates> {
        let mut within = |key: &str, value: f64, limit: f64| {
            let inside = value.abs() <= limit;
            if !inside {
                let expected = format!("degrees from -{limit} to {limit}");
                admission.find(Code::CoordinatesOutOfRange, &at.key(key), &value.to_string(), &expected);
            }
            inside
        };
        let inside = within("latitude", self.latitude, 90.0) & within("longitude", self.longitude, 180.0);
        inside.then(|| Coordinates {
            latitude: self.latitude,
            longitude: self.longitude,
            precision: self.precision.clone(),
            from: self.from.clone(),
            shown_as: self.shown_as,
        })
    }
}
