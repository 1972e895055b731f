//! One page of the plan, in the languages that want it: its records are read once, its views run once a language.

use vitrina_core::{BrowseKind, Catalogue, ExhibitIndex, Place};
use vitrina_view::{
    AuthoritiesPage, AuthorityPage, BrowsePage, ExhibitPage, ExhibitionPage, Frame, HoldingsPage, HomePage, Image,
    MuseumPage, PageView, StatePage, TermPage, about_page, accessibility_page, ask_page, authorities_page,
    authority_page, browse_page, exhibit_page, exhibition_page, exhibitions_page, exhibits_page, holdings_page,
    home_page, museum_page, museums_page, not_found_page, propose_page, redirect_page, state_page, states_page,
    term_page, terms_page, withdrawn_page,
};

use crate::cards::Cards;
use crate::documents::Documents;
use crate::error::SiteError;
use crate::lists::Lists;
use crate::media::Media;
use crate::plan::{ON_RECORD_PAGE, Work, first};
use crate::records::Records;
use crate::shared::Shared;

/// Everything a page may be made from.
pub(crate) struct Studio<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) shared: &'a Shared<'a>,
    pub(crate) lists: &'a Lists<'a>,
    pub(crate) records: Records<'a>,
    pub(crate) media: &'a Media<'a>,
    pub(crate) cards: &'a Cards<'a>,
    pub(crate) documents: &'a Documents<'a>,
    pub(crate) assets: &'a vitrina_view::Assets,
    pub(crate) of_the_day: Option<ExhibitIndex>,
}

/// A page in one of the languages, by its place among them.
pub(crate) type Made = (usize, String);

impl Studio<'_> {
    /// The page in these languages.
    pub(crate) fn render(&self, work: &Work, languages: &[usize]) -> Result<Vec<Made>, SiteError> {
        let (catalogue, lists) = (self.catalogue, self.lists);
        let each =
            |view: &dyn Fn(&Frame<'_>) -> PageView| -> Vec<Made> { self.each(languages, &|frame| Some(view(frame))) };
        Ok(match work {
            Work::Exhibit(index) => {
                let entry = catalogue.exhibit(*index);
                let exhibit = &self.records.exhibit(entry)?;
                let images = &self.media.images(entry, exhibit)?;
                let related = &self.cards.kept(&lists.related(*index))?;
                let forms = &self.documents.forms(entry);
                each(&|frame| exhibit_page(frame, &ExhibitPage { exhibit, images, related, forms }))
            }
            Work::Museum(museum) => {
                let list = &lists.values[lists.museum(*museum)];
                let cards = &self.cards.kept(first(list, ON_RECORD_PAGE))?;
                let facets = &lists.facets(list, &[BrowseKind::Type, BrowseKind::Period, BrowseKind::Material]);
                let buckets = &lists.buckets[museum.index()];
                each(&|frame| museum_page(frame, &MuseumPage { museum: *museum, cards, buckets, facets }))
            }
            Work::Holdings(museum, part) => {
                let cards = &self.cards.once(&lists.parts[museum.index()][*part].exhibits)?;
                let buckets = &lists.buckets[museum.index()];
                each(&|frame| holdings_page(frame, &HoldingsPage { museum: *museum, buckets, bucket: *part, cards }))
            }
            Work::State(place) => {
                let list = &lists.values[*place];
                let cards = &self.cards.kept(first(list, ON_RECORD_PAGE))?;
                let Some(state) = catalogue.states().nth(*place) else { return Ok(Vec::new()) };
                each(&|frame| state_page(frame, &StatePage { state, cards, total: list.total }))
            }
            Work::Term(term) => {
                let list = &lists.values[lists.term(*term)];
                let cards = &self.cards.kept(first(list, ON_RECORD_PAGE))?;
                let term = catalogue.term(*term);
                each(&|frame| term_page(frame, &TermPage { term, cards, total: list.total }))
            }
            Work::Authority(kind, place) => {
                let list = &lists.authorities[*kind as usize][*place];
                let cards = &self.cards.kept(first(list, ON_RECORD_PAGE))?;
                let authority = &catalogue.authorities(*kind)[*place].record;
                each(&|frame| {
                    authority_page(frame, &AuthorityPage { kind: *kind, authority, cards, total: list.total })
                })
            }
            Work::Exhibition(exhibition) => {
                let exhibition = catalogue.exhibition(*exhibition);
                let cards = |section: &vitrina_core::Section| {
                    let shown = section.exhibits.iter().filter_map(|id| catalogue.exhibit_index(id));
                    self.cards.kept(&shown.collect::<Vec<_>>())
                };
                let sections = &exhibition.sections.iter().map(cards).collect::<Result<Vec<_>, _>>()?;
                each(&|frame| exhibition_page(frame, &ExhibitionPage { exhibition, sections }))
            }
            Work::Browse(value) => {
                let Some((kind, word)) = lists.address(*value) else { return Ok(Vec::new()) };
                let list = &lists.values[*value];
                let page = BrowsePage {
                    chosen: Some((kind, &word)),
                    total: list.total,
                    facets: &lists.facets(list, &BrowseKind::ALL),
                    cards: &self.cards.kept(&list.first)?,
                    full_lists: &lists.full_lists(list),
                };
                each(&|frame| browse_page(frame, &page))
            }
            Work::Single(place) => return self.single(place, languages),
            Work::Redirect(from, to) => each(&|frame| redirect_page(frame, from, to)),
            Work::Withdrawn(place) => {
                let withdrawal = &catalogue.withdrawn()[*place];
                self.each(languages, &|frame| withdrawn_page(frame, withdrawal))
            }
        })
    }

    fn each(&self, languages: &[usize], view: &dyn Fn(&Frame<'_>) -> Option<PageView>) -> Vec<Made> {
        let page = |language: &usize| {
            let frame = self.shared.frame(*language, self.assets, &self.lists.museum_counts);
            Some((*language, view(&frame)?.document()))
        };
        languages.iter().filter_map(page).collect()
    }

    fn single(&self, place: &Place, languages: &[usize]) -> Result<Vec<Made>, SiteError> {
        let lists = self.lists;
        let each =
            |view: &dyn Fn(&Frame<'_>) -> PageView| -> Vec<Made> { self.each(languages, &|frame| Some(view(frame))) };
        Ok(match place {
            Place::Home => {
                let facets = &lists.facets(&lists.all, &[BrowseKind::Type, BrowseKind::Period]);
                let newest = &self.cards.kept(&lists.newest)?;
                let exhibit = match self.of_the_day {
                    Some(index) => {
                        let entry = self.catalogue.exhibit(index);
                        let exhibit = self.records.exhibit(entry)?;
                        let image = self.media.images(entry, &exhibit)?.into_iter().next().unwrap_or(Image::Nothing);
                        Some((exhibit, image))
                    }
                    None => None,
                };
                let of_the_day = exhibit.as_ref().map(|(exhibit, image)| (exhibit, image));
                each(&|frame| home_page(frame, &HomePage { of_the_day, newest, facets }))
            }
            Place::Exhibits => {
                let newest = &self.cards.kept(&lists.newest)?;
                each(&|frame| exhibits_page(frame, newest))
            }
            Place::Browse => {
                let page = BrowsePage {
                    chosen: None,
                    total: lists.all.total,
                    facets: &lists.facets(&lists.all, &BrowseKind::ALL),
                    cards: &self.cards.kept(&lists.all.first)?,
                    full_lists: &lists.full_lists(&lists.all),
                };
                each(&|frame| browse_page(frame, &page))
            }
            Place::Authorities(kind) => each(&|frame| authorities_page(frame, &AuthoritiesPage { kind: *kind })),
            place => each(plain(place)),
        })
    }
}

/// The pages that need nothing but their frame.
fn plain(place: &Place) -> &'static dyn Fn(&Frame<'_>) -> PageView {
    match place {
        Place::States => &states_page,
        Place::Museums => &museums_page,
        Place::Exhibitions => &exhibitions_page,
        Place::Terms => &terms_page,
        Place::About => &about_page,
        Place::Accessibility => &accessibility_page,
        Place::Ask => &ask_page,
        Place::Propose => &propose_page,
        _ => &not_found_page,
    }
}
