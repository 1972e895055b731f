//! Writes what was understood as EDTF. The text is parsed by the catalogue's own reader, which has the last word.

use super::span::Span;
use super::when::{Point, Relation, When};

/// One date as EDTF, in the forms an interval or a set takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    /// Standing alone.
    pub(super) whole: String,
    /// As a member of a set, where it can be one.
    pub(super) member: Option<String>,
    /// The first and the last year.
    pub(super) years: (i32, i32),
    /// Something was guessed.
    pub(super) guessed: bool,
    /// The years are those of a name (a reign, a year of another calendar).
    pub(super) named: bool,
}

pub(super) fn written(span: &Span) -> Option<Written> {
    match span {
        Span::At(point) => at(point),
        Span::Between(first, last) => between(first, last),
        Span::Within(first, last) => {
            let within = between(first, last)?;
            Some(Written { whole: format!("[{}]", within.member.as_deref()?), member: None, ..within })
        }
        Span::Since { first, open } => {
            let whole = format!("{}/{}", begin(first)?, if *open { ".." } else { "" });
            Some(lone(whole, first)?)
        }
        Span::UpTo(last) => lone(format!("/{}", end(last)?), last),
    }
}

fn lone(whole: String, point: &Point) -> Option<Written> {
    Some(Written { whole, member: None, years: point.years()?, guessed: point.guessed, named: false })
}

fn at(point: &Point) -> Option<Written> {
    match point.relation {
        Some(Relation::Before) => return lone(format!("[..{}]", end(point)?), point),
        Some(Relation::After) => return lone(format!("[{}..]", begin(point)?), point),
        Some(Relation::From | Relation::Born) => return lone(format!("{}/", begin(point)?), point),
        Some(Relation::Until | Relation::Died) => return lone(format!("/{}", end(point)?), point),
        None => {}
    }
    let of_reign = matches!(point.when, When::Year(_)) && point.guessed && !point.is_about();
    let named = of_reign || matches!(point.when, When::Span(..));
    let (whole, member) = match point.when {
        When::Part { .. } | When::Span(..) => {
            let (first, last) = (begin(point)?, end(point)?);
            if first == last {
                (first.clone(), Some(first))
            } else {
                (format!("{first}/{last}"), Some(format!("{first}..{last}")))
            }
        }
        When::EitherDay { one, two, year } => {
            let (low, high) = (one.min(two), one.max(two));
            let mark = mark(point, false);
            (format!("[{year:04}-{low:02}-{high:02}{mark},{year:04}-{high:02}-{low:02}{mark}]"), None)
        }
        _ => (begin(point)?, Some(begin(point)?)),
    };
    Some(Written { whole, member, years: point.years()?, guessed: point.guessed, named })
}

fn between(first: &Point, last: &Point) -> Option<Written> {
    let (from, to) = (begin(first)?, end(last)?);
    let years = (first.years()?.0, last.years()?.1);
    let guessed = first.guessed || last.guessed;
    let (whole, member) =
        if from == to { (from.clone(), from) } else { (format!("{from}/{to}"), format!("{from}..{to}")) };
    Some(Written { whole, member: Some(member), years, guessed, named: false })
}

fn begin(point: &Point) -> Option<String> {
    match point.when {
        When::Part { first, guessed, .. } => Some(format!("{}{}", year(first)?, mark(point, guessed.0))),
        When::Span(first, _) => Some(format!("{}{}", year(first)?, mark(point, false))),
        _ => plain(point),
    }
}

fn end(point: &Point) -> Option<String> {
    match point.when {
        When::Part { last, guessed, .. } => Some(format!("{}{}", year(last)?, mark(point, guessed.1))),
        When::Span(_, last) => Some(format!("{}{}", year(last)?, mark(point, false))),
        _ => plain(point),
    }
}

fn plain(point: &Point) -> Option<String> {
    let mark = mark(point, false);
    Some(match point.when {
        When::Year(number) => format!("{}{mark}", year(number)?),
        When::Decade(first) => format!("{:03}X{mark}", first / 10),
        When::Century(first) => format!("{:02}XX{mark}", first / 100),
        When::Month(number, month) => format!("{}-{month:02}{mark}", year(number)?),
        When::Season(number, season) => format!("{}-{}{mark}", year(number)?, 20 + season),
        When::Day(number, month, day) => format!("{}-{month:02}-{day:02}{mark}", year(number)?),
        _ => return None,
    })
}

fn year(number: i32) -> Option<String> {
    let sign = if number < 0 { "-" } else { "" };
    (-9999..=2100).contains(&number).then(|| format!("{sign}{:04}", number.unsigned_abs()))
}

fn mark(point: &Point, guessed: bool) -> &'static str {
    match (point.is_unsure(), point.is_about() || guessed) {
        (false, false) => "",
        (true, false) => "?",
        (false, true) => "~",
        (true, true) => "%",
    }
}
