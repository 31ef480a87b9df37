//! An editor of the person's own for a note: on a file in memory where the system has such a place, overwritten and gone afterwards.

use super::Desk;
use crate::answers::Text;
use crate::fault::Fault;
use crate::output::Tone;
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::Duration;
use tempfile::TempDir;
use turnstone_app::TurnstoneError;
use zeroize::Zeroizing;

/// More than anybody writes in one note.
const MOST_BYTES: u64 = 8 << 20;
/// How often it is looked whether the editor is done.
const BEAT: Duration = Duration::from_millis(50);

/// Opens the editor with this text after a warning; `None` where the person does not want it then.
///
/// # Errors
/// [`Fault::NoEditor`], [`Fault::NoMemoryFolder`], [`Fault::EditorFailed`], and those of answers. Nothing is changed then.
pub fn edit(desk: &mut Desk<'_>, text: &Text, on_disk: bool) -> Result<Option<Text>, Fault> {
    let asked = ["VISUAL", "EDITOR"].iter().find_map(|name| std::env::var(name).ok().filter(|asked| !asked.is_empty()));
    let asked = asked.ok_or(Fault::NoEditor)?;
    let folder = match (memory_folder(), on_disk) {
        (Some(folder), _) => folder,
        (None, true) => {
            desk.say(Tone::Severe, "desk-notes-editor-on-disk");
            PathBuf::from(&desk.folder)
        }
        (None, false) => return Err(Fault::NoMemoryFolder),
    };
    let (warning, word) = (desk.session.text("desk-notes-editor-warning"), desk.session.text("desk-notes-yes"));
    if !desk.is_answered(&warning, &word)? {
        desk.say(Tone::Plain, "desk-notes-nothing-changed");
        return Ok(None);
    }
    let mut words = asked.split_whitespace();
    let mut command = Command::new(words.next().ok_or(Fault::NoEditor)?);
    command.args(words);
    run(&mut command, &folder, text).map(Some)
}

/// Runs the editor on a file of its own below `folder`, and gives what stands in the file then.
fn run(command: &mut Command, folder: &Path, text: &Text) -> Result<Text, Fault> {
    // Before the file is there: what is sent to us meanwhile must not end us before it is gone.
    let signals = Signals::held();
    let sheet = Sheet::new(folder, text.as_bytes()).map_err(|_| Fault::EditorFailed)?;
    let child = command.arg(&sheet.file).spawn().map_err(|_| Fault::EditorFailed)?;
    let ended = wait(child, &signals)?;
    let edited = if ended.success() { sheet.read() } else { Err(Fault::EditorFailed) };
    drop(sheet);
    drop(signals);
    edited
}

/// Waits for the editor. Where somebody ends us, it is ended, too.
fn wait(mut child: Child, signals: &Signals) -> Result<ExitStatus, Fault> {
    loop {
        if let Some(ended) = child.try_wait().map_err(|_| Fault::EditorFailed)? {
            return Ok(ended);
        }
        if signals.end() {
            let _ = child.kill();
            let _ = child.wait();
            return Err(TurnstoneError::Cancelled.into());
        }
        std::thread::sleep(BEAT);
    }
}

/// A folder of the system's that is in memory.
fn memory_folder() -> Option<PathBuf> {
    #[cfg(target_os = "linux")]
    {
        /// What a file system in memory calls itself (`tmpfs` in statfs(2)).
        const IN_MEMORY: i128 = 0x0102_1994;
        let folder = Path::new("/dev/shm");
        let kind = rustix::fs::statfs(folder).ok()?.f_type;
        (i128::from(kind) == IN_MEMORY).then(|| folder.to_owned())
    }
    #[cfg(not(target_os = "linux"))]
    None
}

/// A note as a file, in a folder that nobody else may enter. Dropped, it is overwritten and gone, and so is all that the editor put beside it.
struct Sheet {
    folder: TempDir,
    file: PathBuf,
}

impl Sheet {
    fn new(below: &Path, text: &[u8]) -> std::io::Result<Self> {
        let mut builder = tempfile::Builder::new();
        builder.prefix("").rand_bytes(16);
        #[cfg(unix)]
        let mode = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o700);
        #[cfg(unix)]
        builder.permissions(mode);
        let folder = builder.tempdir_in(below)?;
        let file = folder.path().join("note.txt");
        let sheet = Sheet { folder, file };
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&sheet.file)?.write_all(text)?;
        Ok(sheet)
    }

    fn read(&self) -> Result<Text, Fault> {
        let failed = |_| Fault::EditorFailed;
        let file = File::open(&self.file).map_err(failed)?;
        let mut bytes = Zeroizing::new(Vec::new());
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Fault::NotText);
        }
        std::str::from_utf8(&bytes).map(|text| Zeroizing::new(text.to_owned())).map_err(|_| Fault::NotText)
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        for entry in fs::read_dir(self.folder.path()).into_iter().flatten().flatten() {
            let _ = overwrite(&entry.path());
        }
    }
}

/// Writes zeros over a file.
fn overwrite(path: &Path) -> std::io::Result<()> {
    let before = fs::symlink_metadata(path)?;
    if !before.is_file() {
        return Ok(());
    }
    let mut file = OpenOptions::new().write(true).open(path)?;
    std::io::copy(&mut std::io::repeat(0).take(before.len()), &mut file)?;
    file.sync_all()
}

/// While it is there, Ctrl-C and its kin do not end this process, but are noted. Afterwards they do what they always do.
#[cfg(unix)]
struct Signals;

#[cfg(unix)]
mod noted {
    use std::sync::atomic::AtomicBool;
    use std::sync::{Arc, LazyLock};

    /// Whether signals do what they always do.
    pub static USUAL: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);
    /// Somebody wants this process to end. Ctrl-C is not among it: it is the editor's.
    pub static END: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);
    /// Set up once: handlers stay.
    pub static ONCE: std::sync::Once = std::sync::Once::new();
}

#[cfg(unix)]
impl Signals {
    fn held() -> Self {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
        use signal_hook::flag;
        use std::sync::Arc;
        noted::USUAL.store(false, std::sync::atomic::Ordering::SeqCst);
        noted::ONCE.call_once(|| {
            for signal in [SIGINT, SIGQUIT, SIGTERM, SIGHUP] {
                let _ = flag::register_conditional_default(signal, Arc::clone(&noted::USUAL));
            }
            for signal in [SIGTERM, SIGHUP] {
                let _ = flag::register(signal, Arc::clone(&noted::END));
            }
        });
        Signals
    }

    fn end(&self) -> bool {
        noted::END.load(std::sync::atomic::Ordering::SeqCst)
    }
}

#[cfg(unix)]
impl Drop for Signals {
    fn drop(&mut self) {
        noted::USUAL.store(true, std::sync::atomic::Ordering::SeqCst);
    }
}

/// Elsewhere the system ends the process as it likes; there the file lies on a disk only where somebody agreed.
#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn held() -> Self {
        Signals
    }

    fn end(&self) -> bool {
        false
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn the_file_is_for_oneself_only_and_gone_afterwards_with_all_beside_it() {
        let below = tempfile::tempdir().unwrap();
        let sheet = Sheet::new(below.path(), b"what nobody may read").unwrap();
        assert_eq!((mode(sheet.folder.path()), mode(&sheet.file)), (0o700, 0o600));
        assert_eq!(sheet.read().unwrap().as_str(), "what nobody may read");
        let beside = sheet.folder.path().join(".note.txt.swp");
        fs::write(&beside, "what nobody may read").unwrap();
        // A second name of the same bytes shows what became of them.
        for (file, name) in [(&sheet.file, "first"), (&beside, "second")] {
            fs::hard_link(file, below.path().join(name)).unwrap();
        }
        let folder = sheet.folder.path().to_owned();
        drop(sheet);
        assert!(!folder.exists());
        for name in ["first", "second"] {
            assert_eq!(fs::read(below.path().join(name)).unwrap(), [0; 20], "{name}");
        }
    }

    #[test]
    fn an_editor_that_fails_changes_nothing_and_leaves_nothing() {
        let below = tempfile::tempdir().unwrap();
        let text = Zeroizing::new("as it was".to_owned());
        assert!(matches!(run(&mut Command::new("false"), below.path(), &text), Err(Fault::EditorFailed)));
        assert!(matches!(run(&mut Command::new("no-such-editor"), below.path(), &text), Err(Fault::EditorFailed)));
        assert_eq!(run(&mut Command::new("true"), below.path(), &text).unwrap().as_str(), "as it was");
        assert_eq!(fs::read_dir(below.path()).unwrap().count(), 0);
    }
}
