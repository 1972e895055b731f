//! The catalogue given out by the real program: what leaves, what stays, and what a validator that is not ours says.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::catalogue::{EXHIBIT, Folder, exhibit, pretty};
use crate::program::{Run, run};
use crate::project;

/// Exports a catalogue with these arguments; the file, if there is one, and the run.
fn export(catalogue: &Path, more: &[&str]) -> (Option<String>, Run) {
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("out.xml");
    let mut arguments = vec!["export", "lido", "--catalogue", catalogue.to_str().unwrap()];
    arguments.extend(["--out", file.to_str().unwrap()]);
    arguments.extend(more);
    let run = run(&arguments);
    let text = fs::read_to_string(&file).ok();
    let files = fs::read_dir(out.path()).unwrap().count();
    assert_eq!(files, usize::from(text.is_some()), "something is left beside the file");
    (text, run)
}

/// Exports and answers with the file, which must be there.
#[track_caller]
fn exported(catalogue: &Path, more: &[&str]) -> (String, Run) {
    let (text, run) = export(catalogue, more);
    assert_eq!((run.code, run.output.as_str()), (0, ""), "{}", run.complaints);
    (text.unwrap(), run)
}

/// What `xmllint` says against the schema of LIDO 1.1; nothing where one of the two is not there.
pub(crate) fn validated(text: &str) -> Option<String> {
    let schema = project::root().join("../shared/data/lido-schema/lido-v1.1.xsd");
    if !schema.exists() {
        println!("skipped: the schema of LIDO is not there ({})", schema.display());
        return None;
    }
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("lido.xml");
    fs::write(&file, text).unwrap();
    let run = Command::new("xmllint").args(["--nonet", "--noout", "--schema"]).arg(&schema).arg(&file).output();
    let Ok(output) = run else {
        println!("skipped: xmllint (libxml2-utils) is not there");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stderr).replace(&*file.to_string_lossy(), "FILE");
    Some(format!("{} {}", output.status.code().unwrap_or(-1), said.trim()))
}

#[test]
fn the_whole_starter_is_valid_lido() {
    let starter = project::root().join("catalogue");
    let (plain, run) = exported(&starter, &[]);
    assert!(run.complaints.contains(" texts made by a machine stayed; with --with-machine"), "{}", run.complaints);
    let (machine, _) = exported(&starter, &["--with-machine"]);
    let records = plain.matches("<lido:lido>").count();
    assert_eq!((records > 100, records), (true, machine.matches("<lido:lido>").count()));
    // Everything a machine made is marked, so that the one file has nothing the other marks.
    assert_eq!((plain.contains("machine translation\""), machine.contains("machine translation\"")), (false, true));
    // No museum of the starter has joined, published a number or sent a photograph.
    for absent in ["lido:workID", "lido:resourceWrap", "lido:linkResource", "plates/"] {
        assert!(!machine.contains(absent), "{absent}");
    }
    for text in [plain, machine] {
        if let Some(said) = validated(&text) {
            assert_eq!(said, "0 FILE validates");
            // The validator does look: one element out of its place is refused.
            let broken = text.replacen("<lido:recordType>", "<lido:recordKind>", 1).replacen(
                "</lido:recordType>",
                "</lido:recordKind>",
                1,
            );
            assert!(validated(&broken).is_some_and(|said| said.starts_with("3 ")), "xmllint accepts anything");
        }
    }
}

#[test]
fn an_invented_catalogue_is_valid_lido_and_chosen_by_museum() {
    let folder = Folder::new();
    let (all, _) = exported(folder.path(), &[]);
    assert_eq!(validated(&all).unwrap_or_else(|| "0 FILE validates".to_owned()), "0 FILE validates");
    let (one, _) = exported(folder.path(), &["--museum", "xb-example"]);
    assert_eq!((all.matches("<lido:lido>").count(), one.matches("<lido:lido>").count()), (2, 1));
    assert!(one.contains(">xb-example-001</lido:recordID>"), "{one}");
    let (none, run) = export(folder.path(), &["--museum", "xb-exampl"]);
    let expect = "error: the catalogue has no museum `xb-exampl`: did you mean `xb-example`?\n";
    assert_eq!((none, run.code, run.complaints.as_str()), (None, 2, expect));
}

#[test]
fn what_is_withheld_or_withdrawn_stays() {
    let folder = Folder::new();
    let more = |id: &str, number: u64, change: &dyn Fn(&mut Value)| {
        let mut record = exhibit(id, "xa-example", number);
        change(&mut record);
        folder.put(&format!("museums/xa-example/exhibits/{id}.json"), pretty(&record));
    };
    more("xa-example-002", 41, &|record| record["standing"] = json!("withheld"));
    more("xa-example-003", 42, &|_| ());
    more("xa-example-004", 43, &|record| {
        record["title"] = json!({"ru": {"text": "ПРИМЕР", "status": "machine"}});
        record["objectType"] = Value::Null;
        record["lending"] = json!({"answer": "stated_no", "source": "https://example.org/no", "date": "2026-01-01"});
    });
    let catalogue = folder.path().to_str().unwrap();
    let gone = run(&["withdraw", "xa-example-003", "--reason", "error", "--catalogue", catalogue]);
    assert_eq!(gone.code, 0, "{}", gone.complaints);
    let (text, run) = exported(folder.path(), &[]);
    let ids: Vec<&str> = text.lines().filter(|line| line.contains("<lido:recordID")).collect();
    assert_eq!(ids.len(), 2, "{ids:?}");
    assert!(
        run.complaints.contains("`xa-example-004` is left out: it has no title that may leave"),
        "{}",
        run.complaints
    );
    let (text, _) = exported(folder.path(), &["--with-machine"]);
    let marked = "xml:lang=\"ru\" lido:label=\"machine translation\">ПРИМЕР<";
    assert_eq!((text.contains(marked), text.contains("example.org/no")), (true, false));
    assert!(!text.contains("xa-example-002") && !text.contains("xa-example-003"), "{text}");
}

#[test]
fn a_faulty_catalogue_gives_nothing_out() {
    let folder = Folder::new();
    folder.replace(EXHIBIT, "\"sabre\"", "\"saber\"");
    let (text, run) = export(folder.path(), &[]);
    assert_eq!((text, run.code), (None, 1), "{}", run.complaints);
    assert!(run.complaints.contains("errors: nothing was exported"), "{}", run.complaints);
}
