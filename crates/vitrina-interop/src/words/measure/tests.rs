//! What museums write, language by language, and what is understood of it; laws over any text.

use proptest::prelude::*;

use super::*;

/// `Height 12 cm (support) about; rest`.
fn shown(measures: &Measures) -> String {
    let values = measures.values.iter().map(|value| {
        let kind = value.kind.map_or_else(String::new, |kind| format!("{kind:?} "));
        let part = value.part.as_ref().map_or_else(String::new, |part| format!(" <{part}>"));
        let about = if value.certain { "" } else { " about" };
        format!("{kind}{} {}{part}{about}", value.value, value.unit.symbol())
    });
    let rest = measures.rest.iter().map(|rest| format!("“{rest}”"));
    values.chain(rest).collect::<Vec<_>>().join("; ")
}

/// One line each: the words, two blanks or more, what is understood of them; “…” stays words. `¶` is a line break.
#[track_caller]
fn check(table: &str) {
    check_by(table, &Conventions::default());
}

#[track_caller]
fn check_by(table: &str, conventions: &Conventions) {
    let lines = table.lines().filter(|line| !line.trim().is_empty());
    let wrong: Vec<String> = lines
        .filter_map(|line| {
            let (words, expect) = line.trim().split_once("  ").expect("words, two blanks, what is understood");
            let read = shown(&read_measures_by(&words.replace('¶', "\r\n"), conventions));
            (read != expect.trim()).then(|| format!("{words}: {read}, not {}", expect.trim()))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english() {
    check(
        r#"120 mm                           120 mm
           8,53m                            8.53 m
           5010 g                           Weight 5010 g
           82 x 188 cm                      82 cm; 188 cm
           1817x1435x180mm                  1817 mm; 1435 mm; 180 mm
           support: 394 x 419 mm            Height 394 mm <support>; Width 419 mm <support>
           support, each: 252 x 287 mm      Height 252 mm <support, each>; Width 287 mm <support, each>
           support (left): 360 x 278 mm     Height 360 mm <support (left)>; Width 278 mm <support (left)>
           frame: 810 x 810 x 40 mm         Height 810 mm <frame>; Width 810 mm <frame>; Depth 40 mm <frame>
           support: 3 x 4 mm¶frame: 5 x 6 mm   Height 3 mm <support>; Width 4 mm <support>; Height 5 mm <frame>; Width 6 mm <frame>
           object: 533 x 584 mm, 43.5 kg    533 mm <object>; 584 mm <object>; Weight 43.5 kg <object>
           object: 267 x 641 mm weight 55.6kg   267 mm <object>; 641 mm <object>; Weight 55.6 kg <object>
           H. 12 cm; Diam. 3 1/2 in.        Height 12 cm; Diameter 3.5 in
           H 12 cm, W 8 cm                  Height 12 cm; Width 8 cm
           12 x 8 cm (h x w)                Height 12 cm; Width 8 cm
           H x W: 12 x 8 cm                 Height 12 cm; Width 8 cm
           12 cm high x 8 cm wide           Height 12 cm; Width 8 cm
           16 9/16 in. (42 cm)              42 cm
           16 9/16 × 12 in. (42 × 30.5 cm)  42 cm; 30.5 cm
           16 9/16 in.                      16.5625 in
           5 ft 6 in                        66 in
           5' 6"                            66 in
           2½ in                            2.5 in
           12 in wide                       Width 12 in
           12 x 8 in                        12 in; 8 in
           12 lb                            Weight 12 lb
           approx. 12 cm                    12 cm about
           support: 3810 x 7014 mm (150" x 276 1/8")   Height 3810 mm <support>; Width 7014 mm <support>"#,
    );
}

#[test]
fn swedish() {
    check(
        "Höjd: 120 mm                       Height 120 mm
         Vikt: 1,2 kg                       Weight 1.2 kg
         kaliber: 14,2 mm                   Calibre 14.2 mm
         Tjocklek: 1,5 mm                   Depth 1.5 mm
         Bredd: 15 mm c                     Width 15 mm about
         Längd: Pipan 500 mm                Length 500 mm <Pipan>
         Längd: Längd fram: 1050 mm         Length 1050 mm <fram>
         Höjd: H 610 mm                     Height 610 mm
         Höjd: 830 mm (totalhöjd)           Height 830 mm
         Höjd: 3300 mm inkl. prydnadsram    Height 3300 mm <inkl. prydnadsram>
         Omkrets: 1120 mm                   1120 mm <Omkrets>
         skaft 20,5 cm                      20.5 cm <skaft>
         klinga vid fästet 1,7 cm           1.7 cm <klinga vid fästet>
         holk + spets 203 mm                203 mm <holk + spets>
         400 mm (mitt fram)                 400 mm <mitt fram>
         tallrik2 3,8 cm                    3.8 cm <tallrik2>
         Längd: 13180:2 470 mm              Length 470 mm <13180:2>
         h pipa 8 mm                        8 mm <h pipa>
         Lock, höjd: 4,2 cm, diameter: 10,8 cm   Height 4.2 cm <Lock>; Diameter 10.8 cm <Lock>
         diameter: 21,8 cm. Hals, diameter: 10,5 cm   Diameter 21.8 cm; Diameter 10.5 cm <Hals>
         klinga 85 cm, vikt 1,2 kg          85 cm <klinga>; Weight 1.2 kg
         Ram: H: 1502 mm, B: 1250 mm        Height 1502 mm <Ram>; Width 1250 mm <Ram>
         h 15 mm                            15 mm <h>
         b 61 mm                            61 mm <b>
         H 12, B 8, Dj 5 cm                 Height 12 cm; Width 8 cm; Depth 5 cm
         0,425 kg                           Weight 0.425 kg",
    );
}

#[test]
fn russian_chinese_german_romanian_persian_hindi() {
    check(
        "высота 12 см                       Height 12 cm
         Длина 1,25 м; ширина 30 см         Length 1.25 m; Width 30 cm
         Вес: 3,2 кг                        Weight 3.2 kg
         ок. 45 мм                          45 mm about
         30 х 40 см                         30 cm; 40 cm
         ДхШ 85 x 12 см                     Length 85 cm; Width 12 cm
         ВхШхГ: 19 х 13 х 8 см              Height 19 cm; Width 13 cm; Depth 8 cm
         12 x 8 cm (HxW)                    Height 12 cm; Width 8 cm
         ДхД 12 x 8 см                      12 cm <ДхД>; 8 cm <ДхД>
         калибр 7,62 мм                     Calibre 7.62 mm
         длина — 125 см                     Length 125 cm
         длина ствола 80 см, вес 3,2 кг     Length 80 cm <ствола>; Weight 3.2 kg
         长120、宽30、高15厘米                 Length 120 cm; Width 30 cm; Height 15 cm
         重约3.5千克                         Weight 3.5 kg about
         H: 12 cm, B: 8 cm, T: 5 cm         Height 12 cm; Width 8 cm; Depth 5 cm
         高12厘米                            Height 12 cm
         高12厘米 宽8厘米                     Height 12 cm; Width 8 cm
         通高12.5厘米，口径8厘米              Height 12.5 cm; 8 cm <口径>
         重3.5千克                           Weight 3.5 kg
         Höhe 12 cm, Breite 8 cm            Height 12 cm; Width 8 cm
         Länge: 1,2 m                       Length 1.2 m
         înălțime 12 cm                     Height 12 cm
         طول ۱۲ سانتیمتر                    Length 12 cm
         ऊँचाई १२ सेमी                       Height 12 cm",
    );
}

#[test]
fn what_stays_words() {
    check(
        "4:o                                “4:o”
         fol.                               “fol.”
         8                                  “8”
         04:00                              “04:00”
         knappar 13 st                      “knappar 13 st”
         duration: 59min, 18sec             “duration: 59min”; “18sec”
         pund: 6 mm                         “pund: 6 mm”
         6 tum                              “6 tum”
         5 oz                               “5 oz”
         1 200 mm                           “1 200 mm”
         1,575 kg                           “1,575 kg”
         12-15 mm                           “12-15 mm”
         886 x 538                          “886 x 538”
         Vikt: 120 mm                       “Vikt: 120 mm”
         Höjd: 120 g                        “Höjd: 120 g”
         Höjd: 12 x 8 cm                    “Höjd: 12 x 8 cm”
         калибр 7,62 x 39 мм                “калибр 7,62 x 39 мм”
         Vikt 3,2; längd 12 cm              Length 12 cm; “Vikt 3,2”
         Vaser: Höjd: 5,9-6,1 cm 8 cm       “Vaser: Höjd: 5,9-6,1 cm 8 cm”
         cases weigh 67kg/225kg             “cases weigh 67kg/225kg”
         5 in number                        “5 in number”
         0 mm                               “0 mm”
         pipa 912200 mm                     “pipa 912200 mm”
         16 9/16 in. (42 mm)                “16 9/16 in. (42 mm)”
         Rygg 55 mm Vid främre snitt 73 mm  “Rygg 55 mm Vid främre snitt 73 mm”
         Overall display dimensions variable   “Overall display dimensions variable”",
    );
}

#[test]
fn customs_of_a_source() {
    check_by("1,575 kg  Weight 1.575 kg", &Conventions { decimal: Some(DecimalMark::Comma) });
    check_by("15,750 kg  Weight 15750 kg", &Conventions { decimal: Some(DecimalMark::Point) });
}

#[test]
fn metric_values_are_exact() {
    let measure = |words: &str| read_measures(words).values[0].measure().map(|measure| (measure.value, measure.unit));
    assert_eq!(measure("H. 3 1/2 in."), Some((8.89, vitrina_core::MeasureUnit::Cm)));
    assert_eq!(measure("12 lb"), Some((5.443_108_44, vitrina_core::MeasureUnit::Kg)));
    assert_eq!(measure("H 2 ft"), Some((60.96, vitrina_core::MeasureUnit::Cm)));
    assert_eq!(measure("2 ft"), None);
}

/// Words that measures are made of, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "12",
        "3,5",
        "0.25",
        "9/16",
        "½",
        "x",
        "×",
        "mm",
        "cm",
        "kg",
        "in.",
        "\"",
        "'",
        "ft",
        "lb",
        "H.",
        "Höjd:",
        "support",
        "frame:",
        "(",
        ")",
        ",",
        ";",
        "ca",
        "高",
        "厘米",
        "высота",
        "см",
        "\r\n",
        "4:o",
        "-",
        "skaft",
        "?",
        "999999999999",
        "0",
        "1,575",
    ]);
    prop::collection::vec((word, prop::sample::select(vec!["", " "])), 0..14)
        .prop_map(|words| words.into_iter().map(|(word, blank)| format!("{word}{blank}")).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_left(words in any::<String>()) {
        let measures = read_measures(&words);
        prop_assert!(!measures.values.is_empty() || !measures.rest.is_empty() || words.chars().all(|c| !c.is_alphanumeric()));
    }

    #[test]
    fn a_reading_reads_as_itself(words in pieces()) {
        for value in read_measures(&words).values {
            prop_assert!(value.value.to_f64() > 0.0);
            let text = format!("{} {}", value.value, value.unit.symbol());
            let point = Conventions { decimal: Some(DecimalMark::Point) };
            let again = read_measures_by(&text, &point).values;
            prop_assert_eq!(again.first().map(|again| (again.value, again.unit)), Some((value.value, value.unit)), "{}", words);
        }
    }
}

#[test]
fn a_long_text_is_refused_at_once() {
    let long = "12 x ".repeat(1_000_000);
    assert_eq!(read_measures(&long).values, Vec::new());
    let topics = "a: ".repeat(LONGEST / 3);
    assert_eq!(read_measures(&topics).values, Vec::new());
    let nested = "(12 mm".repeat(LONGEST / 6);
    assert_eq!(read_measures(&nested).values, Vec::new());
}

#[test]
fn what_is_measured_of_a_part_is_none_of_the_whole() {
    let whole = |words: &str, expect: &[f64]| {
        let read = read_measures(words);
        let values = read.values.iter().filter_map(MeasureReading::of_the_whole).map(|one| one.value);
        assert_eq!(values.collect::<Vec<_>>(), expect, "{words}");
    };
    whole("Längd: 1390 mm", &[1390.0]);
    whole("Längd: pipa 1125 mm", &[]);
    whole("Längd: total 1390 mm", &[1390.0]);
    whole("support: 254 x 197 mm; frame: 349 x 292 x 38 mm", &[254.0, 197.0]);
    whole("Höjd: med ram 830 mm", &[]);
}
