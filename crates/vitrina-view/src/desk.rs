//! The proposal desk's views that need no browser: words of a proposal and the letters.

mod letter;
mod words;

pub use letter::{Lender, LetterLine, LetterPage, Said, letter};
pub use words::{
    ask_word, cost_word, cover_word, day, finding_level_word, finding_sentence, payer_word, state_of_open_field,
};
