//! One character to its folded form: the tables.

/// What becomes of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folded {
    /// One letter or digit.
    To(char),
    /// Several letters.
    Pair(&'static str),
    /// It vanishes and its neighbours belong together: marks, apostrophes in words, signs of direction.
    Nothing,
    /// It separates words.
    Gap,
}

/// Whether the character is written without spaces: Han, kana.
pub(super) fn is_han(character: char) -> bool {
    matches!(character,
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}'
        | '々' | '〇' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | 'ー')
}

/// oʻ, gʻ of Uzbek, the apostrophe of Belarusian and the one in "museum's", however they are typed.
pub(super) fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '`' | '´' | '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2B9}' | '\u{2BB}'..='\u{2BF}')
}

/// The folded form of a small letter; `previous` is the character before it.
pub(super) fn fold_letter(character: char, previous: char) -> Folded {
    // Full-width forms, as Chinese keyboards write them.
    let character = match character {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        other => other,
    };
    match character {
        'a'..='z' | '0'..='9' => Folded::To(character),
        apostrophe if is_apostrophe(apostrophe) => Folded::Nothing,
        '\0'..='\u{7F}' => Folded::Gap,
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => latin(character),
        '\u{400}'..='\u{52F}' => cyrillic(character),
        '\u{600}'..='\u{6FF}' => arabic(character),
        '\u{900}'..='\u{97F}' => devanagari(character),
        // Between two Arabic letters it is the half space of Persian; elsewhere it only shapes.
        '\u{200C}' if matches!(previous, '\u{600}'..='\u{6FF}') => Folded::Gap,
        // Soft hyphen, joiners, signs of direction, the byte order mark, variation selectors.
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}'
        | '\u{FE00}'..='\u{FE0F}' => Folded::Nothing,
        // Combining marks.
        '\u{300}'..='\u{36F}'
        | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}' => Folded::Nothing,
        other => match digit(other) {
            Some(digit) => Folded::To(digit),
            None if is_han(other) || other.is_alphanumeric() => Folded::To(other),
            None => Folded::Gap,
        },
    }
}

/// The ASCII digit of a decimal digit of any script (general category Nd of Unicode).
fn digit(character: char) -> Option<char> {
    #[rustfmt::skip]
    const ZEROS: [u32; 64] = [
        0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50,
        0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
        0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0x104A0, 0x10D30, 0x11066, 0x110F0,
        0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50,
        0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140,
        0x1E2F0, 0x1E950, 0x1FBF0,
    ];
    let code = u32::from(character);
    let zero = ZEROS.into_iter().find(|zero| (*zero..*zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

fn latin(character: char) -> Folded {
    const BASES: [(char, &str); 25] = [
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ('b', "ḃḅḇ"),
        ('c', "çćĉċčḉ"),
        ('d', "ďđḋḍḏḑḓ"),
        ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəǝ"),
        ('f', "ḟ"),
        ('g', "ĝğġģǧǵḡǥ"),
        ('h', "ĥȟḣḥḧḩḫẖħ"),
        ('i', "ìíîïĩīĭįǐȉȋḭḯỉịı"),
        ('j', "ĵǰ"),
        ('k', "ķǩḱḳḵ"),
        ('l', "ĺļľḷḹḻḽł"),
        ('m', "ḿṁṃ"),
        ('n', "ñńņňǹṅṇṉṋŋ"),
        ('o', "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ('p', "ṕṗ"),
        ('r', "ŕŗřȑȓṙṛṝṟ"),
        ('s', "śŝşšſșṡṣṥṧṩẛ"),
        ('t', "ţťțṫṭṯṱẗŧ"),
        ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ('v', "ṽṿ"),
        ('w', "ŵẁẃẅẇẉẘ"),
        ('x', "ẋẍ"),
        ('y', "ýÿŷȳẏẙỳỵỷỹ"),
        ('z', "źżžẑẓẕƶ"),
    ];
    match character {
        'ß' | 'ẞ' => Folded::Pair("ss"),
        'æ' => Folded::Pair("ae"),
        'œ' => Folded::Pair("oe"),
        'þ' => Folded::Pair("th"),
        'ð' => Folded::To('d'),
        '×' | '÷' => Folded::Gap,
        other => {
            let base = BASES.iter().find(|(_, letters)| letters.contains(other));
            Folded::To(base.map_or(other, |(base, _)| *base))
        }
    }
}

/// Russian, Belarusian, Kazakh, Kyrgyz, Tajik and Uzbek letters on the letters all of them have: most keyboards and old
/// records have no others, so that Қазақстан stands there as Казакстан and ғазал as газал. Two words that differ by such
/// a letter alone are found together; that costs less than a name that is not found. Where a letter of one language is
/// written as two of another (ҷ and дж, х and kh), no folding helps: that is for whoever compares sounds.
fn cyrillic(character: char) -> Folded {
    Folded::To(match character {
        'ё' | 'ѐ' | 'ӗ' => 'е',
        'й' | 'і' | 'ї' | 'ѝ' | 'ӣ' | 'ӥ' | 'ҋ' => 'и',
        'ў' | 'ӯ' | 'ұ' | 'ү' | 'ӱ' | 'ӳ' => 'у',
        'ә' | 'ӑ' | 'ӓ' | 'ӛ' => 'а',
        'ғ' | 'ґ' | 'ҕ' => 'г',
        'қ' | 'ҡ' | 'ҝ' | 'ҟ' => 'к',
        'ң' | 'ҥ' | 'ӊ' => 'н',
        'ө' | 'ӧ' | 'ӫ' => 'о',
        'һ' | 'ҳ' => 'х',
        'ҷ' | 'ҹ' | 'ӌ' | 'ӵ' => 'ч',
        'җ' | 'ӝ' | 'ӂ' => 'ж',
        'ҙ' | 'ӟ' => 'з',
        'ҫ' => 'с',
        'ӹ' => 'ы',
        'ӭ' => 'э',
        '\u{483}'..='\u{489}' => return Folded::Nothing,
        '\u{482}' => return Folded::Gap,
        other => other,
    })
}

/// Arabic, Persian and Urdu: one letter for each letter, whatever keyboard wrote it; no vowel signs.
fn arabic(character: char) -> Folded {
    Folded::To(match character {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ي' | 'ى' | 'ئ' | 'ې' | 'ۍ' | 'ے' | 'ۓ' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' => 'ه',
        'ں' => 'ن',
        // Hamza on the line, elongation, vowel and other marks.
        'ء'
        | 'ـ'
        | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E8}'
        | '\u{6EA}'..='\u{6ED}'
        | '\u{61C}' => return Folded::Nothing,
        other => match digit(other) {
            Some(digit) => digit,
            None if other.is_alphabetic() => other,
            None => return Folded::Gap,
        },
    })
}

/// Hindi: vowel signs and the virama are letters here; the dot below is not.
fn devanagari(character: char) -> Folded {
    Folded::To(match character {
        '\u{93C}' => return Folded::Nothing,
        '\u{958}' => 'क',
        '\u{959}' => 'ख',
        '\u{95A}' => 'ग',
        '\u{95B}' => 'ज',
        '\u{95C}' => 'ड',
        '\u{95D}' => 'ढ',
        '\u{95E}' => 'फ',
        '\u{95F}' => 'य',
        'ऩ' => 'न',
        'ऱ' => 'र',
        'ऴ' => 'ळ',
        // Candrabindu and anusvara are written for each other.
        '\u{901}' => '\u{902}',
        '।' | '॥' | '॰' => return Folded::Gap,
        other => digit(other).unwrap_or(other),
    })
}
