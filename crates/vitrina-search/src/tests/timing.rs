//! How long answers take: `cargo test -p vitrina-search timing -- --ignored --nocapture` prints the figures.

use std::time::{Duration, Instant};

use vitrina_core::query::Query;

use super::{label, tag, words};
use crate::MemoryIndex;
use crate::input::{ConceptKind, Entry};

/// An invented collection: titles in three languages, eight facets, a short description.
fn entries(count: usize) -> Vec<Entry> {
    const NOUNS: [(&str, &str, &str); 6] = [
        ("sabre", "сабля", "军刀"),
        ("banner", "знамя", "旗帜"),
        ("helmet", "шлем", "头盔"),
        ("cannon", "пушка", "火炮"),
        ("saddle", "седло", "马鞍"),
        ("drum", "барабан", "战鼓"),
    ];
    let mut seed = 42_u32;
    let mut below = move |limit: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) as usize % limit
    };
    let entry = |number: usize| {
        let (noun, unit, year) = (below(NOUNS.len()), below(2000), 1500 + i32::try_from(below(450)).unwrap());
        let (english, russian, chinese) = NOUNS[noun];
        let titles = [
            ("en", format!("{english} of regiment {unit}")),
            ("ru", format!("{russian} полка {unit}")),
            ("zh-Hans", format!("第{unit}团{chinese}")),
        ];
        let titles: Vec<(&str, &str)> = titles.iter().map(|(language, text)| (*language, text.as_str())).collect();
        Entry {
            id: format!("x-{number:06}"),
            museum: format!("museum-{}", below(200)),
            state: format!("X{}", char::from(b'A' + u8::try_from(below(10)).unwrap())),
            object_type: Some(english.to_owned()),
            concepts: vec![
                (ConceptKind::Material, format!("material-{}", below(60))),
                (ConceptKind::Period, format!("period-{}", below(40))),
                (ConceptKind::Record, "single_object".to_owned()),
                (ConceptKind::Lending, "not_stated".to_owned()),
            ],
            titles: words(&titles),
            numbers: vec![format!("{unit}-{number}")],
            texts: vec![format!("Kept by company {} and given by family {}", below(300), below(5000))],
            date: None,
            years: Some((year, year + 10)),
            changed: 0,
            picture: None,
        }
    };
    (0..count).map(entry).collect()
}

fn quickest(index: &MemoryIndex, address: &str) -> Duration {
    let query = Query::from_address(address, tag("en"));
    let run = |_| {
        let start = Instant::now();
        std::hint::black_box(index.answer(&query));
        start.elapsed()
    };
    (0..5).map(run).min().unwrap()
}

#[test]
#[ignore = "prints figures; there is nothing to assert on a shared machine"]
fn timing() {
    for count in [128, 100_000] {
        let labels = vec![label(ConceptKind::Type, "sabre", &[("en", "Sabre"), ("fa", "شمشیر")], &["weapon"])];
        let start = Instant::now();
        let index = MemoryIndex::new(entries(count), labels, vec![tag("en"), tag("ru")], [0; 32]);
        let built = start.elapsed();
        let bytes = index.encode();
        let start = Instant::now();
        let index = MemoryIndex::decode(&bytes).unwrap();
        println!("{count} exhibits: built in {built:.1?}, {} kB, read in {:.1?}", bytes.len() / 1000, start.elapsed());
        for address in
            ["", "state=XA&state=XB&type=sabre", "q=شمشیر", "q=сабля+полка+12", "q=s", "q=zabre", "q=x-000100"]
        {
            println!("  {:>12.1?}  {address}", quickest(&index, address));
        }
    }
}
