//! Archives as museums send them, and as nobody should.

use std::io::{Cursor, Write as _};

use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use super::{ArchiveLimits, entries};

/// What comes out of the bytes: names with the beginning of their text, refusals, and how it ended.
fn told(bytes: &[u8], limits: &ArchiveLimits) -> Vec<String> {
    let mut told = Vec::new();
    let result = entries(Cursor::new(bytes), "in", limits, |entry| {
        told.push(match entry {
            Ok(entry) => {
                let mut text = Vec::new();
                match entry.reader.read_to_end(&mut text) {
                    Ok(_) => format!("{} {}", entry.name, String::from_utf8_lossy(&text[..text.len().min(20)])),
                    Err(error) => format!("{} fails: {error}", entry.name),
                }
            }
            Err(reject) => format!("{} refused: {}", reject.position, reject.reason),
        });
    });
    told.extend(result.err().map(|error| format!("ended: {error}")));
    told
}

#[track_caller]
fn check(bytes: &[u8], expect: &[&str]) {
    assert_eq!(told(bytes, &ArchiveLimits::default()), expect);
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, *bytes).unwrap();
    }
    builder.into_inner().unwrap()
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const TWO: &[(&str, &[u8])] = &[("a/1.xml", b"<one/>"), ("a/2.xml", b"<two/>")];

#[test]
fn every_container_gives_the_same_files() {
    check(b"<one/>", &["in <one/>"]);
    check(&gzip(b"<one/>"), &["in <one/>"]);
    check(b"", &["in "]);
    let both = ["in!a/1.xml <one/>", "in!a/2.xml <two/>"];
    check(&tar(TWO), &both);
    check(&gzip(&tar(TWO)), &both);
    check(&zip(TWO), &both);
}

#[test]
fn one_zero_block_at_the_end_is_enough_and_none_is_too() {
    let whole = tar(TWO);
    let both = ["in!a/1.xml <one/>", "in!a/2.xml <two/>"];
    check(&whole[..whole.len() - 512], &both);
    check(&whole[..whole.len() - 1024], &both);
}

#[test]
fn what_is_cut_off_says_so_and_what_came_before_is_read() {
    let whole = tar(TWO);
    let cut = &whole[..1024 + 512 + 3];
    check(cut, &["in!a/1.xml <one/>", "in!a/2.xml <tw", "ended: in: unexpected EOF during skip"]);
    let packed =
        gzip(&(0..200_000_u32).flat_map(|n| (n.wrapping_mul(2_654_435_761)).to_le_bytes()).collect::<Vec<u8>>());
    check(&packed[..packed.len() / 2], &["in fails: incomplete deflate stream"]);
    let packed = zip(TWO);
    check(&packed[..packed.len() - 30], &["ended: in: invalid Zip archive: Could not find EOCD"]);
}

#[test]
fn bombs_are_refused() {
    let blanks = vec![b' '; 20_000_000];
    let bomb = "it unpacks to more than 250 times its size, as a bomb does";
    check(&gzip(&blanks), &[&format!("in fails: {bomb}")]);
    check(&zip(&[("b.xml", &blanks), ("c.xml", b"<c/>")]), &[&format!("in!b.xml fails: {bomb}"), "in!c.xml <c/>"]);
    // In a compressed tar the ratio is that of the whole, and nothing after it can be believed.
    let told_tar = told(&gzip(&tar(&[("b.xml", &blanks), ("c.xml", b"<c/>")])), &ArchiveLimits::default());
    assert_eq!(told_tar[0], format!("in!b.xml fails: {bomb}"));
    assert!(told_tar.last().unwrap().starts_with("ended: in: "), "{told_tar:?}");
}

#[test]
fn size_count_and_nesting_have_bounds() {
    let limits = ArchiveLimits { entry: 5, ratio: 250, entries: 1 };
    assert_eq!(
        told(&tar(TWO), &limits),
        ["in!a/1.xml refused: the entry has 0 MB; at most 0 are read", "ended: in: more than 1 entries",]
    );
    assert_eq!(told(&zip(TWO), &limits), ["ended: in: more than 1 entries"]);
    let nested = "refused: an archive within an archive is not opened: unpack it first";
    let inner = gzip(b"<one/>");
    check(&tar(&[("x.gz", &inner), ("y.xml", b"<y/>")]), &[&format!("in!x.gz {nested}"), "in!y.xml <y/>"]);
    check(&zip(&[("x.zip", &zip(TWO))]), &[&format!("in!x.zip {nested}")]);
    check(&gzip(&gzip(b"<one/>")), &["ended: in: an archive within an archive is not opened: unpack it first"]);
}

#[test]
fn links_are_not_followed_and_names_are_only_names() {
    let mut builder = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::Symlink);
    header.set_size(0);
    builder.append_link(&mut header, "link.xml", "/etc/passwd").unwrap();
    let mut header = tar::Header::new_old();
    header.as_old_mut().name[..14].copy_from_slice(b"../../evil.xml");
    header.set_size(4);
    header.set_cksum();
    builder.append(&header, &b"<e/>"[..]).unwrap();
    let bytes = builder.into_inner().unwrap();
    check(&bytes, &["in!link.xml refused: not a file but a link or a device: not followed", "in!../../evil.xml <e/>"]);
}

proptest! {
    #[test]
    fn mangled_archives_neither_panic_nor_hang(
        which in 0..3_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        length in any::<prop::sample::Index>(),
    ) {
        let mut bytes = match which {
            0 => tar(TWO),
            1 => gzip(&tar(TWO)),
            _ => zip(TWO),
        };
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(length.index(bytes.len()) + 1);
        told(&bytes, &ArchiveLimits::default());
    }
}
