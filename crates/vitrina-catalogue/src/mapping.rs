//! Mapping files: read with every finding placed by line and column, as the records of the catalogue are.

use vitrina_core::Finding;
use vitrina_core::file::MappingFile;

use crate::parse::{Trouble, parse};
use crate::place;
use crate::report::Report;

/// The mapping, or everything that is wrong with its structure. `name` is how the findings name the file.
///
/// # Errors
/// All findings, in the order of their places.
pub fn read_mapping(text: &[u8], name: &str) -> Result<MappingFile, Vec<Report>> {
    parse(text).map_err(|troubles| placed(text, name, troubles))
}

/// Findings about a mapping that was read from `text`, with their lines and columns.
#[must_use]
pub fn place_findings(text: &[u8], name: &str, findings: Vec<Finding>) -> Vec<Report> {
    placed(text, name, findings.into_iter().map(Trouble::from).collect())
}

fn placed(text: &[u8], name: &str, troubles: Vec<Trouble>) -> Vec<Report> {
    let report = |Trouble { finding, spot }: Trouble| {
        let byte = spot.map_or_else(|| place::byte_of(text, &finding.pointer), |spot| spot as usize);
        let (line, column) = place::line_and_column(text, byte);
        Report {
            file: name.to_owned(),
            line,
            column,
            code: finding.code.id(),
            severity: finding.code.severity().word(),
            pointer: finding.pointer,
            message: finding.code.summary(),
            found: finding.found,
            expected: finding.expected,
            hint: finding.hint,
        }
    };
    let mut reports: Vec<Report> = troubles.into_iter().map(report).collect();
    reports.sort();
    reports
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let told = read_mapping(text.as_bytes(), "m.json").err().unwrap_or_default();
        let told: Vec<String> = told
            .iter()
            .map(|r| format!("{}:{}:{} {} {}", r.file, r.line, r.column, r.code, r.hint.as_deref().unwrap_or(&r.found)))
            .collect();
        assert_eq!(told, expect);
    }

    #[test]
    fn what_is_wrong_has_its_line_and_column() {
        check("{\"record\": \"id\"}", &[]);
        check("{\"record\": \"id\",\n \"feilds\": {}}", &["m.json:2:12 V0105 did you mean `fields`?"]);
        let text = "{\"record\": 7,\n \"fields\": {\"title\": [{\"colum\": \"t\"}],\n \"date\": {\"dayOrder\": \"dayFrist\"}}}";
        check(
            text,
            &[
                "m.json:1:12 V0106 7",
                "m.json:2:33 V0105 did you mean `column`?",
                "m.json:3:23 V0106 did you mean `dayFirst`?",
            ],
        );
        check("{\"record\": \"id\", \"record\": \"no\"}", &["m.json:1:18 V0116 record"]);
        check("{\"record\": \"id\"", &["m.json:1:15 V0102 {\"record\": \"id\""]);
        check("{}", &["m.json:1:1 V0107 "]);
    }

    #[test]
    fn what_is_found_later_is_placed_too() {
        let finding = Finding::new(vitrina_core::Code::Language, "/language", "svenska", "a tag");
        let told = place_findings(b"{\n \"language\": \"svenska\"}", "m.json", vec![finding]);
        assert_eq!((told[0].line, told[0].column, told[0].code), (2, 14, "V0401"));
    }
}
