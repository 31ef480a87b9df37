//! The tests of the desk, as one program. `cargo test -p turnstone-desk notes_kills::` runs those of one file.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::unwrap_used)]

mod common;
mod find;
mod guide_age;
mod guide_hostile;
mod locale;
mod notes;
mod notes_editor;
mod notes_kills;
mod notes_terminal;
mod packs;
mod terminal;
