//! The one way to a [`Catalogue`]: everything that can be wrong between records is looked for here.

use std::collections::{BTreeMap, BTreeSet};

use crate::admit::{Admission, At};
use crate::authority::AuthorityKind;
use crate::catalogue::{Catalogue, Draft, ExhibitEntry};
use crate::directory::{Directory, Filed};
use crate::finding::{Code, Finding, Located, Position, RecordType, Severity};
use crate::id::ExhibitId;
use crate::term::TermGroup;

/// Looks at all records together. The catalogue is there exactly when nothing found, here or in `earlier`, is an error.
///
/// `earlier` are the findings of reading and admitting; they come back with the new ones, sorted by place.
#[must_use]
pub fn check(mut draft: Draft, earlier: Vec<Located>) -> (Option<Catalogue>, Vec<Located>) {
    let mut findings = earlier;
    draft.exhibits.sort_unstable_by(|a, b| a.id.cmp(&b.id).then(a.position.cmp(&b.position)));
    draft.unreadable_exhibits.sort();
    duplicates(&draft, &mut findings);
    references(&draft, &mut findings);
    former_ids(&draft, &mut findings);
    withdrawn(&draft, &mut findings);
    circles(&draft.directory, &mut findings);
    apart(&draft, &mut findings);
    findings.sort_by(|a, b| {
        let key = |located: &Located| (located.position.file, located.position.offset, located.finding.code);
        key(a).cmp(&key(b)).then_with(|| a.finding.pointer.cmp(&b.finding.pointer))
    });
    findings.dedup();
    let broken = findings.iter().any(|located| located.finding.code.severity() == Severity::Error);
    let settings = draft.directory.settings.as_ref().map(|filed| filed.record.clone());
    let catalogue = settings.filter(|_| !broken).map(|settings| {
        let mut exhibits = draft.exhibits;
        exhibits.retain(|entry| entry.shown);
        let mut withdrawn: Vec<_> = draft.withdrawn.into_iter().map(|(_, withdrawal)| withdrawal).collect();
        withdrawn.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
        withdrawn.dedup_by(|a, b| a.kind == b.kind && a.id == b.id);
        Catalogue { files: draft.files, directory: draft.directory, settings, exhibits, withdrawn }
    });
    (catalogue, findings)
}

/// What was found in one record, with its place.
fn locate(position: Position, admission: Admission, findings: &mut Vec<Located>) {
    findings.extend(admission.into_findings().into_iter().map(|finding| Located::new(position, finding)));
}

fn duplicates(draft: &Draft, findings: &mut Vec<Located>) {
    let directory = &draft.directory;
    let file = |position: Position| draft.files.get(position.file as usize).map_or("", String::as_str);
    let mut twice = |id: &str, pointer: &str, key: &str, first: Position, second: Position| {
        let expected = format!("an id of its own; `{}` has it too", file(first));
        let finding = Finding::new(Code::DuplicateId, format!("{pointer}/{key}"), id, expected);
        findings.push(Located::new(second, finding));
    };
    fn pairs<'a, T>(
        records: &'a [Filed<T>],
        id: impl Fn(&'a T) -> &'a str,
        key: &str,
        twice: &mut impl FnMut(&str, &str, &str, Position, Position),
    ) {
        for pair in records.windows(2) {
            if id(&pair[0].record) == id(&pair[1].record) {
                twice(id(&pair[1].record), &pair[1].pointer, key, pair[0].position, pair[1].position);
            }
        }
    }
    pairs(&directory.states, |state| state.code.as_str(), "code", &mut twice);
    pairs(&directory.museums, |museum| museum.id.as_str(), "id", &mut twice);
    pairs(&directory.terms, |term| term.id.as_str(), "id", &mut twice);
    for authorities in &directory.authorities {
        pairs(authorities, |authority| authority.id.as_str(), "id", &mut twice);
    }
    pairs(&directory.exhibitions, |exhibition| exhibition.id.as_str(), "id", &mut twice);
    for pair in draft.exhibits.windows(2) {
        if pair[0].id == pair[1].id {
            twice(pair[1].id.as_str(), "", "id", pair[0].position, pair[1].position);
        }
    }
    let museums = directory.museums.iter().map(|filed| (filed.record.uuid, filed.position));
    let exhibitions = directory.exhibitions.iter().map(|filed| (filed.record.uuid, filed.position));
    let exhibits = draft.exhibits.iter().map(|entry| (entry.uuid, entry.position));
    let mut uuids: Vec<_> = museums.chain(exhibitions).chain(exhibits).collect();
    uuids.sort_unstable();
    for pair in uuids.windows(2) {
        if pair[0].0 == pair[1].0 {
            let expected = format!("a UUID of its own; `{}` has it too", file(pair[0].1));
            let finding = Finding::new(Code::DuplicateUuid, "/uuid", &pair[1].0.to_string(), expected);
            findings.push(Located::new(pair[1].1, finding));
        }
    }
}

/// References of every record but the exhibits, whose own were resolved when they were gathered.
fn references(draft: &Draft, findings: &mut Vec<Located>) {
    let directory = &draft.directory;
    let exhibit = |id: &ExhibitId| draft.exhibits.binary_search_by(|entry| entry.id.cmp(id)).ok();
    let missing = |id: &ExhibitId, at: &At<'_>, admission: &mut Admission| {
        if draft.unreadable_exhibits.iter().any(|unreadable| unreadable == id.as_str() || unreadable.is_empty()) {
            return;
        }
        let expected = "the id of an exhibit in this catalogue";
        match crate::nearest::nearest(id.as_str(), draft.exhibits.iter().map(|entry| entry.id.as_str())) {
            Some(known) => {
                let hint = format!("did you mean `{known}`?");
                admission.find_with_hint(Code::Dangling, at, id.as_str(), expected, hint);
            }
            None => admission.find(Code::Dangling, at, id.as_str(), expected),
        }
    };
    if let Some(filed) = &directory.settings {
        let mut admission = Admission::default();
        let root = At::Inside(&filed.pointer);
        let all = root.key("objectOfTheDay");
        for (index, id) in filed.record.object_of_the_day.iter().enumerate() {
            if exhibit(id).is_none() {
                missing(id, &all.index(index), &mut admission);
            }
        }
        locate(filed.position, admission, findings);
    }
    for filed in &directory.museums {
        let mut admission = Admission::default();
        if directory.state(filed.record.state).is_none() {
            let root = At::Inside(&filed.pointer);
            directory.dangling(RecordType::State, filed.record.state.as_str(), &root.key("state"), &mut admission);
        }
        locate(filed.position, admission, findings);
    }
    for filed in &directory.terms {
        let mut admission = Admission::default();
        let root = At::Inside(&filed.pointer);
        let all = root.key("broader");
        for (index, id) in filed.record.broader.iter().enumerate() {
            directory.resolve_term(id, &[filed.record.group], &all.index(index), &mut admission);
        }
        locate(filed.position, admission, findings);
    }
    for kind in AuthorityKind::ALL {
        for filed in directory.authorities(kind) {
            let mut admission = Admission::default();
            let root = At::Inside(&filed.pointer);
            let all = root.key("broader");
            for (index, id) in filed.record.broader.iter().enumerate() {
                directory.resolve_authority(kind, id, &all.index(index), &mut admission);
            }
            if let Some(id) = &filed.record.term {
                let groups = [TermGroup::Conflict, TermGroup::Period, TermGroup::Person, TermGroup::Museum];
                directory.resolve_term(id, &groups, &root.key("term"), &mut admission);
            }
            locate(filed.position, admission, findings);
        }
    }
    for filed in &directory.exhibitions {
        let mut admission = Admission::default();
        let root = At::Inside(&filed.pointer);
        let all = root.key("sections");
        for (index, section) in filed.record.sections.iter().enumerate() {
            let here = all.index(index);
            let here = here.key("exhibits");
            for (place, id) in section.exhibits.iter().enumerate() {
                match exhibit(id) {
                    None => missing(id, &here.index(place), &mut admission),
                    Some(found) if !draft.exhibits[found].shown => {
                        admission.find(
                            Code::ExhibitWithheld,
                            &here.index(place),
                            id.as_str(),
                            "an exhibit that is shown",
                        );
                    }
                    Some(_) => {}
                }
            }
        }
        let all = root.key("legs");
        for (index, leg) in filed.record.legs.iter().enumerate() {
            if directory.museum(&leg.museum).is_none() {
                let here = all.index(index);
                directory.dangling(RecordType::Museum, leg.museum.as_str(), &here.key("museum"), &mut admission);
            }
        }
        let facts = directory.organisation.as_ref().map_or(&[][..], |filed| &filed.record.facts);
        let all = root.key("facts");
        for (index, id) in filed.record.facts.iter().enumerate() {
            if !facts.iter().any(|fact| fact.id == *id) {
                let expected = "the id of a fact in `organisation.json`";
                admission.find(Code::Dangling, &all.index(index), id.as_str(), expected);
            }
        }
        locate(filed.position, admission, findings);
    }
}

fn former_ids(draft: &Draft, findings: &mut Vec<Located>) {
    let directory = &draft.directory;
    let mut taken = |position: Position, pointer: &str, index: usize, id: &str| {
        let pointer = format!("{pointer}/formerIds/{index}");
        let expected = "an id that no record has now";
        findings.push(Located::new(position, Finding::new(Code::FormerIdTaken, pointer, id, expected)));
    };
    for filed in &directory.museums {
        for (index, id) in filed.record.former_ids.iter().enumerate() {
            if directory.museum(id).is_some() {
                taken(filed.position, &filed.pointer, index, id.as_str());
            }
        }
    }
    for filed in &directory.terms {
        for (index, id) in filed.record.former_ids.iter().enumerate() {
            if directory.term(id).is_some() {
                taken(filed.position, &filed.pointer, index, id.as_str());
            }
        }
    }
    for entry in &draft.exhibits {
        for (index, id) in entry.former_ids.iter().enumerate() {
            if draft.exhibits.binary_search_by(|other| other.id.cmp(id)).is_ok() {
                taken(entry.position, "", index, id.as_str());
            }
        }
    }
    for filed in &directory.exhibitions {
        for (index, id) in filed.record.former_ids.iter().enumerate() {
            if directory.exhibition(id).is_some() {
                taken(filed.position, &filed.pointer, index, id.as_str());
            }
        }
    }
}

fn withdrawn(draft: &Draft, findings: &mut Vec<Located>) {
    for (_, withdrawal) in &draft.withdrawn {
        let position = match withdrawal.kind {
            RecordType::Exhibit => {
                let found = draft.exhibits.binary_search_by(|entry| entry.id.as_str().cmp(&withdrawal.id));
                found.ok().map(|index| draft.exhibits[index].position)
            }
            RecordType::Museum => {
                let museums = draft.directory.museums.iter();
                museums.clone().find(|filed| filed.record.id.as_str() == withdrawal.id).map(|filed| filed.position)
            }
            RecordType::Exhibition => {
                let exhibitions = draft.directory.exhibitions.iter();
                exhibitions.clone().find(|filed| filed.record.id.as_str() == withdrawal.id).map(|filed| filed.position)
            }
            _ => None,
        };
        if let Some(position) = position {
            let expected = format!("no such record: it was withdrawn on {}", withdrawal.date);
            let finding = Finding::new(Code::Withdrawn, "/id", &withdrawal.id, expected)
                .hint("delete the record, or its line in `withdrawn.jsonl` if it may be shown again");
            findings.push(Located::new(position, finding));
        }
    }
}

/// Concepts that are, in however many steps, broader than themselves.
fn circles(directory: &Directory, findings: &mut Vec<Located>) {
    // 0 not seen, 1 on the way, 2 done; a stack of our own, since a chain may be long.
    let mut state = vec![0_u8; directory.terms.len()];
    for start in 0..directory.terms.len() {
        let mut stack = vec![(start, 0)];
        while let Some((term, next)) = stack.pop() {
            if next == 0 {
                if state[term] == 2 {
                    continue;
                }
                state[term] = 1;
            }
            let filed = &directory.terms[term];
            let Some(id) = filed.record.broader.get(next) else {
                state[term] = 2;
                continue;
            };
            stack.push((term, next + 1));
            if let Some(broader) = directory.term(id) {
                match state[broader.index()] {
                    0 => stack.push((broader.index(), 0)),
                    1 => {
                        let pointer = format!("{}/broader/{next}", filed.pointer);
                        let expected = "a concept that does not fall under this one";
                        let finding = Finding::new(Code::BroaderCircle, pointer, id.as_str(), expected);
                        findings.push(Located::new(filed.position, finding));
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Pairs that the editors keep apart must not stand in one joint exhibition.
fn apart(draft: &Draft, findings: &mut Vec<Located>) {
    if draft.apart.is_empty() {
        return;
    }
    let mut pairs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (a, b) in &draft.apart {
        pairs.entry(a).or_default().insert(b);
        pairs.entry(b).or_default().insert(a);
    }
    let names = |entry: &'_ ExhibitEntry| {
        let museum = draft.directory.museums[entry.museum.index()].record.id.as_str().to_owned();
        [entry.id.as_str().to_owned(), museum]
    };
    for filed in &draft.directory.exhibitions {
        let found = filed.record.exhibits();
        let found = found.filter_map(|id| draft.exhibits.binary_search_by(|entry| entry.id.cmp(id)).ok());
        let members: Vec<[String; 2]> = found.map(|index| names(&draft.exhibits[index])).collect();
        for (index, member) in members.iter().enumerate() {
            for other in &members[index + 1..] {
                let kept_apart = member.iter().any(|name| {
                    pairs
                        .get(name.as_str())
                        .is_some_and(|others| other.iter().any(|other| others.contains(other.as_str())))
                });
                if kept_apart {
                    let pointer = format!("{}/sections", filed.pointer);
                    let found = format!("{} and {}", member[0], other[0]);
                    let expected = "not both in one joint exhibition";
                    let finding = Finding::new(Code::NotBeside, pointer, &found, expected);
                    findings.push(Located::new(filed.position, finding));
                }
            }
        }
    }
}
