//! Addresses of questions, well-meant and hostile.

use proptest::prelude::*;

use super::*;

fn english() -> LanguageTag {
    "en".parse().unwrap()
}

#[track_caller]
fn check(address: &str, expect: &str) {
    assert_eq!(Query::from_address(address, english()).to_address(), expect, "{address}");
}

#[test]
fn an_address_is_read_and_written_back() {
    check("", "");
    check("?q=cavalry+sabre&state=RU&state=CN", "q=cavalry+sabre&state=CN&state=RU");
    check("q=%D1%81%D0%B0%D0%B1%D0%BB%D1%8F%20", "q=%D1%81%D0%B0%D0%B1%D0%BB%D1%8F+");
    check("q=сабля", "q=%D1%81%D0%B0%D0%B1%D0%BB%D1%8F");
    check("years=-205..25&century=-2", "century=-2&years=-205..25");
    check("years=1812", "years=1812..1812");
    check("sort=oldest&from=50&limit=12", "sort=oldest&from=50&limit=12");
    check("type=sabre&type=sabre&lending=not_stated", "type=sabre&lending=not_stated");
}

#[test]
fn what_is_not_understood_is_left_out() {
    check("foo=bar&state=&state=R%20U&q", "");
    check("years=1900..1800&years=x&sort=best&from=-1&limit=0&limit=99999999999999999999", "");
    check("q=100%&q=%zz%d1", "q=%25zz%EF%BF%BD");
    check("type=<script>&type=../../etc", "");
    check("q=a%00b%0Ac", "q=a+b+c");
    let many: String = (0..1000).map(|number| format!("type=t{number}&")).collect();
    assert_eq!(Query::from_address(&many, english()).facets[&FacetKind::Type].len(), MOST_VALUES);
    let long = Query::from_address(&format!("q={}", "я".repeat(1_000_000)), english());
    assert_eq!(long.text.chars().count(), LONGEST_TEXT);
}

#[test]
fn a_choice_can_be_taken_back() {
    let mut query = Query::from_address("state=RU&from=50", english());
    query.toggle(FacetKind::State, "CN");
    assert_eq!(query.to_address(), "state=CN&state=RU");
    query.toggle(FacetKind::State, "CN");
    query.toggle(FacetKind::State, "RU");
    assert!(query.asks_for_everything() && query.facets.is_empty());
}

#[test]
fn an_answer_has_the_published_shape() {
    let hit = Hit {
        id: "ru-cafm-001".to_owned(),
        title: ShownText {
            text: "Знамя".to_owned(),
            language: "ru".parse().unwrap(),
            status: crate::TextStatus::Original,
        },
        museum: "ru-cafm".to_owned(),
        address: "en/exhibits/ru-cafm-001.html".to_owned(),
        why: vec![Reason { field: ReasonField::Type, matched: "banner".to_owned() }],
        state: "RU".to_owned(),
        object_type: None,
        date: None,
    };
    let counts = vec![FacetCount { id: "RU".to_owned(), count: 1 }];
    let facets = vec![Facet { kind: FacetKind::State, counts }];
    let answer = Answer { total: 1, facets, hits: vec![hit], did_you_mean: None };
    let json = concat!(
        r#"{"total":1,"facets":{"state":[{"id":"RU","count":1}]},"#,
        r#""hits":[{"id":"ru-cafm-001","title":{"text":"Знамя","lang":"ru","status":"original"},"museum":"ru-cafm","#,
        r#""address":"en/exhibits/ru-cafm-001.html","why":[{"field":"type","matched":"banner"}]}],"didYouMean":null}"#,
    );
    assert_eq!(serde_json::to_string(&answer).unwrap(), json);
}

prop_compose! {
    fn query()(
        text in "[^\\p{Cc}]{0,40}",
        choices in prop::collection::vec((prop::sample::select(&FacetKind::ALL[..]), "[a-zA-Z0-9_-]{1,12}"), 0..6),
        years in prop::option::of((any::<i32>(), any::<i32>())),
        sort in prop::sample::select(&Sort::ALL[..]),
        offset in 0..10_000_000_usize,
        limit in 1..=MOST_HITS,
    ) -> Query {
        let mut facets: BTreeMap<FacetKind, BTreeSet<String>> = BTreeMap::new();
        for (kind, value) in choices {
            facets.entry(kind).or_default().insert(value);
        }
        let years = years.map(|(a, b)| (a.min(b), a.max(b)));
        Query { text, facets, years, sort, offset, limit, language: english() }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(query in query()) {
        prop_assert_eq!(Query::from_address(&query.to_address(), english()), query);
    }

    #[test]
    fn any_address_settles_after_one_reading(address in "\\PC{0,80}|([a-z]{1,10}=[-0-9a-z.%+]{0,12}&){0,6}|(q|state|years|from)=\\PC{0,20}") {
        let once = Query::from_address(&address, english());
        prop_assert_eq!(Query::from_address(&once.to_address(), english()), once);
    }
}
