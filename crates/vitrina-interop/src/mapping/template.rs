//! Words put together from columns: `[{first} ]{last}`.

use super::node::Node;
use super::path::Path;

/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Words(String),
    Column(Path),
    /// What is left out as a whole where a column in it is empty.
    Optional(Vec<Part>),
}

/// Words with columns in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template(Vec<Part>);

/// Reads the parts up to the end, or to the `]` that closes them.
fn parts(text: &mut std::iter::Peekable<std::str::Chars<'_>>, inner: bool) -> Result<Vec<Part>, String> {
    let (mut parts, mut words) = (Vec::new(), String::new());
    while let Some(character) = text.next() {
        if matches!(character, '{' | '}' | '[' | ']') && text.peek() == Some(&character) {
            text.next();
            words.push(character);
            continue;
        }
        match character {
            '{' => {
                let mut column = String::new();
                loop {
                    match text.next() {
                        Some('}') => break,
                        Some(character) => column.push(character),
                        None => return Err("a `}` that closes the braces".to_owned()),
                    }
                }
                if column.is_empty() {
                    return Err("a column in the braces".to_owned());
                }
                parts.extend((!words.is_empty()).then(|| Part::Words(std::mem::take(&mut words))));
                parts.push(Part::Column(Path::new(&column)));
            }
            '[' => {
                parts.extend((!words.is_empty()).then(|| Part::Words(std::mem::take(&mut words))));
                parts.push(Part::Optional(self::parts(text, true)?));
            }
            ']' if inner => {
                parts.extend((!words.is_empty()).then_some(Part::Words(words)));
                return Ok(parts);
            }
            '}' | ']' => return Err(format!("`{character}{character}` for the character itself")),
            other => words.push(other),
        }
    }
    if inner {
        return Err("a `]` that closes the brackets".to_owned());
    }
    parts.extend((!words.is_empty()).then_some(Part::Words(words)));
    Ok(parts)
}

impl Template {
    /// Reads a template; where it is none, what was expected.
    pub(crate) fn new(text: &str) -> Result<Self, String> {
        parts(&mut text.chars().peekable(), false).map(Self)
    }

    /// The columns in it.
    pub(crate) fn columns(&self) -> Vec<&Path> {
        fn of<'t>(parts: &'t [Part], all: &mut Vec<&'t Path>) {
            for part in parts {
                match part {
                    Part::Words(_) => {}
                    Part::Column(path) => all.push(path),
                    Part::Optional(parts) => of(parts, all),
                }
            }
        }
        let mut all = Vec::new();
        of(&self.0, &mut all);
        all
    }

    /// The words, and the values they are made of; nothing where a column that is needed is empty, or all are.
    pub(crate) fn fill<'n>(&self, node: &'n Node, nothing: &[String]) -> Option<(String, Vec<&'n Node>)> {
        let (mut words, mut used) = (String::new(), Vec::new());
        fill(&self.0, node, nothing, &mut words, &mut used)?;
        (self.columns().is_empty() || !used.is_empty()).then_some((words, used))
    }
}

fn fill<'n>(
    parts: &[Part],
    node: &'n Node,
    nothing: &[String],
    words: &mut String,
    used: &mut Vec<&'n Node>,
) -> Option<()> {
    for part in parts {
        match part {
            Part::Words(own) => words.push_str(own),
            Part::Column(path) => {
                let (value, own) = path.first(node).filter(|(_, own)| !nothing.iter().any(|none| none == own))?;
                words.push_str(&own);
                used.push(value);
            }
            Part::Optional(parts) => {
                let (length, count) = (words.len(), used.len());
                if fill(parts, node, nothing, words, used).is_none() {
                    words.truncate(length);
                    used.truncate(count);
                }
            }
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &str, record: &str, expect: Option<&str>) {
        let node: Node = serde_json::from_str(record).unwrap();
        let template = Template::new(template).unwrap();
        assert_eq!(template.fill(&node, &["0.0".to_owned()]).map(|filled| filled.0).as_deref(), expect);
    }

    #[test]
    fn columns_are_put_into_words() {
        let record =
            r#"{"first": "Pehr", "last": "Zethelius", "none": "", "height": 13.0, "depth": 0.0, "a/b": {"c": "d"}}"#;
        check("{first} {last}", record, Some("Pehr Zethelius"));
        check("{none} {last}", record, None);
        check("[{none} ]{last}[ ({first})]", record, Some("Zethelius (Pehr)"));
        check("[{none}][{missing}]", record, None);
        check("{last}[ ({first}[, {none}])]", record, Some("Zethelius (Pehr)"));
        check("height: {height} in", record, Some("height: 13.0 in"));
        check("depth: {depth} in", record, None);
        check("{{{/a~1b/c}}} [[fixed]]", record, Some("{d} [fixed]"));
        check("no column", record, Some("no column"));
    }

    #[test]
    fn what_is_no_template_is_said() {
        for (text, expect) in
            [("{", "braces"), ("{}", "braces"), ("[a", "closes"), ("a]", "]]"), ("[a[b]c", "closes"), ("{a", "braces")]
        {
            let error = Template::new(text).unwrap_err();
            assert!(error.contains(expect), "{text}: {error}");
        }
    }
}
