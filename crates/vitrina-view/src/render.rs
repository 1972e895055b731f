//! Markup to text, on a plain thread.

use futures::FutureExt;
use yew::{Html, LocalServerRenderer, Properties, component};

#[derive(PartialEq, Properties)]
struct WholeProps {
    html: Html,
}

#[component]
fn Whole(props: &WholeProps) -> Html {
    props.html.clone()
}

/// The markup as text, without markers for hydration.
#[must_use]
pub fn render(html: Html) -> String {
    let renderer = LocalServerRenderer::<Whole>::with_props(WholeProps { html }).hydratable(false);
    renderer.render().now_or_never().expect("no view suspends, so the first poll renders the whole page")
}
