//! Compares JSON with the shape that the format asks for and names every difference, where serde stops at the first.
//!
//! The shape is the JSON Schema that the file types generate, of which only what they use is known here.

use schemars::JsonSchema;
use serde_json::{Map, Value};
use vitrina_core::{Code, Finding, nearest};

/// Every unknown key, missing key and value of a wrong type.
pub(crate) fn compare<T: JsonSchema>(value: &Value) -> Vec<Finding> {
    let schema = schemars::schema_for!(T).to_value();
    let empty = Map::new();
    let definitions = schema.get("$defs").and_then(Value::as_object).unwrap_or(&empty);
    let mut findings = Vec::new();
    Comparison { definitions, findings: &mut findings }.value(&schema, value, &mut String::new());
    findings
}

struct Comparison<'a> {
    definitions: &'a Map<String, Value>,
    findings: &'a mut Vec<Finding>,
}

impl Comparison<'_> {
    fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let name = schema.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix("#/$defs/"));
        name.and_then(|name| self.definitions.get(name)).unwrap_or(schema)
    }

    fn value(&mut self, schema: &Value, value: &Value, pointer: &mut String) {
        let schema = self.resolve(schema).clone();
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            if value.is_null() {
                return;
            }
            if let Some(choice) =
                choices.iter().find(|choice| choice.get("type").and_then(Value::as_str) != Some("null"))
            {
                self.value(choice, value, pointer);
            }
            return;
        }
        let words = words(&schema);
        if !words.is_empty() {
            let found = value.as_str();
            if !found.is_some_and(|found| words.iter().any(|word| word == found)) {
                let expected = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
                let finding =
                    Finding::new(Code::WrongType, pointer.clone(), &shown(value), format!("one of {expected}"));
                let meant = found.and_then(|found| nearest(found, words.iter().map(String::as_str)));
                self.findings.push(match meant {
                    Some(meant) => finding.hint(format!("did you mean `{meant}`?")),
                    None => finding,
                });
            }
            return;
        }
        let types: Vec<&str> = match schema.get("type") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            _ => return,
        };
        let fits = types.iter().any(|wanted| match (*wanted, value) {
            ("null", Value::Null)
            | ("string", Value::String(_))
            | ("boolean", Value::Bool(_))
            | ("array", Value::Array(_))
            | ("object", Value::Object(_)) => true,
            ("integer", Value::Number(number)) => number.is_u64() || number.is_i64(),
            ("number", Value::Number(_)) => true,
            _ => false,
        });
        if !fits {
            let texts = self.is_texts(&schema);
            let (code, expected) = if texts && value.is_string() {
                (Code::TextWithoutLanguage, "an object by language tag".to_owned())
            } else {
                (
                    Code::WrongType,
                    types
                        .iter()
                        .filter(|wanted| **wanted != "null")
                        .map(|wanted| name(wanted))
                        .collect::<Vec<_>>()
                        .join(" or "),
                )
            };
            let finding = Finding::new(code, pointer.clone(), &shown(value), expected);
            self.findings.push(if texts {
                finding.hint(r#"write {"en": {"text": "…", "status": "original"}}, with the language it is in"#)
            } else {
                finding
            });
            return;
        }
        match value {
            Value::Array(values) => {
                let Some(element) = schema.get("items") else { return };
                for (index, value) in values.iter().enumerate() {
                    let end = pointer.len();
                    pointer.push_str(&format!("/{index}"));
                    self.value(element, value, pointer);
                    pointer.truncate(end);
                }
            }
            Value::Object(fields) => self.object(&schema, fields, pointer),
            _ => {}
        }
    }

    fn object(&mut self, schema: &Value, fields: &Map<String, Value>, pointer: &mut String) {
        let empty = Map::new();
        let known = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        for (key, value) in fields {
            let end = pointer.len();
            pointer.push('/');
            pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            match (known.get(key), schema.get("additionalProperties")) {
                (Some(schema), _) => self.value(schema, value, pointer),
                (None, Some(Value::Bool(false))) => {
                    let finding = Finding::new(Code::UnknownKey, pointer.clone(), key, "a key of the format");
                    self.findings.push(match nearest(key, known.keys().map(String::as_str)) {
                        Some(meant) => finding.hint(format!("did you mean `{meant}`?")),
                        None => finding.hint("keep foreign fields under `x`"),
                    });
                }
                (None, Some(schema)) if schema.is_object() => self.value(schema, value, pointer),
                _ => {}
            }
            pointer.truncate(end);
        }
        for key in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(key) {
                let found = fields.keys().take(4).cloned().collect::<Vec<_>>().join(", ");
                self.findings.push(Finding::new(Code::MissingKey, pointer.clone(), &found, format!("the key `{key}`")));
            }
        }
    }

    /// Whether the schema is that of a text in several languages: an object whose every value is a `Text`.
    fn is_texts(&self, schema: &Value) -> bool {
        let values = schema.get("additionalProperties").and_then(|schema| schema.get("$ref")).and_then(Value::as_str);
        values == Some("#/$defs/Text")
    }
}

/// The words an enumeration allows.
fn words(schema: &Value) -> Vec<String> {
    let strings = |values: &Vec<Value>| values.iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>();
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return strings(values);
    }
    let choices = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    choices
        .flat_map(|choice| {
            match (choice.get("const").and_then(Value::as_str), choice.get("enum").and_then(Value::as_array)) {
                (Some(word), _) => vec![word.to_owned()],
                (None, Some(values)) => strings(values),
                (None, None) => Vec::new(),
            }
        })
        .collect()
}

fn name(kind: &str) -> String {
    match kind {
        "string" => "a text in quotation marks".to_owned(),
        "integer" => "a whole number".to_owned(),
        "number" => "a number".to_owned(),
        "boolean" => "true or false".to_owned(),
        "array" => "a list in square brackets".to_owned(),
        _ => "an object in braces".to_owned(),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Array(values) => format!("a list of {}", values.len()),
        Value::Object(fields) => format!("an object with {} keys", fields.len()),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vitrina_core::file::ExhibitFile;

    #[track_caller]
    fn check(json: &str, expect: &[&str]) {
        let findings = compare::<ExhibitFile>(&serde_json::from_str(json).unwrap());
        let lines: Vec<String> = findings
            .iter()
            .map(|finding| {
                let hint = finding.hint.as_deref().map(|hint| format!(" ({hint})")).unwrap_or_default();
                format!("{} {} {}: {}{hint}", finding.code, finding.pointer, finding.found, finding.expected)
            })
            .collect();
        assert_eq!(lines, expect);
    }

    #[test]
    fn every_difference_is_named() {
        let rest = r#""id": "a", "uuid": "u", "museum": "m", "lending": {}, "changed": "2026-11-23""#;
        check(&format!("{{{rest}}}"), &[]);
        check(
            &format!(r#"{{{rest}, "tilte": {{}}, "standing": "shwon", "events": "war", "marks": [{{"text": 7}}]}}"#),
            &[
                "V0105 /tilte tilte: a key of the format (did you mean `title`?)",
                "V0106 /standing \"shwon\": one of `shown`, `withheld` (did you mean `shown`?)",
                "V0106 /events \"war\": a list in square brackets",
                "V0106 /marks/0/text 7: a text in quotation marks",
            ],
        );
        check(
            &format!(r#"{{{rest}, "title": "Sabre"}}"#),
            &[
                "V0403 /title \"Sabre\": an object by language tag (write {\"en\": {\"text\": \"…\", \"status\": \"original\"}}, with the language it is in)",
            ],
        );
        check(
            r#"{"id": "a", "lending": {}, "changed": "2026-11-23"}"#,
            &["V0107  id, lending, changed: the key `uuid`", "V0107  id, lending, changed: the key `museum`"],
        );
    }
}
