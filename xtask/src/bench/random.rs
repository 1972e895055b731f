//! Random numbers that are the same everywhere and for ever: PCG XSH RR 64/32 (M. O'Neill, 2014), as in its paper.

/// A stream of numbers from a seed.
pub(crate) struct Random {
    state: u64,
}

impl Random {
    /// The stream of this seed.
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Self { state: seed.wrapping_add(INCREMENT) };
        random.next();
        random
    }

    /// The next 32 bits.
    pub(crate) fn next(&mut self) -> u32 {
        let old = self.state;
        self.state = old.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(INCREMENT);
        let shifted = (((old >> 18) ^ old) >> 27) as u32;
        shifted.rotate_right((old >> 59) as u32)
    }

    /// A number below `bound`, which is not nothing. The bias is below one in a million for the small bounds used here.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        ((u64::from(self.next()) * bound as u64) >> 32) as usize
    }

    /// One of several values; small places are likelier than large ones, as types in a real collection are.
    pub(crate) fn skewed<'a, T>(&mut self, values: &'a [T]) -> &'a T {
        let bound = 1 + self.below(values.len());
        &values[self.below(bound)]
    }

    /// One of several values, all as likely.
    pub(crate) fn one<'a, T>(&mut self, values: &'a [T]) -> &'a T {
        &values[self.below(values.len())]
    }
}

const INCREMENT: u64 = 1_442_695_040_888_963_407;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_numbers_for_ever() {
        let mut random = Random::new(42);
        let first: Vec<u32> = (0..3).map(|_| random.next()).collect();
        let mut again = Random::new(42);
        assert_eq!(first, (0..3).map(|_| again.next()).collect::<Vec<_>>());
        assert_ne!(first, (0..3).map(|_| Random::new(43).next()).collect::<Vec<_>>());
        assert!((0..1_000).all(|_| again.below(7) < 7));
    }
}
