//! Names of facets and of their values in the reader's language.

use vitrina_core::query::FacetKind;
use vitrina_i18n::Locale;
use vitrina_search::{Named, Value};

/// The name of a facet.
pub(super) fn facet_name(kind: FacetKind, locale: &Locale) -> String {
    match kind {
        FacetKind::State => locale.filter_state(),
        FacetKind::Museum => locale.filter_museum(),
        FacetKind::Type => locale.filter_type(),
        FacetKind::Material => locale.filter_material(),
        FacetKind::Period => locale.filter_period(),
        FacetKind::Century => locale.filter_century(),
        FacetKind::Record => locale.filter_record(),
        FacetKind::Lending => locale.filter_lending(),
        FacetKind::Exhibition => locale.filter_exhibition(),
    }
}

/// The name of a value, or the value itself where nobody has named it.
pub(super) fn value_name(kind: FacetKind, value: &Value, locale: &Locale) -> Named {
    let own = |text: String| Named { text, lang: locale.tag().to_owned() };
    match kind {
        FacetKind::Century => own(century(&value.id, locale)),
        FacetKind::Record => own(record(&value.id, locale)),
        FacetKind::Lending => own(match value.id.as_str() {
            "stated_yes" => locale.exhibit_lending_stated_yes(),
            "stated_no" => locale.exhibit_lending_stated_no(),
            _ => locale.filter_lending_not_stated(),
        }),
        _ => value.name.clone().unwrap_or_else(|| own(value.id.clone())),
    }
}

fn century(value: &str, locale: &Locale) -> String {
    match value.parse::<i32>() {
        Ok(century) if century > 0 => locale.date_century(u64::from(century.unsigned_abs())),
        Ok(century) => locale.date_century_before_common_era(u64::from(century.unsigned_abs())),
        Err(_) => value.to_owned(),
    }
}

fn record(value: &str, locale: &Locale) -> String {
    match value {
        "single_object" => locale.exhibit_record_single_object(),
        "group" => locale.exhibit_record_group(),
        "set" => locale.exhibit_record_set(),
        "collection" => locale.exhibit_record_collection(),
        "replica" => locale.exhibit_record_replica(),
        "copy" => locale.exhibit_record_copy(),
        "model" => locale.exhibit_record_model(),
        "reconstruction" => locale.exhibit_record_reconstruction(),
        "building" => locale.exhibit_record_building(),
        "scene" => locale.exhibit_record_scene(),
        other => other.to_owned(),
    }
}
