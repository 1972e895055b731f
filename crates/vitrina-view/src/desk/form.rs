//! The blank request form, for those who have no script or want to write by hand.

use vitrina_core::proposal::{Ask, CostHeading};
use vitrina_i18n::Locale;
use yew::prelude::*;

use super::letter::Said;
use super::words::{ask_word, cost_word};

/// The blank form in the reader's language beside a second one. With an exhibit, its title and record stand in it.
pub fn blank_form(exhibit: Option<(&Said, &str)>, own: &Locale, second: &Locale) -> Html {
    let line = |say: &dyn Fn(&Locale) -> String| {
        let (first, other) = (say(own), say(second));
        html! {
            <div class="form-line">
                <span>
                    { first.clone() }
                    if first != other {
                        { " / " }<span lang={second.tag().to_owned()} dir={second.direction()}>{ other }</span>
                    }
                </span>
                <span></span>
            </div>
        }
    };
    let fields: [fn(&Locale) -> String; 19] = [
        Locale::proposal_legal_name,
        Locale::proposal_state,
        Locale::proposal_address,
        Locale::proposal_superior_body,
        Locale::proposal_office,
        Locale::proposal_contact,
        Locale::proposal_purpose,
        Locale::proposal_venue,
        Locale::proposal_room,
        Locale::proposal_possession_from,
        Locale::proposal_possession_until,
        Locale::proposal_display_from,
        Locale::proposal_display_until,
        Locale::proposal_cover,
        Locale::proposal_climate,
        Locale::proposal_security,
        Locale::proposal_courier,
        Locale::proposal_answer_by,
        Locale::proposal_line_conditions,
    ];
    html! {
        <div class="sheet">
            if let Some((title, record)) = exhibit {
                <p><b lang={title.lang.clone()} dir="auto">{ title.text.clone() }</b>{ " · " }<bdi>{ record.to_owned() }</bdi></p>
            } else {
                { line(&Locale::letter_column_exhibit) }
                { line(&Locale::letter_column_record) }
            }
            <p>{ own.proposal_ask() }{ ": " }
                { for Ask::ALL.iter().map(|ask| html! { <span>{ "☐ " }{ ask_word(*ask, own) }{ "  " }</span> }) }
            </p>
            { for fields.iter().map(|say| line(say)) }
            <p>{ own.proposal_costs_heading() }</p>
            { for CostHeading::ALL.iter().map(|heading| line(&|locale: &Locale| cost_word(*heading, locale))) }
            { line(&Locale::letter_name_and_post) }
            { line(&Locale::letter_signature) }
            { line(&Locale::letter_stamp) }
            { line(&Locale::letter_date) }
            <p class="binds">{ own.letter_binds_nobody() }</p>
            <p lang={second.tag().to_owned()} dir={second.direction()} class="binds">{ second.letter_binds_nobody() }</p>
        </div>
    }
}
