//! Where the museums are: coasts, a graticule and towns. No boundary, no filled territory, no name of a sea or region.
//!
//! `map/coast.txt` and `map/graticule.txt` are paths in the map's own units, made once from Natural Earth's coasts at
//! 1:50 million (public domain, by way of the npm package `world-atlas` 2.0.2), Lambert's azimuthal equal-area
//! projection about 42° north, 72° east, 9 km to the unit, lines simplified to 1.1 units.

use vitrina_core::{Coordinates, Museum};
use yew::{Html, html};

use crate::scene::Scene;

const COAST: &str = include_str!("map/coast.txt");
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
    let town = |((x, y), name): &((f64, f64), String)| {
        let crowded =
            towns.iter().any(|((other, row), _)| (1.0..100.0).contains(&(other - x)) && (row - y).abs() < 16.0);
        let (anchor, at) = if crowded || *x > 880.0 { ("end", x - 9.0) } else { ("start", x + 9.0) };
        html! { <>
            <circle class="town" cx={x.to_string()} cy={y.to_string()} r="5" />
            <text x={at.to_string()} y={(y + 5.0).to_string()} text-anchor={anchor} direction="ltr">{ name.clone() }</text>
        </> }
    };
    html! { <figure class="map">
        <svg viewBox="0 0 1000 700" role="img" aria-label={locale.map_description()}>
            <path class="graticule" d={GRATICULE.trim_end()} />
            <path class="coast" d={COAST.trim_end()} />
            { for towns.iter().map(town) }
        </svg>
        <figcaption>{ locale.map_description() }{ " " }{ locale.map_credit() }</figcaption>
    </figure> }
}

/// The towns of the museums; museums of one town share a point.
fn towns(scene: &Scene<'_>) -> Vec<((f64, f64), String)> {
    let mut towns: Vec<((f64, f64), String)> = Vec::new();
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
    fn the_centre_and_the_far_side() {
        check(42.0, 72.0, Some((478.0, 333.0)));
        check(-42.0, -108.0, None);
        check(0.0, 0.0, None);
    }
}
