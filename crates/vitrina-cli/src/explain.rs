//! `vitrina explain CODE`: what a finding means and how to mend it.

use std::io::Write;

use anyhow::{Result, bail};
use vitrina_core::{Code, nearest, wording};

use crate::Outcome;

/// What a finding means.
#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArguments {
    /// The code of the finding, such as `V0301`; without it, all codes are listed.
    code: Option<String>,
}

/// Writes the explanation, or the list of all codes.
pub(crate) fn explain(arguments: &ExplainArguments, data: &mut dyn Write) -> Result<Outcome> {
    let Some(asked) = &arguments.code else {
        for code in Code::ALL {
            writeln!(data, "{code}  {:7}  {}", code.severity().word(), code.summary())?;
        }
        return Ok(Outcome::Fine);
    };
    let id = asked.to_ascii_uppercase();
    let Some(code) = Code::ALL.iter().find(|code| code.id() == id) else {
        let hint = match nearest(&id, Code::ALL.iter().map(|code| code.id())) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "`vitrina explain` lists all codes".to_owned(),
        };
        bail!("no finding has the code `{asked}`; {hint}");
    };
    writeln!(data, "{code} ({}): {}.\n\n{}", code.severity().word(), code.summary(), wording::explain(*code))?;
    Ok(Outcome::Fine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: Option<&str>, begins: &str) {
        let mut data = Vec::new();
        let arguments = ExplainArguments { code: code.map(str::to_owned) };
        let text = match explain(&arguments, &mut data) {
            Ok(_) => String::from_utf8(data).unwrap(),
            Err(error) => error.to_string(),
        };
        assert!(text.starts_with(begins), "{text}");
    }

    #[test]
    fn codes_are_explained() {
        check(Some("v0301"), "V0301 (error): A reference names a record that does not exist.\n\nThe reference names");
        check(Some("V03O1"), "no finding has the code `V03O1`; did you mean `V0301`?");
        check(Some("sabre"), "no finding has the code `sabre`; `vitrina explain` lists all codes");
        check(None, "V0101  error    The file is not JSON\n");
    }
}
