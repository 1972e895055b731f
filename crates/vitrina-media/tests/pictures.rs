//! Real and made pictures through probe and decoder: which way is up, which colour, which size, and what is left out.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod support;

use image::{DynamicImage, GrayImage, ImageBuffer, Luma, Rgb, RgbImage, Rgba, RgbaImage};
use moxcms::ColorProfile;
use std::fmt::Write;
use support::{as_jpeg, as_png, contains, corners, decoder, real, seen, with_exif};
use vitrina_media::child::Work;
use vitrina_media::decode::{Pixels, decode};
use vitrina_media::derive::{Finished, GROUND, weight};
use vitrina_media::{Decoder, Encoding, PictureLimits, PictureStore, probe};

fn finished(bytes: &[u8]) -> Finished {
    decoder(PictureLimits::default()).perform(Work::Picture, bytes).unwrap()
}

/// The colours of the four corners, clockwise from the upper left, as letters.
fn corner_letters(bytes: &[u8]) -> String {
    let image = seen(bytes);
    let (right, low) = (image.width() - 9, image.height() - 9);
    let letter = |(x, y)| match image.get_pixel(x, y).0.map(|channel| channel >= 128) {
        [true, true, true, _] => 'w',
        [true, false, false, _] => 'r',
        [false, true, false, _] => 'g',
        [false, false, true, _] => 'b',
        _ => '?',
    };
    [(8, 8), (right, 8), (right, low), (8, low)].map(letter).iter().collect()
}

#[track_caller]
fn check_orientation(stated: u16, facts: (u32, u32), corners_seen: &str) {
    let source = with_exif(&as_jpeg(&corners(96, 64)), stated);
    let found = probe(&source).unwrap();
    assert_eq!((found.width, found.height), facts);
    let finished = finished(&source);
    assert_eq!((finished.set.width, finished.set.height), facts);
    for file in &finished.files {
        assert_eq!(corner_letters(file), corners_seen, "orientation {stated}");
    }
}

#[test]
fn every_orientation_is_applied() {
    check_orientation(1, (96, 64), "rgbw");
    check_orientation(2, (96, 64), "grwb");
    check_orientation(3, (96, 64), "bwrg");
    check_orientation(4, (96, 64), "wbgr");
    check_orientation(5, (64, 96), "rwbg");
    check_orientation(6, (64, 96), "wrgb");
    check_orientation(7, (64, 96), "bgrw");
    check_orientation(8, (64, 96), "gbwr");
    // Nonsense counts as upright, as in every viewer.
    check_orientation(0, (96, 64), "rgbw");
    check_orientation(99, (96, 64), "rgbw");
}

#[test]
fn the_orientation_set_of_real_photographs_is_upright() {
    let pixels = |source: &[u8]| match decode(source, PictureLimits::default()).unwrap() {
        Pixels::Opaque(image) => image,
        Pixels::Transparent(_) => panic!("a photograph is opaque"),
    };
    for (kind, size) in [("Landscape", (1800, 1200)), ("Portrait", (1200, 1800))] {
        let Some(upright) = real(&format!("exif-orientation/{kind}_1.jpg")) else { return };
        let upright = pixels(&upright);
        for number in 0..=8 {
            let source = real(&format!("exif-orientation/{kind}_{number}.jpg")).unwrap();
            let facts = probe(&source).unwrap();
            assert_eq!((facts.width, facts.height), size, "{kind} {number}");
            let image = pixels(&source);
            assert_eq!(image.dimensions(), size);
            let differences = image.iter().zip(upright.iter()).step_by(97).map(|(a, b)| u64::from(a.abs_diff(*b)));
            let mean = differences.sum::<u64>() as f64 / (image.len() / 97) as f64;
            assert!(mean < 12.0, "{kind} {number} differs by {mean}");
        }
    }
}

#[test]
fn nothing_but_pixels_is_published() {
    let source = with_exif(&as_jpeg(&corners(400, 300)), 6);
    assert!(contains(&source, b"SecretMaker"));
    for file in finished(&source).files {
        for trace in ["Exif", "EXIF", "SecretMaker", "ICC_PROFILE", "ICCP", "http://ns.adobe.com", "Photoshop"] {
            assert!(!contains(&file, trace.as_bytes()), "{trace}");
        }
    }
}

#[track_caller]
fn check_colour(found: &[u8], expect: [u8; 3]) {
    // JPEG and the transform each round.
    assert!(found.iter().zip(expect).all(|(found, expect)| found.abs_diff(expect) <= 3), "{found:?}, not {expect:?}");
}

/// A pixel of the JPEG made from an even picture with a colour profile.
#[track_caller]
fn check_profile(image: impl Into<DynamicImage>, profile: ColorProfile, expect: [u8; 3]) {
    let finished = finished(&as_png(image, Some(profile.encode().unwrap())));
    check_colour(&seen(&finished.files[1]).get_pixel(8, 8).0[..3], expect);
}

#[test]
fn colour_profiles_become_srgb() {
    let even = |colour| RgbImage::from_pixel(32, 32, Rgb(colour));
    // Adobe RGB has a wider green: the same numbers are a stronger colour, which sRGB says with less red and blue.
    check_profile(even([150, 180, 120]), ColorProfile::new_adobe_rgb(), [136, 181, 117]);
    check_profile(even([128, 128, 128]), ColorProfile::new_adobe_rgb(), [128, 128, 128]);
    check_profile(even([150, 180, 120]), ColorProfile::new_srgb(), [150, 180, 120]);
    // A linear grey of one half is much lighter in sRGB.
    let grey = || GrayImage::from_pixel(32, 32, Luma([128]));
    check_profile(grey(), ColorProfile::new_gray_with_gamma(1.0), [188, 188, 188]);
    // A profile for another kind of pixel is ignored.
    check_profile(grey(), ColorProfile::new_adobe_rgb(), [128, 128, 128]);
}

#[test]
fn deep_and_transparent_pictures_are_eight_bits() {
    let deep = ImageBuffer::<Rgb<u16>, _>::from_pixel(32, 32, Rgb([0xFFFF, 0x8000, 0]));
    check_colour(&seen(&finished(&as_png(deep, None)).files[1]).get_pixel(4, 4).0[..3], [255, 128, 0]);

    let clear = finished(&as_png(RgbaImage::from_pixel(32, 32, Rgba([9, 9, 9, 0])), None));
    assert_eq!(seen(&clear.files[0]).get_pixel(4, 4).0[3], 0, "WebP keeps transparency");
    check_colour(&seen(&clear.files[1]).get_pixel(4, 4).0[..3], GROUND);
}

#[test]
fn one_picture_gives_three_widths_in_two_encodings() {
    let finished = finished(&as_jpeg(&corners(1500, 1000)));
    let mut table = String::new();
    for (derivative, file) in finished.set.derivatives.iter().zip(&finished.files) {
        let ending = derivative.path.rsplit_once('-').unwrap().1;
        writeln!(table, "{ending} {:?} {}x{}", derivative.encoding, derivative.width, derivative.height).unwrap();
        assert_eq!(seen(file).dimensions(), (derivative.width, derivative.height));
        assert_eq!(probe(file).unwrap().format.media_type(), derivative.encoding.media_type());
    }
    insta::assert_snapshot!(table);
}

#[test]
fn real_pictures_of_every_kind_are_small_enough_for_a_phone() {
    let pictures = [
        "skimage/chelsea.png",
        "skimage/coins.png",
        "skimage/retina.jpg",
        "quire-fsa-photos/lange.jpg",
        "uidaho-historic-photos/PG1_002-19.jpg",
        "standardebooks/homer-rations-1863-cover.source.jpg",
        "stdlib-getty/nagasaki-boats.jpg",
    ];
    for path in pictures {
        let Some(source) = real(path) else { return };
        let facts = probe(&source).unwrap();
        let set = finished(&source).set;
        assert_eq!((facts.width, facts.height), (set.width, set.height), "{path}");
        let wanted = set.width.min(640);
        let medium = set.of(Encoding::WebP).find(|derivative| derivative.width >= wanted).unwrap();
        // A record page with one picture has 150 kB for everything.
        assert!(medium.bytes <= weight(640) as u64, "{path}: {} bytes", medium.bytes);
    }
}

#[test]
fn finished_work_is_not_done_again() {
    let folder = tempfile::tempdir().unwrap();
    let source = as_jpeg(&corners(700, 500));
    let set = PictureStore::new(folder.path(), decoder(PictureLimits::default())).picture(&source).unwrap();

    // A store whose decoder cannot run answers from what is there, and only from that.
    let idle = Decoder::new("no-such-program".into(), Vec::new(), PictureLimits::default());
    let store = PictureStore::new(folder.path(), idle);
    assert_eq!(store.picture(&source).unwrap(), set);
    assert!(store.picture(&as_jpeg(&corners(701, 500))).is_err());
    fs_err::write(store.file(&set.derivatives[0].path), b"cut short").unwrap();
    assert!(store.picture(&source).is_err(), "a damaged file is made again");
}
