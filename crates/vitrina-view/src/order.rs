//! Sorting by the reader's alphabet.

use vitrina_core::LanguageTag;

const BELARUSIAN: &str = "абвгґдеёжзійклмнопрстуўфхцчшщъыьэюя";
const KAZAKH: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
const KYRGYZ: &str = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя";
const RUSSIAN: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const TAJIK: &str = "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя";
const PERSIAN: &str = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
const URDU: &str = "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے";
/// The last four are letters of two signs, as [`uzbek`] writes them.
const UZBEK: &str = "abdefghijklmnopqrstuvxyzõğşç";

/// A key that sorts words as a reader of `language` expects; languages without an alphabet here sort by code point.
#[must_use]
pub fn sort_key(language: &LanguageTag, words: &str) -> Vec<u32> {
    let alphabet = match language.language() {
        "be" => BELARUSIAN,
        "kk" => KAZAKH,
        "ky" => KYRGYZ,
        "ru" => RUSSIAN,
        "tg" => TAJIK,
        "fa" => PERSIAN,
        "ur" => URDU,
        "uz" => UZBEK,
        _ => "",
    };
    let lower: String = words.chars().flat_map(char::to_lowercase).collect();
    let lower = if language.language() == "uz" { uzbek(&lower) } else { lower };
    let place = |letter: char| match alphabet.chars().position(|known| known == letter) {
        // The alphabet's letters come after digits and before foreign letters.
        Some(place) => 0x100 + u32::try_from(place).unwrap_or(u32::MAX >> 1),
        None if letter.is_alphabetic() => 0x1000 + u32::from(letter),
        None => u32::from(letter),
    };
    let heard = |letter: &char| letter.is_alphanumeric() || *letter == ' ';
    lower.chars().filter(heard).map(place).collect()
}

/// Letters of two signs as one each; the turned comma is written in several ways.
fn uzbek(words: &str) -> String {
    let words = words.replace(['ʻ', '’', '\'', '`'], "‘");
    [("o‘", "õ"), ("g‘", "ğ"), ("sh", "ş"), ("ch", "ç")].iter().fold(words, |words, (two, one)| words.replace(two, one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, sorted: &[&str]) {
        let language = language.parse().unwrap();
        let mut words = sorted.to_vec();
        words.reverse();
        words.sort_by_key(|word| sort_key(&language, word));
        assert_eq!(words, sorted);
    }

    #[test]
    fn words_stand_as_the_reader_expects() {
        check("ru", &["Беларусь", "ёж", "Иран", "Россия"]);
        check("kk", &["Армения", "Әзербайжан", "Беларусь", "Қазақстан", "Қырғызстан", "Өзбекстан", "Ресей"]);
        check("fa", &["ایران", "پاکستان", "چین", "روسیه", "هند"]);
        check("uz-Latn", &["Belarus", "Hindiston", "Ozarbayjon", "Xitoy", "O‘zbekiston", "Shvetsiya", "Chexiya"]);
        check("en", &["“Aurora”", "Belarus", "China"]);
    }
}
