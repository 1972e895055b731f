//! Exhibits that this program wrote as tables or JSON Lines: read back field by field, so that what left comes home as it
//! was.
//!
//! Not taken are photographs, of which only the names left, former ids, which are the site's, and what other imports noted.
//! What somebody has added under a name that no field has is kept as a foreign field.

use serde_json::{Map, Value, json};
use vitrina_core::file::{ExhibitFile, OwnFormFile};

use super::node::Node;
use crate::imported::{Imported, MuseumHint, NoteKind};
use crate::package::{SAID, kind};

/// The exhibit of that id.
///
/// # Errors
/// What cannot be read, and in which column.
pub(super) fn exhibit(id: String, node: Node, form: OwnFormFile) -> Result<Imported, String> {
    let kind = kind("exhibits").expect("exhibits are a kind of record");
    let mut known: Vec<&str> = match form {
        OwnFormFile::Tables => kind.names().collect(),
        // What the program keeps of imports, and that the record is shown, stands in files of a catalogue.
        OwnFormFile::Records => kind.members().into_iter().chain(["feeds", "standing"]).collect(),
    };
    known.extend(SAID);
    let Some(Value::Object(all)) = node.left() else { return Err("not an object".to_owned()) };
    let (mut members, foreign): (Map<String, Value>, Map<String, Value>) =
        all.into_iter().partition(|(name, _)| known.contains(&name.as_str()));
    let mut record = match form {
        OwnFormFile::Tables => kind.record(&members)?,
        OwnFormFile::Records => {
            SAID.iter().for_each(|name| drop(members.remove(*name)));
            Value::Object(members)
        }
    };
    // Of a row that somebody has added the catalogue finds out the identity.
    for (name, nothing) in [("uuid", json!("")), ("museum", json!("")), ("changed", json!("")), ("lending", json!({}))]
    {
        let members = record.as_object_mut().ok_or("not an object")?;
        members.entry(name).or_insert(nothing);
    }
    let mut imported = Imported::new(id);
    let exhibit = &mut imported.exhibit;
    *exhibit = serde_json::from_value::<ExhibitFile>(record).map_err(|error| error.to_string())?;
    let museum = std::mem::take(&mut exhibit.museum);
    let pictures = std::mem::take(&mut exhibit.pictures);
    exhibit.former_ids.clear();
    exhibit.feeds.clear();
    exhibit.x.extend(foreign);
    imported.museum = (!museum.is_empty()).then(|| MuseumHint { own_id: Some(museum), ..MuseumHint::default() });
    for picture in pictures {
        let why = "the file of a photograph does not come with a table: put it into the museum's folder `media`";
        imported.note("pictures", NoteKind::LeftOut, picture.file, Some(why.to_owned()));
    }
    Ok(imported)
}
