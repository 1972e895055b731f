//! How good the answers are: judged queries over the starter catalogue, by group.
//!
//! `judged.txt` says what each query should find, judged from the records. Recall is the part of the judged exhibits that
//! is among the first 50; nDCG compares the order of the first 10 with the best one, gain 2^grade - 1. `cargo test -p
//! vitrina-search --features build relevance -- --nocapture` prints the figures and the queries that fall short.

use std::collections::BTreeMap;

use vitrina_core::query::Query;

use super::{starter, tag};
use crate::MemoryIndex;

const JUDGED: &str = include_str!("judged.txt");
/// How many hits count for recall, and how many for their order.
const RECALLED: usize = 50;
const ORDERED: usize = 10;
/// What the answers must reach on average: recall, nDCG.
const FLOOR: (f64, f64) = (0.95, 0.85);

struct Judged {
    group: String,
    query: Query,
    grades: BTreeMap<String, u32>,
}

fn judged() -> Vec<Judged> {
    let lines = JUDGED.lines().filter(|line| !line.starts_with('#'));
    let one = |line: &str| {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_else(|| panic!("{line}"));
        let (group, language, text, grades, why) = (cell(), cell(), cell(), cell(), cell());
        assert!(!why.is_empty(), "{line}");
        let mut query = Query::new(tag(language));
        query.text = text.to_owned();
        query.limit = RECALLED;
        let grade = |pair: &str| {
            let (id, grade) = pair.split_once(':').unwrap();
            (id.to_owned(), grade.parse().unwrap())
        };
        Judged { group: group.to_owned(), query, grades: grades.split(' ').map(grade).collect() }
    };
    lines.map(one).collect()
}

fn gain(grades: impl Iterator<Item = u32>) -> f64 {
    let discounted = |(place, grade): (u32, u32)| f64::from(2_u32.pow(grade) - 1) / f64::from(place + 2).log2();
    (0..).zip(grades.take(ORDERED)).map(discounted).sum()
}

/// Recall and nDCG of the answer to one query.
fn measure(index: &MemoryIndex, judged: &Judged) -> (f64, f64) {
    let hits = index.answer(&judged.query).hits;
    let found = hits.iter().filter(|hit| judged.grades.contains_key(&hit.id)).count();
    // More than 50 cannot be among the first 50.
    let recall = found as f64 / judged.grades.len().min(RECALLED) as f64;
    let mut best: Vec<u32> = judged.grades.values().copied().collect();
    best.sort_unstable_by(|a, b| b.cmp(a));
    let reached = gain(hits.iter().map(|hit| judged.grades.get(&hit.id).copied().unwrap_or(0)));
    (recall, reached / gain(best.into_iter()))
}

#[test]
fn answers_are_relevant() {
    let index = starter::index();
    let judged = judged();
    assert!(judged.len() >= 150);
    let mut groups: BTreeMap<&str, Vec<(f64, f64)>> = BTreeMap::new();
    for query in &judged {
        for id in query.grades.keys() {
            assert!(index.exhibit(id, &tag("en")).is_some(), "{id} is judged and not in the catalogue");
        }
        let measured = measure(&index, query);
        if measured.0 < 0.95 || measured.1 < 0.85 {
            let hits = index.answer(&query.query).hits;
            let hits = hits.iter().take(ORDERED).map(|hit| hit.id.as_str()).collect::<Vec<_>>().join(" ");
            println!("{:.2} {:.2} {} [{}]: {hits}", measured.0, measured.1, query.query.text, query.group);
        }
        groups.entry(query.group.as_str()).or_default().push(measured);
    }
    let mean = |measured: &[(f64, f64)]| {
        let sum = measured.iter().fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        (sum.0 / measured.len() as f64, sum.1 / measured.len() as f64)
    };
    for (group, measured) in &groups {
        let (recall, order) = mean(measured);
        println!("{group:24} {:3} queries  recall@50 {recall:.3}  nDCG@10 {order:.3}", measured.len());
    }
    let all: Vec<(f64, f64)> = groups.into_values().flatten().collect();
    let (recall, order) = mean(&all);
    println!("{:24} {:3} queries  recall@50 {recall:.3}  nDCG@10 {order:.3}", "all", all.len());
    assert!(recall >= FLOOR.0 && order >= FLOOR.1, "recall {recall:.3}, nDCG {order:.3}");
}
