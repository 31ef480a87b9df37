//! What a person sees in a terminal, and what a program reads.

mod bidi;
mod card;
mod file;
mod guide;
mod json;
mod progress;
mod screen;

pub use bidi::harmless;
pub use card::{draw_emergency, draw_hit, draw_record, draw_rows};
pub use file::{write_whole, write_with_ends};
pub use guide::{draw_guide, draw_guide_hit, draw_term, guide_hit_json, guide_json, guide_row_json, term_json};
pub use json::{crisis_json, emergency_json, hit_json, print_json, record_json};
pub use progress::Progress;
pub use screen::{Screen, Tone, complain};
