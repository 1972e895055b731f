//! The right side of the desk: who asks, for what, where and when, on what conditions.

use vitrina_core::proposal::{CostHeading, CoverKind, Payer, Proposal, ProposalKind, ProposalSection, Venue};
use vitrina_view::desk::{cost_word, cover_word, payer_word};
use yew::prelude::*;

use super::draft::{Change, remove_venue};
use super::fields::{Form, field_id};

/// The whole form.
pub(super) fn form(form: &Form<'_>) -> Html {
    html! {
        <form class="screen" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            { kind(form) }
            { asker(form) }
            { exhibition(form) }
            { venues(form) }
            { costs(form) }
            { conditions(form) }
        </form>
    }
}

fn kind(form: &Form<'_>) -> Html {
    let locale = form.locale;
    let radio = |kind: ProposalKind, id: &'static str, words: String| {
        let edit = form.edit.clone();
        let onchange = Callback::from(move |_: Event| edit.emit(Change::new(move |proposal| proposal.kind = kind)));
        html! {
            <p><label><input {id} type="radio" name="kind" checked={form.proposal.kind == kind} {onchange} />{ " " }{ words }</label></p>
        }
    };
    html! {
        <fieldset>
            <legend>{ locale.proposal_kind() }</legend>
            { radio(ProposalKind::LoanRequest, "kind-loan", locale.proposal_kind_loan_request()) }
            { radio(ProposalKind::JointExhibition, "kind-joint", locale.proposal_kind_joint_exhibition()) }
        </fieldset>
    }
}

fn asker(form: &Form<'_>) -> Html {
    let (locale, asker) = (form.locale, &form.proposal.asker);
    html! {
        <fieldset>
            <legend>{ locale.proposal_asker_heading() }</legend>
            <p class="small quiet">{ locale.proposal_asker_explained() }</p>
            { form.text("/asker/legalName", locale.proposal_legal_name(), &asker.legal_name, |p| Some(&mut p.asker.legal_name), false) }
            { form.text("/asker/state", locale.proposal_state(), &asker.state, |p| Some(&mut p.asker.state), false) }
            { form.text("/asker/address", locale.proposal_address(), &asker.address, |p| Some(&mut p.asker.address), true) }
            { form.text("/asker/superiorBody", locale.proposal_superior_body(), &asker.superior_body, |p| Some(&mut p.asker.superior_body), false) }
            { form.text("/asker/office", locale.proposal_office(), &asker.office, |p| Some(&mut p.asker.office), false) }
            { form.text("/asker/signatory", locale.proposal_signatory(), &asker.signatory, |p| Some(&mut p.asker.signatory), false) }
            { form.text("/asker/signatoryPost", locale.proposal_signatory_post(), &asker.signatory_post, |p| Some(&mut p.asker.signatory_post), false) }
            { form.text("/asker/contact", locale.proposal_contact(), &asker.contact, |p| Some(&mut p.asker.contact), false) }
        </fieldset>
    }
}

fn exhibition(form: &Form<'_>) -> Html {
    let (locale, proposal) = (form.locale, form.proposal);
    html! {
        <fieldset>
            <legend>{ locale.proposal_exhibition_heading() }</legend>
            { form.text("/title", locale.proposal_exhibition_title(), &proposal.title, |p| Some(&mut p.title), false) }
            { form.text("/purpose", locale.proposal_purpose(), &proposal.purpose, |p| Some(&mut p.purpose), true) }
            if proposal.kind == ProposalKind::JointExhibition { { sections(form) } }
        </fieldset>
    }
}

fn sections(form: &Form<'_>) -> Html {
    let (locale, proposal) = (form.locale, form.proposal);
    html! { <>
        <h3>{ locale.proposal_sections_heading() }</h3>
        { for proposal.sections.iter().enumerate().map(|(place, section)| {
            let at = format!("/sections/{place}");
            let heading = format!("section-{place}");
            html! {
                <section key={place} aria-labelledby={heading.clone()}>
                    <h4 id={heading}>{ locale.number(place as u64 + 1) }{ ". " }{ section.title.clone().unwrap_or_else(|| locale.proposal_not_yet_known()) }</h4>
                    { form.text(&format!("{at}/title"), locale.proposal_section_title(), &section.title,
                        move |p| p.sections.get_mut(place).map(|section| &mut section.title), false) }
                    { form.text(&format!("{at}/text"), locale.proposal_section_text(), &section.text,
                        move |p| p.sections.get_mut(place).map(|section| &mut section.text), true) }
                    <fieldset>
                        <legend class="small">{ locale.proposal_section_exhibits() }</legend>
                        { for proposal.lines.iter().map(|line| {
                            let (id, exhibit) = (format!("section-{place}-{}", line.exhibit), line.exhibit.clone());
                            let name = html! { <span lang={line.title.lang.to_string()} dir="auto">{ line.title.text.clone() }</span> };
                            let ticked = section.exhibits.contains(&exhibit);
                            html! { <p>{ form.tick(id, name, ticked, move |proposal| {
                                if let Some(section) = proposal.sections.get_mut(place) {
                                    match section.exhibits.iter().position(|one| *one == exhibit) {
                                        Some(at) => drop(section.exhibits.remove(at)),
                                        None => section.exhibits.push(exhibit.clone()),
                                    }
                                }
                            }) }</p> }
                        }) }
                        { for (0..section.exhibits.len()).map(|index| form.remarks(&format!("{at}/exhibits/{index}")).unwrap_or_default()) }
                    </fieldset>
                    <p>{ form.button(locale.proposal_section_remove(), None, move |proposal| if place < proposal.sections.len() {
                        proposal.sections.remove(place);
                    }) }</p>
                </section>
            }
        }) }
        <p>{ form.button(locale.proposal_section_add(), None, |proposal| proposal.sections.push(ProposalSection::default())) }</p>
    </> }
}

fn venues(form: &Form<'_>) -> Html {
    let (locale, proposal) = (form.locale, form.proposal);
    let several = proposal.venues.len() > 1;
    html! {
        <fieldset>
            <legend id={field_id("/venues")} tabindex="-1">{ locale.proposal_venues_heading() }</legend>
            { form.remarks("/venues").unwrap_or_default() }
            { for proposal.venues.iter().enumerate().map(|(place, venue)| one_venue(form, place, venue, several)) }
            <p>{ form.button(locale.proposal_venue_add(), None, |proposal| proposal.venues.push(Venue::default())) }</p>
        </fieldset>
    }
}

fn one_venue(form: &Form<'_>, place: usize, venue: &Venue, several: bool) -> Html {
    let locale = form.locale;
    let at = |field: &str| format!("/venues/{place}/{field}");
    let number = locale.proposal_venue_number(place as u64 + 1);
    fn of(proposal: &mut Proposal, place: usize) -> Option<&mut Venue> {
        proposal.venues.get_mut(place)
    }
    html! {
        <div key={place} role="group" aria-label={number.clone()}>
            if several { <h3>{ number.clone() }</h3> }
            { form.text(&at("name"), locale.proposal_venue(), &venue.name, move |p| of(p, place).map(|v| &mut v.name), false) }
            { form.text(&at("room"), locale.proposal_room(), &venue.room, move |p| of(p, place).map(|v| &mut v.room), false) }
            { form.day(&at("possession/from"), locale.proposal_possession_from(), venue.possession.from, move |p| of(p, place).map(|v| &mut v.possession.from)) }
            { form.day(&at("possession/until"), locale.proposal_possession_until(), venue.possession.until, move |p| of(p, place).map(|v| &mut v.possession.until)) }
            { form.day(&at("display/from"), locale.proposal_display_from(), venue.display.from, move |p| of(p, place).map(|v| &mut v.display.from)) }
            { form.day(&at("display/until"), locale.proposal_display_until(), venue.display.until, move |p| of(p, place).map(|v| &mut v.display.until)) }
            if several {
                <p>{ form.button(locale.proposal_venue_remove(), Some(locale.label_with_value(&locale.proposal_venue_remove(), &number)),
                    move |proposal| remove_venue(proposal, place)) }</p>
            }
        </div>
    }
}

fn costs(form: &Form<'_>) -> Html {
    let locale = form.locale;
    html! {
        <fieldset>
            <legend>{ locale.proposal_costs_heading() }</legend>
            { for CostHeading::ALL.iter().map(|heading| {
                let heading = *heading;
                let pointer = format!("/costs/{heading:?}");
                form.choice(&pointer, cost_word(heading, locale), form.proposal.costs.get(&heading).copied(),
                    Payer::ALL.map(|payer| (payer, payer_word(payer, locale))).into(), true,
                    move |draft, payer| match payer {
                        Some(payer) => drop(draft.proposal.costs.insert(heading, payer)),
                        None => drop(draft.proposal.costs.remove(&heading)),
                    })
            }) }
        </fieldset>
    }
}

fn conditions(form: &Form<'_>) -> Html {
    let (locale, proposal) = (form.locale, form.proposal);
    let offered = &proposal.offered;
    html! {
        <fieldset>
            <legend>{ locale.proposal_conditions_heading() }</legend>
            { form.choice("/cover", locale.proposal_cover(), proposal.cover,
                CoverKind::ALL.map(|cover| (cover, cover_word(cover, locale))).into(), true, |draft, cover| draft.proposal.cover = cover) }
            { form.text("/coverNote", locale.proposal_cover_note(), &proposal.cover_note, |p| Some(&mut p.cover_note), false) }
            { form.text("/offered/climate", locale.proposal_climate(), &offered.climate, |p| Some(&mut p.offered.climate), true) }
            { form.text("/offered/security", locale.proposal_security(), &offered.security, |p| Some(&mut p.offered.security), true) }
            { form.text("/offered/courier", locale.proposal_courier(), &offered.courier, |p| Some(&mut p.offered.courier), false) }
            { form.day("/answerBy", locale.proposal_answer_by(), proposal.answer_by, |p| Some(&mut p.answer_by)) }
        </fieldset>
    }
}
