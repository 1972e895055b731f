//! The making, how it came to the museum, and what and whom it is connected with.

use std::io::{self, Write};

use vitrina_core::{AuthorityKind, DatedText, NamedReference, Texts};

use super::identification::{name_set, of_type};
use super::naming::{identifiers, names};
use super::sheet::Sheet;
use super::{Told, URI};
use crate::ends::ends;
use crate::lido::label::basis;
use crate::lido::own::words::{BASIS, EDTF};

/// LIDO's own concept of a date that is exact, and of one that is estimated.
const EXACT: &str = "http://terminology.lido-schema.org/lido00528";
const ESTIMATED: &str = "http://terminology.lido-schema.org/lido00529";

/// LIDO's own concepts of kinds of events, with their names.
pub(in crate::lido) const PRODUCTION: (&str, &str) = ("http://terminology.lido-schema.org/lido00007", "Production");
pub(in crate::lido) const PROVENANCE: (&str, &str) = ("http://terminology.lido-schema.org/lido00227", "Provenance");

impl Told<'_> {
    pub(super) fn events<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let exhibit = self.exhibit;
        let made = exhibit.date.is_some()
            || !exhibit.makers.is_empty()
            || !exhibit.places_made.is_empty()
            || exhibit.making_basis.is_some();
        let told = sheet.any_leaves(&exhibit.provenance);
        if !told {
            sheet.leaving(&exhibit.provenance);
        }
        let loan = self.is_eodem() && self.is_assessed(sheet);
        if !made && !told && !loan {
            return Ok(());
        }
        sheet.within("lido:eventWrap", &[], |sheet| {
            if made {
                event(sheet, PRODUCTION, |sheet| self.making(sheet))?;
            }
            if told {
                event(sheet, PROVENANCE, |sheet| {
                    sheet.within("lido:eventDescriptionSet", &[], |sheet| {
                        sheet.texts("lido:descriptiveNoteValue", &[], &exhibit.provenance, None)
                    })
                })?;
            }
            if loan { self.assessments(sheet) } else { Ok(()) }
        })
    }

    fn making<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let exhibit = self.exhibit;
        let more = of_type(exhibit.making_basis);
        for maker in &exhibit.makers {
            if self.is_named(sheet, AuthorityKind::Person, maker) {
                sheet.within("lido:eventActor", &[], |sheet| {
                    let shown = self.shown(sheet, AuthorityKind::Person, maker);
                    sheet.texts("lido:displayActorInRole", &[], shown, more)?;
                    if self.is_eodem() {
                        // The profile asks whether it is a person or a body, which the catalogue does not say.
                        return Ok(());
                    }
                    sheet.within("lido:actorInRole", &[], |sheet| {
                        self.actor(sheet, maker)?;
                        let Some(words) = more else { return Ok(()) };
                        sheet.within("lido:attributionQualifierActor", &[], |sheet| {
                            sheet.text("lido:term", &[("xml:lang", "en")], words)
                        })
                    })
                })?;
            }
        }
        if let Some(date) = &exhibit.date {
            self.date(sheet, date)?;
        }
        for place in &exhibit.places_made {
            let authority = self.authority(AuthorityKind::Place, place.id.as_ref());
            if !self.is_named(sheet, AuthorityKind::Place, place) {
                continue;
            }
            sheet.within("lido:eventPlace", &[], |sheet| {
                sheet.texts("lido:displayPlace", &[], &place.text, more)?;
                sheet.within("lido:place", &[], |sheet| {
                    if let Some(authority) = authority {
                        identifiers(sheet, "lido:placeID", authority.id.as_str(), &authority.exact_match)?;
                    }
                    let named = names(sheet, authority, &place.text);
                    named.map_or(Ok(()), |texts| name_set(sheet, "lido:namePlaceSet", texts))
                })
            })?;
        }
        let Some(of) = exhibit.making_basis else { return Ok(()) };
        sheet.within("lido:eventDescriptionSet", &[("lido:type", BASIS)], |sheet| {
            sheet.text("lido:descriptiveNoteValue", &[("xml:lang", "en")], basis(of))
        })
    }

    /// The museum's words, and the two ends where both are known.
    fn date<W: Write>(&self, sheet: &mut Sheet<W>, date: &DatedText) -> io::Result<()> {
        let more = date.basis.map(basis);
        sheet.within("lido:eventDate", &[], |sheet| {
            sheet.texts("lido:displayDate", &[], &date.text, more)?;
            let Some(edtf) = &date.edtf else { return Ok(()) };
            let rests = date.basis.map_or_else(String::new, |of| format!("; {}", basis(of)));
            let Some((earliest, latest)) = ends(edtf) else {
                // An end that is open or not known has no element; what was understood is said in no language.
                let label = format!("{EDTF}{rests}");
                let attributes = [("xml:lang", "zxx"), ("lido:label", label.as_str())];
                return sheet.text("lido:displayDate", &attributes, &edtf.to_string());
            };
            let estimated = edtf.is_approximate() || edtf.is_uncertain();
            let label = format!("{EDTF} {edtf}{rests}");
            let attributes = [("lido:type", if estimated { ESTIMATED } else { EXACT }), ("lido:label", label.as_str())];
            sheet.within("lido:date", &[], |sheet| {
                sheet.text("lido:earliestDate", &attributes, &earliest)?;
                sheet.text("lido:latestDate", &attributes, &latest)
            })
        })
    }

    /// People and events, as what the thing tells of.
    pub(super) fn subjects<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let exhibit = self.exhibit;
        let people: Vec<&NamedReference> =
            exhibit.people.iter().filter(|one| self.is_named(sheet, AuthorityKind::Person, one)).collect();
        let events: Vec<&NamedReference> =
            exhibit.events.iter().filter(|one| self.is_named(sheet, AuthorityKind::Event, one)).collect();
        if people.is_empty() && events.is_empty() {
            return Ok(());
        }
        sheet.open("lido:objectRelationWrap", &[])?;
        sheet.open("lido:subjectWrap", &[])?;
        for person in people {
            subject(sheet, |sheet| {
                sheet.within("lido:subjectActor", &[], |sheet| {
                    let shown = self.shown(sheet, AuthorityKind::Person, person);
                    sheet.texts("lido:displayActor", &[], shown, None)?;
                    if self.is_eodem() { Ok(()) } else { self.actor(sheet, person) }
                })
            })?;
        }
        for named in events {
            let authority = self.authority(AuthorityKind::Event, named.id.as_ref());
            subject(sheet, |sheet| {
                sheet.within("lido:subjectEvent", &[], |sheet| {
                    sheet.texts("lido:displayEvent", &[], &named.text, None)?;
                    sheet.within("lido:event", &[], |sheet| {
                        if let Some(authority) = authority {
                            identifiers(sheet, "lido:eventID", authority.id.as_str(), &authority.exact_match)?;
                        }
                        sheet.within("lido:eventType", &[], |sheet| {
                            sheet.text("lido:term", &[("xml:lang", "en")], "event")
                        })?;
                        let texts = names(sheet, authority, &named.text);
                        texts.map_or(Ok(()), |texts| name_set(sheet, "lido:eventName", texts))
                    })
                })
            })?;
        }
        sheet.close("lido:subjectWrap")?;
        sheet.close("lido:objectRelationWrap")
    }

    /// A person or body: LIDO has none without a name.
    fn actor<W: Write>(&self, sheet: &mut Sheet<W>, person: &NamedReference) -> io::Result<()> {
        let authority = self.authority(AuthorityKind::Person, person.id.as_ref());
        sheet.within("lido:actor", &[], |sheet| {
            if let Some(authority) = authority {
                identifiers(sheet, "lido:actorID", authority.id.as_str(), &authority.exact_match)?;
            }
            let texts = names(sheet, authority, &person.text);
            texts.map_or(Ok(()), |texts| name_set(sheet, "lido:nameActorSet", texts))
        })
    }

    /// The record's words; in EODEM, which has no other place for a name, the authority's where it has none.
    fn shown<'t, W: Write>(
        &'t self,
        sheet: &Sheet<W>,
        kind: AuthorityKind,
        reference: &'t NamedReference,
    ) -> &'t Texts {
        let authority = self.authority(kind, reference.id.as_ref()).filter(|_| self.is_eodem());
        let of_authority = authority.map(|authority| &authority.labels).filter(|_| !sheet.any_leaves(&reference.text));
        of_authority.unwrap_or(&reference.text)
    }

    /// Whether any name of it may leave.
    fn is_named<W: Write>(&self, sheet: &Sheet<W>, kind: AuthorityKind, reference: &NamedReference) -> bool {
        names(sheet, self.authority(kind, reference.id.as_ref()), &reference.text).is_some()
    }
}

pub(super) fn event<W: Write>(
    sheet: &mut Sheet<W>,
    (concept, name): (&str, &str),
    inner: impl FnOnce(&mut Sheet<W>) -> io::Result<()>,
) -> io::Result<()> {
    sheet.within("lido:eventSet", &[], |sheet| {
        sheet.within("lido:event", &[], |sheet| {
            sheet.within("lido:eventType", &[], |sheet| {
                sheet.text("lido:conceptID", &[("lido:type", URI)], concept)?;
                sheet.text("lido:term", &[("xml:lang", "en")], name)
            })?;
            inner(sheet)
        })
    })
}

fn subject<W: Write>(sheet: &mut Sheet<W>, inner: impl FnOnce(&mut Sheet<W>) -> io::Result<()>) -> io::Result<()> {
    // It need not be shown on the thing: "associated" is all that is known.
    sheet.within("lido:subjectSet", &[], |sheet| sheet.within("lido:subject", &[("lido:type", "associated")], inner))
}
