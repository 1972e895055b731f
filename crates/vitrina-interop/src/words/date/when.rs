//! One date as understood, before it is written as EDTF: a year, a decade, a part of a century, a day, or a part of
//! a date that its neighbour completes (the 27 of "March 27-29, 1956").

/// What a date names. Years are astronomical: 0 is 1 BCE.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    Year(i32),
    /// Ten or a hundred years that begin with the same digits.
    Decade(i32),
    Century(i32),
    /// From one year to another, each perhaps guessed: the early, middle or second half of something.
    Part {
        first: i32,
        last: i32,
        guessed: (bool, bool),
    },
    /// Years that a name stands for: a reign, a year of the Hijra.
    Span(i32, i32),
    Month(i32, u8),
    /// 1 spring to 4 winter.
    Season(i32, u8),
    Day(i32, u8, u8),
    /// The day is the first or the second number: which is the month is not said.
    EitherDay {
        one: u8,
        two: u8,
        year: i32,
    },
    // What follows needs a neighbour.
    /// A number of one to three digits, or of more after a BCE neighbour.
    Short {
        value: u32,
        digits: usize,
    },
    /// Ten years of which only the last two digits are written: the 60 of `1850-60-t`.
    ShortDecade(u32),
    /// The number of a century.
    Ordinal(u32),
    MonthAlone(u8),
    SeasonAlone(u8),
    MonthDay(u8, u8),
    DayYear(u8, i32),
    PartAlone,
}

/// A part of a century or a decade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Early,
    Mid,
    Late,
    /// The which-th of how many.
    Of(u8, u8),
}

/// How a date bounds what it dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    Before,
    After,
    From,
    Until,
    Born,
    Died,
}

/// One date with what is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) when: When,
    pub(super) part: Option<Part>,
    pub(super) relation: Option<Relation>,
    /// About, said before and after the date.
    pub(super) about: (bool, bool),
    /// Perhaps, said before and after the date.
    pub(super) perhaps: (bool, bool),
    pub(super) era: Option<Era>,
    /// Something was guessed.
    pub(super) guessed: bool,
}

/// The era a year is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    Common,
    BeforeCommon,
    Hijri,
    SolarHijri,
}

impl Point {
    pub(super) fn of(when: When) -> Self {
        Self {
            when,
            part: None,
            relation: None,
            about: (false, false),
            perhaps: (false, false),
            era: None,
            guessed: false,
        }
    }

    pub(super) fn is_about(&self) -> bool {
        self.about.0 || self.about.1
    }

    pub(super) fn is_unsure(&self) -> bool {
        self.perhaps.0 || self.perhaps.1
    }

    /// The date with its part of a century applied.
    pub(super) fn settled(mut self) -> Option<Self> {
        let Some(part) = self.part.take() else { return Some(self) };
        let (first, length) = match self.when {
            When::Century(first) => (first, 100),
            When::Decade(first) => (first, 10),
            _ => return None,
        };
        let at = |tenths: i32| first + length * tenths / 10;
        // "Early" and "late" have no agreed width: a third, the inner bound marked as approximate.
        let (begin, end, guessed) = match part {
            Part::Early => (first, first + length / 3, (false, true)),
            Part::Mid => (at(4), at(6), (true, true)),
            Part::Late => (first + length - length / 3 - 1, first + length - 1, (true, false)),
            Part::Of(which, of) => {
                let (which, of) = (i32::from(which), i32::from(of));
                let clean = length % of == 0;
                let (begin, end) = (length * (which - 1) / of, length * which / of - 1);
                (first + begin, first + end, (!clean && which > 1, !clean && which < of))
            }
        };
        self.guessed |= guessed.0 || guessed.1;
        self.when = When::Part { first: begin, last: end, guessed };
        Some(self)
    }

    /// The first and the last year, where years are known.
    pub(super) fn years(&self) -> Option<(i32, i32)> {
        Some(match self.when {
            When::Year(year) | When::Month(year, _) | When::Season(year, _) | When::Day(year, ..) => (year, year),
            When::EitherDay { year, .. } => (year, year),
            When::Decade(year) => (year, year + 9),
            When::Century(year) => (year, year + 99),
            When::Part { first, last, .. } | When::Span(first, last) => (first, last),
            _ => return None,
        })
    }
}
