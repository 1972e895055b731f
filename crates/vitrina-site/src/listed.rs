//! The picture that the interactive list shows of an exhibit: the same files as in the static lists.

use vitrina_search::Picture;
use vitrina_view::{Image, PictureFiles, Rendition};

/// The smallest files of a picture, and the next for dense screens.
fn small(files: &[Rendition]) -> Vec<String> {
    files.iter().take(2).map(|file| file.url.to_string()).collect()
}

/// The small form of a picture; none where there is nothing to show.
pub(crate) fn picture(image: &Image) -> Option<Picture> {
    let of = |files: &PictureFiles, dark: Vec<String>, drawing_of: Option<String>| {
        let jpeg = files.jpeg.first()?;
        let (width, height) = (jpeg.width, jpeg.height);
        Some(Picture { webp: small(&files.webp), dark, jpeg: jpeg.url.to_string(), width, height, drawing_of })
    };
    match image {
        Image::Photograph { files, .. } => of(files, Vec::new(), None),
        Image::Plate { light, dark, term } => of(light, small(&dark.webp), Some(term.to_string())),
        Image::OneOfAKind | Image::Nothing => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use vitrina_core::Url;

    fn files(name: &str) -> Arc<PictureFiles> {
        let of = |extension: &str| {
            let file = |width: u32| Rendition {
                url: Url::file(format!("media/{name}-{width}.{extension}")),
                width,
                height: width / 2,
            };
            [400, 800, 1600].map(file).to_vec()
        };
        Arc::new(PictureFiles { webp: of("webp"), jpeg: of("jpg") })
    }

    #[track_caller]
    fn check(image: Image, expect: Option<(&str, usize, &str, Option<&str>)>) {
        let found = picture(&image);
        let found = found.as_ref().map(|picture| {
            assert_eq!((picture.width, picture.height, picture.webp.len()), (400, 200, 2));
            let dark = picture.dark.first().map_or("", String::as_str);
            (picture.jpeg.as_str(), picture.dark.len(), dark, picture.drawing_of.as_deref())
        });
        assert_eq!(found, expect);
    }

    #[test]
    fn lists_show_the_smallest_files() {
        let photograph =
            Image::Photograph { files: files("p"), alt: Default::default(), credit: Default::default(), rights: None };
        check(photograph, Some(("media/p-400.jpg", 0, "", None)));
        let plate = Image::Plate { light: files("l"), dark: files("d"), term: "sabre".parse().unwrap() };
        check(plate, Some(("media/l-400.jpg", 2, "media/d-400.webp", Some("sabre"))));
        check(Image::Nothing, None);
    }
}
