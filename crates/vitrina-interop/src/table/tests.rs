//! Small tables in all shapes, the laws of reading them, and hostile ones.

mod hostile;
mod laws;
mod real;

use super::{read, unique_names};

/// What is said of a table, its header and its rows (with the number of pieces where it is not one), or refusals.
pub(super) fn shown(bytes: &[u8]) -> String {
    let mut table = match read(bytes, "t.csv") {
        Ok(table) => table,
        Err(error) => return error.to_string(),
    };
    let mut rows = vec![format!("{:?}", table.header)];
    for row in table.by_ref() {
        rows.push(match row {
            Ok(row) if row.pieces == 1 => format!("{:?}", row.values),
            Ok(row) => format!("{:?} of {} lines", row.values, row.pieces),
            Err(reject) => format!("{}: {}", reject.position, reject.reason),
        });
    }
    format!("{}\n{}", table.said, rows.join("\n"))
}

#[track_caller]
fn check(table: &str, expect: &[&str]) {
    assert_eq!(shown(table.as_bytes()), expect.join("\n"));
}

#[test]
fn separators_quoting_and_line_ends_are_found_and_said() {
    check(
        "id,name\r\n1,\"Sabre, curved\"\r\n2,\"the \"\"Lion\"\"\r\nof 1812\"\r\n",
        &[
            "ASCII; 2 columns between `,`, quoted with `\"` where needed; lines end with CR LF",
            r#"["id", "name"]"#,
            r#"["1", "Sabre, curved"]"#,
            r#"["2", "the \"Lion\"\r\nof 1812"]"#,
        ],
    );
    check(
        "id|namn|år\n1|\"Kronan\"|1675, c\n2| svärd |",
        &[
            "UTF-8; 3 columns between `|`, no quoting; lines end with LF",
            r#"["id", "namn", "år"]"#,
            r#"["1", "\"Kronan\"", "1675, c"]"#,
            r#"["2", " svärd ", ""]"#,
        ],
    );
    check(
        "id\tname\r1\tbayonet\r\r2\tlance\r",
        &[
            "ASCII; 2 columns between tabulators, no quoting; lines end with CR",
            r#"["id", "name"]"#,
            r#"["1", "bayonet"]"#,
            r#"["2", "lance"]"#,
        ],
    );
    check(
        "sep=;\r\nBreite;Höhe, außen\r\n1,5;2,5\r\n",
        &[
            "UTF-8; 2 columns between `;`, quoted with `\"` where needed; lines end with CR LF",
            r#"["Breite", "Höhe, außen"]"#,
            r#"["1,5", "2,5"]"#,
        ],
    );
    check(
        "name\nsword\n\nspear, short\n",
        &[
            "ASCII; one column, quoted with `\"` where needed; lines end with LF",
            r#"["name"]"#,
            r#"["sword"]"#,
            "t.csv:4: 2 values, but the header has 1",
        ],
    );
    check(
        "a|b\r\n1|2\n3|4\r\n5|6\n7|8\n",
        &[
            "ASCII; 2 columns between `|`, no quoting; lines end with CR LF or LF",
            r#"["a", "b"]"#,
            r#"["1", "2"]"#,
            r#"["3", "4"]"#,
            r#"["5", "6"]"#,
            r#"["7", "8"]"#,
        ],
    );
}

#[test]
fn broken_records_are_joined_where_the_number_of_values_says_so() {
    check(
        "a|b|c\r\n1|x\r\n\r\ny|2\r\n3|4\r|5\r\n6|7\r\nstray\r\n8|9|10\r\n",
        &[
            "ASCII; 3 columns between `|`, no quoting; lines end with CR LF",
            r#"["a", "b", "c"]"#,
            r#"["1", "x\r\n\r\ny", "2"] of 3 lines"#,
            r#"["3", "4\r", "5"]"#,
            "t.csv:6: 2 of 3 values, and the lines around do not make up the rest",
            "t.csv:7: 1 of 3 values, and the lines around do not make up the rest",
            r#"["8", "9", "10"]"#,
        ],
    );
    // A single LF in a table with CR LF is a part of the value, also of the last one.
    check(
        "a|b\r\n1|x\ny\r\n2|z\r\n",
        &[
            "ASCII; 2 columns between `|`, no quoting; lines end with CR LF",
            r#"["a", "b"]"#,
            r#"["1", "x\ny"]"#,
            r#"["2", "z"]"#,
        ],
    );
}

#[test]
fn rows_of_other_lengths_are_taken_only_where_nothing_can_be_lost() {
    check(
        "a;b;;\r\n1;2;;;;\r\n3;4;;;;5\r\n",
        &[
            "ASCII; 4 columns between `;`, quoted with `\"` where needed; lines end with CR LF",
            r#"["a", "b", "", ""]"#,
            r#"["1", "2", "", ""]"#,
            "t.csv:3: 6 values, but the header has 4",
        ],
    );
    check(
        "a,b,c,d\n1,2\n1,2,3,4\n5,6,7\n8,9,10,11\n",
        &[
            "ASCII; 4 columns between `,`, quoted with `\"` where needed; lines end with LF; empty values at the end of a row may be missing",
            r#"["a", "b", "c", "d"]"#,
            r#"["1", "2", "", ""]"#,
            r#"["1", "2", "3", "4"]"#,
            r#"["5", "6", "7", ""]"#,
            r#"["8", "9", "10", "11"]"#,
        ],
    );
}

#[test]
fn quotation_marks_that_do_not_quote_are_characters() {
    check(
        "a,b,c\n1,\"Lion\" gun,x\n2,\"y, z\",a \"b\" c\n3,\"open,x\n4,\"p, q\",\"r, s\"\n",
        &[
            "ASCII; 3 columns between `,`, quoted with `\"` where needed; lines end with LF",
            r#"["a", "b", "c"]"#,
            r#"["1", "\"Lion\" gun", "x"]"#,
            r#"["2", "y, z", "a \"b\" c"]"#,
            r#"["3", "\"open", "x"]"#,
            r#"["4", "p, q", "r, s"]"#,
        ],
    );
}

#[test]
fn every_column_has_a_name_of_its_own() {
    let names = |header: &[&str]| unique_names(&header.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
    assert_eq!(names(&["id", "", "id", "id (2)", ""]), ["id", "column 2", "id (3)", "id (2)", "column 5"]);
    assert_eq!(names(&["column 2", "", "x", "x"]), ["column 2", "column 2 (2)", "x", "x (2)"]);
}
