//! `vitrina search`: the site's own search, from the shell.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use vitrina_core::query::{Answer, FacetKind, LONGEST_TEXT, MOST_HITS, Query, USUAL_HITS};
use vitrina_core::{LanguageTag, nearest};
use vitrina_search::MemoryIndex;

/// Where a site keeps its index.
const INDEX: &str = "search/index.bin";

/// Finds exhibits in a built site, in any language and script.
#[derive(Debug, clap::Args)]
pub(crate) struct SearchArguments {
    /// Words, an inventory number or an id; the last word may be unfinished. Empty: every exhibit.
    ///
    /// `"two words"` stand together, `-word` must not be there, `title:word`, `type:word`, `place:word` and so on look in
    /// one place only.
    #[arg(default_value = "")]
    query: String,
    /// The folder of the built site.
    #[arg(long, value_name = "DIR", default_value = "site")]
    site: PathBuf,
    /// The language of the titles; without it, the first language of the catalogue.
    #[arg(long, value_name = "L")]
    lang: Option<LanguageTag>,
    /// Only exhibits with this value, such as `state=KZ` or `type=sabre`; several of one kind mean any of them.
    #[arg(long = "facet", value_name = "k=v")]
    facets: Vec<String>,
    /// How many hits at most.
    #[arg(long, default_value_t = USUAL_HITS)]
    limit: usize,
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// How the answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// One hit a line: id, title, museum, with tabs between.
    Human,
    /// One JSON object.
    Json,
}

/// Answers to `data`; says how many there are, and what may have been meant, to `remarks`.
pub(crate) fn search(arguments: &SearchArguments, data: &mut dyn Write, remarks: &mut dyn Write) -> Result<()> {
    let index = read_index(&arguments.site)?;
    let query = query(arguments, &index)?;
    let answer = index.answer(&query);
    match arguments.format {
        Format::Json => {
            serde_json::to_writer(&mut *data, &answer)?;
            writeln!(data)?;
        }
        Format::Human => human(&answer, data, remarks)?,
    }
    Ok(())
}

fn read_index(site: &Path) -> Result<MemoryIndex> {
    let path = site.join(INDEX);
    let bytes = std::fs::read(&path).with_context(|| {
        format!("`{}` cannot be read: `vitrina build --out {}` writes it", path.display(), site.display())
    })?;
    MemoryIndex::decode(&bytes).with_context(|| format!("`{}` cannot be used: build the site again", path.display()))
}

fn query(arguments: &SearchArguments, index: &MemoryIndex) -> Result<Query> {
    let first = index.languages().first();
    let Some(language) = arguments.lang.as_ref().or(first) else { bail!("the index names no language") };
    if !(1..=MOST_HITS).contains(&arguments.limit) {
        bail!("--limit is a number from 1 to {MOST_HITS}, not {}", arguments.limit);
    }
    if arguments.query.chars().count() > LONGEST_TEXT {
        bail!("a question has at most {LONGEST_TEXT} characters");
    }
    let mut query = Query::new(language.clone());
    query.text = arguments.query.clone();
    query.limit = arguments.limit;
    for facet in &arguments.facets {
        let Some((word, value)) = facet.split_once('=') else {
            bail!("--facet {facet}: expected a kind and a value, such as `state=KZ`");
        };
        let Some(kind) = FacetKind::from_word(word) else {
            let words = FacetKind::ALL.map(FacetKind::word);
            let hint = nearest(word, words).map(|word| format!("; did you mean `{word}`?")).unwrap_or_default();
            bail!("--facet {facet}: `{word}` is none of {}{hint}", words.join(", "));
        };
        query.facets.entry(kind).or_default().insert(value.to_owned());
    }
    Ok(query)
}

fn human(answer: &Answer, data: &mut dyn Write, remarks: &mut dyn Write) -> Result<()> {
    for hit in &answer.hits {
        // A title is one line, and a tab in it would be taken for a gap between fields.
        let title = hit.title.text.replace(['\t', '\n', '\r'], " ");
        writeln!(data, "{}\t{title}\t{}", hit.id, hit.museum)?;
    }
    if answer.hits.len() < answer.total {
        writeln!(remarks, "{} of {} exhibits", answer.hits.len(), answer.total)?;
    } else {
        writeln!(remarks, "{} exhibits", answer.total)?;
    }
    if let Some(suggestion) = &answer.did_you_mean {
        if answer.total == 0 {
            writeln!(remarks, "did you mean: {suggestion}")?;
        } else {
            writeln!(remarks, "nothing is found as it was written; these are for: {suggestion}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use vitrina_core::TextStatus;
    use vitrina_search::{ConceptKind, Entry, Label, Words};

    use super::*;

    #[derive(Debug, Parser)]
    struct Program {
        #[command(flatten)]
        arguments: SearchArguments,
    }

    fn words(language: &str, text: &str) -> Vec<Words> {
        vec![Words { language: language.parse().unwrap(), status: TextStatus::Original, text: text.to_owned() }]
    }

    fn site() -> tempfile::TempDir {
        let entry = |id: &str, title: &str| Entry {
            id: id.to_owned(),
            museum: "xa-fort".to_owned(),
            state: "XA".to_owned(),
            object_type: Some("sabre".to_owned()),
            concepts: Vec::new(),
            titles: words("ru", title),
            numbers: Vec::new(),
            texts: Vec::new(),
            date: None,
            years: Some((1812, 1812)),
            changed: 0,
            picture: None,
        };
        let label = Label {
            kind: ConceptKind::Type,
            id: "sabre".to_owned(),
            labels: words("en", "Sabre"),
            other_forms: Vec::new(),
            broader: Vec::new(),
        };
        let entries = vec![entry("xa-001", "Сабля"), entry("xa-002", "Вторая\tсабля")];
        let index = MemoryIndex::new(entries, vec![label], vec!["en".parse().unwrap()], [0; 32]);
        let site = tempfile::tempdir().unwrap();
        std::fs::create_dir(site.path().join("search")).unwrap();
        std::fs::write(site.path().join(INDEX), index.encode()).unwrap();
        site
    }

    #[track_caller]
    fn check(arguments: &[&str], expect: &str) {
        let site = site();
        let folder = site.path().to_str().unwrap();
        let all = ["search", "--site", folder].into_iter().chain(arguments.iter().copied());
        let arguments = Program::try_parse_from(all).unwrap().arguments;
        let (mut data, mut remarks) = (Vec::new(), Vec::new());
        let answer = match search(&arguments, &mut data, &mut remarks) {
            Ok(()) => String::from_utf8(data).unwrap() + &String::from_utf8(remarks).unwrap(),
            Err(error) => error.to_string(),
        };
        assert_eq!(answer, expect);
    }

    #[test]
    fn a_question_from_the_shell() {
        check(&["sabre"], "xa-001\tСабля\txa-fort\nxa-002\tВторая сабля\txa-fort\n2 exhibits\n");
        check(&["sabre", "--limit", "1"], "xa-001\tСабля\txa-fort\n1 of 2 exhibits\n");
        check(&["вторую"], "xa-002\tВторая сабля\txa-fort\n1 exhibits\n");
        check(
            &["втурая"],
            "xa-002\tВторая сабля\txa-fort\n1 exhibits\nnothing is found as it was written; these are for: вторая\n",
        );
        check(&["--facet", "state=XB"], "0 exhibits\n");
        check(
            &["--facet", "sate=XA"],
            "--facet sate=XA: `sate` is none of state, museum, type, period, material, century, exhibition, record, \
             lending; did you mean `state`?",
        );
        check(&["--limit", "0"], "--limit is a number from 1 to 1000, not 0");
        check(
            &["--format", "json", "вторая", "--facet", "century=19"],
            concat!(
                r#"{"total":1,"facets":{"state":[{"id":"XA","count":1}],"museum":[{"id":"xa-fort","count":1}],"#,
                r#""type":[{"id":"sabre","count":1}],"period":[],"material":[],"century":[{"id":"19","count":1}],"#,
                r#""exhibition":[],"record":[],"lending":[]},"hits":[{"id":"xa-002","title":{"text":"Вторая\tсабля","#,
                r#""lang":"ru","status":"original"},"museum":"xa-fort","address":"en/exhibits/xa-002.html","#,
                r#""why":[{"field":"title","matched":"вторая"}]}],"didYouMean":null}"#,
                "\n",
            ),
        );
    }

    #[test]
    fn a_site_without_an_index_says_what_makes_it() {
        let folder = tempfile::tempdir().unwrap();
        let error = read_index(folder.path()).unwrap_err().to_string();
        assert!(error.contains("`vitrina build --out "), "{error}");
        std::fs::create_dir(folder.path().join("search")).unwrap();
        std::fs::write(folder.path().join(INDEX), "<html>").unwrap();
        let error = format!("{:#}", read_index(folder.path()).unwrap_err());
        assert!(error.ends_with("build the site again: this is not a search index"), "{error}");
    }
}
