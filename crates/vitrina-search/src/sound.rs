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

    /// Whether every vowel of a word is written in it.
    #[must_use]
    pub fn writes_vowels(self) -> bool {
        matches!(self, Self::Latin | Self::Cyrillic)
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

/// One way to read a word.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Reading {
    key: String,
    /// Of each letter of the key, whether a vowel stands before it.
    vowels: Vec<bool>,
}

/// The keys of a word as it was written, in small letters: none where it is too short or of another script, two where
/// the letters of one language are read otherwise in another (`x` is h in Uzbek, ks elsewhere).
#[must_use]
pub fn sound_keys(word: &str) -> Vec<String> {
    let mut keys: Vec<String> = readings(word).into_iter().map(|reading| reading.key).collect();
    keys.dedup();
    keys
}

/// Whether two words of different scripts may be one name: they share a key and, where both scripts write their vowels,
/// have vowels in the same places (all of them in a short name, all but one in a long one).
#[must_use]
pub fn sound_alike(one: &str, other: &str) -> bool {
    let (left, right) = (Script::of(one), Script::of(other));
    let compared = [left, right].into_iter().flatten().all(Script::writes_vowels);
    let fits = |one: &Reading, other: &Reading| {
        let differing = one.vowels.iter().zip(&other.vowels).filter(|(a, b)| a != b).count();
        one.key == other.key && (!compared || differing <= usize::from(one.key.len() > 4))
    };
    let others = readings(other);
    left != right && readings(one).iter().any(|one| others.iter().any(|other| fits(one, other)))
}

fn readings(word: &str) -> Vec<Reading> {
    // No letter is longer than four bytes: cheap on long input.
    if word.len() > LONGEST * 4 {
        return Vec::new();
    }
    let letters: Vec<char> = word.chars().filter(|letter| letter.is_alphabetic() || is_mark(*letter)).collect();
    let sounds = match Script::of(word) {
        Some(Script::Latin) => latin::readings(&letters),
        Some(Script::Cyrillic) => vec![cyrillic::read(&letters)],
        Some(Script::Arabic) => vec![arabic::read(&letters)],
        Some(Script::Devanagari) => vec![devanagari::read(&letters)],
        None => Vec::new(),
    };
    let readings = sounds.iter().map(|sounds| reading(sounds));
    readings.filter(|reading| reading.key.len() >= SHORTEST).collect()
}

/// Signs that are not letters and still matter: nukta, virama, vowel signs.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{903}' | '\u{93A}'..='\u{94F}')
}

fn reading(sounds: &[Sound]) -> Reading {
    let mut sounds = sounds;
    // The h of Shah and Jinnah is not heard, nor written in every script.
    if let [.., Sound::Vowel, Sound::Consonant('h')] = sounds {
        sounds = &sounds[..sounds.len() - 1];
    }
    let (mut key, mut vowels) = (String::new(), Vec::new());
    if sounds.first() == Some(&Sound::Vowel) {
        key.push('a');
        vowels.push(true);
    }
    let mut vowel = false;
    for sound in sounds {
        let Sound::Consonant(consonant) = *sound else {
            vowel = true;
            continue;
        };
        match (key.chars().next_back(), consonant) {
            // One n, whether ң, نگ or ng; one sh, whether щ or shch.
            (Some('n'), 'g') | (Some('x'), 'c') => {}
            (Some(last), consonant) if last == consonant => {}
            _ => {
                key.push(consonant);
                vowels.push(std::mem::take(&mut vowel));
            }
        }
    }
    // Tashkent is تاشکند: at the end the two are not told apart.
    if key.ends_with("nt") {
        key.replace_range(key.len() - 1.., "d");
    }
    Reading { key, vowels }
}
