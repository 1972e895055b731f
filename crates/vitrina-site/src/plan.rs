//! Which pages there are, and what each is made from beside what all share.

use vitrina_core::{
    Authority, AuthorityKind, BrowseKind, Catalogue, CivilDate, ExhibitIndex, ExhibitionIndex, Filed, MuseumIndex,
    Place, TermIndex,
};
use vitrina_view::Facet;

use crate::lists::{List, Lists, Value};
use crate::media::Media;

/// How many exhibits the page of a museum, state, concept or authority shows.
pub(crate) const ON_RECORD_PAGE: usize = 12;

/// A page to be made in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Work {
    Exhibit(ExhibitIndex),
    Museum(MuseumIndex),
    Holdings(MuseumIndex, usize),
    State(usize),
    Term(TermIndex),
    Authority(AuthorityKind, usize),
    Exhibition(ExhibitionIndex),
    /// The exhibits with one value.
    Browse(Value),
    /// A page that is there once.
    Single(Place),
    /// A former address and the present one.
    Redirect(Place, Place),
    /// What was withdrawn, by its place in the list.
    Withdrawn(usize),
}

/// Every page of a catalogue.
pub(crate) fn plan(catalogue: &Catalogue, lists: &Lists<'_>) -> Vec<Work> {
    let mut plan: Vec<Work> = single().into_iter().map(Work::Single).collect();
    plan.extend((0..catalogue.states().len()).map(Work::State));
    for museum in (0..catalogue.museums().len()).map(|place| MuseumIndex(place as u32)) {
        plan.push(Work::Museum(museum));
        plan.extend((0..lists.parts[museum.index()].len()).map(|part| Work::Holdings(museum, part)));
    }
    plan.extend((0..catalogue.terms().len()).map(|place| Work::Term(TermIndex(place as u32))));
    for kind in AuthorityKind::ALL {
        plan.extend((0..catalogue.authorities(kind).len()).map(|place| Work::Authority(kind, place)));
    }
    plan.extend((0..catalogue.exhibitions().len()).map(|place| Work::Exhibition(ExhibitionIndex(place as u32))));
    let browsed = |value: &Value| lists.values[*value].total > 0 && lists.address(*value).is_some();
    plan.extend((0..lists.values.len()).filter(browsed).map(Work::Browse));
    plan.extend(redirects(catalogue).into_iter().map(|(from, to)| Work::Redirect(from, to)));
    plan.extend((0..catalogue.withdrawn().len()).map(Work::Withdrawn));
    plan.extend((0..catalogue.exhibits().len()).map(|place| Work::Exhibit(ExhibitIndex(place as u32))));
    plan
}

fn single() -> Vec<Place> {
    let mut places = vec![
        Place::Home,
        Place::States,
        Place::Museums,
        Place::Exhibits,
        Place::Exhibitions,
        Place::Terms,
        Place::Browse,
        Place::About,
        Place::Accessibility,
        Place::Ask,
        Place::Propose,
        Place::NotFound,
    ];
    places.extend(AuthorityKind::ALL.map(Place::Authorities));
    places
}

fn redirects(catalogue: &Catalogue) -> Vec<(Place, Place)> {
    let mut all = Vec::new();
    for entry in catalogue.exhibits() {
        let to = Place::Exhibit(entry.id.clone());
        all.extend(entry.former_ids.iter().map(|id| (Place::Exhibit(id.clone()), to.clone())));
    }
    for museum in catalogue.museums() {
        let to = Place::Museum(museum.id.clone());
        all.extend(museum.former_ids.iter().map(|id| (Place::Museum(id.clone()), to.clone())));
    }
    for term in catalogue.terms() {
        let to = Place::Term(term.id.clone());
        all.extend(term.former_ids.iter().map(|id| (Place::Term(id.clone()), to.clone())));
    }
    for exhibition in catalogue.exhibitions() {
        let to = Place::Exhibition(exhibition.id.clone());
        all.extend(exhibition.former_ids.iter().map(|id| (Place::Exhibition(id.clone()), to.clone())));
    }
    for kind in AuthorityKind::ALL {
        for Filed { record: Authority { id, former_ids, .. }, .. } in catalogue.authorities(kind) {
            let to = Place::Authority(kind, id.clone());
            all.extend(former_ids.iter().map(|former| (Place::Authority(kind, former.clone()), to.clone())));
        }
    }
    all
}

/// The first so many of a list.
pub(crate) fn first(list: &List, count: usize) -> &[ExhibitIndex] {
    &list.first[..list.first.len().min(count)]
}

/// The exhibit of the day: the days take turns through the list of `catalogue.json`, or through all exhibits. The home
/// page shows it large, so those with a picture have the first claim.
pub(crate) fn of_the_day(catalogue: &Catalogue, media: &Media<'_>, day: CivilDate) -> Option<ExhibitIndex> {
    let chosen = catalogue.settings().object_of_the_day.iter();
    let mut candidates: Vec<ExhibitIndex> = chosen.filter_map(|id| catalogue.exhibit_index(id)).collect();
    if candidates.is_empty() {
        candidates = (0..catalogue.exhibits().len()).map(|place| ExhibitIndex(place as u32)).collect();
    }
    let drawn = |exhibit: &ExhibitIndex| media.is_drawn(catalogue.exhibit(*exhibit));
    if candidates.iter().any(drawn) {
        candidates.retain(drawn);
    }
    let count = i32::try_from(candidates.len()).ok().filter(|count| *count > 0)?;
    let turn = usize::try_from(day.ordinal().rem_euclid(count)).ok()?;
    candidates.get(turn).copied()
}

impl Work {
    /// Where the page stands.
    pub(crate) fn place(&self, catalogue: &Catalogue, lists: &Lists<'_>) -> Option<Place> {
        Some(match self {
            Self::Exhibit(exhibit) => Place::Exhibit(catalogue.exhibit(*exhibit).id.clone()),
            Self::Museum(museum) => Place::Museum(catalogue.museum(*museum).id.clone()),
            Self::Holdings(museum, part) => {
                Place::Holdings(catalogue.museum(*museum).id.clone(), lists.buckets[museum.index()][*part].name.clone())
            }
            Self::State(place) => Place::State(catalogue.states().nth(*place)?.code),
            Self::Term(term) => Place::Term(catalogue.term(*term).id.clone()),
            Self::Authority(kind, place) => {
                Place::Authority(*kind, catalogue.authorities(*kind)[*place].record.id.clone())
            }
            Self::Exhibition(exhibition) => Place::Exhibition(catalogue.exhibition(*exhibition).id.clone()),
            Self::Browse(value) => {
                let (kind, value) = lists.address(*value)?;
                Place::BrowseBy(kind, value)
            }
            Self::Single(place) => place.clone(),
            Self::Redirect(from, _) => from.clone(),
            Self::Withdrawn(place) => withdrawn_place(&catalogue.withdrawn()[*place])?,
        })
    }

    /// The hash of what the page is made from, beside what all pages of its language share.
    pub(crate) fn inputs(
        &self,
        catalogue: &Catalogue,
        lists: &Lists<'_>,
        (day, of_the_day): (CivilDate, Option<ExhibitIndex>),
    ) -> [u8; 32] {
        let mut inputs = Inputs { hash: blake3::Hasher::new(), catalogue };
        match self {
            Self::Exhibit(exhibit) => {
                inputs.whole(*exhibit);
                inputs.cards(&lists.related(*exhibit));
            }
            Self::Museum(museum) => {
                let list = &lists.values[lists.museum(*museum)];
                inputs.list(list, ON_RECORD_PAGE);
                inputs.words(&format!("{:?}", lists.buckets[museum.index()]));
                inputs.facets(&lists.facets(list, &[BrowseKind::Type, BrowseKind::Period, BrowseKind::Material]));
            }
            Self::Holdings(museum, part) => {
                let buckets = &lists.buckets[museum.index()];
                buckets.iter().for_each(|bucket| inputs.words(&bucket.name));
                inputs.cards(&lists.parts[museum.index()][*part].exhibits);
            }
            Self::State(place) => {
                inputs.list(&lists.values[*place], ON_RECORD_PAGE);
                inputs.words(&format!("{:?}", lists.museum_counts));
            }
            Self::Term(term) => inputs.list(&lists.values[lists.term(*term)], ON_RECORD_PAGE),
            Self::Authority(kind, place) => inputs.list(&lists.authorities[*kind as usize][*place], ON_RECORD_PAGE),
            Self::Exhibition(exhibition) => {
                let exhibits = catalogue.exhibition(*exhibition).exhibits();
                inputs.cards(&exhibits.filter_map(|id| catalogue.exhibit_index(id)).collect::<Vec<_>>());
            }
            Self::Browse(value) => {
                let list = &lists.values[*value];
                inputs.list(list, list.first.len());
                inputs.facets(&lists.facets(list, &BrowseKind::ALL));
                inputs.words(&format!("{:?}", lists.full_lists(list)));
            }
            Self::Single(place) => {
                inputs.words(&format!("{:?}", lists.museum_counts));
                if vitrina_view::tells_the_day(place) {
                    inputs.words(&day.to_string());
                }
                if matches!(place, Place::Home | Place::Exhibits | Place::Browse) {
                    inputs.cards(&lists.newest);
                    inputs.list(&lists.all, lists.all.first.len());
                    inputs.facets(&lists.facets(&lists.all, &BrowseKind::ALL));
                    of_the_day.into_iter().for_each(|exhibit| inputs.whole(exhibit));
                }
            }
            Self::Redirect(from, to) => inputs.words(&format!("{from:?} {to:?}")),
            Self::Withdrawn(place) => inputs.words(&format!("{:?}", catalogue.withdrawn()[*place])),
        }
        *inputs.hash.finalize().as_bytes()
    }
}

/// Where the page of what was withdrawn stands.
pub(crate) fn withdrawn_place(gone: &vitrina_core::Withdrawal) -> Option<Place> {
    use vitrina_core::RecordType;
    let id = &gone.id;
    Some(match gone.kind {
        RecordType::Exhibit => Place::Exhibit(id.parse().ok()?),
        RecordType::Museum => Place::Museum(id.parse().ok()?),
        RecordType::Exhibition => Place::Exhibition(id.parse().ok()?),
        RecordType::Term => Place::Term(id.parse().ok()?),
        RecordType::State => Place::State(id.parse().ok()?),
        RecordType::Event => Place::Authority(AuthorityKind::Event, id.parse().ok()?),
        RecordType::Person => Place::Authority(AuthorityKind::Person, id.parse().ok()?),
        RecordType::Place => Place::Authority(AuthorityKind::Place, id.parse().ok()?),
        RecordType::Catalogue | RecordType::Organisation => return None,
    })
}

struct Inputs<'a> {
    hash: blake3::Hasher,
    catalogue: &'a Catalogue,
}

impl Inputs<'_> {
    fn words(&mut self, words: &str) {
        self.hash.update(&(words.len() as u64).to_le_bytes()).update(words.as_bytes());
    }

    fn whole(&mut self, exhibit: ExhibitIndex) {
        let entry = self.catalogue.exhibit(exhibit);
        self.words(entry.id.as_str());
        self.hash.update(&entry.hash);
    }

    fn cards(&mut self, exhibits: &[ExhibitIndex]) {
        self.hash.update(&(exhibits.len() as u64).to_le_bytes());
        for exhibit in exhibits {
            let entry = self.catalogue.exhibit(*exhibit);
            self.words(entry.id.as_str());
            self.hash.update(&entry.card.to_le_bytes());
        }
    }

    fn list(&mut self, list: &List, count: usize) {
        self.hash.update(&list.total.to_le_bytes());
        self.cards(first(list, count));
    }

    fn facets(&mut self, facets: &[Facet]) {
        for value in facets.iter().flat_map(|facet| &facet.values) {
            self.words(&value.value);
            self.hash.update(&value.count.to_le_bytes());
        }
    }
}
