//! XML in any encoding that its byte order mark or its declaration names, as UTF-8.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::decode::Text;

/// How many bytes are looked at to find the declaration.
const HEAD: u64 = 1024;

/// A reader of UTF-8 over `input`, or why its encoding is not known.
///
/// Bytes that mean nothing in the encoding become bytes that are not UTF-8, so that the reader behind refuses the record
/// they stand in and no other; nothing is replaced by a look-alike.
pub(crate) fn to_utf8<'a, R: BufRead + 'a>(mut input: R) -> io::Result<Box<dyn BufRead + 'a>> {
    let mut head = Vec::new();
    input.by_ref().take(HEAD).read_to_end(&mut head)?;
    let encoding = encoding_of(&head)?;
    let whole = Cursor::new(head).chain(input);
    if encoding == UTF_8 {
        return Ok(Box::new(whole));
    }
    Ok(Box::new(BufReader::new(Text::in_encoding(whole, encoding)?)))
}

fn encoding_of(head: &[u8]) -> io::Result<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(head) {
        return Ok(encoding);
    }
    match head {
        [0, b'<', ..] => return Ok(UTF_16BE),
        [b'<', 0, ..] => return Ok(UTF_16LE),
        _ => {}
    }
    let Some(label) = declared(head) else { return Ok(UTF_8) };
    let Some(encoding) = Encoding::for_label(label) else {
        let words = format!("the encoding `{}` is not known", String::from_utf8_lossy(label));
        return Err(io::Error::new(io::ErrorKind::Unsupported, words));
    };
    // The declaration could be read byte by byte, so that it is wrong about UTF-16.
    Ok(if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding })
}

/// The label in `<?xml … encoding="label"?>`.
fn declared(head: &[u8]) -> Option<&[u8]> {
    let rest = head.strip_prefix(b"<?xml")?;
    let end = rest.windows(2).position(|two| two == b"?>")?;
    let declaration = &rest[..end];
    let at = declaration.windows(8).position(|eight| eight == b"encoding")? + 8;
    let value = declaration[at..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (quote, value) = value.split_first()?;
    let end = value.iter().position(|byte| byte == quote)?;
    Some(&value[..end])
}
