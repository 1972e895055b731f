//! Drafts for small files: what is proposed, what is left to people, and that a draft is a mapping.

use serde_json::json;

use super::*;
use crate::mapping::{Mapping, SideTables, read_rows};

/// The rules of a draft, and the columns it is not sure of.
#[track_caller]
fn check(table: &str, expect: serde_json::Value, unmapped: &[&str]) {
    let columns = columns_of_table(table.as_bytes(), "t.csv").unwrap();
    let draft = draft(&columns);
    let told = serde_json::to_value(&draft.file).unwrap();
    let shown = json!({
        "record": told["record"], "language": told["language"], "above": told["linesAboveHeader"], "fields": told["fields"],
    });
    assert_eq!(shown, expect, "{:#?}", draft.said);
    assert_eq!(draft.file.unmapped.keys().collect::<Vec<_>>(), unmapped);
    let mapping = Mapping::new(&draft.file).unwrap();
    let sides = SideTables::default();
    assert!(read_rows(table.as_bytes(), "t.csv", &mapping, &sides, None).unwrap().count() > 0);
}

#[test]
fn an_english_table_is_understood() {
    check(
        "Object ID,Accession Number,Title,Date made,Dimensions,Material,Height (mm),Room,Image URL\n\
         7,1990.1,Sabre,c. 1780,92 x 12 cm,steel; brass,920,3,https://example.org/1.jpg\n\
         8,1990.1,Shield,1600s,40 cm,wood; iron,400,3,https://example.org/2.jpg\n",
        json!({"record": "Object ID", "language": null, "above": null, "fields": {
            "title": [{"column": "Title"}],
            "inventoryNumber": [{"column": "Accession Number"}],
            "date": {"words": [{"column": "Date made"}]},
            "measures": {"words": [{"column": "Dimensions"}, {"template": "height: {Height (mm)} mm"}]},
            "materials": [{"column": "Material", "split": "; "}],
            "pictures": [{"address": {"column": "Image URL"}}],
        }}),
        &["Room"],
    );
}

#[test]
fn a_russian_table_below_its_title_is_understood() {
    check(
        "Опись предметов, зал 3\n\nНомер записи;Инв. номер;Наименование;Датировка;Размеры;Автор;Примечание\n\
         1;КП-12;Шашка;конец XIX в.;длина 92 см;неизвестен;реставрация\n2;КП-13;Щит;XVIII в.;40 см;мастер;\n",
        json!({"record": "Номер записи", "language": "ru", "above": 1, "fields": {
            "title": [{"column": "Наименование"}],
            "inventoryNumber": [{"column": "Инв. номер"}],
            "date": {"words": [{"column": "Датировка"}]},
            "measures": {"words": [{"column": "Размеры"}]},
            "makers": [{"column": "Автор"}],
        }}),
        &["Примечание"],
    );
}

#[test]
fn a_chinese_table_is_understood() {
    check(
        "序号\t名称\t年代\t尺寸\t质地\n1\t铜炮\t清康熙\t长120厘米\t铜\n2\t盾\t1890年\t高40厘米\t木\n",
        json!({"record": "序号", "language": "zh-Hans", "above": null, "fields": {
            "title": [{"column": "名称"}],
            "date": {"words": [{"column": "年代"}]},
            "measures": {"words": [{"column": "尺寸"}]},
            "materials": [{"column": "质地"}],
        }}),
        &[],
    );
}

#[test]
fn what_a_name_promises_and_values_break_is_left_to_people() {
    check(
        "id,date,title\na,see card,X\nb,see card,Y\n",
        json!({"record": "id", "language": null, "above": null, "fields": {"title": [{"column": "title"}]}}),
        &["date"],
    );
}

#[test]
fn json_is_known_by_its_paths() {
    let lines = r#"{"id": 1, "title": "Sabre", "maker": [{"name": "EXAMPLE", "born": 1700}], "note": null}
{"id": 2, "title": "Shield", "maker": [], "x/y": "z"}
{"cut"#;
    let columns = columns_of_lines(lines.as_bytes(), "t.jsonl", false).unwrap();
    let file = draft(&columns).file;
    assert_eq!(file.record, "id");
    // A name deep in a record is the name of something else than the exhibit.
    assert_eq!(file.unmapped.keys().collect::<Vec<_>>(), ["/maker/*/born", "/maker/*/name", "note", "x/y"]);
    assert!(Mapping::new(&file).is_ok());
}

#[test]
fn what_is_not_for_the_public_is_left_out() {
    let table =
        "id;Название;Место хранения;Страховая стоимость;Storage location;Price;Зал\n1;Шашка;Хр. 2;120000;R2;5;3\n";
    let draft = draft(&columns_of_table(table.as_bytes(), "t.csv").unwrap());
    let left: Vec<_> = draft.file.leave_out.iter().map(|left| left.column.as_str()).collect();
    assert_eq!(left, ["Место хранения", "Страховая стоимость", "Storage location", "Price"]);
    let said = draft.said.join("\n");
    assert!(said.contains("`Место хранения` is left out: where it is kept is not for the public"), "{said}");
    assert!(said.contains("1 of 7 columns are under `unmapped`"), "{said}");
}
