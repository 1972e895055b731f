//! What stays behind when a record leaves: texts that a machine made, unless they are asked for, texts that say nothing,
//! and what is left empty without them.

use serde_json::Value;

use super::kinds::Kind;
use crate::leaving::Leaving;

impl Kind {
    /// Takes out of a record, in the form of the catalogue's own files, what does not leave; texts of a machine that stay
    /// are counted.
    pub fn prune(&self, record: &mut Value, leaving: &Leaving) {
        for pattern in self.texts {
            prune(record, &pattern.split('/').collect::<Vec<_>>(), leaving);
        }
    }
}

fn prune(value: &mut Value, path: &[&str], leaving: &Leaving) {
    match path {
        [] => {
            if let Value::Object(texts) = value {
                texts.retain(|_, text| leaves(text, leaving));
            }
        }
        ["*", rest @ ..] => {
            if let Value::Array(list) = value {
                list.iter_mut().for_each(|element| prune(element, rest, leaving));
                list.retain(|element| !is_empty(element));
            }
        }
        [name, rest @ ..] => {
            let Value::Object(members) = value else { return };
            let Some(member) = members.get_mut(*name) else { return };
            prune(member, rest, leaving);
            if is_empty(member) {
                members.shift_remove(*name);
            }
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}

fn leaves(text: &Value, leaving: &Leaving) -> bool {
    let words = text.get("text").and_then(Value::as_str).unwrap_or_default();
    if words.trim().is_empty() {
        return false;
    }
    let may = text.get("status").and_then(Value::as_str) != Some("machine") || leaving.takes_machine();
    if !may {
        leaving.stays();
    }
    may
}
