//! How a name sounds, roughly, whatever script it is written in: Панфилов, Panfilov, پانفیلوف and पानफ़िलोव are `pnvlv`.
//!
//! Only consonants count, because Arabic, Persian and Urdu write few vowels and every language hears them otherwise; a
//! vowel at the beginning is an `a`. Consonants that the scripts do not tell apart are one: f and v, zh and j, k and q.
//! The keys of two spellings of a name are equal or one step apart; whoever matches by them takes the same key only and
//! trusts a find less than one by letters.

mod arabic;
mod cyrillic;
mod devanagari;
mod latin;
#[cfg(test)]
mod tests;

/// A shorter key says too little: `Li`, `Wu`, `Али`.
const SHORTEST: usize = 3;
/// Longer words are no names.
const LONGEST: usize = 48;

/// A script whose words have keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// The letters of Arabic, Persian and Urdu.
    Arabic,
    /// The letters of Hindi.
    Devanagari,
}

impl Script {
    /// The script of a word, by its first letter; nothing for every other script and for numbers.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        let first = word.chars().find(|character| character.is_alphabetic())?;
        match first {
            'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(Self::Latin),
            '\u{400}'..='\u{52F}' => Some(Self::Cyrillic),
            '\u{620}'..='\u{6FF}' => Some(Self::Arabic),
            '\u{900}'..='\u{97F}' => Some(Self::Devanagari),
            _ => None,
        }
    }
}

/// What a letter or several of them sound like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sound {
    /// A vowel, or a glide that some scripts write as one.
    Vowel,
    /// A consonant, one letter for all that sound alike.
    Consonant(char),
}

/// The keys of a word as it was written, in small letters: none where it is too short or of another script, two where
/// the letters of one language are read otherwise in another (`x` is h in Uzbek, ks elsewhere).
#[must_use]
pub fn sound_keys(word: &str) -> Vec<String> {
    // No letter is longer than four bytes: cheap on long input.
    if word.len() > LONGEST * 4 {
        return Vec::new();
    }
    let letters: Vec<char> = word.chars().filter(|letter| letter.is_alphabetic() || is_mark(*letter)).collect();
    let readings = match Script::of(word) {
        Some(Script::Latin) => latin::readings(&letters),
        Some(Script::Cyrillic) => vec![cyrillic::read(&letters)],
        Some(Script::Arabic) => vec![arabic::read(&letters)],
        Some(Script::Devanagari) => vec![devanagari::read(&letters)],
        None => Vec::new(),
    };
    let mut keys: Vec<String> = readings.iter().map(|sounds| key(sounds)).collect();
    keys.retain(|key| key.len() >= SHORTEST);
    keys.dedup();
    keys
}

/// Signs that are not letters and still matter: nukta, virama, vowel signs.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{903}' | '\u{93A}'..='\u{94F}')
}

fn key(sounds: &[Sound]) -> String {
    let mut sounds = sounds;
    // The h of Shah and Jinnah is not heard, nor written in every script.
    if let [.., Sound::Vowel, Sound::Consonant('h')] = sounds {
        sounds = &sounds[..sounds.len() - 1];
    }
    let mut key = String::new();
    if sounds.first() == Some(&Sound::Vowel) {
        key.push('a');
    }
    for sound in sounds {
        let Sound::Consonant(consonant) = *sound else { continue };
        match (key.chars().next_back(), consonant) {
            // One n, whether ң, نگ or ng; one sh, whether щ or shch.
            (Some('n'), 'g') | (Some('x'), 'c') => {}
            (Some(last), consonant) if last == consonant => {}
            _ => key.push(consonant),
        }
    }
    // Tashkent is تاشکند: at the end the two are not told apart.
    if key.ends_with("nt") {
        key.replace_range(key.len() - 1.., "d");
    }
    key
}
