//! Photographs of the very exhibit: links with their own rights, apart from those of the thing.

use std::io::{self, Write};

use vitrina_core::RightsStatement;

use super::administration::rights_type;
use super::sheet::Sheet;
use crate::photograph::Photograph;

/// Writes a set for each photograph; without any, nothing.
pub(super) fn resources<W: Write>(sheet: &mut Sheet<W>, photographs: &[Photograph]) -> io::Result<()> {
    if photographs.is_empty() {
        return Ok(());
    }
    sheet.within("lido:resourceWrap", &[], |sheet| {
        photographs.iter().enumerate().try_for_each(|(index, photograph)| {
            let place = (index + 1).to_string();
            sheet.within("lido:resourceSet", &[("lido:sortorder", &place)], |sheet| resource(sheet, photograph))
        })
    })
}

fn resource<W: Write>(sheet: &mut Sheet<W>, photograph: &Photograph) -> io::Result<()> {
    let last = photograph.files.len().saturating_sub(1);
    for (index, file) in photograph.files.iter().enumerate() {
        let size = if index == last { "image_master" } else { "image_preview" };
        sheet.within("lido:resourceRepresentation", &[("lido:type", size)], |sheet| {
            sheet.text("lido:linkResource", &[("lido:formatResource", file.format)], &file.address)?;
            for (kind, pixels) in [("width", file.width), ("height", file.height)] {
                sheet.within("lido:resourceMeasurementsSet", &[], |sheet| {
                    sheet.within("lido:measurementType", &[], |sheet| {
                        sheet.text("lido:term", &[("xml:lang", "en")], kind)
                    })?;
                    sheet.within("lido:measurementUnit", &[], |sheet| {
                        sheet.text("lido:term", &[("xml:lang", "en")], "pixel")
                    })?;
                    sheet.text("lido:measurementValue", &[], &pixels.to_string())
                })?;
            }
            Ok(())
        })?;
    }
    sheet.within("lido:resourceType", &[], |sheet| sheet.text("lido:term", &[("xml:lang", "en")], "photograph"))?;
    sheet.texts("lido:resourceDescription", &[], &photograph.alt, None)?;
    let rights: Option<&RightsStatement> = photograph.rights.as_ref();
    if rights.is_none() && !sheet.any_leaves(&photograph.credit) {
        return Ok(());
    }
    sheet.within("lido:rightsResource", &[], |sheet| {
        rights.map_or(Ok(()), |rights| rights_type(sheet, rights))?;
        sheet.texts("lido:creditLine", &[], &photograph.credit, None)
    })
}
