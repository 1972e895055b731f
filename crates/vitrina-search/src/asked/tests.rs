//! Questions as people type them, and as nobody does.

use proptest::prelude::*;

use super::*;

/// `-` refused, `field=`, words in brackets where they are a phrase, `*` where a word may go on.
fn shown(question: &str) -> String {
    let clause = |clause: Clause| {
        let words = clause.words.iter().map(|word| format!("{}{}", word.text, if word.beginning { "*" } else { "" }));
        let words = words.collect::<Vec<_>>().join(" ");
        let words = if clause.phrase { format!("[{words}]") } else { words };
        let field = clause.field.map(|field| format!("{field:?}=")).unwrap_or_default();
        format!("{}{field}{words}", if clause.refused { "-" } else { "" })
    };
    Asked::read(question, &HanForms::all()).clauses.into_iter().map(clause).collect::<Vec<_>>().join(" | ")
}

#[track_caller]
fn check(question: &str, expect: &str) {
    assert_eq!(shown(question), expect, "{question}");
}

#[test]
fn words_go_together_and_the_last_may_go_on() {
    check("Cavalry sabre", "cavalry sabre*");
    check("Cavalry sabre ", "cavalry sabre");
    check("軍刀", "军刀*");
    check("刀 ", "刀*");
    check("", "");
    check(" … - ! ", "");
}

#[test]
fn phrases_in_the_quotation_marks_of_all_languages() {
    check("\"Nader Shah\" sword", "[nader shah] | sword*");
    check("sword «Надир шаха» ", "sword | [надир шаха]");
    check("„a b“ “c d” 「軍刀」《史记》", "[a b] | [c d] | [军刀] | [史记]");
    check("\"still typi", "[still typi*]");
    check("\"\" x", "x*");
    check("museum's 'own' T-34", "museums own t 34*");
}

#[test]
fn what_is_refused() {
    check("tank -german", "tank | -german*");
    check("tank -german ", "tank | -german");
    check("tank -\"light tank\" soviet", "tank | -[light tank] | soviet*");
    check("T-34 - - ", "t 34");
    check("1941 -type:tank", "1941 | -Concept(Type)=tank*");
}

#[test]
fn fields() {
    check("state:RU type:сабля x", "Concept(State)=ru | Concept(Type)=сабля | x*");
    check("Title:\"old sabre\"", "Title=[old sabre]");
    check("number:12/345-а", "Number=12 345 а*");
    check("nothing:here title: sabre", "nothing here title sabre*");
    check("http://museum:80", "http museum 80*");
}

#[test]
fn hostile_questions_stay_small() {
    check(&"-".repeat(100_000), "");
    check(&"title:".repeat(100_000), "Title=title title title title title title title title title title title title*");
    let words: usize = Asked::read(&"-x \"y z\" ".repeat(50_000), &HanForms::all())
        .clauses
        .iter()
        .map(|clause| clause.words.len())
        .sum();
    assert_eq!(words, MOST_WORDS);
}

proptest! {
    #[test]
    fn any_text_is_read_and_every_clause_says_where_it_stands(
        question in "(\\PC|[-:\"«»“” ]|title:|state:|軍|сабля){0,40}",
    ) {
        let asked = Asked::read(&question, &HanForms::all());
        let mut end = 0;
        for clause in &asked.clauses {
            prop_assert!(end <= clause.range.start && clause.range.end <= question.len());
            prop_assert!(question[clause.range.clone()].contains(&clause.text));
            prop_assert!(!clause.words.is_empty());
            for word in &clause.words {
                let mut written = vitrina_core::fold::compact(&question[word.range.clone()]);
                HanForms::all().unify(&mut written);
                prop_assert!(written.starts_with(&word.text), "{} {}", written, word.text);
            }
            end = clause.range.end;
        }
    }
}
