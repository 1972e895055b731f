//! Where exhibits are taken, found by exhibit: ten thousand reservations cost nothing while one types.

use std::collections::BTreeMap;

use crate::id::ExhibitId;
use crate::loan::Booking;

/// Reservations by exhibit, each in the order of its first day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bookings {
    by_exhibit: BTreeMap<ExhibitId, Vec<Booking>>,
}

impl Bookings {
    /// Sorts reservations by exhibit and day.
    #[must_use]
    pub fn new(bookings: impl IntoIterator<Item = Booking>) -> Self {
        let mut by_exhibit: BTreeMap<ExhibitId, Vec<Booking>> = BTreeMap::new();
        for booking in bookings {
            by_exhibit.entry(booking.exhibit.clone()).or_default().push(booking);
        }
        for taken in by_exhibit.values_mut() {
            taken.sort_by_key(|booking| (booking.from, booking.until));
        }
        Self { by_exhibit }
    }

    /// Where one exhibit is taken.
    #[must_use]
    pub fn of(&self, exhibit: &ExhibitId) -> &[Booking] {
        self.by_exhibit.get(exhibit).map_or(&[], Vec::as_slice)
    }
}
