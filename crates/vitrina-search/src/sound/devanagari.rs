//! The letters of Hindi. The dot below makes another consonant, whether it is a sign of its own or part of the letter.

use super::Sound::{self, Consonant, Vowel};

const NUKTA: char = '\u{93C}';

pub(super) fn read(letters: &[char]) -> Vec<Sound> {
    let mut sounds = Vec::new();
    for (place, letter) in letters.iter().enumerate() {
        let dotted = letters.get(place + 1) == Some(&NUKTA);
        let sound = match *letter {
            'ज' if dotted => Consonant('z'),
            'ड' | 'ढ' if dotted => Consonant('r'),
            '\u{958}' | 'क' => Consonant('k'),
            '\u{959}' | 'ख' | 'ह' => Consonant('h'),
            '\u{95A}' | 'ग' | 'घ' => Consonant('g'),
            '\u{95B}' => Consonant('z'),
            '\u{95C}' | '\u{95D}' | 'र' | 'ऱ' => Consonant('r'),
            '\u{95E}' | 'फ' | 'व' => Consonant('v'),
            'च' | 'छ' => Consonant('c'),
            'ज' | 'झ' => Consonant('j'),
            'ट' | 'ठ' | 'त' | 'थ' => Consonant('t'),
            'ड' | 'ढ' | 'द' | 'ध' => Consonant('d'),
            'ङ' | 'ञ' | 'ण' | 'न' | 'ऩ' | '\u{901}' | '\u{902}' => Consonant('n'),
            'प' => Consonant('p'),
            'ब' | 'भ' => Consonant('b'),
            'म' => Consonant('m'),
            'ल' | 'ळ' => Consonant('l'),
            'श' | 'ष' => Consonant('x'),
            'स' => Consonant('s'),
            // Dot, virama, visarga.
            NUKTA | '\u{94D}' | '\u{903}' => continue,
            _ => Vowel,
        };
        // The vowel that every consonant has by itself is not written; signs after it are.
        sounds.push(sound);
    }
    sounds
}
