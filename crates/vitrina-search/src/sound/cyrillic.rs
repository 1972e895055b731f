//! Cyrillic of Russian, Belarusian, Kazakh, Kyrgyz, Tajik and Uzbek.

use super::Sound::{self, Consonant, Vowel};

pub(super) fn read(letters: &[char]) -> Vec<Sound> {
    let mut sounds = Vec::new();
    let belarusian = letters.iter().any(|letter| matches!(letter, 'і' | 'ў'));
    let mut place = 0;
    while let Some(letter) = letters.get(place) {
        let next = letters.get(place + 1).copied();
        let after_vowel = sounds.last() == Some(&Vowel);
        place += 1;
        let sound = match *letter {
            'б' => Consonant('b'),
            'в' | 'ф' => Consonant('v'),
            // A consonant in Belarusian, where it stands after a vowel; a vowel in Uzbek.
            'ў' if after_vowel => Consonant('v'),
            'г' | 'ғ' | 'ґ' | 'ҕ' => Consonant('g'),
            'д' if next == Some('ж') => continue,
            'д' => {
                // дз is how Belarusian hears a soft д.
                place += usize::from(next == Some('з'));
                Consonant('d')
            }
            'ж' | 'җ' | 'ҷ' | 'ӂ' | 'ӝ' => Consonant('j'),
            'з' | 'ҙ' => Consonant('z'),
            // кх is how Russian writes the kh of Hindi.
            'к' if next == Some('х') => continue,
            'к' | 'қ' | 'ҡ' | 'ҝ' | 'ҟ' => Consonant('k'),
            'л' => Consonant('l'),
            'м' => Consonant('m'),
            'н' | 'ң' | 'ҥ' => Consonant('n'),
            'п' => Consonant('p'),
            'р' => Consonant('r'),
            'с' | 'ҫ' => Consonant('s'),
            'т' => Consonant('t'),
            // The breath after a consonant of Hindi: Гандхи, Сингх.
            'х' if place > 1 && matches!(letters[place - 2], 'б' | 'г' | 'д' | 'т') => continue,
            'х' | 'ҳ' | 'һ' => Consonant('h'),
            // ц before a soft vowel is how Belarusian hears a soft т.
            'ц' if matches!(next, Some('і' | 'ь' | 'ё' | 'ю' | 'я')) || belarusian && next == Some('е') => {
                Consonant('t')
            }
            'ц' => {
                sounds.push(Consonant('t'));
                Consonant('s')
            }
            'ч' | 'ҹ' | 'ӵ' => Consonant('c'),
            'ш' | 'щ' => Consonant('x'),
            'ъ' | 'ь' => continue,
            _ => Vowel,
        };
        sounds.push(sound);
    }
    sounds
}
