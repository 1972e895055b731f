//! Numbers and texts in bytes: seven bits a byte, the low ones first; reading believes nothing.

/// Writes a number.
#[cfg(feature = "build")]
pub(crate) fn put(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Writes a text after its length.
#[cfg(feature = "build")]
pub(crate) fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put(bytes, super::short(text.len()));
    bytes.extend(text.as_bytes());
}

/// Bytes that are read from the front.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursor<'a>(pub(crate) &'a [u8]);

impl<'a> Cursor<'a> {
    /// A number, or nothing where there is none of at most 32 bits.
    pub(crate) fn number(&mut self) -> Option<u32> {
        let mut number = 0_u32;
        for place in 0..5 {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            let bits = u32::from(byte & 0x7F);
            if place == 4 && bits > 0x0F {
                return None;
            }
            number |= bits << (place * 7);
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    /// So many bytes.
    pub(crate) fn take(&mut self, length: u32) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length as usize)?;
        self.0 = rest;
        Some(taken)
    }

    /// One byte.
    pub(crate) fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|byte| byte[0])
    }

    /// A text after its length.
    pub(crate) fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }

    /// A text that shares its beginning with `last`, which becomes it.
    pub(crate) fn next_text(&mut self, last: &mut String) -> Option<()> {
        let shared = self.number()? as usize;
        if !last.is_char_boundary(shared) {
            return None;
        }
        last.truncate(shared);
        last.push_str(self.text()?);
        Some(())
    }

    /// Numbers that grow, each after the distance to the one before; all below `limit`.
    pub(crate) fn growing(&mut self, count: u32, limit: u32) -> Option<Vec<u32>> {
        // A number has at least one byte.
        if count as usize > self.0.len() {
            return None;
        }
        let mut numbers = Vec::with_capacity(count as usize);
        let mut next = 0_u32;
        for _ in 0..count {
            let number = next.checked_add(self.number()?)?;
            if number >= limit {
                return None;
            }
            numbers.push(number);
            next = number + 1;
        }
        Some(numbers)
    }
}

/// Writes numbers that grow.
#[cfg(feature = "build")]
pub(crate) fn put_growing(bytes: &mut Vec<u8>, numbers: &[u32]) {
    let mut next = 0;
    for number in numbers {
        put(bytes, number - next);
        next = number + 1;
    }
}

/// Writes a text without the beginning it shares with the one before.
#[cfg(feature = "build")]
pub(crate) fn put_next_text(bytes: &mut Vec<u8>, last: &str, text: &str) {
    let shared: usize =
        last.chars().zip(text.chars()).take_while(|(a, b)| a == b).map(|(character, _)| character.len_utf8()).sum();
    put(bytes, super::short(shared));
    put_text(bytes, &text[shared..]);
}
