//! The tables of concepts, events, people and places.

use super::Of::{Number, Words};
use super::{CHANGED, CONFIDENCE, FORMER, ID, Kind, Listed, PAGE, SOURCES, X, column};

const MATCHES: Listed = Listed {
    name: "matches",
    path: "exactMatch",
    columns: &[
        column("uri", "uri", Words, "Its URI there").needed(),
        column("label", "label", Words, "Its label there"),
        column("confidence", "confidence", Words, "How sure the editors are of the match"),
    ],
    about: "the same in other vocabularies",
};

pub(super) const TERMS: Kind = Kind {
    name: "terms",
    one: "term",
    key: "id",
    about: "Concepts of the thesaurus",
    columns: &[
        ID,
        column("group", "group", Words, "What it is a concept of, such as object, material or period").needed(),
        column("broaderStatus", "broaderStatus", Words, "Who placed it under broader concepts"),
        column("span", "span", Words, "Of a period: its years, EDTF"),
        CONFIDENCE,
        CHANGED,
        PAGE,
        X,
    ],
    lists: &[
        FORMER,
        Listed {
            name: "broader",
            path: "broader",
            columns: &[column("broader", "", Words, "A concept it falls under").needed().to("terms")],
            about: "concepts they fall under",
        },
        MATCHES,
        SOURCES,
    ],
    texts: &["labels", "readerNotes/*"],
};

/// Events, people and places are of one shape.
macro_rules! authorities {
    ($name:literal, $one:literal, $about:literal) => {
        Kind {
            name: $name,
            one: $one,
            key: "id",
            about: $about,
            columns: &[
                ID,
                column("date", "date", Words, "When it happened or they lived: EDTF"),
                column("latitude", "coordinates/latitude", Number, "Degrees north (WGS 84)"),
                column("longitude", "coordinates/longitude", Number, "Degrees east (WGS 84)"),
                column("coordinatesPrecision", "coordinates/precision", Words, "How exact the point is"),
                column("coordinatesFrom", "coordinates/from", Words, "Where the point comes from"),
                column("coordinatesShownAs", "coordinates/shownAs", Words, "What the point may be shown as"),
                column("term", "term", Words, "The concept of the thesaurus it is").to("terms"),
                CONFIDENCE,
                CHANGED,
                PAGE,
                X,
            ],
            lists: &[
                FORMER,
                Listed {
                    name: "words",
                    path: "words",
                    columns: &[column("words", "", Words, "How the records' sources write it").needed()],
                    about: "how the records' sources write them",
                },
                Listed {
                    name: "broader",
                    path: "broader",
                    columns: &[column("broader", "", Words, "One of the same kind it is part of").needed().to($name)],
                    about: "what they are part of",
                },
                MATCHES,
                SOURCES,
            ],
            texts: &["labels", "readerNotes/*"],
        }
    };
}

pub(super) const EVENTS: Kind = authorities!("events", "event", "Events of history");
pub(super) const PEOPLE: Kind = authorities!("people", "person", "People");
pub(super) const PLACES: Kind = authorities!("places", "place", "Places");
