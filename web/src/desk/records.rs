//! The records behind the lines, fetched from `data/`: what the checks and the letters need of them.

use std::collections::BTreeMap;

use vitrina_core::file::TextsFile;
use vitrina_core::proposal::{ExhibitFacts, Proposal, ProposalFinding, ProposalProblem, ShownText, first_ask};
use vitrina_core::query::FacetKind;
use vitrina_core::{ExhibitId, LanguageTag, TextStatus};
use vitrina_search::MemoryIndex;
use vitrina_view::desk::{Lender, Said};

use super::draft::{NewLine, shown};
use super::needed::{ExhibitNeeded, MuseumNeeded};
use crate::browser::{FetchError, fetch_text};
use crate::selection::SelectedExhibit;

/// One exhibit with its museum.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Record {
    pub(super) exhibit: ExhibitNeeded,
    pub(super) museum: Option<MuseumNeeded>,
}

/// All that have been fetched.
pub(super) type Records = BTreeMap<ExhibitId, Record>;

/// Fetches an exhibit and its museum. A museum that there is not is left open; one that does not come may still come,
/// and so the record counts as not loaded.
pub(super) async fn fetch_record(root: &str, id: &ExhibitId) -> Result<Record, FetchError> {
    let text = fetch_text(&format!("{root}data/exhibits/{id}.json"), None).await?;
    let exhibit: ExhibitNeeded = serde_json::from_str(&text).map_err(|_| FetchError::Broken)?;
    let museum = match fetch_text(&format!("{root}data/museums/{}.json", exhibit.museum), None).await {
        Ok(text) => serde_json::from_str(&text).ok(),
        Err(FetchError::Missing) => None,
        Err(error) => return Err(error),
    };
    Ok(Record { exhibit, museum })
}

/// What the checks say of records that are not there: nothing as long as they are on the way, and otherwise whether the
/// catalogue has none or only the network did not bring it.
pub(super) fn tell_apart(
    findings: Vec<ProposalFinding>,
    proposal: &Proposal,
    failed: &BTreeMap<ExhibitId, FetchError>,
) -> Vec<ProposalFinding> {
    let told = findings.into_iter().filter_map(|finding| {
        if finding.problem != ProposalProblem::RecordUnknown {
            return Some(finding);
        }
        let place = finding.pointer.strip_prefix("/lines/").and_then(|place| place.parse::<usize>().ok());
        let line = place.and_then(|place| proposal.lines.get(place))?;
        match failed.get(&line.exhibit)? {
            FetchError::Missing => Some(finding),
            _ => Some(ProposalFinding { problem: ProposalProblem::RecordNotLoaded, ..finding }),
        }
    });
    told.collect()
}

/// The facts the first checks need.
pub(super) fn facts(record: &Record, language: &LanguageTag) -> ExhibitFacts {
    let museum = record.museum.as_ref();
    ExhibitFacts {
        record: record.exhibit.record,
        lending: record.exhibit.lending.answer,
        lending_reason: best(&record.exhibit.lending.reason, language).map(|said| said.text),
        notice_months: museum.and_then(|museum| museum.lending_policy.as_ref()).and_then(|policy| policy.notice_months),
        lender_office_known: museum.is_some_and(|museum| !museum.contact.is_empty() || !museum.address.is_empty()),
    }
}

/// The best text for a reader: their own language, else the original, else whatever there is.
pub(super) fn best(texts: &TextsFile, language: &LanguageTag) -> Option<Said> {
    let own = texts.get_key_value(language.as_str());
    let original = || texts.iter().find(|(_, text)| text.status == TextStatus::Original);
    let (lang, text) = own.or_else(original).or_else(|| texts.first_key_value())?;
    Some(Said { text: text.text.clone(), lang: lang.clone() })
}

/// What comes into the proposal with an exhibit, from the record, the index and what the selection kept.
pub(super) fn new_line(
    kept: &SelectedExhibit,
    record: Option<&Record>,
    index: Option<&MemoryIndex>,
    language: &LanguageTag,
) -> Option<NewLine> {
    let exhibit: ExhibitId = kept.id.parse().ok()?;
    let hit = index.and_then(|index| index.exhibit(&kept.id, language));
    let said = |said: Said| shown(&said.text, &said.lang, language);
    let title = match (&hit, record.and_then(|record| best(&record.exhibit.title, language))) {
        (Some(hit), _) => ShownText { text: hit.title.text.clone(), lang: hit.title.language.clone() },
        (None, Some(title)) => said(title),
        (None, None) if kept.title.is_empty() => shown(&kept.id, "", language),
        (None, None) => shown(&kept.title, &kept.lang, language),
    };
    let museum = hit.as_ref().map(|hit| hit.museum.as_str()).or(record.map(|record| record.exhibit.museum.as_str()));
    let museum = museum.or(Some(kept.museum.as_str()).filter(|id| !id.is_empty()));
    let in_index = museum.zip(index).and_then(|(id, index)| index.label(FacetKind::Museum, id, language));
    let museum_file = record.and_then(|record| record.museum.as_ref());
    let museum_name = match in_index {
        Some(name) => Some(ShownText { text: name.text, lang: name.language }),
        None => museum_file.and_then(|museum| best(&museum.name, language)).map(said),
    };
    let state = hit.as_ref().map(|hit| hit.state.as_str()).or(museum_file.map(|museum| museum.state.as_str()));
    Some(NewLine {
        exhibit,
        uuid: record.and_then(|record| record.exhibit.uuid.parse().ok()),
        title,
        museum: museum.and_then(|id| id.parse().ok()),
        museum_name,
        state: state.and_then(|code| code.parse().ok()),
        ask: record.map(|record| first_ask(&facts(record, language))),
    })
}

/// A lender's names and addresses in the letter's languages.
pub(super) fn lender(
    museum: Option<&str>,
    fallback: Option<&ShownText>,
    state: Option<&str>,
    record: Option<&Record>,
    index: Option<&MemoryIndex>,
    languages: &[LanguageTag],
) -> Lender {
    let file = record.and_then(|record| record.museum.as_ref());
    let label = |kind: FacetKind, id: Option<&str>| -> Vec<Said> {
        let named = languages.iter().filter_map(|language| index?.label(kind, id?, language));
        named.map(|shown| Said { text: shown.text, lang: shown.language.to_string() }).collect()
    };
    let mut names = label(FacetKind::Museum, museum);
    if let Some(original) = file.and_then(|file| file.name.iter().find(|(_, text)| text.status == TextStatus::Original))
    {
        names.push(Said { text: original.1.text.clone(), lang: original.0.clone() });
    }
    if names.is_empty() {
        names.extend(fallback.map(|shown| Said { text: shown.text.clone(), lang: shown.lang.to_string() }));
    }
    let mut states = label(FacetKind::State, state);
    if states.is_empty() {
        states.extend(state.map(|code| Said { text: code.to_owned(), lang: "en".to_owned() }));
    }
    let address = file.map_or_else(Vec::new, |file| {
        let texts = [&file.address, &file.contact];
        texts.iter().flat_map(|texts| languages.iter().filter_map(|language| best(texts, language))).collect()
    });
    Lender { names, states, address }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::draft::{Draft, NewLine};

    fn line(record: Option<&Record>) -> NewLine {
        let kept = SelectedExhibit { id: "xa-001".into(), title: "Oven".into(), ..SelectedExhibit::default() };
        new_line(&kept, record, None, &"en".parse().unwrap()).unwrap()
    }

    #[track_caller]
    fn check(failed: Option<FetchError>, expect: Option<ProposalProblem>) {
        let uuid = "0190f3a0-0000-7000-8000-000000000001".parse().unwrap();
        let mut draft = Draft::from(Proposal::new(uuid, "en".parse().unwrap()));
        draft.add(&line(None));
        let finding = ProposalFinding { pointer: "/lines/0".into(), problem: ProposalProblem::RecordUnknown };
        let failed = failed.map(|error| ("xa-001".parse().unwrap(), error)).into_iter().collect();
        let told = tell_apart(vec![finding], &draft.proposal, &failed);
        assert_eq!(told.into_iter().map(|finding| finding.problem).next(), expect);
    }

    #[test]
    fn only_what_the_catalogue_lacks_is_said_to_be_missing() {
        check(Some(FetchError::Missing), Some(ProposalProblem::RecordUnknown));
        check(Some(FetchError::Network), Some(ProposalProblem::RecordNotLoaded));
        check(Some(FetchError::Broken), Some(ProposalProblem::RecordNotLoaded));
        check(None, None);
    }

    #[test]
    fn without_a_record_nothing_is_asked_for() {
        assert_eq!(line(None).ask, None);
    }
}
