//! The facets beside the list: each value a box to tick, with its exact count.

use std::collections::BTreeMap;

use vitrina_core::query::{FacetKind, Query};
use vitrina_i18n::Locale;
use vitrina_search::{Named, Screen, Value};
use yew::prelude::*;

use super::labels::{facet_name, value_name};
use crate::browser::language_sort;

/// How many values of a facet are shown before the reader asks for more.
const FIRST_VALUES: usize = 8;

/// A value with its name.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choice {
    /// The value.
    pub(super) id: String,
    /// Its name.
    pub(super) name: Named,
}

/// All values there are, in an order that does not change while the reader ticks boxes: by the reader's alphabet where
/// values are names, by time for centuries, by frequency otherwise.
pub(super) fn all_values(everything: &Screen, language: &str, locale: &Locale) -> BTreeMap<FacetKind, Vec<Choice>> {
    let values = FacetKind::ALL.into_iter().map(|kind| {
        let choice = |value: &Value| Choice { id: value.id.clone(), name: value_name(kind, value, locale) };
        let mut values: Vec<Choice> = everything.values(kind).iter().map(choice).collect();
        if matches!(kind, FacetKind::State | FacetKind::Museum) {
            language_sort(language, &mut values, |value| &value.name.text);
        }
        (kind, values)
    });
    values.collect()
}

/// What the facets need.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct FacetProps {
    /// The facet.
    pub(super) kind: FacetKind,
    /// Its values that fit, with their counts.
    pub(super) values: Vec<(Choice, u32, bool)>,
    /// The facet's name.
    pub(super) name: String,
    /// Words for "show more", by how many.
    pub(super) more: String,
    /// Words for "show fewer".
    pub(super) fewer: String,
    /// Called with a value that was ticked or not any more.
    pub(super) ontoggle: Callback<(FacetKind, String)>,
    /// Counts as the reader writes numbers.
    pub(super) counts: Vec<String>,
    /// Whether it is open at first.
    pub(super) open: bool,
}

#[component]
pub(super) fn FacetBox(props: &FacetProps) -> Html {
    let all = use_state_eq(|| false);
    let shown = |place: usize, chosen: bool| *all || chosen || place < FIRST_VALUES;
    let kind = props.kind;
    let toggle_all = {
        let all = all.clone();
        Callback::from(move |_| all.set(!*all))
    };
    html! {
        <details class="facet" open={props.open}>
            <summary>{ props.name.clone() }</summary>
            <ul>
                { for props.values.iter().enumerate().filter(|(place, (_, _, chosen))| shown(*place, *chosen)).map(
                    |(place, (value, _, chosen))| {
                        let onchange = {
                            let (ontoggle, id) = (props.ontoggle.clone(), value.id.clone());
                            Callback::from(move |_| ontoggle.emit((kind, id.clone())))
                        };
                        html! {
                            <li key={value.id.clone()}>
                                <label>
                                    <input type="checkbox" checked={*chosen} {onchange} />{ " " }
                                    <span lang={value.name.lang.clone()} dir="auto">{ value.name.text.clone() }</span>
                                    <span class="count">{ props.counts[place].clone() }</span>
                                </label>
                            </li>
                        }
                    }
                ) }
            </ul>
            if props.values.len() > FIRST_VALUES {
                <button type="button" class="plain" aria-expanded={all.to_string()} onclick={toggle_all}>
                    { if *all { props.fewer.clone() } else { props.more.clone() } }
                </button>
            }
        </details>
    }
}

/// The facets with the counts of `screen`.
pub(super) fn facets(
    values: &BTreeMap<FacetKind, Vec<Choice>>,
    screen: &Screen,
    query: &Query,
    locale: &Locale,
    ontoggle: &Callback<(FacetKind, String)>,
    wide: bool,
) -> Html {
    let boxes = FacetKind::ALL.iter().filter_map(|kind| {
        let counted = screen.values(*kind);
        let count = |id: &str| counted.iter().find(|value| value.id == id).map_or(0, |value| value.count);
        let fitting: Vec<(Choice, u32, bool)> = values
            .get(kind)?
            .iter()
            .map(|value| (value.clone(), count(&value.id), query.has(*kind, &value.id)))
            .filter(|(_, count, chosen)| *count > 0 || *chosen)
            .collect();
        let counts: Vec<String> =
            fitting.iter().map(|(_, count, _)| format!(" {}", locale.number(u64::from(*count)))).collect();
        let hidden = fitting.len().saturating_sub(FIRST_VALUES) as u64;
        let open = (wide && matches!(kind, FacetKind::State | FacetKind::Museum | FacetKind::Type))
            || fitting.iter().any(|(_, _, chosen)| *chosen);
        (!fitting.is_empty()).then(|| {
            html! {
                <FacetBox key={kind.word()} kind={*kind} values={fitting} {counts} {open}
                    name={facet_name(*kind, locale)} more={locale.filter_show_more(hidden)}
                    fewer={locale.filter_show_fewer()} ontoggle={ontoggle.clone()} />
            }
        })
    });
    html! { <>{ for boxes }</> }
}
