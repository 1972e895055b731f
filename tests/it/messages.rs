//! Every message of the translators is said somewhere: eleven people need not translate what nobody reads.

use crate::project::{sources, stands_in};

/// Messages looked up by the tag of a language, so that no source names them.
const BY_TAG: &str = "language-name-";

/// The ids of the messages of a translators' file that none of the sources names as a function.
fn unsaid(file: &str, sources: &[String]) -> Vec<String> {
    let ids = file.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let is_message = |id: &&str| id.starts_with(|first: char| first.is_ascii_lowercase()) && !id.contains(' ');
    let is_said = |id: &str| {
        let function = id.replace('-', "_");
        sources.iter().any(|source| stands_in(source, &function))
    };
    ids.filter(is_message).filter(|id| !id.starts_with(BY_TAG) && !is_said(id)).map(str::to_owned).collect()
}

#[test]
fn every_message_is_said_somewhere() {
    let code: Vec<String> = sources(&["crates", "web"], &[".rs"]).into_iter().map(|source| source.text).collect();
    let english = sources(&["locales"], &["en.ftl"]).remove(0).text;
    let unsaid = unsaid(&english, &code);
    assert!(unsaid.is_empty(), "say them or take them out of all of locales/: {unsaid:#?}");
}

#[test]
fn one_that_is_not_said_is_found() {
    let file = "-own-name = English\nfoot-data = Data\nfoot-feed =\n    { $a ->\n       *[other] b\n    }\n";
    assert_eq!(
        unsaid(file, &["locale.foot_feed(1)".to_owned(), "my_foot_data(foot_data_2)".to_owned()]),
        ["foot-data"]
    );
}
