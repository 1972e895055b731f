//! Synthetic catalogues: N exhibits of invented museums in ten invented states, in three languages, from a seed.
//!
//! A record is as large and refers to as much as one that a museum would export; its words mean nothing.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};
use fs_err as fs;
use serde_json::{Value, json};

use crate::bench::random::Random;

/// Exhibits in one museum.
const IN_A_MUSEUM: usize = 500;

/// The concepts of the thesaurus that exhibits refer to, by group.
type Terms = BTreeMap<String, Vec<String>>;

/// Words of no meaning beside each other, in the languages of the catalogue.
const WORDS: [(&str, &[&str]); 3] = [
    (
        "en",
        &[
            "blade", "of", "steel", "with", "a", "brass", "hilt", "made", "in", "the", "workshop", "for", "parade",
            "kept", "since", "donated", "by", "family", "restored", "engraved", "leather", "scabbard", "shown",
            "second", "hall",
        ],
    ),
    (
        "ru",
        &[
            "клинок",
            "из",
            "стали",
            "с",
            "латунной",
            "рукоятью",
            "изготовлен",
            "в",
            "мастерской",
            "для",
            "парада",
            "хранится",
            "передан",
            "семьёй",
            "после",
            "реставрации",
            "гравировка",
            "кожаные",
            "ножны",
            "показан",
            "во",
            "втором",
            "зале",
        ],
    ),
    (
        "zh-Hans",
        &[
            "钢制", "刀身", "黄铜", "刀柄", "由", "工坊", "制作", "用于", "检阅", "收藏", "捐赠", "修复", "刻有",
            "皮革", "刀鞘", "第二", "展厅", "陈列",
        ],
    ),
];

/// Writes a catalogue of `exhibits` records into `folder`, which is made anew; the thesaurus is that of `starter`.
pub(crate) fn write(starter: &Path, folder: &Path, exhibits: usize) -> Result<()> {
    if folder.is_dir() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder.join("terms"))?;
    let terms = copy_terms(&starter.join("terms"), &folder.join("terms"))?;
    put(folder, "catalogue.json", &settings())?;
    for letter in 'a'..='j' {
        put(folder, &format!("states/x{letter}.json"), &state(letter))?;
    }
    put(folder, "events/events.json", &json!({"events": authorities("march", 60)}))?;
    put(folder, "people/people.json", &json!({"people": authorities("smith", 400)}))?;
    put(folder, "places/places.json", &json!({"places": authorities("town", 200)}))?;
    let mut random = Random::new(exhibits as u64);
    for museum in 0..exhibits.div_ceil(IN_A_MUSEUM) {
        let letter = char::from(b'a' + (museum % 10) as u8);
        let id = format!("x{letter}-bench-{museum:04}");
        put(folder, &format!("museums/{id}/museum.json"), &record_of_museum(&id, letter, museum))?;
        let file = fs::File::create(folder.join(format!("museums/{id}/exhibits.jsonl")))?;
        let mut file = BufWriter::with_capacity(1 << 20, file);
        for number in museum * IN_A_MUSEUM..exhibits.min((museum + 1) * IN_A_MUSEUM) {
            serde_json::to_writer(&mut file, &exhibit(&mut random, &terms, &id, number))?;
            file.write_all(b"\n")?;
        }
        file.flush()?;
    }
    Ok(())
}

/// Changes the description of the exhibit in the middle of the catalogue, as an editor would.
pub(crate) fn change_one(folder: &Path, exhibits: usize) -> Result<()> {
    let museum = exhibits / 2 / IN_A_MUSEUM;
    let letter = char::from(b'a' + (museum % 10) as u8);
    let path = folder.join(format!("museums/x{letter}-bench-{museum:04}/exhibits.jsonl"));
    let text = fs::read_to_string(&path)?;
    let (first, rest) = text.split_once('\n').context("a museum has exhibits")?;
    let mut record: Value = serde_json::from_str(first)?;
    record["description"]["en"]["text"] = json!("EXAMPLE: described anew.");
    // The newest change is the day of the whole site.
    record["changed"] = json!("2026-12-01");
    fs::write(&path, format!("{record}\n{rest}"))?;
    Ok(())
}

fn put(folder: &Path, path: &str, value: &Value) -> Result<()> {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().context("a file lies in a folder")?)?;
    fs::write(path, format!("{value:#}\n"))?;
    Ok(())
}

/// Copies the thesaurus and tells its concepts by group.
fn copy_terms(from: &Path, to: &Path) -> Result<Terms> {
    let mut terms = Terms::new();
    let mut paths =
        fs::read_dir(from)?.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
        let text = fs::read_to_string(path)?;
        let file: Value = serde_json::from_str(&text)?;
        for term in file["terms"].as_array().into_iter().flatten() {
            if let (Some(group), Some(id)) = (term["group"].as_str(), term["id"].as_str()) {
                terms.entry(group.to_owned()).or_default().push(id.to_owned());
            }
        }
        fs::write(to.join(path.file_name().context("a file has a name")?), text)?;
    }
    for group in ["object", "material"] {
        terms.get(group).with_context(|| format!("the thesaurus has no concept of the group `{group}`"))?;
    }
    Ok(terms)
}

fn texts(text: impl Fn(&str, &'static [&'static str]) -> String) -> Value {
    let pairs = WORDS.iter().enumerate().map(|(index, (language, words))| {
        let status = if index == 0 { "original" } else { "machine" };
        ((*language).to_owned(), json!({"text": text(language, words), "status": status}))
    });
    Value::Object(pairs.collect())
}

/// About `count` words in each language.
fn prose(random: &mut Random, count: usize) -> Value {
    let random = std::cell::RefCell::new(random);
    texts(|language, words| {
        let space = if language == "zh-Hans" { "" } else { " " };
        let words: Vec<&str> = (0..count).map(|_| *random.borrow_mut().one(words)).collect();
        words.join(space)
    })
}

fn sources() -> Value {
    json!([{"what": "EXAMPLE, an invented source", "supports": "everything", "strength": "institution"}])
}

fn settings() -> Value {
    json!({
        "title": texts(|_, _| "EXAMPLE catalogue for measuring".to_owned()),
        "publication": "draft",
        "languages": ["en", "ru", "zh-Hans"],
        "publisher": {"name": texts(|_, _| "EXAMPLE".to_owned())},
        "corrections": "corrections@example.org",
        "licence": "https://creativecommons.org/publicdomain/zero/1.0/",
        "changed": "2026-11-23",
    })
}

fn state(letter: char) -> Value {
    let code = format!("X{}", letter.to_ascii_uppercase());
    json!({
        "code": code,
        "name": texts(|_, _| format!("EXAMPLE state {code}")),
        "languages": ["en"],
        "membership": [{"status": "member", "from": "2001-06-15"}],
        "sources": sources(),
        "changed": "2026-11-23",
    })
}

fn authorities(word: &str, count: usize) -> Value {
    let one = |number: usize| {
        json!({
            "id": format!("example-{word}-{number:03}"),
            "labels": texts(|_, _| format!("EXAMPLE {word} {number}")),
            "sources": sources(),
            "changed": "2026-11-23",
        })
    };
    (0..count).map(one).collect()
}

fn record_of_museum(id: &str, letter: char, number: usize) -> Value {
    json!({
        "id": id,
        "uuid": format!("01900000-0000-7000-8001-{number:012x}"),
        "state": format!("X{}", letter.to_ascii_uppercase()),
        "participation": {"status": "described"},
        "name": texts(|_, _| format!("EXAMPLE museum {number}")),
        "city": texts(|_, _| format!("EXAMPLE town {number}")),
        "sources": sources(),
        "changed": "2026-11-23",
    })
}

fn exhibit(random: &mut Random, terms: &Terms, museum: &str, number: usize) -> Value {
    let begin = 1500 + random.below(450);
    let reference = |random: &mut Random, word: &str, count: usize| {
        let number = random.below(count);
        json!({"text": texts(|_, _| format!("EXAMPLE {word} {number}")), "id": format!("example-{word}-{number:03}")})
    };
    let materials: Vec<Value> = (0..1 + random.below(2))
        .map(|_| {
            let term = random.skewed(&terms["material"]).clone();
            json!({"text": texts(|_, _| term.clone()), "term": term})
        })
        .collect();
    let length = 40 + random.below(800);
    json!({
        "id": format!("{museum}-{number:07}"),
        "uuid": format!("01900000-0000-7000-8002-{number:012x}"),
        "museum": museum,
        "record": "single_object",
        "title": prose(random, 5),
        "objectType": random.skewed(&terms["object"]),
        "date": {"text": texts(|_, _| format!("{begin}–{}", begin + 10)), "edtf": format!("{begin}/{}", begin + 10)},
        "makers": [reference(random, "smith", 400)],
        "placesMade": [reference(random, "town", 200)],
        "materials": materials,
        "measures": {"text": texts(|_, _| format!("{length} mm")), "values": [{"kind": "length", "value": length, "unit": "mm"}]},
        "inventoryNumber": format!("EX-{number}"),
        "description": prose(random, 40),
        "events": [reference(random, "march", 60)],
        "lending": {"answer": "not_stated"},
        "confidence": "medium",
        "sources": sources(),
        "changed": format!("2026-{:02}-{:02}", 1 + random.below(11), 1 + random.below(23)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    #[test]
    fn a_catalogue_is_the_same_each_time_and_its_records_are_of_a_real_size() {
        let starter = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (folder.path().join("one"), folder.path().join("other"));
        write(&starter, &one, 700).unwrap();
        write(&starter, &other, 700).unwrap();
        let path = "museums/xb-bench-0001/exhibits.jsonl";
        let text = fs::read_to_string(one.join(path)).unwrap();
        assert_eq!(text, fs::read_to_string(other.join(path)).unwrap());
        assert_eq!(text.lines().count(), 200);
        let mean = text.len() / 200;
        assert!((2_000..4_000).contains(&mean), "{mean} bytes a record");
        change_one(&one, 700).unwrap();
        let changed = fs::read_to_string(one.join("museums/xa-bench-0000/exhibits.jsonl")).unwrap();
        assert!(changed.contains("described anew") && changed.lines().count() == 500);
    }
}
