//! Reads one date from tokens: what stands before it, the date, what stands after it.

use super::hijri;
use super::lexicon::Sense;
use super::token::{Number, Round, Token};
use super::when::{Era, Part, Point, Relation, When};
use super::{Conventions, DayOrder};

/// Reads tokens from left to right.
pub(super) struct Cursor<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) at: usize,
    pub(super) conventions: &'a Conventions,
}

impl Cursor<'_> {
    pub(super) fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead)
    }

    fn sense(&self, ahead: usize) -> Option<Sense> {
        match self.peek(ahead) {
            Some(Token::Sense(sense)) => Some(*sense),
            _ => None,
        }
    }

    fn number(&self, ahead: usize) -> Option<Number> {
        match self.peek(ahead) {
            Some(Token::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// The number of a day of the month.
    fn day(&self, ahead: usize) -> Option<u8> {
        let number = self.number(ahead).filter(|number| number.digits <= 2 && (1..=31).contains(&number.value))?;
        u8::try_from(number.value).ok()
    }

    /// A year of four digits.
    fn year(&self, ahead: usize) -> Option<i32> {
        let number = self.number(ahead).filter(|number| number.digits == 4 && !number.ordinal)?;
        self.plausible(number)
    }

    fn plausible(&self, number: Number) -> Option<i32> {
        i32::try_from(number.value).ok().filter(|year| (1000..=2100).contains(year))
    }

    fn skip_fillers(&mut self) {
        while self.sense(0) == Some(Sense::Filler) {
            self.at += 1;
        }
    }

    /// One date, with everything around it that belongs to it.
    pub(super) fn point(&mut self) -> Option<Point> {
        let mut before = Point::of(When::PartAlone);
        self.prefixes(&mut before)?;
        let mut point = match self.core() {
            Some(core) => Point { when: core.when, era: core.era, guessed: core.guessed || before.guessed, ..before },
            // "mid- to late 19th century": the century comes with the neighbour.
            None if before.part.is_some() => before,
            None => return None,
        };
        self.suffixes(&mut point)?;
        // "1600-tal*": the star is a mark of the catalogue, nobody is born in a century.
        let of_life = matches!(point.relation, Some(Relation::Born | Relation::Died));
        if of_life && matches!(point.when, When::Century(_) | When::Decade(_)) {
            return None;
        }
        self.counted(point)
    }

    fn prefixes(&mut self, point: &mut Point) -> Option<()> {
        loop {
            if self.part(point)? {
                continue;
            }
            let Some(token) = self.peek(0) else { break };
            match token {
                Token::Question => point.perhaps.0 = true,
                Token::Star => set(&mut point.relation, Relation::Born)?,
                Token::Dagger => set(&mut point.relation, Relation::Died)?,
                Token::Sense(sense) => match sense {
                    Sense::Circa => point.about.0 = true,
                    Sense::Perhaps => point.perhaps.0 = true,
                    Sense::Filler => {}
                    Sense::Before => set(&mut point.relation, Relation::Before)?,
                    Sense::After => set(&mut point.relation, Relation::After)?,
                    Sense::From => set(&mut point.relation, Relation::From)?,
                    Sense::Until => set(&mut point.relation, Relation::Until)?,
                    Sense::Born => set(&mut point.relation, Relation::Born)?,
                    Sense::Died => set(&mut point.relation, Relation::Died)?,
                    Sense::Deed => {}
                    _ => break,
                },
                _ => break,
            }
            self.at += 1;
        }
        Some(())
    }

    /// Takes "early", "late", "second half" and the like, if that is what comes; an ordinal word of nothing is no date.
    fn part(&mut self, point: &mut Point) -> Option<bool> {
        let (part, taken) = match self.peek(0) {
            Some(Token::Sense(Sense::Early)) => (Part::Early, 1),
            Some(Token::Sense(Sense::Mid)) => (Part::Mid, 1),
            Some(Token::Sense(Sense::Late)) => (Part::Late, 1),
            Some(Token::Sense(Sense::Ordinal(_) | Sense::Last)) => self.fraction()?,
            Some(Token::Number(number)) if number.ordinal => match self.fraction() {
                Some(fraction) => fraction,
                None => return Some(false),
            },
            _ => return Some(false),
        };
        set(&mut point.part, part)?;
        self.at += taken;
        Some(true)
    }

    /// "second half", "2-я пол.", "last quarter": the part and how many tokens it takes.
    fn fraction(&self) -> Option<(Part, usize)> {
        let which = match self.peek(0)? {
            Token::Sense(Sense::Ordinal(which)) => Some(*which),
            Token::Number(number) if number.ordinal => u8::try_from(number.value).ok(),
            Token::Sense(Sense::Last) => None,
            _ => return None,
        };
        let of = match self.sense(1)? {
            Sense::Half => 2,
            Sense::Third => 3,
            Sense::Quarter => 4,
            _ => return None,
        };
        let which = which.unwrap_or(of);
        (1..=of).contains(&which).then_some((Part::Of(which, of), 2))
    }

    fn suffixes(&mut self, point: &mut Point) -> Option<()> {
        loop {
            if self.part(point)? {
                continue;
            }
            let Some(token) = self.peek(0) else { break };
            match token {
                Token::Question => point.perhaps.1 = true,
                Token::Open if matches!((self.peek(1), self.peek(2)), (Some(Token::Question), Some(Token::Close))) => {
                    point.perhaps.1 = true;
                    self.at += 2;
                }
                Token::Star => set(&mut point.relation, Relation::Born)?,
                Token::Dagger => set(&mut point.relation, Relation::Died)?,
                Token::Sense(sense) => match sense {
                    Sense::Circa => point.about.1 = true,
                    Sense::Filler => {}
                    Sense::Common => set(&mut point.era, Era::Common)?,
                    Sense::BeforeCommon => set(&mut point.era, Era::BeforeCommon)?,
                    Sense::Hijri => set(&mut point.era, Era::Hijri)?,
                    Sense::SolarHijri => set(&mut point.era, Era::SolarHijri)?,
                    // "с 1941 до 1945": before another number the word parts two ends.
                    _ if matches!(self.peek(1), Some(Token::Number(_) | Token::Day(..))) && sense_bounds(*sense) => {
                        break;
                    }
                    Sense::Before => set(&mut point.relation, Relation::Before)?,
                    Sense::After => set(&mut point.relation, Relation::After)?,
                    Sense::From => set(&mut point.relation, Relation::From)?,
                    // "1963 (designed)" was cut apart before; "made 1963" came before.
                    _ => break,
                },
                _ => break,
            }
            self.at += 1;
        }
        Some(())
    }

    fn core(&mut self) -> Option<Point> {
        let (when, taken, guessed) = match self.peek(0)? {
            Token::Day(year, month, day) => (When::Day(*year, *month, *day), 1, false),
            Token::YearMonth { year, month, sure } => (When::Month(*year, *month), 1, !sure),
            Token::SlashedDay { one, two, year } => self.slashed_day(*one, *two, *year)?,
            Token::Decades { year, .. } if self.sense(1) == Some(Sense::BeforeCommon) && year.is_multiple_of(100) => {
                // "500-t f.Kr." is 599 to 500 BCE.
                let hundred = i32::try_from(*year).ok()?;
                (When::Part { first: -hundred - 98, last: 1 - hundred, guessed: (false, false) }, 2, false)
            }
            // "700-t" without an era is a slip of the pen for 1700.
            Token::Decades { digits: 3, .. } if self.sense(1) != Some(Sense::Common) => return None,
            Token::Decades { year, digits: 2, .. } => self.decade_of_century(*year)?,
            Token::Decades { year, digits, round } => decades(*year, *digits, *round)?,
            Token::Roman(number) => match self.sense(1) {
                Some(Sense::Century) => (When::Ordinal(*number), 2, false),
                _ => (When::Ordinal(*number), 1, false),
            },
            Token::Sense(sense) => match *sense {
                Sense::Month(month) => self.month_first(month)?,
                Sense::Season(season) => match self.year(1) {
                    Some(year) => (When::Season(year, season), 2, false),
                    None => (When::SeasonAlone(season), 1, false),
                },
                Sense::Century => return self.century_first(),
                Sense::Reign(first, last) => self.reign(first, last)?,
                Sense::BeforeCommon | Sense::Common => {
                    // 公元前206年: the era comes first.
                    let era = if *sense == Sense::Common { Era::Common } else { Era::BeforeCommon };
                    let number = self.number(1)?;
                    self.at += 2;
                    let short = When::Short { value: number.value, digits: number.digits };
                    return Some(Point { era: Some(era), ..Point::of(short) });
                }
                _ => return None,
            },
            Token::Number(number) => self.number_first(*number)?,
            _ => return None,
        };
        self.at += taken;
        let mut point = Point::of(when);
        point.guessed = guessed;
        if let When::Ordinal(_) = when
            && matches!(self.tokens.get(self.at.wrapping_sub(1)), Some(Token::Sense(Sense::Century)))
        {
            point.when = century(when)?;
        }
        Some(point)
    }

    /// 2/11/1917.
    fn slashed_day(&self, one: u8, two: u8, year: i32) -> Option<(When, usize, bool)> {
        let when = match (one, two, self.conventions.day_order) {
            (1..=12, _, Some(DayOrder::MonthFirst)) => When::Day(year, one, two),
            (_, 1..=12, Some(DayOrder::DayFirst)) => When::Day(year, two, one),
            (_, _, Some(_)) => return None,
            (1..=12, 13.., None) => When::Day(year, one, two),
            (13.., 1..=12, None) => When::Day(year, two, one),
            (1..=12, 1..=12, None) if one == two => When::Day(year, one, two),
            (1..=12, 1..=12, None) => return Some((When::EitherDay { one, two, year }, 1, true)),
            _ => return None,
        };
        Some((when, 1, false))
    }

    /// "60-е гг. XX в.", or the second half of "1850-60-t".
    fn decade_of_century(&self, decade: u32) -> Option<(When, usize, bool)> {
        if !decade.is_multiple_of(10) {
            return None;
        }
        let filler = usize::from(self.sense(1) == Some(Sense::Filler));
        let number = match self.peek(1 + filler) {
            Some(Token::Roman(number)) => Some(*number),
            Some(Token::Number(number)) if number.digits <= 2 => Some(number.value),
            _ => None,
        };
        match number.filter(|_| self.sense(2 + filler) == Some(Sense::Century)) {
            Some(number) => {
                let first = i32::try_from(number.checked_sub(1)? * 100 + decade).ok()?;
                Some((When::Decade(first), 3 + filler, false))
            }
            None => Some((When::ShortDecade(decade), 1, false)),
        }
    }

    /// March 27, 1956; March 1956; March.
    fn month_first(&self, month: u8) -> Option<(When, usize, bool)> {
        let comma = usize::from(self.peek(1) == Some(&Token::Comma));
        if let Some(year) = self.year(1 + comma) {
            return Some((When::Month(year, month), 2 + comma, false));
        }
        let Some(day) = self.day(1) else { return Some((When::MonthAlone(month), 1, false)) };
        let comma = usize::from(self.peek(2) == Some(&Token::Comma));
        match self.year(2 + comma) {
            Some(year) => Some((When::Day(year, month, day), 3 + comma, false)),
            None => Some((When::MonthDay(month, day), 2, false)),
        }
    }

    /// "sec. XVIII", "secolul al XVIII-lea".
    fn century_first(&mut self) -> Option<Point> {
        self.at += 1;
        self.skip_fillers();
        let number = match self.peek(0)? {
            Token::Roman(number) => *number,
            Token::Number(number) if number.digits <= 2 => number.value,
            _ => return None,
        };
        self.at += 1;
        Some(Point::of(century(When::Ordinal(number))?))
    }

    /// 康熙, 康熙三年, 清康熙.
    fn reign(&self, first: i32, last: i32) -> Option<(When, usize, bool)> {
        if let Some(Sense::Reign(begin, end)) = self.sense(1) {
            // The dynasty before the reign: they must fit.
            if begin < first || end > last || matches!(self.sense(2), Some(Sense::Reign(..))) {
                return None;
            }
            return self.year_of_reign(2, begin, end).or(Some((When::Span(begin, end), 2, false)));
        }
        // 清代康熙: dynasty, 代, reign.
        if let (Some(Sense::Filler), Some(Sense::Reign(begin, end))) = (self.sense(1), self.sense(2)) {
            let fits = begin >= first && end <= last;
            return fits.then(|| self.year_of_reign(3, begin, end).unwrap_or((When::Span(begin, end), 3, false)));
        }
        // A dynasty alone ends where historians put its end.
        self.year_of_reign(1, first, last).or(Some((When::Span(first, last), 1, last - first > 62)))
    }

    fn year_of_reign(&self, ahead: usize, first: i32, last: i32) -> Option<(When, usize, bool)> {
        let number = self.number(ahead).filter(|number| number.digits <= 2 && number.value >= 1)?;
        if self.sense(ahead + 1) != Some(Sense::Filler) {
            return None;
        }
        let year = first + i32::try_from(number.value).ok()? - 1;
        // The first year of the Chinese calendar and its last days fall into the next Gregorian year.
        (year <= last + 1).then_some((When::Year(year), ahead + 2, true))
    }

    fn number_first(&self, number: Number) -> Option<(When, usize, bool)> {
        if number.digits == 4 && !number.ordinal {
            let Some(year) = self.plausible(number) else {
                return Some((When::Short { value: number.value, digits: 4 }, 1, false));
            };
            // "1803 februari", "1930年5月3日".
            let filler = usize::from(self.sense(1) == Some(Sense::Filler));
            if let Some(Sense::Month(month)) = self.sense(1 + filler) {
                return Some(match self.day(2 + filler) {
                    Some(day) => (When::Day(year, month, day), 3 + filler, false),
                    None => (When::Month(year, month), 2 + filler, false),
                });
            }
            return Some((When::Year(year), 1, false));
        }
        let (value, digits) = (number.value, number.digits);
        // "18th century", "18 век", "18. Jh.", "18th C", "20世纪30年代".
        let is_century = match self.sense(1) {
            Some(Sense::Century) => true,
            Some(Sense::Circa) => number.ordinal,
            _ => false,
        };
        if digits <= 2 && is_century {
            if let Some(Token::Decades { year, digits: 2, .. }) = self.peek(2) {
                let first = i32::try_from(value.checked_sub(1)? * 100 + year).ok()?;
                return (year % 10 == 0).then_some((When::Decade(first), 3, false));
            }
            return century(When::Ordinal(value)).map(|when| (when, 2, false));
        }
        if let Some(day) = self.day(0) {
            if let Some(Sense::Month(month)) = self.sense(1) {
                let comma = usize::from(self.peek(2) == Some(&Token::Comma));
                return Some(match self.year(2 + comma) {
                    Some(year) => (When::Day(year, month, day), 3 + comma, false),
                    None => (When::MonthDay(month, day), 2, false),
                });
            }
            let comma = usize::from(self.peek(1) == Some(&Token::Comma));
            if let Some(year) = self.year(1 + comma) {
                return Some((When::DayYear(day, year), 2 + comma, false));
            }
        }
        if number.ordinal {
            return Some((When::Ordinal(value), 1, false));
        }
        Some((When::Short { value, digits }, 1, false))
    }

    /// Years counted in the era that was named.
    fn counted(&self, mut point: Point) -> Option<Point> {
        let Some(era) = point.era else { return Some(point) };
        point.when = match (era, point.when) {
            (_, When::Short { value, .. }) => in_era(i32::try_from(value).ok()?, era, &mut point.guessed)?,
            (_, When::Year(year)) => in_era(year, era, &mut point.guessed)?,
            (Era::Common, when) => when,
            (Era::BeforeCommon, When::Century(first)) => {
                When::Part { first: -first - 99, last: -first, guessed: (false, false) }
            }
            (Era::Hijri, When::Century(first)) => {
                point.guessed = true;
                When::Span(hijri::lunar(first.max(1))?.0, hijri::lunar(first + 99)?.1)
            }
            // "18th century BCE" as a number that its neighbour completes.
            (Era::BeforeCommon, When::Ordinal(_)) => point.when,
            _ => return None,
        };
        Some(point)
    }
}

/// A year of an era.
pub(super) fn in_era(year: i32, era: Era, guessed: &mut bool) -> Option<When> {
    if year < 1 {
        return None;
    }
    Some(match era {
        Era::Common => When::Year(year),
        Era::BeforeCommon => When::Year(1 - year),
        Era::Hijri | Era::SolarHijri => {
            *guessed = true;
            let (first, last) = if era == Era::Hijri { hijri::lunar(year)? } else { hijri::solar(year)? };
            When::Span(first, last)
        }
    })
}

/// The hundred years of the number of a century.
pub(super) fn century(when: When) -> Option<When> {
    let When::Ordinal(number @ 1..=21) = when else { return None };
    i32::try_from((number - 1) * 100).ok().map(When::Century)
}

fn decades(year: u32, digits: usize, round: Round) -> Option<(When, usize, bool)> {
    let first = i32::try_from(year).ok()?;
    match digits {
        4 if (1000..=2090).contains(&first) && year.is_multiple_of(100) && round != Round::Ten => {
            Some((When::Century(first), 1, round == Round::Either))
        }
        4 if (1000..=2090).contains(&first) && year.is_multiple_of(10) => Some((When::Decade(first), 1, false)),
        3 if year.is_multiple_of(100) => Some((When::Century(first), 1, false)),
        _ => None,
    }
}

fn sense_bounds(sense: Sense) -> bool {
    matches!(sense, Sense::Before | Sense::After | Sense::From)
}

fn set<T>(slot: &mut Option<T>, value: T) -> Option<()> {
    slot.is_none().then(|| *slot = Some(value))
}
