//! Bytes of a part: variable-length numbers, and the frame that tells a whole part from a damaged one.

use super::IndexDamaged;

/// First bytes of each part; the last one is the version of the format.
const MAGIC: [u8; 4] = [b'T', b'S', b'I', 1];

/// Bytes in front of a part's content: magic and CRC-32.
const FRAME: usize = 8;

/// Puts the frame in front of a part's content.
pub fn framed(content: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len() + FRAME);
    out.extend_from_slice(&MAGIC);
    out.extend_from_slice(&crc32fast::hash(content).to_le_bytes());
    out.extend_from_slice(content);
    out
}

/// The content of a framed part, if it is whole.
pub fn unframed(mut part: Vec<u8>) -> Result<Vec<u8>, IndexDamaged> {
    let head: [u8; FRAME] = part.get(..FRAME).and_then(|head| head.try_into().ok()).ok_or(IndexDamaged)?;
    let [m0, m1, m2, m3, c0, c1, c2, c3] = head;
    if [m0, m1, m2, m3] != MAGIC || crc32fast::hash(&part[FRAME..]) != u32::from_le_bytes([c0, c1, c2, c3]) {
        return Err(IndexDamaged);
    }
    part.drain(..FRAME);
    Ok(part)
}

/// Appends a number, seven bits a byte, low bits first.
pub fn push_number(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value as u8 & 0x7f) | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Reads numbers one after the other. At the end of the bytes it gives zeros, so that damage is bounded garbage and no panic.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// Reads from an offset on.
    pub fn new(bytes: &'a [u8], at: usize) -> Self {
        Reader { bytes, at }
    }

    /// The next byte, or 0 at the end.
    #[inline]
    pub fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        byte
    }

    /// The next number.
    #[inline]
    pub fn number(&mut self) -> u64 {
        let mut value = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            value |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 || shift > 56 {
                return value;
            }
        }
    }

    /// The next bytes with their length in front, or nothing if they are not all there.
    pub fn slice(&mut self) -> &'a [u8] {
        let len = self.number() as usize;
        let slice = self.at.checked_add(len).and_then(|end| self.bytes.get(self.at..end)).unwrap_or(&[]);
        self.at = self.at.saturating_add(slice.len());
        slice
    }
}

/// Appends bytes with their length in front.
pub fn push_slice(out: &mut Vec<u8>, bytes: &[u8]) {
    push_number(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn numbers_come_back_and_the_end_is_quiet() {
        let mut out = Vec::new();
        let numbers = [0, 1, 127, 128, 300, 1 << 33, u64::from(u32::MAX)];
        numbers.iter().for_each(|n| push_number(&mut out, *n));
        let mut reader = Reader::new(&out, 0);
        numbers.iter().for_each(|n| assert_eq!(reader.number(), *n));
        assert_eq!((reader.number(), reader.slice().len()), (0, 0));
    }

    #[test]
    fn a_flipped_bit_or_a_missing_byte_is_seen() {
        let whole = framed(b"content");
        assert_eq!(unframed(whole.clone()).unwrap(), b"content");
        for at in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[at] ^= 4;
            assert_eq!(unframed(flipped), Err(IndexDamaged));
            assert_eq!(unframed(whole[..at].to_vec()), Err(IndexDamaged));
        }
    }
}
