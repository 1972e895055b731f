//! Decisions on a feed's words, held against the thesaurus: each names a concept that is there and of the right group.

use crate::admit::{Admission, At};
use crate::directory::Directory;
use crate::file::{DecisionFile, DecisionsFile, UniqueMap};
use crate::finding::Code;
use crate::id::TermId;
use crate::term::TermGroup;

impl Directory {
    /// Finds what is wrong with the decisions of a feed.
    pub fn check_decisions(&self, file: &DecisionsFile, admission: &mut Admission) {
        self.check_words(&file.object_type, TermGroup::Object, &At::Root.key("objectType"), admission);
        self.check_words(&file.materials, TermGroup::Material, &At::Root.key("materials"), admission);
    }

    fn check_words(&self, words: &UniqueMap<DecisionFile>, group: TermGroup, at: &At<'_>, admission: &mut Admission) {
        for (word, decision) in words {
            let Some(concept) = &decision.concept else { continue };
            let at = at.key(word);
            if decision.none_fits {
                let expected = "either a concept, or that none fits";
                admission.find(Code::WrongType, &at.key("noneFits"), "true beside a concept", expected);
            }
            let at = at.key("concept");
            if let Some(id) = admission.id::<TermId>(&at, concept) {
                self.resolve_term(&id, &[group], &at, admission);
            }
        }
    }
}
