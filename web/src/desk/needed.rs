//! What the desk needs of the records under `data/`. Their whole form would cost a reader 25 kB of program.

use serde::Deserialize;
use vitrina_core::file::TextsFile;
use vitrina_core::{LendingAnswer, RecordKind};

/// Of an exhibit.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ExhibitNeeded {
    pub(super) uuid: String,
    pub(super) museum: String,
    pub(super) record: RecordKind,
    #[serde(default)]
    pub(super) title: TextsFile,
    #[serde(default)]
    pub(super) inventory_number: Option<String>,
    #[serde(default)]
    pub(super) lending: LendingNeeded,
}

/// What is stated about lending it.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub(super) struct LendingNeeded {
    #[serde(default)]
    pub(super) answer: LendingAnswer,
    #[serde(default)]
    pub(super) reason: TextsFile,
}

/// Of a museum.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct MuseumNeeded {
    pub(super) state: String,
    #[serde(default)]
    pub(super) name: TextsFile,
    #[serde(default)]
    pub(super) address: TextsFile,
    #[serde(default)]
    pub(super) contact: TextsFile,
    #[serde(default)]
    pub(super) lending_policy: Option<PolicyNeeded>,
}

/// Of a museum's policy of lending.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PolicyNeeded {
    #[serde(default)]
    pub(super) notice_months: Option<u16>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use vitrina_core::file::{ExhibitFile, MuseumFile};

    fn starter(file: &str) -> String {
        std::fs::read_to_string(format!("{}/../catalogue/museums/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    #[track_caller]
    fn check_exhibit(file: &str) {
        let text = starter(file);
        let whole: ExhibitFile = serde_json::from_str(&text).unwrap();
        let needed: ExhibitNeeded = serde_json::from_str(&text).unwrap();
        assert_eq!((needed.uuid, needed.museum, needed.record), (whole.uuid, whole.museum, whole.record));
        assert_eq!((needed.title, needed.inventory_number), (whole.title, whole.inventory_number));
        assert_eq!((needed.lending.answer, needed.lending.reason), (whole.lending.answer, whole.lending.reason));
    }

    #[track_caller]
    fn check_museum(file: &str) {
        let text = starter(file);
        let whole: MuseumFile = serde_json::from_str(&text).unwrap();
        let needed: MuseumNeeded = serde_json::from_str(&text).unwrap();
        assert_eq!((needed.state, needed.name), (whole.state, whole.name));
        assert_eq!((needed.address, needed.contact), (whole.address, whole.contact));
        let months = whole.lending_policy.and_then(|policy| policy.notice_months);
        assert_eq!(needed.lending_policy.and_then(|policy| policy.notice_months), months);
    }

    #[test]
    fn what_is_needed_is_read_as_the_whole_record_is() {
        check_exhibit("by-brest/exhibits/by-brest-001.json");
        check_exhibit("ru-cafm/exhibits/ru-cafm-001.json");
        check_museum("by-brest/museum.json");
        check_museum("ru-cafm/museum.json");
    }
}
