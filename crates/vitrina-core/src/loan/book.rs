//! The book of rules as Markdown, printed from the table that [`super::decide`] asks.

use std::fmt::Write;

use super::actor::Role;
use super::command::CommandKind;
use super::line::LineKind;
use super::phase::Phase;
use super::refusal::Reason;
use super::rules::{May, RULES, Rule, admits, rule};

/// `docs/loan-rules.md`.
#[must_use]
pub fn rule_book() -> String {
    let mut book = String::from(
        "# The rules of a loan\n\n\
         Printed from the code (`vitrina_core::loan`); a test keeps it fresh. A loan is one record of two museums. Its phase\n\
         is computed from its lines; a step is taken or refused with the reason and what would help. The number of a step is\n\
         that of the transition in the machine; a refusal names both: `L19-gate-not-green`.\n\n\
         ## Steps\n\n| no. | step | who | what must hold | documents |\n| --- | --- | --- | --- | --- |\n",
    );
    for rule in RULES {
        let who = rule.may.iter().map(|may| said(*may)).collect::<Vec<_>>().join(", ");
        line(
            &mut book,
            format_args!(
                "| {} | {} | {who} | {} | {} |",
                rule.number,
                rule.command.word(),
                rule.guards,
                rule.documents
            ),
        );
    }
    phases(&mut book);
    lines(&mut book);
    book.push_str("\n## Reasons\n\n| code | reason | what helps |\n| --- | --- | --- |\n");
    for reason in Reason::ALL {
        line(&mut book, format_args!("| `{}` | {} | {} |", reason.code(), reason.said(), reason.help()));
    }
    book
}

/// Step by phase: whether it belongs there, and if not, why.
fn phases(book: &mut String) {
    book.push_str(
        "\n## Steps by phase\n\n● the step belongs to the phase · ‹ too early · › too late · × the loan has ended · = it is there already\n\n| step |",
    );
    for phase in Phase::ALL {
        write!(book, " {} |", phase.word()).expect("writing to a string");
    }
    book.push_str("\n| --- |");
    book.push_str(&" --- |".repeat(Phase::ALL.len()));
    book.push('\n');
    for command in CommandKind::ALL {
        write!(book, "| {} |", command.word()).expect("writing to a string");
        for phase in Phase::ALL {
            let sign = match admits(*command, *phase) {
                Ok(()) => "●",
                Err(Reason::TooEarly) => "‹",
                Err(Reason::Ended) => "×",
                Err(Reason::AlreadyThere) => "=",
                Err(_) => "›",
            };
            write!(book, " {sign} |").expect("writing to a string");
        }
        book.push('\n');
    }
}

/// Step by state of the line.
fn lines(book: &mut String) {
    book.push_str(
        "\n## Steps by state of the line\n\nA step that is about one line is refused with `line-elsewhere` where there is no ●.\n\n| state |",
    );
    let about: Vec<&Rule> = RULES.iter().filter(|rule| !rule.lines.is_empty()).collect();
    for rule in &about {
        write!(book, " {} |", rule.command.word()).expect("writing to a string");
    }
    book.push_str("\n| --- |");
    book.push_str(&" --- |".repeat(about.len()));
    book.push('\n');
    for kind in LineKind::ALL {
        write!(book, "| {} |", kind.word()).expect("writing to a string");
        for known in &about {
            let sign = if rule(known.command).lines.contains(kind) { "●" } else { " " };
            write!(book, " {sign} |").expect("writing to a string");
        }
        book.push('\n');
    }
}

fn line(book: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(book, "{text}").expect("writing to a string");
}

fn said(may: May) -> String {
    let role = |role: Role| match role {
        Role::Registrar => "registrar",
        Role::Director => "director",
        Role::Conservator => "conservator",
        Role::Curator => "curator",
        Role::Administrator => "administrator",
    };
    match may {
        May::Lender(of) => format!("lender's {}", role(of)),
        May::Borrower(of) => format!("borrower's {}", role(of)),
        May::Custodian(of) => format!("{} of the museum that has it", role(of)),
        May::Clock => "the clock".to_owned(),
    }
}
