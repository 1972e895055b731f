//! What a page says of its words: whose they are, in which language, how far their sources can be trusted.

use vitrina_core::{MuseumIndex, Place};

use super::pages::{LOADED, with_frame};
use crate::*;

/// A page in a language, with or without an address of the site.
fn exhibit(language: &str, base_url: Option<&str>, image: Image) -> String {
    let exhibit = &LOADED.1[0];
    let view =
        |frame: &Frame<'_>| exhibit_page(frame, &ExhibitPage { exhibit, images: &[image], related: &[], forms: &[] });
    with_frame(language, base_url, |frame| view(frame).document())
}

fn museum(language: &str) -> String {
    let page = MuseumPage { museum: MuseumIndex(0), cards: &[], buckets: &[], facets: &[] };
    with_frame(language, None, |frame| museum_page(frame, &page).document())
}

fn states(language: &str) -> String {
    with_frame(language, None, |frame| states_page(frame).document())
}

#[track_caller]
fn check(page: &str, expect: &[&str]) {
    for words in expect {
        assert!(page.contains(words), "{words}\n{page}");
    }
}

#[test]
fn the_record_s_own_words_stand_beside_the_name_they_differ_from() {
    let page = exhibit("en", None, Image::Nothing);
    check(&page, &["Example, master</a> <span class=\"small quiet\">“master Example”</span>", "“hussar sabre”"]);
    // The event's words are its label.
    assert!(!page.contains("“EXAMPLE fair”"), "{page}");
    check(&exhibit("fa", None, Image::Nothing), &["<span lang=\"en\" dir=\"ltr\">hussar sabre</span>"]);
}

#[test]
fn what_is_not_in_the_reader_s_language_is_marked() {
    let page = exhibit("fa", None, Image::Nothing);
    check(&page, &["<span lang=\"en\" dir=\"ltr\">date</span>", "<span lang=\"ru\" dir=\"ltr\">СДЕЛАНО</span>"]);
    check(&page, &["<bdi lang=\"\">A-7</bdi>"]);
    check(&museum("fa"), &["<span lang=\"en\" dir=\"ltr\">EXAMPLE guide</span>"]);
    check(&states("fa"), &["<span lang=\"ru\" dir=\"ltr\">списки</span>"]);
    // A button's name is made of its content, where a title can carry its language; an attribute cannot.
    check(
        &exhibit("ru", None, Image::Nothing),
        &["<span class=\"unseen\">Добавить в подборку: <span lang=\"en\" dir=\"ltr\">EXAMPLE sabre"],
    );
}

#[test]
fn a_figure_says_how_strong_its_source_is() {
    check(&museum("en"), &["twelve things · <span class=\"quiet small\">weak source</span>"]);
}

#[test]
fn facts_and_partners_stand_with_their_grounds() {
    let page = states("en");
    check(&page, &["EXAMPLE almanac", "The day is not sure.", "Confidence: medium", "EXAMPLE отчёт", "weak source"]);
    check(&page, &["href=\"../../data/organisation.json\"", ">Partnerland</a>", "<bdi>XC</bdi>"]);
}

#[test]
fn a_partner_is_no_member() {
    let page = states("en");
    let table = &page[page.find("<table class=\"states\"").unwrap()..page.find("</table>").unwrap()];
    assert!(table.contains("Exampland") && !table.contains("Partnerland"), "{table}");
    let state = LOADED.0.states().find(|state| state.code.as_str() == "XB").unwrap();
    let page = with_frame("en", None, |frame| state_page(frame, &StatePage { state, cards: &[], total: 0 }).document());
    check(&page, &["SCO partner"]);
    assert!(!page.contains("Member since"), "{page}");
}

#[test]
fn a_name_from_a_source_was_not_translated() {
    let page = museum("fa");
    let locale = vitrina_i18n::locale("fa").unwrap();
    check(&page, &[&locale.text_by_source()]);
    assert!(!page.contains(&locale.text_status_human()), "{page}");
}

#[test]
fn a_draft_does_not_say_how_to_cite_it() {
    assert!(!exhibit("en", Some("https://vitrina.example/"), Image::Nothing).contains("How to cite"));
}

#[test]
fn only_what_is_one_of_a_kind_says_so() {
    let words = vitrina_i18n::locale("en").unwrap().exhibit_one_of_a_kind();
    check(&exhibit("en", None, Image::OneOfAKind), &[&words]);
    assert!(!exhibit("en", None, Image::Nothing).contains(&words));
}

#[test]
fn lists_of_a_museum_say_whether_it_takes_part() {
    let buckets = [Bucket { name: "all".to_owned(), count: 1 }];
    let words = vitrina_i18n::locale("en").unwrap().museum_described();
    let holdings = HoldingsPage { museum: MuseumIndex(0), buckets: &buckets, bucket: 0, cards: &[] };
    check(&with_frame("en", None, |frame| holdings_page(frame, &holdings).document()), &[&words]);
    let chosen = Some((vitrina_core::BrowseKind::Museum, "xa-one"));
    let browse = BrowsePage { chosen, total: 0, facets: &[], cards: &[], full_lists: &[] };
    check(&with_frame("en", None, |frame| browse_page(frame, &browse).document()), &[&words]);
}

#[test]
fn every_page_takes_reports_and_a_former_address_is_nothing_to_keep() {
    let settings = LOADED.0.settings();
    let languages: Vec<_> =
        settings.languages.iter().map(|tag| (tag, vitrina_i18n::locale(tag.as_str()).unwrap())).collect();
    let assets = Assets::default();
    for page in
        [languages_page(&assets, settings, &languages, None), not_found_root_page(&assets, settings, &languages, "/")]
    {
        let page = page.document();
        assert_eq!(page.matches("mailto:corrections@example.org?subject=").count(), languages.len(), "{page}");
    }
    let place = |id: &str| Place::Exhibit(id.parse().unwrap());
    let page = with_frame("en", None, |frame| redirect_page(frame, &place("xa-old"), &place("xa-one-001")).document());
    check(&page, &["mailto:corrections@example.org"]);
    assert!(!page.contains("Permanent address"), "{page}");
}

#[test]
fn the_sentence_on_a_button_begins_with_its_words() {
    // The script of the page exchanges the beginning when an exhibit is chosen.
    for tag in ["en", "ru", "zh-Hans", "kk-Cyrl", "ky", "tg", "uz-Latn", "hi", "ur", "fa", "be"] {
        let locale = vitrina_i18n::locale(tag).unwrap();
        assert!(locale.selection_add_named("x").starts_with(&locale.selection_add()), "{tag}");
        assert!(locale.selection_remove_named("x").starts_with(&locale.selection_remove()), "{tag}");
    }
}
