//! The picture of a card, with the markup of the static cards (`vitrina_view`'s thumbnails).

use vitrina_i18n::Locale;
use vitrina_search::{Named, Picture};
use yew::prelude::*;

/// The picture below the root of the site, or the plain statement that there is none.
pub(super) fn picture(root: &str, picture: Option<&(Picture, Option<Named>)>, locale: &Locale) -> Html {
    let Some((picture, drawn)) = picture else {
        return html! { <div class="glass"><span class="none">{ locale.exhibit_no_picture() }</span></div> };
    };
    // A photograph needs no words beside the card's title; a drawing says what it is.
    let alt = drawn.as_ref().map(|drawn| locale.exhibit_drawing_description(&drawn.text)).unwrap_or_default();
    let source = |files: &[String], media: Option<&'static str>| {
        if files.is_empty() {
            return Html::default();
        }
        html! { <source {media} type="image/webp" srcset={source_set(root, files)} /> }
    };
    html! {
        <div class="glass"><picture>
            { source(&picture.dark, Some("(prefers-color-scheme: dark)")) }
            { source(&picture.webp, None) }
            <img src={format!("{root}{}", picture.jpeg)} {alt} width={picture.width.to_string()}
                height={picture.height.to_string()} loading="lazy" decoding="async" />
        </picture></div>
    }
}

/// The smallest file, and the next for dense screens.
fn source_set(root: &str, files: &[String]) -> String {
    let entry = |(place, file): (usize, &String)| match place {
        0 => format!("{root}{file}"),
        _ => format!("{root}{file} {}x", place + 1),
    };
    files.iter().enumerate().map(entry).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[&str], expect: &str) {
        let files: Vec<String> = files.iter().map(|file| (*file).to_owned()).collect();
        assert_eq!(source_set("../", &files), expect);
    }

    #[test]
    fn dense_screens_are_offered_the_next_width() {
        check(&["media/a.webp"], "../media/a.webp");
        check(&["media/a.webp", "media/b.webp"], "../media/a.webp, ../media/b.webp 2x");
    }
}
