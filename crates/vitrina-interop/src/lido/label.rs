//! What a `lido:label` of our own says of a text: how it came to be in its language and whose words it is. Written and
//! read here, so that what left comes back.

use vitrina_core::{Basis, Text, TextAuthor, TextStatus};

/// What separates the parts of a label.
const BETWEEN: &str = "; ";

const STATUSES: [(TextStatus, &str); 4] = [
    (TextStatus::Original, "original"),
    (TextStatus::Human, "translation"),
    (TextStatus::Machine, "machine translation"),
    (TextStatus::Reviewed, "machine translation, reviewed"),
];

const AUTHORS: [(TextAuthor, &str); 3] = [
    (TextAuthor::Museum, "words of the museum"),
    (TextAuthor::Editors, "words of the editors"),
    (TextAuthor::Source, "words of a source"),
];

const BASES: [(Basis, &str); 2] =
    [(Basis::Type, "known of the type, not of this exhibit"), (Basis::Source, "stated of this exhibit")];

fn word<T: PartialEq>(words: &[(T, &'static str)], of: &T) -> &'static str {
    words.iter().find(|(one, _)| one == of).map_or("", |(_, word)| word)
}

fn meant<T: Copy>(words: &[(T, &'static str)], said: &str) -> Option<T> {
    words.iter().find(|(_, word)| *word == said).map(|(one, _)| *one)
}

/// The label of a text; `more` is said behind that.
pub(super) fn label(text: &Text, more: Option<&str>) -> String {
    let author = text.by.map(|by| word(&AUTHORS, &by));
    let parts = [Some(word(&STATUSES, &text.status)), author, more];
    parts.into_iter().flatten().collect::<Vec<_>>().join(BETWEEN)
}

/// What a statement rests on, in words.
pub(super) fn basis(basis: Basis) -> &'static str {
    word(&BASES, &basis)
}

/// What a label says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) status: TextStatus,
    pub(super) by: Option<TextAuthor>,
}

/// Reads a label that [`label`] wrote; any other is none.
pub(super) fn read(label: &str) -> Option<Label> {
    let mut parts = label.split(BETWEEN);
    let status = meant(&STATUSES, parts.next()?)?;
    Some(Label { status, by: parts.next().and_then(|part| meant(&AUTHORS, part)) })
}

/// What the words of a statement say it rests on, if they say it.
pub(super) fn read_basis(words: &str) -> Option<Basis> {
    words.split(BETWEEN).find_map(|part| meant(&BASES, part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_says_what_it_was_made_of() {
        for (status, word) in STATUSES {
            for by in [None, Some(TextAuthor::Museum), Some(TextAuthor::Editors), Some(TextAuthor::Source)] {
                let text = Text { text: String::new(), status, by };
                for more in [None, Some("known of the type, not of this exhibit")] {
                    let label = label(&text, more);
                    assert!(label.starts_with(word));
                    assert_eq!(read(&label), Some(Label { status, by }), "{label}");
                    assert_eq!(read_basis(&label), more.map(|_| Basis::Type), "{label}");
                }
            }
        }
        assert_eq!((read("Titel"), read("original title"), read_basis("")), (None, None, None));
    }
}
