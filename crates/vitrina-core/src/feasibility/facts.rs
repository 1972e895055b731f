//! What the rules ask of an exhibit, a room, a lender and a cover. Each fact may be missing.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::civil::CivilDate;
use crate::exhibit::LendingAnswer;
use crate::id::{MuseumId, StateCode, TermId};
use crate::loan::terms::Known;
use crate::proposal::CoverKind;

/// Days between two commitments where nobody has said otherwise, inside a state and across a border: our own caution, no
/// standard, and shown as such.
pub const TURNAROUND_DAYS: (u16, u16) = (14, 28);

/// Limits of temperature and humidity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Envelope {
    /// The lowest temperature, in tenths of a degree Celsius.
    pub coldest: i16,
    /// The highest.
    pub warmest: i16,
    /// The lowest relative humidity, in per cent.
    pub driest: u8,
    /// The highest.
    pub dampest: u8,
}

/// Light that fell on an exhibit, in a span of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Exposure {
    /// The first day.
    pub from: CivilDate,
    /// The last day.
    pub until: CivilDate,
    /// The dose in lux hours.
    pub lux_hours: u64,
}

/// The overall condition, one term equal to the worst found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OverallCondition {
    /// Sound.
    Sound,
    /// Can be shown, needs work.
    NeedsWork,
    /// Stable, cannot be shown.
    NotExhibitable,
    /// In jeopardy.
    InJeopardy,
}

/// What a state's law takes a weapon for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeaponClass {
    /// No weapon.
    NotAWeapon,
    /// A blade or a blunt weapon.
    EdgedOrBlunt,
    /// A replica.
    Replica,
    /// An antique firearm.
    AntiqueFirearm,
    /// A firearm made useless, with its paper.
    Deactivated,
    /// A firearm.
    Firearm,
    /// A firearm that only a museum recognised for it may have.
    ProhibitedFirearm,
    /// Ammunition or ordnance certified to be inert.
    InertCertified,
    /// Ammunition or ordnance of which nobody has certified anything.
    OrdnanceUnknown,
    /// Live ammunition.
    AmmunitionLive,
    /// On a list of military goods.
    MilitaryList,
}

/// What is known of an exhibit; restricted values stay out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExhibitFacts {
    /// The museum that keeps it.
    pub museum: Option<MuseumId>,
    /// What it is.
    pub object_type: Option<TermId>,
    /// The first and the last year it can be from.
    pub years: Option<(i32, i32)>,
    /// What the museum has stated on lending it.
    pub lending: Option<LendingAnswer>,
    /// Whether the lender owns it.
    pub owned_by_lender: Known,
    /// Whether another owner has consented.
    pub owner_consents: Known,
    /// Whether a law keeps it from ever leaving its state.
    pub never_leaves: Known,
    /// Days it needs between two commitments.
    pub turnaround_days: Option<u16>,
    /// Its limits of climate.
    pub envelope: Option<Envelope>,
    /// The most light on it, in lux.
    pub lux_max: Option<u32>,
    /// The most light in five years, in lux hours.
    pub dose_budget: Option<u64>,
    /// The light of the last years; `None` where nobody has kept it.
    pub exposures: Option<Vec<Exposure>>,
    /// Days of rest in the dark before it is shown again.
    pub rest_days: Option<u16>,
    /// Its condition.
    pub condition: Option<OverallCondition>,
    /// The day of the last examination.
    pub examined: Option<CivilDate>,
    /// Whether it suffers from vibration.
    pub fragile: Known,
    /// The grade of security it needs, 1 to 5.
    pub security_grade: Option<u8>,
    /// Whether it must be in a locked case.
    pub case_needed: Known,
    /// The day of its valuation; the amount is restricted.
    pub valued: Option<CivilDate>,
    /// What each state's law takes it for.
    pub weapon_class: BTreeMap<StateCode, WeaponClass>,
    /// Whether it holds material of protected species.
    pub protected_species: Known,
    /// Whether its history was examined and nothing stands against it.
    pub provenance_clear: Known,
    /// Whether it bears symbols whose display a law may restrict.
    pub restricted_symbols: Known,
    /// Its mass with the crate, in kilograms.
    pub mass_kg: Option<u32>,
    /// Width and height of the crate, in millimetres.
    pub crate_mm: Option<(u32, u32)>,
    /// How many of the fields of an exchange record are filled, of how many.
    pub fields: Option<(u8, u8)>,
}

/// What is known of a room; nothing of its security but the grade.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoomFacts {
    /// The day of the facility report.
    pub reported: Option<CivilDate>,
    /// The last day it holds.
    pub report_until: Option<CivilDate>,
    /// Building works; `None` where nobody has said.
    pub works: Option<Vec<(CivilDate, CivilDate)>>,
    /// Whether the supplements on security and cases are there.
    pub supplements: Known,
    /// The climate that is kept.
    pub climate: Option<Envelope>,
    /// How far humidity moves in a day, in per cent.
    pub drift: Option<u8>,
    /// Whether the readings cover the same season of the year before.
    pub same_season_read: Known,
    /// The light, in lux.
    pub lux: Option<u32>,
    /// Hours of light in a week.
    pub hours_a_week: Option<u16>,
    /// Ultraviolet, in microwatts a lumen.
    pub ultraviolet: Option<u16>,
    /// The grade of security, 1 to 5.
    pub security_grade: Option<u8>,
    /// Whether there are locked cases.
    pub cases: Known,
    /// The classes of weapons the house may possess here; `None` where nobody has said.
    pub weapons: Option<BTreeSet<WeaponClass>>,
    /// Whether somebody answers for what radiates.
    pub radiation_adviser: Known,
    /// Width and height of the narrowest door, in millimetres.
    pub door_mm: Option<(u32, u32)>,
    /// What floor and lift carry, in kilograms.
    pub carries_kg: Option<u32>,
}

/// What a lender has stated on lending.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LendingFacts {
    /// Where it is stated.
    pub source: Option<String>,
    /// Days of notice.
    pub notice_days: Option<u16>,
    /// The shortest and the longest loan, in days.
    pub length_days: Option<(u16, u16)>,
    /// Whether it lends firearms that need a licence.
    pub lends_firearms: Known,
    /// The kinds of cover it accepts.
    pub covers: Option<Vec<CoverKind>>,
}

/// A cover, without its amounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverFacts {
    /// The first day.
    pub from: CivilDate,
    /// The last day.
    pub until: CivilDate,
    /// Whether the sum of the values stays within the limits of the scheme; the shell compares, because values are restricted.
    pub within_limits: Known,
}
