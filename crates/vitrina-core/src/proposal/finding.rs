//! What the first checks of a proposal say: a code, a place in the proposal, and the facts that led to it.

use crate::civil::CivilDate;
use crate::id::ExhibitId;

/// How much a finding weighs. What is not known is never a pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The proposal contradicts itself or what a lender has stated.
    Fail,
    /// It is likely to be asked about.
    Warn,
    /// A fact is missing, so nothing can be said.
    Unknown,
}

/// Which field of the proposal is not yet known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unknown {
    /// The legal name of the asking museum.
    LegalName,
    /// Who signs.
    Signatory,
    /// How to answer.
    Contact,
    /// What the exhibits are wanted for.
    Purpose,
    /// The house where they would be shown.
    Venue,
    /// The days of possession.
    Possession,
    /// The days of display.
    Display,
    /// What covers loss and damage.
    Cover,
    /// The climate offered.
    Climate,
    /// The security offered.
    Security,
    /// The day by which an answer is wanted.
    AnswerBy,
}

/// What was found, with the facts that led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProposalProblem {
    /// The last day lies before the first.
    EndBeforeBegin {
        /// The first day.
        from: CivilDate,
        /// The last day.
        until: CivilDate,
    },
    /// The exhibits would be shown before they are there or after they have gone.
    DisplayOutsidePossession {
        /// The day of display that lies outside.
        day: CivilDate,
    },
    /// One exhibit stands on two lines that ask for the same.
    ExhibitTwice {
        /// The exhibit.
        exhibit: ExhibitId,
        /// The earlier line, from 0.
        first: usize,
    },
    /// An original would be at two venues on one day.
    TwoPlacesAtOnce {
        /// The exhibit.
        exhibit: ExhibitId,
        /// The first day on which both venues would have it.
        from: CivilDate,
        /// The last such day.
        until: CivilDate,
        /// One venue, from 0.
        first: usize,
        /// The other, from 0.
        second: usize,
    },
    /// The museum has stated that it does not lend the exhibit.
    StatedNotToBeLent {
        /// Why, in the words of the source, as far as the record says.
        reason: Option<String>,
    },
    /// The museum has stated nothing on lending it.
    LendingNotStated,
    /// The catalogue at hand has no such record, so nothing on the exhibit is known.
    RecordUnknown,
    /// The record could not be loaded, so nothing on the exhibit is known yet.
    RecordNotLoaded,
    /// The record describes several objects; the lender must be told which is meant.
    SeveralObjects,
    /// No address of the lender is known.
    LenderOfficeUnknown,
    /// An answer is wanted only after possession would have begun.
    AnswerAfterPossession {
        /// The day of the answer.
        answer: CivilDate,
        /// The first day of possession.
        possession: CivilDate,
    },
    /// A day that should lie ahead has passed.
    DayHasPassed {
        /// The day.
        day: CivilDate,
    },
    /// The lender has published how long ahead it wants to be asked, and this is shorter.
    NoticeTooShort {
        /// Days from today to possession.
        days: i32,
        /// Months the lender asks for.
        months: u16,
    },
    /// The lender has published nothing; elsewhere six months are usual. Never a failure by itself.
    NoticeShortByPractice {
        /// Days from today to possession.
        days: i32,
    },
    /// A line names a venue that the proposal does not have.
    VenueMissing {
        /// The place it names, from 0.
        venue: usize,
    },
    /// A section names an exhibit that no line asks for.
    SectionExhibitMissing {
        /// The exhibit.
        exhibit: ExhibitId,
    },
    /// No exhibit is asked for.
    NothingAsked,
    /// A field is not yet known.
    NotYetKnown(Unknown),
}

/// One finding of the first checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalFinding {
    /// Where in the proposal, as a JSON pointer such as `/venues/0/display/from`.
    pub pointer: String,
    /// What was found.
    pub problem: ProposalProblem,
}

impl ProposalProblem {
    /// The stable code, for machines and for the manual.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::EndBeforeBegin { .. } => "proposal-end-before-begin",
            Self::DisplayOutsidePossession { .. } => "proposal-display-outside-possession",
            Self::ExhibitTwice { .. } => "proposal-exhibit-twice",
            Self::TwoPlacesAtOnce { .. } => "proposal-two-places-at-once",
            Self::StatedNotToBeLent { .. } => "proposal-stated-not-to-be-lent",
            Self::LendingNotStated => "proposal-lending-not-stated",
            Self::RecordUnknown => "proposal-record-unknown",
            Self::RecordNotLoaded => "proposal-record-not-loaded",
            Self::SeveralObjects => "proposal-several-objects",
            Self::LenderOfficeUnknown => "proposal-lender-office-unknown",
            Self::AnswerAfterPossession { .. } => "proposal-answer-after-possession",
            Self::DayHasPassed { .. } => "proposal-day-has-passed",
            Self::NoticeTooShort { .. } => "proposal-notice-too-short",
            Self::NoticeShortByPractice { .. } => "proposal-notice-short-by-practice",
            Self::VenueMissing { .. } => "proposal-venue-missing",
            Self::SectionExhibitMissing { .. } => "proposal-section-exhibit-missing",
            Self::NothingAsked => "proposal-nothing-asked",
            Self::NotYetKnown(_) => "proposal-not-yet-known",
        }
    }

    /// How much it weighs.
    #[must_use]
    pub fn level(&self) -> Level {
        match self {
            Self::EndBeforeBegin { .. }
            | Self::DisplayOutsidePossession { .. }
            | Self::TwoPlacesAtOnce { .. }
            | Self::StatedNotToBeLent { .. }
            | Self::AnswerAfterPossession { .. }
            | Self::DayHasPassed { .. }
            | Self::NoticeTooShort { .. }
            | Self::VenueMissing { .. }
            | Self::SectionExhibitMissing { .. }
            | Self::NothingAsked => Level::Fail,
            Self::ExhibitTwice { .. } | Self::SeveralObjects | Self::NoticeShortByPractice { .. } => Level::Warn,
            Self::LendingNotStated
            | Self::RecordUnknown
            | Self::RecordNotLoaded
            | Self::LenderOfficeUnknown
            | Self::NotYetKnown(_) => Level::Unknown,
        }
    }
}
