//! What a rule says: its id, how much it weighs, of what, from which facts, against which number and whose.

use crate::id::StateCode;
use crate::loan::LineNumber;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The loan cannot be proposed so, and nobody may override it.
    Block,
    /// It fails; a named person may override it with a reason.
    Fail,
    /// A gate is needed before anything travels.
    Gate,
    /// It is likely to be asked about.
    Warn,
    /// A fact is missing, so nothing can be said.
    Unknown,
    /// Good to know; fails nothing.
    Info,
}

impl Level {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Fail => "fail",
            Self::Gate => "gate",
            Self::Warn => "warn",
            Self::Unknown => "unknown",
            Self::Info => "info",
        }
    }
}

/// What a finding is about; all open means the loan as a whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// The line.
    pub line: Option<LineNumber>,
    /// The leg, from 0.
    pub leg: Option<usize>,
    /// The state.
    pub state: Option<StateCode>,
}

/// A fact that a rule used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// What.
    pub name: &'static str,
    /// Its value as text.
    pub value: String,
}

/// The number a rule measured by, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The number with its unit.
    pub number: String,
    /// Where it comes from: the exhibit, the lender, a law with its address, a practice elsewhere.
    pub source: String,
}

/// What a rule says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckFinding {
    /// The rule.
    pub rule: &'static str,
    /// How much it weighs.
    pub level: Level,
    /// Of what.
    pub subject: Subject,
    /// In words.
    pub says: &'static str,
    /// The facts it used.
    pub used: Vec<Used>,
    /// The number it measured by.
    pub figure: Option<Figure>,
    /// The facts that are missing.
    pub missing: Vec<&'static str>,
}

impl CheckFinding {
    pub(super) fn new(rule: &'static str, level: Level, subject: Subject, says: &'static str) -> Self {
        Self { rule, level, subject, says, used: Vec::new(), figure: None, missing: Vec::new() }
    }

    pub(super) fn used(mut self, name: &'static str, value: impl ToString) -> Self {
        self.used.push(Used { name, value: value.to_string() });
        self
    }

    pub(super) fn by(mut self, number: impl ToString, source: impl ToString) -> Self {
        self.figure = Some(Figure { number: number.to_string(), source: source.to_string() });
        self
    }

    pub(super) fn missing(mut self, what: &'static str) -> Self {
        self.missing.push(what);
        self
    }

    pub(super) fn of_state(mut self, state: StateCode) -> Self {
        self.subject.state = Some(state);
        self
    }
}
