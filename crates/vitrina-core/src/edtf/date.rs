//! One date: a year, perhaps a month, a day or a season, each part with its own qualification.

/// How sure a part of a date is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Qualification {
    /// `?`: the source may be wrong.
    pub uncertain: bool,
    /// `~`: near the truth.
    pub approximate: bool,
}

impl Qualification {
    /// The qualification a character stands for: `?`, `~`, or `%` for both.
    #[must_use]
    pub fn from_character(character: char) -> Option<Self> {
        match character {
            '?' => Some(Self { uncertain: true, approximate: false }),
            '~' => Some(Self { uncertain: false, approximate: true }),
            '%' => Some(Self { uncertain: true, approximate: true }),
            _ => None,
        }
    }

    /// The character, or nothing where nothing is qualified.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match (self.uncertain, self.approximate) {
            (false, false) => "",
            (true, false) => "?",
            (false, true) => "~",
            (true, true) => "%",
        }
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self { uncertain: self.uncertain || other.uncertain, approximate: self.approximate || other.approximate }
    }
}

/// A part of a date with the qualifications written around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Component<T> {
    /// Written before the part: it qualifies this part alone.
    pub before: Qualification,
    /// The part.
    pub value: T,
    /// Written after the part: it qualifies this part and all to its left.
    pub after: Qualification,
}

/// A year as it is written. Astronomical: year 0 is 1 BCE, `-0099` is 100 BCE.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Year {
    /// Four places, any of them unspecified: `1709`, `156X`, `-00XX`.
    Places {
        /// Whether a `-` stands before it.
        negative: bool,
        /// The places; `None` is an `X`.
        places: Digits<4>,
    },
    /// A year with the number of its significant digits: `1950S2` is estimated as 1950 and lies in 1900 to 1999.
    Significant {
        /// The year, -9999 to 9999.
        year: i32,
        /// How many of its four digits count, 1 to 4.
        digits: u8,
    },
    /// Beyond four digits: `Y17E7`, `Y-170000002`, `Y171010000S3`.
    Long {
        /// The digits before `E`, with the sign.
        mantissa: i32,
        /// The power of ten after `E`.
        exponent: Option<u8>,
        /// How many digits count, after `S`.
        digits: Option<u8>,
    },
}

/// Decimal places, any of them unspecified (`X`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digits<const N: usize>(pub [Option<u8>; N]);

impl<const N: usize> Digits<N> {
    /// The number, if every place is specified.
    #[must_use]
    pub fn number(self) -> Option<i32> {
        self.0.into_iter().try_fold(0, |number, place| Some(number * 10 + i32::from(place?)))
    }

    /// The number with each `X` read as 0.
    #[must_use]
    pub fn lowest(self) -> i32 {
        self.0.into_iter().fold(0, |number, place| number * 10 + i32::from(place.unwrap_or(0)))
    }

    /// The number with each `X` read as 9.
    #[must_use]
    pub fn highest(self) -> i32 {
        self.0.into_iter().fold(0, |number, place| number * 10 + i32::from(place.unwrap_or(9)))
    }

    /// Whether nothing at all is specified.
    #[must_use]
    pub fn is_blank(self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// Whether the number could be this one.
    #[must_use]
    pub fn admits(self, number: i32) -> bool {
        let mut rest = number;
        let fits = self.0.iter().rev().all(|place| {
            let digit = rest % 10;
            rest /= 10;
            place.is_none_or(|place| i32::from(place) == digit)
        });
        fits && rest == 0 && number >= 0
    }
}

/// A division of the year, ISO 8601-2 codes 21 to 41.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Season(u8);

/// What a [`Season`] divides the year into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SeasonKind {
    /// A season, the hemisphere left open.
    Anywhere(TimeOfYear),
    /// A season of the northern hemisphere.
    Northern(TimeOfYear),
    /// A season of the southern hemisphere.
    Southern(TimeOfYear),
    /// Three months, 1 to 4.
    Quarter(u8),
    /// Four months, 1 to 3.
    Third(u8),
    /// Six months, 1 or 2.
    Half(u8),
}

/// The four seasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeOfYear {
    /// Spring.
    Spring,
    /// Summer.
    Summer,
    /// Autumn.
    Autumn,
    /// Winter.
    Winter,
}

impl Season {
    /// The season of a code, 21 to 41.
    #[must_use]
    pub fn new(code: u8) -> Option<Self> {
        (21..=41).contains(&code).then_some(Self(code))
    }

    /// The code, 21 to 41.
    #[must_use]
    pub fn code(self) -> u8 {
        self.0
    }

    /// What the code means.
    #[must_use]
    pub fn kind(self) -> SeasonKind {
        use TimeOfYear::{Autumn, Spring, Summer, Winter};
        let season = || [Spring, Summer, Autumn, Winter][usize::from((self.0 - 21) % 4)];
        match self.0 {
            ..=24 => SeasonKind::Anywhere(season()),
            25..=28 => SeasonKind::Northern(season()),
            29..=32 => SeasonKind::Southern(season()),
            33..=36 => SeasonKind::Quarter(self.0 - 32),
            37..=39 => SeasonKind::Third(self.0 - 36),
            40.. => SeasonKind::Half(self.0 - 39),
        }
    }
}

/// How much of a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precision {
    /// The year alone.
    Year,
    /// Year and season, quarter, third or half.
    Season(Component<Season>),
    /// Year and month.
    Month(Component<Digits<2>>),
    /// Year, month and day.
    Day(Component<Digits<2>>, Component<Digits<2>>),
}

/// One date, known to be possible: its month and day exist in some year it can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EdtfDate {
    pub(super) year: Component<Year>,
    pub(super) precision: Precision,
}

impl EdtfDate {
    /// The year.
    #[must_use]
    pub fn year(&self) -> Component<Year> {
        self.year
    }

    /// What is written after the year.
    #[must_use]
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// The qualifications of all parts together.
    #[must_use]
    pub fn qualification(&self) -> Qualification {
        fn around<T>(component: &Component<T>) -> Qualification {
            component.before.or(component.after)
        }
        let year = around(&self.year);
        match &self.precision {
            Precision::Year => year,
            Precision::Season(season) => year.or(around(season)),
            Precision::Month(month) => year.or(around(month)),
            Precision::Day(month, day) => year.or(around(month)).or(around(day)),
        }
    }

    /// The qualification of year, month (or season) and day, each with what is written to the right of it.
    #[must_use]
    pub fn qualification_of_parts(&self) -> [Qualification; 3] {
        let none = Qualification::default();
        let [month, day] = match &self.precision {
            Precision::Year => [(none, none), (none, none)],
            Precision::Season(season) => [(season.before, season.after), (none, none)],
            Precision::Month(month) => [(month.before, month.after), (none, none)],
            Precision::Day(month, day) => [(month.before, month.after), (day.before, day.after)],
        };
        [self.year.before.or(self.year.after).or(month.1).or(day.1), month.0.or(month.1).or(day.1), day.0.or(day.1)]
    }
}
