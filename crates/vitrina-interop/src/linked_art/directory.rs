//! Everything that is no exhibit: museums, states, concepts, people, places, events and joint exhibitions.

use serde_json::{Map, Value, json};
use vitrina_core::{
    Authority, AuthorityKind, CivilDate, Confidence, Coordinates, CoordinatesUse, Exhibition, ExhibitionStatus, Museum,
    Place, Source, State, Term, TermGroup, TermId, Texts, WebsiteStatus,
};

use super::exhibit::NOTE;
use super::making::class;
use super::words::{Aat, aat, equivalents};
use super::{LinkedArt, document, put};

pub(super) const NAMES: Aat = (300_404_670, "Primary Name");
const DESCRIPTION: Aat = (300_435_416, "Description");
const MUSEUM: Aat = (300_312_281, "Museum");
const STATE: Aat = (300_128_207, "Nation");
const EXHIBITING: Aat = (300_054_766, "Exhibiting");

/// What every such record says of itself.
struct Grounds<'r> {
    sources: &'r [Source],
    notes: &'r [Texts],
    confidence: Option<Confidence>,
    changed: CivilDate,
}

impl LinkedArt<'_> {
    /// The document of a museum; none where no name of it may leave.
    #[must_use]
    pub fn museum(&self, museum: &Museum) -> Option<Value> {
        let place = Place::Museum(museum.id.clone());
        let mut group = document(self.id(&place), "Group", self.label(&museum.name)?);
        let mut names = self.names(NAMES, NAMES, &museum.name);
        let isil =
            |isil: &String| json!({ "type": "Identifier", "content": format!("info:isil/{isil}"), "_label": "ISIL" });
        names.extend(museum.isil.iter().map(isil));
        names.push(self.catalogue_id(museum.id.as_str()));
        put(&mut group, "identified_by", names);
        put(&mut group, "classified_as", vec![aat(MUSEUM)]);
        let mut said = self.statements(DESCRIPTION, &museum.summary, None);
        said.extend(self.statements(NOTE, &museum.kind, Some("what kind of museum it is")));
        said.extend(self.statements(NOTE, &museum.city, Some("the town it stands in")));
        said.extend(self.statements(NOTE, &museum.address, Some("its address")));
        let words = museum.participation.status;
        said.push(self.english(NOTE, participation(words)));
        said.extend(self.grounds(&Grounds {
            sources: &museum.sources,
            notes: &museum.reader_notes,
            confidence: museum.confidence,
            changed: museum.changed,
        }));
        put(&mut group, "referred_to_by", said);
        let wikidata = museum.wikidata.iter();
        let same = wikidata.map(|id| json!({ "id": format!("http://www.wikidata.org/entity/{id}"), "type": "Group" }));
        put(&mut group, "equivalent", same.collect());
        let state = self.catalogue.state_of(museum);
        put(
            &mut group,
            "residence",
            vec![self.reference(self.id(&Place::State(state.code)), "Place", &state.name, &[])],
        );
        let founded = museum.founded.as_ref().and_then(|founded| self.time_span(founded.edtf.as_ref(), &founded.text));
        if let Some(span) = founded {
            group.insert("formed_by".to_owned(), json!({ "type": "Formation", "timespan": span }));
        }
        let opened = museum.website.as_ref().filter(|website| website.status == WebsiteStatus::Opened);
        let own = opened.and_then(|website| website.url.clone());
        put(
            &mut group,
            "subject_of",
            self.page(place).into_iter().chain(own).map(|page| self.web_page(&page)).collect(),
        );
        Some(Value::Object(group))
    }

    /// The document of a state, as a place.
    #[must_use]
    pub fn state(&self, state: &State) -> Option<Value> {
        let here = Place::State(state.code);
        let mut place = document(self.id(&here), "Place", self.label(&state.name)?);
        let mut names = self.names(NAMES, NAMES, &state.name);
        names.push(json!({ "type": "Identifier", "content": state.code.as_str(), "_label": "ISO 3166-1 alpha-2" }));
        put(&mut place, "identified_by", names);
        put(&mut place, "classified_as", vec![aat(STATE)]);
        let grounds = Grounds {
            sources: &state.sources,
            notes: &state.reader_notes,
            confidence: state.confidence,
            changed: state.changed,
        };
        put(&mut place, "referred_to_by", self.grounds(&grounds));
        self.told_on(&mut place, here);
        Some(Value::Object(place))
    }

    /// The document of a concept; a material is a class of its own.
    #[must_use]
    pub fn concept(&self, term: &Term) -> Option<Value> {
        let here = Place::Term(term.id.clone());
        let class = if term.group == TermGroup::Material { "Material" } else { "Type" };
        let mut concept = document(self.id(&here), class, self.label(&term.labels)?);
        let mut names = self.names(NAMES, NAMES, &term.labels);
        names.push(self.catalogue_id(term.id.as_str()));
        put(&mut concept, "identified_by", names);
        let mut said = Vec::new();
        if let Some(span) = &term.span {
            said.push(self.english(NOTE, &format!("The span of the period, as EDTF: {span}")));
        }
        said.extend(self.grounds(&Grounds {
            sources: &term.sources,
            notes: &term.reader_notes,
            confidence: term.confidence,
            changed: term.changed,
        }));
        put(&mut concept, "referred_to_by", said);
        put(&mut concept, "equivalent", equivalents(class, &term.exact_match));
        put(&mut concept, "broader", term.broader.iter().filter_map(|id| self.term_reference(id, class)).collect());
        self.told_on(&mut concept, here);
        Some(Value::Object(concept))
    }

    /// The document of an event, a person or a place.
    #[must_use]
    pub fn authority_document(&self, kind: AuthorityKind, authority: &Authority) -> Option<Value> {
        let here = Place::Authority(kind, authority.id.clone());
        let mut document = document(self.id(&here), class(kind), self.label(&authority.labels)?);
        let mut names = self.names(NAMES, NAMES, &authority.labels);
        names.push(self.catalogue_id(authority.id.as_str()));
        put(&mut document, "identified_by", names);
        let concept = authority.term.as_ref().and_then(|id| self.term_reference(id, "Type"));
        put(&mut document, "classified_as", concept.into_iter().collect());
        let mut said = Vec::new();
        let broader: Vec<&Authority> =
            authority.broader.iter().filter_map(|id| self.authority(kind, Some(id))).collect();
        match kind {
            AuthorityKind::Event => {
                if let Some(span) = self.time_span(authority.date.as_ref(), &Texts::default()) {
                    document.insert("timespan".to_owned(), span);
                }
                if let [one] = broader[..] {
                    document.insert("part_of".to_owned(), self.wider(kind, one));
                }
            }
            AuthorityKind::Place => {
                if let Some(point) = authority.coordinates.as_ref().and_then(point) {
                    document.insert("defined_by".to_owned(), point.into());
                }
                put(&mut document, "part_of", broader.iter().map(|one| self.wider(kind, one)).collect());
            }
            AuthorityKind::Person => {
                if let Some(date) = &authority.date {
                    said.push(self.english(NOTE, &format!("Dates, as EDTF: {date}")));
                }
            }
        }
        said.extend(self.grounds(&Grounds {
            sources: &authority.sources,
            notes: &authority.reader_notes,
            confidence: authority.confidence,
            changed: authority.changed,
        }));
        put(&mut document, "referred_to_by", said);
        put(&mut document, "equivalent", equivalents(class(kind), &authority.exact_match));
        self.told_on(&mut document, here);
        Some(Value::Object(document))
    }

    fn wider(&self, kind: AuthorityKind, of: &Authority) -> Value {
        let id = self.id(&Place::Authority(kind, of.id.clone()));
        self.reference(id, class(kind), &of.labels, &of.exact_match)
    }

    /// The document of a joint exhibition: a set of exhibits. That it takes place is said only where museums agreed.
    #[must_use]
    pub fn exhibition(&self, exhibition: &Exhibition) -> Option<Value> {
        let here = Place::Exhibition(exhibition.id.clone());
        let mut set = document(self.id(&here), "Set", self.label(&exhibition.title)?);
        let mut names = self.names(NAMES, NAMES, &exhibition.title);
        names.push(self.catalogue_id(exhibition.id.as_str()));
        put(&mut set, "identified_by", names);
        let mut said = self.statements(DESCRIPTION, &exhibition.summary, None);
        let (words, dated) = standing(exhibition.status);
        said.push(self.english(NOTE, words));
        for section in &exhibition.sections {
            said.extend(self.statements(NOTE, &section.title, Some("title of a section")));
            said.extend(self.statements(NOTE, &section.text, Some("text of a section")));
        }
        said.extend(self.grounds(&Grounds {
            sources: &exhibition.sources,
            notes: &exhibition.reader_notes,
            confidence: exhibition.confidence,
            changed: exhibition.changed,
        }));
        put(&mut set, "referred_to_by", said);
        if dated {
            put(&mut set, "used_for", exhibition.legs.iter().map(|leg| self.leg(leg)).collect());
        }
        self.told_on(&mut set, here);
        Some(Value::Object(set))
    }

    fn leg(&self, leg: &vitrina_core::Leg) -> Value {
        let mut activity = json!({ "type": "Activity", "classified_as": [aat(EXHIBITING)] });
        if let Some(museum) = self.catalogue.directory().museum(&leg.museum) {
            let museum = self.catalogue.museum(museum);
            let id = self.id(&Place::Museum(museum.id.clone()));
            activity["carried_out_by"] = json!([self.reference(id, "Group", &museum.name, &[])]);
        }
        if let Some(span) = self.time_span(leg.date.as_ref(), &Texts::default()) {
            activity["timespan"] = span;
        }
        activity
    }

    /// A reference to a concept of the thesaurus.
    pub(super) fn term_reference(&self, id: &TermId, class: &str) -> Option<Value> {
        let term = self.term(Some(id))?;
        let id = self.id(&Place::Term(term.id.clone()));
        Some(self.reference(id, class, &term.labels, &term.exact_match))
    }

    fn grounds(&self, grounds: &Grounds<'_>) -> Vec<Value> {
        let mut said = self.rests_on(grounds.sources, grounds.notes, grounds.confidence);
        said.push(self.english(NOTE, &format!("Last changed {}", grounds.changed)));
        said
    }

    fn told_on(&self, document: &mut Map<String, Value>, place: Place) {
        put(document, "subject_of", self.page(place).into_iter().map(|page| self.web_page(&page)).collect());
    }
}

/// A point that is shown as one; the centre of a town stands for the town, and is not published.
fn point(coordinates: &Coordinates) -> Option<String> {
    let shown = coordinates.shown_as == CoordinatesUse::Site;
    shown.then(|| format!("POINT({} {})", coordinates.longitude, coordinates.latitude))
}

/// Whether the museum takes part.
fn participation(status: vitrina_core::ParticipationStatus) -> &'static str {
    use vitrina_core::ParticipationStatus::{Described, Invited, Joined};
    match status {
        Described => "The museum is described from public sources. It was not asked, and has not joined.",
        Invited => "The museum is invited. It has not joined.",
        Joined => "The museum has joined the catalogue.",
    }
}

/// How far a joint exhibition is, and whether it takes place.
fn standing(status: ExhibitionStatus) -> (&'static str, bool) {
    match status {
        ExhibitionStatus::Idea => ("An idea of the editors: no museum has been asked.", false),
        ExhibitionStatus::Proposed => ("Proposed to the museums, not agreed.", false),
        ExhibitionStatus::Agreed => ("Agreed by the museums.", true),
        ExhibitionStatus::Open => ("Agreed by the museums, and open.", true),
        ExhibitionStatus::Closed => ("Agreed by the museums, and over.", true),
    }
}
