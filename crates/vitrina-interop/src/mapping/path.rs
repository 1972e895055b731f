//! Names of columns, and paths to values that stand deeper: `/creator/*/full_name`.

use std::borrow::Cow;

use super::node::{Kind, Node};

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// The member of that name.
    Name(String),
    /// Every value of a list.
    Every,
}

/// Where a value stands in a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Path(Vec<Step>);

impl Path {
    /// A name as it is, or a path where it begins with `/`.
    pub(crate) fn new(text: &str) -> Self {
        let Some(rest) = text.strip_prefix('/') else { return Self(vec![Step::Name(text.to_owned())]) };
        let step = |part: &str| match part {
            "*" => Step::Every,
            name => Step::Name(name.replace("~1", "/").replace("~0", "~")),
        };
        Self(rest.split('/').map(step).collect())
    }

    /// The name of the column it begins in.
    pub(crate) fn column(&self) -> &str {
        match &self.0[0] {
            Step::Name(name) => name,
            Step::Every => "",
        }
    }

    /// Calls `each` with every value the path leads to. A list at its end is each of its values.
    pub(crate) fn visit<'n>(&self, node: &'n Node, each: &mut dyn FnMut(&'n Node)) {
        visit(&self.0, node, each);
    }

    /// The first value with words the path leads to, and its words.
    pub(crate) fn first<'n>(&self, node: &'n Node) -> Option<(&'n Node, Cow<'n, str>)> {
        let mut found = None;
        self.visit(node, &mut |node| {
            if found.is_none() {
                found = node.words().map(|words| (node, words));
            }
        });
        found
    }

    /// The first words the path leads to.
    pub(crate) fn first_words<'n>(&self, node: &'n Node) -> Option<Cow<'n, str>> {
        self.first(node).map(|(_, words)| words)
    }
}

fn visit<'n>(steps: &[Step], node: &'n Node, each: &mut dyn FnMut(&'n Node)) {
    match (steps, node.kind()) {
        ([], Kind::List(nodes)) => nodes.iter().for_each(|node| visit(&[], node, each)),
        ([], _) => each(node),
        ([Step::Every, rest @ ..], Kind::List(nodes)) => nodes.iter().for_each(|node| visit(rest, node, each)),
        // One value where others have a list of them.
        ([Step::Every, rest @ ..], _) => visit(rest, node, each),
        ([Step::Name(name), rest @ ..], _) => {
            if let Some(member) = node.member(name) {
                visit(rest, member, each);
            }
        }
    }
}
