//! Our own events: the making with its basis, how the thing came to the museum, and what and whom it tells of.

use vitrina_core::file::{DatedTextFile, NamedReferenceFile};

use super::words::{BASIS, EDTF};
use super::{local_of, texts};
use crate::lido::label::read_basis;
use crate::lido::words::{Reading, uri};
use crate::lido::write::{PRODUCTION, PROVENANCE};
use crate::xml::Element;

impl Reading<'_> {
    /// Takes an event that we write; any other is told as those of other systems are.
    pub(super) fn own_event(&mut self, event: &Element) {
        let kind = event.all("eventType").find_map(uri);
        let exhibit = &mut self.imported.exhibit;
        match kind.as_deref() {
            Some(kind) if kind == PRODUCTION.0 => {
                exhibit.makers = event.all("eventActor").map(actor_in_role).collect();
                exhibit.date = event.all("eventDate").next().and_then(dated);
                exhibit.places_made = event.all("eventPlace").map(place).collect();
                let mut sets = event.all("eventDescriptionSet").filter(|set| set.attribute("type") == Some(BASIS));
                let basis = sets.find_map(|set| set.all("descriptiveNoteValue").find_map(Element::text));
                exhibit.making_basis = basis.and_then(read_basis);
                event.take_whole();
            }
            Some(kind) if kind == PROVENANCE.0 => {
                exhibit.provenance = texts(event.path("eventDescriptionSet/descriptiveNoteValue"));
                event.take_whole();
            }
            _ if self.take_assessment(event) => {}
            _ => self.tell(event),
        }
    }

    /// Takes a person or an event that the thing tells of.
    pub(super) fn own_subject(&mut self, subject: &Element) {
        for actor in subject.all("subjectActor") {
            let id = actor.all("actor").find_map(|actor| local_of(actor, "actorID"));
            let text = texts(actor.all("displayActor"));
            self.imported.exhibit.people.push(NamedReferenceFile { text, id });
            subject.take_whole();
        }
        for event in subject.all("subjectEvent") {
            let id = event.all("event").find_map(|event| local_of(event, "eventID"));
            let text = texts(event.all("displayEvent"));
            self.imported.exhibit.events.push(NamedReferenceFile { text, id });
            subject.take_whole();
        }
    }
}

fn actor_in_role(element: &Element) -> NamedReferenceFile {
    let actors = element.path("actorInRole/actor");
    let id = actors.into_iter().find_map(|actor| local_of(actor, "actorID"));
    NamedReferenceFile { text: texts(element.all("displayActorInRole")), id }
}

fn place(element: &Element) -> NamedReferenceFile {
    let id = element.all("place").find_map(|place| local_of(place, "placeID"));
    NamedReferenceFile { text: texts(element.all("displayPlace")), id }
}

/// The words, and what was understood, which stands in a label or, without both ends, in a text of no language.
fn dated(element: &Element) -> Option<DatedTextFile> {
    let text = texts(element.all("displayDate"));
    let labelled = |element: &Element| {
        let label = element.attribute("label")?.strip_prefix(EDTF)?;
        let (said, rests) = label.split_once("; ").unwrap_or((label, ""));
        let said = said.trim();
        let edtf = if said.is_empty() { element.text()? } else { said };
        Some((edtf.to_owned(), read_basis(rests)))
    };
    let understood = element.path("date/earliestDate").into_iter().chain(element.all("displayDate")).find_map(labelled);
    let of_words = || element.all("displayDate").filter_map(|words| words.attribute("label")).find_map(read_basis);
    let basis = understood.as_ref().and_then(|(_, basis)| *basis).or_else(of_words);
    let edtf = understood.map(|(edtf, _)| edtf);
    (!text.is_empty() || edtf.is_some()).then_some(DatedTextFile { text, edtf, basis })
}
