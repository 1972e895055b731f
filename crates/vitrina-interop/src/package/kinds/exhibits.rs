//! The tables of exhibits.

use super::Of::{Day, Number, Truth, Words};
use super::{CHANGED, CONFIDENCE, Column, FORMER, ID, Kind, Listed, PAGE, SOURCES, UUID, WRITTEN_BY, X, column};

const PERSON: &[Column] = &[column("person", "id", Words, "The person, where there is a record").to("people")];
const PLACE: &[Column] = &[column("place", "id", Words, "The place, where there is a record").to("places")];
const EVENT: &[Column] = &[column("event", "id", Words, "The event, where there is a record").to("events")];
const TERM: &[Column] = &[column("term", "term", Words, "The concept, where there is one").to("terms")];

/// A list of what has a record, words of its own, or both; the words stand in the table of texts.
const fn named(name: &'static str, columns: &'static [Column], about: &'static str) -> Listed {
    Listed { name, path: name, columns, about }
}

pub(super) const EXHIBITS: Kind = Kind {
    name: "exhibits",
    one: "exhibit",
    key: "id",
    about: "Exhibits",
    columns: &[
        ID,
        UUID,
        column("museum", "museum", Words, "The museum that keeps it").needed().to("museums"),
        WRITTEN_BY,
        column("record", "record", Words, "What the record describes, such as single_object, group or copy").needed(),
        column("oneOfAKind", "oneOfAKind", Truth, "Whether there is only this one"),
        column("objectType", "objectType", Words, "What it is, as a concept").to("terms"),
        column("date", "date/edtf", Words, "When it was made or used, as understood: EDTF (ISO 8601-2)"),
        column("dateBasis", "date/basis", Words, "What the date rests on: source, or type where it holds for the type"),
        column("makingBasis", "makingBasis", Words, "What maker and place rest on: source or type"),
        column("materialsBasis", "materialsBasis", Words, "What the materials rest on: source or type"),
        column("inventoryNumber", "inventoryNumber", Words, "The museum's own number, as published; never an id"),
        column("rights", "rights", Words, "The rights in the exhibit, a statement's URI"),
        column("lending", "lending/answer", Words, "What is stated about lending: stated_yes, stated_no, not_stated"),
        column("lendingSource", "lending/source", Words, "Where that is stated"),
        column("lendingDate", "lending/date", Day, "The day of that statement"),
        CONFIDENCE,
        CHANGED,
        PAGE,
        X,
    ],
    lists: &[
        FORMER,
        named("makers", PERSON, "who made them"),
        named("placesMade", PLACE, "where they were made"),
        named("materials", TERM, "what they are made of"),
        Listed {
            name: "measures",
            path: "measures/values",
            columns: &[
                column("kind", "kind", Words, "What is measured").needed(),
                column("value", "value", Number, "How much").needed(),
                column("unit", "unit", Words, "The unit: mm, cm, m, g, kg or t").needed(),
            ],
            about: "how large and heavy they are, as understood",
        },
        Listed {
            name: "marks",
            path: "marks",
            columns: &[
                column("mark", "text", Words, "The mark, letter for letter"),
                column("language", "lang", Words, "Its language (BCP 47)"),
            ],
            about: "serial numbers, inscriptions and marks",
        },
        named("events", EVENT, "events they took part in or stand for"),
        named("people", PERSON, "people connected with them"),
        Listed {
            name: "pictures",
            path: "pictures",
            columns: &[
                column("file", "file", Words, "The photograph's file, below the museum's folder of media").needed(),
                column("rights", "rights", Words, "The rights in the photograph, a statement's URI"),
            ],
            about: "photographs of these very objects",
        },
        Listed {
            name: "themes",
            path: "themes",
            columns: &[column("exhibition", "", Words, "A joint exhibition whose subject it fits")
                .needed()
                .to("exhibitions")],
            about: "joint exhibitions whose subject they fit",
        },
        SOURCES,
    ],
    texts: &[
        "title",
        "objectTypeText",
        "date/text",
        "makers/*/text",
        "placesMade/*/text",
        "materials/*/text",
        "measures/text",
        "description",
        "events/*/text",
        "people/*/text",
        "provenance",
        "pictures/*/alt",
        "pictures/*/credit",
        "credit",
        "lending/reason",
        "lending/handling",
        "lending/hazards",
        "lending/envelope",
        "readerNotes/*",
    ],
};
