//! One date or one span of dates: two dates complete each other ("March 27-29, 1956", "1828–9", "late 18th-early 19th
//! century", "206-100 BCE"), and what stands before the first or after the last holds for both.

use super::Conventions;
use super::lexicon::Sense;
use super::point::{Cursor, century, in_era};
use super::token::Token;
use super::when::{self, Era, Point, Relation, When};

/// What a stretch of words dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    At(Point),
    Between(Point, Point),
    /// One date between two.
    Within(Point, Point),
    /// The end is not known, or there is none yet.
    Since {
        first: Point,
        open: bool,
    },
    /// The beginning is not known.
    UpTo(Point),
}

/// The longest span of years of which one has only three digits: longer ones are slips of the pen.
const LONGEST_EARLY: i32 = 400;

/// Reads all of the tokens as one date or span, or nothing.
pub(super) fn span(tokens: &[Token], conventions: &Conventions) -> Option<Span> {
    let mut cursor = Cursor { tokens, at: 0, conventions };
    if tokens.first() == Some(&Token::Sense(Sense::Between)) {
        cursor.at = 1;
        let first = cursor.point()?;
        let joined = matches!(cursor.peek(0), Some(Token::Sense(Sense::And | Sense::To) | Token::Range { .. }));
        cursor.at += usize::from(joined);
        let last = cursor.point().filter(|_| joined && cursor.at == tokens.len())?;
        let (first, last) = together(first, last, conventions)?;
        return Some(Span::Within(first, last));
    }
    if matches!(tokens.first(), Some(Token::Range { doubled: false })) {
        cursor.at = 1;
        let point = cursor.point().filter(|point| cursor.at == tokens.len() && point.relation_is(&[Relation::Died]))?;
        return Some(Span::UpTo(alone(point)?));
    }
    let first = cursor.point()?;
    let Some(joint) = cursor.peek(0) else { return Some(Span::At(alone(first)?)) };
    let slash = match joint {
        Token::Range { .. } | Token::Sense(Sense::To | Sense::Until) => false,
        Token::Sense(Sense::Before) if first.relation == Some(Relation::From) => false,
        Token::Slash => true,
        _ => return None,
    };
    cursor.at += 1;
    let rest = &tokens[cursor.at..];
    if !slash && matches!(rest, [] | [Token::Question]) {
        let first = alone(first).filter(|point| point.relation_is(&[Relation::Born, Relation::From]))?;
        return Some(Span::Since { first, open: false });
    }
    if let (false, [Token::Number(number)], Some(open)) = (slash, rest, conventions.open_year)
        && number.value == open
    {
        return Some(Span::Since { first: alone(first).filter(|point| point.relation_is(&[]))?, open: true });
    }
    let mut last = cursor.point().filter(|_| cursor.at == tokens.len())?;
    if slash {
        // "1175 AH/1761 CE": the same year in two calendars.
        if matches!(first.era, Some(Era::Hijri | Era::SolarHijri)) {
            let ((begin, end), (year, until)) = (first.years()?, last.years()?);
            last.guessed = true;
            return (begin <= year && until <= end).then_some(Span::At(last));
        }
        // "1991/1992" may mean one of them.
        last.guessed = true;
    }
    if !first.relation_is(&[Relation::Born, Relation::From]) || !last.relation_is(&[Relation::Died, Relation::Until]) {
        return None;
    }
    let (first, last) = together(first, last, conventions)?;
    Some(Span::Between(first, last))
}

impl Point {
    fn relation_is(&self, allowed: &[Relation]) -> bool {
        self.relation.is_none_or(|relation| allowed.contains(&relation))
    }
}

/// A date without a neighbour.
fn alone(mut point: Point) -> Option<Point> {
    if let When::Short { value, digits: 3 } = point.when
        && point.is_about()
    {
        // "c. 225": nothing but a year is approximate.
        point.when = When::Year(i32::try_from(value).ok()?);
        point.guessed = true;
    }
    let point = point.settled()?;
    point.years().map(|_| point)
}

/// Two dates that complete each other, in order.
fn together(mut first: Point, mut last: Point, conventions: &Conventions) -> Option<(Point, Point)> {
    era_of_both(&mut first, &mut last)?;
    (first.when, last.when) = complete(first, last, conventions)?;
    let early = matches!(first.when, When::Year(year) if (1..1000).contains(&year));
    if early && first.era.is_none() {
        first.guessed = true;
        let (begin, end) = (first.years()?.0, last.years()?.1);
        if end - begin > LONGEST_EARLY {
            return None;
        }
    }
    // Said before the first or after the last, and of neither alone: it holds for both, as custom goes.
    let lives = first.relation == Some(Relation::Born) || last.relation == Some(Relation::Died);
    if !lives && first.is_about() != last.is_about() && (first.about.0 || last.about.1) {
        (first.about.0, last.about.1) = (true, true);
        first.guessed = true;
    }
    if !lives && first.is_unsure() != last.is_unsure() && (first.perhaps.0 || last.perhaps.1) {
        (first.perhaps.0, last.perhaps.1) = (true, true);
        first.guessed = true;
    }
    let (first, last) = (first.settled()?, last.settled()?);
    let (begin, end) = (first.years()?, last.years()?);
    (begin.0 <= end.0 && begin.1 <= end.1).then_some((first, last))
}

/// An era said once after both: "206-100 BCE", "1-199 CE", "1175-1180 AH".
fn era_of_both(first: &mut Point, last: &mut Point) -> Option<()> {
    match (first.era, last.era) {
        (None, Some(era)) => {
            let number = match first.when {
                When::Year(year) => year,
                When::Short { value, .. } => i32::try_from(value).ok()?,
                When::Ordinal(_) | When::Century(_) | When::PartAlone => return Some(()),
                _ => return None,
            };
            first.when = in_era(number, era, &mut first.guessed)?;
            first.era = Some(era);
            Some(())
        }
        // "206 BCE-220": the era of the end is not said.
        (Some(Era::BeforeCommon | Era::Hijri | Era::SolarHijri), None) => None,
        _ => Some(()),
    }
}

fn complete(first: Point, last: Point, conventions: &Conventions) -> Option<(When, When)> {
    use When::*;
    Some(match (first.when, last.when) {
        (Year(begin), Short { value, digits }) if begin >= 1000 && digits < 4 && first.era.is_none() => {
            let scale = 10_i32.pow(u32::try_from(digits).ok()?);
            let end = begin / scale * scale + i32::try_from(value).ok()?;
            (Year(begin), Year(end).filter(|_| end > begin)?)
        }
        (Short { value: begin, digits: from }, Short { value: end, digits: to })
            if begin < end && begin > 0 && (from == 3 && to == 3 || conventions.early_years) =>
        {
            (Year(i32::try_from(begin).ok()?), Year(i32::try_from(end).ok()?))
        }
        (Short { value, digits: 3 }, Year(end)) if last.era.is_none() => (Year(i32::try_from(value).ok()?), Year(end)),
        (Short { value, digits: 3 }, Century(end)) if value % 100 == 0 => {
            (Century(i32::try_from(value).ok()?), Century(end))
        }
        // "18至19世纪", "18-19 Jh."
        (Short { value, digits: 1 | 2 }, Century(end))
            if last.era.is_none()
                && i32::try_from(value).is_ok_and(|begin| (1..4).contains(&(end / 100 + 1 - begin))) =>
        {
            (century(Ordinal(value))?, Century(end))
        }
        (Day(year, month, begin), Short { value, digits: 1 | 2 }) => {
            let end = u8::try_from(value).ok().filter(|end| *end > begin)?;
            (Day(year, month, begin), Day(year, month, end))
        }
        (Year(begin), ShortDecade(decade)) if begin % 10 == 0 => {
            let end = begin / 100 * 100 + i32::try_from(decade).ok()?;
            (Decade(begin), Decade(end).filter(|_| end > begin)?)
        }
        (Decade(begin), ShortDecade(decade)) => {
            let end = begin / 100 * 100 + i32::try_from(decade).ok()?;
            (Decade(begin), Decade(end).filter(|_| end > begin)?)
        }
        // "1830-1840-tal": both ends are decades.
        (Year(begin), Decade(end)) if begin % 10 == 0 && !first.is_about() => (Decade(begin), Decade(end)),
        (Year(begin), Century(end)) if begin % 100 == 0 && !first.is_about() => (Century(begin), Century(end)),
        (MonthAlone(begin), Month(year, end)) if begin < end => (Month(year, begin), Month(year, end)),
        (SeasonAlone(begin), Season(year, end)) if begin < end => (Season(year, begin), Season(year, end)),
        (MonthDay(month, begin), Day(year, other, end)) if (month, begin) < (other, end) => {
            (Day(year, month, begin), Day(year, other, end))
        }
        (MonthDay(month, begin), DayYear(end, year)) if begin < end => (Day(year, month, begin), Day(year, month, end)),
        (Short { value, digits: 1 | 2 } | Ordinal(value), Day(year, month, end)) => {
            let begin = u8::try_from(value).ok().filter(|begin| *begin < end && *begin > 0)?;
            (Day(year, month, begin), Day(year, month, end))
        }
        (begin @ Ordinal(number), end) => match (end, last.era) {
            (Century(_), None | Some(Era::Common)) => (century(begin)?, end),
            // "5th-4th century BCE"
            (Part { .. }, Some(Era::BeforeCommon)) => {
                let hundred = i32::try_from(number).ok()? * 100;
                (Part { first: 1 - hundred, last: 100 - hundred, guessed: (false, false) }, end)
            }
            _ => return None,
        },
        // "sec. XVII-XVIII"
        (begin @ Century(_), end @ Ordinal(_)) if first.era.is_none() && last.era.is_none() => (begin, century(end)?),
        // "mid- to late 19th century"
        (PartAlone, end @ (Century(_) | Decade(_)))
            if first.part.is_some_and(|part| !matches!(part, when::Part::Of(..))) =>
        {
            (end, end)
        }
        (begin, end) => (begin, end),
    })
}

impl When {
    fn filter(self, keep: impl FnOnce(Self) -> bool) -> Option<Self> {
        keep(self).then_some(self)
    }
}
