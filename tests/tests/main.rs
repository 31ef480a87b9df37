//! The tests across crates, as one program. `cargo test -p turnstone-tests boundary::` runs those of one file.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::unwrap_used)]

mod app_facade;
mod boundary;
mod community_words;
mod content_directory;
mod content_facts;
mod content_faults;
mod content_files;
mod content_judges;
mod crisis_words;
mod directory_filters;
mod directory_hours;
mod directory_search;
mod directory_store;
mod directory_support;
mod docs_snippets;
mod fuzz_corpus;
mod guide_questions;
mod import_hostile;
mod import_own;
mod import_real;
mod l10n_messages;
mod needs_numbers;
mod notebook_facade;
mod opened;
mod pack_hostile;
mod search_index;
mod self_checks;
