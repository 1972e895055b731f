//! Pictures: photographs of the exhibit, drawings of its type, or the plain statement that there is none.

use std::sync::Arc;

use vitrina_core::{RightsStatement, TermId, Texts, Url};
use yew::{Html, html};

use crate::rights::rights;
use crate::scene::Scene;

/// One file of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// Its address.
    pub url: Url,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// The files of one picture, narrow to wide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureFiles {
    /// In WebP.
    pub webp: Vec<Rendition>,
    /// In JPEG, for what cannot show WebP; never empty.
    pub jpeg: Vec<Rendition>,
}

/// What a page shows of an exhibit.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Image {
    /// A photograph of this very exhibit.
    Photograph {
        /// Its files.
        files: Arc<PictureFiles>,
        /// What it shows.
        alt: Texts,
        /// Who took it.
        credit: Texts,
        /// The rights in it.
        rights: Option<RightsStatement>,
    },
    /// A drawing of the type.
    Plate {
        /// Inked for the light page and for paper.
        light: Arc<PictureFiles>,
        /// Inked for the dark page.
        dark: Arc<PictureFiles>,
        /// The type that is drawn.
        term: TermId,
    },
    /// Neither, and never a drawing of a type: there is only this one.
    OneOfAKind,
    /// Neither.
    #[default]
    Nothing,
}

/// The picture on a record's page, whole, with its caption.
pub(crate) fn figure(scene: &Scene<'_>, image: &Image) -> Html {
    let locale = scene.locale();
    match image {
        Image::Photograph { files, alt, credit, rights: statement } => html! {
            <figure class="object">
                <div class="glass">{ photograph(scene, files, &scene.plain(alt), Shown::Whole) }</div>
                <figcaption>
                    if !credit.is_empty() { { locale.exhibit_picture_credit(&scene.plain(credit)) }{ " " } }
                    if let Some(statement) = statement { { rights(locale, statement) } }
                </figcaption>
            </figure>
        },
        Image::Plate { light, dark, term } => html! {
            <figure class="object plate">
                <div class="glass">{ plate(scene, light, dark, &description(scene, term), Shown::Whole) }</div>
                <figcaption>{ locale.exhibit_drawing() }</figcaption>
            </figure>
        },
        Image::OneOfAKind | Image::Nothing => html! {
            <figure class="object"><div class="glass"><p class="none">{ nothing(scene, image) }</p></div></figure>
        },
    }
}

/// The picture on a card. The card's title names the exhibit, so a photograph needs no words of its own here; a
/// drawing says what it is.
pub(crate) fn thumbnail(scene: &Scene<'_>, image: &Image) -> Html {
    let inner = match image {
        Image::Photograph { files, .. } => photograph(scene, files, "", Shown::Small),
        Image::Plate { light, dark, term } => plate(scene, light, dark, &description(scene, term), Shown::Small),
        Image::OneOfAKind | Image::Nothing => html! { <span class="none">{ nothing(scene, image) }</span> },
    };
    html! { <div class="glass">{ inner }</div> }
}

/// Why there is nothing to see.
fn nothing(scene: &Scene<'_>, image: &Image) -> String {
    let locale = scene.locale();
    if *image == Image::OneOfAKind { locale.exhibit_one_of_a_kind() } else { locale.exhibit_no_picture() }
}

fn description(scene: &Scene<'_>, term: &TermId) -> String {
    let label = scene.term(term).map_or_else(|| term.to_string(), |term| scene.plain(&term.labels));
    scene.locale().exhibit_drawing_description(&label)
}

/// How large a picture is shown, which decides what of it is offered.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    /// Alone on a record's page: every width.
    Whole,
    /// On a card: the smallest, and the next for dense screens, so that a list of fifty stays light.
    Small,
}

impl Shown {
    fn sizes(self) -> Option<&'static str> {
        (self == Self::Whole).then_some("(min-width: 56em) 55vw, 94vw")
    }

    fn srcset(self, scene: &Scene<'_>, files: &[Rendition]) -> String {
        let entry = |(place, file): (usize, &Rendition)| match (self, place) {
            (Self::Whole, _) => format!("{} {}w", scene.file(&file.url), file.width),
            (Self::Small, 0) => scene.file(&file.url),
            (Self::Small, _) => format!("{} 2x", scene.file(&file.url)),
        };
        let offered = if self == Self::Whole { files.len() } else { files.len().min(2) };
        files[..offered].iter().enumerate().map(entry).collect::<Vec<_>>().join(", ")
    }
}

fn image(scene: &Scene<'_>, files: &PictureFiles, alt: &str, shown: Shown) -> Html {
    let (file, srcset) = match shown {
        Shown::Whole => (files.jpeg.last(), Some(shown.srcset(scene, &files.jpeg))),
        Shown::Small => (files.jpeg.first(), None),
    };
    let Some(file) = file else { return Html::default() };
    html! {
        <img src={scene.file(&file.url)} {srcset} sizes={shown.sizes()} alt={alt.to_owned()}
            width={file.width.to_string()} height={file.height.to_string()}
            loading={(shown == Shown::Small).then_some("lazy")} decoding="async" />
    }
}

fn source(
    scene: &Scene<'_>,
    media: Option<&'static str>,
    kind: &'static str,
    files: &[Rendition],
    shown: Shown,
) -> Html {
    if files.is_empty() {
        return Html::default();
    }
    html! { <source {media} type={kind} srcset={shown.srcset(scene, files)} sizes={shown.sizes()} /> }
}

fn photograph(scene: &Scene<'_>, files: &PictureFiles, alt: &str, shown: Shown) -> Html {
    html! { <picture>
        { source(scene, None, "image/webp", &files.webp, shown) }
        { image(scene, files, alt, shown) }
    </picture> }
}

/// Browsers that know no WebP are few; on cards they get the light ink in the dark too.
fn plate(scene: &Scene<'_>, light: &PictureFiles, dark: &PictureFiles, alt: &str, shown: Shown) -> Html {
    let night = Some("(prefers-color-scheme: dark)");
    html! { <picture>
        { source(scene, night, "image/webp", &dark.webp, shown) }
        if shown == Shown::Whole { { source(scene, night, "image/jpeg", &dark.jpeg, shown) } }
        { source(scene, None, "image/webp", &light.webp, shown) }
        { image(scene, light, alt, shown) }
    </picture> }
}
