//! Headers and records of a small invented catalogue, and what a validator that is not ours says of them.

#![allow(clippy::print_stdout, reason = "a skipped test says so")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use super::{OaiFormat, OaiRecords};
use crate::example::{catalogue, exhibit, full, photograph, site};

/// The record of an exhibit that says this, whose museum has this standing.
fn record(more: &Value, participation: &str, format: OaiFormat) -> Option<String> {
    let catalogue = catalogue(participation, "idea");
    let records = OaiRecords::new(&catalogue, site(&catalogue));
    records.record(&catalogue.exhibits()[0], &exhibit(more), &[], format).unwrap()
}

#[test]
fn headers_tell_the_day_the_sets_and_what_is_gone() {
    let catalogue = catalogue("joined", "idea");
    let headers = OaiRecords::new(&catalogue, site(&catalogue)).headers();
    let elements: Vec<String> = headers.iter().map(|header| header.element().unwrap()).collect();
    insta::assert_snapshot!(elements.join("\n"), @r#"
    <header><identifier>oai:example.org:xa-fort-001</identifier><datestamp>2026-11-23</datestamp><setSpec>museum:xa-fort</setSpec><setSpec>state:xa</setSpec></header>
    <header status="deleted"><identifier>oai:example.org:xa-fort-009</identifier><datestamp>2026-11-24</datestamp></header>
    "#);
}

#[test]
fn a_record_in_dublin_core() {
    let catalogue = catalogue("described", "idea");
    let records = OaiRecords::new(&catalogue, site(&catalogue));
    let record = records.record(&catalogue.exhibits()[0], &full(), &[], OaiFormat::DublinCore).unwrap();
    insta::assert_snapshot!(record.unwrap());
}

/// Whether `part` stands in the record.
#[track_caller]
fn check(more: &Value, participation: &str, part: &str, expect: bool) {
    for format in OaiFormat::ALL {
        let record = record(more, participation, format).unwrap();
        assert_eq!(record.contains(part), expect, "{}: {part}\n{record}", format.prefix());
    }
}

#[test]
fn what_may_not_leave_stays() {
    let titles = json!({"title": {"en": {"text": "A \u{1}sabre", "status": "original"},
                                  "ru": {"text": "Сабля", "status": "machine"}}});
    check(&titles, "described", "Сабля", false);
    check(&titles, "described", "A \u{FFFD}sabre", true);
    check(&titles, "described", "EXAMPLE editors", true);
    check(&titles, "joined", "EXAMPLE editors", false);
    check(&json!({}), "joined", "https://example.org/no", false);
    check(&json!({"inventoryNumber": "КП-7"}), "joined", ">КП-7<", true);
    let untitled = json!({"objectType": null, "title": {"ru": {"text": "Сабля", "status": "machine"}}});
    let withheld = json!({"standing": "withheld"});
    for format in OaiFormat::ALL {
        assert_eq!((record(&untitled, "joined", format), record(&withheld, "joined", format)), (None, None));
    }
}

/// A schema of everything that such a document may hold, with nothing in it that must be fetched; none where the schemas
/// are not there.
fn schema(folder: &Path) -> Option<String> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let (oai, lido) = (shared.join("schemas/oai"), shared.join("data/lido-schema").canonicalize().ok()?);
    for name in ["OAI-PMH.xsd", "oai_dc.xsd", "simpledc20021212.xsd"] {
        let text = fs::read_to_string(oai.join(name)).ok()?;
        let xml = lido.join("xml.xsd");
        fs::write(folder.join(name), text.replace("http://www.w3.org/2001/03/xml.xsd", xml.to_str()?)).unwrap();
    }
    let import = |namespace: &str, file: &str| format!("<import namespace=\"{namespace}\" schemaLocation=\"{file}\"/>");
    let imports = [
        import("http://www.openarchives.org/OAI/2.0/", "OAI-PMH.xsd"),
        import(OaiFormat::DublinCore.namespace(), "oai_dc.xsd"),
        import(OaiFormat::Lido.namespace(), lido.join("lido-v1.1.xsd").to_str()?),
    ];
    Some(format!("<schema xmlns=\"http://www.w3.org/2001/XMLSchema\">{}</schema>", imports.concat()))
}

/// A list of records as a server would send it.
fn list(format: OaiFormat) -> String {
    let catalogue = catalogue("described", "idea");
    let records = OaiRecords::new(&catalogue, site(&catalogue));
    let full = full();
    let one = records.record(&catalogue.exhibits()[0], &full, &[photograph(&full)], format).unwrap().unwrap();
    let gone = records.headers().into_iter().filter(|header| header.deleted);
    let gone: String = gone.map(|header| records.deleted(&header).unwrap()).collect();
    format!(
        "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2026-11-25T00:00:00Z</responseDate>\
         <request verb=\"ListRecords\" metadataPrefix=\"{}\">https://example.org/oai</request>\
         <ListRecords>{one}{gone}</ListRecords></OAI-PMH>",
        format.prefix()
    )
}

#[test]
fn a_list_of_records_is_valid() {
    let folder = tempfile::tempdir().unwrap();
    let Some(schema) = schema(folder.path()) else {
        println!("skipped: the schemas of OAI-PMH or LIDO are not there");
        return;
    };
    let place = |name: &str| folder.path().join(name);
    fs::write(place("all.xsd"), schema).unwrap();
    let valid = |text: &str| {
        fs::write(place("list.xml"), text).unwrap();
        let arguments = ["--nonet", "--noout", "--schema"];
        let run = Command::new("xmllint").args(arguments).args([place("all.xsd"), place("list.xml")]).output().ok()?;
        Some((run.status.success(), String::from_utf8_lossy(&run.stderr).into_owned()))
    };
    for format in OaiFormat::ALL {
        let list = list(format);
        let Some((fine, said)) = valid(&list) else {
            println!("skipped: xmllint (libxml2-utils) is not there");
            return;
        };
        assert!(fine, "{}: {said}", format.prefix());
        // The validator does look into the metadata.
        let broken = list.replace("dc:title", "dc:name").replace("lido:recordType>", "lido:recordKind>");
        assert!(valid(&broken).is_some_and(|(fine, _)| !fine), "{}: xmllint accepts anything", format.prefix());
    }
}
