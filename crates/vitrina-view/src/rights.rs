//! Statements of rights in the reader's words.

use vitrina_core::RightsStatement;
use vitrina_i18n::Locale;
use yew::{Html, html};

/// The statement in words; the licence's own code stays beside them, since it is what a lawyer looks for.
pub(crate) fn rights(locale: &Locale, statement: &RightsStatement) -> Html {
    let uri = statement.uri();
    let words = if uri.contains("/publicdomain/zero/") {
        locale.rights_cc0()
    } else if uri.contains("/publicdomain/mark/") {
        locale.rights_public_domain_mark()
    } else if uri.contains("/licenses/by/") {
        locale.rights_cc_by()
    } else if uri.contains("/licenses/by-sa/") {
        locale.rights_cc_by_sa()
    } else if uri.contains("creativecommons.org") {
        locale.rights_cc_other()
    } else if uri.contains("/InC") {
        locale.rights_in_copyright()
    } else if uri.contains("/NoC") {
        locale.rights_no_copyright()
    } else if uri.contains("/CNE") {
        locale.rights_not_evaluated()
    } else if uri.contains("/UND") {
        locale.rights_undetermined()
    } else {
        locale.rights_not_known()
    };
    html! { <><a href={uri.to_owned()} rel="license">{ words }</a>{ " " }<span class="small quiet" lang="en" dir="ltr">{ statement.label().to_owned() }</span></> }
}
