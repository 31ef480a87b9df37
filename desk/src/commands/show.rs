//! `turnstone show`: everything about one record.

use crate::fault::Fault;
use crate::options::ShowOptions;
use crate::output::{Screen, complain, draw_record, print_json, record_json};
use crate::session::Session;
use turnstone_app::{RecordId, TurnstoneError};

/// Shows a record.
///
/// # Errors
/// Those of [`Session`]. That there is no such record is no error: it was looked for and not found.
pub fn run(session: &Session<'_>, options: &ShowOptions, screen: &mut Screen) -> Result<bool, Fault> {
    let situation = session.situation()?;
    let record = match session.open()?.record_blocking(&RecordId::from(options.id.as_str()), &situation) {
        Err(error @ TurnstoneError::RecordNotFound) => {
            complain(&error.sentence(session.l10n));
            return Ok(false);
        }
        record => record?,
    };
    if options.json {
        print_json(screen, &record_json(&record));
    } else {
        draw_record(session, screen, &record);
    }
    Ok(true)
}
