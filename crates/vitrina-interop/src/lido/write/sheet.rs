//! The XML itself: elements, texts with language and status, and nothing that XML cannot carry.

use std::borrow::Cow;
use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use vitrina_core::{LanguageTag, Text, TextStatus, Texts};

use super::LidoLosses;
use crate::lido::label::label;
use crate::xml::carried;

/// A document that is being written.
pub(super) struct Sheet<W: Write> {
    writer: Writer<W>,
    with_machine: bool,
    pub(super) losses: LidoLosses,
}

/// An attribute.
pub(super) type Attribute<'a> = (&'a str, &'a str);

impl<W: Write> Sheet<W> {
    pub(super) fn new(out: W, with_machine: bool) -> Self {
        Self { writer: Writer::new_with_indent(out, b' ', 1), with_machine, losses: LidoLosses::default() }
    }

    /// Says that this is XML, before anything else of a document.
    pub(super) fn declare(&mut self) -> io::Result<()> {
        self.writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
    }

    pub(super) fn finish(self) -> io::Result<W> {
        let mut out = self.writer.into_inner();
        out.write_all(b"\n")?;
        Ok(out)
    }

    pub(super) fn open(&mut self, name: &str, attributes: &[Attribute<'_>]) -> io::Result<()> {
        let mut start = BytesStart::new(name);
        for (key, value) in attributes {
            let value = self.carried(value).into_owned();
            start.push_attribute((*key, value.as_str()));
        }
        self.writer.write_event(Event::Start(start))
    }

    pub(super) fn close(&mut self, name: &str) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    /// An element and what is in it.
    pub(super) fn within(
        &mut self,
        name: &str,
        attributes: &[Attribute<'_>],
        inner: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.open(name, attributes)?;
        inner(self)?;
        self.close(name)
    }

    /// An element with words.
    pub(super) fn text(&mut self, name: &str, attributes: &[Attribute<'_>], words: &str) -> io::Result<()> {
        let words = self.carried(words);
        let mut attributes = attributes.to_vec();
        let marked;
        if let Cow::Owned(_) = words {
            // Whoever reads the text sees that it is not whole, and why.
            match attributes.iter_mut().find(|(key, _)| *key == "lido:label") {
                Some((_, label)) => {
                    marked = format!("{label}; {NOT_CARRIED}");
                    *label = &marked;
                }
                None => attributes.push(("lido:label", NOT_CARRIED)),
            }
        }
        // A bare carriage return would be read as the end of a line.
        let escaped = quick_xml::escape::escape(words.as_ref()).replace('\r', "&#13;");
        self.within(name, &attributes, |sheet| sheet.writer.write_event(Event::Text(BytesText::from_escaped(escaped))))
    }

    /// The texts that may leave, with those that stay counted.
    pub(super) fn leaving<'t>(&mut self, texts: &'t Texts) -> Vec<(&'t LanguageTag, &'t Text)> {
        let (leave, stay): (Vec<_>, Vec<_>) = texts
            .iter()
            .filter(|(_, text)| !text.text.trim().is_empty())
            .partition(|(_, text)| self.with_machine || text.status != TextStatus::Machine);
        self.losses.machine_texts += stay.len() as u64;
        leave
    }

    /// Whether any of the texts may leave.
    pub(super) fn any_leaves(&self, texts: &Texts) -> bool {
        texts
            .iter()
            .any(|(_, text)| !text.text.trim().is_empty() && (self.with_machine || text.status != TextStatus::Machine))
    }

    /// An element for each text that may leave, with its language and how it came to be in it. `more` is said behind
    /// that.
    pub(super) fn texts(
        &mut self,
        name: &str,
        attributes: &[Attribute<'_>],
        texts: &Texts,
        more: Option<&str>,
    ) -> io::Result<()> {
        for (tag, text) in self.leaving(texts) {
            let label = label(text, more);
            let mut all = attributes.to_vec();
            all.extend([("xml:lang", tag.as_str()), ("lido:label", &label)]);
            self.text(name, &all, &text.text)?;
        }
        Ok(())
    }

    /// The words without the characters that XML has no way to write; those are counted.
    fn carried<'t>(&mut self, words: &'t str) -> Cow<'t, str> {
        let (carried, lost) = carried(words);
        self.losses.characters += lost;
        carried
    }
}

/// What is said of a text in which a character of another kind stands for one that XML has no way to write.
const NOT_CARRIED: &str = "U+FFFD stands for characters that XML cannot carry";
