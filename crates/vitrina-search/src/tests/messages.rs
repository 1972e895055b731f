//! What goes between a page and its search worker: it says what the index says, and foreign bytes are no message.

use proptest::prelude::*;
use vitrina_core::query::Query;

use super::{collection, tag};
use crate::protocol::{Question, Reply, read, write};

/// Asks by message, and compares with the answer of the index itself.
#[track_caller]
fn check(address: &str, language: &str) {
    let index = collection();
    let query = Query::from_address(address, tag(language));
    let asked: Question = read(&write(&Question::new(7, &query))).unwrap();
    assert_eq!(asked.query(), query);
    let Some(Reply::Answer(7, screen)) = read(&write(&asked.answer(&index))) else { panic!("no answer") };
    let answer = index.answer(&query);
    assert_eq!(screen.total as usize, answer.total);
    assert_eq!(screen.did_you_mean, answer.did_you_mean);
    let told: Vec<_> =
        screen.exhibits.iter().map(|exhibit| (&exhibit.id, &exhibit.address, &exhibit.title.text)).collect();
    let known: Vec<_> = answer.hits.iter().map(|hit| (&hit.id, &hit.address, &hit.title.text)).collect();
    assert_eq!(told, known);
    assert!(screen.exhibits.iter().all(|exhibit| exhibit.pieces.concat() == exhibit.title.text));
    for facet in &answer.facets {
        let told = screen.values(facet.kind);
        assert!(
            told.iter()
                .map(|value| (&value.id, value.count as usize))
                .eq(facet.counts.iter().map(|count| (&count.id, count.count)))
        );
        for value in told {
            let name = index.label(facet.kind, &value.id, &query.language).map(|shown| shown.text);
            assert_eq!(value.name.as_ref().map(|name| &name.text), name.as_ref());
        }
    }
}

#[test]
fn a_title_is_marked_where_it_has_what_was_asked_for() {
    let marked = |address: &str| {
        let screen = collection().screen(&Query::from_address(address, tag("en")));
        let title = |exhibit: &crate::ListedExhibit| {
            exhibit.pieces.iter().skip(1).step_by(2).map(String::as_str).collect::<Vec<_>>().join("|")
        };
        screen.exhibits.iter().map(title).collect::<Vec<_>>()
    };
    assert_eq!(marked("q=bronze+can"), ["Bronze|cannon"]);
    assert_eq!(marked("q=cannnon"), ["cannon"]);
    assert_eq!(marked("state=XB"), [""]);
}

#[test]
fn a_message_says_what_the_index_says() {
    check("", "en");
    check("q=сабля", "fa");
    check("q=sabr", "zh-Hans");
    check("q=sabe", "en");
    check("state=XA&type=sabre&limit=1", "ru");
    check("q=nothing+at+all&years=1700..1800&sort=oldest", "en");
}

proptest! {
    #[test]
    fn foreign_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _: Option<Reply> = read(&bytes);
        if let Some(question) = read::<Question>(&bytes) {
            // Whatever it asks, it is answered within the limits of a question.
            prop_assert!(matches!(question.answer(&collection()), Reply::Answer(..)));
        }
    }
}
