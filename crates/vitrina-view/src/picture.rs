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
    /// Neither.
    #[default]
    Nothing,
}

/// The picture on a record's page, whole, with its caption.
pub(crate) fn figure(scene: &Scene<'_>, image: &Image) -> Html {
    let locale = scene.locale();
    let sizes = "(min-width: 56em) 55vw, 94vw";
    match image {
        Image::Photograph { files, alt, credit, rights: statement } => html! {
            <figure class="object">
                <div class="glass">{ photograph(scene, files, &scene.plain(alt), sizes, false) }</div>
                <figcaption>
                    if !credit.is_empty() { { locale.exhibit_picture_credit(&scene.plain(credit)) }{ " " } }
                    if let Some(statement) = statement { { rights(locale, statement) } }
                </figcaption>
            </figure>
        },
        Image::Plate { light, dark, term } => html! {
            <figure class="object plate">
                <div class="glass">{ plate(scene, light, dark, &description(scene, term), sizes, false) }</div>
                <figcaption>{ locale.exhibit_drawing() }</figcaption>
            </figure>
        },
        Image::Nothing => html! {
            <figure class="object"><div class="glass"><p class="none">{ locale.exhibit_no_picture() }</p></div></figure>
        },
    }
}

/// The picture on a card. The card's title names the exhibit, so a photograph needs no words of its own here; a
/// drawing says what it is.
pub(crate) fn thumbnail(scene: &Scene<'_>, image: &Image) -> Html {
    let sizes = "(min-width: 34em) 15rem, 45vw";
    let inner = match image {
        Image::Photograph { files, .. } => photograph(scene, files, "", sizes, true),
        Image::Plate { light, dark, term } => plate(scene, light, dark, &description(scene, term), sizes, true),
        Image::Nothing => html! { <span class="none">{ scene.locale().exhibit_no_picture() }</span> },
    };
    html! { <div class="glass">{ inner }</div> }
}

fn description(scene: &Scene<'_>, term: &TermId) -> String {
    let label = scene.term(term).map_or_else(|| term.to_string(), |term| scene.plain(&term.labels));
    scene.locale().exhibit_drawing_description(&label)
}

fn srcset(scene: &Scene<'_>, files: &[Rendition]) -> String {
    let entry = |file: &Rendition| format!("{} {}w", scene.file(&file.url), file.width);
    files.iter().map(entry).collect::<Vec<_>>().join(", ")
}

fn image(scene: &Scene<'_>, files: &PictureFiles, alt: &str, sizes: &'static str, lazy: bool) -> Html {
    let Some(widest) = files.jpeg.last() else { return Html::default() };
    html! {
        <img src={scene.file(&widest.url)} srcset={srcset(scene, &files.jpeg)} {sizes} alt={alt.to_owned()}
            width={widest.width.to_string()} height={widest.height.to_string()} loading={lazy.then_some("lazy")} decoding="async" />
    }
}

fn photograph(scene: &Scene<'_>, files: &PictureFiles, alt: &str, sizes: &'static str, lazy: bool) -> Html {
    html! { <picture>
        if !files.webp.is_empty() { <source type="image/webp" srcset={srcset(scene, &files.webp)} {sizes} /> }
        { image(scene, files, alt, sizes, lazy) }
    </picture> }
}

fn plate(
    scene: &Scene<'_>,
    light: &PictureFiles,
    dark: &PictureFiles,
    alt: &str,
    sizes: &'static str,
    lazy: bool,
) -> Html {
    let night = "(prefers-color-scheme: dark)";
    html! { <picture>
        if !dark.webp.is_empty() { <source media={night} type="image/webp" srcset={srcset(scene, &dark.webp)} {sizes} /> }
        <source media={night} type="image/jpeg" srcset={srcset(scene, &dark.jpeg)} {sizes} />
        if !light.webp.is_empty() { <source type="image/webp" srcset={srcset(scene, &light.webp)} {sizes} /> }
        { image(scene, light, alt, sizes, lazy) }
    </picture> }
}
