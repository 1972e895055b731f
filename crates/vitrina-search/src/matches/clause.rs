//! Where the words of one clause are found.

use vitrina_core::fold::{AskedWord, compact};
use vitrina_core::query::ReasonField;

use super::{Find, Finds, weight};
use crate::asked::{Clause, Field};
use crate::index::{MemoryIndex, number};
use crate::vocabulary::{NUMBER, TEXT, TITLE, best_field};

/// So many words of a question may be one word of a text.
const MOST_JOINED: usize = 4;

impl MemoryIndex {
    /// The finds of each word of the clause; a row meets the clause when it has a find of every word.
    pub(super) fn clause(&self, clause: &Clause) -> Vec<Finds> {
        let mut finds: Vec<Finds> = clause.words.iter().map(|word| self.finds(word, clause)).collect();
        if clause.phrase {
            let has_phrase = self.rows_with_phrase(clause);
            for find in finds.iter_mut().flat_map(|finds| finds.iter_mut().zip(&has_phrase)) {
                *find.0 = find.0.filter(|_| *find.1);
            }
        } else {
            self.find_joined(clause, &mut finds);
        }
        self.find_whole(clause, &mut finds);
        finds
    }

    fn finds(&self, asked: &AskedWord, clause: &Clause) -> Finds {
        let mut finds: Finds = vec![None; self.rows.len()];
        for place in self.vocabulary.range(&asked.text, asked.beginning) {
            let part = if self.vocabulary.words[place].text == asked.text { 1 } else { 2 };
            self.offer_word(place, part, clause.field, &mut finds);
        }
        if !clause.phrase {
            for place in self.vocabulary.stemmed(&asked.text) {
                self.offer_word(place, 2, clause.field, &mut finds);
            }
            for place in self.vocabulary.sounding(&asked.shown) {
                self.offer_word(place, 3, clause.field, &mut finds);
            }
        }
        finds
    }

    /// Words that are written together elsewhere: `Надир шах` and `Нодиршоҳ`, `N-220 RB` and `N220RB`.
    fn find_joined(&self, clause: &Clause, finds: &mut [Finds]) {
        for length in 2..=MOST_JOINED {
            for (place, words) in clause.words.windows(length).enumerate() {
                if words.iter().any(|word| word.shown.is_empty()) {
                    continue;
                }
                let joined: String = words.iter().map(|word| word.text.as_str()).collect();
                for word in self.vocabulary.range(&joined, false) {
                    for finds in &mut finds[place..place + length] {
                        self.offer_word(word, 1, clause.field, finds);
                    }
                }
            }
        }
    }

    /// A value that is a whole number or the id of a concept, where a field says so.
    fn find_whole(&self, clause: &Clause, finds: &mut [Finds]) {
        let (rows, field): (Vec<u32>, _) = match clause.field {
            Some(Field::Number) => (self.rows_with_number(&compact(&clause.text)), ReasonField::Number),
            Some(Field::Concept(kind)) => {
                let forms = [clause.text.clone(), clause.text.to_lowercase(), clause.text.to_uppercase()];
                let concept = forms.iter().find_map(|id| self.concept(kind, id));
                (concept.map_or(Vec::new(), |concept| self.rows_of.of(concept).to_vec()), kind.field())
            }
            _ => return,
        };
        let find = Find { score: weight(field), field, word: None };
        for finds in finds {
            rows.iter().for_each(|row| offer(finds, *row as usize, find));
        }
    }

    /// Offers a word of the vocabulary for every row it stands for; it is worth a part of what its field is worth.
    fn offer_word(&self, place: usize, part: u32, field: Option<Field>, finds: &mut Finds) {
        let find = |field| Find { score: weight(field) / part, field, word: Some(number(place)) };
        let wanted = match field {
            None => u8::MAX,
            Some(Field::Number) => NUMBER,
            Some(Field::Title) => TITLE,
            Some(Field::Text) => TEXT,
            Some(Field::Concept(_)) => 0,
        };
        for (row, fields) in self.vocabulary.rows(place) {
            if fields & wanted != 0 {
                offer(finds, row, find(best_field(fields & wanted)));
            }
        }
        for concept in self.vocabulary.concepts.of(place) {
            let kind = self.concepts[*concept as usize].kind;
            if field.is_none_or(|field| field == Field::Concept(kind)) {
                self.rows_of
                    .of(*concept as usize)
                    .iter()
                    .for_each(|row| offer(finds, *row as usize, find(kind.field())));
            }
        }
    }
}

fn offer(finds: &mut Finds, row: usize, find: Find) {
    if finds[row].is_none_or(|best| best.score < find.score) {
        finds[row] = Some(find);
    }
}
