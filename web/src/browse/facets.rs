//! The facets beside the list: each value a box to tick, with its exact count.

use std::collections::BTreeMap;

use vitrina_core::query::{Answer, FacetKind, Query};
use vitrina_i18n::Locale;
use yew::prelude::*;

use super::labels::facet_name;
use crate::browser::language_sort;

/// How many values of a facet are shown before the reader asks for more.
const FIRST_VALUES: usize = 8;

/// One value of a facet as it is shown.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Value {
    /// The value.
    pub(super) id: String,
    /// Its name.
    pub(super) name: String,
    /// The language of the name.
    pub(super) lang: String,
}

/// All values there are, in an order that does not change while the reader ticks boxes: by the reader's alphabet where
/// values are names, by time for centuries, by frequency otherwise.
pub(super) fn all_values(
    everything: &Answer,
    language: &str,
    name: impl Fn(FacetKind, &str) -> (String, String),
) -> BTreeMap<FacetKind, Vec<Value>> {
    let values = everything.facets.iter().map(|facet| {
        let value = |id: &String| {
            let (name, lang) = name(facet.kind, id);
            Value { id: id.clone(), name, lang }
        };
        let mut values: Vec<Value> = facet.counts.iter().map(|count| value(&count.id)).collect();
        if matches!(facet.kind, FacetKind::State | FacetKind::Museum) {
            language_sort(language, &mut values, |value| &value.name);
        }
        (facet.kind, values)
    });
    values.collect()
}

/// What the facets need.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct FacetProps {
    /// The facet.
    pub(super) kind: FacetKind,
    /// Its values that fit, with their counts.
    pub(super) values: Vec<(Value, usize, bool)>,
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
                                    <span lang={value.lang.clone()} dir="auto">{ value.name.clone() }</span>
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

/// The facets with the counts of `answer`.
pub(super) fn facets(
    values: &BTreeMap<FacetKind, Vec<Value>>,
    answer: &Answer,
    query: &Query,
    locale: &Locale,
    ontoggle: &Callback<(FacetKind, String)>,
    wide: bool,
) -> Html {
    let boxes = FacetKind::ALL.iter().filter_map(|kind| {
        let counted = answer.facets.iter().find(|facet| facet.kind == *kind)?;
        let count = |id: &str| counted.counts.iter().find(|count| count.id == id).map_or(0, |count| count.count);
        let fitting: Vec<(Value, usize, bool)> = values
            .get(kind)?
            .iter()
            .map(|value| (value.clone(), count(&value.id), query.has(*kind, &value.id)))
            .filter(|(_, count, chosen)| *count > 0 || *chosen)
            .collect();
        let counts: Vec<String> =
            fitting.iter().map(|(_, count, _)| format!(" {}", locale.number(*count as u64))).collect();
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
