//! Rights, and who wrote the record: the editors, as long as the museum has not joined.

use std::io::{self, Write};

use vitrina_core::{ParticipationStatus, RecordKind, RightsStatement};

use super::identification::name_set;
use super::sheet::Sheet;
use super::{LOCAL, LidoProfile, Told, URI, VITRINA};
use crate::lido::loan::FILE_INFORMATION;
use crate::lido::own::words::LAST_CHANGE;

impl Told<'_> {
    /// The rights in the thing, and the credit line.
    pub(super) fn rights<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let exhibit = self.exhibit;
        if exhibit.rights.is_none() && !sheet.any_leaves(&exhibit.credit) {
            sheet.leaving(&exhibit.credit);
            return Ok(());
        }
        sheet.within("lido:rightsWorkWrap", &[], |sheet| {
            sheet.within("lido:rightsWorkSet", &[], |sheet| {
                if let Some(rights) = &exhibit.rights {
                    rights_type(sheet, rights)?;
                }
                sheet.texts("lido:creditLine", &[], &exhibit.credit, None)
            })
        })
    }

    pub(super) fn record_wrap<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let settings = self.catalogue.settings();
        sheet.within("lido:recordWrap", &[], |sheet| {
            let id = [("lido:type", LOCAL), ("lido:source", VITRINA)];
            sheet.text("lido:recordID", &id, self.exhibit.id.as_str())?;
            sheet.within("lido:recordType", &[], |sheet| match self.exhibit.record {
                RecordKind::Group | RecordKind::Set => sheet.text("lido:term", ENGLISH, "group-level record"),
                RecordKind::Collection => sheet.text("lido:term", ENGLISH, "collection-level record"),
                _ => {
                    let concept = "http://terminology.lido-schema.org/lido00141";
                    sheet.text("lido:conceptID", &[("lido:type", URI)], concept)?;
                    sheet.text("lido:term", ENGLISH, "item-level record")
                }
            })?;
            sheet.within("lido:recordSource", &[], |sheet| {
                if self.museum.participation.status == ParticipationStatus::Joined {
                    return self.museum_body(sheet);
                }
                name_set(sheet, "lido:legalBodyName", &settings.publisher)?;
                settings.publisher_url.as_deref().map_or(Ok(()), |url| sheet.text("lido:legalBodyWeblink", &[], url))
            })?;
            if let Some(licence) = &settings.licence {
                sheet.within("lido:recordRights", &[], |sheet| rights_type(sheet, licence))?;
            }
            sheet.within("lido:recordInfoSet", &[], |sheet| {
                if let Some(address) = self.address() {
                    sheet.text("lido:recordInfoLink", &[("lido:formatResource", "text/html")], &address)?;
                }
                let changed = self.exhibit.changed.to_string();
                sheet.text("lido:recordMetadataDate", &[("lido:type", LAST_CHANGE)], &changed)
            })?;
            let LidoProfile::Eodem { day } = self.profile else { return Ok(()) };
            let (set, date) = FILE_INFORMATION;
            sheet.within("lido:recordInfoSet", &[("lido:type", set)], |sheet| {
                sheet.text("lido:recordMetadataDate", &[("lido:type", date)], &day.to_string())
            })
        })
    }
}

const ENGLISH: &[(&str, &str)] = &[("xml:lang", "en")];

/// A statement by its address, spelled as its publisher does: `https` for Creative Commons.
pub(super) fn rights_type<W: Write>(sheet: &mut Sheet<W>, rights: &RightsStatement) -> io::Result<()> {
    sheet.within("lido:rightsType", &[], |sheet| {
        sheet.text("lido:conceptID", &[("lido:type", URI)], rights.uri())?;
        sheet.text("lido:term", ENGLISH, rights.label())
    })
}
