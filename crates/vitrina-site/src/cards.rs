//! What lists show of exhibits, read when the first page wants it and kept for the next.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use vitrina_core::{Catalogue, Exhibit, ExhibitEntry, ExhibitIndex};
use vitrina_view::{Card, Image};

use crate::error::SiteError;
use crate::media::Media;
use crate::records::Records;

/// What lists show of exhibits.
#[derive(Debug)]
pub(crate) struct Cards<'a> {
    catalogue: &'a Catalogue,
    records: Records<'a>,
    media: &'a Media<'a>,
    kept: Mutex<BTreeMap<ExhibitIndex, Arc<Card>>>,
}

impl<'a> Cards<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue, records: Records<'a>, media: &'a Media<'a>) -> Self {
        Self { catalogue, records, media, kept: Mutex::default() }
    }

    /// The cards of a list that other pages may show too.
    pub(crate) fn kept(&self, exhibits: &[ExhibitIndex]) -> Result<Vec<Card>, SiteError> {
        let card = |exhibit: &ExhibitIndex| -> Result<Card, SiteError> {
            let there = self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(exhibit).cloned();
            if let Some(card) = there {
                return Ok(Card::clone(&card));
            }
            let card = self.read(*exhibit)?;
            self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(*exhibit, Arc::new(card.clone()));
            Ok(card)
        };
        exhibits.iter().map(card).collect()
    }

    /// The cards of a list that no other page shows.
    pub(crate) fn once(&self, exhibits: &[ExhibitIndex]) -> Result<Vec<Card>, SiteError> {
        exhibits.iter().map(|exhibit| self.read(*exhibit)).collect()
    }

    fn read(&self, exhibit: ExhibitIndex) -> Result<Card, SiteError> {
        let entry = self.catalogue.exhibit(exhibit);
        let body = self.records.exhibit(entry)?;
        let image = self.media.images(entry, &body)?.into_iter().next().unwrap_or_default();
        Ok(card(entry, body, image))
    }
}

fn card(entry: &ExhibitEntry, exhibit: Exhibit, image: Image) -> Card {
    Card { id: exhibit.id, title: exhibit.title, date: exhibit.date, museum: entry.museum, image }
}
