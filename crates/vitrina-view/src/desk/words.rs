//! The words for a proposal's values and for what the first checks found.

use vitrina_core::CivilDate;
use vitrina_core::proposal::{
    Ask, CostHeading, CoverKind, Level, Payer, Proposal, ProposalFinding, ProposalProblem, Unknown,
};
use vitrina_i18n::Locale;

/// What is asked for, in the reader's language.
#[must_use]
pub fn ask_word(ask: Ask, locale: &Locale) -> String {
    match ask {
        Ask::Original => locale.proposal_ask_original(),
        Ask::ExistingCopy => locale.proposal_ask_existing_copy(),
        Ask::NewCopy => locale.proposal_ask_new_copy(),
        Ask::DigitalFiles => locale.proposal_ask_digital_files(),
        Ask::Documents => locale.proposal_ask_documents(),
    }
}

/// A heading of costs.
#[must_use]
pub fn cost_word(heading: CostHeading, locale: &Locale) -> String {
    match heading {
        CostHeading::Packing => locale.proposal_cost_packing(),
        CostHeading::Transport => locale.proposal_cost_transport(),
        CostHeading::Cover => locale.proposal_cost_cover(),
        CostHeading::Courier => locale.proposal_cost_courier(),
        CostHeading::Conservation => locale.proposal_cost_conservation(),
        CostHeading::Copies => locale.proposal_cost_copies(),
        CostHeading::Installation => locale.proposal_cost_installation(),
    }
}

/// Who pays.
#[must_use]
pub fn payer_word(payer: Payer, locale: &Locale) -> String {
    match payer {
        Payer::Asker => locale.proposal_payer_asker(),
        Payer::Lender => locale.proposal_payer_lender(),
        Payer::Shared => locale.proposal_payer_shared(),
        Payer::DoesNotArise => locale.proposal_payer_does_not_arise(),
    }
}

/// What covers loss and damage.
#[must_use]
pub fn cover_word(cover: CoverKind, locale: &Locale) -> String {
    match cover {
        CoverKind::StateIndemnity => locale.proposal_cover_state_indemnity(),
        CoverKind::Commercial => locale.proposal_cover_commercial(),
        CoverKind::IndemnityAndCommercial => locale.proposal_cover_indemnity_and_commercial(),
        CoverKind::LenderPolicy => locale.proposal_cover_lender_policy(),
        CoverKind::AskerAnswers => locale.proposal_cover_asker_answers(),
    }
}

/// A day in words.
#[must_use]
pub fn day(day: CivilDate, locale: &Locale) -> String {
    locale.date(i32::from(day.year()), day.month(), day.day())
}

/// The word for a finding's weight.
#[must_use]
pub fn finding_level_word(level: Level, locale: &Locale) -> String {
    match level {
        Level::Fail => locale.finding_level_fail(),
        Level::Warn => locale.finding_level_warn(),
        Level::Unknown => locale.finding_level_unknown(),
    }
}

/// The label of a field that is not yet known.
#[must_use]
pub fn state_of_open_field(unknown: Unknown, locale: &Locale) -> String {
    let field = match unknown {
        Unknown::LegalName => locale.proposal_legal_name(),
        Unknown::Signatory => locale.proposal_signatory(),
        Unknown::Contact => locale.proposal_contact(),
        Unknown::Purpose => locale.proposal_purpose(),
        Unknown::Venue => locale.proposal_venue(),
        Unknown::Possession => locale.proposal_possession(),
        Unknown::Display => locale.proposal_display(),
        Unknown::Cover => locale.proposal_cover(),
        Unknown::Climate => locale.proposal_climate(),
        Unknown::Security => locale.proposal_security(),
        Unknown::AnswerBy => locale.proposal_answer_by(),
    };
    locale.finding_not_yet_known(&field)
}

/// A finding as one sentence.
#[must_use]
pub fn finding_sentence(finding: &ProposalFinding, proposal: &Proposal, locale: &Locale) -> String {
    match &finding.problem {
        ProposalProblem::EndBeforeBegin { from, until } => {
            locale.finding_end_before_begin(&day(*until, locale), &day(*from, locale))
        }
        ProposalProblem::DisplayOutsidePossession { day: outside } => {
            locale.finding_display_outside_possession(&day(*outside, locale))
        }
        ProposalProblem::ExhibitTwice { .. } => locale.finding_exhibit_twice(),
        ProposalProblem::TwoPlacesAtOnce { exhibit, from, until, .. } => {
            let line = proposal.lines.iter().find(|line| line.exhibit == *exhibit);
            let title = line.map_or(exhibit.as_str(), |line| line.title.text.as_str());
            locale.finding_two_places(title, &day(*from, locale), &day(*until, locale))
        }
        ProposalProblem::StatedNotToBeLent { reason: None } => locale.finding_stated_not_lent(),
        ProposalProblem::StatedNotToBeLent { reason: Some(reason) } => locale.finding_stated_not_lent_reason(reason),
        ProposalProblem::LendingNotStated => locale.finding_lending_not_stated(),
        ProposalProblem::RecordUnknown => locale.finding_record_unknown(),
        ProposalProblem::RecordNotLoaded => locale.finding_record_not_loaded(),
        ProposalProblem::SeveralObjects => locale.finding_several_objects(),
        ProposalProblem::LenderOfficeUnknown => locale.finding_lender_office_unknown(),
        ProposalProblem::AnswerAfterPossession { answer, possession } => {
            locale.finding_answer_after_possession(&day(*answer, locale), &day(*possession, locale))
        }
        ProposalProblem::DayHasPassed { day: passed } => locale.finding_day_has_passed(&day(*passed, locale)),
        ProposalProblem::NoticeTooShort { months, .. } => locale.finding_notice_too_short(u64::from(*months)),
        ProposalProblem::NoticeShortByPractice { .. } => locale.finding_notice_short_by_practice(),
        ProposalProblem::VenueMissing { .. } => locale.finding_venue_missing(),
        ProposalProblem::SectionExhibitMissing { .. } => locale.finding_section_exhibit_missing(),
        ProposalProblem::NothingAsked => locale.finding_nothing_asked(),
        ProposalProblem::NotYetKnown(unknown) => state_of_open_field(*unknown, locale),
    }
}
