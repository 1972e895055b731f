//! What languages that the program does not speak call themselves: museums export in many more than it speaks.
//!
//! Names as in CLDR. Only pages made natively have them; in the browser each byte is loaded by every reader.

/// Primary language and own name, sorted.
const OWN_NAMES: [(&str, &str); 44] = [
    ("ar", "العربية"),
    ("az", "azərbaycan"),
    ("bg", "български"),
    ("bn", "বাংলা"),
    ("cs", "čeština"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("es", "español"),
    ("et", "eesti"),
    ("fi", "suomi"),
    ("fr", "français"),
    ("he", "עברית"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("hy", "հայերեն"),
    ("id", "Indonesia"),
    ("it", "italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("km", "ខ្មែរ"),
    ("ko", "한국어"),
    ("la", "Latina"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("mn", "монгол"),
    ("my", "မြန်မာ"),
    ("nb", "norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("pl", "polski"),
    ("ps", "پښتو"),
    ("pt", "português"),
    ("ro", "română"),
    ("si", "සිංහල"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("sr", "српски"),
    ("sv", "svenska"),
    ("tk", "türkmen dili"),
    ("tr", "Türkçe"),
    ("tt", "татар"),
    ("uk", "українська"),
    ("vi", "Tiếng Việt"),
];

/// The own name of the language of a tag.
pub(crate) fn own_name(tag: &str) -> Option<&'static str> {
    let primary = tag.split('-').next().unwrap_or(tag);
    OWN_NAMES.binary_search_by(|(known, _)| (*known).cmp(primary)).ok().map(|place| OWN_NAMES[place].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found() {
        assert!(OWN_NAMES.is_sorted());
        assert_eq!(own_name("sv"), Some("svenska"));
        assert_eq!(own_name("pt-BR"), Some("português"));
        assert_eq!(own_name("xx"), None);
    }
}
