//! One proposal, one letter per lender: lines grouped by state and by museum.

use crate::id::{MuseumId, StateCode};

use super::{Proposal, ProposalLine, ShownText};

/// What is asked of one museum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LenderRequest {
    /// The state the museum stands in.
    pub state: Option<StateCode>,
    /// The museum, where the catalogue knows it.
    pub museum: Option<MuseumId>,
    /// Its name as shown when the proposal was drafted.
    pub museum_name: Option<ShownText>,
    /// The lines asked of it, as places in the proposal's `lines` from 0.
    pub lines: Vec<usize>,
}

/// Splits a proposal into one request per lender.
///
/// States stand in the order in which the proposal first names them, museums of one state together, lines in the
/// order of the proposal: the drafter's order, so that no state is put above another by the program.
#[must_use]
pub fn split(proposal: &Proposal) -> Vec<LenderRequest> {
    let mut requests: Vec<LenderRequest> = Vec::new();
    for (place, line) in proposal.lines.iter().enumerate() {
        if let Some(request) = requests.iter_mut().find(|request| is_asked_of(request, line)) {
            request.lines.push(place);
            continue;
        }
        let request = LenderRequest {
            state: line.state,
            museum: line.museum.clone(),
            museum_name: line.museum_name.clone(),
            lines: vec![place],
        };
        let after_its_state = requests.iter().rposition(|earlier| earlier.state == line.state);
        requests.insert(after_its_state.map_or(requests.len(), |earlier| earlier + 1), request);
    }
    requests
}

/// Two lines go to one lender when they name the same museum; the name decides only where there is no id.
fn is_asked_of(request: &LenderRequest, line: &ProposalLine) -> bool {
    let same_name = || {
        let name = |shown: &Option<ShownText>| shown.as_ref().map(|shown| shown.text.trim().to_owned());
        name(&request.museum_name) == name(&line.museum_name)
    };
    request.state == line.state && request.museum == line.museum && (request.museum.is_some() || same_name())
}

#[cfg(test)]
mod tests {
    use super::super::tests::proposal;
    use super::*;

    #[track_caller]
    fn check(lines: &[(&str, &str, &str)], expect: &str) {
        let proposal = proposal(lines);
        let requests = split(&proposal);
        let told: Vec<String> = requests
            .iter()
            .map(|request| {
                let state = request.state.map_or("?".to_owned(), |state| state.to_string());
                let museum = request.museum.as_ref().map_or("?", MuseumId::as_str);
                format!("{state} {museum} {:?}", request.lines)
            })
            .collect();
        assert_eq!(told.join("; "), expect);
    }

    #[test]
    fn one_request_per_lender_and_states_together() {
        check(&[], "");
        check(&[("a", "m1", "XA"), ("b", "m2", "XB"), ("c", "m1", "XA")], "XA m1 [0, 2]; XB m2 [1]");
        check(&[("a", "m1", "XA"), ("b", "m2", "XB"), ("c", "m3", "XA")], "XA m1 [0]; XA m3 [2]; XB m2 [1]");
        // A museum without an id is told from another by its name.
        check(&[("a", "", "XA"), ("b", "", "XA"), ("a", "", "XA")], "XA ? [0, 2]; XA ? [1]");
    }
}
