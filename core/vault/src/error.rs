//! What can go wrong with a container. No variant carries anything of the person's: no path, no title, no passphrase.

/// Why a container or a notebook did not do what was asked. Nothing was lost unless the variant says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The bytes are no container, or their version is not known here.
    #[error("not a container")]
    NotAContainer,
    /// Neither of the two head pages is whole.
    #[error("the container's head is damaged")]
    HeadDamaged,
    /// The head asks for more memory or work than a container may: hostile, or damaged in both pages.
    #[error("the container asks for too much")]
    TooCostly,
    /// No notebook opens with this passphrase. This is also what an erased notebook answers.
    #[error("nothing opens with this passphrase")]
    WrongPassphrase,
    /// The passphrase can't be used: too short, too common, or digits alone where there is no device secret.
    #[error("the passphrase is too weak")]
    WeakPassphrase,
    /// The passphrase already opens something in this container.
    #[error("the passphrase is in use")]
    PassphraseInUse,
    /// Another process, or another handle of this one, has the container open.
    #[error("the container is in use")]
    Busy,
    /// The device's secret can't be read: the recovery code still opens.
    #[error("the device secret can't be read")]
    DeviceSecret,
    /// The notebook has no room for this; nothing was written.
    #[error("no room in the notebook")]
    NoRoom,
    /// The disk is full; what was being written is not there, all that was there before is.
    #[error("no room on the disk")]
    DiskFull,
    /// Reading or writing failed; open again to see what is there.
    #[error("reading or writing failed")]
    Io,
    /// The item isn't there.
    #[error("no such item")]
    NotFound,
    /// The item's blocks do not hold what the index says; other items are not affected.
    #[error("the item is damaged")]
    Damaged,
    /// The stream gave fewer or more bytes than was said; nothing was kept of it.
    #[error("the length is not what was said")]
    LengthDiffers,
    /// The notebook was locked, or everything was closed by the quick exit.
    #[error("closed")]
    Closed,
    /// The caller gave the work up; nothing was kept of it.
    #[error("cancelled")]
    Cancelled,
    /// All lanes are taken by notebooks that are to be kept.
    #[error("no lane is left")]
    NoLane,
    /// A text that is no document of ours.
    #[error("not a document")]
    NotADocument,
    /// Test builds only: a nonce came twice, so the random numbers are a copy of earlier ones.
    #[error("the random numbers repeat")]
    RandomRepeats,
}

/// What a call of this crate returns.
pub type Result<T, E = VaultError> = std::result::Result<T, E>;

impl From<std::io::Error> for VaultError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded | std::io::ErrorKind::FileTooLarge => {
                VaultError::DiskFull
            }
            _ => VaultError::Io,
        }
    }
}
