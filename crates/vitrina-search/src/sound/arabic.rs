//! The letters of Arabic, Persian and Urdu; short vowels are not written.

use super::Sound::{self, Consonant, Vowel};

pub(super) fn read(letters: &[char]) -> Vec<Sound> {
    let mut sounds = Vec::new();
    for (place, letter) in letters.iter().enumerate() {
        let before = place.checked_sub(1).map(|before| letters[before]);
        let next = letters.get(place + 1).copied();
        let sound = match *letter {
            'ب' => Consonant('b'),
            'پ' => Consonant('p'),
            'ت' | 'ط' | 'ٹ' => Consonant('t'),
            'ث' | 'س' | 'ص' => Consonant('s'),
            'ج' | 'ژ' => Consonant('j'),
            'چ' => Consonant('c'),
            // کھ of Urdu is the kh of Hindi.
            'ک' | 'ك' if next == Some('ھ') => continue,
            'ھ' if before.is_some_and(|before| !matches!(before, 'ک' | 'ك')) => continue,
            // At the end it stands for a vowel.
            'ه' | 'ہ' | 'ة' | 'ۃ' if next.is_none() => Vowel,
            'ح' | 'ه' | 'ہ' | 'ھ' | 'خ' => Consonant('h'),
            'د' | 'ڈ' => Consonant('d'),
            'ذ' | 'ز' | 'ض' | 'ظ' => Consonant('z'),
            'ر' | 'ڑ' => Consonant('r'),
            'ش' => Consonant('x'),
            'غ' | 'گ' => Consonant('g'),
            'ف' | 'ڤ' => Consonant('v'),
            'ق' | 'ک' | 'ك' => Consonant('k'),
            'ل' => Consonant('l'),
            'م' => Consonant('m'),
            'ن' | 'ں' => Consonant('n'),
            // A consonant at the beginning, before a long a, and where it stands twice; a vowel elsewhere.
            'و' if before.is_none() || before == Some('و') || matches!(next, Some('ا' | 'آ')) => Consonant('v'),
            _ => Vowel,
        };
        sounds.push(sound);
    }
    sounds
}
