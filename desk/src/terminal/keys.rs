//! What a key sends, told apart byte by byte; and the way out: Esc three times.

use crate::fault::Fault;
use std::time::Duration;

/// Between two presses of Esc at most so long, as on the pages of others that have such a way out.
const GAP: Duration = Duration::from_secs(5);
/// So many presses lead out.
const PRESSES: u32 = 3;

const ESCAPE: u8 = 0x1b;

/// What somebody pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A byte of what is typed, in UTF-8.
    Byte(u8),
    /// The line is done.
    Enter,
    /// The last character goes.
    Erase,
    /// The whole line goes.
    Clear,
    /// Nothing more comes: Ctrl-D.
    End,
    /// Ctrl-C.
    Interrupt,
    /// Esc by itself.
    Escape,
    /// An arrow or another key that means nothing here.
    Other,
}

impl Key {
    fn of(byte: u8) -> Self {
        match byte {
            b'\n' | b'\r' => Key::Enter,
            0x08 | 0x7f => Key::Erase,
            0x15 => Key::Clear,
            0x04 => Key::End,
            0x03 => Key::Interrupt,
            0x00..=0x1f => Key::Other,
            byte => Key::Byte(byte),
        }
    }
}

/// Makes keys of bytes. An arrow begins with the byte that Esc sends alone; what follows at once tells them apart.
#[derive(Default)]
pub struct Keys {
    ahead: Option<u8>,
}

impl Keys {
    /// The next key. `wait` gives the next byte however long that takes, `at_once` gives one only if it is there already.
    ///
    /// # Errors
    /// Those of `wait` and `at_once`.
    pub fn next<Source>(
        &mut self,
        source: &mut Source,
        wait: impl FnOnce(&mut Source) -> Result<u8, Fault>,
        at_once: impl Fn(&mut Source) -> Result<Option<u8>, Fault>,
    ) -> Result<Key, Fault> {
        let first = match self.ahead.take() {
            Some(byte) => byte,
            None => wait(source)?,
        };
        if first != ESCAPE {
            return Ok(Key::of(first));
        }
        match at_once(source)? {
            Some(b'[' | b'O') => {
                while at_once(source)?.is_some_and(|byte| !(0x40..=0x7e).contains(&byte)) {}
                Ok(Key::Other)
            }
            other => {
                self.ahead = other;
                Ok(Key::Escape)
            }
        }
    }
}

/// Counts presses of Esc.
#[derive(Debug, Default)]
pub struct Escapes {
    presses: u32,
    last: Duration,
}

impl Escapes {
    /// Notes a press at this moment, on any clock that never goes backwards; true when it leads out.
    pub fn press(&mut self, moment: Duration) -> bool {
        let in_time = self.presses > 0 && moment.saturating_sub(self.last) <= GAP;
        self.presses = if in_time { self.presses + 1 } else { 1 };
        self.last = moment;
        self.presses >= PRESSES
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn keys(typed: &[u8]) -> Vec<Key> {
        let (mut keys, mut source) = (Keys::default(), typed.iter().copied());
        let mut all = Vec::new();
        while let Ok(key) =
            keys.next(&mut source, |source| source.next().ok_or(Fault::NotAnswered), |source| Ok(source.next()))
        {
            all.push(key);
        }
        all
    }

    #[test]
    fn an_arrow_is_no_escape_and_three_escapes_at_once_are_three() {
        assert_eq!(
            keys(b"a\x1b[A\x1bOP\x1b[3~b"),
            [Key::Byte(b'a'), Key::Other, Key::Other, Key::Other, Key::Byte(b'b')]
        );
        assert_eq!(keys(b"\x1b\x1b\x1b"), [Key::Escape; 3]);
        assert_eq!(
            keys(b"\x1bx\x7f\x15\x04\x03\r"),
            [Key::Escape, Key::Byte(b'x'), Key::Erase, Key::Clear, Key::End, Key::Interrupt, Key::Enter]
        );
    }

    #[test]
    fn three_presses_lead_out_when_no_gap_is_longer_than_five_seconds() {
        let presses = |seconds: &[u64]| {
            let mut escapes = Escapes::default();
            seconds.iter().map(|second| escapes.press(Duration::from_secs(*second))).collect::<Vec<_>>()
        };
        assert_eq!(presses(&[0, 5, 10]), [false, false, true]);
        assert_eq!(presses(&[0, 5, 11, 12, 13]), [false, false, false, false, true]);
    }
}
