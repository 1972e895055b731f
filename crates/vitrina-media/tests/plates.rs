//! Plates through the renderer: the right ink for each page, transparent where a format can be, and reproducible.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod support;

use support::{decoder, seen};
use vitrina_media::child::Work;
use vitrina_media::plate::bitmap;
use vitrina_media::{Ink, PictureLimits, PictureStore};

const LINE: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 480 320' fill='none' \
    stroke='currentColor' stroke-width='20'><path d='M0 270H480'/></svg>";

/// In the widest WebP and the widest JPEG: the colour on the line and off it.
#[track_caller]
fn check(ink: Ink, line: [u8; 3], ground: [u8; 3]) {
    let finished = decoder(PictureLimits::default()).perform(Work::Plate(ink), LINE).unwrap();
    let [webp, jpeg] = [4, 5].map(|place| seen(&finished.files[place]));
    assert_eq!((webp.dimensions(), jpeg.dimensions()), ((1280, 853), (1280, 853)));
    let near = |found: [u8; 4], expect: [u8; 3]| found.iter().zip(expect).all(|(a, b)| a.abs_diff(b) <= 6);
    assert!(near(webp.get_pixel(600, 720).0, line) && webp.get_pixel(600, 720).0[3] == 255, "ink of WebP");
    assert_eq!(webp.get_pixel(600, 200).0[3], 0, "ground of WebP");
    assert!(near(jpeg.get_pixel(600, 720).0, line), "ink of JPEG");
    assert!(near(jpeg.get_pixel(600, 200).0, ground), "ground of JPEG");
}

#[test]
fn each_page_has_its_ink_and_its_ground() {
    check(Ink::Light, [0x1B, 0x1A, 0x17], [0xF3, 0xF0, 0xE9]);
    check(Ink::Dark, [0xEC, 0xE9, 0xE2], [0x1C, 0x1E, 0x1D]);
}

#[test]
fn the_same_drawing_gives_the_same_bytes() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [first, second] =
        folders.each_ref().map(|folder| PictureStore::new(folder.path(), decoder(PictureLimits::default())));
    let (plates, again) = (first.plate(LINE).unwrap(), second.plate(LINE).unwrap());
    assert_eq!(plates, again);
    assert_ne!(plates.light.id, plates.dark.id);
    for derivative in plates.light.derivatives.iter().chain(&plates.dark.derivatives) {
        let [one, other] = [&first, &second].map(|store| fs_err::read(store.file(&derivative.path)).unwrap());
        assert!(one == other, "{}", derivative.path);
    }
}

#[test]
fn nothing_outside_the_file_is_read() {
    let linked = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 480 320'><image href='Cargo.toml' \
        width='9' height='9'/><image href='https://example.org/a.png' width='9' height='9'/></svg>";
    let work = Work::Plate(Ink::Light);
    let finished = decoder(PictureLimits::default()).perform(work, linked.as_bytes()).unwrap();
    assert!(seen(&finished.files[0]).pixels().all(|pixel| pixel.0[3] == 0));
}

/// Every plate of the catalogue can be rendered, stands on the common ground line, and is small.
#[test]
fn the_catalogues_own_plates() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue/plates");
    let mut seen_plates = 0;
    for entry in fs_err::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "svg") {
            continue;
        }
        let svg = fs_err::read(&path).unwrap();
        let text = std::str::from_utf8(&svg).unwrap();
        let name = path.display();
        assert!(text.contains("viewBox=\"0 0 480 320\"") && text.contains("stroke=\"currentColor\""), "{name}");
        assert!(
            !["<text", "<image", "<title", "<desc", "href", "style"].iter().any(|part| text.contains(part)),
            "{name}"
        );
        let image = bitmap(&svg, Ink::Light, 320).unwrap();
        // The ground line is at 270 of 320, here at 180 of 213; above it something stands, below it nothing.
        let inked = |y: u32| (0..image.width()).filter(|&x| image.get_pixel(x, y).0[3] > 60).count();
        assert!((179..=181).any(|y| inked(y) > 250), "{name} has no ground line");
        assert!((20..179).map(inked).sum::<usize>() > 300, "{name} is empty");
        assert_eq!((184..213).map(inked).sum::<usize>(), 0, "{name} goes through the ground");
        assert!(svg.len() < 60_000, "{name}: {} bytes", svg.len());
        seen_plates += 1;
    }
    assert!(seen_plates >= 30, "{seen_plates} plates");
}
