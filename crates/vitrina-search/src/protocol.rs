//! What a page and its search worker say to one another: questions in, answers out, one failure.
//!
//! The worker is started with the address of the index after `#` in its own address. It says [`Reply::Ready`] or
//! [`Reply::Failed`] once; after that it answers every [`Question`] by a [`Reply::Answer`] with the question's number,
//! in the order in which they came. The page drops an answer whose question is not its newest. Messages are postcard
//! in a byte array; page and worker are of one build, so they have no version of their own. Whatever stands behind it
//! (this index in memory, or one in parts) the messages stay the same.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use vitrina_core::query::Query;

use crate::screen::Screen;
use crate::{IndexError, MemoryIndex};

/// What a page asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The page's number for it; the newest has the highest.
    pub number: u32,
    /// The reader's language.
    pub language: String,
    /// The question as the part of an address after `?`.
    pub query: String,
}

/// What the worker says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// The index is there.
    Ready,
    /// There is none, and there will be no answers.
    Failed(Failure),
    /// The answer to the question with this number.
    Answer(u32, Box<Screen>),
}

/// Why there is no index, as far as a reader can act on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failure {
    /// There is no connection.
    Network,
    /// The host has no index.
    Missing,
    /// It broke off, or is damaged.
    Broken,
    /// It was made by another version of the program.
    OtherVersion,
}

impl From<IndexError> for Failure {
    fn from(error: IndexError) -> Self {
        match error {
            IndexError::Version { .. } => Self::OtherVersion,
            IndexError::NotAnIndex | IndexError::Length { .. } | IndexError::Damaged => Self::Broken,
        }
    }
}

impl Question {
    /// A question as it is sent.
    #[must_use]
    pub fn new(number: u32, query: &Query) -> Self {
        Self { number, language: query.language.to_string(), query: query.to_address() }
    }

    /// The question that was meant. A language that is none is read as English.
    #[must_use]
    pub fn query(&self) -> Query {
        let english = || "en".parse().expect("English has a tag");
        Query::from_address(&self.query, self.language.parse().unwrap_or_else(|_| english()))
    }

    /// The answer of an index.
    #[must_use]
    pub fn answer(&self, index: &MemoryIndex) -> Reply {
        Reply::Answer(self.number, Box::new(index.screen(&self.query())))
    }
}

/// The bytes of a message.
#[must_use]
pub fn write(message: &impl Serialize) -> Vec<u8> {
    postcard::to_stdvec(message).expect("a message holds nothing that postcard cannot write")
}

/// The message in some bytes, or none where they are not one.
#[must_use]
pub fn read<M: DeserializeOwned>(bytes: &[u8]) -> Option<M> {
    postcard::from_bytes(bytes).ok()
}
