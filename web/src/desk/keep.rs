//! The draft as the browser keeps it, and how the drafts of two tabs become one.
//!
//! The text form is `{"version":1,"proposal":{…},"open":{"<exhibit>":true},"second":"ru"}`; a bare proposal is read too.
//! Nothing is written over that this page has not seen: what both tabs have changed since is joined field by field.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use vitrina_core::ExhibitId;
use vitrina_core::proposal::Proposal;

use super::draft::Draft;

/// The version of the text form that is written; others are put aside unread.
const DRAFT_VERSION: u64 = 1;

/// The draft as data; what this page has seen taken out is no part of it.
pub(super) fn data(draft: &Draft) -> Value {
    // By way of its text: a second serialiser of the whole format would weigh more than all of this file.
    let proposal: Value = serde_json::from_str(&draft.proposal.print()).expect("what was just printed can be read");
    let open: Map<String, Value> = draft.open.iter().map(|id| (id.to_string(), Value::Bool(true))).collect();
    let mut kept = Map::new();
    kept.insert("version".to_owned(), DRAFT_VERSION.into());
    kept.insert("proposal".to_owned(), proposal);
    if !open.is_empty() {
        kept.insert("open".to_owned(), Value::Object(open));
    }
    if let Some(second) = &draft.second {
        kept.insert("second".to_owned(), Value::String(second.clone()));
    }
    Value::Object(kept)
}

/// Data as text.
pub(super) fn print(data: &Value) -> String {
    serde_json::to_string_pretty(data).expect("data can always be written")
}

/// Reads the text form; `None` where it cannot be read.
pub(super) fn parse(text: &str) -> Option<Draft> {
    let kept: Value = serde_json::from_str(text).ok()?;
    let Some(proposal) = kept.get("proposal") else { return Proposal::parse(text).ok().map(Draft::from) };
    if kept.get("version")?.as_u64()? != DRAFT_VERSION {
        return None;
    }
    let proposal = Proposal::parse(&print(proposal)).ok()?;
    let open = match kept.get("open") {
        None => BTreeSet::new(),
        Some(open) => open.as_object()?.keys().map(|id| id.parse::<ExhibitId>().ok()).collect::<Option<_>>()?,
    };
    let second = kept.get("second").and_then(Value::as_str).map(str::to_owned);
    Some(Draft { open, second, ..Draft::from(proposal) })
}

/// What becomes of this page's draft where the browser keeps `stored` by now; `base` is what it kept when this page
/// looked last. What is not kept has been cleared.
pub(super) fn reconcile(base: Option<&Value>, mine: &Draft, stored: Option<&Value>) -> Draft {
    if base == stored {
        return mine.clone();
    }
    let blank = data(&mine.blank());
    let joined = join(Some(base.unwrap_or(&blank)), Some(&data(mine)), Some(stored.unwrap_or(&blank)));
    let joined = joined.and_then(|joined| parse(&print(&joined)));
    // Fields of two readable drafts make a readable one; were it otherwise, this page's would be kept.
    joined.map_or_else(|| mine.clone(), |joined| joined.remembering(mine))
}

/// Joins what two have made of `base`: whoever left a field alone gets the other's; where both changed it, mine stays.
fn join(base: Option<&Value>, mine: Option<&Value>, theirs: Option<&Value>) -> Option<Value> {
    if mine == base {
        return theirs.cloned();
    }
    if theirs == base {
        return mine.cloned();
    }
    match (mine, theirs) {
        (Some(Value::Object(ours)), Some(Value::Object(others))) => {
            let base = base.and_then(Value::as_object);
            let keys: BTreeSet<&String> = ours.keys().chain(others.keys()).collect();
            let joined = keys.into_iter().filter_map(|key| {
                let value = join(base.and_then(|base| base.get(key)), ours.get(key), others.get(key))?;
                Some((key.clone(), value))
            });
            Some(Value::Object(joined.collect()))
        }
        (Some(Value::Array(ours)), Some(Value::Array(others))) => {
            let base = base.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            Some(Value::Array(join_lists(base, ours, others).unwrap_or_else(|| ours.clone())))
        }
        _ => mine.cloned(),
    }
}

/// Joins lists whose parts can be told apart: by their exhibit, or by their place where none came or went.
fn join_lists(base: &[Value], ours: &[Value], others: &[Value]) -> Option<Vec<Value>> {
    let exhibit = |value: &Value| value.get("exhibit")?.as_str().map(str::to_owned);
    let named = |list: &[Value]| list.iter().map(exhibit).collect::<Option<Vec<String>>>();
    if let (Some(ids), Some(other_ids)) = (named(ours), named(others)) {
        let find = |list: &[Value], id: &str| list.iter().find(|value| exhibit(value).as_deref() == Some(id)).cloned();
        let more = other_ids.iter().filter(|id| !ids.contains(id));
        let joined = ids
            .iter()
            .chain(more)
            .filter_map(|id| join(find(base, id).as_ref(), find(ours, id).as_ref(), find(others, id).as_ref()));
        return Some(joined.collect());
    }
    if base.len() != ours.len() || base.len() != others.len() {
        return None;
    }
    let parts = base.iter().zip(ours).zip(others);
    Some(parts.filter_map(|((base, mine), theirs)| join(Some(base), Some(mine), Some(theirs))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn draft(change: impl Fn(&mut Proposal)) -> Draft {
        let uuid = "0190f3a0-0000-7000-8000-000000000001".parse().unwrap();
        let mut proposal = Proposal::new(uuid, "en".parse().unwrap());
        let line = |id: &str| json!({"exhibit": id, "title": {"text": id, "lang": "en"}, "ask": "new_copy"});
        proposal.lines = serde_json::from_value(json!([line("a"), line("b")])).unwrap();
        change(&mut proposal);
        Draft::from(proposal)
    }

    /// Whatever changed in one tab since `draft(|_| ())` was kept is still there after the other has looked.
    #[track_caller]
    fn check(mine: impl Fn(&mut Proposal), theirs: impl Fn(&mut Proposal), both: impl Fn(&mut Proposal)) {
        let base = data(&draft(|_| ()));
        let joined = reconcile(Some(&base), &draft(mine), Some(&data(&draft(theirs))));
        assert_eq!(joined, draft(both));
    }

    fn words(words: &str) -> Option<String> {
        Some(words.to_owned())
    }

    #[test]
    fn two_tabs_lose_nothing_of_each_other() {
        let name = |p: &mut Proposal| p.asker.legal_name = words("Museum");
        let office = |p: &mut Proposal| p.asker.office = words("Loans");
        let purpose = |p: &mut Proposal| p.purpose = words("Shown");
        let line_purpose = |p: &mut Proposal| p.lines[1].purpose = words("Case 2");
        let gone = |p: &mut Proposal| drop(p.lines.remove(0));
        check(name, purpose, |p| (name(p), purpose(p)).0);
        check(name, office, |p| (name(p), office(p)).0);
        check(gone, line_purpose, |p| (line_purpose(p), gone(p)).1);
        check(line_purpose, gone, |p| (line_purpose(p), gone(p)).1);
        check(|_| (), purpose, purpose);
        check(purpose, |p| p.purpose = words("Other"), purpose);
    }

    #[test]
    fn a_blank_tab_takes_the_other_draft_and_a_cleared_one_stays_cleared() {
        let written = draft(|p| p.purpose = words("Shown"));
        let mut blank = written.blank();
        blank.proposal.uuid = "0190f3a0-0000-7000-8000-00000000000f".parse().unwrap();
        assert_eq!(reconcile(None, &blank, Some(&data(&written))), written);
        assert!(reconcile(Some(&data(&written)), &written, None).is_blank());
        assert_eq!(reconcile(None, &written, None), written, "what could not be kept yet is not cleared");
    }

    #[test]
    fn what_is_kept_is_read_back_and_what_is_newer_is_not() {
        let mut kept = draft(|p| p.lines[0].ask = vitrina_core::proposal::Ask::Original);
        kept.second = words("ru");
        assert_eq!(kept.open.len(), 1);
        assert_eq!(parse(&print(&data(&kept))), Some(kept.clone()));
        let bare = parse(&kept.proposal.print()).unwrap();
        assert_eq!(bare, Draft { second: None, ..kept });
        for text in ["", "null", "{}", r#"{"version":2,"proposal":{}}"#, r#"{"version":1,"proposal":{}}"#] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
