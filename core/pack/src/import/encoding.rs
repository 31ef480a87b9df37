//! Bytes to text. What says its encoding is believed; UTF-8 is known by its form; the rest is told apart by its letters.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A decoded file.
pub(super) struct Decoded {
    /// Its text, without a byte order mark.
    pub(super) text: String,
    /// The encoding's name.
    pub(super) encoding: &'static str,
}

/// Decodes a file. Never fails: bytes that no encoding explains become U+FFFD.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return with(encoding, bytes.get(length..).unwrap_or_default());
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return with(encoding, bytes);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: text.to_owned(), encoding: UTF_8.name() };
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    with(detector.guess(None, chardetng::Utf8Detection::Deny), bytes)
}

fn with(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded { text: text.into_owned(), encoding: encoding.name() }
}

/// Every other byte of a table in UTF-16 is zero, as its separators are ASCII.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(512))?;
    if head.len() < 4 {
        return None;
    }
    let zeros = |start: usize| head.iter().skip(start).step_by(2).filter(|&&byte| byte == 0).count();
    let half = head.len() / 2;
    match (zeros(0), zeros(1)) {
        (even, odd) if odd * 10 > half * 7 && even * 10 < half => Some(UTF_16LE),
        (even, odd) if even * 10 > half * 7 && odd * 10 < half => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn each_encoding_gives_the_same_text() {
        let text = "id,name\n1,Café für Señor O’Neill – naïve façade, déjà vu\n2,Über müde Brücken\n";
        let mut marked = vec![0xEF, 0xBB, 0xBF];
        marked.extend(text.as_bytes());
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let (western, _, failed) = encoding_rs::WINDOWS_1252.encode(text);
        assert!(!failed);
        for bytes in [text.as_bytes(), &marked, &little, &big, &western] {
            assert_eq!(decode(bytes).text, text, "{}", decode(bytes).encoding);
        }
    }

    #[test]
    fn any_bytes_give_some_text() {
        for bytes in [&[][..], &[0], &[0xFF], &[0xFE, 0xFF], &[0xFF, 0xFE, 0x00], &[0x80, 0x00, 0x80, 0x00, 0x80]] {
            let _ = decode(bytes);
        }
    }
}
