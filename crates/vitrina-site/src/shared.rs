//! What all pages share, and its hash: when it changes, every page is rendered anew.

use vitrina_core::{AuthorityKind, Catalogue, CivilDate, LanguageTag};
use vitrina_i18n::Locale;
use vitrina_view::{Assets, Frame};

use crate::error::SiteError;
use crate::options::SiteOptions;

/// What all pages share.
#[derive(Debug)]
pub(crate) struct Shared<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) languages: Vec<LanguageTag>,
    locales: Vec<&'static Locale>,
    pub(crate) as_of: CivilDate,
    pub(crate) base_url: Option<String>,
}

impl<'a> Shared<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue, options: &SiteOptions<'_>) -> Result<Self, SiteError> {
        let settings = catalogue.settings();
        if let Some(foreign) = options.languages.iter().find(|tag| !settings.languages.contains(tag)) {
            return Err(SiteError::ForeignLanguage(foreign.to_string()));
        }
        let wanted = |tag: &&LanguageTag| options.languages.is_empty() || options.languages.contains(tag);
        let languages: Vec<LanguageTag> = settings.languages.iter().filter(wanted).cloned().collect();
        let locale =
            |tag: &LanguageTag| vitrina_i18n::locale(tag.as_str()).ok_or_else(|| SiteError::Language(tag.to_string()));
        let locales = languages.iter().map(locale).collect::<Result<_, _>>()?;
        let first_day = CivilDate::new(2000, 1, 1).expect("the first of January is a day");
        let as_of = options.as_of.or_else(|| catalogue.newest_change()).unwrap_or(first_day);
        let with_slash = |base: &str| if base.ends_with('/') { base.to_owned() } else { format!("{base}/") };
        let base_url = options.base_url.or(settings.base_url.as_deref()).map(with_slash);
        Ok(Self { catalogue, languages, locales, as_of, base_url })
    }

    /// The languages with what the program says in them.
    pub(crate) fn spoken(&self) -> Vec<(&LanguageTag, &Locale)> {
        self.languages.iter().zip(self.locales.iter().copied()).collect()
    }

    pub(crate) fn locale(&self, language: usize) -> &'static Locale {
        self.locales[language]
    }

    /// What views are told about the pages of one language.
    pub(crate) fn frame<'f>(&'f self, language: usize, assets: &'f Assets, museum_counts: &'f [u64]) -> Frame<'f> {
        Frame {
            catalogue: self.catalogue,
            locale: self.locales[language],
            language: &self.languages[language],
            languages: &self.languages,
            assets,
            as_of: self.as_of,
            museum_counts,
            base_url: self.base_url.as_deref(),
        }
    }

    /// The hash of everything in pages that is not an exhibit's, for each language.
    pub(crate) fn hashes(&self, assets: &Assets, media: [u8; 32], options: &SiteOptions<'_>) -> Vec<[u8; 32]> {
        let mut shared = blake3::Hasher::new();
        shared.update(&options.program).update(&media).update(&directory_hash(self.catalogue));
        let words = format!("{assets:?} {:?} {:?} {}", self.languages, self.base_url, options.precompress);
        shared.update(words.as_bytes());
        let of = |(tag, locale): (&LanguageTag, &Locale)| {
            *shared.clone().update(tag.as_str().as_bytes()).update(&locale.encoded()).finalize().as_bytes()
        };
        self.spoken().into_iter().map(of).collect()
    }
}

/// The hash of every record but the exhibits.
pub(crate) fn directory_hash(catalogue: &Catalogue) -> [u8; 32] {
    let directory = catalogue.directory();
    let mut hash = blake3::Hasher::new();
    let mut add = |id: &str, of: [u8; 16]| {
        hash.update(&(id.len() as u64).to_le_bytes()).update(id.as_bytes()).update(&of);
    };
    directory.settings.iter().for_each(|filed| add("catalogue", filed.hash));
    directory.organisation.iter().for_each(|filed| add("organisation", filed.hash));
    directory.states.iter().for_each(|filed| add(filed.record.code.as_str(), filed.hash));
    directory.museums.iter().for_each(|filed| add(filed.record.id.as_str(), filed.hash));
    directory.terms.iter().for_each(|filed| add(filed.record.id.as_str(), filed.hash));
    for kind in AuthorityKind::ALL {
        directory.authorities(kind).iter().for_each(|filed| add(filed.record.id.as_str(), filed.hash));
    }
    directory.exhibitions.iter().for_each(|filed| add(filed.record.id.as_str(), filed.hash));
    *hash.finalize().as_bytes()
}

/// The hash of the whole catalogue as it is published.
pub(crate) fn catalogue_hash(catalogue: &Catalogue) -> [u8; 32] {
    let mut hash = blake3::Hasher::new();
    hash.update(&directory_hash(catalogue));
    for entry in catalogue.exhibits() {
        hash.update(entry.id.as_str().as_bytes()).update(&entry.hash);
    }
    for gone in catalogue.withdrawn() {
        hash.update(format!("{gone:?}").as_bytes());
    }
    *hash.finalize().as_bytes()
}
