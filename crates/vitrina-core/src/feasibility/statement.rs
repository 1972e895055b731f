//! Laws and practices as dated statements with a source: never a line of code.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::civil::CivilDate;
use crate::id::StateCode;

/// After how many days a statement that nobody has looked at again is unknown.
const LOOKED_AT_WITHIN: i32 = 366;

/// What a statement of law is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StatementSubject {
    /// The customs territory the state belongs to, by name: two states of one name have no customs border between them.
    CustomsTerritory,
    /// Whether leave is needed for cultural goods to go out for a time.
    ExportLeave,
    /// Whether that holds inside its customs territory too.
    ExportLeaveInsideTerritory,
    /// How many days before the opening an exhibition abroad is applied for.
    ExportNoticeDays,
    /// How many days the decision on leaving takes.
    ExportDecisionDays,
    /// The longest exhibition abroad, in days.
    ExportLongestDays,
    /// Whether leave is needed for cultural goods to come in for a time.
    ImportLeave,
    /// How many days that takes.
    ImportDecisionDays,
    /// The longest stay under customs relief, in days.
    TemporaryImportDays,
    /// How many days leave for weapons takes.
    WeaponDecisionDays,
    /// Firearms made before this year are antiques.
    AntiqueBeforeYear,
    /// Whether immunity from seizure can be had.
    Immunity,
    /// How many days before entry it is asked for.
    ImmunityNoticeDays,
    /// How many days it lasts at most.
    ImmunityLongestDays,
    /// Whether the display of certain symbols is restricted.
    SymbolsRestricted,
    /// Whether the state can answer for a loan.
    StateGuarantee,
}

/// What a statement says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum StatementValue {
    /// Yes or no.
    Answer(bool),
    /// A number of days, or a year.
    Number(u32),
    /// A name.
    Name(String),
}

/// One statement of law, dated and with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// What it is on.
    pub on: StatementSubject,
    /// What it says.
    pub value: StatementValue,
    /// The first day it holds.
    pub from: Option<CivilDate>,
    /// The last day it holds.
    pub until: Option<CivilDate>,
    /// The day somebody read it at the source.
    pub read: CivilDate,
    /// The source, as a reader finds it.
    pub source: String,
}

/// What a practice elsewhere is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PracticeSubject {
    /// Days of notice.
    NoticeDays,
    /// Days before dispatch by which the facility report is there.
    FacilityReportDays,
    /// Days a facility report holds.
    FacilityReportHoldsDays,
    /// The lowest temperature, in degrees Celsius.
    Coldest,
    /// The highest.
    Warmest,
    /// The lowest relative humidity, in per cent.
    Driest,
    /// The highest.
    Dampest,
    /// The most movement of humidity in a day, in per cent.
    Drift,
    /// The most ultraviolet, in microwatts a lumen.
    Ultraviolet,
    /// Days in which weapons are decided on.
    WeaponDecisionDays,
}

/// A practice elsewhere: shown, and never failing a line by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Whose it is.
    pub whose: String,
    /// What it is on.
    pub on: PracticeSubject,
    /// The number.
    pub number: u32,
    /// The source.
    pub source: String,
}

/// Laws by state, and practices elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    /// Statements by state.
    pub states: BTreeMap<StateCode, Vec<Statement>>,
    /// Practices elsewhere.
    pub practices: Vec<Practice>,
}

impl Rules {
    /// The statement of a state on a subject that holds on a day; nothing where there is none, or where nobody has looked at
    /// it within a year of today.
    #[must_use]
    pub fn of(&self, state: StateCode, on: StatementSubject, day: CivilDate, today: CivilDate) -> Option<&Statement> {
        let holds = |statement: &&Statement| {
            statement.on == on
                && statement.from.is_none_or(|from| from <= day)
                && statement.until.is_none_or(|until| day <= until)
                && today.ordinal() - statement.read.ordinal() <= LOOKED_AT_WITHIN
        };
        self.states.get(&state)?.iter().find(holds)
    }

    /// The number of such a statement, with its source.
    #[must_use]
    pub fn number(
        &self,
        state: StateCode,
        on: StatementSubject,
        day: CivilDate,
        today: CivilDate,
    ) -> Option<(u32, &str)> {
        match self.of(state, on, day, today)? {
            Statement { value: StatementValue::Number(number), source, .. } => Some((*number, source)),
            _ => None,
        }
    }

    /// The answer of such a statement, with its source.
    #[must_use]
    pub fn answer(
        &self,
        state: StateCode,
        on: StatementSubject,
        day: CivilDate,
        today: CivilDate,
    ) -> Option<(bool, &str)> {
        match self.of(state, on, day, today)? {
            Statement { value: StatementValue::Answer(answer), source, .. } => Some((*answer, source)),
            _ => None,
        }
    }

    /// Whether there is a customs border between two states; nothing where the territory of either is not known.
    #[must_use]
    pub fn customs_border(&self, one: StateCode, other: StateCode, day: CivilDate, today: CivilDate) -> Option<bool> {
        let territory = |state| match &self.of(state, StatementSubject::CustomsTerritory, day, today)?.value {
            StatementValue::Name(name) => Some(name.as_str()),
            _ => None,
        };
        if one == other {
            return Some(false);
        }
        Some(territory(one)? != territory(other)?)
    }

    /// The practices on a subject.
    pub fn practice(&self, on: PracticeSubject) -> impl Iterator<Item = &Practice> {
        self.practices.iter().filter(move |practice| practice.on == on)
    }
}
