//! Tables from anybody: decoding answers with a table or an error, and never panics.

use proptest::prelude::*;
use vitrina_i18n::{Locale, Undecodable, encoded, locale, tags};

/// Says something of every shape with a decoded table.
fn use_it(locale: &Locale) {
    for number in [0, 1, 3, 99, 100, 199, 200, 1_000_000, u64::MAX] {
        let _ = (locale.exhibit_count(number), locale.number(number));
    }
    let _ = (locale.date(2027, 5, 9), locale.list(&["a".into(), "b".into(), "c".into()]), locale.selection_added("x"));
    let _ = (locale.decimal(-1e300), locale.language_name("ru"), locale.own_name());
}

#[test]
fn every_table_reads_back_as_it_was_written() {
    for tag in tags() {
        let bytes = encoded(tag).expect("the language is there");
        let decoded = Locale::decode(bytes).expect("the table is sound");
        assert_eq!(Some(&decoded), locale(tag));
        assert_eq!(decoded.encoded(), bytes, "{tag}");
        assert!(bytes.len() < 200_000, "{tag}: {} bytes", bytes.len());
    }
}

#[test]
fn another_version_is_known_as_such() {
    let mut bytes = encoded("en").expect("English is there").to_vec();
    bytes[0] ^= 1;
    assert_eq!(Locale::decode(&bytes), Err(Undecodable::OtherVersion));
    assert_eq!(Locale::decode(&[]), Err(Undecodable::Broken));
    assert_eq!(Locale::decode(&vec![0; 2 << 20]), Err(Undecodable::TooLarge));
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        if let Ok(locale) = Locale::decode(&bytes) {
            use_it(&locale);
        }
    }

    #[test]
    fn a_damaged_table_never_panics(
        place in 10_usize..20_000,
        byte in any::<u8>(),
        cut in prop::option::of(0_usize..40_000),
        tail in prop::collection::vec(any::<u8>(), 0..8),
    ) {
        let mut bytes = encoded("en").expect("English is there").to_vec();
        if let Some(kept) = bytes.get_mut(place) {
            *kept = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut);
            bytes.extend(tail);
        }
        if let Ok(locale) = Locale::decode(&bytes) {
            use_it(&locale);
        }
    }
}
