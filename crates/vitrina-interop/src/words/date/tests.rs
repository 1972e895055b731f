//! What museums write, language by language, and what it says; laws over any text.

use proptest::prelude::*;

use super::*;

fn shown(reading: Option<DateReading>) -> String {
    match reading {
        None => "-".to_owned(),
        Some(DateReading { edtf, certain: true }) => edtf.to_string(),
        Some(DateReading { edtf, certain: false }) => format!("{edtf} guessed"),
    }
}

/// One line each: the words, two blanks or more, what they say (`-` where they stay words).
#[track_caller]
fn check(table: &str) {
    check_by(table, &Conventions::default());
}

#[track_caller]
fn check_by(table: &str, conventions: &Conventions) {
    let lines = table.lines().filter(|line| !line.trim().is_empty());
    let wrong: Vec<String> = lines
        .filter_map(|line| {
            let (words, expect) = line.trim().rsplit_once("  ").expect("words, two blanks, what they say");
            let read = shown(read_date_by(words.trim(), conventions));
            (read != expect.trim()).then(|| format!("{}: {read}, not {expect}", words.trim()))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english() {
    check(
        "1851                                  1851
         c. 1780–90                            1780~/1790~ guessed
         c.1820-c.1860                         1820~/1860~
         1656-c.1680                           1656/1680~
         1852–1911                             1852/1911
         1828–9                                1828/1829
         born 1930                             1930/
         published 1802                        1802
         after 1852                            [1852..]
         before 1981                           [..1981]
         no earlier than 1906                  [1906..]
         May 8th, 1945                         1945-05-08
         8th May 1945                          1945-05-08
         2nd half 16th c.                      1550/1599
         [ca. 1850]                            1850~
         AD 1200                               1200
         1800s                                 18XX guessed
         Qing dynasty, Kangxi period (1662-1722)  1662/1722
         1922 or earlier                       [..1922]
         between 1780 and 1790                 [1780..1790]
         1786 or 1800                          [1786,1800]
         1627, 1634                            {1627,1634}
         1963, printed 1980                    {1963,1980} guessed
         1953 (designed) c. 1977 (manufactured)  {1953,1977~} guessed
         19th century                          18XX
         0 century 60s                         -
         00 century 60s                        -
         18th-19th century                     17XX/18XX
         first half of the 18th century        1700/1749
         last quarter of the 19th century      1875/1899
         late 18th-early 19th century          1766~/1833~ guessed
         mid- to late-19th century             1840~/1899 guessed
         c. 1870-1880s                         1870~/188X~ guessed
         late 1860s                            1866~/1869 guessed
         1960s?                                196X?
         ?c.1798                               1798%
         March 27-29, 1956                     1956-03-27/1956-03-29
         December 1959 - January 1960          1959-12/1960-01
         June 21,1958                          1958-06-21
         Autumn 1916                           1916-23
         11/13/1918                            1918-11-13
         2/11/1917                             [1917-02-11,1917-11-02] guessed
         8/1959                                1959-08
         1828-01-01 - 1853-12-31               1828-01-01/1853-12-31
         1951-00-00                            1951
         206 BCE-220 CE                        -0205/0220
         5th-4th century BCE                   -0499/-0300
         1175 AH                               1761/1762 guessed
         1175 AH (1761)                        1761
         Edo period (1603-1867), c. 1750       1750~
         Edo period (1603-1867), 19th century  1800/1867 guessed
         Tang Dynasty, 618-907                 0618/0907 guessed
         1945:1960                             1945/1960",
    );
}

#[test]
fn swedish() {
    check(
        "1600-talets första hälft              1600/1649
         1600-tal?                             16XX?
         1700-t slut                           1766~/1799 guessed
         1700-t slut-1813                      1766~/1813 guessed
         1800-talets mitt                      1840~/1860~ guessed
         1500-talets sista fjärdedel           1575/1599
         1880-talets senare hälft              1885/1889
         1740 före                             [..1740]
         1750, före                            [..1750]
         1675 c                                1675~
         1730 cirka-1746                       1730~/1746
         1600-50 cirka                         1600~/1650~ guessed
         1741,1745-1753 cirka                  {1741,1745~..1753~} guessed
         Omkring år 1700 (?)                   1700%
         1830-1840-tal                         183X/184X
         1850-60-t                             185X/186X
         1625-                                 1625/
         -1460                                 /1460
         1820* - 1903+                         1820/1903
         +24.9.1852                            /1852-09-24
         23.6.1715 - 2.1722                    1715-06-23/1722-02
         1905-09-26--27                        1905-09-26/1905-09-27
         12 okt 1962                           1962-10-12
         500-t f Kr                            -0598/-0499
         400-500-talet e.Kr.                   04XX/05XX
         1790-1844, FÖRUTVAR. ÄGARE - SÄKER    1790/1844 guessed
         t o m 1888                            /1888",
    );
}

#[test]
fn russian() {
    check(
        "XVIII в., 2-я пол.                    1750/1799
         2-я половина XVIII века               1750/1799
         XIX в.                                18XX
         ХVIII–ХIХ вв.                         17XX/18XX
         кон. XIX - нач. XX в.                 1866~/1933~ guessed
         1-я четв. XIX в.                      1800/1824
         ок. 1780 г.                           1780~
         1941–1945 гг.                         1941/1945
         с 1941 по 1945 г.                     1941/1945
         с 1941 до 1945                        1941/1945
         до 1917 г.                            [..1917]
         после 1945 года                       [1945..]
         5 мая 1943 г.                         1943-05-05
         май 1943                              1943-05
         1930-е гг.                            193X
         1900-е гг.                            190X
         60-е гг. XX в.                        196X
         1943-й год                            1943
         не позднее 1709 г.                    [..1709]
         17–18 вв.                             16XX/17XX
         12.04.1961                            1961-04-12
         12.IV.1961                            1961-04-12
         начало 1920-х гг.                     1920/1923~ guessed
         IV в. до н. э.                        -0399/-0300
         между 1780 и 1790                     [1780..1790]",
    );
}

#[test]
fn chinese() {
    check(
        "清康熙                                1662/1722
         清代乾隆                              1736/1795
         乾隆年间                              1736/1795
         康熙三年                              1664 guessed
         康熙元年                              1662 guessed
         清光绪二十年(1894)                     1894
         清代 (1644-1911)                       1644/1911
         清                                    1644/1911 guessed
         民国二十六年                          1937 guessed
         1937年                                1937
         1937年7月7日                          1937-07-07
         1937年7月                             1937-07
         一九三七年                            1937
         1937年—1945年                         1937/1945
         约1780年                              1780~
         18世纪                                17XX
         十八世纪                              17XX
         18世纪上半叶                          1700/1749
         18世纪末                              1766~/1799 guessed
         18至19世纪                            17XX/18XX
         1930年代                              193X
         20世纪30年代                          193X
         公元前206年                           -0205
         1949年以前                            [..1949]
         1937.07.07                            1937-07-07
         1937/7/7                              1937-07-07
         清康熙木刻                            -
         明嘉庆                                -",
    );
}

#[test]
fn german_and_romanian() {
    check(
        "um 1800                               1800~
         1. Hälfte 18. Jh.                     1700/1749
         erste Hälfte des 18. Jahrhunderts     1700/1749
         Ende 17. Jh.                          1666~/1699 guessed
         2. Viertel 19. Jh.                    1825/1849
         vor 1852                              [..1852]
         5. Mai 1943                           1943-05-05
         5.-8. Mai 1943                        1943-05-05/1943-05-08
         1920er Jahre                          192X
         44 v. Chr.                            -0043
         zwischen 1780 und 1790                [1780..1790]
         18./19. Jh.                           17XX/18XX guessed
         sec. XVIII                            17XX
         sec. XVII-XVIII                       16XX/17XX
         secolul al XVIII-lea                  17XX
         prima jumătate a secolului al XVIII-lea  1700/1749
         sfârșitul sec. XIX                    1866~/1899 guessed
         cca. 1850                             1850~
         înainte de 1850                       [..1850]
         după 1850                             [1850..]
         5 mai 1943                            1943-05-05
         anii 1930                             1930
         100 î.Hr.                             -0099",
    );
}

#[test]
fn digits_and_calendars_of_persia_and_india() {
    check(
        "۱۸۵۷                                  1857
         ١٨٥٧–١٨٥٨                             1857/1858
         १८५७                                  1857
         लगभग १८५७                             1857~
         १८वीं शताब्दी                         17XX
         ۱۳۵۷ هجری شمسی                        1978/1979 guessed
         ۱۱۷۵ ه.ق                              1761/1762 guessed
         ۱۳۵۷                                  -
         ۱۳۵۷/۱۱/۲۲                            -
         قرن ۱۲                                -
         ۱۸۵۷ء                                 1857
         ۱۷۸۵ میلادی                           1785
         ۱۰ مئی ۱۸۵۷                           1857-05-10",
    );
}

#[test]
fn what_stays_words() {
    check(
        "164-11-20                             -
         Herburt z Fulateina 1508              -
         date not known                        -
         9999                                  -
         0000                                  -
         17772                                 -
         321                                   -
         41-81                                 -
         1956, 53                              -
         1934 295:915                          -
         1709-1739 (1762)                      -
         1916, printed posthumously            -
         1992, printed later                   -
         173-1833                              -
         100-1750?                             -
         1650-1575                             -
         1716-02-2                             -
         1872-02-30                            -
         347 - 407 f.Kr                        -
         19th century in the style of 16th century  -
         for 1900                              -
         Mosin 1891/30                         -
         London, 1850                          -
         1850 [1849]                           -
         1771 (1826)                           -
         1600-tal*                             -
         FÖRUTVAR. ÄGARE - SÄKER               -
         26th Dynasty                          -",
    );
}

#[test]
fn customs_of_a_source() {
    let open = Conventions { open_year: Some(9999), ..Conventions::default() };
    check_by("1945:9999  1945/..\n 1945:1960  1945/1960\n 9999:9999  -", &open);
    let american = Conventions { day_order: Some(DayOrder::MonthFirst), ..Conventions::default() };
    check_by("2/11/1917  1917-02-11\n 13/11/1917  -", &american);
    let british = Conventions { day_order: Some(DayOrder::DayFirst), ..Conventions::default() };
    check_by("2/11/1917  1917-11-02", &british);
    let coins = Conventions { early_years: true, ..Conventions::default() };
    check_by("41-81  0041/0081 guessed", &coins);
}

/// Words that dates are made of, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "1780",
        "90",
        "9",
        "c.",
        "cirka",
        "-",
        "–",
        "/",
        ",",
        "?",
        "(",
        ")",
        "1600-tal",
        "XVIII",
        "в.",
        "century",
        "18th",
        "late",
        "first half",
        "March",
        "5",
        "or",
        "and",
        "before",
        "efter",
        "BCE",
        "AH",
        "清",
        "康熙",
        "年",
        "月",
        "世纪",
        "*",
        "+",
        "1943-05-05",
        "1.2.1900",
        "printed",
        "between",
        "до",
        "н.э.",
        "1853-01",
        "1850s",
        "~",
        "[",
        "]",
        "{",
        "}",
        "..",
        "X",
        "18XX",
        "0000",
        "-0001",
        "s",
        "spring",
        ":",
        ";",
        "London",
        "2/11/1917",
        "period",
    ]);
    prop::collection::vec((word, prop::sample::select(vec!["", " "])), 0..12)
        .prop_map(|words| words.into_iter().map(|(word, blank)| format!("{word}{blank}")).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_left(words in any::<String>()) {
        let _ = read_date(&words);
    }

    #[test]
    fn what_was_read_reads_as_itself(words in pieces()) {
        if let Some(reading) = read_date(&words) {
            let text = reading.edtf.to_string();
            // `1916-23` is how museums write eight years, and `-1460` means until 1460: the two forms of EDTF that
            // words of a museum never stand for.
            let season = reading.edtf.dates().any(|date| {
                matches!(date.precision(), vitrina_core::edtf::Precision::Season(_))
            });
            let lone_before_common = text.starts_with('-') && !text.starts_with("-0");
            // 1 BCE and 1 CE are what an empty field of a database looks like.
            let empty = text.starts_with("000");
            if !season && !lone_before_common && !empty {
                prop_assert_eq!(read_date(&text).map(|again| again.edtf.to_string()), Some(text), "{}", words);
            }
        }
    }
}

#[test]
fn a_long_text_is_refused_at_once() {
    let long = "1780, ".repeat(1_000_000);
    assert_eq!(read_date(&long), None);
    let nested = "(".repeat(LONGEST);
    assert_eq!(read_date(&nested), None);
}
