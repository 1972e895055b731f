//! From a JSON pointer to the byte where its value stands, by one bounded walk through the text.

/// The byte at which the value of `pointer` begins, or the nearest outer value that is there.
///
/// The walk keeps no stack of its own: an inner value is skipped by counting brackets outside of strings.
pub(crate) fn byte_of(text: &[u8], pointer: &str) -> usize {
    let mut at = skip_space(text, 0);
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        let Some(next) = (match text.get(at) {
            Some(b'{') => member(text, at, &token),
            Some(b'[') => token.parse().ok().and_then(|index| element(text, at, index)),
            _ => None,
        }) else {
            return at;
        };
        at = next;
    }
    at
}

pub(crate) fn skip_space(text: &[u8], mut at: usize) -> usize {
    while matches!(text.get(at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
        at += 1;
    }
    at
}

/// The byte after the string that begins at `at`.
pub(crate) fn after_string(text: &[u8], at: usize) -> usize {
    let mut next = at + 1;
    while let Some(byte) = text.get(next) {
        match byte {
            b'\\' => next += 2,
            b'"' => return next + 1,
            _ => next += 1,
        }
    }
    text.len()
}

/// The byte after the value that begins at `at`.
fn after_value(text: &[u8], at: usize) -> usize {
    let mut depth = 0_usize;
    let mut next = at;
    while let Some(byte) = text.get(next) {
        match byte {
            b'"' => next = after_string(text, next),
            b'{' | b'[' => {
                depth += 1;
                next += 1;
            }
            b'}' | b']' if depth == 0 => return next,
            b'}' | b']' => {
                depth -= 1;
                next += 1;
            }
            b',' if depth == 0 => return next,
            _ => next += 1,
        }
        if depth == 0 && matches!(text.get(next), Some(b',' | b'}' | b']') | None) {
            return next;
        }
    }
    text.len()
}

/// The last member of that name counts, as it does for the reader.
fn member(text: &[u8], open: usize, name: &str) -> Option<usize> {
    let mut at = skip_space(text, open + 1);
    let mut found = None;
    while text.get(at) == Some(&b'"') {
        let end = after_string(text, at);
        let key = serde_json::from_slice::<String>(&text[at..end.min(text.len())]).ok();
        let colon = skip_space(text, end);
        if text.get(colon) != Some(&b':') {
            break;
        }
        let value = skip_space(text, colon + 1);
        if key.as_deref() == Some(name) {
            found = Some(value);
        }
        let end = skip_space(text, after_value(text, value));
        if text.get(end) != Some(&b',') {
            break;
        }
        at = skip_space(text, end + 1);
    }
    found
}

fn element(text: &[u8], open: usize, index: usize) -> Option<usize> {
    let mut at = skip_space(text, open + 1);
    if text.get(at) == Some(&b']') {
        return None;
    }
    for _ in 0..index {
        let end = skip_space(text, after_value(text, at));
        if text.get(end) != Some(&b',') {
            return None;
        }
        at = skip_space(text, end + 1);
    }
    (at < text.len()).then_some(at)
}

/// Line and column of a byte, both from 1, the column in Unicode scalars.
pub(crate) fn line_and_column(text: &[u8], byte: usize) -> (u32, u32) {
    let before = &text[..byte.min(text.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |index| index + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count();
    (u32::try_from(line + 1).unwrap_or(u32::MAX), u32::try_from(column + 1).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, pointer: &str, expect: &str) {
        let at = byte_of(text.as_bytes(), pointer);
        assert!(text[at..].starts_with(expect), "{pointer} in {text} is at {at}");
    }

    #[test]
    fn values_are_found_by_pointer() {
        let text = "{ \"a\": [1, {\"b/c\": \"x,]\\\"\"}, [ ]],\n \"d\" : {\"e\": 7} }";
        check(text, "", "{ \"a\"");
        check(text, "/a/0", "1,");
        check(text, "/a/1/b~1c", "\"x,");
        check(text, "/a/2", "[ ]");
        check(text, "/d/e", "7");
        check(text, "/d/f", "{\"e\"");
        check(text, "/a/9", "[1,");
        assert_eq!(line_and_column(text.as_bytes(), byte_of(text.as_bytes(), "/d/e")), (2, 14));
        assert_eq!(line_and_column("сабля x".as_bytes(), 11), (1, 7));
    }

    fn values() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<i32>().prop_map(serde_json::Value::from),
            ".{0,8}".prop_map(serde_json::Value::from),
        ];
        leaf.prop_recursive(4, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(serde_json::Value::from),
                prop::collection::btree_map(".{0,6}", inner, 0..5)
                    .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
            ]
        })
    }

    fn pointers(value: &serde_json::Value, pointer: String, all: &mut Vec<String>) {
        match value {
            serde_json::Value::Array(values) => {
                for (index, value) in values.iter().enumerate() {
                    pointers(value, format!("{pointer}/{index}"), all);
                }
            }
            serde_json::Value::Object(fields) => {
                for (key, value) in fields {
                    pointers(value, format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), all);
                }
            }
            _ => {}
        }
        all.push(pointer);
    }

    proptest! {
        #[test]
        fn every_pointer_leads_to_its_value(value in values()) {
            let text = serde_json::to_string_pretty(&value).unwrap();
            let mut all = Vec::new();
            pointers(&value, String::new(), &mut all);
            for pointer in all {
                let at = byte_of(text.as_bytes(), &pointer);
                let mut stream = serde_json::Deserializer::from_str(&text[at..]).into_iter::<serde_json::Value>();
                prop_assert_eq!(stream.next().unwrap().unwrap(), value.pointer(&pointer).unwrap().clone());
            }
        }

        #[test]
        fn no_bytes_make_it_panic(text in prop::collection::vec(any::<u8>(), 0..200), pointer in "(/[a-z0-9]{0,2}){0,6}") {
            let at = byte_of(&text, &pointer);
            line_and_column(&text, at);
        }
    }
}
