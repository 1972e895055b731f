//! The law of every state on the way, as far as the catalogue has it: export, import, customs, weapons, immunity.

use super::finding::{CheckFinding, Level};
use super::statement::StatementSubject as On;
use super::{Line, WeaponClass};
use crate::civil::CivilDate;
use crate::id::StateCode;
use crate::loan::terms::Known;

/// Rules over the law for one line.
pub(super) fn line(line: &Line<'_>, findings: &mut Vec<CheckFinding>) {
    let legs = line.legs();
    let home = line.inquiry.lender;
    let abroad: Vec<_> = legs.iter().filter(|leg| leg.terms.state != home).collect();
    if let Some((first, last)) = line.days()
        && !abroad.is_empty()
    {
        match line.facts.never_leaves {
            Known::No => {}
            Known::Yes => {
                findings.push(line.finding("LE-3", Level::Block, "the law keeps it in its state").of_state(home));
            }
            Known::Unknown => {
                findings.push(line.unknown("LE-3", "whether the law keeps it in its state").of_state(home))
            }
        }
        export(line, first, last, findings);
        for leg in &abroad {
            import(line, leg.terms.state, first, last, findings);
        }
        match line.facts.protected_species {
            Known::No => {}
            Known::Yes => {
                findings.push(line.finding("LE-4", Level::Gate, "material of protected species needs permits"))
            }
            Known::Unknown => findings.push(line.unknown("LE-4", "whether it holds material of protected species")),
        }
    }
    match line.facts.provenance_clear {
        Known::Yes => {}
        Known::No => findings.push(line.finding("LE-7", Level::Gate, "something stands against its history")),
        Known::Unknown => findings.push(line.unknown("LE-7", "whether its history was examined")),
    }
    for leg in &legs {
        symbols(line, leg.terms.state, findings);
    }
    weapons(line, findings);
}

fn export(line: &Line<'_>, first: CivilDate, last: CivilDate, findings: &mut Vec<CheckFinding>) {
    let (rules, today, home) = (line.inquiry.rules, line.inquiry.today, line.inquiry.lender);
    let outside = line
        .legs()
        .iter()
        .try_fold(false, |outside, leg| Some(outside || rules.customs_border(home, leg.terms.state, first, today)?));
    let inside_too = rules.answer(home, On::ExportLeaveInsideTerritory, first, today).map(|answer| answer.0);
    let unknown = |missing| line.unknown("LE-1", missing).of_state(home);
    match rules.answer(home, On::ExportLeave, first, today) {
        None => findings.push(unknown("whether leave to go out is needed")),
        Some((false, _)) => {}
        Some((true, source)) => match (outside, inside_too) {
            (Some(true), _) | (_, Some(true)) => {
                let found = line.finding("LE-1", Level::Gate, "it needs leave to go out").of_state(home);
                findings.push(found.by("needed", source));
            }
            (Some(false), Some(false)) => {}
            (Some(false), None) => findings.push(unknown("whether leave is needed inside the customs territory")),
            (None, _) => findings.push(unknown("whether a customs border is crossed")),
        },
    }
    let length = last.ordinal() - first.ordinal() + 1;
    match rules.number(home, On::ExportLongestDays, first, today) {
        Some((most, source)) if length > i32::try_from(most).unwrap_or(i32::MAX) => {
            let found = line.finding("LE-1", Level::Fail, "it may not stay abroad so long").of_state(home);
            findings.push(found.used("days", length).by(format!("{most} days"), source));
        }
        Some(_) => {}
        None => findings.push(unknown("how long it may stay abroad")),
    }
}

fn import(line: &Line<'_>, state: StateCode, first: CivilDate, last: CivilDate, findings: &mut Vec<CheckFinding>) {
    let (rules, today, home) = (line.inquiry.rules, line.inquiry.today, line.inquiry.lender);
    match rules.answer(state, On::ImportLeave, first, today) {
        None => findings.push(line.unknown("LE-2", "whether leave to come in is needed").of_state(state)),
        Some((false, _)) => {}
        Some((true, source)) => {
            let found = line.finding("LE-2", Level::Gate, "it needs leave to come in").of_state(state);
            findings.push(found.by("needed", source));
        }
    }
    match rules.customs_border(home, state, first, today) {
        None => findings.push(line.unknown("LE-6", "whether a customs border is crossed").of_state(state)),
        Some(false) => {}
        Some(true) => {
            findings.push(line.finding("LE-6", Level::Gate, "customs papers are needed").of_state(state));
            let length = last.ordinal() - first.ordinal() + 1;
            match rules.number(state, On::TemporaryImportDays, first, today) {
                Some((most, source)) if length > i32::try_from(most).unwrap_or(i32::MAX) => {
                    let found = line.finding("LE-6", Level::Fail, "customs relief ends before the loan does");
                    findings.push(found.of_state(state).used("days", length).by(format!("{most} days"), source));
                }
                Some(_) => {}
                None => findings.push(line.unknown("LE-6", "how long customs relief lasts").of_state(state)),
            }
        }
    }
    match rules.answer(state, On::Immunity, first, today) {
        None => findings.push(line.unknown("LE-5", "whether immunity from seizure can be had").of_state(state)),
        Some((false, source)) => {
            let found = line.finding("LE-5", Level::Warn, "there is no immunity from seizure").of_state(state);
            findings.push(found.by("none", source));
        }
        Some((true, _)) => {
            let left = first.ordinal() - today.ordinal();
            let length = last.ordinal() - first.ordinal() + 1;
            let late = |wanted: u32| left < i32::try_from(wanted).unwrap_or(i32::MAX);
            let long = |most: u32| length > i32::try_from(most).unwrap_or(i32::MAX);
            match rules.number(state, On::ImmunityNoticeDays, first, today) {
                Some((days, source)) if late(days) => {
                    let found = line.finding("LE-5", Level::Fail, "it is too late to ask for immunity").of_state(state);
                    findings.push(found.used("days left", left).by(format!("{days} days"), source));
                }
                Some(_) => {}
                None => findings.push(line.unknown("LE-5", "how early immunity is asked for").of_state(state)),
            }
            if let Some((most, source)) =
                rules.number(state, On::ImmunityLongestDays, first, today).filter(|(most, _)| long(*most))
            {
                let found = line.finding("LE-5", Level::Fail, "immunity ends before the loan does").of_state(state);
                findings.push(found.used("days", length).by(format!("{most} days"), source));
            }
        }
    }
}

fn symbols(line: &Line<'_>, state: StateCode, findings: &mut Vec<CheckFinding>) {
    if line.facts.restricted_symbols == Known::No {
        return;
    }
    let restricted = line.inquiry.rules.answer(state, On::SymbolsRestricted, line.inquiry.today, line.inquiry.today);
    match (line.facts.restricted_symbols, restricted) {
        (_, Some((false, _))) => {}
        (Known::Yes, Some((true, source))) => {
            let found = line.finding("LE-9", Level::Gate, "the display of its symbols is restricted").of_state(state);
            findings.push(found.by("restricted", source));
        }
        _ => findings.push(line.unknown("LE-9", "whether its symbols may be shown").of_state(state)),
    }
}

fn weapons(line: &Line<'_>, findings: &mut Vec<CheckFinding>) {
    if line.line.weapon == Known::No {
        return;
    }
    let class = |state: StateCode| line.facts.weapon_class.get(&state).copied();
    let licensed = |class: WeaponClass| {
        matches!(class, WeaponClass::Firearm | WeaponClass::ProhibitedFirearm | WeaponClass::MilitaryList)
    };
    for leg in line.legs() {
        let mut states = vec![line.inquiry.lender];
        match line.inquiry.routes.get(leg.place).filter(|route| !route.is_empty()) {
            Some(route) => states.extend(route),
            None => findings
                .push(line.at(&leg, "WE-1", Level::Fail, "the states on the way are not known").missing("the route")),
        }
        states.push(leg.terms.state);
        states.sort_unstable();
        states.dedup();
        for state in states {
            match class(state) {
                None => {
                    let says = "nobody has said what this state's law takes it for";
                    findings.push(line.at(&leg, "WE-1", Level::Fail, says).of_state(state).missing("its class"));
                }
                Some(WeaponClass::OrdnanceUnknown | WeaponClass::AmmunitionLive) => {
                    let says = "live or uncertified ordnance is not lent";
                    findings.push(line.at(&leg, "WE-8", Level::Block, says).of_state(state));
                }
                Some(known) if licensed(known) => {
                    let says = "this state's law asks for leave";
                    findings.push(line.at(&leg, "WE-6", Level::Gate, says).of_state(state));
                }
                Some(WeaponClass::AntiqueFirearm) => antique(line, state, findings),
                Some(_) => {}
            }
        }
        if let Some(known) = class(leg.terms.state).filter(|class| licensed(*class)) {
            match leg.room.and_then(|room| room.weapons.as_ref()) {
                Some(allowed) if allowed.contains(&known) => {}
                Some(_) => {
                    let says = "the house may not possess it at that venue";
                    findings.push(line.at(&leg, "WE-2", Level::Block, says).of_state(leg.terms.state));
                }
                None => {
                    let found = line.at(&leg, "WE-2", Level::Unknown, "a fact is missing");
                    findings.push(found.of_state(leg.terms.state).missing("what the house may possess"));
                }
            }
        }
    }
    let firearm = line.facts.weapon_class.values().any(|class| licensed(*class));
    match line.inquiry.lending.lends_firearms {
        Known::No if firearm => {
            findings.push(line.finding("WE-10", Level::Block, "the lender does not lend such firearms"))
        }
        Known::Unknown if firearm => findings.push(line.unknown("WE-10", "whether the lender lends such firearms")),
        _ => {}
    }
}

fn antique(line: &Line<'_>, state: StateCode, findings: &mut Vec<CheckFinding>) {
    let today = line.inquiry.today;
    let cutoff = line.inquiry.rules.number(state, On::AntiqueBeforeYear, today, today);
    match (line.facts.years, cutoff) {
        (Some((_, latest)), Some((year, source))) => {
            if latest >= i32::try_from(year).unwrap_or(i32::MAX) {
                let found = line.finding("WE-5", Level::Fail, "it is too young to be an antique there").of_state(state);
                findings.push(found.used("made", latest).by(format!("before {year}"), source));
            }
        }
        _ => findings.push(line.unknown("WE-5", "its year, or that state's limit for antiques").of_state(state)),
    }
}
