//! Concepts, people, places and events by name and identifier.

use std::io::{self, Write};

use vitrina_core::{Authority, AuthorityId, AuthorityKind, ExactMatch, TermId, Texts};

use super::sheet::Sheet;
use super::{LOCAL, Told, URI, VITRINA};

/// What is said of a word that is not the record's but the thesaurus's.
pub(in crate::lido) const OF_THESAURUS: &str = "word of the thesaurus";

impl Told<'_> {
    /// A concept: its identifiers, the museum's words, and the thesaurus's labels for whoever searches. Without words
    /// the labels are the terms.
    pub(super) fn concept<W: Write>(
        &self,
        sheet: &mut Sheet<W>,
        id: Option<&TermId>,
        words: &Texts,
        more: Option<&str>,
    ) -> io::Result<()> {
        let term = id.and_then(|id| Some(self.catalogue.term(self.catalogue.directory().term(id)?)));
        if let Some(term) = term {
            identifiers(sheet, "lido:conceptID", term.id.as_str(), &term.exact_match)?;
        }
        let own = sheet.any_leaves(words);
        sheet.texts("lido:term", &[], words, more)?;
        if let Some(term) = term {
            let attributes: &[(&str, &str)] = if own { &[("lido:addedSearchTerm", "yes")] } else { &[] };
            let of_thesaurus = more.map_or_else(|| OF_THESAURUS.to_owned(), |more| format!("{OF_THESAURUS}; {more}"));
            sheet.texts("lido:term", attributes, &term.labels, Some(&of_thesaurus))?;
        }
        Ok(())
    }

    /// The event, person or place of an id.
    pub(super) fn authority(&self, kind: AuthorityKind, id: Option<&AuthorityId>) -> Option<&Authority> {
        let index = self.catalogue.directory().authority(kind, id?)?;
        Some(self.catalogue.authority(kind, index))
    }
}

/// The catalogue's own id and those of other vocabularies.
pub(super) fn identifiers<W: Write>(
    sheet: &mut Sheet<W>,
    name: &str,
    id: &str,
    matches: &[ExactMatch],
) -> io::Result<()> {
    sheet.text(name, &[("lido:type", LOCAL), ("lido:source", VITRINA)], id)?;
    for exact in matches.iter().filter(|exact| exact.uri.starts_with("http")) {
        sheet.text(name, &[("lido:type", URI)], &exact.uri)?;
    }
    Ok(())
}

/// The names of an authority, or the words of the record where it has none.
pub(super) fn names<'a, W: Write>(
    sheet: &Sheet<W>,
    authority: Option<&'a Authority>,
    words: &'a Texts,
) -> Option<&'a Texts> {
    let labels = authority.map(|authority| &authority.labels);
    labels.into_iter().chain([words]).find(|texts| sheet.any_leaves(texts))
}
