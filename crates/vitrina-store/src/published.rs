//! What leaves the circle of the two parties: own types, which a private value cannot enter.
//!
//! The tables for others are filled from these only, and a type says in core who may see it. A loan does not pass:
//!
//! ```compile_fail
//! use vitrina_core::loan::Loan;
//! fn publish(loan: Loan) {
//!     vitrina_store::ForEverybody::new(loan);
//! }
//! fn main() {
//!     let publish: fn(Loan) = publish;
//!     std::hint::black_box(publish);
//! }
//! ```
//!
//! What core made for everybody does:
//!
//! ```
//! use vitrina_core::loan::Loan;
//! fn publish(loan: Loan) {
//!     loan.for_public().map(vitrina_store::ForEverybody::new);
//! }
//! fn main() {
//!     let publish: fn(Loan) = publish;
//!     std::hint::black_box(publish);
//! }
//! ```

use serde::Serialize;
use vitrina_core::loan::{Audience, Seen};

/// A value that everybody may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForEverybody<T>(T);

impl<T: Seen> ForEverybody<T> {
    /// Whether the type may be seen by everybody; asked when the program is compiled.
    const SEEN: () = assert!(matches!(T::BY, Audience::Public), "this type is not for everybody");

    /// Takes a value whose type is public; any other does not compile.
    #[must_use]
    pub fn new(value: T) -> Self {
        let () = Self::SEEN;
        Self(value)
    }

    /// The value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

/// A value that museums may see that have joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForMembers<T>(T);

impl<T: Seen> ForMembers<T> {
    /// Whether the type may be seen by members; asked when the program is compiled.
    const SEEN: () = assert!(matches!(T::BY, Audience::Public | Audience::Members), "this type is not for members");

    /// Takes a value whose type is for members or for everybody; any other does not compile.
    #[must_use]
    pub fn new(value: T) -> Self {
        let () = Self::SEEN;
        Self(value)
    }

    /// The value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T: Seen + Serialize> ForEverybody<T> {
    pub(crate) fn body(&self) -> String {
        json(&self.0)
    }
}

impl<T: Seen + Serialize> ForMembers<T> {
    pub(crate) fn body(&self) -> String {
        json(&self.0)
    }
}

/// A value of core as it is kept.
pub(crate) fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("the values of a loan are plain data")
}
