//! Sentences of the program with words of a record in them: each part keeps its own language mark.

use yew::{Html, html};

/// The first of the letters that stand for the parts: private ones, which no text of the program has.
const FIRST: u32 = 0xE000;

/// What to give to a message in place of the part of this number.
#[must_use]
pub fn slot(number: u32) -> String {
    char::from_u32(FIRST + number).map(String::from).unwrap_or_default()
}

/// The sentence with its slots filled.
pub fn mixed(sentence: &str, parts: &[Html]) -> Html {
    let part = |letter: char| {
        let number = u32::from(letter).checked_sub(FIRST)?;
        parts.get(usize::try_from(number).ok()?)
    };
    let mut said: Vec<Html> = Vec::new();
    let mut words = String::new();
    for letter in sentence.chars() {
        match part(letter) {
            Some(part) => {
                said.push(html! { std::mem::take(&mut words) });
                said.push(part.clone());
            }
            None => words.push(letter),
        }
    }
    said.push(html! { words });
    html! { <>{ for said }</> }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sentence: &str, expect: &str) {
        let parts = [html! { <i>{ "<one>" }</i> }, html! { <b>{ "two" }</b> }];
        assert_eq!(crate::render::render(mixed(sentence, &parts)), expect);
    }

    #[test]
    fn parts_stand_where_the_sentence_has_them() {
        check(&format!("a {}, b {}.", slot(1), slot(0)), "a <b>two</b>, b <i>&lt;one&gt;</i>.");
        check("nothing", "nothing");
        check(&slot(7), &slot(7));
    }
}
