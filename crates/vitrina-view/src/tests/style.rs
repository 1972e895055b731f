//! The style sheets: logical properties, nothing from elsewhere, colours with contrast, letters that weigh little.

const SHEETS: [(&str, &str); 4] = [
    ("site.css", include_str!("../../../../web/styles/site.css")),
    ("fonts-latin-cyrillic.css", include_str!("../../../../web/styles/fonts-latin-cyrillic.css")),
    ("fonts-arabic.css", include_str!("../../../../web/styles/fonts-arabic.css")),
    ("fonts-devanagari.css", include_str!("../../../../web/styles/fonts-devanagari.css")),
];

/// Every page must stand the other way round in a right-to-left language.
#[test]
fn no_sheet_knows_left_from_right() {
    let physical = [
        "left",
        "right",
        "margin-top",
        "margin-bottom",
        "padding-top",
        "padding-bottom",
        "border-top",
        "border-bottom",
        "top:",
        "bottom:",
        " width:",
        " height:",
        "min-width:",
        "max-width:",
        "min-height:",
        "max-height:",
    ];
    for (name, sheet) in SHEETS {
        let rules =
            sheet.lines().filter(|line| !line.trim_start().starts_with("/*") && !line.contains("right-to-left"));
        for line in rules {
            // The only places where CSS itself has no logical name: media queries.
            let line = if line.trim_start().starts_with("@media") {
                line.split_once('{').map_or("", |(_, rest)| rest)
            } else {
                line
            };
            for word in physical {
                assert!(!line.contains(word), "{name}: `{word}` in `{line}`");
            }
        }
    }
}

#[test]
fn the_sheet_stays_small_and_fetches_nothing_from_elsewhere() {
    for (name, sheet) in SHEETS {
        assert!(sheet.len() <= 26_000, "{name} has {} bytes", sheet.len());
        assert!(!sheet.contains("http") && !sheet.contains("@import") && !sheet.contains("//"), "{name}");
        for address in sheet.split("url(").skip(1) {
            assert!(address.starts_with("\"fonts/"), "{name}: {address}");
        }
    }
}

/// `0.05 + L` of WCAG 2.2 for a colour written `#rrggbb`.
fn luminance(colour: &str) -> f64 {
    let part = |range: std::ops::Range<usize>| {
        let value = f64::from(u8::from_str_radix(&colour[range], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.05 + 0.2126 * part(1..3) + 0.7152 * part(3..5) + 0.0722 * part(5..7)
}

#[track_caller]
fn check(palette: &str, fore: &str, back: &str, at_least: f64) {
    let colour = |name: &str| {
        let (_, rest) = palette.split_once(&format!("--{name}: #")).unwrap_or_else(|| panic!("no colour {name}"));
        luminance(&format!("#{}", &rest[..6]))
    };
    let (a, b) = (colour(fore), colour(back));
    let contrast = a.max(b) / a.min(b);
    assert!(contrast >= at_least, "{fore} on {back}: {contrast:.2}");
}

#[test]
fn every_pair_of_colours_has_contrast() {
    let palettes: Vec<&str> = SHEETS[0].1.split(":root {").skip(1).take(2).collect();
    assert_eq!(palettes.len(), 2);
    for palette in palettes {
        for back in ["ground", "raised"] {
            for fore in ["ink", "quiet", "accent", "caution", "refusal"] {
                check(palette, fore, back, 4.5);
            }
            check(palette, "field", back, 3.0);
        }
        check(palette, "on-accent", "accent", 4.5);
    }
}

/// The weights of the fonts of one page, from `web/fonts/README.md`'s files.
#[test]
fn no_page_loads_more_than_65_kilobytes_of_letters() {
    let european = include_bytes!("../../../../web/fonts/serif-latin-cyrillic.woff2").len()
        + include_bytes!("../../../../web/fonts/sans-latin-cyrillic.woff2").len();
    let arabic = include_bytes!("../../../../web/fonts/naskh-arabic.woff2").len();
    let devanagari = include_bytes!("../../../../web/fonts/serif-devanagari.woff2").len();
    for bytes in [european, arabic, devanagari] {
        assert!(bytes <= 65_000, "{bytes}");
    }
}
