//! What changed between two versions of the terms, place by place, so that a counter-offer is read in a minute.

use serde_json::Value;

use super::terms::Terms;

/// One place that differs. Values are canonical JSON; `None` where the place is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where, as a JSON pointer into the terms, such as `/legs/0/possession/until`.
    pub pointer: String,
    /// What stood there.
    pub before: Option<String>,
    /// What stands there now.
    pub after: Option<String>,
}

/// Every place in which the later version differs from the earlier.
#[must_use]
pub fn difference(earlier: &Terms, later: &Terms) -> Vec<Change> {
    let value = |terms| serde_json::to_value(terms).expect("terms are plain data");
    let mut changes = Vec::new();
    compare(String::new(), Some(&value(earlier)), Some(&value(later)), &mut changes);
    changes
}

fn compare(pointer: String, before: Option<&Value>, after: Option<&Value>, changes: &mut Vec<Change>) {
    match (before, after) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            for (key, value) in old {
                compare(below(&pointer, key), Some(value), new.get(key), changes);
            }
            for (key, value) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
                compare(below(&pointer, key), None, Some(value), changes);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            for place in 0..old.len().max(new.len()) {
                compare(format!("{pointer}/{place}"), old.get(place), new.get(place), changes);
            }
        }
        _ if before == after => {}
        _ => {
            let text = |value: Option<&Value>| value.map(Value::to_string);
            changes.push(Change { pointer, before: text(before), after: text(after) });
        }
    }
}

fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
