//! What the compiler of translators' files accepts, fills in and refuses, on folders of its own.

#[path = "../compile/mod.rs"]
#[allow(dead_code, reason = "the build script uses what this test does not")]
mod compile;
#[path = "../src/table.rs"]
#[allow(dead_code, unreachable_pub, reason = "the program uses what this test does not")]
mod table;

use compile::{Compiled, compile};
use table::{Piece, Span, Status};

const ENGLISH: &str = "-status = original
-own-name = English

## Counts
# How many.
exhibit-count =
    { $count ->
        [one] { $count } exhibit
       *[other] { $count } exhibits
    }
shown-in = shown in { $language }
plain = Plain words
";

fn folder(others: &[(&str, &str)]) -> Vec<(String, String)> {
    let files = others.iter().chain([&("en", ENGLISH)]);
    files.map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect()
}

/// Compiles English beside one more file and says what came of it: problems, else the ids English stands in for.
#[track_caller]
fn check(tag: &str, text: &str, expect: &[&str]) {
    let outcome = match compile(&folder(&[(tag, text)])) {
        Ok(compiled) => compiled.languages.iter().find(|l| l.table.tag == tag).expect("compiled").missing.clone(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    };
    assert_eq!(outcome, expect, "{text}");
}

fn words(compiled: &Compiled, tag: &str, id: &str) -> String {
    let place = compiled.definitions.iter().position(|definition| definition.id == id).expect("defined");
    let language = compiled.languages.iter().find(|language| language.table.tag == tag).expect("compiled");
    let pieces = &language.table.messages[place].pieces;
    let word = |piece: &Piece| match piece {
        Piece::Span(Span::Literal(words)) => words.clone(),
        Piece::Span(Span::Argument(place)) => format!("<{place}>"),
        Piece::Plural { variants, other, .. } => format!("{variants:?} {other:?}"),
    };
    pieces.iter().map(word).collect()
}

#[test]
fn a_further_language_is_one_file_and_no_code() {
    let armenian = "-status = machine
-own-name = Հայերեն
exhibit-count = { $count ->
    [one] { $count } ցուցանմուշ
   *[other] { $count } ցուցանմուշ
}
shown-in = լեզուն՝ { $language }
plain = Պարզ բառեր
";
    check("hy", armenian, &[]);
    let compiled = compile(&folder(&[("hy", armenian)])).expect("the file is sound");
    let language = &compiled.languages[1];
    assert_eq!((language.table.tag.as_str(), language.table.status), ("hy", Status::Machine));
    assert_eq!(language.table.languages[1], ("hy".to_owned(), "Հայերեն".to_owned()));
    assert_eq!(words(&compiled, "hy", "shown-in"), "լեզուն՝ <0>");
    let code = compile::rust(&compiled);
    assert!(code.contains("pub fn shown_in(&self, language: &str) -> String"));
    assert!(code.contains("pub fn exhibit_count(&self, count: u64) -> String"));
    assert!(code.contains("\"/hy.postcard\""));
}

#[test]
fn direction_digits_and_groups_stand_in_the_file_or_follow_the_tag() {
    let status = "-status = human\n";
    let compiled = compile(&folder(&[
        ("ps", &format!("{status}-digits = ۰۱۲۳۴۵۶۷۸۹\n-group-size-before = 2\n")),
        ("kk-Arab", status),
        ("uz-Cyrl", &format!("{status}-direction = rtl\n")),
    ]))
    .expect("the files are sound");
    let table = |tag: &str| &compiled.languages.iter().find(|l| l.table.tag == tag).expect("compiled").table;
    assert!(table("ps").right_to_left && table("kk-Arab").right_to_left && table("uz-Cyrl").right_to_left);
    assert!(!table("en").right_to_left);
    assert_eq!(table("ps").numerals.digits, "۰۱۲۳۴۵۶۷۸۹");
    assert_eq!(table("ps").numerals.group_sizes, (3, 2));
}

#[test]
fn english_stands_in_for_what_is_missing_or_older_than_the_english_sentence() {
    let head = "-status = machine\n";
    check("tt", head, &["exhibit-count", "shown-in", "plain"]);
    check("tt", &format!("{head}shown-in = без телгә\nplain = Гади\n"), &["exhibit-count", "shown-in"]);
    let compiled = compile(&folder(&[("tt", head)])).expect("the file is sound");
    assert_eq!(words(&compiled, "tt", "plain"), "Plain words");
    assert_eq!(compiled.languages[1].table.messages[2].status, None);
}

#[test]
fn a_message_may_have_a_status_of_its_own() {
    let text = "-status = machine\n# status: reviewed\nplain = Гади\n";
    let compiled = compile(&folder(&[("tt", text)])).expect("the file is sound");
    assert_eq!(compiled.languages[1].table.messages[2].status, Some(Status::Reviewed));
    check("tt", "-status = machine\n# status: good\nplain = Гади\n", &["locales/tt.ftl:3: `good` is not a status"]);
}

#[test]
fn mistakes_are_told_with_their_line() {
    let with = |text: &str| format!("-status = machine\n{text}\n");
    check("ru", &with("plane = Слова"), &["locales/ru.ftl:2: `plane` is not a message of en.ftl"]);
    check(
        "ru",
        &with("\nshown-in = язык: { $tongue }"),
        &["locales/ru.ftl:3: `$tongue` is not an argument of this message in en.ftl"],
    );
    check("ru", "plain = Слова\n", &["locales/ru.ftl:0: `-status` is missing: original, human, machine or reviewed"]);
    check("ru", &with("plain = Слова\nplain = Слова"), &["locales/ru.ftl:2: `plain` stands here twice"]);
    check("ru", &with("plain = Слова { "), &["locales/ru.ftl:3: Expected an inline expression"]);
    check(
        "ru",
        &with("plain = { plain }"),
        &["locales/ru.ftl:2: `plain` is a message; only terms (`{ -name }`) can stand inside another"],
    );
}

#[test]
fn the_forms_are_those_of_the_language() {
    let count = |forms: &str| {
        format!("-status = machine\nexhibit-count = {{ $count ->\n{forms}\n}}\nshown-in = {{ $language }}\nplain = x\n")
    };
    check("ru", &count("[one] { $count } э\n[few] { $count } э\n*[many] { $count } э"), &[]);
    check(
        "ru",
        &count("[one] { $count } э\n*[other] { $count } э"),
        &["locales/ru.ftl:2: the form for `few` is missing"],
    );
    check(
        "zh-Hans",
        &count("[one] { $count } 件\n*[other] { $count } 件"),
        &["locales/zh-Hans.ftl:2: this language has no form `one`"],
    );
    check("zh-Hans", &count("[0] 无\n*[other] { $count } 件"), &[]);
    check(
        "en-GB",
        &count("[two] { $count } x\n[one] { $count } x\n*[other] { $count } x"),
        &["locales/en-GB.ftl:2: this language has no form `two`"],
    );
}

#[test]
fn ids_must_be_fit_for_names_of_functions() {
    for (id, problem) in
        [("type", "`type` is a word of Rust; choose a longer id"), ("Big", "`Big` is not in kebab-case")]
    {
        let english = format!("-status = original\n{id} = words\n");
        let problems = compile(&[("en".to_owned(), english)]).expect_err("the id is unfit");
        assert_eq!(problems[0].what, problem);
    }
}
