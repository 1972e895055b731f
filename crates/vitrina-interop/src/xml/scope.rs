//! Which namespace a prefix stands for, at each place of a document.

/// The namespaces this crate knows, and all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Space {
    /// No namespace.
    None,
    /// `http://www.lido-schema.org`.
    Lido,
    /// SKOS, whose concepts LIDO 1.1 uses.
    Skos,
    /// RDF, for `rdf:about`.
    Rdf,
    /// GML.
    Gml,
    /// `xml:lang` and its like.
    Xml,
    /// Any other.
    Other,
}

impl Space {
    fn of(uri: &str) -> Self {
        match uri.trim_end_matches(['/', '#']) {
            "" => Self::None,
            "http://www.lido-schema.org" | "https://www.lido-schema.org" => Self::Lido,
            "http://www.w3.org/2004/02/skos/core" => Self::Skos,
            "http://www.w3.org/1999/02/22-rdf-syntax-ns" => Self::Rdf,
            "http://www.opengis.net/gml" | "http://www.opengis.net/gml/3.2" => Self::Gml,
            "http://www.w3.org/XML/1998/namespace" => Self::Xml,
            _ => Self::Other,
        }
    }
}

/// The most prefixes that may be bound at one place: more is no document but an attack.
const MOST: usize = 256;

/// The prefixes bound at the place the reader has come to.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    bound: Vec<(usize, String, String)>,
    depth: usize,
}

impl Scopes {
    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Goes into an element that binds these prefixes; the default namespace has the empty one.
    pub(super) fn enter(&mut self, bindings: Vec<(String, String)>) -> Result<(), String> {
        self.depth += 1;
        self.bound.extend(bindings.into_iter().map(|(prefix, uri)| (self.depth, prefix, uri)));
        if self.bound.len() > MOST { Err(format!("more than {MOST} prefixes are bound at one place")) } else { Ok(()) }
    }

    /// Leaves the innermost element.
    pub(super) fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.leave_to(self.depth);
    }

    /// Leaves all elements but the `depth` outer ones.
    pub(super) fn leave_to(&mut self, depth: usize) {
        self.depth = depth;
        while self.bound.last().is_some_and(|(at, ..)| *at > depth) {
            self.bound.pop();
        }
    }

    /// The namespace of a prefix; the empty prefix is the default one.
    pub(super) fn space(&self, prefix: &str) -> Space {
        match self.bound.iter().rev().find(|(_, bound, _)| bound == prefix) {
            Some((_, _, uri)) => Space::of(uri),
            None if prefix == "xml" => Space::Xml,
            None if prefix.is_empty() => Space::None,
            None => Space::Other,
        }
    }

    /// All prefixes in force with what they stand for.
    pub(super) fn in_force(&self) -> Vec<(String, String)> {
        let mut all: Vec<(String, String)> = Vec::new();
        for (_, prefix, uri) in self.bound.iter().rev() {
            if !all.iter().any(|(known, _)| known == prefix) {
                all.push((prefix.clone(), uri.clone()));
            }
        }
        all.sort();
        all
    }
}
