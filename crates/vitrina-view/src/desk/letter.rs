//! One letter to one lender, in two languages side by side, as it will be printed and sent by hand.

use vitrina_core::proposal::{Ask, CostHeading, LenderRequest, Period, Proposal, ProposalKind, Venue};
use vitrina_i18n::Locale;
use yew::prelude::*;

use super::words::{ask_word, cost_word, cover_word, day, payer_word};

/// Words and the language they are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Their language.
    pub lang: String,
}

/// Whom a letter goes to, as far as the catalogue knows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lender {
    /// The museum's name, first in the reader's language, then in others it is known by.
    pub names: Vec<Said>,
    /// The state's name in the same languages.
    pub states: Vec<Said>,
    /// How to write to it.
    pub address: Vec<Said>,
}

/// One exhibit in a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterLine {
    /// The line's place in the proposal.
    pub place: usize,
    /// The title, first in the reader's language, then in the letter's second one and the record's own.
    pub titles: Vec<Said>,
    /// The museum's own number, where one was published.
    pub inventory_number: Option<String>,
    /// What is asked for; `None` as long as nobody has chosen and no record has proposed it.
    pub ask: Option<Ask>,
}

/// Everything one letter says.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterPage<'a> {
    /// The proposal.
    pub proposal: &'a Proposal,
    /// What is asked of this lender.
    pub request: &'a LenderRequest,
    /// The lender.
    pub lender: &'a Lender,
    /// Its lines, in the order of the request.
    pub lines: &'a [LetterLine],
    /// A name for the letter's heading that no other element of the page has.
    pub id: String,
}

/// A letter in the reader's language and a second one; in one language where both are the same.
pub fn letter(page: &LetterPage<'_>, own: &Locale, second: &Locale) -> Html {
    let proposal = page.proposal;
    let heading = |locale: &Locale| match proposal.kind {
        ProposalKind::LoanRequest => locale.letter_title_loan(),
        ProposalKind::JointExhibition => locale.letter_title_exhibition(),
    };
    html! {
        <article class="letter" aria-labelledby={page.id.clone()}>
            <h3 id={page.id.clone()}>
                { two(own, second, heading) }
            </h3>
            { parties(page, own, second) }
            { texts(page, own, second) }
            { exhibits(page, own, second) }
            { signature(proposal, own, second) }
        </article>
    }
}

/// The same words in both languages, or once where they are the same.
fn two(own: &Locale, second: &Locale, say: impl Fn(&Locale) -> String) -> Html {
    let (first, other) = (say(own), say(second));
    if first == other {
        return html! { { first } };
    }
    html! {
        <>{ first }{ " / " }<span lang={second.tag().to_owned()} dir={second.direction()}>{ other }</span></>
    }
}

fn said(words: &[Said]) -> Html {
    let mut seen: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for said in words {
        if !seen.contains(&said.text.as_str()) {
            seen.push(&said.text);
            lines.push(
                html! { <p key={said.text.clone()} lang={said.lang.clone()} dir="auto">{ said.text.clone() }</p> },
            );
        }
    }
    html! { <>{ for lines }</> }
}

fn parties(page: &LetterPage<'_>, own: &Locale, second: &Locale) -> Html {
    let asker = &page.proposal.asker;
    let typed = page.proposal.language.as_str().to_owned();
    let own_words = [
        asker.legal_name.as_ref().or(None),
        asker.office.as_ref(),
        asker.superior_body.as_ref(),
        asker.address.as_ref(),
        asker.state.as_ref(),
        asker.contact.as_ref(),
    ];
    let known: Vec<&String> = own_words.into_iter().flatten().collect();
    let from = if known.is_empty() {
        two(own, second, Locale::proposal_not_yet_known)
    } else {
        known.iter().map(|words| html! { <p dir="auto" lang={typed.clone()}>{ (*words).clone() }</p> }).collect()
    };
    let lender = page.lender;
    html! {
        <table class="details"><tbody>
            <tr><th scope="row">{ two(own, second, Locale::letter_from) }</th><td>{ from }</td></tr>
            <tr>
                <th scope="row">{ two(own, second, Locale::letter_to) }</th>
                <td>
                    <p>{ two(own, second, Locale::letter_to_director) }</p>
                    if lender.names.is_empty() {
                        <p>{ two(own, second, Locale::proposal_lender_unknown) }</p>
                    } else {
                        { said(&lender.names) }
                    }
                    { said(&lender.states) }
                    if lender.address.is_empty() {
                        <p>{ two(own, second, Locale::museum_contact_none) }</p>
                    } else {
                        { said(&lender.address) }
                    }
                </td>
            </tr>
            <tr><th scope="row">{ two(own, second, Locale::letter_date) }</th><td></td></tr>
            <tr>
                <th scope="row">{ two(own, second, Locale::letter_reference) }</th>
                <td class="figures"><bdi>{ page.proposal.uuid.to_string() }</bdi></td>
            </tr>
        </tbody></table>
    }
}

/// The sentences, one row each, the reader's language beside the second.
fn texts(page: &LetterPage<'_>, own: &Locale, second: &Locale) -> Html {
    if own.tag() == second.tag() {
        return html! { <>{ for paragraphs(page, own) }</> };
    }
    let rows = [paragraphs(page, own), paragraphs(page, second)];
    let [ours, theirs] = rows;
    let cell = |locale: &Locale, content: Html| {
        html! { <td lang={locale.tag().to_owned()} dir={locale.direction()}>{ content }</td> }
    };
    html! {
        <table>
            <thead><tr>
                <th scope="col">{ own.own_name() }</th>
                <th scope="col" lang={second.tag().to_owned()} dir={second.direction()}>{ second.own_name() }</th>
            </tr></thead>
            <tbody>
                { for ours.into_iter().zip(theirs).enumerate().map(|(place, (ours, theirs))| html! {
                    <tr key={place}>{ cell(own, ours) }{ cell(second, theirs) }</tr>
                }) }
            </tbody>
        </table>
    }
}

/// The full stops of the languages that a purpose may be typed in.
const FULL_STOPS: [char; 4] = ['.', '。', '।', '۔'];

/// What the letter says in one language, paragraph by paragraph; the same number of them in every language.
fn paragraphs(page: &LetterPage<'_>, locale: &Locale) -> Vec<Html> {
    let proposal = page.proposal;
    let open = locale.proposal_not_yet_known();
    let words = |typed: &Option<String>| match typed.as_deref().map(str::trim) {
        Some(typed) if !typed.is_empty() => typed.to_owned(),
        _ => open.clone(),
    };
    let named = |names: &[Said]| {
        let own = names.iter().find(|said| said.lang == locale.tag()).or_else(|| names.first());
        own.map_or_else(|| locale.proposal_lender_unknown(), |said| said.text.clone())
    };
    let (asker, lender) = (words(&proposal.asker.legal_name), named(&page.lender.names));
    let sentence = |text: String| html! { <p>{ text }</p> };
    let mut all = vec![
        sentence(locale.letter_salutation()),
        sentence(match proposal.kind {
            ProposalKind::LoanRequest => locale.letter_opening_loan(&asker, &lender),
            ProposalKind::JointExhibition => locale.letter_opening_exhibition(&asker, &lender, &words(&proposal.title)),
        }),
        // The message has the full stop, in the letter's language.
        sentence(locale.letter_purpose(words(&proposal.purpose).trim_end_matches(FULL_STOPS))),
    ];
    for (place, venue) in proposal.venues.iter().enumerate() {
        all.push(venue_words(place, venue, proposal.venues.len(), locale));
    }
    if proposal.kind == ProposalKind::JointExhibition && !proposal.sections.is_empty() {
        let titles: Vec<String> = proposal.sections.iter().map(|section| words(&section.title)).collect();
        all.push(sentence(locale.label_with_value(&locale.proposal_sections_heading(), &locale.list(&titles))));
    }
    all.push(costs(proposal, locale));
    let cover = proposal.cover.map_or_else(|| open.clone(), |cover| cover_word(cover, locale));
    all.push(html! { <>
        <p>{ locale.letter_cover(&cover) }</p>
        if let Some(note) = &proposal.cover_note { <p dir="auto">{ note.clone() }</p> }
    </> });
    let offered = [
        (locale.proposal_climate(), &proposal.offered.climate),
        (locale.proposal_security(), &proposal.offered.security),
        (locale.proposal_courier(), &proposal.offered.courier),
    ];
    all.push(html! { <>
        <p>{ locale.letter_conditions() }</p>
        <ul>{ for offered.iter().map(|(label, typed)| html! { <li>{ locale.label_with_value(label, &words(typed)) }</li> }) }</ul>
    </> });
    all.push(sentence(match proposal.answer_by {
        Some(answer) => locale.letter_answer_by(&day(answer, locale)),
        None => locale.letter_answer_open(),
    }));
    all.push(sentence(locale.letter_answer_wanted()));
    all.push(html! { <p><strong>{ locale.letter_binds_nobody() }</strong></p> });
    all.push(sentence(locale.letter_catalogue_note()));
    all.push(sentence(locale.letter_list_intro(page.lines.len() as u64)));
    all
}

fn venue_words(place: usize, venue: &Venue, count: usize, locale: &Locale) -> Html {
    let open = locale.proposal_not_yet_known();
    let words =
        |typed: &Option<String>| typed.clone().filter(|typed| !typed.trim().is_empty()).unwrap_or_else(|| open.clone());
    let ends = |period: Period| {
        let end = |date: Option<vitrina_core::CivilDate>| date.map_or_else(|| open.clone(), |date| day(date, locale));
        (end(period.from), end(period.until))
    };
    let (kept_from, kept_until) = ends(venue.possession);
    let (shown_from, shown_until) = ends(venue.display);
    html! { <>
        if count > 1 { <p>{ locale.proposal_venue_number(place as u64 + 1) }</p> }
        <p>{ locale.letter_venue(&words(&venue.name), &words(&venue.room)) }</p>
        <p>{ locale.letter_possession(&kept_from, &kept_until) }</p>
        <p>{ locale.letter_display(&shown_from, &shown_until) }</p>
    </> }
}

fn costs(proposal: &Proposal, locale: &Locale) -> Html {
    let open = locale.proposal_not_yet_known();
    html! { <>
        <p>{ locale.letter_costs() }</p>
        <ul>{ for CostHeading::ALL.iter().map(|heading| {
            let payer = proposal.costs.get(heading).map_or_else(|| open.clone(), |payer| payer_word(*payer, locale));
            html! { <li>{ locale.label_with_value(&cost_word(*heading, locale), &payer) }</li> }
        }) }</ul>
    </> }
}

fn exhibits(page: &LetterPage<'_>, own: &Locale, second: &Locale) -> Html {
    let several = page.proposal.venues.len() > 1;
    let column = |say: fn(&Locale) -> String| html! { <th scope="col">{ two(own, second, say) }</th> };
    html! {
        <div class="scroll" tabindex="0" role="group" aria-label={own.proposal_exhibits_heading()}>
        <table>
            <thead><tr>
                { column(Locale::letter_column_number) }
                { column(Locale::letter_column_exhibit) }
                { column(Locale::letter_column_record) }
                { column(Locale::letter_column_inventory_number) }
                { column(Locale::letter_column_asked) }
                if several { { column(Locale::letter_column_venue) } }
                { column(Locale::letter_column_remarks) }
            </tr></thead>
            <tbody>{ for page.lines.iter().enumerate().filter_map(|(number, shown)| {
                let line = page.proposal.lines.get(shown.place)?;
                let remarks: Vec<&String> = [&line.purpose, &line.conditions].into_iter().flatten().collect();
                let venues: Vec<String> = page.proposal.venues_of(line).map(|venue| own.number(venue as u64 + 1)).collect();
                Some(html! {
                    <tr key={number}>
                        <td>{ own.number(number as u64 + 1) }</td>
                        <td>{ said(&shown.titles) }</td>
                        <td class="figures"><bdi>{ line.exhibit.to_string() }</bdi></td>
                        <td class="figures">
                            if let Some(inventory) = &shown.inventory_number { <bdi>{ inventory.clone() }</bdi> }
                            else { { "–" } }
                        </td>
                        <td>{ two(own, second, |locale| asked(shown.ask, locale)) }</td>
                        if several { <td>{ own.list(&venues) }</td> }
                        <td>{ for remarks.iter().map(|remark| html! { <p dir="auto">{ (*remark).clone() }</p> }) }</td>
                    </tr>
                })
            }) }</tbody>
        </table>
        </div>
    }
}

fn asked(ask: Option<Ask>, locale: &Locale) -> String {
    ask.map_or_else(|| locale.proposal_not_yet_known(), |ask| ask_word(ask, locale))
}

fn signature(proposal: &Proposal, own: &Locale, second: &Locale) -> Html {
    let typed = |words: &Option<String>| words.clone().unwrap_or_default();
    let name = [typed(&proposal.asker.signatory), typed(&proposal.asker.signatory_post)];
    let name: Vec<String> = name.into_iter().filter(|words| !words.trim().is_empty()).collect();
    let name = if name.is_empty() {
        two(own, second, Locale::proposal_not_yet_known)
    } else {
        html! { { own.list(&name) } }
    };
    html! { <>
        <p>{ two(own, second, Locale::letter_closing) }</p>
        <div class="form-line"><span>{ two(own, second, Locale::letter_name_and_post) }</span><span dir="auto">{ name }</span></div>
        <div class="form-line"><span>{ two(own, second, Locale::letter_signature) }</span><span></span></div>
        <div class="form-line"><span>{ two(own, second, Locale::letter_stamp) }</span><span></span></div>
        <p class="small quiet">{ two(own, second, Locale::letter_made_with) }</p>
    </> }
}
