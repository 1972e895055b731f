//! Reading a proposal file that anybody may have written: one clear error instead of a guess.

use std::fmt;

use serde::Deserialize;

use super::{PROPOSAL_BYTES, PROPOSAL_VERSION, Proposal};

/// Why a file is not a proposal this program can open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProposalError {
    /// It is larger than [`PROPOSAL_BYTES`].
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// It is not JSON, or was cut off.
    NotJson {
        /// The line where reading stopped, from 1.
        line: usize,
        /// The column there, from 1.
        column: usize,
    },
    /// It is JSON of another kind.
    Foreign,
    /// A later version of the program wrote it.
    Newer {
        /// The version it names.
        version: u64,
    },
    /// It says it is a proposal, but a part of it is not as the format wants it.
    Malformed {
        /// The line where it is wrong, from 1.
        line: usize,
        /// What is wrong, in English, as the parser says it.
        what: String,
    },
}

impl fmt::Display for ProposalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => {
                write!(formatter, "the file has {bytes} bytes; at most {PROPOSAL_BYTES} are read")
            }
            Self::NotJson { line, column } => {
                write!(formatter, "not JSON: reading stopped at line {line}, column {column}")
            }
            Self::Foreign => formatter.write_str("not a proposal: `format` is not `vitrina-proposal`"),
            Self::Newer { version } => {
                write!(formatter, "written by a later version: {version}, this program reads up to {PROPOSAL_VERSION}")
            }
            Self::Malformed { line, what } => write!(formatter, "line {line}: {what}"),
        }
    }
}

impl std::error::Error for ProposalError {}

/// The two fields that decide whether the rest is worth reading.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Option<serde_json::Value>,
    #[serde(default)]
    version: Option<serde_json::Value>,
}

impl Proposal {
    /// Reads a proposal file. Nesting is bounded by the parser, size by [`PROPOSAL_BYTES`].
    pub fn parse(text: &str) -> Result<Self, ProposalError> {
        if text.len() > PROPOSAL_BYTES {
            return Err(ProposalError::TooLarge { bytes: text.len() });
        }
        // Some editors put a byte order mark in front; it says nothing.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let head: Head = serde_json::from_str(text).map_err(|error| {
            if error.is_data() {
                ProposalError::Foreign
            } else {
                ProposalError::NotJson { line: error.line(), column: error.column() }
            }
        })?;
        if head.format.as_ref().and_then(|format| format.as_str()) != Some("vitrina-proposal") {
            return Err(ProposalError::Foreign);
        }
        let version = head.version.as_ref().and_then(serde_json::Value::as_u64);
        if let Some(version) = version.filter(|version| *version > u64::from(PROPOSAL_VERSION)) {
            return Err(ProposalError::Newer { version });
        }
        let malformed = |error: serde_json::Error| {
            let what = error.to_string();
            // The parser repeats the place at the end of its sentence; it is given apart.
            let what = what.rsplit_once(" at line ").map_or(what.as_str(), |(what, _)| what).to_owned();
            ProposalError::Malformed { line: error.line(), what }
        };
        let proposal: Self = serde_json::from_str(text).map_err(malformed)?;
        if proposal.version == PROPOSAL_VERSION {
            Ok(proposal)
        } else {
            Err(ProposalError::Malformed { line: 1, what: format!("there is no version {}", proposal.version) })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        let answer = match Proposal::parse(text) {
            Ok(proposal) => format!("{:?}", proposal.kind),
            Err(error) => error.to_string(),
        };
        assert_eq!(answer, expect);
    }

    fn file(version: &str, rest: &str) -> String {
        format!(
            r#"{{"format": "vitrina-proposal", "version": {version}, "notice": "", "uuid": "0190f3a0-0000-7000-8000-000000000001", "kind": "loan_request", "language": "ru"{rest}}}"#
        )
    }

    #[test]
    fn the_smallest_file_opens() {
        check(&file("1", ""), "LoanRequest");
        check(&format!("\u{feff}{}", file("1", "")), "LoanRequest");
        check(&file("1", r#", "$schema": "elsewhere/proposal.schema.json""#), "LoanRequest");
    }

    #[test]
    fn hostile_and_foreign_files_give_one_clear_error() {
        check("", "not JSON: reading stopped at line 1, column 0");
        check("{\"format\": \"vitrina-proposal\", \"versi", "not JSON: reading stopped at line 1, column 37");
        check("[1, 2]", "not a proposal: `format` is not `vitrina-proposal`");
        check("7", "not a proposal: `format` is not `vitrina-proposal`");
        check("{}", "not a proposal: `format` is not `vitrina-proposal`");
        check(r#"{"format": ["vitrina-proposal"]}"#, "not a proposal: `format` is not `vitrina-proposal`");
        check(&"[".repeat(100_000), "not JSON: reading stopped at line 1, column 128");
        check(&" ".repeat(PROPOSAL_BYTES + 1), "the file has 1000001 bytes; at most 1000000 are read");
    }

    #[test]
    fn a_later_version_is_told_from_a_broken_file() {
        check(&file("2", ""), "written by a later version: 2, this program reads up to 1");
        check(&file("0", ""), "line 1: there is no version 0");
        check(
            &file("1", r#", "colour": 3"#),
            "line 1: unknown field `colour`, expected one of `$schema`, `format`, `version`, `notice`, `uuid`, `kind`, `language`, `catalogue`, `asker`, `title`, `purpose`, `venues`, `lines`, `sections`, `costs`, `cover`, `coverNote`, `offered`, `answerBy`",
        );
        check(&file("1", r#", "answerBy": "2026-02-30""#), "line 1: the calendar has no day `2026-02-30`");
    }
}
