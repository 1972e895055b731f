//! What the list shows, as part of the address: pure, both ways.

use vitrina_core::LanguageTag;
use vitrina_core::query::{FacetKind, Query};

/// The value that a page of one value stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The facet.
    pub kind: FacetKind,
    /// Its value.
    pub value: String,
}

/// The question of an address: what stands after `?`, or the page's own value where nothing does.
#[must_use]
pub fn arrival(search: &str, own: Option<&Arrival>, language: &LanguageTag) -> Query {
    let mut query = Query::from_address(search, language.clone());
    if let Some(own) = own.filter(|_| search.trim_start_matches('?').is_empty()) {
        query.toggle(own.kind, &own.value);
    }
    query
}

/// The part of the address after the path. On a page of one value, "everything" must be said, or it would mean the value.
#[must_use]
pub fn to_search(query: &Query, own: Option<&Arrival>) -> String {
    let address = query.to_address();
    match own {
        Some(own) => {
            let only_own =
                query.has(own.kind, &own.value) && address == arrival("", Some(own), &query.language).to_address();
            match (only_own, address.is_empty()) {
                (true, _) => String::new(),
                (false, true) => "?q=".to_owned(),
                (false, false) => format!("?{address}"),
            }
        }
        None if address.is_empty() => String::new(),
        None => format!("?{address}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> Arrival {
        Arrival { kind: FacetKind::State, value: "KZ".to_owned() }
    }

    #[track_caller]
    fn check(search: &str, own: Option<&Arrival>, expect: &str) {
        let query = arrival(search, own, &"ru".parse().unwrap());
        assert_eq!(to_search(&query, own), expect);
        // Reading back what was written changes nothing.
        assert_eq!(arrival(expect, own, &"ru".parse().unwrap()), query);
    }

    #[test]
    fn the_address_says_what_the_list_shows() {
        check("", None, "");
        check("?", None, "");
        check("?state=KZ&q=сабля", None, "?q=%D1%81%D0%B0%D0%B1%D0%BB%D1%8F&state=KZ");
        check("?limit=100", None, "?limit=100");
        check("?nonsense=1", None, "");
    }

    #[test]
    fn a_page_of_one_value_starts_with_it_and_can_leave_it() {
        check("", Some(&own()), "");
        check("?q=", Some(&own()), "?q=");
        check("?state=KZ", Some(&own()), "");
        check("?state=CN", Some(&own()), "?state=CN");
        check("?state=KZ&type=sabre", Some(&own()), "?state=KZ&type=sabre");
    }
}
