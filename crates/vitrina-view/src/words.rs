//! Small wordings that several pages share: participation, record kinds, lending, language of a count.

use vitrina_core::{
    Basis, BrowseKind, Confidence, ExhibitionStatus, LendingAnswer, MeasureKind, MeasureUnit, Measures,
    MembershipStatus, ParticipationStatus, RecordKind, TermGroup,
};
use vitrina_i18n::Locale;
use yew::{Html, html};

use crate::scene::Scene;

pub(crate) fn participation(locale: &Locale, status: ParticipationStatus) -> String {
    match status {
        ParticipationStatus::Described => locale.museum_described(),
        ParticipationStatus::Invited => locale.museum_invited(),
        ParticipationStatus::Joined => locale.museum_joined(),
    }
}

pub(crate) fn exhibition_status(locale: &Locale, status: ExhibitionStatus) -> String {
    match status {
        ExhibitionStatus::Idea => locale.exhibition_idea(),
        ExhibitionStatus::Proposed => locale.exhibition_proposed(),
        ExhibitionStatus::Agreed => locale.exhibition_agreed(),
        ExhibitionStatus::Open => locale.exhibition_open(),
        ExhibitionStatus::Closed => locale.exhibition_closed(),
    }
}

pub(crate) fn record_kind(locale: &Locale, kind: RecordKind) -> String {
    match kind {
        RecordKind::SingleObject => locale.exhibit_record_single_object(),
        RecordKind::Group => locale.exhibit_record_group(),
        RecordKind::Set => locale.exhibit_record_set(),
        RecordKind::Collection => locale.exhibit_record_collection(),
        RecordKind::Replica => locale.exhibit_record_replica(),
        RecordKind::Copy => locale.exhibit_record_copy(),
        RecordKind::Model => locale.exhibit_record_model(),
        RecordKind::Reconstruction => locale.exhibit_record_reconstruction(),
        RecordKind::Building => locale.exhibit_record_building(),
        RecordKind::Scene => locale.exhibit_record_scene(),
    }
}

pub(crate) fn lending(locale: &Locale, answer: LendingAnswer) -> String {
    match answer {
        LendingAnswer::StatedYes => locale.exhibit_lending_stated_yes(),
        LendingAnswer::StatedNo => locale.exhibit_lending_stated_no(),
        LendingAnswer::NotStated => locale.exhibit_lending_not_stated(),
    }
}

pub(crate) fn confidence(locale: &Locale, confidence: Confidence) -> String {
    match confidence {
        Confidence::High => locale.confidence_high(),
        Confidence::Medium => locale.confidence_medium(),
        Confidence::Low => locale.confidence_low(),
    }
}

/// What a value rests on, said only where it is the type and not this exhibit.
pub(crate) fn basis(locale: &Locale, basis: Option<Basis>) -> Html {
    match basis {
        Some(Basis::Type) => html! { <p class="status">{ locale.basis_type() }</p> },
        Some(Basis::Source) | None => Html::default(),
    }
}

pub(crate) fn membership(locale: &Locale, status: MembershipStatus) -> String {
    match status {
        MembershipStatus::Member => locale.state_member(),
        MembershipStatus::Observer => locale.state_observer(),
        MembershipStatus::DialoguePartner => locale.state_dialogue_partner(),
        MembershipStatus::Partner => locale.state_partner(),
    }
}

pub(crate) fn term_group(locale: &Locale, group: TermGroup) -> String {
    match group {
        TermGroup::Object => locale.term_group_object(),
        TermGroup::Material => locale.term_group_material(),
        TermGroup::Period => locale.term_group_period(),
        TermGroup::Conflict => locale.term_group_conflict(),
        TermGroup::Museum => locale.term_group_museum(),
        TermGroup::Person => locale.term_group_person(),
    }
}

pub(crate) fn browse_kind(locale: &Locale, kind: BrowseKind) -> String {
    match kind {
        BrowseKind::State => locale.browse_by_state(),
        BrowseKind::Museum => locale.browse_by_museum(),
        BrowseKind::Type => locale.browse_by_type(),
        BrowseKind::Period => locale.browse_by_period(),
        BrowseKind::Material => locale.browse_by_material(),
    }
}

/// Measures in the reader's words where there are any, else the values in the reader's units.
pub(crate) fn measures(scene: &Scene<'_>, measures: &Measures) -> Html {
    let own = scene.choose(&measures.text).is_some_and(|chosen| chosen.own);
    if own || measures.values.is_empty() {
        return scene.said(&measures.text);
    }
    let locale = scene.locale();
    let value = |measure: &vitrina_core::Measure| {
        let number = locale.decimal(measure.value);
        let words = match measure.unit {
            MeasureUnit::Mm => locale.unit_millimetre(&number),
            MeasureUnit::Cm => locale.unit_centimetre(&number),
            MeasureUnit::M => locale.unit_metre(&number),
            MeasureUnit::G => locale.unit_gram(&number),
            MeasureUnit::Kg => locale.unit_kilogram(&number),
            MeasureUnit::T => locale.unit_tonne(&number),
        };
        let kind = match measure.kind {
            MeasureKind::Height => locale.measure_height(),
            MeasureKind::Width => locale.measure_width(),
            MeasureKind::Length => locale.measure_length(),
            MeasureKind::Depth => locale.measure_depth(),
            MeasureKind::Side => locale.measure_side(),
            MeasureKind::Diameter => locale.measure_diameter(),
            MeasureKind::Calibre => locale.measure_calibre(),
            MeasureKind::Weight => locale.measure_weight(),
        };
        locale.label_with_value(&kind, &words)
    };
    html! { measures.values.iter().map(value).collect::<Vec<_>>().join(" · ") }
}
