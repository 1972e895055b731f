//! Folds an admitted exhibit into its entry of the spine, resolving every reference on the way.

use crate::admit::{Admission, At};
use crate::authority::AuthorityKind;
use crate::catalogue::ExhibitEntry;
use crate::directory::{AuthorityIndex, Directory, TermIndex};
use crate::exhibit::{Exhibit, NamedReference, Standing};
use crate::finding::{Code, Position, RecordType};
use crate::id::{AuthorityId, TermId};
use crate::nearest::nearest;
use crate::term::TermGroup;

/// Where an exhibit's bytes stand, and their hashes.
#[derive(Debug, Clone, Copy)]
pub struct Body {
    /// Where.
    pub position: Position,
    /// The hash of the bytes.
    pub hash: [u8; 16],
    /// The hash of what a list shows of it.
    pub card: u64,
}

impl Directory {
    /// The entry of an exhibit; what does not resolve is a finding and is left out. `None` where its museum is not there.
    #[must_use]
    pub fn gather(
        &self,
        exhibit: &Exhibit,
        body: Body,
        at: &At<'_>,
        admission: &mut Admission,
    ) -> Option<ExhibitEntry> {
        let museum = self.museum(&exhibit.museum);
        if museum.is_none() {
            self.dangling(RecordType::Museum, exhibit.museum.as_str(), &at.key("museum"), admission);
        }
        let types = [TermGroup::Object];
        let object_type = exhibit.object_type.as_ref();
        let object_type = object_type.and_then(|id| self.resolve_term(id, &types, &at.key("objectType"), admission));
        let all_materials = at.key("materials");
        let mut terms = Vec::new();
        for (index, material) in exhibit.materials.iter().enumerate() {
            let here = all_materials.index(index);
            let term = material.term.as_ref();
            terms.extend(
                term.and_then(|id| self.resolve_term(id, &[TermGroup::Material], &here.key("term"), admission)),
            );
        }
        let mut authorities = Vec::new();
        let named: [(&str, AuthorityKind, &[NamedReference]); 4] = [
            ("events", AuthorityKind::Event, &exhibit.events),
            ("people", AuthorityKind::Person, &exhibit.people),
            ("makers", AuthorityKind::Person, &exhibit.makers),
            ("placesMade", AuthorityKind::Place, &exhibit.places_made),
        ];
        for (key, kind, references) in named {
            let all = at.key(key);
            for (index, reference) in references.iter().enumerate() {
                let Some(id) = &reference.id else { continue };
                let here = all.index(index);
                if let Some(authority) = self.resolve_authority(kind, id, &here.key("id"), admission) {
                    if kind == AuthorityKind::Event {
                        let term = self.authorities(kind)[authority.index()].record.term.as_ref();
                        terms.extend(term.and_then(|id| self.term(id)));
                    }
                    authorities.push((kind, authority));
                }
            }
        }
        let all_themes = at.key("themes");
        for (index, theme) in exhibit.themes.iter().enumerate() {
            if self.exhibition(theme).is_none() {
                self.dangling(RecordType::Exhibition, theme.as_str(), &all_themes.index(index), admission);
            }
        }
        let years = exhibit.date.as_ref().and_then(|date| date.edtf.as_ref()).and_then(crate::edtf::Edtf::year_span);
        terms.extend(years.into_iter().flat_map(|years| self.periods_of(years)));
        let mut seen = Vec::with_capacity(terms.len());
        terms.retain(|term: &TermIndex| {
            let first = !seen.contains(term);
            seen.push(*term);
            first
        });
        authorities.dedup();
        Some(ExhibitEntry {
            id: exhibit.id.clone(),
            uuid: exhibit.uuid,
            position: body.position,
            hash: body.hash,
            card: body.card,
            museum: museum?,
            object_type,
            terms: terms.into_boxed_slice(),
            authorities: authorities.into_boxed_slice(),
            years,
            record: exhibit.record,
            lending: exhibit.lending.answer,
            changed: exhibit.changed,
            pictures: !exhibit.pictures.is_empty(),
            titled: exhibit.title.is_said_by_people() || exhibit.object_type_text.is_said_by_people(),
            shown: exhibit.standing == Standing::Shown,
            former_ids: exhibit.former_ids.clone().into_boxed_slice(),
        })
    }

    /// A concept of one of `groups`, or a finding.
    pub(crate) fn resolve_term(
        &self,
        id: &TermId,
        groups: &[TermGroup],
        at: &At<'_>,
        admission: &mut Admission,
    ) -> Option<TermIndex> {
        let Some(index) = self.term(id) else {
            match self.term_by_label(&id.as_str().replace('-', " ")).or_else(|| self.term_by_label(id.as_str())) {
                Some(meant) => {
                    let hint = format!("use `{}`", self.terms[meant.index()].record.id);
                    let expected = "the id of a concept, not a label";
                    admission.find_with_hint(Code::LabelForId, at, id.as_str(), expected, hint);
                }
                None => self.dangling(RecordType::Term, id.as_str(), at, admission),
            }
            return None;
        };
        let group = self.terms[index.index()].record.group;
        if !groups.contains(&group) {
            let wanted = groups.iter().map(|group| group.word()).collect::<Vec<_>>().join(" or ");
            let found = format!("{id}, a concept of the group `{}`", group.word());
            admission.find(Code::WrongGroup, at, &found, &format!("a concept of the group `{wanted}`"));
        }
        Some(index)
    }

    /// An event, person or place, or a finding.
    pub(crate) fn resolve_authority(
        &self,
        kind: AuthorityKind,
        id: &AuthorityId,
        at: &At<'_>,
        admission: &mut Admission,
    ) -> Option<AuthorityIndex> {
        let index = self.authority(kind, id);
        if index.is_none() {
            self.dangling(kind.record_type(), id.as_str(), at, admission);
        }
        index
    }

    /// Reports a reference to nothing, with the nearest id there is; silent where the record is there but unreadable.
    pub(crate) fn dangling(&self, kind: RecordType, id: &str, at: &At<'_>, admission: &mut Admission) {
        if self.is_unreadable(kind, id) {
            return;
        }
        let article = if kind.word().starts_with('e') { "an" } else { "a" };
        let expected = format!("the id of {article} {} in this catalogue", kind.word());
        match nearest(id, self.ids(kind)) {
            Some(known) => {
                admission.find_with_hint(Code::Dangling, at, id, &expected, format!("did you mean `{known}`?"));
            }
            None => admission.find(Code::Dangling, at, id, &expected),
        }
    }
}
