//! What is written: the book of rules, and values that are read as they were written.

use super::super::*;

#[test]
fn the_book_of_rules_is_what_the_code_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/loan-rules.md");
    let book = rule_book();
    if std::env::var_os("VITRINA_UPDATE").is_some() {
        std::fs::write(path, &book).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == book, "docs/loan-rules.md is not what the code says: run this test with VITRINA_UPDATE=1");
}

#[test]
fn every_command_has_one_rule_and_all_transitions_are_there() {
    for command in CommandKind::ALL {
        assert_eq!(RULES.iter().filter(|rule| rule.command == *command).count(), 1, "{}", command.word());
    }
    let numbers: std::collections::BTreeSet<u8> = RULES.iter().map(|rule| rule.number).collect();
    // The sixteenth is no step of its own: the last signature reserves every line.
    assert!(numbers.iter().copied().eq((1..=37).filter(|number| *number != 16)), "{numbers:?}");
}

#[test]
fn reasons_differ_and_help() {
    let mut seen = std::collections::BTreeSet::new();
    for reason in Reason::ALL {
        assert!(seen.insert(reason.code()) && seen.insert(reason.said()), "{}", reason.code());
        assert!(reason.help().ends_with('.'), "{}", reason.code());
    }
}
