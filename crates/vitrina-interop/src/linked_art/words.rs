//! Names, statements and references: what carries a text, with its language and how it came to be in it.

use serde_json::{Value, json};
use vitrina_core::{ExactMatch, LanguageTag, TextStatus, Texts};

use super::LinkedArt;
use crate::phrases::status;

/// A concept of the Art & Architecture Thesaurus: number and English name.
pub(super) type Aat = (u32, &'static str);

/// The class of every statement.
const BRIEF_TEXT: Aat = (300_418_049, "Brief Text");

/// A concept as a class.
pub(super) fn aat((number, label): Aat) -> Value {
    json!({ "id": format!("http://vocab.getty.edu/aat/{number}"), "type": "Type", "_label": label })
}

impl LinkedArt<'_> {
    /// A name in every language in which one may leave.
    pub(super) fn names(&self, original: Aat, translated: Aat, texts: &Texts) -> Vec<Value> {
        let name = |(tag, text): (&LanguageTag, &vitrina_core::Text)| {
            let class = if text.status == TextStatus::Original { original } else { translated };
            json!({
                "type": "Name",
                "classified_as": [aat(class), self.status(text.status)],
                "content": text.text,
                "language": [language(tag.as_str())],
            })
        };
        self.leaving.texts(texts).into_iter().map(name).collect()
    }

    /// A statement in every language in which one may leave; `more` is what each of them is labelled with.
    pub(super) fn statements(&self, class: Aat, texts: &Texts, more: Option<&str>) -> Vec<Value> {
        let leave = self.leaving.texts(texts).into_iter();
        leave.map(|(tag, text)| self.statement(class, &text.text, (tag.as_str(), text.status), more)).collect()
    }

    /// One statement.
    pub(super) fn statement(
        &self,
        class: Aat,
        words: &str,
        (tag, status): (&str, TextStatus),
        more: Option<&str>,
    ) -> Value {
        let mut meant = aat(class);
        meant["classified_as"] = json!([aat(BRIEF_TEXT)]);
        let mut statement = json!({
            "type": "LinguisticObject",
            "classified_as": [meant, self.status(status)],
            "content": words,
            "language": [language(tag)],
        });
        if let Some(more) = more {
            statement["_label"] = more.into();
        }
        statement
    }

    /// A statement in English that this program makes.
    pub(super) fn english(&self, class: Aat, words: &str) -> Value {
        self.statement(class, words, ("en", TextStatus::Original), None)
    }

    /// How a text came to be in its language, as a class.
    fn status(&self, of: TextStatus) -> Value {
        json!({ "id": self.own(status_name(of)), "type": "Type", "_label": status(of) })
    }

    /// A label for developers, where one may leave: people's words first, a machine's marked.
    pub(super) fn label(&self, texts: &Texts) -> Option<String> {
        let (_, text) = self.leaving.one(texts, &self.catalogue.settings().languages)?;
        let machine = text.status == TextStatus::Machine;
        Some(if machine { format!("{} ({})", text.text, status(text.status)) } else { text.text.clone() })
    }

    /// A reference to another document of the catalogue, with its identities elsewhere.
    pub(super) fn reference(&self, id: String, class: &str, texts: &Texts, matches: &[ExactMatch]) -> Value {
        let mut reference = json!({ "id": id, "type": class });
        if let Some(label) = self.label(texts) {
            reference["_label"] = label.into();
        }
        let same = equivalents(class, matches);
        if !same.is_empty() {
            reference["equivalent"] = Value::Array(same);
        }
        reference
    }
}

/// Identities elsewhere; only absolute addresses are any.
pub(super) fn equivalents(class: &str, matches: &[ExactMatch]) -> Vec<Value> {
    let mut all: Vec<Value> = Vec::new();
    for exact in matches.iter().filter(|exact| exact.uri.starts_with("http")) {
        let mut same = json!({ "id": exact.uri, "type": class });
        if let Some(label) = &exact.label {
            same["_label"] = label.as_str().into();
        }
        all.push(same);
    }
    all
}

/// The name of a status in the vocabulary.
pub(super) fn status_name(status: TextStatus) -> &'static str {
    match status {
        TextStatus::Original => "original",
        TextStatus::Human => "human",
        TextStatus::Machine => "machine",
        TextStatus::Reviewed => "reviewed",
    }
}

/// A language. The list has no scripts: the whole tag, which may name one, is the label.
pub(super) fn language(tag: &str) -> Value {
    let code = tag.split('-').next().unwrap_or(tag);
    let id = match code.len() {
        2 => format!("http://id.loc.gov/vocabulary/iso639-1/{code}"),
        _ if matches!(code, "und" | "zxx" | "mul") => format!("http://id.loc.gov/vocabulary/iso639-2/{code}"),
        _ => format!("http://lexvo.org/id/iso639-3/{code}"),
    };
    json!({ "id": id, "type": "Language", "_label": tag })
}
