//! The identity of what is imported: a UUID and an id that two machines, given the same file, find alike.

use uuid::Uuid;

/// Under which the UUID of an imported museum is made from its id.
const MUSEUMS: Uuid = Uuid::from_u128(0x6b1d_1f0e_6f0a_5c58_9d0f_5d1c_1f4e_2a77);
/// The longest id.
const LONGEST: usize = 64;
/// The longest id a museum is given, so that room is left for the ids of its exhibits.
const LONGEST_OF_MUSEUM: usize = 40;
/// How many digits of a hash make ids differ that would be alike.
const DIGITS: usize = 8;

/// The UUID of a museum that an import makes.
pub(crate) fn museum_uuid(id: &str) -> Uuid {
    Uuid::new_v5(&MUSEUMS, id.as_bytes())
}

/// The UUID of a museum's exhibit, by the source's own id of the record.
pub(crate) fn exhibit_uuid(museum: &Uuid, record: &str) -> Uuid {
    Uuid::new_v5(museum, record.as_bytes())
}

/// The ids a record of a museum may get, the best first.
///
/// The first is the museum's id and what `[a-z0-9-]` can say of the record's; where that is too long, or says nothing or
/// too little, it ends in a hash, as all others do.
pub(crate) fn exhibit_ids(museum: &str, record: &str) -> Vec<String> {
    let folded = slug(record);
    let plain = format!("{museum}-{folded}");
    let hash = blake3::hash(record.as_bytes()).to_hex();
    let says_all = !folded.is_empty() && record.chars().all(|c| c.is_ascii() || !c.is_alphanumeric());
    let with_hash = |digits: usize| {
        let room = plain.len().min(LONGEST - digits - 1);
        format!("{}-{}", plain[..room].trim_end_matches('-'), &hash[..digits])
    };
    let (short, long) = (with_hash(DIGITS), with_hash(2 * DIGITS));
    if says_all && plain.len() <= LONGEST { vec![plain, short, long] } else { vec![short, long] }
}

/// The letters and digits of ASCII in a text, in small letters, with a hyphen wherever others stood between them.
fn slug(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

/// An id for the museum of a name: the state's code and the letters of the name, or of its hash where it has none here.
#[must_use]
pub fn museum_id(state: vitrina_core::StateCode, name: &str) -> String {
    let words = vitrina_core::fold::runs(name).into_iter().map(|run| slug(&run.text));
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    let mut id = state.lower();
    for word in &words {
        if id.len() + word.len() >= LONGEST_OF_MUSEUM {
            break;
        }
        id = format!("{id}-{word}");
    }
    if id.len() == 2 { format!("{id}-{}", &blake3::hash(name.as_bytes()).to_hex()[..DIGITS]) } else { id }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(museum: &str, record: &str, expect: &str) {
        assert_eq!(exhibit_ids(museum, record)[0], expect);
    }

    #[test]
    fn an_id_says_whose_record_it_is() {
        check("se-skokloster", "23913", "se-skokloster-23913");
        check("se-skokloster", "LSH:239/13 ", "se-skokloster-lsh-239-13");
        check("ru-example", "КП-5", "ru-example-5-771c9bc6");
        check("ru-example", "", "ru-example-af1349b9");
        let long = "a".repeat(70);
        check("se-skokloster", &long, "se-skokloster-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bb908eb5");
    }

    #[track_caller]
    fn museum(name: &str, expect: &str) {
        assert_eq!(museum_id("SE".parse().unwrap(), name), expect);
    }

    #[test]
    fn a_museum_is_named_by_its_name() {
        museum("Skoklosters slott", "se-skoklosters-slott");
        museum("Vänersborgs museum", "se-vanersborgs-museum");
        museum("Museum of the History of the Armed Forces", "se-museum-of-the-history-of-the-armed");
        museum("军事博物馆", "se-d1613b91");
    }

    #[test]
    fn an_identity_is_the_same_everywhere() {
        let museum = museum_uuid("se-skokloster");
        assert_eq!(museum.to_string(), "0025a90c-f1c1-5d07-8ff0-76330f8b2ba7");
        assert_eq!(exhibit_uuid(&museum, "23913").to_string(), "05a135cb-6989-5a54-b773-c81d09b8854a");
    }

    proptest! {
        #[test]
        fn every_record_gets_ids(museum in "[a-z]{2}-[a-z0-9-]{1,60}", record in ".{0,90}") {
            for id in exhibit_ids(&museum, &record) {
                prop_assert!(id.parse::<vitrina_core::ExhibitId>().is_ok(), "{}", id);
            }
            prop_assert!(museum_id("XA".parse().unwrap(), &record).parse::<vitrina_core::MuseumId>().is_ok());
        }
    }
}
