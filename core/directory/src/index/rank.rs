//! What a match is worth. All numbers of ranking by text stand here; each was chosen on the development half of the search suites,
//! one setting for all of them.

use super::document::Summary;
use super::postings::field;

/// What a word is worth in each field, in the order of the bits of [`field`]. The body counts by how often the word is there.
pub const FIELD: [f32; 8] = [4.0, 3.0, 1.5, 3.0, 4.0, 1.0, 1.0, 0.3];

/// How fast more of the same word stops counting.
pub const SATURATION: f32 = 1.4;

/// How much a long body lowers what its words are worth: 0 not at all, 1 in proportion.
pub const LENGTH: f32 = 0.7;

/// A word that is written otherwise but folds alike, and forms of it.
pub const FOLDED: f32 = 0.96;
/// The initials of a name.
pub const INITIALS: f32 = 0.9;
/// A plural or singular of the word.
pub const FORM: f32 = 0.85;
/// A longer word that begins so.
pub const PREFIX: f32 = 0.75;
/// A word with one error, with two.
pub const TYPO: [f32; 2] = [0.62, 0.42];

/// The whole name is what was asked for.
pub const WHOLE: f32 = 40.0;
/// The whole name begins so: of a service, of a place.
pub const WHOLE_PREFIX: f32 = 6.0;
/// See [`WHOLE_PREFIX`].
pub const PLACE_PREFIX: f32 = 15.0;
/// The whole name is a typo away: times the cube of how near.
pub const WHOLE_NEAR: f32 = 22.0;
/// The whole name sounds like the query: times the cube of how near.
pub const WHOLE_SOUNDS: f32 = 19.0;
/// A place of ten million inhabitants against one of one.
pub const POPULATION: f32 = 2.5;

/// All words of several stand in one field of [`TOGETHER_IN`].
pub const TOGETHER: f32 = 12.0;
/// From which to which share of the greatest rarity a word is a name rather than a word: then one that stands in a name as written is
/// worth what several together are.
const NAMING: (f32, f32) = (0.45, 0.75);
/// Fields that say what something is called.
pub const NAMED_IN: u16 = field::NAME | field::ALIAS | field::ORGANIZATION;
/// Fields that name one thing.
pub const TOGETHER_IN: u16 = field::NAME | field::ALIAS | field::ORGANIZATION | field::PLACE;

/// A document that answers the need, times the need's rarity.
pub const NEED: f32 = 4.5;

/// A document that answers the need at the place that the rest of the query names.
pub const NEED_AT_PLACE: f32 = 12.0;

/// How fast more fields that tell the same need stop counting.
pub const ANSWERED: f32 = 2.0;

/// Letter groups in common, beside whole words.
pub const GROUPS: f32 = 0.3;

/// The share of a match that stays when only the least telling word of a query was found.
pub const COVERAGE_FLOOR: f32 = 0.35;

/// How rare a term is: Robertson's weight, never negative.
pub fn rarity(documents: u32, with: u32) -> f32 {
    let (documents, with) = (documents as f32, with.min(documents) as f32);
    (1.0 + (documents - with + 0.5) / (with + 0.5)).ln()
}

/// How much rarity tells: more than in proportion, since in an index of many languages the small words of each are rather rare.
const TELLING: (f32, f32) = (5.0, 0.3);

/// What finding a term tells, by how rare it is.
pub fn telling(rarity: f32) -> f32 {
    rarity * (rarity / TELLING.0).powf(TELLING.1)
}

/// How surely a word that tells so much is a name, from 0 to 1.
pub fn naming(documents: u32, told: f32) -> f32 {
    let share = told / telling(rarity(documents, 0)).max(0.1);
    ((share - NAMING.0) / (NAMING.1 - NAMING.0)).clamp(0.0, 1.0)
}

/// What each set of fields is worth, the body apart.
const FIELDS: [f32; 256] = {
    let mut out = [0.0; 256];
    let mut set = 0;
    while set < out.len() {
        let mut bit = 0;
        while bit < FIELD.len() {
            if set & (1 << bit) != 0 && 1 << bit != field::BODY {
                out[set] += FIELD[bit];
            }
            bit += 1;
        }
        set += 1;
    }
    out
};

/// What a word in a body is worth, for each length that a summary can tell (as its byte): beside the average of the index.
pub fn bodies(lengths: &[f32; 256], average: f32) -> [f32; 256] {
    lengths.map(|length| FIELD[field::BODY.trailing_zeros() as usize] / (1.0 - LENGTH + LENGTH * length / average))
}

/// The value of a term's presence in a document, from 0 to 1 and its saturation: fields by weight, the body by count and length (`body`,
/// see [`bodies`]).
#[inline]
pub fn presence(signature: u16, body: f32) -> f32 {
    let mut value = FIELDS[usize::from(signature & 0xff)];
    if signature & field::BODY != 0 {
        value += body * f32::from((signature >> field::COUNT_SHIFT) & field::COUNT_MOST);
    }
    value * (1.0 + SATURATION) / (value + SATURATION)
}

/// How plainly a document answers a need: by the fields that told.
pub fn answers(signature: u16, summary: &Summary) -> f32 {
    let count = f32::from((signature >> field::COUNT_SHIFT) & field::COUNT_MOST);
    let mut value: f32 = 0.0;
    for (bits, worth) in [
        (field::FACT, 1.0),
        // Who sorts records says what a thing does; its name may only sound like it.
        (field::TOPIC, 1.8),
        (field::NAME, 0.8),
        (field::ALIAS, 0.6),
        (field::ORGANIZATION, 0.35),
        (field::BODY, 0.35),
        (field::BACKGROUND, 0.3),
    ] {
        if signature & bits != 0 {
            value += worth;
        }
    }
    // Of a thing that names many needs each is less of it.
    let focus = 1.0 / (1.0 + 0.02 * f32::from(summary.topics.saturating_sub(2)));
    let value = value + 0.08 * count.min(6.0);
    // What is told twice is not twice as true.
    (1.0 + ANSWERED) * value / (value + ANSWERED) * focus
}
