//! A small invented collection asked in many languages; the laws stand in [`laws`].

#[cfg(feature = "build")]
mod gathered;
mod laws;
mod messages;
#[cfg(feature = "build")]
mod relevance;
#[cfg(feature = "build")]
mod starter;
mod timing;

use vitrina_core::query::{Answer, FacetKind, Query, Sort};
use vitrina_core::{LanguageTag, TextStatus};

use crate::input::{ConceptKind, Entry, Label, Words};
use crate::{IndexError, MemoryIndex};

fn tag(language: &str) -> LanguageTag {
    language.parse().unwrap()
}

fn words(pairs: &[(&str, &str)]) -> Vec<Words> {
    let words = |(language, text): &(&str, &str)| {
        let status = if *language == "ru" { TextStatus::Original } else { TextStatus::Machine };
        Words { language: tag(language), status, text: (*text).to_owned() }
    };
    pairs.iter().map(words).collect()
}

fn label(kind: ConceptKind, id: &str, labels: &[(&str, &str)], broader: &[&str]) -> Label {
    let broader = broader.iter().map(|id| (*id).to_owned()).collect();
    Label { kind, id: id.to_owned(), labels: words(labels), other_forms: Vec::new(), broader }
}

fn entry(id: &str, state: &str, object_type: &str, titles: &[(&str, &str)], years: (i32, i32)) -> Entry {
    Entry {
        id: id.to_owned(),
        museum: format!("{}-museum", state.to_lowercase()),
        state: state.to_owned(),
        object_type: Some(object_type.to_owned()),
        concepts: vec![(ConceptKind::Material, "steel".to_owned()), (ConceptKind::Lending, "not_stated".to_owned())],
        titles: words(titles),
        numbers: Vec::new(),
        texts: Vec::new(),
        date: Some(format!("{}/{}", years.0, years.1)),
        years: Some(years),
        changed: years.1,
        picture: None,
    }
}

fn collection() -> MemoryIndex {
    let mut cannon = entry("xb-001", "XB", "cannon", &[("en", "Bronze cannon of the river fort")], (1590, 1590));
    cannon.numbers = vec!["Инв. № 12/345".to_owned()];
    cannon.texts =
        vec!["Cast with an inscription; it never fired on a sabre. Given by Panfilov of Tashkent.".to_owned()];
    cannon.concepts = vec![(ConceptKind::Material, "bronze".to_owned()), (ConceptKind::Event, "siege".to_owned())];
    let entries = vec![
        entry("xa-001", "XA", "sabre", &[("ru", "Сабля офицерская"), ("en", "Officer's sabre")], (1812, 1812)),
        entry("xa-002", "XA", "dagger", &[("ru", "Кинжал"), ("zh-Hans", "短剑")], (1700, 1800)),
        cannon,
        entry("xc-001", "XC", "sabre", &[("fa", "شمشیر سواره\u{200c}نظام")], (1801, 1900)),
    ];
    let sabre = [
        ("en", "Sabre"),
        ("ru", "Сабля"),
        ("zh-Hans", "军刀"),
        ("kk-Cyrl", "Қылыш"),
        ("fa", "شمشیر"),
        ("uz-Latn", "Qilich"),
    ];
    let mut state = label(ConceptKind::State, "XB", &[("en", "State B")], &[]);
    state.other_forms = vec!["Beeland".to_owned()];
    let labels = vec![
        label(ConceptKind::Type, "sabre", &sabre, &["edged-weapon"]),
        label(ConceptKind::Type, "dagger", &[("en", "Dagger"), ("ur", "خنجر")], &["edged-weapon"]),
        label(ConceptKind::Type, "cannon", &[("en", "Cannon"), ("ru", "Пушка")], &["ordnance"]),
        label(ConceptKind::Type, "edged-weapon", &[("en", "Edged weapon"), ("ru", "Холодное оружие")], &["weapon"]),
        label(ConceptKind::Type, "weapon", &[("en", "Weapon")], &["edged-weapon"]),
        label(ConceptKind::Material, "bronze", &[("en", "Bronze"), ("tg", "Биринҷӣ")], &[]),
        label(ConceptKind::Event, "siege", &[("en", "Siege of Nowhere"), ("uz-Latn", "Qamal")], &[]),
        state,
    ];
    MemoryIndex::new(entries, labels, vec![tag("en"), tag("ru")], [7; 32])
}

fn ask(address: &str) -> Answer {
    collection().answer(&Query::from_address(address, tag("en")))
}

#[track_caller]
fn check(address: &str, expect: &str) {
    let ids: Vec<String> = ask(address).hits.into_iter().map(|hit| hit.id).collect();
    assert_eq!(ids.join(" "), expect, "{address}");
}

#[test]
fn a_label_in_any_language_finds_the_same_exhibits() {
    check("q=nothing at all", "");
    for word in ["сабля", "军刀", "қылыш", "кылыш", "qilich", "شمشير", "сабл"] {
        let mut ids: Vec<String> = ask(&format!("q={word}")).hits.into_iter().map(|hit| hit.id).collect();
        ids.sort();
        assert_eq!(ids, ["xa-001", "xc-001"], "{word}");
    }
    // A title or a label stands before a text that only mentions the word.
    check("q=sabre", "xa-001 xc-001 xb-001");
}

#[test]
fn a_broader_concept_includes_its_narrower_ones() {
    check("q=edged+weapon", "xa-001 xa-002 xc-001");
    check("q=холодное+оружие", "xa-001 xa-002 xc-001");
    check("type=edged-weapon", "xa-001 xa-002 xc-001");
    // A circle of broader concepts does no harm.
    check("type=weapon", "xa-001 xa-002 xc-001");
}

#[test]
fn the_last_word_may_be_unfinished_and_all_words_count() {
    check("q=bronze+can", "xb-001");
    check("q=bronze+can+", "");
    check("q=bronze+sabre", "xb-001");
    check("q=officer%27s+сабля", "xa-001");
    check("q=短", "xa-002");
    check("q=beeland", "xb-001");
    check("q=qamal", "xb-001");
    check("q=سواره+نظام", "xc-001");
}

#[test]
fn numbers_are_found_as_a_whole() {
    check("q=XA-002", "xa-002");
    check("q=инв.+№+12/345", "xb-001");
    check("q=инв12345", "xb-001");
    check("q=12/345", "xb-001");
}

#[track_caller]
fn check_counts(address: &str, kind: FacetKind, expect: &str) {
    let answer = ask(address);
    let facet = answer.facets.iter().find(|facet| facet.kind == kind).unwrap();
    let counts = facet.counts.iter().map(|count| format!("{} {}", count.id, count.count));
    assert_eq!(counts.collect::<Vec<_>>().join(", "), expect, "{address}");
}

#[test]
fn counts_are_exact_and_a_facet_does_not_cut_itself() {
    check_counts("", FacetKind::State, "XA 2, XB 1, XC 1");
    check_counts("state=XA", FacetKind::State, "XA 2, XB 1, XC 1");
    check_counts("state=XA", FacetKind::Material, "steel 2");
    check_counts("state=XA&type=sabre", FacetKind::State, "XA 1, XC 1");
    check_counts("state=XA&state=XC", FacetKind::Type, "edged-weapon 3, weapon 3, sabre 2, dagger 1");
    check_counts("state=XB&type=sabre", FacetKind::Type, "cannon 1, ordnance 1, sabre 0");
    check_counts("state=ZZ", FacetKind::State, "XA 2, XB 1, XC 1, ZZ 0");
    check_counts("q=bronze", FacetKind::Century, "16 1");
    check_counts("", FacetKind::Century, "16 1, 18 1, 19 2");
    check("state=ZZ", "");
}

#[test]
fn years_and_order() {
    check("years=1750..1850", "xa-001 xa-002 xc-001");
    check("years=1590", "xb-001");
    check("sort=oldest", "xb-001 xa-002 xc-001 xa-001");
    check("sort=youngest", "xc-001 xa-001 xa-002 xb-001");
    check("sort=changed&limit=2", "xc-001 xa-001");
    check("sort=changed&limit=2&from=3", "xb-001");
    check("from=4000", "");
    assert_eq!(ask("limit=1").total, 4);
    assert_eq!(Query::from_address("sort=changed", tag("en")).sort, Sort::Changed);
}

#[test]
fn a_mistyped_word_is_guessed_only_when_the_guess_finds_something() {
    let guess = |address: &str| ask(address).did_you_mean;
    assert_eq!(guess("q=sbare").as_deref(), Some("sabre"));
    assert_eq!(guess("q=bronz+cannnon").as_deref(), Some("bronze cannon"));
    assert_eq!(guess("q=офицепская").as_deref(), Some("офицерская"));
    assert_eq!(guess("q=sabre"), None);
    assert_eq!(guess("q=zzzzzzzz"), None);
    assert_eq!(guess("q=cannon+sabrw+dagger"), None);
}

#[test]
fn titles_and_labels_come_in_the_best_language_there_is() {
    let index = collection();
    let hits = |language: &str| {
        let answer = index.answer(&Query::from_address("state=XA", tag(language)));
        answer.hits.into_iter().map(|hit| format!("{}:{}", hit.title.language, hit.title.text)).collect::<Vec<_>>()
    };
    assert_eq!(hits("en"), ["en:Officer's sabre", "ru:Кинжал"]);
    assert_eq!(hits("zh-Hans"), ["ru:Сабля офицерская", "zh-Hans:短剑"]);
    let label = |language: &str| index.label(FacetKind::Type, "sabre", &tag(language)).unwrap().text;
    assert_eq!((label("kk-Cyrl"), label("be")), ("Қылыш".to_owned(), "Сабля".to_owned()));
    assert_eq!(index.label(FacetKind::Type, "banner", &tag("en")), None);
    assert_eq!(index.exhibit("xc-001", &tag("fa")).unwrap().address, "fa/exhibits/xc-001.html");
    assert_eq!(index.exhibit("xz-001", &tag("fa")), None);
}

#[test]
fn an_answer_says_why() {
    let why = serde_json::to_string(&ask("q=қылыш").hits[0].why).unwrap();
    assert_eq!(why, r#"[{"field":"type","matched":"қылыш"}]"#);
    let why = serde_json::to_string(&ask("q=12/345").hits[0].why).unwrap();
    assert_eq!(why, r#"[{"field":"number","matched":"12"},{"field":"number","matched":"345"}]"#);
}

#[test]
fn phrases_refusals_and_fields_narrow_down() {
    check("q=\"bronze cannon\"", "xb-001");
    check("q=\"cannon bronze\"", "");
    check("q=\"edged weapon\" ", "xa-001 xa-002 xc-001");
    check("q=\"river fort cast\"", "");
    check("q=\"сабля оф", "xa-001");
    check("q=sabre -officer's ", "xc-001 xb-001");
    check("q=-sabre ", "xa-002");
    check("q=type:sabre", "xa-001 xc-001");
    check("q=type:сабля -state:XC", "xa-001");
    check("q=title:сабля", "xa-001");
    check("q=text:sabre", "xb-001");
    check("q=сабли офицерской", "xa-001");
    check("q=xb 001", "xb-001");
    check("q=number:12-345 ", "xb-001");
    check("q=lending:not_stated steel", "");
    check("q=lending:not_stated sabre", "xa-001 xc-001");
    check("q=event:siege -event:siege", "");
    check("q=сабляофицерская", "");
}

#[test]
fn names_are_found_in_another_script_and_both_ways_of_writing_chinese() {
    check("q=Офицер", "xa-001");
    check("q=شمشیر سوارهنظام", "xc-001");
    check("q=短劍", "xa-002");
    check("q=軍刀", "xa-001 xc-001");
    check("q=صبر", "");
    for name in ["Панфилов", "Panfilov", "پانفیلوف", "पानफ़िलोव", "Ташкент", "Тошкент", "تاشکند", "ताशकंद"]
    {
        check(&format!("q={name}"), "xb-001");
    }
    // Uzbek and Kazakh write one word in two scripts.
    check("q=qylysh", "xa-001 xc-001");
    check("q=қилич", "xa-001 xc-001");
    check("q=форт", "xb-001");
    // Where vowels are not written, what is no name is not compared.
    check("q=فورت", "");
}

#[test]
fn an_index_is_read_back_and_foreign_bytes_are_not() {
    let index = collection();
    let bytes = index.encode();
    assert_eq!(MemoryIndex::decode(&bytes).unwrap(), index);
    assert_eq!(MemoryIndex::catalogue_of(&bytes).unwrap(), [7; 32]);
    assert_eq!(MemoryIndex::decode(b"<!doctype html>"), Err(IndexError::NotAnIndex));
    assert_eq!(MemoryIndex::decode(b""), Err(IndexError::NotAnIndex));
    let mut other = bytes.clone();
    other[8] = 9;
    assert_eq!(MemoryIndex::decode(&other), Err(IndexError::Version { found: 9 }));
    let half = &bytes[..bytes.len() / 2];
    assert!(matches!(MemoryIndex::decode(half), Err(IndexError::Length { .. })));
    let mut changed = bytes.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(MemoryIndex::decode(&changed), Err(IndexError::Damaged));
    let empty = MemoryIndex::new(Vec::new(), Vec::new(), Vec::new(), [0; 32]);
    assert_eq!(MemoryIndex::decode(&empty.encode()).unwrap().answer(&Query::new(tag("en"))).total, 0);
}
