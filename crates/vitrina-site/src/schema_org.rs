//! What the pages say of every record to search engines, by itself: the same words by the same functions.

use serde_json::Value;
use vitrina_core::{AuthorityKind, Catalogue, ExhibitEntry, MuseumIndex};
use vitrina_view::{Assets, Subject};

use crate::error::SiteError;
use crate::media::Media;
use crate::options::SiteOptions;
use crate::plan::withdrawn_place;
use crate::records::Records;
use crate::shared::Shared;

/// Hands on the records as JSON-LD, those that are referred to before the exhibits, deletions last; with a museum chosen,
/// only that one and `entries`. Answers with the ids of exhibits that are left out, because they have no title without the
/// texts of a machine.
///
/// # Errors
/// A record or picture that cannot be read, a language without messages, and what `each` says.
pub fn schema_org(
    catalogue: &Catalogue,
    options: &SiteOptions<'_>,
    (entries, museum): (&[&ExhibitEntry], Option<MuseumIndex>),
    with_machine: bool,
    each: &mut dyn FnMut(Value) -> std::io::Result<()>,
) -> Result<Vec<String>, SiteError> {
    let (shared, assets) = (Shared::new(catalogue, options)?, Assets::default());
    let records = Records::new(options.catalogue, catalogue);
    // Drawings of types are no pictures of exhibits: without a photograph nothing needs the store.
    let photographs = entries.iter().any(|entry| entry.pictures);
    let media = Media::new(catalogue, options.catalogue, options.pictures.filter(|_| photographs))?;
    let frame = &shared.frame(0, &assets, &[]);
    let mut hand_on = |subject: Subject<'_>| -> Result<bool, SiteError> {
        let said = vitrina_view::schema_org(frame, subject, with_machine);
        let has_name = said.is_some();
        said.map_or(Ok(()), &mut *each)?;
        Ok(has_name)
    };
    match museum {
        Some(museum) => {
            hand_on(Subject::Museum(catalogue.museum(museum)))?;
        }
        None => {
            let authorities = AuthorityKind::ALL.into_iter().flat_map(|kind| {
                catalogue.authorities(kind).iter().map(move |filed| Subject::Authority(kind, &filed.record))
            });
            let all = catalogue.states().map(Subject::State);
            let all = all.chain(catalogue.museums().map(Subject::Museum)).chain(catalogue.terms().map(Subject::Term));
            let all = all.chain(authorities).chain(catalogue.exhibitions().map(Subject::Exhibition));
            for subject in all {
                hand_on(subject)?;
            }
        }
    }
    let mut untitled = Vec::new();
    for entry in entries {
        let exhibit = records.exhibit(entry)?;
        let images = media.images(entry, &exhibit)?;
        if !hand_on(Subject::Exhibit(&exhibit, &images))? {
            untitled.push(entry.id.to_string());
        }
    }
    if museum.is_none() {
        for gone in catalogue.withdrawn() {
            if let Some(place) = withdrawn_place(gone) {
                each(vitrina_view::schema_org_deletion(frame, place, gone))?;
            }
        }
    }
    Ok(untitled)
}
