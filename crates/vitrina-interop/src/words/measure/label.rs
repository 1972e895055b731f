//! The words around a value: which kind they name, whether they say "about", and what they say besides.

use vitrina_core::MeasureKind::{self, Calibre, Depth, Diameter, Height, Length, Weight, Width};

use super::token::{Token, text};
use super::unit::unit;

const KINDS: &[(MeasureKind, &[&str])] = &[
    (
        Height,
        &[
            "height",
            "high",
            "h",
            "в",
            "ht",
            "höjd",
            "totalhöjd",
            "höhe",
            "hoch",
            "высота",
            "выс",
            "вышыня",
            "биіктігі",
            "înălțime",
            "înălţime",
            "高",
            "通高",
            "高度",
            "ارتفاع",
            "بلندی",
            "ऊँचाई",
            "ऊंचाई",
        ],
    ),
    (
        Width,
        &[
            "width",
            "wide",
            "w",
            "b",
            "ш",
            "bredd",
            "breite",
            "breit",
            "ширина",
            "шир",
            "шырыня",
            "lățime",
            "lăţime",
            "宽",
            "寬",
            "通宽",
            "عرض",
            "چوڑائی",
            "चौड़ाई",
        ],
    ),
    (
        Length,
        &[
            "length",
            "long",
            "l",
            "längd",
            "totallängd",
            "länge",
            "lang",
            "длина",
            "дл",
            "даўжыня",
            "lungime",
            "长",
            "長",
            "通长",
            "全长",
            "طول",
            "لمبائی",
            "लंबाई",
            "लम्बाई",
        ],
    ),
    (
        Depth,
        &[
            "depth",
            "deep",
            "thickness",
            "thick",
            "djup",
            "dj",
            "tjocklek",
            "t",
            "tiefe",
            "tief",
            "dicke",
            "глубина",
            "глуб",
            "толщина",
            "толщ",
            "adâncime",
            "grosime",
            "深",
            "厚",
            "عمق",
            "ضخامت",
        ],
    ),
    (
        Diameter,
        &[
            "diameter",
            "diam",
            "dia",
            "ø",
            "⌀",
            "durchmesser",
            "диаметр",
            "диам",
            "дыяметр",
            "diametru",
            "直径",
            "直徑",
            "径",
            "قطر",
            "व्यास",
        ],
    ),
    (Calibre, &["calibre", "caliber", "cal", "kaliber", "калибр", "кал", "калібр", "calibru", "کالیبر"]),
    (
        Weight,
        &[
            "weight",
            "weighs",
            "wt",
            "vikt",
            "gewicht",
            "вес",
            "масса",
            "вага",
            "greutate",
            "重",
            "重量",
            "وزن",
            "वज़न",
            "वजन",
        ],
    ),
];

/// A pounder is named by the weight of its ball, whatever unit stands beside it; tum, Zoll and lod had many sizes.
const UNREADABLE: &[&str] = &["pund", "pounder", "pounders", "фунт", "фунтов", "pfünder", "tum", "hagel"];

const ABOUT: &[&str] = &[
    "c",
    "ca",
    "circa",
    "cirka",
    "approx",
    "approximately",
    "about",
    "around",
    "ungefär",
    "ок",
    "около",
    "примерно",
    "约",
    "約",
    "etwa",
    "cca",
    "حدود",
];

/// Letters that name a kind only among others of their like: by itself a "г" is grams.
const AMONG_OTHERS: &[(&str, MeasureKind)] = &[("д", Length), ("г", Depth), ("т", Depth)];

/// What a label says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) kinds: Vec<MeasureKind>,
    pub(super) about: bool,
    pub(super) part: String,
}

/// Reads the words before or after a value; nothing where they forbid a reading.
pub(super) fn label(tokens: &[Token]) -> Option<Label> {
    let mut label = Label::default();
    let mut others: Vec<Token> = Vec::new();
    let letters_count = letters_are_kinds(tokens);
    for (at, token) in tokens.iter().enumerate() {
        let Token::Word(written, blank) = token else {
            others.push(token.clone());
            continue;
        };
        let mut bare = bare(written);
        if UNREADABLE.contains(&bare.as_str()) || is_unread_value(written, tokens.get(at + 1)) {
            return None;
        }
        // In Chinese "about" is glued to the label: 重约3.5千克.
        if let Some(before) = bare.strip_suffix(['约', '約']) {
            label.about = true;
            bare = before.to_owned();
        }
        if let Some(kinds) = glued(&bare) {
            label.kinds.extend(kinds);
            continue;
        }
        let letter = bare.chars().count() == 1 && !bare.contains(|c: char| matches!(c, '\u{4E00}'..='\u{9FFF}'));
        match kind(&bare).filter(|_| letters_count || !letter) {
            Some(kind) if label.kinds.last() == Some(&kind) => {}
            Some(kind) => label.kinds.push(kind),
            None if ABOUT.contains(&bare.as_str()) || matches!(written.as_str(), "~" | "≈" | "?" | "ca?") => {
                label.about = true;
            }
            None => others.push(Token::Word(written.clone(), *blank)),
        }
    }
    // "H x W": the sign between two kinds.
    if label.kinds.len() > 1 {
        others.retain(|token| *token != Token::Times && !matches!(token, Token::Word(word, _) if word == "x"));
    }
    // Brackets and commas that now stand around nothing.
    while let Some(at) = others.windows(2).position(|pair| matches!(pair, [Token::Open(_), Token::Close(_)])) {
        others.drain(at..at + 2);
    }
    label.part = tidy(&text(&others));
    Some(label)
}

/// The kinds of a label in one word: "ДхШ", "LxBxH", "ВхШхГ".
fn glued(bare: &str) -> Option<Vec<MeasureKind>> {
    let letters: Vec<&str> = bare.split(['x', 'х', '×', '*']).collect();
    let kind_of = |letter: &&str| {
        let among = AMONG_OTHERS.iter().find(|(other, _)| other == letter).map(|(_, kind)| *kind);
        among.or_else(|| kind(letter)).filter(|_| letter.chars().count() == 1)
    };
    let kinds: Vec<MeasureKind> = letters.iter().map(kind_of).collect::<Option<_>>()?;
    let each_once = kinds.iter().enumerate().all(|(at, kind)| !kinds[..at].contains(kind));
    (kinds.len() > 1 && each_once).then_some(kinds)
}

/// Whether a word is a value that was not understood: "5,9-6,1 cm", "/225kg".
fn is_unread_value(written: &str, next: Option<&Token>) -> bool {
    let with_unit = written
        .split_inclusive(|c: char| c.is_ascii_digit())
        .skip(1)
        .any(|after| unit(after.trim_end_matches(|c: char| !c.is_alphabetic())).is_some());
    let before_unit = written.starts_with(|c: char| c.is_ascii_digit())
        && matches!(next, Some(Token::Word(next, _)) if unit(next.trim_end_matches(['.', ':'])).is_some());
    with_unit || before_unit
}

/// Whether letters alone name kinds: "H. 12 cm", "H 610", "(h x w)". The h of a Swede's "h 15 mm" or "h pipa" is the
/// right one of two.
fn letters_are_kinds(tokens: &[Token]) -> bool {
    let words = || {
        tokens.iter().filter_map(|token| match token {
            Token::Word(written, _) if written != "x" && !bare(written).is_empty() => Some(written.as_str()),
            _ => None,
        })
    };
    let is_letter = |written: &&str| {
        let bare = bare(written);
        bare.chars().count() == 1 && !ABOUT.contains(&bare.as_str())
    };
    let marked = words().all(|written| {
        let bare = bare(written);
        if is_letter(&written) {
            return written.starts_with(char::is_uppercase) || written.ends_with(['.', ':', '=']);
        }
        kind(&bare).is_some() || ABOUT.contains(&bare.as_str())
    });
    marked || words().count() > 1 && words().all(|written| is_letter(&written))
}

/// Without signs at its ends; a bracket around all of it is one.
fn tidy(part: &str) -> String {
    let trimmed = part.trim_matches(|c: char| matches!(c, ' ' | ':' | ',' | ';' | '.' | '=' | '-' | '–'));
    let inner = trimmed.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
    match inner {
        Some(inner) if !inner.contains(['(', ')']) => inner.trim().to_owned(),
        _ => trimmed.to_owned(),
    }
}

fn bare(written: &str) -> String {
    written.trim_matches(|c: char| matches!(c, '.' | ':' | '=' | '~' | '≈')).to_lowercase()
}

fn kind(word: &str) -> Option<MeasureKind> {
    KINDS.iter().find(|(_, words)| words.contains(&word)).map(|(kind, _)| *kind)
}

/// Whether a word names a kind or ends a label, so that a number may be glued to it.
pub(super) fn is_label(word: &str) -> bool {
    word.ends_with([':', '=', '.', '~']) || kind(&word.to_lowercase()).is_some()
}
