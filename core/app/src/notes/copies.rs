//! Sealed copies of an open notebook: made, and brought back in.

use std::fs;
use std::io::{BufReader, BufWriter, Write};

use turnstone_vault::{SealedFor, VaultError};
use zeroize::Zeroizing;

use super::note::seconds;
use super::system_random;
use super::work::{found, thousandths};
use super::{CopyFor, Notebook};
use crate::{OpenTask, RecordId, Timestamp, TurnstoneError};

/// The same calls for Rust, without a runtime: each blocks until it is done, with the errors of its twin.
#[allow(missing_docs, clippy::missing_errors_doc, reason = "each says no more than its twin in `notebook.rs`")]
impl Notebook {
    pub fn seal_copy_blocking(
        &self,
        chosen: Option<&[RecordId]>,
        copy_for: CopyFor,
        file: &str,
        task: &OpenTask,
    ) -> Result<(), TurnstoneError> {
        let passphrase;
        let sealed_for = match &copy_for {
            CopyFor::Passphrase { passphrase: typed } => {
                passphrase = Zeroizing::new(typed.clone());
                SealedFor::Passphrase(&passphrase)
            }
            CopyFor::PublicKey { key } => SealedFor::PublicKey(key),
        };
        self.guard.run(|| {
            let chosen = chosen.map(|ids| ids.iter().map(found).collect::<Result<Vec<_>, _>>()).transpose()?;
            let created = fs::File::create_new(file).map_err(VaultError::from)?;
            let mut output = BufWriter::new(created);
            let whole = self.notes.notebook().capacity();
            let sealed = turnstone_vault::seal_copy(
                &self.notes,
                chosen.as_deref(),
                &sealed_for,
                &mut output,
                &mut system_random(),
                &mut |done| task.step(thousandths(done, whole)),
            );
            let kept = sealed.and_then(|()| {
                output.flush()?;
                Ok(output.get_ref().sync_all()?)
            });
            // Whoever left leaves no copy behind, not even a whole one.
            if kept.is_err() || self.guard.is_over() {
                let _ = fs::remove_file(file);
            }
            kept.map_err(|error| match (error, &sealed_for) {
                (VaultError::NotFound, SealedFor::PublicKey(key)) if !turnstone_vault::is_public_key(key) => {
                    TurnstoneError::PublicKeyNotKnown
                }
                (error, _) => error.into(),
            })
        })
    }

    pub fn restore_copy_blocking(
        &self,
        passphrase: &[u8],
        file: &str,
        now: Timestamp,
        task: &OpenTask,
    ) -> Result<u32, TurnstoneError> {
        self.guard.run(|| {
            let opened = fs::File::open(file).map_err(VaultError::from)?;
            let whole = opened.metadata().map_err(VaultError::from)?.len();
            let input = BufReader::new(opened);
            let mut step = |done: u64| task.step(thousandths(done, whole));
            let restored = turnstone_vault::restore_copy(
                &self.notes,
                passphrase,
                input,
                seconds(now),
                &mut system_random(),
                &mut step,
            );
            let restored = restored.map_err(|error| match error {
                VaultError::Damaged => TurnstoneError::CopyUnreadable,
                error => error.into(),
            })?;
            Ok(u32::try_from(restored.new).unwrap_or(u32::MAX))
        })
    }
}
