//! Objects whose keys are not known beforehand, and in which none may stand twice.
//!
//! Of two equal keys a plain map keeps the later and says nothing, so that a translation or a foreign field would be lost
//! without a trace. Records with fixed fields need no such care: serde refuses a field that stands twice.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Number, Value};

fn twice<E: Error>(key: &str) -> E {
    E::custom(format_args!("the key `{key}` stands twice"))
}

/// An object by key, sorted; one in which a key stands twice is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UniqueMap<V>(BTreeMap<String, V>);

impl<V> UniqueMap<V> {
    /// Whether there is no key in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<V> Default for UniqueMap<V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<V> Deref for UniqueMap<V> {
    type Target = BTreeMap<String, V>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<V> DerefMut for UniqueMap<V> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<V> IntoIterator for UniqueMap<V> {
    type Item = (String, V);
    type IntoIter = std::collections::btree_map::IntoIter<String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, V> IntoIterator for &'a UniqueMap<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = std::collections::btree_map::Iter<'a, String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<V: Serialize> Serialize for UniqueMap<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for UniqueMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members<V>(PhantomData<V>);

        impl<'de, V: Deserialize<'de>> Visitor<'de> for Members<V> {
            type Value = UniqueMap<V>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<UniqueMap<V>, A::Error> {
                let mut members = BTreeMap::new();
                while let Some((key, value)) = access.next_entry::<String, V>()? {
                    if members.contains_key(&key) {
                        return Err(twice(&key));
                    }
                    members.insert(key, value);
                }
                Ok(UniqueMap(members))
            }
        }

        deserializer.deserialize_map(Members(PhantomData))
    }
}

/// Foreign fields, kept verbatim and in their order; no object in them has a key twice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ForeignFields(Map<String, Value>);

impl ForeignFields {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Deref for ForeignFields {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for ForeignFields {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl Serialize for ForeignFields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ForeignFields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_map(AnyValue)? {
            Value::Object(fields) => Ok(Self(fields)),
            _ => Err(D::Error::custom("foreign fields are an object")),
        }
    }
}

/// Any JSON, as [`Value`] reads it, but with no key twice.
struct Unique(Value);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue).map(Self)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some((key, Unique(value))) = access.next_entry::<String, Unique>()? {
            if fields.contains_key(&key) {
                return Err(twice(&key));
            }
            fields.insert(key, value);
        }
        Ok(Value::Object(fields))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Unique(value)) = access.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }
}

#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;
    use std::collections::BTreeMap;

    use schemars::{JsonSchema, Schema, SchemaGenerator};
    use serde_json::{Map, Value};

    use super::{ForeignFields, UniqueMap};

    impl<V: JsonSchema> JsonSchema for UniqueMap<V> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            BTreeMap::<String, V>::schema_name()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            BTreeMap::<String, V>::json_schema(generator)
        }
    }

    impl JsonSchema for ForeignFields {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            Map::<String, Value>::schema_name()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            Map::<String, Value>::json_schema(generator)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;

    use super::*;

    #[track_caller]
    fn check<T: DeserializeOwned + Serialize>(json: &str, expect: Result<&str, &str>) {
        let read = serde_json::from_str::<T>(json).map(|value| serde_json::to_string(&value).unwrap());
        let read = read.map_err(|error| error.to_string());
        assert_eq!(read.as_deref().map_err(|error| error.split(" at line").next().unwrap()), expect);
    }

    #[test]
    fn what_is_unique_is_kept() {
        check::<UniqueMap<u8>>(r#"{"b":1,"a":2}"#, Ok(r#"{"a":2,"b":1}"#));
        let foreign = r#"{"b":[{"a":null},-1,1.5,18446744073709551615,true,"x"],"a":{"a":{"a":1}}}"#;
        check::<ForeignFields>(foreign, Ok(foreign));
    }

    #[test]
    fn a_key_that_stands_twice_is_not_dropped() {
        check::<UniqueMap<u8>>(r#"{"a":1,"a":1}"#, Err("the key `a` stands twice"));
        check::<ForeignFields>(r#"{"a":1,"\u0061":2}"#, Err("the key `a` stands twice"));
        check::<ForeignFields>(r#"{"a":[{"b":{"c":1,"c":2}}]}"#, Err("the key `c` stands twice"));
        check::<ForeignFields>("[]", Err("invalid type: sequence, expected any JSON"));
    }
}
