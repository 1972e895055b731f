//! Damaged and hostile indexes: a clear error that names the chunk, never a panic, a hang or boundless memory.

use std::collections::BTreeMap;

use proptest::prelude::*;
use vitrina_core::query::Query;

use super::{Files, collection, tag};
use crate::chunked::format::Manifest;
use crate::chunked::{ChunkFault, ChunkName, ChunkSource, ChunkedIndex, IndexFault, Reference, Step, inflate};

const QUESTIONS: [&str; 9] = [
    "",
    "q=sabre",
    "q=с&state=XA",
    "type=weapon&sort=oldest",
    "q=sbare",
    "q=\"long+war\"",
    "q=-war+title%3Asabre",
    "years=1700..1900&sort=changed",
    "q=s&limit=2",
];

#[derive(Debug, PartialEq)]
enum Failed {
    Fault(IndexFault),
    Missing,
}

impl From<IndexFault> for Failed {
    fn from(fault: IndexFault) -> Self {
        Self::Fault(fault)
    }
}

/// Inflated chunks that may be anything.
struct Inflated(BTreeMap<ChunkName, Vec<u8>>);

impl ChunkSource for Inflated {
    type Error = Failed;

    fn chunk(&mut self, reference: Reference) -> Result<Vec<u8>, Failed> {
        self.0.get(&reference.name).cloned().ok_or(Failed::Missing)
    }
}

fn inflated(files: &Files) -> Inflated {
    let chunk = |(name, bytes): (&ChunkName, &Vec<u8>)| (*name, inflate(bytes, 1 << 20).unwrap());
    Inflated(files.chunks.iter().map(chunk).collect())
}

fn ask_all(manifest: &[u8], chunks: &mut Inflated) -> Result<(), Failed> {
    for address in QUESTIONS {
        let query = Query::from_address(address, tag("ru"));
        let mut index = ChunkedIndex::open(manifest)?;
        index.ask(chunks, |index| index.answer(&query))?;
        index.ask(chunks, |index| index.histogram(&query))?;
    }
    Ok(())
}

/// An index whose chunks are named by what is in them, although it is not what was written: all checks behind the hash
/// are met.
fn renamed(files: &Files, victim: usize, change: impl Fn(&mut Vec<u8>)) -> (Vec<u8>, Inflated) {
    let mut chunks = inflated(files).0;
    let name = *chunks.keys().nth(victim % chunks.len()).unwrap();
    let mut bytes = chunks.remove(&name).unwrap();
    change(&mut bytes);
    let mut names = vec![(name, ChunkName::of(&bytes))];
    chunks.insert(names[0].1, bytes);
    let mut manifest = files.manifest.clone();
    // Whoever names a chunk gets a new name himself, up to the manifest.
    while let Some((old, new)) = names.pop() {
        let replace = |bytes: &[u8]| {
            let places = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(old.bytes()));
            let mut changed = bytes.to_vec();
            places.for_each(|at| changed[at..at + 8].copy_from_slice(new.bytes()));
            changed
        };
        manifest = replace(&manifest);
        let naming = chunks.iter().filter(|(_, bytes)| bytes.windows(8).any(|window| window == old.bytes()));
        for name in naming.map(|(name, _)| *name).collect::<Vec<_>>() {
            let bytes = replace(&chunks.remove(&name).unwrap());
            names.push((name, ChunkName::of(&bytes)));
            chunks.insert(ChunkName::of(&bytes), bytes);
        }
    }
    let sum = blake3::hash(&manifest[26..]);
    manifest[10..26].copy_from_slice(&sum.as_bytes()[..16]);
    (manifest, Inflated(chunks))
}

#[test]
fn an_untouched_index_is_read_even_with_other_names() {
    let files = collection();
    assert_eq!(ask_all(&files.manifest, &mut inflated(&files)), Ok(()));
    for victim in 0..files.chunks.len() {
        let (manifest, mut chunks) = renamed(&files, victim, |_| {});
        assert_eq!(ask_all(&manifest, &mut chunks), Ok(()));
    }
}

#[test]
fn an_error_names_the_chunk() {
    let files = collection();
    let mut index = files.open();
    let Ok(Step::Wants(wanted)) = index.answer(&Query::new(tag("en"))) else { panic!("chunks are wanted") };
    let fault = index.offer(wanted[0], b"something else".to_vec()).unwrap_err();
    assert_eq!(fault, IndexFault::Chunk { name: wanted[0].name, fault: ChunkFault::Changed });
    let sentence =
        format!("the chunk {} of the search index is not as it was written: build the index again", wanted[0].name);
    assert_eq!(fault.to_string(), sentence);
    let open = |bytes: &[u8]| ChunkedIndex::open(bytes).err();
    assert_eq!(open(b"<!doctype html>"), Some(IndexFault::NotAnIndex));
    let mut other = files.manifest.clone();
    other[8] = 9;
    assert_eq!(open(&other), Some(IndexFault::Version { found: 9, expected: 1 }));
    assert_eq!(open(&files.manifest[..30]), Some(IndexFault::Manifest));
}

#[test]
fn a_manifest_cannot_ask_for_boundless_memory() {
    let open = |change: &dyn Fn(&mut Manifest)| {
        let mut manifest = Manifest::decode(&collection().manifest).unwrap();
        change(&mut manifest);
        ChunkedIndex::open(&manifest.encode()).err()
    };
    assert_eq!(open(&|_| {}), None);
    assert_eq!(open(&|manifest| manifest.records = u32::MAX), Some(IndexFault::Manifest));
    assert_eq!(open(&|manifest| manifest.records += 60_000), Some(IndexFault::Manifest));
    assert_eq!(open(&|manifest| manifest.facets.truncate(3)), Some(IndexFault::Manifest));
    assert_eq!(open(&|manifest| manifest.first.width = 0), Some(IndexFault::Manifest));
    assert_eq!(open(&|manifest| manifest.directories.clear()), Some(IndexFault::Manifest));
    let mut manifest = Manifest::decode(&collection().manifest).unwrap();
    manifest.dictionary.length = u32::MAX;
    let name = manifest.dictionary.name;
    let index = ChunkedIndex::open(&manifest.encode()).unwrap();
    let fault = index.answer(&Query::from_address("q=sabre", tag("en"))).unwrap_err();
    assert_eq!(fault, IndexFault::Chunk { name, fault: ChunkFault::TooLarge });
    // What deflates to more than was said is not inflated further.
    let files = collection();
    let longest = files.chunks.values().max_by_key(|bytes| bytes.len()).unwrap();
    assert!(inflate(longest, 3).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn changed_chunks_are_refused(victim in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), bits in 1..=255_u8) {
        let files = collection();
        let mut chunks = inflated(&files);
        let name = *victim.get(&files.chunks.keys().copied().collect::<Vec<_>>());
        let bytes = chunks.0.get_mut(&name).unwrap();
        if let Some(at) = (!bytes.is_empty()).then(|| place.index(bytes.len())) {
            bytes[at] ^= bits;
            // A chunk that no question needs does no harm.
            let refused = Err(Failed::Fault(IndexFault::Chunk { name, fault: ChunkFault::Changed }));
            let asked = ask_all(&files.manifest, &mut chunks);
            prop_assert!(asked == refused || asked == Ok(()), "{:?}", asked);
        }
    }

    #[test]
    fn chunks_that_make_no_sense_do_no_harm(
        victim in 0..1000_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        cut in prop::option::of(any::<prop::sample::Index>()),
        replaced in prop::option::of(prop::collection::vec(any::<u8>(), 0..60)),
    ) {
        let (manifest, mut chunks) = renamed(&collection(), victim, |bytes| {
            for (place, value) in &changes {
                if !bytes.is_empty() {
                    let at = place.index(bytes.len());
                    bytes[at] = *value;
                }
            }
            if let Some(cut) = cut {
                bytes.truncate(cut.index(bytes.len() + 1));
            }
            if let (Some(replaced), None) = (&replaced, cut) {
                bytes.clone_from(replaced);
            }
        });
        let _ = ask_all(&manifest, &mut chunks);
    }

    #[test]
    fn manifests_of_any_bytes_do_no_harm(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let files = collection();
        let mut manifest = files.manifest.clone();
        for (place, value) in changes {
            let at = 26 + place.index(manifest.len() - 26);
            manifest[at] = value;
        }
        let sum = blake3::hash(&manifest[26..]);
        manifest[10..26].copy_from_slice(&sum.as_bytes()[..16]);
        let _ = ask_all(&manifest, &mut inflated(&files));
    }
}
