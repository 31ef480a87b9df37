//! What a person is asked, and what a script answers: passphrases, the words of a note, a yes.

use crate::fault::Fault;
use crate::terminal::{Echo, Secret, Terminal};
use std::fs::File;
use std::io::Read;
use zeroize::Zeroizing;

/// Where answers come from.
pub enum Answers {
    /// Somebody types them.
    Typed(Terminal),
    /// They stand in a file or come out of a pipe, a line each, in the order in which they are asked for.
    Given(File),
}

/// A text that is cleared when it is dropped.
pub type Text = Zeroizing<String>;

/// More than anybody writes in one note; what lies beyond is refused.
const MOST_BYTES: u64 = 8 << 20;

impl Answers {
    /// From this file (`-` is standard input), else from the terminal.
    ///
    /// # Errors
    /// [`Fault::Unreadable`], [`Fault::NoTerminal`].
    pub fn open(file: Option<&str>) -> Result<Self, Fault> {
        match file {
            Some("-") => Ok(Answers::Given(standard_input()?)),
            Some(name) => Ok(Answers::Given(File::open(name).map_err(|_| Fault::Unreadable(name.to_owned()))?)),
            None => Terminal::open().map(Answers::Typed).ok_or(Fault::NoTerminal),
        }
    }

    /// The terminal, where somebody sits at one.
    pub fn terminal(&mut self) -> Option<&mut Terminal> {
        match self {
            Answers::Typed(terminal) => Some(terminal),
            Answers::Given(_) => None,
        }
    }

    /// A line that must not be seen.
    ///
    /// # Errors
    /// [`Fault::NotAnswered`], and those of [`Terminal::line`].
    pub fn secret(&mut self, label: &str) -> Result<Secret, Fault> {
        self.ask(label, Echo::Hidden)?.ok_or(Fault::NotAnswered)
    }

    /// A line of text.
    ///
    /// # Errors
    /// [`Fault::NotAnswered`], [`Fault::NotText`], and those of [`Terminal::line`].
    pub fn line(&mut self, label: &str) -> Result<Text, Fault> {
        self.next_line(label)?.ok_or(Fault::NotAnswered)
    }

    /// A line of text; `None` where nothing more comes.
    ///
    /// # Errors
    /// [`Fault::NotText`], and those of [`Terminal::line`].
    pub fn next_line(&mut self, label: &str) -> Result<Option<Text>, Fault> {
        self.ask(label, Echo::Shown)?.map(text).transpose()
    }

    fn ask(&mut self, label: &str, echo: Echo) -> Result<Option<Secret>, Fault> {
        match self {
            Answers::Typed(terminal) => terminal.line(&format!("{label} "), echo),
            Answers::Given(file) => given(file),
        }
    }

    /// Whether somebody answers with this word.
    ///
    /// # Errors
    /// Those of [`Answers::line`].
    pub fn is_answered(&mut self, question: &str, word: &str) -> Result<bool, Fault> {
        Ok(self.line(question)?.trim().to_lowercase() == word.to_lowercase())
    }
}

/// The next line, read byte by byte: what follows it belongs to whoever reads next.
fn given(file: &mut File) -> Result<Option<Secret>, Fault> {
    let mut line = Zeroizing::new(Vec::with_capacity(4096));
    let mut byte = Zeroizing::new([0]);
    loop {
        match file.read(&mut *byte) {
            Ok(0) if line.is_empty() => return Ok(None),
            Ok(0) => break,
            Ok(_) if byte[0] == b'\n' => break,
            Ok(_) if line.len() as u64 >= MOST_BYTES => return Err(Fault::NotText),
            Ok(_) => line.push(byte[0]),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => (),
            Err(_) => return Err(Fault::NotAnswered),
        }
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Ok(Some(line))
}

/// All that is left on standard input, as text.
///
/// # Errors
/// [`Fault::NotText`], [`Fault::Unreadable`].
pub fn rest_of_input() -> Result<Text, Fault> {
    let mut bytes = Zeroizing::new(Vec::new());
    let read = standard_input()?.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|_| Fault::Unreadable("-".to_owned()))?;
    if bytes.len() as u64 > MOST_BYTES { Err(Fault::NotText) } else { text(bytes) }
}

/// Bytes as text, without a copy.
fn text(mut bytes: Secret) -> Result<Text, Fault> {
    String::from_utf8(std::mem::take(&mut *bytes)).map(Zeroizing::new).map_err(|error| {
        drop(Zeroizing::new(error.into_bytes()));
        Fault::NotText
    })
}

/// Standard input without the standard library's buffer, which nobody clears.
fn standard_input() -> Result<File, Fault> {
    let input = std::io::stdin();
    #[cfg(unix)]
    let owned = std::os::fd::AsFd::as_fd(&input).try_clone_to_owned();
    #[cfg(windows)]
    let owned = std::os::windows::io::AsHandle::as_handle(&input).try_clone_to_owned();
    owned.map(File::from).map_err(|_| Fault::Unreadable("-".to_owned()))
}
