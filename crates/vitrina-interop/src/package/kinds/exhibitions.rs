//! The tables of joint exhibitions.

use super::Of::Words;
use super::{CHANGED, CONFIDENCE, FORMER, ID, Kind, Listed, PAGE, SOURCES, UUID, X, column};

pub(super) const EXHIBITIONS: Kind = Kind {
    name: "exhibitions",
    one: "exhibition",
    key: "id",
    about: "Joint exhibitions",
    columns: &[
        ID,
        UUID,
        column("status", "status", Words, "How far it has come; an `idea` is the editors', and no museum was asked")
            .needed(),
        CONFIDENCE,
        CHANGED,
        PAGE,
        X,
    ],
    lists: &[
        FORMER,
        Listed { name: "sections", path: "sections", columns: &[], about: "their sections, in the order of the walk" },
        Listed {
            name: "exhibits",
            path: "sections/*/exhibits",
            columns: &[column("exhibit", "", Words, "The exhibit").needed().to("exhibits")],
            about: "the exhibits of each section, in the order of the walk",
        },
        Listed {
            name: "legs",
            path: "legs",
            columns: &[
                column("museum", "museum", Words, "The venue").needed().to("museums"),
                column("date", "date", Words, "When: EDTF"),
            ],
            about: "their venues, one turn each",
        },
        Listed {
            name: "facts",
            path: "facts",
            columns: &[column("fact", "", Words, "A fact on the organisation that it rests on").needed()],
            about: "facts on the organisation that they rest on",
        },
        SOURCES,
    ],
    texts: &["title", "summary", "sections/*/title", "sections/*/text", "readerNotes/*"],
};
