//! A container that lies in memory only: for a computer on which nothing may be written.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use turnstone_vault::Storage;

/// Bytes in memory, gone with this process.
#[derive(Default)]
pub(super) struct Memory(Mutex<Vec<u8>>);

impl Memory {
    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where in memory that is; beyond what can be addressed there is nothing.
fn place(offset: u64) -> io::Result<usize> {
    usize::try_from(offset).map_err(|_| io::ErrorKind::StorageFull.into())
}

impl Storage for Memory {
    fn size(&self) -> io::Result<u64> {
        Ok(self.bytes().len() as u64)
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        let (bytes, from) = (self.bytes(), place(offset)?);
        let there = from.checked_add(buffer.len()).and_then(|to| bytes.get(from..to));
        buffer.copy_from_slice(there.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn write_at(&self, offset: u64, written: &[u8]) -> io::Result<()> {
        let (mut bytes, from) = (self.bytes(), place(offset)?);
        let to = from.checked_add(written.len()).ok_or(io::ErrorKind::StorageFull)?;
        if bytes.len() < to {
            let more = to - bytes.len();
            bytes.try_reserve(more).map_err(|_| io::ErrorKind::StorageFull)?;
            bytes.resize(to, 0);
        }
        bytes[from..to].copy_from_slice(written);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        Ok(())
    }

    fn truncate(&self, size: u64) -> io::Result<()> {
        self.bytes().truncate(place(size)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn it_is_read_as_it_was_written_and_not_beyond_its_end() {
        let memory = Memory::default();
        memory.write_at(3, b"abc").unwrap();
        memory.write_at(4, b"XYZ").unwrap();
        let mut read = [9; 7];
        memory.read_at(0, &mut read).unwrap();
        assert_eq!(&read, b"\0\0\0aXYZ");
        assert!(memory.read_at(1, &mut read).is_err());
        assert!(memory.read_at(u64::MAX, &mut read).is_err());
        memory.truncate(2).unwrap();
        assert_eq!(memory.size().unwrap(), 2);
    }
}
