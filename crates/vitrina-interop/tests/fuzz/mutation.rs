//! A seed as a careless program or a torn line would leave it: cut, doubled, mixed with another, peppered with tokens.

use proptest::prelude::*;
use proptest::sample::Index;

/// A mutated input is at most so long, in bytes.
const LONGEST: usize = 64 << 10;

/// One thing that goes wrong.
#[derive(Debug, Clone)]
enum Mishap {
    /// A byte becomes another.
    Byte(Index, u8),
    /// A stretch is gone.
    Gone(Index, Index),
    /// A stretch is there several times.
    Again(Index, Index, u8),
    /// A token of the format stands where it should not.
    Token(Index, &'static str),
    /// A stretch of another seed comes in.
    Mixed(Index, Vec<u8>, Index),
    /// The end is missing.
    Torn(Index),
}

fn mishap(seeds: Vec<&'static [u8]>, tokens: &'static [&'static str]) -> impl Strategy<Value = Mishap> {
    let place = any::<Index>;
    let other = proptest::sample::select(seeds).prop_map(<[u8]>::to_vec);
    prop_oneof![
        2 => (place(), any::<u8>()).prop_map(|(at, byte)| Mishap::Byte(at, byte)),
        2 => (place(), place()).prop_map(|(from, to)| Mishap::Gone(from, to)),
        1 => (place(), place(), any::<u8>()).prop_map(|(from, to, times)| Mishap::Again(from, to, times)),
        4 => (place(), proptest::sample::select(tokens)).prop_map(|(at, token)| Mishap::Token(at, token)),
        2 => (place(), other, place()).prop_map(|(at, other, from)| Mishap::Mixed(at, other, from)),
        1 => place().prop_map(Mishap::Torn),
    ]
}

/// One of the seeds after up to eight mishaps.
pub(crate) fn mutated(seeds: Vec<&'static [u8]>, tokens: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let mishaps = proptest::collection::vec(mishap(seeds.clone(), tokens), 0..8);
    (proptest::sample::select(seeds), mishaps).prop_map(|(seed, mishaps)| {
        let mut bytes = seed.to_vec();
        for mishap in mishaps {
            suffer(&mut bytes, mishap);
            bytes.truncate(LONGEST);
        }
        bytes
    })
}

fn suffer(bytes: &mut Vec<u8>, mishap: Mishap) {
    let place = |at: Index, bytes: &[u8]| at.index(bytes.len() + 1);
    let stretch = |from: Index, to: Index, bytes: &[u8]| {
        let (one, other) = (place(from, bytes), place(to, bytes));
        one.min(other)..one.max(other)
    };
    match mishap {
        Mishap::Byte(at, byte) => {
            let at = place(at, bytes);
            if let Some(old) = bytes.get_mut(at) {
                *old = byte;
            }
        }
        Mishap::Gone(from, to) => drop(bytes.drain(stretch(from, to, bytes))),
        Mishap::Again(from, to, times) => {
            let range = stretch(from, to, bytes);
            let times = usize::from(times).min(LONGEST / (range.len() + 1));
            let again = bytes[range.clone()].repeat(times);
            bytes.splice(range.end..range.end, again);
        }
        Mishap::Token(at, token) => {
            let at = place(at, bytes);
            bytes.splice(at..at, token.bytes());
        }
        Mishap::Mixed(at, other, from) => {
            let (at, from) = (place(at, bytes), place(from, &other));
            bytes.splice(at..at, other[from..].iter().copied());
        }
        Mishap::Torn(at) => bytes.truncate(at.index(bytes.len() + 1)),
    }
}

/// The lines of a file as seeds of their own.
pub(crate) fn lines(file: &'static [u8]) -> Vec<&'static [u8]> {
    file.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect()
}
