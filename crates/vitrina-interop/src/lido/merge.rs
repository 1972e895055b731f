//! A record that is described once per language: the descriptions become one, language beside language.

use serde_json::{Map, Value};
use vitrina_core::file::{ExhibitFile, MaterialFile, NamedReferenceFile, TextsFile};

/// Adds what a further `descriptiveMetadata` says. Words for which there is no room beside the first ones go to `also`,
/// by field and language.
pub(super) fn merge(into: &mut ExhibitFile, more: ExhibitFile, also: &mut Map<String, Value>) {
    let mut texts = |field: &str, into: &mut TextsFile, more: TextsFile| add(field, into, more, also);
    texts("title", &mut into.title, more.title);
    texts("objectTypeText", &mut into.object_type_text, more.object_type_text);
    texts("description", &mut into.description, more.description);
    texts("provenance", &mut into.provenance, more.provenance);
    match (&mut into.date, more.date) {
        (Some(date), Some(more)) => {
            texts("date", &mut date.text, more.text);
            date.edtf = date.edtf.take().or(more.edtf);
        }
        (date @ None, more) => *date = more,
        (Some(_), None) => {}
    }
    match (&mut into.measures, more.measures) {
        (Some(measures), Some(more)) => {
            texts("measures", &mut measures.text, more.text);
            if measures.values.is_empty() {
                measures.values = more.values;
            }
        }
        (measures @ None, more) => *measures = more,
        (Some(_), None) => {}
    }
    list(&mut into.makers, more.makers, |maker| &mut maker.text);
    list(&mut into.places_made, more.places_made, |place| &mut place.text);
    list(&mut into.materials, more.materials, |material: &mut MaterialFile| &mut material.text);
    list(&mut into.people, more.people, |person| &mut person.text);
    list(&mut into.events, more.events, |event: &mut NamedReferenceFile| &mut event.text);
    for mark in more.marks {
        if !into.marks.contains(&mark) {
            into.marks.push(mark);
        }
    }
    match (&into.inventory_number, more.inventory_number) {
        (None, more) => into.inventory_number = more,
        (Some(number), Some(more)) if *number != more => {
            also.insert("inventoryNumber".to_owned(), Value::String(more));
        }
        (Some(_), _) => {}
    }
}

fn add(field: &str, into: &mut TextsFile, more: TextsFile, also: &mut Map<String, Value>) {
    for (tag, text) in more {
        match into.get(&tag) {
            None => {
                into.insert(tag, text);
            }
            Some(first) if first.text == text.text => {}
            Some(_) => {
                also.insert(format!("{field}/{tag}"), Value::String(text.text));
            }
        }
    }
}

/// Two lists of the same length in different languages are the same things in the same order; any others are more things.
fn list<T>(into: &mut Vec<T>, more: Vec<T>, text: impl Fn(&mut T) -> &mut TextsFile) {
    let mut more = more;
    let same_length = into.len() == more.len();
    let apart = into.iter_mut().zip(more.iter_mut()).all(|(one, other)| {
        let (one, other) = (text(one), text(other));
        !other.keys().any(|tag| one.contains_key(tag))
    });
    if same_length && apart {
        for (one, mut other) in into.iter_mut().zip(more) {
            text(one).extend(std::mem::take(&mut **text(&mut other)));
        }
    } else {
        for mut other in more {
            let words = text(&mut other).clone();
            let said = |one: &mut T| words.iter().all(|(tag, words)| text(one).get(tag) == Some(words));
            if !into.iter_mut().any(said) {
                into.push(other);
            }
        }
    }
}
