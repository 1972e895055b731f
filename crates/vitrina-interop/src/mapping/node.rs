//! A record of a source as a tree, out of which values are taken: what is left at the end is what nothing was made for.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::sync::Arc;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// A value of a source.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    value: Kind,
    /// Whether a field has taken it.
    taken: Cell<bool>,
}

/// What a value is. Objects keep the order of the source.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number.
    Number(Number),
    /// Words.
    Text(String),
    /// Several values.
    List(Vec<Node>),
    /// Values by name.
    Object(Vec<(Arc<str>, Node)>),
}

impl From<Kind> for Node {
    fn from(value: Kind) -> Self {
        Self { value, taken: Cell::new(false) }
    }
}

impl Node {
    /// What it is.
    pub(crate) fn kind(&self) -> &Kind {
        &self.value
    }

    /// The member of that name.
    pub(crate) fn member(&self, name: &str) -> Option<&Node> {
        match &self.value {
            Kind::Object(members) => members.iter().find(|(own, _)| &**own == name).map(|(_, node)| node),
            _ => None,
        }
    }

    /// Adds a member to an object.
    pub(crate) fn push(&mut self, name: Arc<str>, node: Node) {
        if let Kind::Object(members) = &mut self.value {
            members.push((name, node));
        }
    }

    /// The words of a value, where it has any: a text as it is, a number or a truth as JSON writes it.
    pub(crate) fn words(&self) -> Option<Cow<'_, str>> {
        let words = match &self.value {
            Kind::Text(text) => Cow::Borrowed(text.as_str()),
            Kind::Number(number) => Cow::Owned(number.to_string()),
            Kind::Bool(truth) => Cow::Borrowed(if *truth { "true" } else { "false" }),
            Kind::Null | Kind::List(_) | Kind::Object(_) => return None,
        };
        (!words.trim().is_empty()).then_some(words)
    }

    /// Says that a field has the value, so that it is no foreign field.
    pub(crate) fn take(&self) {
        self.taken.set(true);
    }

    /// Whether nothing is said: no value, no words, an empty list or object.
    pub(crate) fn says_nothing(&self) -> bool {
        match &self.value {
            Kind::Null => true,
            Kind::Text(text) => text.is_empty(),
            Kind::List(nodes) => nodes.is_empty(),
            Kind::Object(members) => members.is_empty(),
            Kind::Bool(_) | Kind::Number(_) => false,
        }
    }

    /// What nobody took; nothing where all was taken.
    pub(crate) fn left(self) -> Option<Value> {
        if self.taken.get() {
            return None;
        }
        Some(match self.value {
            Kind::Null => Value::Null,
            Kind::Bool(truth) => Value::Bool(truth),
            Kind::Number(number) => Value::Number(number),
            Kind::Text(text) => Value::String(text),
            Kind::List(nodes) => {
                let had = nodes.len();
                let left: Vec<Option<Value>> = nodes.into_iter().map(Self::left).collect();
                if had > 0 && left.iter().all(Option::is_none) {
                    return None;
                }
                // What is left of the others keeps its place in the list.
                Value::Array(left.into_iter().map(|value| value.unwrap_or(Value::Null)).collect())
            }
            Kind::Object(members) => {
                let had = members.len();
                let left: Map<String, Value> =
                    members.into_iter().filter_map(|(name, node)| Some((name.to_string(), node.left()?))).collect();
                if had > 0 && left.is_empty() {
                    return None;
                }
                Value::Object(left)
            }
        })
    }

    /// What nobody took of an object, by member; members that say nothing are left out.
    pub(crate) fn members_left(self) -> Vec<(Arc<str>, Value)> {
        let Kind::Object(members) = self.value else { return Vec::new() };
        let left = members.into_iter().filter(|(_, node)| !node.says_nothing());
        left.filter_map(|(name, node)| Some((name, node.left()?))).collect()
    }

    /// How deep values are nested in it.
    pub(crate) fn depth(&self) -> usize {
        match &self.value {
            Kind::List(nodes) => 1 + nodes.iter().map(Self::depth).max().unwrap_or(0),
            Kind::Object(members) => 1 + members.iter().map(|(_, node)| node.depth()).max().unwrap_or(0),
            _ => 1,
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Nodes)
    }
}

struct Nodes;

impl<'de> Visitor<'de> for Nodes {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Kind::Null.into())
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Node, E> {
        Ok(Kind::Bool(truth).into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Kind::Number(number.into()).into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Kind::Number(number.into()).into())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Node, E> {
        Number::from_f64(number)
            .map(|number| Kind::Number(number).into())
            .ok_or_else(|| E::custom("a number beyond all bounds"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Kind::Text(text.to_owned()).into())
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Kind::Text(text).into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = seq.next_element()? {
            nodes.push(node);
        }
        Ok(Kind::List(nodes).into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut members: Vec<(Arc<str>, Node)> = Vec::new();
        while let Some((name, node)) = map.next_entry::<String, Node>()? {
            members.push((name.into(), node));
        }
        let mut names: Vec<&str> = members.iter().map(|(name, _)| &**name).collect();
        names.sort_unstable();
        if let Some(twice) = names.windows(2).find(|two| two[0] == two[1]) {
            return Err(de::Error::custom(format_args!("the key `{}` stands twice", twice[0])));
        }
        Ok(Kind::Object(members).into())
    }
}
