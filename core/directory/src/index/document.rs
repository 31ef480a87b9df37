//! What the index remembers of each document besides its terms: five bytes.

use super::DocumentKind;

/// Bytes of one document.
pub const BYTES: usize = 5;

/// What is known of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// What it is.
    pub kind: DocumentKind,
    /// Ten times the binary logarithm of its inhabitants.
    pub population: u8,
    /// Length of its body in words, see [`length`].
    pub body: u8,
    /// Length of its body in letter groups.
    pub grams: u8,
    /// How many topics it has.
    pub topics: u8,
}

/// A length as one byte: ten times its binary logarithm.
pub fn squeeze(length: usize) -> u8 {
    (((length + 1) as f32).log2() * 10.0).round().min(255.0) as u8
}

/// The length behind such a byte.
pub fn length(byte: u8) -> f32 {
    (f32::from(byte) / 10.0).exp2() - 1.0
}

impl Summary {
    /// As bytes.
    pub fn write(self) -> [u8; BYTES] {
        let kind = match self.kind {
            DocumentKind::Service => 0,
            DocumentKind::Organization => 1,
            DocumentKind::Guide => 2,
            DocumentKind::Place => 3,
        };
        [kind, self.population, self.body, self.grams, self.topics]
    }

    /// From bytes.
    pub fn read(bytes: &[u8; BYTES]) -> Summary {
        let [kind, population, body, grams, topics] = *bytes;
        let kind = match kind {
            0 => DocumentKind::Service,
            1 => DocumentKind::Organization,
            2 => DocumentKind::Guide,
            _ => DocumentKind::Place,
        };
        Summary { kind, population, body, grams, topics }
    }
}

/// Lengths by byte, so that searching takes no logarithm.
pub fn lengths() -> [f32; 256] {
    let mut out = [0.0; 256];
    (0u8..=255).zip(out.iter_mut()).for_each(|(byte, out)| *out = length(byte));
    out
}
