//! One stretch of a line: a label, one value or several with `x` between them, and words after it.

use vitrina_core::MeasureKind;

use super::label::{Label, label};
use super::token::Token;
use super::{Decimal, MeasureReading, Unit};

/// The things whose two or three numbers are height, width and depth by the custom of museums.
const HEIGHT_FIRST: &[&str] = &["support", "image", "frame"];

/// More millimetres (300 m) or grams (1,000 t) than any exhibit has: a slip of the pen.
const MOST: (f64, f64) = (3e5, 1e9);

/// A topic is a few words; looking for it further on would take long on long texts.
const LONGEST_TOPIC: usize = 24;

/// Cuts the tokens of a line where one value ends and the next begins.
pub(super) fn split(tokens: Vec<Token>) -> Vec<Vec<Token>> {
    let mut segments = vec![Vec::new()];
    let (mut depth, mut has_number) = (0_i32, false);
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            _ => {}
        }
        // "support, each: 252 x 287 mm": a comma before any number parts nothing.
        let parts = depth <= 0 && (token == Token::Semicolon || token == Token::Comma && has_number);
        if parts {
            segments.push(Vec::new());
            has_number = false;
            continue;
        }
        // "diameter: 21,8 cm. Hals, diameter: 10,5 cm": a full stop and a capital begin anew.
        let is_end = depth <= 0
            && matches!(&token, Token::Number(_, Some(_), written) if written.ends_with('.'))
            && matches!(tokens.peek(), Some(Token::Word(word, _)) if word.starts_with(char::is_uppercase));
        has_number |= matches!(token, Token::Number(..));
        if let Some(segment) = segments.last_mut() {
            segment.push(token);
        }
        if is_end {
            segments.push(Vec::new());
            has_number = false;
        }
    }
    segments.retain(|segment| !segment.is_empty());
    segments
}

/// One number with the words around it.
#[derive(Debug, Clone)]
struct Figure {
    before: Vec<Token>,
    value: Decimal,
    unit: Option<Unit>,
    after: Vec<Token>,
    /// `x` follows.
    joined: bool,
}

/// What a segment names before its label, as "object" in "object: 533 x 584 mm" and "Lock" in "Lock, höjd: 4 cm",
/// and how many tokens that takes. Nothing where the words forbid a reading.
fn topic(tokens: &[Token]) -> Option<(Option<String>, usize)> {
    let (mut topic, mut depth) = ((None, 0), 0_i32);
    let words = tokens.iter().take(LONGEST_TOPIC).take_while(|token| !matches!(token, Token::Number(..)));
    for (at, token) in words.enumerate() {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            _ => {}
        }
        let ends = matches!(token, Token::Comma) || matches!(token, Token::Word(word, _) if word.ends_with(':'));
        if depth > 0 || !ends {
            continue;
        }
        // "Ram: H: 1502 mm": each stretch by itself, so that a letter counts as a label.
        let before = label(&tokens[..=at])?;
        let stretch = label(&tokens[topic.1..=at])?;
        if [&before, &stretch].into_iter().any(|label| !label.kinds.is_empty() || label.about) {
            break;
        }
        if !before.part.is_empty() {
            topic = (Some(before.part), at + 1);
        }
    }
    Some(topic)
}

/// Values and the topic that holds for the segments after.
pub(super) struct Segment {
    pub(super) values: Vec<MeasureReading>,
    pub(super) topic: Option<String>,
}

/// Reads a segment, or nothing. The topic is the one named earlier in the line.
/// Without a unit of their own, labelled values have that of the next segment: "H 12, B 8 cm".
pub(super) fn read(tokens: &[Token], earlier: Option<&str>, next: Option<Unit>) -> Option<Segment> {
    let (tokens, converted) = without_conversion(tokens);
    let (own, length) = topic(&tokens)?;
    let topic = own.or_else(|| earlier.map(str::to_owned));
    let mut values = Vec::new();
    for chain in chains(figures(&tokens[length..])?)? {
        values.extend(chain_values(chain, topic.as_deref(), next)?);
    }
    if let Some(converted) = converted {
        values = same_in_other_units(values, read(&converted, None, None)?.values)?;
    }
    (!values.is_empty()).then_some(Segment { values, topic })
}

/// "16 9/16 in. (42 cm)": the tokens before the brackets and those in them, where these hold a value with a unit.
fn without_conversion(tokens: &[Token]) -> (Vec<Token>, Option<Vec<Token>>) {
    let is_value = |token: &Token| matches!(token, Token::Number(_, Some(_), _));
    if let Some(Token::Close(_)) = tokens.last()
        && let Some(open) = tokens.iter().rposition(|token| matches!(token, Token::Open(_)))
    {
        let inner = &tokens[open + 1..tokens.len() - 1];
        let no_words = inner.iter().all(|token| matches!(token, Token::Number(..) | Token::Times));
        if no_words && inner.iter().any(is_value) && tokens[..open].iter().any(is_value) {
            return (tokens[..open].to_vec(), Some(inner.to_vec()));
        }
    }
    (tokens.to_vec(), None)
}

/// Two sets of values that say the same in two units: the metric ones are kept. Others contradict each other.
fn same_in_other_units(first: Vec<MeasureReading>, second: Vec<MeasureReading>) -> Option<Vec<MeasureReading>> {
    let agree = |one: &MeasureReading, two: &MeasureReading| {
        let (one, two) = (one.unit.base(one.value)?, two.unit.base(two.value)?);
        ((one - two).abs() <= 0.02 * one.max(two) + 1.0).then_some(())
    };
    if first.len() != second.len() || !first.iter().zip(&second).all(|(one, two)| agree(one, two).is_some()) {
        return None;
    }
    let metric = |reading: &MeasureReading| matches!(reading.unit, Unit::Metric(_));
    if first.iter().all(metric) {
        return Some(first);
    }
    // The label stands before the first.
    let labelled = first.into_iter().zip(second);
    Some(labelled.map(|(one, two)| MeasureReading { value: two.value, unit: two.unit, ..one }).collect())
}

fn figures(tokens: &[Token]) -> Option<Vec<Figure>> {
    let mut figures: Vec<Figure> = Vec::new();
    let mut words: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            Token::Number(value, unit, _) => {
                if value.is_zero() {
                    return None;
                }
                let joined = figures.last().is_none_or(|last| last.joined);
                match (joined, figures.last_mut()) {
                    // 5 ft 6 in
                    (false, Some(Figure { value: feet, unit: feet_unit @ Some(Unit::Foot), .. }))
                        if words.is_empty() && *unit == Some(Unit::Inch) =>
                    {
                        (*feet, *feet_unit) = (feet.carried(12, *value)?, Some(Unit::Inch));
                        continue;
                    }
                    // "12 cm Diam. 3 cm": the words label the next, if there are any.
                    (false, Some(last)) if words.is_empty() || last.unit.is_none() => return None,
                    _ => {}
                }
                let before = std::mem::take(&mut words);
                figures.push(Figure { before, value: *value, unit: *unit, after: Vec::new(), joined: false });
            }
            // "H x W: 12 x 8 cm"
            Token::Times if figures.is_empty() && !words.is_empty() => words.push(Token::Times),
            Token::Times => {
                let last = figures.last_mut()?;
                if last.joined {
                    return None;
                }
                last.after = std::mem::take(&mut words);
                last.joined = true;
            }
            // Words in brackets belong together, numbers without a unit among them are words.
            Token::Open(_) => {
                let length = tokens[at..].iter().position(|token| matches!(token, Token::Close(_)))?;
                let inner = &tokens[at..at + length];
                if inner.iter().any(|token| matches!(token, Token::Number(_, Some(_), _) | Token::Open(_))) {
                    return None;
                }
                words.push(token.clone());
                words.extend(inner.iter().map(|token| match token {
                    Token::Number(_, _, written) => Token::Word(written.clone(), true),
                    other => other.clone(),
                }));
                words.push(tokens[at + length].clone());
                at += length + 1;
            }
            other => words.push(other.clone()),
        }
    }
    let last = figures.last_mut()?;
    if last.joined {
        return None;
    }
    last.after = words;
    Some(figures)
}

/// Values with `x` between them go together.
fn chains(figures: Vec<Figure>) -> Option<Vec<Vec<Figure>>> {
    let mut chains: Vec<Vec<Figure>> = Vec::new();
    for figure in figures {
        match chains.last_mut() {
            Some(chain) if chain.last().is_some_and(|last| last.joined) => chain.push(figure),
            _ => chains.push(vec![figure]),
        }
    }
    // Without a sign between them, each after the first needs a label of its own, and nothing but the label:
    // of other words nobody knows to which of the two they belong.
    let labelled = |chain: &Vec<Figure>| {
        label(&chain[0].before).is_some_and(|label| !label.kinds.is_empty() && label.part.is_empty())
    };
    chains.iter().skip(1).all(labelled).then_some(chains)
}

fn chain_values(chain: Vec<Figure>, topic: Option<&str>, next: Option<Unit>) -> Option<Vec<MeasureReading>> {
    let count = chain.len();
    let first = label(&chain[0].before)?;
    let unit = chain.last()?.unit.or(next.filter(|_| count == 1 && !first.kinds.is_empty()))?;
    let last = label(&chain[count - 1].after)?;
    let part = part(&first, &last, topic);
    let named = part.as_deref().map(|part| part.split([',', '(']).next().unwrap_or_default().trim().to_lowercase());
    let height_first = (2..=3).contains(&count)
        && first.kinds.is_empty()
        && named.is_some_and(|name| HEIGHT_FIRST.contains(&name.as_str()));
    let (mut values, mut kinds_known) = (Vec::new(), 0);
    for (at, figure) in chain.iter().enumerate() {
        let (before, after) = (label(&figure.before)?, label(&figure.after)?);
        // "12 x 8 cm (h x w)" and "H x W: 12 x 8 cm" name the kinds in order.
        let listed = [&first, &last].into_iter().find(|label| count > 1 && label.kinds.len() == count);
        let kind = match (listed, &before.kinds[..], &after.kinds[..]) {
            (Some(label), ..) => Some(label.kinds[at]),
            (None, [], []) if height_first => Some([MeasureKind::Height, MeasureKind::Width, MeasureKind::Depth][at]),
            (None, [], []) => None,
            (None, [kind], []) | (None, [], [kind]) => Some(*kind),
            (None, [kind], [again]) if kind == again => Some(*kind),
            // Two kinds for one value contradict each other.
            _ => return None,
        };
        let inner = at > 0 && !before.part.is_empty() || at + 1 < count && !after.part.is_empty();
        if inner {
            return None;
        }
        let unit = figure.unit.unwrap_or(unit);
        if unit.base(figure.value)? > if unit.is_weight() { MOST.1 } else { MOST.0 } {
            return None;
        }
        let kind = kind.or(unit.is_weight().then_some(MeasureKind::Weight));
        if kind.is_some_and(|kind| (kind == MeasureKind::Weight) != unit.is_weight()) {
            return None;
        }
        // "Höjd: 12 x 8 cm", "Kaliber: 7,62 x 39 mm": what the second is, nobody said.
        kinds_known += usize::from(kind.is_some());
        let certain = !(first.about || last.about || before.about || after.about);
        values.push(MeasureReading { kind, part: part.clone(), value: figure.value, unit, certain });
    }
    (kinds_known == 0 || kinds_known == count).then_some(values)
}

/// What is measured besides the kind: the topic, and what is named before and after the value.
fn part(first: &Label, last: &Label, topic: Option<&str>) -> Option<String> {
    let words = [topic.unwrap_or_default(), first.part.as_str(), last.part.as_str()];
    let words: Vec<&str> = words.into_iter().filter(|part| !part.is_empty()).collect();
    (!words.is_empty()).then(|| words.join(", "))
}
