//! What each finding means and how to mend it, for `vitrina explain`.

use crate::finding::Code;

/// Two or three sentences on a finding: why it matters, and how to mend it.
#[must_use]
pub fn explain(code: Code) -> &'static str {
    match code {
        Code::Syntax => {
            "A comma, a quotation mark or a bracket is missing or too many near the place shown. Open the file there, mend it, and run `vitrina check` again; `vitrina fmt` then lays it out."
        }
        Code::Truncated => {
            "The file stops before its last bracket is closed, as after a copy that was cut off. Take the file from its source again, or close what is open."
        }
        Code::ByteOrderMark => {
            "Some editors put three invisible bytes before the first character. Save the file as UTF-8 without a byte order mark."
        }
        Code::Encoding => {
            "Catalogue files are UTF-8, so that every script can stand in them. Save the file as UTF-8; files saved as UTF-16 or in an 8-bit code page cannot be read."
        }
        Code::UnknownKey => {
            "The key is not part of the format, most often because of a misspelling. Use the key that is suggested; foreign fields belong under `x`, where they are kept verbatim."
        }
        Code::WrongType => {
            "The format asks for another kind of value here: a text in several languages is an object by language tag, a list is in square brackets, a number stands without quotation marks."
        }
        Code::MissingKey => {
            "Every record needs this key. Add it; `vitrina new` makes a record with all that are needed."
        }
        Code::FileTooLarge => {
            "A `.json` file is read as a whole and may have 4 MB. Put large collections into `exhibits.jsonl`, one exhibit a line, which may be of any size."
        }
        Code::RecordTooLarge => {
            "One record may have 1 MB. Texts of that length belong into a publication to which the record points."
        }
        Code::TooDeep => {
            "Values inside values are read to 64 levels. No record needs as many; look for a bracket that opens again and again."
        }
        Code::TooManyFindings => {
            "At most 1,000 findings are listed for one file. Mend these, most of which may have one cause, and run `vitrina check` again."
        }
        Code::TooManyWarnings => {
            "At most 1,000 findings are listed for one file, and those that are not listed here are warnings: the catalogue can be published. `vitrina check` lists more once some of these are mended."
        }
        Code::UnexpectedFile => {
            "The folder holds a file that the format does not know, and it is ignored. Move it elsewhere or correct its name."
        }
        Code::Unreadable => "The operating system refused the file. See to its permissions, or to the disk.",
        Code::Link => {
            "Links could lead out of the catalogue or in circles and are not followed. Put the file itself there."
        }
        Code::MissingFile => {
            "Every catalogue has `catalogue.json` with title, languages, publisher and the address for corrections, and every folder below `museums/` has `museum.json`. Add the file (`vitrina new museum` makes one), or remove a folder that was left behind."
        }
        Code::KeyTwice => {
            "Of two equal keys in one object only one would be kept, and the words of the other lost without a trace. Keep the one that is meant, or give the other the key it should have, such as another language tag."
        }
        Code::Id => "An id has 1 to 64 characters of a-z, 0-9 and hyphen, since it stands in addresses and file names.",
        Code::Uuid => "The UUID names the record in the exchange. Write it with hyphens, as `vitrina new` does.",
        Code::DuplicateId => {
            "Two records of one kind have the same id, so that a reference could mean either. Give the newer one an id of its own."
        }
        Code::DuplicateUuid => {
            "Two records have the same UUID, as after a copy of a file. Give the copy a UUID of its own: `vitrina new` prints one."
        }
        Code::IdNotFileName => {
            "A record of its own stands in a file named by its id, so that it is found by name. Rename the file or correct the id."
        }
        Code::IdNotFolder => {
            "An exhibit stands in the folder of the museum that keeps it. Move the file or correct `museum`."
        }
        Code::FormerIdTaken => {
            "A former id becomes a page that leads on to the record; another record has that page now. Remove the former id."
        }
        Code::Withdrawn => {
            "The record is in `withdrawn.jsonl`, so its text must not be published. Delete it, or the line, if the reason has gone."
        }
        Code::StateCode => {
            "States are named by two capital letters (ISO 3166-1), such as `KZ`; `XA` to `XZ` are for invented states."
        }
        Code::Dangling => {
            "The reference names a record that the catalogue does not hold. Correct the id, or add the record."
        }
        Code::LabelForId => {
            "Concepts are named by their id, never by a label in some language. Use the id that is suggested, or look it up in `terms/`."
        }
        Code::WrongGroup => {
            "The concept exists, but is of another group: a material cannot be a type of object. Use a concept of the group that is asked for."
        }
        Code::BroaderCircle => "Following `broader` leads back to the same concept. Remove one of the steps.",
        Code::NotBeside => {
            "The editors' remarks keep the two apart, out of respect for both sides. Take one of them out of the joint exhibition."
        }
        Code::ExhibitTwice => {
            "A joint exhibition shows an exhibit once: the pages and the counts leave the second mention out, and the catalogue can still be published. Remove one of the two, unless the sections are alternatives that are still being discussed."
        }
        Code::ExhibitWithheld => "The exhibit is withheld and is left out of the joint exhibition's pages.",
        Code::Language => {
            "Languages are named by tags such as `ru`, `zh-Hans` or `uz-Latn`: small letters, then the script with a capital."
        }
        Code::EmptyText => "A text without words says nothing. Write it, or remove its language from the record.",
        Code::TextWithoutLanguage => {
            "A text is given by language: `{\"en\": {\"text\": \"…\", \"status\": \"original\"}}`. Without a language nobody can read it aloud or translate it."
        }
        Code::TitleMissing => "A record without a title cannot be listed. Give it a title in at least one language.",
        Code::LanguageTwice => "Each language of the catalogue is named once.",
        Code::ControlCharacter => {
            "The text is kept as it came. Pages show a sign where the character stands, and XML cannot carry all of them. Often it is a letter or quotation mark of Windows that was read in the wrong code page, such as `\\u{92}` for an apostrophe; where that is plain, write the right one."
        }
        Code::DateUnreadable => {
            "What was understood of a date is written in EDTF: `1945`, `1941/1945`, `156X`, `-0099` (100 BCE), `1701~`. The museum's own words go into `text`."
        }
        Code::EndBeforeBegin => {
            "The second date of an interval must not lie before the first. They may have changed places."
        }
        Code::DayUnreadable => "Days are written as year, month, day: `2026-11-23`.",
        Code::CoordinatesOutOfRange => {
            "Latitude runs from -90 to 90, longitude from -180 to 180; they may have changed places."
        }
        Code::RightsUnknown => {
            "Rights are given by the URI of a published statement (rightsstatements.org, Creative Commons), which machines and people know."
        }
        Code::AddressUnsafe => "Only addresses that begin with https:// or http:// are accepted.",
        Code::MeasureNotPositive => {
            "A measure is a number above 0. Leave the value out where it is not known; the words may stay."
        }
        Code::CorrectionsAddress => {
            "Every page says where to report an error, so the catalogue needs a mail address for it."
        }
        Code::LanguagesMissing => "`languages` in `catalogue.json` names the languages of the pages, in their order.",
        Code::PictureMissing => {
            "The record names a picture that is not in the museum's `media` folder. Put it there, or remove the entry."
        }
        Code::PictureUndecodable => {
            "The picture is damaged or of a kind that is not read. Use JPEG, PNG, TIFF or WebP."
        }
        Code::PictureTooLarge => "The picture has more pixels or bytes than are read. Make it smaller.",
        Code::PicturePath => {
            "Pictures stand below the museum's `media` folder and are named by their path there, without `..` and without names that begin with a dot."
        }
        Code::WeakSource => {
            "All sources of the record, or of one statement in it, are weak (forums, blogs, visitors' reports, general knowledge). The page says so; a better source would help."
        }
        Code::NoSource => {
            "A record without a source cannot be checked by anybody. Name where the statements come from."
        }
        Code::LendingWithoutSource => "A museum's position on lending is shown only with the place where it is stated.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_once() {
        let mut seen = std::collections::BTreeSet::new();
        for code in Code::ALL {
            assert!(explain(*code).len() > 40, "{code}");
            assert!(seen.insert(explain(*code)), "{code}");
            assert!(seen.insert(code.id()), "{code}");
        }
    }
}
