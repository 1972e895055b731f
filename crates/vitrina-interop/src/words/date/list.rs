//! Several dates in one text, and words beside a date: lists ("1627, 1634"), alternatives ("1786 or 1800"), deeds
//! ("1963, printed 1980"), a period and its years ("Edo period (1603-1867), 19th century"), roles and places.

use super::Conventions;
use super::lexicon::Sense;
use super::span::span;
use super::token::{Number, Token};
use super::write::{Written, written};

/// The most members a set may have: more is a list of something else.
const MOST_MEMBERS: usize = 12;

/// How a segment follows the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    Start,
    And,
    Or,
    /// In brackets.
    Aside,
}

struct Segment {
    joint: Joint,
    tokens: Vec<Token>,
}

/// Reads all tokens: EDTF and whether nothing was guessed or left aside.
pub(super) fn list(tokens: Vec<Token>, conventions: &Conventions) -> Option<(String, bool)> {
    let segments = segments(without_inner_commas(tokens))?;
    let mut dates: Vec<(Joint, Written)> = Vec::new();
    let (mut labelled, mut left_aside, mut deeds) = (false, false, 0);
    for segment in &segments {
        let (label, tokens) = without_label(&segment.tokens);
        labelled |= label && dates.is_empty();
        if tokens.is_empty() {
            continue;
        }
        if let Some(date) = span(tokens, conventions).and_then(|span| written(&span)) {
            deeds += usize::from(tokens.contains(&Token::Sense(Sense::Deed)));
            dates.push((segment.joint, date));
        } else if !dates.is_empty() && is_note(tokens) && segment.joint != Joint::Or {
            left_aside = true;
        } else {
            return None;
        }
    }
    if dates.len() > MOST_MEMBERS {
        return None;
    }
    let guessed = left_aside || dates.iter().any(|(_, date)| date.guessed);
    let ((_, first), rest) = dates.split_first()?;
    if rest.is_empty() {
        return Some((first.whole.clone(), !guessed));
    }
    // A period and a date within it, or a year of two calendars: the narrower one is meant.
    if let [(joint, second)] = rest
        && (labelled || (first.named && *joint == Joint::Aside))
    {
        let within =
            |inner: &Written, outer: &Written| inner.years.0 >= outer.years.0 && inner.years.1 <= outer.years.1;
        if within(second, first) {
            return Some((second.whole.clone(), !left_aside && !second.guessed));
        }
        if within(first, second) {
            return Some((first.whole.clone(), !left_aside && !first.guessed));
        }
        // "Edo period (1603-1867), 19th century": what both have in common.
        let common = (first.years.0.max(second.years.0), first.years.1.min(second.years.1));
        let plain = [first, second].iter().all(|date| !date.whole.contains(['~', '?', '%', '[']));
        return (plain && common.0 < common.1 && common.0 > 0)
            .then(|| (format!("{:04}/{:04}", common.0, common.1), false));
    }
    if labelled || rest.iter().any(|(joint, _)| *joint == Joint::Aside && deeds == 0) {
        return None;
    }
    let either = rest.iter().all(|(joint, _)| *joint == Joint::Or);
    if !either && rest.iter().any(|(joint, _)| *joint == Joint::Or) {
        return None;
    }
    let mut members: Vec<String> = Vec::new();
    for (_, date) in &dates {
        let member = date.member.clone()?;
        if !members.contains(&member) {
            members.push(member);
        }
    }
    let whole = match (members.len(), either) {
        (1, _) => first.whole.clone(),
        (_, true) => format!("[{}]", members.join(",")),
        (_, false) => format!("{{{}}}", members.join(",")),
    };
    Some((whole, !guessed && deeds == 0))
}

/// Takes out the commas that part nothing: "March 27, 1956", "XVIII в., 2-я пол.", "1950, före".
fn without_inner_commas(tokens: Vec<Token>) -> Vec<Token> {
    let is_inner = |at: usize| {
        if tokens[at] != Token::Comma {
            return false;
        }
        let rest = &tokens[at + 1..];
        let year_follows = matches!(rest.first(), Some(Token::Number(Number { digits: 4, .. })));
        let month_before = tokens[..at]
            .iter()
            .rev()
            .take(4)
            .take_while(|token| {
                matches!(
                    token,
                    Token::Sense(Sense::Month(_)) | Token::Range { .. } | Token::Number(Number { digits: 1 | 2, .. })
                )
            })
            .any(|token| matches!(token, Token::Sense(Sense::Month(_))));
        let segment = rest.iter().take_while(|token| !matches!(token, Token::Comma | Token::Semicolon | Token::Open));
        let mut qualifiers = segment.peekable();
        let only_qualifiers = qualifiers.peek().is_some() && qualifiers.all(qualifies);
        at > 0 && (year_follows && month_before || only_qualifiers)
    };
    let kept: Vec<bool> = (0..tokens.len()).map(|at| !is_inner(at)).collect();
    tokens.into_iter().zip(kept).filter_map(|(token, keep)| keep.then_some(token)).collect()
}

/// Whether a token only says more about the date before it.
fn qualifies(token: &Token) -> bool {
    match token {
        Token::Number(number) => number.ordinal && number.digits == 1,
        Token::Sense(sense) => matches!(
            sense,
            Sense::Circa
                | Sense::Before
                | Sense::After
                | Sense::Early
                | Sense::Mid
                | Sense::Late
                | Sense::Ordinal(_)
                | Sense::Last
                | Sense::Half
                | Sense::Third
                | Sense::Quarter
        ),
        _ => false,
    }
}

fn segments(tokens: Vec<Token>) -> Option<Vec<Segment>> {
    let mut segments = vec![Segment { joint: Joint::Start, tokens: Vec::new() }];
    let mut at = 0;
    let cut = |segments: &mut Vec<Segment>, joint: Joint| match segments.last_mut() {
        // Two signs in a row ("1835; ", "(or") make one joint.
        Some(last) if last.tokens.is_empty() && last.joint != Joint::Start => last.joint = joint,
        _ => segments.push(Segment { joint, tokens: Vec::new() }),
    };
    while let Some(token) = tokens.get(at) {
        at += 1;
        let open = segments.last_mut()?;
        match token {
            Token::Comma | Token::Semicolon => cut(&mut segments, Joint::And),
            Token::Sense(Sense::And) if open.tokens.first() != Some(&Token::Sense(Sense::Between)) => {
                cut(&mut segments, Joint::And);
            }
            Token::Sense(Sense::Or) => cut(&mut segments, Joint::Or),
            Token::Open => match bracketed(&tokens[at..]) {
                Bracketed::Doubt => {
                    open.tokens.push(Token::Question);
                    at += 2;
                }
                Bracketed::Deed(length) => {
                    at += length + 1;
                    open.tokens.insert(0, Token::Sense(Sense::Deed));
                    cut(&mut segments, Joint::And);
                }
                Bracketed::Other => cut(&mut segments, Joint::Aside),
            },
            Token::Close => cut(&mut segments, Joint::And),
            other => open.tokens.push(other.clone()),
        }
    }
    Some(segments)
}

enum Bracketed {
    /// `(?)`
    Doubt,
    /// `(designed)`: how many tokens stand in the brackets.
    Deed(usize),
    Other,
}

fn bracketed(rest: &[Token]) -> Bracketed {
    if let [Token::Question, Token::Close, ..] = rest {
        return Bracketed::Doubt;
    }
    let deed = |token: &&Token| matches!(token, Token::Sense(Sense::Deed | Sense::Filler));
    let length = rest.iter().take_while(deed).count();
    match rest.get(length) {
        Some(Token::Close) if length > 0 => Bracketed::Deed(length),
        _ => Bracketed::Other,
    }
}

/// The segment without the name of a period before it: "Tang Dynasty 618-907".
fn without_label(tokens: &[Token]) -> (bool, &[Token]) {
    let end = tokens.iter().take_while(|token| matches!(token, Token::Unknown(word) if is_word(word))).count();
    match tokens.get(end) {
        Some(Token::Sense(Sense::Period)) if end > 0 => (true, &tokens[end + 1..]),
        _ => (false, tokens),
    }
}

/// Words beside a date that do not change it: roles, places. Anything that speaks of time is not a note.
fn is_note(tokens: &[Token]) -> bool {
    tokens.iter().all(|token| match token {
        Token::Unknown(word) => is_word(word) || matches!(word.as_str(), "." | ":" | "'" | "\""),
        Token::Sense(Sense::Filler) | Token::Range { doubled: false } | Token::Slash => true,
        _ => false,
    }) && tokens.iter().any(|token| matches!(token, Token::Unknown(_)))
}

fn is_word(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_alphabetic)
}
