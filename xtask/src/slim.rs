//! JavaScript of wasm-bindgen without the lines that only its readers want: comments and indentation.
//!
//! No more than that, line by line: Trunk's own minifier cannot read these files.

/// The script without whole-line comments, blank lines and indentation; as it is where a text runs over several lines.
pub(crate) fn slim(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut slim = String::with_capacity(script.len());
    let mut inside_comment = false;
    for line in script.lines().map(str::trim) {
        let begins = line.starts_with("/*");
        if inside_comment || begins {
            inside_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            slim.push_str(line);
            slim.push('\n');
        }
    }
    slim
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(script: &str, expect: &str) {
        assert_eq!(slim(script), expect);
    }

    #[test]
    fn what_runs_stays() {
        check(
            "/**\n * For readers.\n * @param {number} a\n */\nexport function f(a) {\n\n    // why\n    return a; // there\n}\n",
            "export function f(a) {\nreturn a; // there\n}\n",
        );
        check("/* one line */\n  let a = '// no comment';\n", "let a = '// no comment';\n");
        check("let a = `\n    kept\n`;\n", "let a = `\n    kept\n`;\n");
    }
}
