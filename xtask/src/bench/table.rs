//! A synthetic table of a museum with its mapping, from a seed: as wide and as wordy as real ones.

use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Result;
use fs_err as fs;

use crate::bench::random::Random;

/// The name of the table.
pub(crate) const TABLE: &str = "table.csv";
/// The name of its mapping.
pub(crate) const MAPPING: &str = "mapping.json";

/// What each column is; the last two are nobody's and stay foreign fields.
const HOW: &str = r#"{
  "record": "id", "language": "en",
  "fields": {
    "title": [{"column": "title"}],
    "inventoryNumber": [{"column": "number"}],
    "objectType": [{"column": "type"}],
    "date": {"words": [{"column": "date"}]},
    "measures": {"words": [{"column": "size"}]},
    "makers": [{"column": "maker", "split": "; "}],
    "materials": [{"column": "material", "split": ", "}],
    "description": [{"column": "text"}]
  }
}
"#;

const TYPES: [&str; 8] = ["sabre", "helmet", "flag", "musket", "medal", "EXAMPLE drinking horn", "uniform", "cannon"];
const MATERIALS: [&str; 6] = ["steel", "brass", "leather", "silk", "EXAMPLE whale bone", "wood"];
const WORDS: [&str; 12] = [
    "blade",
    "with",
    "a",
    "brass hilt,",
    "\"plain\"",
    "made",
    "for",
    "parade;",
    "restored",
    "since",
    "the",
    "second hall",
];

/// Writes a table of so many rows and its mapping into a folder; the bytes of the table.
pub(crate) fn write(folder: &Path, rows: usize) -> Result<u64> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join(MAPPING), HOW)?;
    let path = folder.join(TABLE);
    let mut file = BufWriter::with_capacity(1 << 20, fs::File::create(&path)?);
    writeln!(file, "id,number,title,type,date,size,maker,material,text,room,old_number")?;
    let mut random = Random::new(rows as u64);
    for id in 0..rows {
        let year = 1500 + random.below(450);
        let date = match random.below(5) {
            0 => format!("c. {year}"),
            1 => format!("{year}-{:02}-{:02}", 1 + random.below(12), 1 + random.below(28)),
            2 => format!("{year}–{:02}", 10 + random.below(90)),
            3 => "first half of the 18th century".to_owned(),
            _ => year.to_string(),
        };
        let (kind, maker) = (random.skewed(&TYPES), random.below(400));
        let (one, other) = (random.one(&MATERIALS), random.one(&MATERIALS));
        let (length, width) = (40 + random.below(900), 3 + random.below(60));
        let text: Vec<&str> = (0..25).map(|_| *random.one(&WORDS)).collect();
        writeln!(
            file,
            "{id},EX-{},EXAMPLE {kind} {id},{kind},{date},\"{length} x {width},5 mm\",EXAMPLE smith {maker},\"{one}, {other}\",\"{}\",{},{}",
            id / 2,
            text.join(" ").replace('"', "\"\""),
            random.below(40),
            random.next()
        )?;
    }
    file.flush()?;
    Ok(fs::metadata(&path)?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_the_same_each_time_and_its_rows_are_of_a_real_size() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (folder.path().join("one"), folder.path().join("other"));
        let bytes = write(&one, 1_000).unwrap();
        assert_eq!(bytes, write(&other, 1_000).unwrap());
        let text = fs::read_to_string(one.join(TABLE)).unwrap();
        assert_eq!(text, fs::read_to_string(other.join(TABLE)).unwrap());
        assert_eq!(text.lines().count(), 1_001);
        assert!((250..450).contains(&(bytes / 1_000)), "{bytes}");
    }
}
