//! The letters as they will print, one for each lender.

use vitrina_core::LanguageTag;
use vitrina_core::proposal::{LenderRequest, Proposal};
use vitrina_search::MemoryIndex;
use vitrina_view::desk::{Lender, LetterLine, LetterPage, Said, letter};
use yew::prelude::*;

use super::Languages;
use super::draft::Draft;
use super::records::{Records, best, lender};

/// The letter's languages as tags.
pub(super) fn tags(languages: &Languages) -> Vec<LanguageTag> {
    let tag = |tag: &str| tag.parse().ok();
    [tag(languages.own.tag()), tag(languages.second.tag())].into_iter().flatten().collect()
}

/// Each request with its lender, as far as the catalogue knows it.
pub(super) fn requests(
    proposal: &Proposal,
    records: &Records,
    index: Option<&MemoryIndex>,
    languages: &Languages,
) -> Vec<(LenderRequest, Lender)> {
    let tags = tags(languages);
    let named = vitrina_core::proposal::split(proposal).into_iter().map(|request| {
        let record = request.lines.iter().find_map(|place| records.get(&proposal.lines[*place].exhibit));
        let (museum, state) =
            (request.museum.as_ref().map(|id| id.as_str()), request.state.as_ref().map(|code| code.as_str()));
        let lender = lender(museum, request.museum_name.as_ref(), state, record, index, &tags);
        (request, lender)
    });
    named.collect()
}

/// All letters.
pub(super) fn letters(
    draft: &Draft,
    requests: &[(LenderRequest, Lender)],
    records: &Records,
    index: Option<&MemoryIndex>,
    languages: &Languages,
) -> Html {
    let (tags, proposal) = (tags(languages), &draft.proposal);
    let all = requests.iter().enumerate().map(|(number, (request, lender))| {
        let lines: Vec<LetterLine> =
            request.lines.iter().map(|place| letter_line(draft, *place, records, index, &tags)).collect();
        let id = format!("letter-{number}");
        let page = LetterPage { proposal, request, lender, lines: &lines, id };
        html! { <div key={number} class="sheet">{ letter(&page, &languages.own, &languages.second) }</div> }
    });
    html! { <>{ for all }</> }
}

fn letter_line(
    draft: &Draft,
    place: usize,
    records: &Records,
    index: Option<&MemoryIndex>,
    tags: &[LanguageTag],
) -> LetterLine {
    let line = &draft.proposal.lines[place];
    let record = records.get(&line.exhibit);
    let indexed = tags.iter().filter_map(|tag| {
        let title = index?.exhibit(line.exhibit.as_str(), tag)?.title;
        Some(Said { text: title.text, lang: title.language.to_string() })
    });
    let recorded = tags.iter().filter_map(|tag| best(&record?.exhibit.title, tag));
    let mut titles: Vec<Said> = indexed.chain(recorded).collect();
    if titles.is_empty() {
        titles.push(Said { text: line.title.text.clone(), lang: line.title.lang.to_string() });
    }
    let inventory_number = record.and_then(|record| record.exhibit.inventory_number.clone());
    LetterLine { place, titles, inventory_number, ask: (!draft.open.contains(&line.exhibit)).then_some(line.ask) }
}
