//! The mappings that come with the project, by name.

use vitrina_core::file::MappingFile;

/// Name and text of each.
const NAMED: [(&str, &str); 8] = [
    ("carnegie", include_str!("../../mappings/carnegie.json")),
    ("carnegie-csv", include_str!("../../mappings/carnegie-csv.json")),
    ("lsh", include_str!("../../mappings/lsh.json")),
    ("mapping-museums", include_str!("../../mappings/mapping-museums.json")),
    ("tate", include_str!("../../mappings/tate.json")),
    ("teenie", include_str!("../../mappings/teenie.json")),
    ("vitrina", include_str!("../../mappings/vitrina.json")),
    ("vitrina-csv", include_str!("../../mappings/vitrina-csv.json")),
];

/// The names of the mappings that come with the project.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMED.iter().map(|(name, _)| *name)
}

/// The text of the mapping of that name: a file from which one of one's own can be made.
#[must_use]
pub fn named(name: &str) -> Option<&'static str> {
    NAMED.iter().find(|(own, _)| *own == name).map(|(_, text)| *text)
}

/// The mapping of that name.
#[must_use]
pub fn named_file(name: &str) -> Option<MappingFile> {
    named(name).map(|text| serde_json::from_str(text).expect("a test reads each of them"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mapping::Mapping;

    #[test]
    fn every_mapping_of_the_project_can_be_used() {
        for name in names() {
            let file = named_file(name).unwrap();
            assert!(Mapping::new(&file).is_ok(), "{name}: {:#?}", Mapping::new(&file).err());
            assert!(file.about.is_some(), "{name}");
        }
        assert!(names().is_sorted());
        assert_eq!(named("nobody"), None);
    }
}
