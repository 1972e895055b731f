//! Where a key stands twice in one object: serde says that it does, this says where, and names every one.

use std::collections::BTreeSet;

use vitrina_core::{Code, Finding};

use crate::parse::Trouble;
use crate::place::{after_string, skip_space};

/// An object or list that is open.
enum Open {
    Object { keys: BTreeSet<String>, key: String },
    List { index: usize },
}

/// Every key that stands in its object a second time, placed at that second time. The text is known to be JSON.
pub(crate) fn keys(text: &[u8]) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match byte {
            b'{' => open.push(Open::Object { keys: BTreeSet::new(), key: String::new() }),
            b'[' => open.push(Open::List { index: 0 }),
            b'}' | b']' => {
                open.pop();
            }
            b',' => {
                if let Some(Open::List { index }) = open.last_mut() {
                    *index += 1;
                }
            }
            b'"' => {
                let end = after_string(text, at);
                if text.get(skip_space(text, end)) == Some(&b':')
                    && let Some(Open::Object { keys, key }) = open.last_mut()
                    && let Ok(found) = serde_json::from_slice::<String>(&text[at..end])
                {
                    key.clone_from(&found);
                    if !keys.insert(found.clone()) {
                        let finding = Finding::new(Code::KeyTwice, pointer(&open), &found, "each key once");
                        troubles.push(Trouble { finding, spot: u32::try_from(at).ok() });
                    }
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    troubles
}

fn pointer(open: &[Open]) -> String {
    let token = |open: &Open| match open {
        Open::Object { key, .. } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Open::List { index } => format!("/{index}"),
    };
    open.iter().map(token).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let said = |trouble: Trouble| format!("{} at {}", trouble.finding.pointer, trouble.spot.unwrap());
        let found: Vec<String> = keys(text.as_bytes()).into_iter().map(said).collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn the_second_key_is_placed() {
        check(r#"{"a": 1, "b": {"a": "a", "c": ["a", "a"]}}"#, &[]);
        check(r#"{"a": 1, "a" : 2}"#, &["/a at 9"]);
        check(
            r#"{"x": [1, [], {"b/c": 1, "\u0062/c": "}"}], "x": 0, "x": 1}"#,
            &["/x/2/b~1c at 25", "/x at 44", "/x at 52"],
        );
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(text in prop::collection::vec(any::<u8>(), 0..200)) {
            keys(&text);
        }
    }
}
