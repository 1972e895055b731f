//! From the files of the catalogue to statements a rule can use; what is wrong with a file is a finding.

use super::statement::{Practice, Rules, Statement, StatementSubject, StatementValue};
use crate::admit::{Admission, At};
use crate::directory::Directory;
use crate::file::{PracticesFile, StateRulesFile, StatementFile};
use crate::finding::{Code, RecordType};
use crate::id::StateCode;
use crate::source::Source;

impl StatementSubject {
    /// Which of the three kinds of value it asks for.
    fn wants(self) -> &'static str {
        match self {
            Self::CustomsTerritory => "name",
            Self::ExportLeave
            | Self::ExportLeaveInsideTerritory
            | Self::ImportLeave
            | Self::Immunity
            | Self::SymbolsRestricted
            | Self::StateGuarantee => "answer",
            Self::ExportNoticeDays
            | Self::ExportDecisionDays
            | Self::ExportLongestDays
            | Self::ImportDecisionDays
            | Self::TemporaryImportDays
            | Self::WeaponDecisionDays
            | Self::AntiqueBeforeYear
            | Self::ImmunityNoticeDays
            | Self::ImmunityLongestDays => "number",
        }
    }
}

fn told(source: &Source) -> String {
    match &source.url {
        Some(url) => format!("{} ({url})", source.what),
        None => source.what.clone(),
    }
}

impl StateRulesFile {
    /// The state and its statements; one that cannot be used is left out, so that its subject stays unknown.
    #[must_use]
    pub fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<(StateCode, Vec<Statement>)> {
        let state = admission.state(&at.key("state"), &self.state);
        admission.day(&at.key("changed"), &self.changed);
        let all = at.key("statements");
        let statements = self.statements.iter().enumerate();
        let statements = statements.filter_map(|(place, file)| file.admit(&all.index(place), admission)).collect();
        Some((state?, statements))
    }
}

impl StatementFile {
    fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Statement> {
        admission.weak_sources(&at.key("source"), std::slice::from_ref(&self.source));
        if let Some(url) = &self.source.url {
            let source = at.key("source");
            admission.web_address(&source.key("url"), url);
        }
        let value = match (self.on.wants(), self.answer, self.number, &self.name) {
            ("answer", Some(answer), None, None) => Some(StatementValue::Answer(answer)),
            ("number", None, Some(number), None) => Some(StatementValue::Number(number)),
            ("name", None, None, Some(name)) if !name.trim().is_empty() => Some(StatementValue::Name(name.clone())),
            (wants, ..) => {
                let found = serde_json::to_string(&self.on).unwrap_or_default();
                admission.find(Code::WrongType, at, &found, &format!("`{wants}` and neither of the other two"));
                None
            }
        };
        let mut day = |key: &str, text: &Option<String>| match text {
            Some(text) => admission.day(&at.key(key), text).map(Some),
            None => Some(None),
        };
        let (from, until) = (day("from", &self.from), day("until", &self.until));
        let read = admission.day(&at.key("read"), &self.read);
        if let (Some(Some(from)), Some(Some(until))) = (from, until)
            && until < from
        {
            admission.find(Code::EndBeforeBegin, &at.key("until"), &until.to_string(), &format!("{from} or later"));
            return None;
        }
        Some(Statement {
            on: self.on,
            value: value?,
            from: from?,
            until: until?,
            read: read?,
            source: told(&self.source),
        })
    }
}

impl PracticesFile {
    /// The practices.
    pub fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Vec<Practice> {
        admission.day(&at.key("changed"), &self.changed);
        let all = at.key("practices");
        for (place, practice) in self.practices.iter().enumerate() {
            let here = all.index(place);
            admission.weak_sources(&here.key("source"), std::slice::from_ref(&practice.source));
        }
        let practices = self.practices.iter().map(|practice| Practice {
            whose: practice.whose.clone(),
            on: practice.on,
            number: practice.number,
            source: told(&practice.source),
        });
        practices.collect()
    }
}

impl Directory {
    /// Takes the statements of a state over; a state that the catalogue does not have is a finding.
    pub fn add_rules(&mut self, file: &StateRulesFile, admission: &mut Admission) {
        let Some((state, statements)) = file.admit(&At::Root, admission) else { return };
        if !self.states.iter().any(|filed| filed.record.code == state) {
            self.dangling(RecordType::State, state.as_str(), &At::Root.key("state"), admission);
        }
        self.rules.states.entry(state).or_default().extend(statements);
    }

    /// What the catalogue has of laws and practices.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }
}
