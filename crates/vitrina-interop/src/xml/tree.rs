//! One record as a small tree. Whoever understands a text or an attribute takes it; what is left over shows itself.

use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;

use super::scope::Space;

/// An element with its place in the record's own characters.
#[derive(Debug)]
pub(crate) struct Element {
    /// The namespace.
    pub(crate) space: Space,
    /// The qualified name as written.
    pub(super) name: String,
    /// Attributes in their order, without the bindings of prefixes.
    pub(super) attributes: Vec<Attribute>,
    /// What is in it.
    pub(super) children: Vec<Child>,
    /// Where it stands in the record's characters.
    pub(super) span: Range<usize>,
    /// The language of what is in it, by its own or an outer `xml:lang`.
    pub(super) lang: Option<Rc<str>>,
    pub(super) text_taken: Cell<bool>,
}

#[derive(Debug)]
pub(super) struct Attribute {
    pub(super) space: Space,
    pub(super) name: String,
    pub(super) value: String,
    pub(super) taken: Cell<bool>,
}

#[derive(Debug)]
pub(super) enum Child {
    Element(Element),
    Text(String),
    /// A comment or an instruction, by its place in the record's characters.
    Aside(Range<usize>),
}

/// The part of a qualified name behind the colon.
pub(super) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

impl Element {
    /// The name without prefix.
    pub(crate) fn local(&self) -> &str {
        local(&self.name)
    }

    /// Whether it has this name in the namespace.
    pub(crate) fn is(&self, space: Space, local: &str) -> bool {
        self.space == space && self.local() == local
    }

    /// All elements directly in it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) | Child::Aside(_) => None,
        })
    }

    /// The LIDO elements of this name directly in it.
    pub(crate) fn all<'a>(&'a self, local: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements().filter(move |element| element.is(Space::Lido, local))
    }

    /// The LIDO elements at the end of a path such as `titleWrap/titleSet`.
    pub(crate) fn path<'a>(&'a self, path: &str) -> Vec<&'a Element> {
        let mut here = vec![self];
        for step in path.split('/') {
            here = here.into_iter().flat_map(|at| at.elements().filter(|e| e.is(Space::Lido, step))).collect();
        }
        here
    }

    /// Its own text, if there is more in it than blanks. Text between elements is no value.
    pub(crate) fn text(&self) -> Option<&str> {
        let mut texts = self.children.iter().filter_map(|child| match child {
            Child::Text(text) => Some(text.as_str()),
            Child::Element(_) | Child::Aside(_) => None,
        });
        let text = texts.next()?;
        let whole = texts.next().is_none() && self.elements().next().is_none();
        (whole && !text.trim().is_empty()).then_some(text)
    }

    /// Its own text, which is thereby understood; so are the attributes that only say how to choose among texts.
    pub(crate) fn take(&self) -> Option<&str> {
        let text = self.text()?;
        self.text_taken.set(true);
        for attribute in &self.attributes {
            let choice = matches!(local(&attribute.name), "pref" | "addedSearchTerm");
            if choice || (attribute.space == Space::Xml && local(&attribute.name) == "lang") {
                attribute.taken.set(true);
            }
        }
        Some(text)
    }

    fn find(&self, local_name: &str) -> Option<&Attribute> {
        let known = |a: &&Attribute| !matches!(a.space, Space::Other | Space::Xml) && local(&a.name) == local_name;
        self.attributes.iter().find(known)
    }

    /// An attribute of this name, with the prefix that the schema asks for or without.
    pub(crate) fn attribute(&self, local_name: &str) -> Option<&str> {
        self.find(local_name).map(|attribute| attribute.value.as_str())
    }

    /// As [`attribute`](Self::attribute), and it is understood.
    pub(crate) fn take_attribute(&self, local_name: &str) -> Option<&str> {
        let attribute = self.find(local_name)?;
        attribute.taken.set(true);
        Some(&attribute.value)
    }

    /// The language of what is in it, as the nearest `xml:lang` says.
    pub(crate) fn lang(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// Takes everything in it, because it is said elsewhere in full.
    pub(crate) fn take_whole(&self) {
        self.text_taken.set(true);
        for attribute in &self.attributes {
            attribute.taken.set(true);
        }
        self.elements().for_each(Element::take_whole);
    }
}
