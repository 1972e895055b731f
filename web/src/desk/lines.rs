//! The left side of the desk: exhibits by lender, each with what is asked for.

use vitrina_core::proposal::{Ask, LenderRequest, ProposalLine};
use vitrina_i18n::Locale;
use vitrina_view::desk::{Lender, ask_word};
use yew::prelude::*;

use super::fields::{Form, field_id};

/// The exhibits of all lenders, states together.
pub(super) fn exhibits(
    form: &Form<'_>,
    requests: &[(LenderRequest, Lender)],
    root: &str,
    remove: &Callback<String>,
) -> Html {
    let locale = form.locale;
    html! {
        <section class="screen" aria-labelledby="desk-exhibits">
            <h2 id="desk-exhibits">{ locale.proposal_exhibits_heading() }</h2>
            if form.proposal.lines.is_empty() {
                <p id={field_id("/lines")} tabindex="-1">{ locale.proposal_empty() }</p>
                <p>{ locale.selection_empty_next() }</p>
            } else {
                <p class="small quiet">{ locale.proposal_ask_proposed() }</p>
            }
            { for requests.iter().enumerate().map(|(number, (request, lender))| {
                let heading = format!("desk-lender-{number}");
                html! {
                    <section key={heading.clone()} aria-labelledby={heading.clone()}>
                        <h3 id={heading}>{ lender_name(lender, locale) }</h3>
                        <ul class="lines">
                            { for request.lines.iter().filter_map(|place| {
                                Some(line(form, *place, form.proposal.lines.get(*place)?, root, remove))
                            }) }
                        </ul>
                    </section>
                }
            }) }
        </section>
    }
}

/// "Museum, State", each in the language it is in.
fn lender_name(lender: &Lender, locale: &Locale) -> Html {
    let first = |words: &[vitrina_view::desk::Said], otherwise: String| match words.first() {
        Some(said) => html! { <span lang={said.lang.clone()} dir="auto">{ said.text.clone() }</span> },
        None => html! { <span>{ otherwise }</span> },
    };
    html! { <>
        { first(&lender.names, locale.proposal_lender_unknown()) }{ ", " }
        { first(&lender.states, locale.proposal_state_unknown()) }
    </> }
}

fn line(form: &Form<'_>, place: usize, line: &ProposalLine, root: &str, remove: &Callback<String>) -> Html {
    let locale = form.locale;
    let at = format!("/lines/{place}");
    let title = line.title.text.clone();
    let onclick = {
        let (remove, id) = (remove.clone(), line.exhibit.to_string());
        Callback::from(move |_: MouseEvent| remove.emit(id.clone()))
    };
    let page = format!("{root}{}/exhibits/{}.html", locale.tag(), line.exhibit);
    let venues = form.proposal.venues.len();
    let open = form.draft.open.contains(&line.exhibit);
    html! {
        <li key={line.exhibit.to_string()}>
            <div role="group" aria-label={title.clone()}>
                <p class="title" id={field_id(&at)} tabindex="-1">
                    <a href={page} lang={line.title.lang.to_string()} dir="auto">{ title.clone() }</a>
                </p>
                { form.remarks(&at).unwrap_or_default() }
                { form.remarks(&format!("{at}/exhibit")).unwrap_or_default() }
                { form.remarks(&format!("{at}/museum")).unwrap_or_default() }
                { form.choice(&format!("{at}/ask"), locale.proposal_ask(), (!open).then_some(line.ask),
                    Ask::ALL.map(|ask| (ask, ask_word(ask, locale))).into(), open,
                    move |draft, ask| if let Some(ask) = ask { draft.choose(place, ask); }) }
                { form.text(&format!("{at}/purpose"), locale.proposal_line_purpose(), &line.purpose,
                    move |proposal| proposal.lines.get_mut(place).map(|line| &mut line.purpose), false) }
                { form.text(&format!("{at}/conditions"), locale.proposal_line_conditions(), &line.conditions,
                    move |proposal| proposal.lines.get_mut(place).map(|line| &mut line.conditions), false) }
                if venues > 1 {
                    <div role="group" aria-label={locale.proposal_line_venues()} id={field_id(&format!("{at}/venues"))} tabindex="-1">
                        <p class="small quiet">{ locale.proposal_line_venues() }</p>
                        { for (0..venues).map(|venue| {
                            let ticked = line.venues.is_empty() || line.venues.contains(&venue);
                            let id = format!("{}-{venue}", field_id(&format!("{at}/venues")));
                            let name = html! { { locale.proposal_venue_number(venue as u64 + 1) } };
                            html! { <p>{ form.tick(id, name, ticked, move |proposal| toggle_venue(proposal, place, venue)) }</p> }
                        }) }
                        { form.remarks(&format!("{at}/venues")).unwrap_or_default() }
                    </div>
                }
                <p><button type="button" class="plain" {onclick}
                    aria-label={locale.label_with_value(&locale.proposal_line_remove(), &title)}>{ locale.proposal_line_remove() }</button></p>
            </div>
        </li>
    }
}

/// Ticks a venue of a line; all venues together are written as none named.
fn toggle_venue(proposal: &mut vitrina_core::proposal::Proposal, place: usize, venue: usize) {
    let count = proposal.venues.len();
    let Some(line) = proposal.lines.get_mut(place) else { return };
    let mut named: Vec<usize> = if line.venues.is_empty() { (0..count).collect() } else { line.venues.clone() };
    match named.iter().position(|one| *one == venue) {
        // An exhibit that goes nowhere is not asked for: the last venue stays ticked.
        Some(at) if named.len() > 1 => drop(named.remove(at)),
        Some(_) => {}
        None => named.push(venue),
    }
    named.sort_unstable();
    line.venues = if named.len() == count { Vec::new() } else { named };
}
