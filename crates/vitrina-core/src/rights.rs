//! Rights statements: one of the URIs that rightsstatements.org and Creative Commons publish.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Why a text is not a rights statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RightsError;

impl fmt::Display for RightsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a URI of rightsstatements.org or creativecommons.org")
    }
}

const STATEMENTS: [(&str, &str); 12] = [
    ("InC", "In Copyright"),
    ("InC-OW-EU", "In Copyright – EU Orphan Work"),
    ("InC-EDU", "In Copyright – Educational Use Permitted"),
    ("InC-NC", "In Copyright – Non-Commercial Use Permitted"),
    ("InC-RUU", "In Copyright – Rights-holder(s) Unlocatable or Unidentifiable"),
    ("NoC-CR", "No Copyright – Contractual Restrictions"),
    ("NoC-NC", "No Copyright – Non-Commercial Use Only"),
    ("NoC-OKLR", "No Copyright – Other Known Legal Restrictions"),
    ("NoC-US", "No Copyright – United States"),
    ("CNE", "Copyright Not Evaluated"),
    ("UND", "Copyright Undetermined"),
    ("NKC", "No Known Copyright"),
];

const LICENCES: [&str; 6] = ["by", "by-sa", "by-nc", "by-nc-sa", "by-nd", "by-nc-nd"];

/// A statement of rights, known by its URI.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RightsStatement {
    uri: String,
    label: String,
}

impl RightsStatement {
    /// The URI, with `http` for rightsstatements.org and `https` for Creative Commons, as their publishers write them.
    #[must_use]
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// The statement's own English name.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }
}

impl FromStr for RightsStatement {
    type Err = RightsError;

    fn from_str(text: &str) -> Result<Self, RightsError> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).ok_or(RightsError)?;
        if let Some(rest) = rest.strip_prefix("rightsstatements.org/vocab/") {
            let code = rest.strip_suffix("/1.0/").ok_or(RightsError)?;
            let (code, label) = STATEMENTS.iter().find(|(known, _)| *known == code).ok_or(RightsError)?;
            return Ok(Self {
                uri: format!("http://rightsstatements.org/vocab/{code}/1.0/"),
                label: (*label).to_owned(),
            });
        }
        let rest = rest.strip_prefix("creativecommons.org/").ok_or(RightsError)?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let label = match rest {
            "publicdomain/zero/1.0" => "CC0 1.0".to_owned(),
            "publicdomain/mark/1.0" => "Public Domain Mark 1.0".to_owned(),
            licence => {
                let (code, version) =
                    licence.strip_prefix("licenses/").and_then(|rest| rest.split_once('/')).ok_or(RightsError)?;
                let known = LICENCES.contains(&code) && matches!(version, "1.0" | "2.0" | "2.5" | "3.0" | "4.0");
                if !known {
                    return Err(RightsError);
                }
                format!("CC {} {version}", code.to_ascii_uppercase())
            }
        };
        Ok(Self { uri: format!("https://creativecommons.org/{rest}/"), label })
    }
}

impl TryFrom<String> for RightsStatement {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map_err(|error: RightsError| error.to_string())
    }
}

impl From<RightsStatement> for String {
    fn from(statement: RightsStatement) -> Self {
        statement.uri
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(uri: &str, expect: Option<&str>) {
        assert_eq!(
            uri.parse::<RightsStatement>().ok().map(|statement| statement.label),
            expect.map(str::to_owned),
            "{uri}"
        );
    }

    #[test]
    fn only_published_statements_are_statements() {
        check("http://rightsstatements.org/vocab/InC/1.0/", Some("In Copyright"));
        check("https://rightsstatements.org/vocab/NKC/1.0/", Some("No Known Copyright"));
        check("https://creativecommons.org/licenses/by-sa/4.0/", Some("CC BY-SA 4.0"));
        check("https://creativecommons.org/publicdomain/zero/1.0", Some("CC0 1.0"));
        check("https://creativecommons.org/licenses/by/9.0/", None);
        check("all rights reserved", None);
        check("javascript:alert(1)", None);
    }
}
