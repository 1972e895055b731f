//! "Did you mean": the nearest of the known words.

/// The known word that is nearest to `word`, at most a third of its length away in edits (insert, delete, replace, swap).
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters: Vec<char> = word.chars().take(80).collect();
    let limit = (letters.len() / 3).clamp(1, 4);
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        let most = best.map_or(limit, |(distance, _)| distance.saturating_sub(1));
        if best.is_some_and(|(distance, _)| distance <= 1) && most == 0 {
            break;
        }
        if let Some(distance) = distance_within(&letters, candidate, most) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The optimal string alignment distance, if it is at most `most`.
fn distance_within(word: &[char], candidate: &str, most: usize) -> Option<usize> {
    let other: Vec<char> = candidate.chars().take(word.len() + most + 1).collect();
    if word.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before = vec![0; other.len() + 1];
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in word.iter().enumerate() {
        let mut here = vec![row + 1; other.len() + 1];
        for (column, other_letter) in other.iter().enumerate() {
            let replaced = above[column] + usize::from(letter != other_letter);
            let mut least = replaced.min(above[column + 1] + 1).min(here[column] + 1);
            if row > 0 && column > 0 && *letter == other[column - 1] && word[row - 1] == *other_letter {
                least = least.min(before[column - 1] + 1);
            }
            here[column + 1] = least;
        }
        if here.iter().all(|distance| *distance > most) {
            return None;
        }
        before = std::mem::replace(&mut above, here);
    }
    above.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, expect: Option<&str>) {
        assert_eq!(nearest(word, ["sabre", "sword", "shashka", "museum", "materials"]), expect);
    }

    #[test]
    fn the_nearest_known_word() {
        check("saber", Some("sabre"));
        check("swrod", Some("sword"));
        check("shaska", Some("shashka"));
        check("sabre", Some("sabre"));
        check("musem", Some("museum"));
        check("aircraft", None);
        check("", None);
        check(&"x".repeat(100_000), None);
    }
}
