//! A terminal where the keys can't be had one by one: passphrases are not shown there either, but Esc does not lead out.

use super::{ASIDE, BACK, CLEAR, Echo, Secret};
use crate::fault::Fault;
use console::Term;
use std::time::Duration;
use zeroize::Zeroizing;

/// The terminal that this program was started from.
pub struct Terminal {
    device: Term,
}

impl Terminal {
    /// The terminal; `None` where there is none, as in a script.
    pub fn open() -> Option<Self> {
        let device = Term::stderr();
        device.is_term().then_some(Terminal { device })
    }

    /// Nobody is hurried here: the keys can't be waited for.
    pub fn lose_patience_after(&mut self, _: Duration) {}

    /// Writes text of ours.
    ///
    /// # Errors
    /// [`Fault::NotAnswered`] where the terminal is gone.
    pub fn write(&mut self, text: &str) -> Result<(), Fault> {
        self.device.write_str(text).map_err(|_| Fault::NotAnswered)
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

    /// A line that somebody types.
    ///
    /// # Errors
    /// [`Fault::NotAnswered`].
    pub fn line(&mut self, label: &str, echo: Echo) -> Result<Option<Secret>, Fault> {
        self.write(label)?;
        let typed = match echo {
            Echo::Shown => self.device.read_line(),
            Echo::Hidden => self.device.read_secure_line(),
        };
        // The string's own bytes become ours; no copy is left.
        typed.map(|typed| Some(Zeroizing::new(typed.into_bytes()))).map_err(|_| Fault::NotAnswered)
    }
}
