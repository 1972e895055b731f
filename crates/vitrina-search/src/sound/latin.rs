//! Latin letters, as English writes foreign names and as Uzbek, Kazakh, Polish and Turkish write their own.

use vitrina_core::fold;

use super::Sound::{self, Consonant, Vowel};

/// How several letters together are read; the longest come first.
const TOGETHER: [(&str, &[char]); 21] = [
    ("shch", &['x']),
    ("tsch", &['c']),
    ("sch", &['x']),
    ("dzh", &['j']),
    ("tch", &['c']),
    ("sh", &['x']),
    ("ch", &['c']),
    ("zh", &['j']),
    ("kh", &['h']),
    ("gh", &['g']),
    ("ph", &['v']),
    ("th", &['t']),
    ("dh", &['d']),
    ("bh", &['b']),
    ("ck", &['k']),
    ("dj", &['j']),
    ("dz", &['d']),
    ("ts", &['t', 's']),
    ("tz", &['t', 's']),
    ("cz", &['c']),
    ("sz", &['x']),
];

/// One reading, or two where `x`, or `g` before e, i and y, leaves a choice.
pub(super) fn readings(letters: &[char]) -> Vec<Vec<Sound>> {
    let plain: Vec<char> = letters.iter().flat_map(|letter| plain(*letter)).collect();
    let soft = |pair: &[char]| pair[0] == 'g' && is_soft(pair.get(1));
    let choice = plain.contains(&'x') || plain.windows(2).any(soft);
    let mut readings = vec![read(&plain, false)];
    if choice {
        readings.push(read(&plain, true));
    }
    readings
}

/// The letter without its mark, unless the mark changes the sound: ş is sh.
fn plain(letter: char) -> Vec<char> {
    let together = match letter {
        'ş' | 'š' | 'ś' | 'ș' => "sh",
        'ç' | 'č' | 'ć' => "ch",
        'ž' | 'ż' | 'ź' => "zh",
        'a'..='z' => return vec![letter],
        _ => return fold::compact(letter.encode_utf8(&mut [0; 4])).chars().collect(),
    };
    together.chars().collect()
}

fn is_soft(next: Option<&char>) -> bool {
    matches!(next, Some('e' | 'i' | 'y'))
}

fn read(letters: &[char], western: bool) -> Vec<Sound> {
    let mut sounds = Vec::new();
    let mut rest = letters;
    while let Some((letter, after)) = rest.split_first() {
        let together = TOGETHER.iter().find(|(written, _)| {
            written.len() <= rest.len() && written.chars().zip(rest).all(|(written, letter)| written == *letter)
        });
        if let Some((written, read)) = together {
            sounds.extend(read.iter().map(|consonant| Consonant(*consonant)));
            rest = &rest[written.len()..];
            continue;
        }
        rest = after;
        let consonant = match *letter {
            'b' | 'd' | 'h' | 'j' | 'k' | 'l' | 'm' | 'n' | 'p' | 'r' | 's' | 't' | 'z' => *letter,
            'c' if is_soft(after.first()) => 's',
            'c' | 'q' => 'k',
            'f' | 'v' | 'w' => 'v',
            'g' if western && is_soft(after.first()) => 'j',
            'g' => 'g',
            'x' if western => {
                sounds.push(Consonant('k'));
                's'
            }
            'x' => 'h',
            _ => {
                sounds.push(Vowel);
                continue;
            }
        };
        sounds.push(Consonant(consonant));
    }
    sounds
}
