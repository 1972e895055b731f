//! Findings: what is wrong with the content, as values with a stable code. Wording stands in [`crate::wording`].

use std::fmt;

use serde::{Deserialize, Serialize};

/// The kinds of record a catalogue holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RecordType {
    /// `catalogue.json`.
    Catalogue,
    /// `organisation.json`.
    Organisation,
    /// A state.
    State,
    /// A museum.
    Museum,
    /// An exhibit.
    Exhibit,
    /// A joint exhibition.
    Exhibition,
    /// A concept of the thesaurus.
    Term,
    /// An event.
    Event,
    /// A person.
    Person,
    /// A place.
    Place,
}

impl RecordType {
    /// The word for it in messages of the program.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue",
            Self::Organisation => "organisation",
            Self::State => "state",
            Self::Museum => "museum",
            Self::Exhibit => "exhibit",
            Self::Exhibition => "joint exhibition",
            Self::Term => "term",
            Self::Event => "event",
            Self::Person => "person",
            Self::Place => "place",
        }
    }
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The catalogue cannot be published before it is mended.
    Error,
    /// Worth a look; publishing is possible.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! codes {
    ($($name:ident $id:literal $severity:ident $doc:literal;)*) => {
        /// The stable code of a finding; its meaning never changes, and a code is never used again.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $doc] $name,)*
        }

        impl Code {
            /// All codes, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as it is printed: `V0101`.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// How much it weighs.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// What it says, in one sentence without a period.
            #[must_use]
            pub fn summary(self) -> &'static str {
                match self { $(Self::$name => $doc,)* }
            }
        }
    };
}

codes! {
    Syntax "V0101" Error "The file is not JSON";
    Truncated "V0102" Error "The file ends in the middle of a value";
    ByteOrderMark "V0103" Error "The file begins with a byte order mark";
    Encoding "V0104" Error "The file is not UTF-8";
    UnknownKey "V0105" Error "The format has no such key";
    WrongType "V0106" Error "A value is of another type than the format asks for";
    MissingKey "V0107" Error "A key that every record needs is missing";
    FileTooLarge "V0108" Error "A `.json` file is larger than 4 MB";
    RecordTooLarge "V0109" Error "A record is larger than 1 MB";
    TooDeep "V0110" Error "Values are nested deeper than 64 levels";
    TooManyFindings "V0111" Error "There are more findings in this file than are listed";
    UnexpectedFile "V0112" Warning "The catalogue folder has no place for this file";
    Unreadable "V0113" Error "The file cannot be read";
    Link "V0114" Error "A link stands where a file or folder belongs";
    MissingFile "V0115" Error "A file that every catalogue or museum needs is missing";
    KeyTwice "V0116" Error "A key stands twice in one object";
    TooManyWarnings "V0117" Warning "There are more warnings in this file than are listed";
    Id "V0201" Error "An id is not well formed";
    Uuid "V0202" Error "A UUID is not well formed";
    DuplicateId "V0203" Error "Two records have the same id";
    DuplicateUuid "V0204" Error "Two records have the same UUID";
    IdNotFileName "V0205" Error "The id differs from the name of the file";
    IdNotFolder "V0206" Error "The record stands in another museum's folder";
    FormerIdTaken "V0207" Error "A former id is the id of another record";
    Withdrawn "V0208" Error "The record was withdrawn and is here again";
    StateCode "V0209" Error "A state code is not two capital letters";
    Dangling "V0301" Error "A reference names a record that does not exist";
    LabelForId "V0302" Error "A label stands where the id of a concept belongs";
    WrongGroup "V0303" Error "The concept is of another group than the field asks for";
    BroaderCircle "V0304" Error "A concept is broader than itself";
    NotBeside "V0305" Error "Two exhibits stand together that are to be kept apart";
    ExhibitTwice "V0306" Warning "A joint exhibition shows an exhibit twice";
    ExhibitWithheld "V0307" Warning "A joint exhibition names an exhibit that is withheld";
    Language "V0401" Error "A language tag is not well formed";
    EmptyText "V0402" Error "A text is empty";
    TextWithoutLanguage "V0403" Error "A text does not say its language";
    TitleMissing "V0404" Error "The record has no title or name in any language";
    LanguageTwice "V0405" Error "A language is named twice";
    ControlCharacter "V0406" Warning "A text holds a control character";
    DateUnreadable "V0501" Error "A date is not EDTF";
    EndBeforeBegin "V0502" Error "A date ends before it begins";
    DayUnreadable "V0503" Error "A day is not written as `2026-11-23`";
    CoordinatesOutOfRange "V0504" Error "Coordinates are not on the earth";
    RightsUnknown "V0505" Error "The rights are not a published statement";
    AddressUnsafe "V0506" Error "An address is not http or https";
    MeasureNotPositive "V0507" Error "A measure is not more than nothing";
    CorrectionsAddress "V0508" Error "The address for corrections is not a mail address";
    LanguagesMissing "V0509" Error "The catalogue names no language";
    PictureMissing "V0601" Error "A picture is not there";
    PictureUndecodable "V0602" Error "A picture cannot be decoded";
    PictureTooLarge "V0603" Error "A picture is too large";
    PicturePath "V0604" Error "The path of a picture leaves the museum's media folder";
    WeakSource "V0701" Warning "A statement rests on weak sources only";
    NoSource "V0702" Warning "The record names no source";
    LendingWithoutSource "V0703" Error "A statement about lending names no source";
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

/// One thing that is wrong with one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of wrong.
    pub code: Code,
    /// Where, as a JSON pointer into the file or line (RFC 6901).
    pub pointer: String,
    /// What stands there, shortened to 120 characters.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// How to mend it, where that is known.
    pub hint: Option<String>,
}

impl Finding {
    /// A finding without a hint; `found` is shortened.
    #[must_use]
    pub fn new(code: Code, pointer: impl Into<String>, found: &str, expected: impl Into<String>) -> Self {
        Self { code, pointer: pointer.into(), found: shorten(found), expected: expected.into(), hint: None }
    }

    /// The same finding with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The first 120 characters, with an ellipsis where something was left out.
fn shorten(text: &str) -> String {
    match text.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Where a record's bytes stand: a file of the catalogue and a range in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The file, by its place in the list of files read.
    pub file: u32,
    /// The first byte.
    pub offset: u64,
    /// How many bytes.
    pub length: u32,
}

/// A finding and the record it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// The record's place.
    pub position: Position,
    /// What is wrong there.
    pub finding: Finding,
    /// The byte inside the record, where reading stopped and a pointer cannot say it.
    pub spot: Option<u32>,
}

impl Located {
    /// A finding that its pointer places.
    #[must_use]
    pub fn new(position: Position, finding: Finding) -> Self {
        Self { position, finding, spot: None }
    }
}
