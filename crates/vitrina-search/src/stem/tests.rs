//! Forms of one word have one stem; different words have not.

use proptest::prelude::*;

use super::*;

#[track_caller]
fn same(forms: &[&str]) {
    let folded = |word: &str| vitrina_core::fold::compact(word);
    for form in forms {
        assert_eq!(stem(&folded(form)), stem(&folded(forms[0])), "{form} and {}", forms[0]);
    }
}

#[track_caller]
fn differ(one: &str, other: &str) {
    let folded = |word: &str| vitrina_core::fold::compact(word);
    assert_ne!(stem(&folded(one)), stem(&folded(other)), "{one} and {other}");
}

#[test]
fn forms_of_a_word() {
    same(&["tank", "tanks", "tanklar", "tanklarning"]);
    same(&["axe", "axes"]);
    same(&["танк", "танки", "танков", "танка", "танкам", "танктер", "танкҳо", "танкі", "танкаў"]);
    same(&["сабля", "сабли", "саблю", "саблями"]);
    same(&["знамя", "знамёна", "знамени"]);
    same(&["великий", "великого", "великому", "великая"]);
    same(&["Пётр", "Петра", "Петру"]);
    same(&["Панфилов", "Панфилова", "Панфилову"]);
    same(&["орден", "ордена", "орденами"]);
    same(&["учак", "учактар", "учактары"]);
    same(&["شمشیر", "شمشیرها", "شمشیرهای"]);
    same(&["تلوار", "تلواریں", "تلواروں"]);
    same(&["तलवार", "तलवारें", "तलवारों"]);
}

#[test]
fn other_words() {
    differ("glass", "glas");
    differ("cannon", "cannot");
    differ("мастер", "масса");
    differ("пушка", "пушкин");
    differ("меч", "мечта");
    differ("ایران", "ایر");
    differ("军刀", "军");
    assert_eq!([stem(""), stem("1945"), stem("s"), stem("а")], ["", "1945", "s", "а"]);
}

proptest! {
    #[test]
    fn a_stem_begins_the_word(word in "(\\PC|[a-zа-я]){0,20}") {
        let stem = stem(&word);
        prop_assert!(word.starts_with(stem));
        prop_assert!(word.is_empty() || !stem.is_empty());
    }
}
