//! Any exhibit: every field there or not, in words as hostile as records have them.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Words that XML can carry and are more than blanks, and blanks, line ends and what else stands in records among them.
fn said() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{1,30}",
        "[ \\t\\n\\r<&>\"'a;\u{92}\u{378}\u{200F}\u{1F52B}]{1,20}",
        Just("original; words of the museum".to_owned()),
        Just("(Inv. nr. 43)".to_owned()),
    ]
    .prop_filter("a text has words", |text| !text.trim().is_empty() && !text.contains(['\u{FFFE}', '\u{FFFF}']))
}

fn texts(least: usize) -> impl Strategy<Value = Value> {
    let text = (said(), prop::sample::select(vec!["original", "human", "reviewed"]), 0..4_usize);
    let text = text.prop_map(|(text, status, by)| {
        let by = [None, Some("museum"), Some("editors"), Some("source")][by];
        let mut text = json!({"text": text, "status": status});
        text.as_object_mut().unwrap().extend(by.map(|by| ("by".to_owned(), by.into())));
        text
    });
    let tag = prop::sample::select(vec!["en", "ru", "zh-Hans", "ur", "de-CH", "sr-Latn-RS"]);
    prop::collection::btree_map(tag.prop_map(str::to_owned), text, least..3)
        .prop_map(|all| Value::Object(all.into_iter().collect()))
}

fn reference() -> impl Strategy<Value = Value> {
    prop_oneof![
        texts(1).prop_map(|text| json!({"text": text})),
        texts(0).prop_map(|text| json!({"text": text, "id": "a-name"})),
    ]
}

fn basis() -> impl Strategy<Value = Option<&'static str>> {
    prop::option::of(prop::sample::select(vec!["source", "type"]))
}

fn date() -> impl Strategy<Value = Value> {
    let edtf = prop::sample::select(vec![
        "1605",
        "1605~",
        "1605?",
        "160X",
        "1941-06-22",
        "1941-06/1945-05-09",
        "-0099",
        "1957/..",
        "/1957",
        "[..1984]",
        "[1667,1668,1670..1672]",
        "1941-21",
        "1850~/1860",
    ]);
    (texts(0), prop::option::of(edtf), basis()).prop_filter_map("a date says something", |(text, edtf, basis)| {
        let empty = text.as_object()?.is_empty();
        (!empty || edtf.is_some()).then(|| json!({"text": text, "edtf": edtf, "basis": basis}))
    })
}

fn measures() -> impl Strategy<Value = Value> {
    let kinds = vec!["height", "width", "length", "depth", "side", "diameter", "calibre", "weight"];
    let one = (prop::sample::select(kinds), 1..2_000_u32, prop::sample::select(vec!["mm", "cm", "m", "g", "kg", "t"]));
    let one =
        one.prop_map(|(kind, tenths, unit)| json!({"kind": kind, "value": f64::from(tenths) / 10.0, "unit": unit}));
    (texts(1), prop::collection::vec(one, 0..4)).prop_map(|(text, values)| json!({"text": text, "values": values}))
}

fn source() -> impl Strategy<Value = Value> {
    let strength = prop::sample::select(vec!["institution", "secondary", "weak"]);
    let (url, more) = (prop::option::of("https://example\\.org/[a-z?&=]{0,9}"), || prop::option::of(said()));
    let lang = prop::option::of(prop::sample::select(vec!["en", "ru"]));
    (said(), strength, url, lang, more(), more(), more()).prop_map(
        |(what, strength, url, lang, supports, confidence, records)| {
            json!({"what": what, "strength": strength, "url": url, "lang": lang, "supports": supports,
                   "confidence": confidence, "records": records})
        },
    )
}

/// The fields of an exhibit by name, each there or not.
pub(crate) fn fields() -> impl Strategy<Value = Map<String, Value>> {
    let few = |one: BoxedStrategy<Value>| prop::collection::vec(one, 1..3).prop_map(Value::from).boxed();
    let kinds = vec!["group", "set", "collection", "replica", "copy", "model", "reconstruction", "building", "scene"];
    let mark = (said(), prop::option::of(prop::sample::select(vec!["la", "ru"])));
    let mark = mark.prop_map(|(text, lang)| json!({"text": text, "lang": lang})).boxed();
    let material = texts(1).prop_map(|text| json!({"text": text})).boxed();
    let basis = |of: &'static str| prop::sample::select(vec!["source", "type"]).prop_map(move |it| (of, json!(it)));
    let whole = |name: &'static str, value: BoxedStrategy<Value>| value.prop_map(move |value| (name, value)).boxed();
    let all: Vec<BoxedStrategy<(&'static str, Value)>> = vec![
        whole("record", prop::sample::select(kinds).prop_map(Value::from).boxed()),
        whole("oneOfAKind", Just(json!(true)).boxed()),
        whole("objectType", Just(json!("sabre")).boxed()),
        whole("objectTypeText", texts(1).boxed()),
        whole("date", date().boxed()),
        whole("makers", few(reference().boxed())),
        whole("placesMade", few(reference().boxed())),
        basis("makingBasis").boxed(),
        whole("materials", few(material)),
        whole("measures", measures().boxed()),
        whole("marks", few(mark)),
        whole("inventoryNumber", said().prop_map(Value::from).boxed()),
        whole("description", texts(1).boxed()),
        whole("events", few(reference().boxed())),
        whole("people", few(reference().boxed())),
        whole("provenance", texts(1).boxed()),
        whole("credit", texts(1).boxed()),
        whole("rights", Just(json!("http://rightsstatements.org/vocab/NoC-NC/1.0/")).boxed()),
        whole("confidence", prop::sample::select(vec!["high", "medium", "low"]).prop_map(Value::from).boxed()),
        whole("readerNotes", few(texts(1).boxed())),
        whole("sources", few(source().boxed())),
    ];
    let some: Vec<_> = all.into_iter().map(prop::option::of).collect();
    (texts(1), some, prop::option::of(prop::sample::select(vec!["source", "type"]))).prop_map(
        |(title, some, materials_basis)| {
            let mut fields: Map<String, Value> =
                some.into_iter().flatten().map(|(name, value)| (name.to_owned(), value)).collect();
            fields.insert("title".to_owned(), title);
            if let (true, Some(basis)) = (fields.contains_key("materials"), materials_basis) {
                fields.insert("materialsBasis".to_owned(), basis.into());
            }
            fields
        },
    )
}
