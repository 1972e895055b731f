//! What of a record nobody took: verbatim, by where it stands.

use std::ops::Range;

use super::scope::Space;
use super::tree::{Attribute, Child, Element, local};
use super::trees::Tree;

/// What is left of a record.
#[derive(Debug, Default)]
pub(crate) struct Leftover {
    /// By path in the record: an element as XML, or the value of an attribute, text or comment.
    pub(crate) kept: Vec<(String, String)>,
    /// The paths of what was empty and is not kept.
    pub(crate) empty: Vec<String>,
}

/// Walks the record and gathers what was not taken.
pub(crate) fn leftover(tree: &Tree) -> Leftover {
    let mut walk = Walk { raw: &tree.raw, found: Leftover::default() };
    walk.element(&tree.root, "");
    walk.found
}

struct Walk<'a> {
    raw: &'a str,
    found: Leftover,
}

impl Walk<'_> {
    fn keep(&mut self, path: String, value: &str) {
        self.found.kept.push((path, value.to_owned()));
    }

    fn slice(&self, span: &Range<usize>) -> String {
        self.raw.get(span.clone()).unwrap_or_default().to_owned()
    }

    fn element(&mut self, element: &Element, path: &str) {
        let before = self.found.kept.len();
        for attribute in &element.attributes {
            if !attribute.taken.get() && !says_nothing(&attribute.name, &attribute.value) && !is_language(attribute) {
                self.keep(joined(path, &format!("@{}", shown(attribute.space, &attribute.name))), &attribute.value);
            }
        }
        self.children(element, path);
        // The language is known of every text that was taken; those that are left need it.
        let left = self.found.kept[before..].iter().any(|(path, _)| !path.contains("/@"));
        if let (true, Some(language)) = (left, element.attributes.iter().find(|a| is_language(a) && !a.taken.get())) {
            self.found.kept.insert(before, (joined(path, "@xml:lang"), language.value.clone()));
        }
    }

    fn children(&mut self, element: &Element, path: &str) {
        for (index, child) in element.children.iter().enumerate() {
            match child {
                Child::Text(text) if !element.text_taken.get() && !text.trim().is_empty() => {
                    self.keep(
                        joined(path, &numbered("text()", index, count(element, |c| matches!(c, Child::Text(_))))),
                        text,
                    );
                }
                Child::Text(_) => {}
                Child::Aside(span) => {
                    let several = count(element, |c| matches!(c, Child::Aside(_)));
                    let value = self.slice(span);
                    self.keep(joined(path, &numbered("comment()", index, several)), &value);
                }
                Child::Element(inner) => self.child(element, inner, path),
            }
        }
    }

    fn child(&mut self, parent: &Element, element: &Element, path: &str) {
        let same = || parent.elements().filter(|other| other.name == element.name);
        let several = same().nth(1).is_some();
        let index = same().position(|other| std::ptr::eq(other, element)).unwrap_or_default();
        let name = shown(element.space, &element.name);
        let path = joined(path, &if several { format!("{name}[{}]", index + 1) } else { name });
        if untouched(element) {
            if empty(element) {
                self.found.empty.push(path);
            } else {
                let value = self.slice(&element.span);
                self.found.kept.push((path, value));
            }
        } else {
            self.element(element, &path);
        }
    }
}

fn joined(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}/{step}") }
}

fn count(element: &Element, kind: impl Fn(&Child) -> bool) -> usize {
    element.children.iter().filter(|child| kind(child)).count()
}

fn numbered(step: &str, index: usize, several: usize) -> String {
    if several > 1 { format!("{step}[{}]", index + 1) } else { step.to_owned() }
}

/// LIDO's own names without a prefix, all others as written.
fn shown(space: Space, name: &str) -> String {
    if space == Space::Lido { local(name).to_owned() } else { name.to_owned() }
}

fn is_language(attribute: &Attribute) -> bool {
    attribute.space == Space::Xml && local(&attribute.name) == "lang"
}

/// An attribute that only repeats what the schema takes for granted.
fn says_nothing(name: &str, value: &str) -> bool {
    local(name) == "addedSearchTerm" && value == "no"
}

fn untouched(element: &Element) -> bool {
    !element.text_taken.get() && element.attributes.iter().all(|a| !a.taken.get()) && element.elements().all(untouched)
}

/// Whether there is nothing in it but elements and attributes that would say something about a text, were there one.
fn empty(element: &Element) -> bool {
    let bare = |name: &str, value: &str| {
        let about = matches!(local(name), "lang" | "addedSearchTerm" | "pref" | "sortorder" | "label");
        // In the field, the type of an empty identifier is at times the only word there is: "Mynt (Värdehandlingar)".
        about || value.trim().is_empty() || (local(name) == "type" && !value.contains([' ', '(']))
    };
    element.attributes.iter().all(|a| bare(&a.name, &a.value))
        && element.children.iter().all(|child| match child {
            Child::Element(inner) => empty(inner),
            Child::Text(text) => text.trim().is_empty(),
            Child::Aside(_) => false,
        })
}
