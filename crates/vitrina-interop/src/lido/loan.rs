//! EODEM 1.0, the profile of LIDO 1.1 for objects on loan: which events assess a loan, and which of their notes a public
//! catalogue may hold.

/// The address of the profile, by which a record says that it follows it.
pub(super) const PROFILE: &str = "https://lido-schema.org/schema/v1.1/lido-v1.1-profile-EODEM-v1.0.xsd";
/// The repository that has the thing today, as EODEM wants it named.
pub(super) const CURRENT: &str = "http://terminology.lido-schema.org/lido00475";
/// A set of information on the file, and its date: the day it was made.
pub(super) const FILE_INFORMATION: (&str, &str) =
    ("http://terminology.lido-schema.org/lido00470", "http://terminology.lido-schema.org/lido00472");

/// The events in which a lender says what a loan asks for, with their names.
pub(super) const MOVE: (&str, &str) = ("http://terminology.lido-schema.org/lido00793", "Object move assessment");
pub(super) const DISPLAY: (&str, &str) = ("http://terminology.lido-schema.org/lido00794", "Object display assessment");
pub(super) const LOAN: (&str, &str) = ("http://terminology.lido-schema.org/lido00795", "Loan assessment");

/// Where the names of notes begin.
const UNITS: &str = "http://purl.org/spectrum/units/";

/// Groups of measurements that are limits of climate and light.
pub(super) const CLIMATE: [&str; 3] = [
    "http://vocab.getty.edu/aat/300056066",
    "http://vocab.getty.edu/aat/300192097",
    "http://vocab.getty.edu/aat/300056024",
];

/// A note that a public catalogue may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    Handling,
    Hazards,
    Envelope,
}

impl Note {
    /// The name of the unit of information.
    pub(super) const fn unit(self) -> &'static str {
        match self {
            Self::Handling => "http://purl.org/spectrum/units/handling-recommendations",
            Self::Hazards => "http://purl.org/spectrum/units/hazards-note",
            Self::Envelope => "http://purl.org/spectrum/units/environmental-recommendations",
        }
    }

    /// The note of this name. All others (value, cover, security, condition, transport) are between the two museums.
    pub(super) fn of(unit: &str) -> Option<Self> {
        let unit = unit.trim().trim_end_matches('/').strip_prefix(UNITS)?;
        [Self::Handling, Self::Hazards, Self::Envelope].into_iter().find(|note| note.unit().ends_with(unit))
    }
}

/// Whether the concept is one of the events.
pub(super) fn is_assessment(concept: &str) -> bool {
    [MOVE, DISPLAY, LOAN].iter().any(|(known, _)| *known == concept.trim().trim_end_matches('/'))
}
