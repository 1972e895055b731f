//! Files that want to hurt: each costs bounded time and memory and yields an error value.
//! All of them are made here; the decoder is a real child process.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod support;

use image::RgbImage;
use proptest::prelude::*;
use std::time::{Duration, Instant};
use support::{as_jpeg, as_png, corners, decoder};
use vitrina_media::child::Work;
use vitrina_media::{Decoder, Ink, PictureError, PictureLimits, probe};

/// The error's variant without its wording, which belongs to the decoders.
fn kind(error: &PictureError) -> String {
    format!("{error:?}").split(['(', ' ']).next().unwrap_or_default().to_owned()
}

/// Name of the error from the cheap look, and from the child.
#[track_caller]
fn check(bytes: &[u8], probed: &str, decoded: &str) {
    let name = |result: Result<(), PictureError>| result.map_or_else(|error| kind(&error), |()| "fine".to_owned());
    let limits = PictureLimits { memory: 512 << 20, seconds: 20, ..PictureLimits::default() };
    assert_eq!(name(probe(bytes).map(drop)), probed);
    assert_eq!(name(decoder(limits).perform(Work::Picture, bytes).map(drop)), decoded);
}

/// A PNG that claims a size and has hardly any data.
fn png_claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = as_png(RgbImage::new(1, 1), None);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc32(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// The checksum of PNG chunks, slow and short.
fn crc32(bytes: &[u8]) -> u32 {
    let bit = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, &byte| (0..8).fold(sum ^ u32::from(byte), |sum, _| bit(sum)))
}

#[test]
fn not_pictures() {
    check(b"", "Empty", "Empty");
    check(b"just some text", "UnknownFormat", "UnknownFormat");
    check(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "UnknownFormat", "UnknownFormat");
    check(b"GIF89a\x01\0\x01\0\0\0\0;", "UnknownFormat", "UnknownFormat");
    check(b"\xFF\xD8\xFF", "Undecodable", "Undecodable");
    check(b"RIFF\xFF\xFF\xFF\xFFWEBPVP8X", "Undecodable", "Undecodable");
}

#[test]
fn sizes_that_are_lies() {
    check(&png_claiming(60_000, 60_000), "TooManyPixels", "TooManyPixels");
    check(&png_claiming(0, 5), "Undecodable", "Undecodable");
    // Within what is accepted, but nothing there: found when decoding, and the memory is bounded.
    check(&png_claiming(9_000, 9_000), "fine", "Undecodable");
}

#[test]
fn cut_short() {
    let whole = as_png(corners(300, 200), None);
    check(&whole, "fine", "fine");
    check(&whole[..whole.len() / 2], "fine", "Undecodable");
    check(&whole[..20], "Undecodable", "Undecodable");
}

#[test]
fn a_tiff_that_loops_and_lies() {
    // The directory's successor is itself; the strip lies beyond the file.
    let mut bytes = b"II\x2a\0\x08\0\0\0\x04\0".to_vec();
    for (tag, value) in [(256_u16, 5_000_u32), (257, 5_000), (273, 0xFFFF_FF00), (279, 0xFFFF_FFFF)] {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(b"\x04\0\x01\0\0\0");
        bytes.extend(value.to_le_bytes());
    }
    bytes.extend(8_u32.to_le_bytes());
    check(&bytes, "Undecodable", "Undecodable");
}

#[test]
fn more_bytes_than_accepted() {
    let limits = PictureLimits { bytes: 1000, ..PictureLimits::default() };
    let error = decoder(limits).perform(Work::Picture, &[0xFF; 1001]).unwrap_err();
    assert_eq!(error, PictureError::TooManyBytes { found: 1001, limit: 1000 });
}

#[test]
fn too_little_memory_is_an_error_value() {
    let source = as_png(RgbImage::new(5_000, 5_000), None);
    let limits = PictureLimits { memory: 64 << 20, ..PictureLimits::default() };
    let error = decoder(limits).perform(Work::Picture, &source).unwrap_err();
    assert!(["Undecodable", "DecoderDied"].contains(&kind(&error).as_str()), "{error:?}");
}

#[cfg(unix)]
#[test]
fn a_decoder_that_hangs_is_stopped_and_one_that_dies_is_named() {
    let limits = PictureLimits { seconds: 1, ..PictureLimits::default() };
    let run = |program: &str, arguments: &[&str]| {
        let arguments = arguments.iter().map(Into::into).collect();
        Decoder::new(program.into(), arguments, limits).perform(Work::Picture, &[7; 300_000]).unwrap_err()
    };
    let started = Instant::now();
    assert_eq!(run("sleep", &["60"]), PictureError::TooSlow(1));
    assert!(started.elapsed() < Duration::from_secs(20));
    assert_eq!(kind(&run("sh", &["-c", "kill -SEGV $$"])), "DecoderDied");
    assert_eq!(kind(&run("sh", &["-c", "echo nonsense"])), "DecoderDied");
    assert_eq!(kind(&run("no-such-program", &[])), "DecoderUnavailable");
    assert!(!run("no-such-program", &[]).is_about_the_picture());
}

/// What a drawing is refused with, within bounded time.
fn refused(svg: &str) -> String {
    let started = Instant::now();
    let limits = PictureLimits { seconds: 3, ..PictureLimits::default() };
    let error = decoder(limits).perform(Work::Plate(Ink::Light), svg.as_bytes()).unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(20));
    kind(&error)
}

#[test]
fn drawings_that_are_none() {
    assert_eq!(refused(""), "UnreadableDrawing");
    assert_eq!(refused("<html/>"), "UnreadableDrawing");
    assert_eq!(refused("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='90000'/>"), "UnreadableDrawing");
}

#[test]
fn a_drawing_that_multiplies_itself() {
    // Ten levels of ten uses each: ten thousand million lines, were they drawn.
    let mut levels = String::from("<g id='l0'><path stroke='red' d='M0 0h9'/></g>");
    for level in 1..=10 {
        let uses = format!("<use href='#l{}'/>", level - 1).repeat(10);
        levels.push_str(&format!("<g id='l{level}'>{uses}</g>"));
    }
    let start = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><defs>";
    let answer = refused(&format!("{start}{levels}</defs><use href='#l10'/></svg>"));
    assert!(["UnreadableDrawing", "TooSlow", "DecoderDied"].contains(&answer.as_str()), "{answer}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    /// Whatever is done to a picture's bytes, there is an answer, and the looked-up size is the decoded size.
    #[test]
    fn damaged_pictures_give_an_answer(
        jpeg in any::<bool>(),
        damage in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..12),
        keep in any::<proptest::sample::Index>(),
    ) {
        let image = corners(60, 40);
        let mut bytes = if jpeg { as_jpeg(&image) } else { as_png(image, None) };
        for (place, value) in damage {
            let place = place.index(bytes.len());
            bytes[place] = value;
        }
        bytes.truncate(bytes.len() / 2 + keep.index(bytes.len()));
        let facts = probe(&bytes);
        if let Ok(finished) = decoder(PictureLimits::default()).perform(Work::Picture, &bytes) {
            let facts = facts.unwrap();
            prop_assert_eq!((facts.width, facts.height), (finished.set.width, finished.set.height));
        }
    }
}
