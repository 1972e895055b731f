//! Prints a date back as it was written.

use std::fmt::{self, Display, Formatter, Write};

use super::date::{Component, Digits, EdtfDate, Precision, Season, Year};
use super::{Edtf, End, Form, Member};

impl Display for Edtf {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match &self.form {
            Form::Single(date) => write!(formatter, "{date}"),
            Form::Interval { begin, end } => write!(formatter, "{begin}/{end}"),
            Form::OneOf(members) => members_between(formatter, '[', members, ']'),
            Form::AllOf(members) => members_between(formatter, '{', members, '}'),
        }
    }
}

impl From<Edtf> for String {
    fn from(edtf: Edtf) -> Self {
        edtf.to_string()
    }
}

fn members_between(formatter: &mut Formatter<'_>, open: char, members: &[Member], close: char) -> fmt::Result {
    formatter.write_char(open)?;
    for (index, member) in members.iter().enumerate() {
        if index > 0 {
            formatter.write_char(',')?;
        }
        write!(formatter, "{member}")?;
    }
    formatter.write_char(close)
}

impl Display for End {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(date) => write!(formatter, "{date}"),
            Self::Open => formatter.write_str(".."),
            Self::Unknown => Ok(()),
        }
    }
}

impl Display for Member {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => write!(formatter, "{date}"),
            Self::Range(first, last) => write!(formatter, "{first}..{last}"),
            Self::UpTo(date) => write!(formatter, "..{date}"),
            Self::From(date) => write!(formatter, "{date}.."),
        }
    }
}

impl Display for EdtfDate {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.year)?;
        match &self.precision {
            Precision::Year => Ok(()),
            Precision::Season(season) => write!(formatter, "-{season}"),
            Precision::Month(month) => write!(formatter, "-{month}"),
            Precision::Day(month, day) => write!(formatter, "-{month}-{day}"),
        }
    }
}

impl<T: Display> Display for Component<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}{}", self.before.as_str(), self.value, self.after.as_str())
    }
}

impl Display for Season {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.code())
    }
}

impl<const N: usize> Display for Digits<N> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|place| match place {
            Some(digit) => write!(formatter, "{digit}"),
            None => formatter.write_char('X'),
        })
    }
}

impl Display for Year {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Places { negative, places } => write!(formatter, "{}{places}", if *negative { "-" } else { "" }),
            Self::Significant { year, digits } => {
                write!(formatter, "{}{:04}S{digits}", if *year < 0 { "-" } else { "" }, year.unsigned_abs())
            }
            Self::Long { mantissa, exponent, digits } => {
                write!(formatter, "Y{mantissa}")?;
                if let Some(exponent) = exponent {
                    write!(formatter, "E{exponent}")?;
                }
                if let Some(digits) = digits {
                    write!(formatter, "S{digits}")?;
                }
                Ok(())
            }
        }
    }
}
