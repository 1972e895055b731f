//! Which exhibits stand under which value, counted once for all pages; a broader concept includes its narrower ones.

use std::collections::BTreeMap;

use vitrina_core::{AuthorityKind, BrowseKind, Catalogue, ExhibitIndex, MuseumIndex, State, TermGroup, TermIndex};
use vitrina_view::{Bucket, Facet, FacetValue};

/// How many exhibits a browse page shows.
pub(crate) const FIRST: usize = 50;
/// How many exhibits a part of a museum's full list holds at most.
const PART: usize = 100;
/// How many exhibits of one type are candidates for "of the same type", and how many of them from one museum.
const LIKE: (usize, usize) = (24, 3);
/// How many new and changed exhibits a page shows.
const NEWEST: usize = 8;

/// A value exhibits are listed under: first the states, then the museums, then the concepts, each in its order.
pub(crate) type Value = usize;

/// What stands under one value.
#[derive(Debug, Default, Clone)]
pub(crate) struct List {
    /// How many exhibits.
    pub(crate) total: u64,
    /// The first of them.
    pub(crate) first: Vec<ExhibitIndex>,
    /// How many of them stand under which other value as well.
    with: BTreeMap<Value, u64>,
}

impl List {
    fn add(&mut self, exhibit: ExhibitIndex) {
        self.total += 1;
        if self.first.len() < FIRST {
            self.first.push(exhibit);
        }
    }
}

/// One part of a museum's full list.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// Its exhibits.
    pub(crate) exhibits: Vec<ExhibitIndex>,
}

/// Which exhibits stand under which value.
#[derive(Debug)]
pub(crate) struct Lists<'a> {
    catalogue: &'a Catalogue,
    states: Vec<&'a State>,
    /// All exhibits.
    pub(crate) all: List,
    /// By value.
    pub(crate) values: Vec<List>,
    /// By event, person and place.
    pub(crate) authorities: [Vec<List>; 3],
    /// How many exhibits each museum shows.
    pub(crate) museum_counts: Vec<u64>,
    /// The parts of each museum's full list.
    pub(crate) buckets: Vec<Vec<Bucket>>,
    /// What they hold.
    pub(crate) parts: Vec<Vec<Part>>,
    /// Candidates for "of the same type".
    like: BTreeMap<TermIndex, Vec<ExhibitIndex>>,
    /// The most recently changed exhibits.
    pub(crate) newest: Vec<ExhibitIndex>,
}

impl<'a> Lists<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue) -> Self {
        let states: Vec<&State> = catalogue.states().collect();
        let museums = catalogue.museums().len();
        let chains: Vec<Vec<TermIndex>> =
            (0..catalogue.terms().len()).map(|place| catalogue.with_broader(TermIndex(place as u32))).collect();
        let state_of: Vec<usize> = catalogue
            .museums()
            .map(|museum| states.iter().position(|state| state.code == museum.state).expect("check resolved the state"))
            .collect();
        let mut lists = Self {
            catalogue,
            all: List::default(),
            values: vec![List::default(); states.len() + museums + chains.len()],
            authorities: AuthorityKind::ALL.map(|kind| vec![List::default(); catalogue.authorities(kind).len()]),
            museum_counts: vec![0; museums],
            buckets: vec![Vec::new(); museums],
            parts: vec![Vec::new(); museums],
            like: BTreeMap::new(),
            newest: newest(catalogue),
            states,
        };
        let mut held: Vec<Vec<ExhibitIndex>> = vec![Vec::new(); museums];
        for (place, entry) in catalogue.exhibits().iter().enumerate() {
            let exhibit = ExhibitIndex(place as u32);
            lists.museum_counts[entry.museum.index()] += 1;
            held[entry.museum.index()].push(exhibit);
            let mut under = vec![state_of[entry.museum.index()], lists.states.len() + entry.museum.index()];
            for term in entry.object_type.iter().chain(&entry.terms) {
                under.extend(chains[term.index()].iter().map(|term| lists.term(*term)));
            }
            under.sort_unstable();
            under.dedup();
            lists.all.add(exhibit);
            for value in &under {
                *lists.all.with.entry(*value).or_default() += 1;
                let list = &mut lists.values[*value];
                list.add(exhibit);
                under.iter().for_each(|other| *list.with.entry(*other).or_default() += 1);
            }
            let mut named = entry.authorities.to_vec();
            named.sort_unstable_by_key(|(kind, index)| (*kind as usize, *index));
            named.dedup();
            named.iter().for_each(|(kind, index)| lists.authorities[*kind as usize][index.index()].add(exhibit));
            if let Some(kind) = entry.object_type {
                let pool = lists.like.entry(kind).or_default();
                let here = pool.iter().filter(|other| catalogue.exhibit(**other).museum == entry.museum).count();
                if pool.len() < LIKE.0 && here < LIKE.1 {
                    pool.push(exhibit);
                }
            }
        }
        for (museum, held) in held.into_iter().enumerate() {
            for (name, exhibits) in parts(catalogue, &held, PART) {
                lists.buckets[museum].push(Bucket { name, count: exhibits.len() as u64 });
                lists.parts[museum].push(Part { exhibits });
            }
        }
        lists
    }

    /// The value of a concept.
    pub(crate) fn term(&self, term: TermIndex) -> Value {
        self.states.len() + self.museum_counts.len() + term.index()
    }

    /// The value of a museum.
    pub(crate) fn museum(&self, museum: MuseumIndex) -> Value {
        self.states.len() + museum.index()
    }

    /// The property a value belongs to and its word in addresses; none for concepts exhibits are not browsed by.
    pub(crate) fn address(&self, value: Value) -> Option<(BrowseKind, String)> {
        if let Some(state) = self.states.get(value) {
            return Some((BrowseKind::State, state.code.lower()));
        }
        let rest = value - self.states.len();
        if rest < self.museum_counts.len() {
            return Some((BrowseKind::Museum, self.catalogue.museum(MuseumIndex(rest as u32)).id.to_string()));
        }
        let term = self.catalogue.term(TermIndex((rest - self.museum_counts.len()) as u32));
        let kind = match term.group {
            TermGroup::Object => BrowseKind::Type,
            TermGroup::Material => BrowseKind::Material,
            TermGroup::Period | TermGroup::Conflict => BrowseKind::Period,
            TermGroup::Museum | TermGroup::Person => return None,
        };
        Some((kind, term.id.to_string()))
    }

    /// The properties among the exhibits of a list, those values first that most of them have.
    pub(crate) fn facets(&self, list: &List, kinds: &[BrowseKind]) -> Vec<Facet> {
        let facet = |kind: &BrowseKind| {
            let value = |(value, count): (&Value, &u64)| {
                let (of, value) = self.address(*value)?;
                (of == *kind).then_some(FacetValue { value, count: *count })
            };
            let mut values: Vec<FacetValue> = list.with.iter().filter_map(value).collect();
            values.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
            Facet { kind: *kind, values }
        };
        kinds.iter().map(facet).filter(|facet| !facet.values.is_empty()).collect()
    }

    /// The museums whose full lists hold the exhibits of a list, each with the first part of its list.
    pub(crate) fn full_lists(&self, list: &List) -> Vec<(MuseumIndex, String)> {
        let museums = (0..self.museum_counts.len()).map(|museum| MuseumIndex(museum as u32));
        let held = museums.filter(|museum| list.with.contains_key(&self.museum(*museum)));
        held.filter_map(|museum| Some((museum, self.buckets[museum.index()].first()?.name.clone()))).collect()
    }

    /// Exhibits of the same type in other museums.
    pub(crate) fn related(&self, exhibit: ExhibitIndex) -> Vec<ExhibitIndex> {
        let entry = self.catalogue.exhibit(exhibit);
        let pool = entry.object_type.and_then(|kind| self.like.get(&kind));
        let others = pool.into_iter().flatten().copied();
        others.filter(|other| self.catalogue.exhibit(*other).museum != entry.museum).take(4).collect()
    }
}

fn newest(catalogue: &Catalogue) -> Vec<ExhibitIndex> {
    let mut all: Vec<ExhibitIndex> = (0..catalogue.exhibits().len()).map(|place| ExhibitIndex(place as u32)).collect();
    all.sort_by_key(|exhibit| (std::cmp::Reverse(catalogue.exhibit(*exhibit).changed), *exhibit));
    // One of each museum, so that a large import does not fill the page.
    let mut seen: Vec<MuseumIndex> = Vec::new();
    let first = |exhibit: &ExhibitIndex| {
        let museum = catalogue.exhibit(*exhibit).museum;
        let new = !seen.contains(&museum);
        seen.push(museum);
        new
    };
    let candidates = all.into_iter().take(5000);
    candidates.filter(first).take(NEWEST).collect()
}

/// A museum's exhibits in parts that split and never shift: a part holds all ids that begin alike, and only a part that
/// grows larger than `most` is split, by its next letter.
pub(crate) fn parts(catalogue: &Catalogue, held: &[ExhibitIndex], most: usize) -> Vec<(String, Vec<ExhibitIndex>)> {
    match held.len() {
        0 => Vec::new(),
        count if count <= most => vec![("all".to_owned(), held.to_vec())],
        _ => {
            let mut parts = Vec::new();
            split(catalogue, held, (1, most), &mut parts);
            parts
        }
    }
}

fn split(
    catalogue: &Catalogue,
    held: &[ExhibitIndex],
    (length, most): (usize, usize),
    parts: &mut Vec<(String, Vec<ExhibitIndex>)>,
) {
    let prefix = |exhibit: &ExhibitIndex| {
        let id = catalogue.exhibit(*exhibit).id.as_str();
        &id[..id.len().min(length)]
    };
    for group in held.chunk_by(|a, b| prefix(a) == prefix(b)) {
        let name = prefix(&group[0]);
        if group.len() > most && name.len() == length {
            split(catalogue, group, (length + 1, most), parts);
        } else {
            parts.push((name.to_owned(), group.to_vec()));
        }
    }
}
