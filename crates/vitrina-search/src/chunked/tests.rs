//! Small invented collections as indexes in chunks, kept in memory; the laws stand in [`laws`].

mod damage;
mod laws;
mod plain;
mod scale;

use std::collections::BTreeMap;
use std::io;
use std::sync::LazyLock;

use vitrina_core::query::{Answer, FacetKind, Query};
use vitrina_core::{LanguageTag, TextStatus};

use super::{
    ChunkName, ChunkSink, ChunkSource, ChunkedIndex, ChunkedIndexBuilder, FacetValue, IndexFault, Limits, Reference,
    Step, inflate,
};
use crate::input::{ConceptKind, Entry, Label, Words};

fn tag(language: &str) -> LanguageTag {
    language.parse().unwrap()
}

fn words(pairs: &[(&str, &str)]) -> Vec<Words> {
    let words = |(language, text): &(&str, &str)| Words {
        language: tag(language),
        status: TextStatus::Original,
        text: (*text).to_owned(),
    };
    pairs.iter().map(words).collect()
}

fn label(kind: ConceptKind, id: &str, labels: &[(&str, &str)], broader: &[&str]) -> Label {
    let broader = broader.iter().map(|id| (*id).to_owned()).collect();
    Label { kind, id: id.to_owned(), labels: words(labels), other_forms: Vec::new(), broader }
}

fn entry(id: &str, museum: &str, object_type: &str, title: &str, text: &str, years: Option<(i32, i32)>) -> Entry {
    Entry {
        id: id.to_owned(),
        museum: museum.to_owned(),
        state: museum[..2].to_uppercase(),
        object_type: Some(object_type.to_owned()),
        concepts: vec![(ConceptKind::Lending, "not_stated".to_owned())],
        titles: words(&[("en", title)]),
        numbers: vec![format!("Inv. № {}/7", id.len() + title.len())],
        texts: vec![text.to_owned()],
        date: None,
        years,
        changed: 3,
        picture: None,
    }
}

/// An index in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Files {
    manifest: Vec<u8>,
    chunks: BTreeMap<ChunkName, Vec<u8>>,
    /// Bytes handed out, and requests.
    read: (usize, usize),
}

impl ChunkSink for Files {
    fn chunk(&mut self, name: ChunkName, deflated: &[u8]) -> io::Result<()> {
        assert!(self.chunks.insert(name, deflated.to_vec()).is_none(), "a chunk is written once");
        Ok(())
    }
}

impl ChunkSource for Files {
    type Error = IndexFault;

    fn chunk(&mut self, reference: Reference) -> Result<Vec<u8>, IndexFault> {
        let deflated = &self.chunks[&reference.name];
        self.read = (self.read.0 + deflated.len(), self.read.1 + 1);
        Ok(inflate(deflated, reference.length).unwrap())
    }
}

/// Terms of a block and bytes of a piece are so few that every part of the format is met.
const SMALL: Limits = Limits { memory: 0, block: 4, piece: 16 };

fn build(entries: &[Entry], labels: &[Label], portion: usize, limits: Limits) -> Files {
    let languages = vec![tag("en"), tag("ru")];
    let mut builder = ChunkedIndexBuilder::new(labels.to_vec(), languages, [7; 32], limits, Vec::new());
    for portion in entries.chunks(portion) {
        builder.add(portion.to_vec()).unwrap();
    }
    let mut files = Files::default();
    files.manifest = builder.finish(&mut files).unwrap();
    files
}

impl Files {
    fn open(&self) -> ChunkedIndex {
        ChunkedIndex::open(&self.manifest).unwrap()
    }

    fn answer(&mut self, query: &Query) -> Answer {
        self.open().ask(self, |index| index.answer(query)).unwrap()
    }
}

fn collection() -> Files {
    static FILES: LazyLock<Files> = LazyLock::new(small_collection);
    FILES.clone()
}

fn small_collection() -> Files {
    let entries = [
        entry("xa-001", "xa-fort", "sabre", "Officer's sabre", "Cut in half by a long war.", Some((1812, 1812))),
        entry("xa-002", "xa-fort", "sabre", "Dagger T-34", "A long half war; 缴获的军刀", Some((1700, 1800))),
        entry("xb-001", "xb-ship", "cannon", "Bronze cannon", "It never fired on a sabre.", None),
        entry("xc-001", "xc-hall", "banner", "Сабля и знамя", "", Some((1801, 1900))),
    ];
    let mut state = label(ConceptKind::State, "XB", &[("en", "State B")], &[]);
    state.other_forms = vec!["Beeland".to_owned()];
    let labels = [
        label(ConceptKind::Type, "sabre", &[("en", "Sabre"), ("ru", "Сабля"), ("fa", "شمشیر")], &["weapon"]),
        label(ConceptKind::Type, "weapon", &[("en", "Edged weapon")], &["sabre"]),
        label(ConceptKind::Type, "mace", &[("en", "Mace")], &[]),
        state,
    ];
    build(&entries, &labels, 3, SMALL)
}

#[track_caller]
fn check(text: &str, expect: &str) {
    let mut query = Query::new(tag("en"));
    query.text = text.to_owned();
    let answer = collection().answer(&query);
    let ids: Vec<String> = answer.hits.into_iter().map(|hit| hit.id).collect();
    assert_eq!(ids.join(" "), expect, "{text}");
}

#[test]
fn words_in_any_language_and_beginnings_find() {
    check("", "xa-001 xb-001 xc-001 xa-002");
    check("sabre", "xa-001 xa-002 xb-001");
    check("شمشير", "xa-001 xa-002");
    check("сабл", "xc-001 xa-001 xa-002");
    check("edged weapon", "xa-001 xa-002");
    check("can", "xb-001");
    check("can ", "");
    check("刀", "xa-002");
    check("t34", "xa-002");
    check("beeland", "xb-001");
}

#[test]
fn phrases_exclusions_and_fields() {
    check("long war", "xa-001 xa-002");
    check("\"long war\"", "xa-001");
    check("«half war»", "xa-002");
    check("\"缴获的军刀\"", "xa-002");
    check("\"军获\"", "");
    check("sabre -fired", "xa-001 xa-002");
    check("-sabre", "xc-001");
    check("long -\"long war\"", "xa-002");
    check("title:sabre", "xa-001");
    check("type:sabre", "xa-001 xa-002");
    check("state:XB", "xb-001");
    check("-state:XA", "xb-001 xc-001");
    check("nothing:here", "");
}

#[test]
fn numbers_are_found_as_a_whole() {
    check("XA-002", "xa-002");
    check("inv. № 21/7", "xa-001");
    check("inv217", "xa-001");
}

#[test]
fn a_mistyped_word_is_replaced_where_nothing_has_it() {
    let guess = |text: &str| {
        let mut query = Query::new(tag("en"));
        query.text = text.to_owned();
        let answer = collection().answer(&query);
        (answer.did_you_mean.unwrap_or_default(), answer.total)
    };
    assert_eq!(guess("sbare"), ("sabre".to_owned(), 3));
    assert_eq!(guess("bronz cannnon"), ("bronze cannon".to_owned(), 1));
    assert_eq!(guess("sabre"), (String::new(), 3));
    assert_eq!(guess("\"sbare\""), ("\"sabre\"".to_owned(), 2));
    assert_eq!(guess("zzzzzzzz"), (String::new(), 0));
    // One edit up to five letters, two beyond.
    assert_eq!(guess("sbaer"), (String::new(), 0));
    assert_eq!(guess("offcers"), ("officer's".to_owned(), 1));
}

#[test]
fn an_answer_says_why() {
    let why = |text: &str| {
        let mut query = Query::new(tag("en"));
        query.text = text.to_owned();
        let reasons = collection().answer(&query).hits.remove(0).why;
        reasons.iter().map(|why| format!("{:?} {}", why.field, why.matched)).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(why("officer's شمشیر"), "Title officer's, Type شمشیر");
    assert_eq!(why("\"long war\""), "Text long war");
    assert_eq!(why("inv217"), "Number xa-001");
}

#[test]
fn years_stand_in_a_histogram_whatever_years_are_asked() {
    let query = Query::from_address("years=1700..1750", tag("en"));
    let mut files = collection();
    assert_eq!(files.answer(&query).total, 1);
    let histogram = files.open().ask(&mut files, |index| index.histogram(&query)).unwrap();
    assert_eq!((histogram.width, histogram.undated), (10, 1));
    assert_eq!(histogram.bars.len(), 11 + 11 - 1);
    assert_eq!((histogram.bars[&1700], histogram.bars[&1800], histogram.bars[&1810]), (1, 2, 2));
}

#[test]
fn labels_and_single_exhibits() {
    let mut files = collection();
    let mut index = files.open();
    let labels = index.ask(&mut files, |index| index.labels(FacetKind::Type, &tag("ru"))).unwrap();
    let shown = |value: FacetValue| {
        format!("{} {} {}", value.id, value.count, value.label.map(|label| label.text).unwrap_or_default())
    };
    let labels: Vec<String> = labels.into_iter().map(shown).collect();
    assert_eq!(labels, ["banner 1 ", "cannon 1 ", "sabre 2 Сабля", "weapon 2 Edged weapon"]);
    let hit = index.ask(&mut files, |index| index.exhibit("xb-001", &tag("ru"))).unwrap().unwrap();
    assert_eq!((hit.title.text.as_str(), hit.museum.as_str()), ("Bronze cannon", "xb-ship"));
    assert_eq!(hit.address, "ru/exhibits/xb-001.html");
    assert_eq!(index.ask(&mut files, |index| index.exhibit("xb-009", &tag("ru"))).unwrap(), None);
    assert_eq!((index.len(), index.catalogue(), index.languages().len()), (4, &[7; 32], 2));
}

#[test]
fn hits_need_fewer_chunks_than_counts() {
    let query = Query::from_address("q=sabre", tag("en"));
    let read = |counted: bool| {
        let mut files = collection();
        let answer =
            files.open().ask(&mut files, |index| if counted { index.answer(&query) } else { index.hits_of(&query) });
        (answer.unwrap().hits, files.read.1)
    };
    let ((hits, few), (same, many)) = (read(false), read(true));
    assert_eq!(hits, same);
    assert!(few < many, "{few} chunks and {many}");
}

#[test]
fn an_empty_index_answers() {
    let mut files = build(&[], &[], 1, Limits::default());
    assert!(files.open().is_empty());
    for address in ["", "q=sabre", "state=XA", "years=1..2&sort=oldest"] {
        assert_eq!(files.answer(&Query::from_address(address, tag("en"))).total, 0, "{address}");
    }
    assert!(matches!(files.open().answer(&Query::new(tag("en"))), Ok(Step::Wants(_))));
}
