//! The words of a text, folded and with their places: one function for whoever builds an index and whoever asks it.
//!
//! Letters are folded by `core::fold`, whose tables are a few hundred bytes a script and needed before any index is
//! there. Chinese forms are thousands: they are data ([`HanForms`]), which an index carries as far as it needs them.

mod han;
#[cfg(test)]
mod tests;

use vitrina_core::fold::{self, AskedWord, IndexWord};

pub use han::HanForms;

/// The words under which a text is found, with their places in it. `text[word.range]` is what was written.
#[must_use]
pub fn index_words(text: &str, forms: &HanForms) -> Vec<IndexWord> {
    let mut words = fold::index_words(text);
    words.iter_mut().for_each(|word| forms.unify(&mut word.text));
    words
}

/// The words of a question, at most `most`, folded as those of a text are.
#[must_use]
pub fn asked_words(text: &str, most: usize, forms: &HanForms) -> Vec<AskedWord> {
    let mut words = fold::asked_words(text, most);
    words.iter_mut().for_each(|word| forms.unify(&mut word.text));
    words
}
