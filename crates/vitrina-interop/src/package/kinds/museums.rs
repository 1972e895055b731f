//! The tables of museums, and of the states they stand in.

use super::Of::{List, Number, Object, Truth, Whole, Words};
use super::{CHANGED, CONFIDENCE, FORMER, ID, Kind, Listed, PAGE, SOURCES, UUID, WRITTEN_BY, X, column};

pub(super) const MUSEUMS: Kind = Kind {
    name: "museums",
    one: "museum",
    key: "id",
    about: "Museums",
    columns: &[
        ID,
        UUID,
        column("state", "state", Words, "The state it stands in").needed().to("states"),
        column("participation", "participation/status", Words, "Whether it takes part: described, invited or joined")
            .needed(),
        column("participationSince", "participation/since", Words, "Since which day"),
        column("participationBy", "participation/by", Words, "By which office"),
        WRITTEN_BY,
        column("latitude", "coordinates/latitude", Number, "Degrees north (WGS 84)"),
        column("longitude", "coordinates/longitude", Number, "Degrees east (WGS 84)"),
        column("coordinatesPrecision", "coordinates/precision", Words, "How exact the point is"),
        column("coordinatesFrom", "coordinates/from", Words, "Where the point comes from"),
        column("coordinatesShownAs", "coordinates/shownAs", Words, "What the point may be shown as"),
        column("isil", "isil", Words, "Its ISIL (ISO 15511)"),
        column("wikidata", "wikidata", Words, "Its item in Wikidata"),
        column("website", "website/url", Words, "Its website"),
        column("websiteStatus", "website/status", Words, "Whether anybody has looked at the website"),
        column("founded", "founded/edtf", Words, "When it was founded: EDTF"),
        column("lendingPolicy", "lendingPolicy/url", Words, "Where its policy on lending is published"),
        column("lendingNoticeMonths", "lendingPolicy/noticeMonths", Whole, "How many months ahead a request must come"),
        CONFIDENCE,
        CHANGED,
        PAGE,
        X,
    ],
    lists: &[
        FORMER,
        Listed {
            name: "collection",
            path: "collection",
            columns: &[
                column("value", "value", Whole, "The number"),
                column("source", "source", Words, "Who says so"),
                column("strength", "strength", Words, "What kind of source that is"),
            ],
            about: "published figures of their collections",
        },
        Listed {
            name: "visiting",
            path: "visiting",
            columns: &[
                column("fact", "kind", Words, "What the fact is about").needed(),
                column("number", "number", Number, "The fact as a number"),
                column("values", "values", List, "The fact as codes, such as languages"),
            ],
            about: "facts for visitors",
        },
        SOURCES,
    ],
    texts: &[
        "name",
        "kind",
        "city",
        "address",
        "contact",
        "owner",
        "keeper",
        "superiorBodies/*",
        "founded/text",
        "collection/*/text",
        "holdings/*",
        "visiting/*/text",
        "lendingPolicy/text",
        "summary",
        "readerNotes/*",
    ],
};

pub(super) const STATES: Kind = Kind {
    name: "states",
    one: "state",
    key: "code",
    about: "States",
    columns: &[
        column("code", "code", Words, "Two capital letters (ISO 3166-1, or invented ones beginning with X)").needed(),
        column("languages", "languages", List, "Languages in which its museums write (BCP 47)"),
        column("searchForms", "searchForms", Object, "Other forms of the name by language, which only help search"),
        column("foundingMember", "foundingMember", Truth, "Whether it founded the organisation"),
        column("shanghaiFive", "shanghaiFive", Truth, "Whether it was one of the Shanghai Five"),
        CONFIDENCE,
        CHANGED,
        PAGE,
        X,
    ],
    lists: &[
        Listed {
            name: "membership",
            path: "membership",
            columns: &[
                column("status", "status", Words, "Its standing in the organisation").needed(),
                column("from", "from", Words, "The first day of it").needed(),
                column("until", "until", Words, "The last day of it"),
            ],
            about: "their standing in the organisation, dated",
        },
        SOURCES,
    ],
    texts: &["name", "capital", "readerNotes/*"],
};
