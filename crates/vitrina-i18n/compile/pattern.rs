//! One Fluent pattern: which arguments it takes, and its compiled pieces.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::Kind;
use super::plural::{self, category};
use crate::table::{Category, Key, Piece, PluralRuns, Span};

type Outcome<T> = Result<T, String>;

/// The plain words of a pattern without arguments.
pub(super) fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                words.push_str(&unescape(value));
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(words)
}

/// Arguments in order of first use. A number is what is used as a selector or with `NUMBER`.
pub(super) fn arguments(pattern: &Pattern<&str>) -> Outcome<Vec<(String, Kind)>> {
    let mut found: Vec<(String, Kind)> = Vec::new();
    let mut note = |name: &str, kind: Kind| match found.iter_mut().find(|(other, _)| other == name) {
        Some((_, known)) if kind == Kind::Number => *known = Kind::Number,
        Some(_) => {}
        None => found.push((name.to_owned(), kind)),
    };
    walk(pattern, &mut note)?;
    Ok(found)
}

fn walk(pattern: &Pattern<&str>, note: &mut impl FnMut(&str, Kind)) -> Outcome<()> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                if let Some((name, kind)) = argument(inline)? {
                    note(name, kind);
                }
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let Some((name, _)) = argument(selector)? else { return Err(CHOICE.to_owned()) };
                note(name, Kind::Number);
                for variant in variants {
                    walk(&variant.value, note)?;
                }
            }
        }
    }
    Ok(())
}

const CHOICE: &str = "a choice is made by an argument that is a number";

/// The argument an inline expression stands for; none for literals and terms.
fn argument<'a>(inline: &InlineExpression<&'a str>) -> Outcome<Option<(&'a str, Kind)>> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(Some((id.name, Kind::Text))),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => match &*arguments.positional {
            [InlineExpression::VariableReference { id }] if arguments.named.is_empty() => {
                Ok(Some((id.name, Kind::Number)))
            }
            _ => Err("NUMBER takes one argument and no options".to_owned()),
        },
        InlineExpression::FunctionReference { id, .. } => Err(format!("the function {} is not known", id.name)),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::TermReference { attribute: None, arguments: None, .. } => Ok(None),
        InlineExpression::NumberLiteral { .. } => Err("write the number into the sentence".to_owned()),
        InlineExpression::MessageReference { id, .. } => {
            Err(format!("`{}` is a message; only terms (`{{ -name }}`) can stand inside another", id.name))
        }
        InlineExpression::TermReference { id, .. } => Err(format!("the term `-{}` takes no arguments", id.name)),
        InlineExpression::Placeable { .. } => Err("braces within braces".to_owned()),
    }
}

/// Compiles a pattern for a language with these plural rules.
pub(super) fn pieces(
    pattern: &Pattern<&str>,
    arguments: &[(String, Kind)],
    plurals: &PluralRuns,
    term: &dyn Fn(&str) -> Option<String>,
) -> Outcome<Vec<Piece>> {
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let Some((name, _)) = argument(selector)? else { return Err(CHOICE.to_owned()) };
                let argument = place(name, arguments)?;
                if arguments[usize::from(argument)].1 != Kind::Number {
                    return Err(format!("`${name}` is no number in en.ftl; it cannot be chosen by"));
                }
                let mut keyed = Vec::new();
                let mut other = None;
                let mut default_key = None;
                for variant in variants {
                    let key = key(&variant.key)?;
                    let spans = spans(&variant.value, arguments, term)?;
                    if variant.default {
                        default_key = Some(key);
                        other = Some(spans);
                    } else {
                        keyed.push((key, spans));
                    }
                }
                plural::complete(keyed.iter().map(|(key, _)| *key), default_key, plurals)?;
                keyed.sort_by_key(|(key, _)| matches!(key, Key::Category(_)));
                let other = other.ok_or("a choice needs a form marked with `*`")?;
                pieces.push(Piece::Plural { argument, variants: keyed, other });
            }
            element => push(&mut pieces, span(element, arguments, term)?),
        }
    }
    Ok(pieces)
}

fn push(pieces: &mut Vec<Piece>, span: Span) {
    if let (Some(Piece::Span(Span::Literal(before))), Span::Literal(more)) = (pieces.last_mut(), &span) {
        before.push_str(more);
    } else {
        pieces.push(Piece::Span(span));
    }
}

fn spans(
    pattern: &Pattern<&str>,
    arguments: &[(String, Kind)],
    term: &dyn Fn(&str) -> Option<String>,
) -> Outcome<Vec<Span>> {
    pattern.elements.iter().map(|element| span(element, arguments, term)).collect()
}

fn span(
    element: &PatternElement<&str>,
    arguments: &[(String, Kind)],
    term: &dyn Fn(&str) -> Option<String>,
) -> Outcome<Span> {
    match element {
        PatternElement::TextElement { value } => Ok(Span::Literal((*value).to_owned())),
        PatternElement::Placeable { expression: Expression::Select { .. } } => {
            Err("a choice within a choice; write two messages".to_owned())
        }
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match argument(inline)? {
            Some((name, _)) => Ok(Span::Argument(place(name, arguments)?)),
            None => match inline {
                InlineExpression::StringLiteral { value } => Ok(Span::Literal(unescape(value))),
                InlineExpression::TermReference { id, .. } => term(id.name)
                    .map(Span::Literal)
                    .ok_or_else(|| format!("the term `-{}` is not in this file", id.name)),
                _ => Err("only literals, arguments and terms stand in a message".to_owned()),
            },
        },
    }
}

fn place(name: &str, arguments: &[(String, Kind)]) -> Outcome<u8> {
    let place = arguments.iter().position(|(known, _)| known == name);
    place
        .and_then(|place| u8::try_from(place).ok())
        .ok_or_else(|| format!("`${name}` is not an argument of this message in en.ftl"))
}

fn key(key: &VariantKey<&str>) -> Outcome<Key> {
    match key {
        VariantKey::Identifier { name } => {
            category(name).map(Key::Category).ok_or_else(|| format!("`{name}` is not a plural category"))
        }
        VariantKey::NumberLiteral { value } => {
            value.parse().map(Key::Exactly).map_err(|_| format!("`{value}` is not a whole number"))
        }
    }
}

/// Whether every argument is used somewhere.
pub(super) fn uses_all(pieces: &[Piece], count: usize) -> bool {
    let mut used = vec![false; count];
    let mut note = |place: u8| used[usize::from(place)] = true;
    for piece in pieces {
        match piece {
            Piece::Span(Span::Argument(place)) => note(*place),
            Piece::Span(Span::Literal(_)) => {}
            Piece::Plural { argument, variants, other } => {
                note(*argument);
                for span in variants.iter().flat_map(|(_, spans)| spans).chain(other) {
                    if let Span::Argument(place) = span {
                        note(*place);
                    }
                }
            }
        }
    }
    used.into_iter().all(|used| used)
}

/// The pieces with no choice by category: exactly one and everything else, as English counts.
pub(super) fn general(pieces: Vec<Piece>) -> Vec<Piece> {
    let exact = |key: Key| if key == Key::Category(Category::One) { Key::Exactly(1) } else { key };
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Plural { argument, variants, other } => {
                let variants = variants.into_iter().map(|(key, spans)| (exact(key), spans)).collect();
                Piece::Plural { argument, variants, other }
            }
            piece => piece,
        })
        .collect()
}

/// The pattern's words for a doc comment, near enough to how they stand in the file.
pub(super) fn source(pattern: &Pattern<&str>) -> String {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                words.push_str(&inline_source(inline))
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let forms: Vec<String> = variants.iter().map(|variant| source(&variant.value)).collect();
                words.push_str(&format!("[{}]", forms.join(" | ")));
            }
        }
    }
    words
}

fn inline_source(inline: &InlineExpression<&str>) -> String {
    match (argument(inline), inline) {
        (Ok(Some((name, _))), _) => format!("{{{name}}}"),
        (_, InlineExpression::StringLiteral { value }) => unescape(value),
        (_, InlineExpression::TermReference { id, .. }) => format!("{{-{}}}", id.name),
        _ => String::new(),
    }
}

/// Fluent's escapes in string literals: `\\`, `\"`, `\uHHHH`, `\UHHHHHH`.
fn unescape(value: &str) -> String {
    let mut words = String::new();
    let mut rest = value.chars();
    while let Some(letter) = rest.next() {
        if letter != '\\' {
            words.push(letter);
            continue;
        }
        let digits = match rest.next() {
            Some('u') => 4,
            Some('U') => 6,
            Some(other) => {
                words.push(other);
                continue;
            }
            None => break,
        };
        let code: String = rest.by_ref().take(digits).collect();
        words.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
    }
    words
}
