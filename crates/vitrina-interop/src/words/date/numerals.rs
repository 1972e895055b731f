//! Numerals that are not digits: Roman (also written with the Cyrillic letters that look alike) and Chinese.

/// The number of a Roman numeral of a century or dynasty, 1 to 30, written correctly and in capitals.
pub(super) fn roman(word: &str) -> Option<u32> {
    let latin: String = word
        .chars()
        .map(|letter| match letter {
            'Х' => 'X',
            'І' => 'I',
            'Ⅰ' => 'I',
            other => other,
        })
        .collect();
    (1..=30).find(|number| written(*number) == latin)
}

fn written(number: u32) -> String {
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let ones = usize::try_from(number % 10).unwrap_or_default();
    let tens = usize::try_from(number / 10).unwrap_or_default();
    format!("{}{}", "X".repeat(tens), ONES[ones])
}

/// The number of Chinese numerals up to 99 (十八, 二十, 廿三) or of digits read one by one (一九三七, 二〇〇〇).
pub(super) fn chinese(text: &str) -> Option<u32> {
    let digits: Option<Vec<u32>> = text.chars().map(chinese_digit).collect();
    if let Some(digits) = digits {
        let plain = digits.iter().all(|digit| *digit < 10) && matches!(digits.len(), 1 | 4);
        if plain {
            return Some(digits.iter().fold(0, |number, digit| number * 10 + digit));
        }
        return match digits[..] {
            [10] => Some(10),
            [10, ones] if ones < 10 => Some(10 + ones),
            [20, ones] if ones < 10 => Some(20 + ones),
            [20] => Some(20),
            [tens, 10] if (2..10).contains(&tens) => Some(tens * 10),
            [tens, 10, ones] if (2..10).contains(&tens) && ones < 10 => Some(tens * 10 + ones),
            _ => None,
        };
    }
    None
}

/// The digit of a Chinese numeral; 10 and 20 have characters of their own.
pub(super) fn chinese_digit(character: char) -> Option<u32> {
    Some(match character {
        '〇' | '零' => 0,
        '一' | '元' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '廿' => 20,
        _ => return None,
    })
}
