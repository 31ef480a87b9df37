//! A terminal as Unix has it.

use super::keys::{Escapes, Key, Keys};
use super::{ASIDE, BACK, CLEAR, Echo, LONGEST, Secret};
use crate::fault::Fault;
use rustix::termios::{InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};
use std::fs::File;
use std::io::{Read, Write};
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// The terminal that this program was started from.
pub struct Terminal {
    device: File,
    keys: Keys,
    escapes: Escapes,
    begun: Instant,
    patience: Option<Duration>,
}

/// Keys arrive one by one and are not shown, until this is dropped.
struct Quiet<'a> {
    device: &'a File,
    before: Termios,
}

impl<'a> Quiet<'a> {
    fn new(device: &'a File) -> Result<Self, Fault> {
        let before = tcgetattr(device).map_err(|_| Fault::NoTerminal)?;
        let mut quiet = before.clone();
        // Ctrl-C comes as a key, too: a process that ended here would leave a terminal behind that shows nothing.
        let not = LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN;
        quiet.local_modes.remove(not);
        quiet.input_modes.remove(InputModes::IXON);
        // A read gives what is there, or nothing after a tenth of a second.
        quiet.special_codes[SpecialCodeIndex::VMIN] = 0;
        quiet.special_codes[SpecialCodeIndex::VTIME] = 1;
        tcsetattr(device, OptionalActions::Now, &quiet).map_err(|_| Fault::NoTerminal)?;
        Ok(Quiet { device, before })
    }
}

impl Drop for Quiet<'_> {
    fn drop(&mut self) {
        let _ = tcsetattr(self.device, OptionalActions::Now, &self.before);
    }
}

/// One byte, if there is one now.
fn byte(mut device: &File) -> Result<Option<u8>, Fault> {
    let mut byte = [0];
    match device.read(&mut byte) {
        Ok(0) => Ok(None),
        Ok(_) => Ok(Some(byte[0])),
        Err(error) if error.kind() == std::io::ErrorKind::Interrupted => Ok(None),
        Err(_) => Err(Fault::NotAnswered),
    }
}

impl Terminal {
    /// The terminal; `None` where there is none, as in a script.
    pub fn open() -> Option<Self> {
        let device = File::options().read(true).write(true).open("/dev/tty").ok()?;
        tcgetattr(&device).ok()?;
        Some(Terminal {
            device,
            keys: Keys::default(),
            escapes: Escapes::default(),
            begun: Instant::now(),
            patience: None,
        })
    }

    /// From now on a line that nobody types at for so long ends with [`Fault::Idle`].
    pub fn lose_patience_after(&mut self, patience: Duration) {
        self.patience = Some(patience);
    }

    /// Writes text of ours.
    ///
    /// # Errors
    /// [`Fault::NotAnswered`] where the terminal is gone.
    pub fn write(&mut self, text: &str) -> Result<(), Fault> {
        self.device.write_all(text.as_bytes()).map_err(|_| Fault::NotAnswered)
    }

    /// Clears the screen and what can be scrolled back to.
    pub fn clear(&mut self) {
        // There is nothing else that could be done.
        let _ = self.write(CLEAR);
    }

    /// Does something on a screen of its own, that is gone afterwards and that nobody can scroll back to.
    ///
    /// # Errors
    /// Those of `doing`.
    pub fn aside<T>(&mut self, doing: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        self.write(ASIDE)?;
        let done = doing(self);
        let _ = self.write(BACK);
        done
    }

    /// A line that somebody types; `None` for Ctrl-D on an empty one.
    ///
    /// # Errors
    /// [`Fault::Left`] after Esc three times, [`Fault::Idle`], [`Fault::Core`] `Cancelled` for Ctrl-C, [`Fault::NotAnswered`].
    pub fn line(&mut self, label: &str, echo: Echo) -> Result<Option<Secret>, Fault> {
        let device = self.device.try_clone().map_err(|_| Fault::NotAnswered)?;
        let quiet = Quiet::new(&device)?;
        self.write(label)?;
        let mut typed = Zeroizing::new(Vec::with_capacity(LONGEST));
        let ended = loop {
            match self.key()? {
                Key::Byte(byte) if typed.len() < LONGEST => typed.push(byte),
                Key::Byte(_) | Key::Other => continue,
                Key::Erase => erase(&mut typed),
                Key::Clear => typed.clear(),
                Key::Enter => break Some(typed),
                Key::End if typed.is_empty() => break None,
                Key::End => continue,
                Key::Interrupt => {
                    self.write("\r\n")?;
                    return Err(turnstone_app::TurnstoneError::Cancelled.into());
                }
                Key::Escape => {
                    if self.escapes.press(self.begun.elapsed()) {
                        self.clear();
                        return Err(Fault::Left);
                    }
                    continue;
                }
            }
            if echo == Echo::Shown {
                self.draw(label, &typed)?;
            }
        };
        drop(quiet);
        self.write("\r\n")?;
        Ok(ended)
    }

    /// The next key.
    fn key(&mut self) -> Result<Key, Fault> {
        let (since, patience) = (Instant::now(), self.patience);
        let wait = |device: &mut &File| loop {
            match byte(device)? {
                Some(byte) => return Ok(byte),
                None if patience.is_some_and(|patience| since.elapsed() >= patience) => return Err(Fault::Idle),
                None => (),
            }
        };
        self.keys.next(&mut &self.device, wait, |device| byte(device))
    }

    /// The line again, as much of its end as fits.
    fn draw(&mut self, label: &str, typed: &[u8]) -> Result<(), Fault> {
        // In the middle of a character nothing is drawn yet.
        let Ok(text) = std::str::from_utf8(typed) else { return Ok(()) };
        // A terminal that does not know how wide it is says 0.
        let columns = rustix::termios::tcgetwinsize(&self.device).map_or(0, |size| usize::from(size.ws_col));
        let columns = if columns == 0 { 80 } else { columns };
        let whole = Zeroizing::new(format!("{label}{}", crate::output::harmless(text)));
        let mut start = whole.len();
        for (at, _) in whole.char_indices().rev() {
            if textwrap::core::display_width(&whole[at..]) >= columns {
                break;
            }
            start = at;
        }
        let line = Zeroizing::new(format!("\r\u{1b}[K{}", &whole[start..]));
        self.write(&line)
    }
}

/// Takes the last character away, however many bytes it has.
fn erase(typed: &mut Vec<u8>) {
    while typed.pop().is_some_and(|byte| (0x80..0xc0).contains(&byte)) {}
}

#[cfg(test)]
mod tests {
    use super::erase;

    #[test]
    fn a_whole_character_is_erased() {
        let mut typed = "aé🏳".as_bytes().to_vec();
        for left in ["aé", "a", "", ""] {
            erase(&mut typed);
            assert_eq!(typed, left.as_bytes());
        }
    }
}
