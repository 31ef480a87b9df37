//! Reads all documents: one thread opens blocks, another one makes documents of them, so that a large notebook is there in the time of the slower.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};

use super::Kept;
use super::document::Document;
use crate::notebook::Notebook;
use crate::stack::{ClearedBytes, cleared};
use crate::{ItemId, Result, VaultError};

/// Documents that go from one thread to the other at a time, and how often before the first waits for the second.
const AT_ONCE: usize = 64;
const AHEAD: usize = 4;

type Opened = (ItemId, Result<ClearedBytes>);
type Read = (BTreeMap<ItemId, Kept>, usize);

/// All documents, and how many are damaged. `progress` gets how many were opened; `false` gives up.
pub(super) fn all(notebook: &Notebook, progress: &mut dyn FnMut(usize) -> bool) -> Result<Read> {
    let (send, receive) = sync_channel::<Vec<Opened>>(AHEAD);
    std::thread::scope(|scope| {
        let decoding = std::thread::Builder::new().spawn_scoped(scope, move || cleared(|| decode(&receive)))?;
        let (mut batch, mut number) = (Vec::with_capacity(AT_ONCE), 0);
        let opened = notebook.read_documents(|id, content| {
            if let Err(error) = &content
                && !matches!(error, VaultError::Damaged | VaultError::NotADocument)
            {
                return Err(*error);
            }
            batch.push((id, content));
            number += 1;
            if batch.len() < AT_ONCE {
                return Ok(());
            }
            let full = std::mem::replace(&mut batch, Vec::with_capacity(AT_ONCE));
            send.send(full).map_err(|_| VaultError::Io)?;
            if progress(number) { Ok(()) } else { Err(VaultError::Cancelled) }
        });
        let sent = opened.and_then(|()| send.send(batch).map_err(|_| VaultError::Io));
        drop(send);
        let read = decoding.join().map_err(|_| VaultError::Io)?;
        sent.map(|()| read)
    })
}

fn decode(receive: &Receiver<Vec<Opened>>) -> Read {
    let (mut kept, mut damaged) = (BTreeMap::new(), 0);
    for (id, content) in receive.iter().flatten() {
        match content.and_then(|bytes| Document::decoded(&bytes)) {
            Ok(document) => {
                kept.insert(id, Kept { document: Arc::new(document), folded: None });
            }
            Err(_) => damaged += 1,
        }
    }
    (kept, damaged)
}
