//! The places where the browser's islands take hold, agreed between the pages and `web/`.

/// On an element that an island takes over: one of the names below. What stands in it before is the page without script.
pub const ISLAND: &str = "data-island";
/// The list with filters, on the browse page and on each page of one value.
pub const BROWSE: &str = "browse";
/// The link to the selection in the head of every page.
pub const SELECTION: &str = "selection";
/// The proposal desk.
pub const DESK: &str = "desk";
/// On a hidden `<button>`: the id of the exhibit that it adds to the selection.
pub const SELECT: &str = "data-select";
/// On a hidden `<form role="search">` that leads to the browse page with `?q=`; shown when the island can answer.
pub const FIND: &str = "data-find";
/// On `<html>`: the relative path from the page to the root of the site, empty or ending in `/`.
pub const ROOT: &str = "data-root";
/// On the browse island: the property of the page's value (`state`, `museum`, `type`, `period`, `material`).
pub const KIND: &str = "data-kind";
/// On the browse island: the page's value.
pub const VALUE: &str = "data-value";
/// On a hidden `<button>` that prints the page.
pub const PRINT: &str = "data-print";
