//! What the walk finds is what comparing with every word finds, and it does not look at every word.

use proptest::prelude::*;

use super::*;

#[track_caller]
fn check(asked: &str, expect: &[(&str, usize)]) {
    let words = ["banner", "museum", "sabre", "sabres", "savor", "сабля", "сало", "شمشیر", "军刀"];
    assert!(words.is_sorted());
    let near = NearWords::new(&words, asked, forgiven(asked.chars().count()));
    let near: Vec<(&str, usize)> = near.map(|(place, edits)| (words[place], edits)).collect();
    assert_eq!(near, expect, "{asked}");
}

#[test]
fn near_words_are_found_and_far_ones_are_not() {
    check("sabre", &[("sabre", 0), ("sabres", 1)]);
    check("saber", &[("sabre", 1)]);
    check("musuem", &[("museum", 1)]);
    check("bannner", &[("banner", 1)]);
    check("сабли", &[("сабля", 1)]);
    check("шамшир", &[]);
    check("شمسیر", &[("شمشیر", 1)]);
    check("军", &[]);
    check("", &[]);
    check(&"x".repeat(1_000_000), &[]);
}

#[test]
fn most_of_a_long_list_is_skipped() {
    let letters = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let pairs: Vec<String> = letters.iter().flat_map(|a| letters.iter().map(move |b| format!("{a}{b}"))).collect();
    let mut words: Vec<String> = pairs.iter().flat_map(|a| pairs.iter().map(move |b| format!("{a}{b}"))).collect();
    words.sort();
    let mut near = NearWords::new(&words, "abcd", 1);
    let found = near.by_ref().count();
    assert!(found > 8 && near.read() < words.len() / 8, "{found} found, {} of {} read", near.read(), words.len());
}

/// The definition itself, without bounds.
fn edits(left: &[char], right: &[char]) -> usize {
    match (left, right) {
        ([], rest) | (rest, []) => rest.len(),
        ([a, left_rest @ ..], [b, right_rest @ ..]) => {
            let mut least = edits(left_rest, right_rest) + usize::from(a != b);
            least = least.min(edits(left_rest, right) + 1).min(edits(left, right_rest) + 1);
            if let ([a, c, left_rest @ ..], [b, d, right_rest @ ..]) = (left, right)
                && a == d
                && c == b
            {
                least = least.min(edits(left_rest, right_rest) + 1);
            }
            least
        }
    }
}

proptest! {
    #[test]
    fn the_walk_finds_what_comparing_every_word_finds(
        words in prop::collection::btree_set("[abж军]{0,6}", 0..40),
        asked in "[abж军]{0,6}",
        most in 0..4_usize,
    ) {
        let words: Vec<String> = words.into_iter().collect();
        let asked_letters: Vec<char> = asked.chars().collect();
        let every = words.iter().enumerate().map(|(place, word)| {
            (place, edits(&asked_letters, &word.chars().collect::<Vec<_>>()))
        });
        let expect: Vec<(usize, usize)> = every.filter(|(_, edits)| *edits <= most).collect();
        prop_assert_eq!(NearWords::new(&words, &asked, most).collect::<Vec<_>>(), expect);
    }
}
