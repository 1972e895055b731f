//! Reads a document and gives out the trees of one kind of element, wherever they stand in it.

use std::cell::Cell;
use std::io::{BufRead, ErrorKind};
use std::rc::Rc;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::input::Input;
use super::scope::{Scopes, Space};
use super::tree::{Attribute, Child, Element, local};
use crate::imported::{Position, Reject};

/// How much a record may ask of the memory.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Bytes of one value: a text, a tag, a comment.
    pub(crate) value: usize,
    /// Bytes of one record.
    pub(crate) record: usize,
    /// Elements and attributes of one record.
    pub(crate) nodes: usize,
    /// Elements within one another.
    pub(crate) depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { value: 16_000_000, record: 32_000_000, nodes: 200_000, depth: 100 }
    }
}

/// Attributes of one element: more is no record but an attack.
const ATTRIBUTES: usize = 64;

/// One record.
#[derive(Debug)]
pub(crate) struct Tree {
    /// Its element.
    pub(crate) root: Element,
    /// Its characters as they came, from the start tag to the end tag.
    pub(crate) raw: String,
    /// Where it begins.
    pub(crate) position: Position,
    /// The prefixes in force in it.
    pub(crate) prefixes: Vec<(String, String)>,
}

/// The records of a document, one after the other.
pub(crate) struct Trees<R> {
    reader: Option<Reader<Input<R>>>,
    file: String,
    wanted: (Space, &'static str),
    limits: Limits,
    scopes: Scopes,
    /// The qualified name of the record element last seen, to find the next one behind a broken one.
    name: Option<String>,
    records: u64,
    buffer: Vec<u8>,
}

/// Trouble, and whether the reader can still look for the next record.
struct Trouble {
    reason: String,
    ends: bool,
}

impl Trouble {
    fn record(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), ends: false }
    }

    fn document(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), ends: true }
    }
}

/// A record that is being read.
struct Draft {
    stack: Vec<Element>,
    raw: String,
    nodes: usize,
    position: Position,
    prefixes: Vec<(String, String)>,
    outside: usize,
}

impl<R: BufRead> Trees<R> {
    /// Reads `input`, which is UTF-8, for elements of this name.
    pub(crate) fn new(input: R, file: &str, wanted: (Space, &'static str), limits: Limits) -> Self {
        Self {
            reader: Some(Reader::from_reader(Input::new(input, limits.value))),
            file: file.to_owned(),
            wanted,
            limits,
            scopes: Scopes::default(),
            name: None,
            records: 0,
            buffer: Vec::new(),
        }
    }

    fn here(&self) -> Position {
        let (line, byte) = self.reader.as_ref().map_or((0, 0), |r| (r.get_ref().line(), r.get_ref().byte()));
        Position { file: self.file.clone(), line, byte, record: None }
    }

    /// Reads on until a record is whole; `None` at the end of the document.
    fn advance(&mut self, draft: &mut Option<Draft>) -> Result<Option<Tree>, Trouble> {
        loop {
            let position = self.here();
            let Some(reader) = self.reader.as_mut() else { return Ok(None) };
            self.buffer.clear();
            let event = match reader.read_event_into(&mut self.buffer) {
                Ok(event) => event,
                Err(quick_xml::Error::Io(error)) => {
                    let own = error.kind() == ErrorKind::FileTooLarge;
                    return Err(if own {
                        Trouble::record(error.to_string())
                    } else {
                        Trouble::document(error.to_string())
                    });
                }
                Err(error) => return Err(Trouble::record(format!("not well-formed XML: {error}"))),
            };
            let event_start = draft.as_ref().map_or(0, |draft| draft.raw.len());
            match (event, draft.as_mut()) {
                (Event::Eof, None) if self.scopes.depth() == 0 && self.records > 0 => return Ok(None),
                (Event::Eof, None) if self.scopes.depth() == 0 => {
                    return Err(Trouble::document(format!("there is no `{}` element in it", self.wanted.1)));
                }
                (Event::Eof, None) => return Err(Trouble::document("the file ends before its outermost element does")),
                (Event::Eof, Some(_)) => return Err(Trouble::document("the file ends inside a record")),
                (Event::DocType(_), _) => {
                    return Err(Trouble::document(
                        "it has a document type declaration, which is not read: entities can be bombs",
                    ));
                }
                (Event::Start(tag), None) => {
                    let outside = self.scopes.depth();
                    let element = element(&tag, &mut self.scopes, 0, None)?;
                    if element.space == self.wanted.0 && element.local() == self.wanted.1 {
                        self.name = Some(element.name.clone());
                        self.records += 1;
                        let prefixes = self.scopes.in_force();
                        let raw = format!("<{}>", &*tag);
                        *draft = Some(Draft { stack: vec![element], raw, nodes: 1, position, prefixes, outside });
                    } else if outside >= self.limits.depth {
                        return Err(Trouble::document(format!("more than {outside} elements within one another")));
                    }
                }
                (Event::Empty(tag), None) => {
                    let element = element(&tag, &mut self.scopes, 0, None)?;
                    self.scopes.leave();
                    if element.space == self.wanted.0 && element.local() == self.wanted.1 {
                        self.records += 1;
                        return Err(Trouble::record("the record is empty"));
                    }
                }
                (Event::End(_), None) => self.scopes.leave(),
                (_, None) => {}
                (Event::Start(tag), Some(draft)) => {
                    draft.push_raw(&["<", &tag, ">"], &self.limits)?;
                    let element = element(&tag, &mut self.scopes, event_start, draft.lang())?;
                    draft.count(1 + element.attributes.len(), &self.limits)?;
                    if draft.stack.len() >= self.limits.depth {
                        return Err(Trouble::record(format!(
                            "more than {} elements within one another",
                            self.limits.depth
                        )));
                    }
                    draft.stack.push(element);
                }
                (Event::Empty(tag), Some(draft)) => {
                    draft.push_raw(&["<", &tag, "/>"], &self.limits)?;
                    let mut element = element(&tag, &mut self.scopes, event_start, draft.lang())?;
                    self.scopes.leave();
                    draft.count(1 + element.attributes.len(), &self.limits)?;
                    element.span.end = draft.raw.len();
                    draft.child(Child::Element(element));
                }
                (Event::End(tag), Some(building)) => {
                    building.push_raw(&["</", &tag, ">"], &self.limits)?;
                    self.scopes.leave();
                    let Some(mut element) = building.stack.pop() else { continue };
                    element.span.end = building.raw.len();
                    if !building.stack.is_empty() {
                        building.child(Child::Element(element));
                    } else if let Some(whole) = draft.take() {
                        let Draft { raw, position, prefixes, .. } = whole;
                        return Ok(Some(Tree { root: element, raw, position, prefixes }));
                    }
                }
                (Event::Text(text), Some(draft)) => {
                    draft.push_raw(&[&text], &self.limits)?;
                    draft.text(&text.xml10_content());
                }
                (Event::CData(text), Some(draft)) => {
                    draft.push_raw(&["<![CDATA[", &text, "]]>"], &self.limits)?;
                    draft.text(&text.xml10_content());
                }
                (Event::GeneralRef(reference), Some(draft)) => {
                    draft.push_raw(&["&", &reference, ";"], &self.limits)?;
                    let unknown = || Trouble::record(format!("`&{};` stands for no character", &*reference));
                    let resolved = reference.resolve_char_ref().map_err(|_| unknown())?;
                    match (resolved, quick_xml::escape::resolve_predefined_entity(&reference)) {
                        (Some(character), _) => draft.text(character.encode_utf8(&mut [0; 4])),
                        (None, Some(text)) => draft.text(text),
                        (None, None) => return Err(unknown()),
                    }
                }
                (Event::Comment(comment), Some(draft)) => {
                    draft.push_raw(&["<!--", &comment, "-->"], &self.limits)?;
                    draft.aside(event_start, &self.limits)?;
                }
                (Event::PI(instruction), Some(draft)) => {
                    draft.push_raw(&["<?", &instruction, "?>"], &self.limits)?;
                    draft.aside(event_start, &self.limits)?;
                }
                (Event::Decl(_), Some(_)) => return Err(Trouble::record("an XML declaration inside a record")),
            }
            if let Some(reader) = self.reader.as_mut() {
                reader.get_mut().refill();
            }
        }
    }

    /// Turns trouble into a refusal and looks for the next record.
    fn refuse(&mut self, trouble: Trouble, draft: Option<Draft>) -> Reject {
        let at = self.here();
        let (begin, raw) = match &draft {
            Some(draft) => (draft.position.clone(), draft.raw.as_bytes()),
            None => (at.clone(), &self.buffer[..]),
        };
        let near = if at.line > begin.line { format!(" (noticed at line {})", at.line) } else { String::new() };
        let reject = Reject::new(begin, format!("{}{near}", trouble.reason), raw);
        if let Some(draft) = &draft {
            self.scopes.leave_to(draft.outside);
        }
        let reader = self.reader.take();
        if let (false, Some(name), Some(reader)) = (trouble.ends, self.name.as_deref(), reader) {
            let mut input = reader.into_inner();
            if matches!(input.skip_to_tag(name), Ok(true)) {
                let mut reader = Reader::from_reader(input);
                // The elements around the record were opened before this reader began.
                reader.config_mut().allow_unmatched_ends = true;
                self.reader = Some(reader);
            }
        }
        reject
    }
}

impl<R: BufRead> Iterator for Trees<R> {
    type Item = Result<Tree, Reject>;

    fn next(&mut self) -> Option<Self::Item> {
        self.reader.as_ref()?;
        let mut draft = None;
        match self.advance(&mut draft) {
            Ok(Some(tree)) => Some(Ok(tree)),
            Ok(None) => {
                self.reader = None;
                None
            }
            Err(trouble) => Some(Err(self.refuse(trouble, draft))),
        }
    }
}

impl Draft {
    fn push_raw(&mut self, parts: &[&str], limits: &Limits) -> Result<(), Trouble> {
        for part in parts {
            self.raw.push_str(part);
        }
        if self.raw.len() <= limits.record {
            return Ok(());
        }
        Err(Trouble::record(format!("the record is longer than {} MB", limits.record / 1_000_000)))
    }

    fn count(&mut self, more: usize, limits: &Limits) -> Result<(), Trouble> {
        self.nodes += more;
        if self.nodes <= limits.nodes {
            return Ok(());
        }
        Err(Trouble::record(format!("the record has more than {} elements and attributes", limits.nodes)))
    }

    fn lang(&self) -> Option<Rc<str>> {
        self.stack.last().and_then(|element| element.lang.clone())
    }

    fn child(&mut self, child: Child) {
        if let Some(parent) = self.stack.last_mut() {
            parent.children.push(child);
        }
    }

    fn aside(&mut self, start: usize, limits: &Limits) -> Result<(), Trouble> {
        self.count(1, limits)?;
        self.child(Child::Aside(start..self.raw.len()));
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let Some(parent) = self.stack.last_mut() else { return };
        match parent.children.last_mut() {
            Some(Child::Text(before)) => before.push_str(text),
            _ => parent.children.push(Child::Text(text.to_owned())),
        }
    }
}

/// The element of a tag that stands at `start`, without what is in it; the scopes go into it.
fn element(
    tag: &BytesStart<'_>,
    scopes: &mut Scopes,
    start: usize,
    outer: Option<Rc<str>>,
) -> Result<Element, Trouble> {
    let mut bindings = Vec::new();
    let mut attributes: Vec<Attribute> = Vec::new();
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| Trouble::record(format!("not well-formed XML: {error}")))?;
        let name: &str = attribute.key.as_ref();
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
        let value = value.map_err(|error| Trouble::record(format!("not well-formed XML: {error}")))?;
        if let Some(prefix) = name.strip_prefix("xmlns:").or((name == "xmlns").then_some("")) {
            bindings.push((prefix.to_owned(), value.into_owned()));
        } else if attributes.iter().any(|before| before.name == name) {
            return Err(Trouble::record(format!("not well-formed XML: the attribute `{name}` stands twice")));
        } else {
            let value = value.into_owned();
            attributes.push(Attribute { space: Space::None, name: name.to_owned(), value, taken: Cell::new(false) });
        }
        if attributes.len() + bindings.len() > ATTRIBUTES {
            return Err(Trouble::record(format!("more than {ATTRIBUTES} attributes at one element")));
        }
    }
    scopes.enter(bindings).map_err(Trouble::record)?;
    for attribute in &mut attributes {
        attribute.space = attribute.name.split_once(':').map_or(Space::None, |(prefix, _)| scopes.space(prefix));
    }
    let own = attributes.iter().find(|a| a.space == Space::Xml && local(&a.name) == "lang");
    // An empty `xml:lang` takes the outer one back.
    let lang = own.map_or(outer, |own| (!own.value.trim().is_empty()).then(|| Rc::from(own.value.trim())));
    let tag_name = tag.name();
    let name: &str = tag_name.as_ref();
    let prefix = name.strip_suffix(local(name)).unwrap_or_default().trim_end_matches(':');
    Ok(Element {
        space: scopes.space(prefix),
        name: name.to_owned(),
        attributes,
        children: Vec::new(),
        span: start..start,
        lang,
        text_taken: Cell::new(false),
    })
}
