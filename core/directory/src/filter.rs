//! The filters' truth table.

/// What a filter says of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It holds.
    Pass,
    /// Nobody knows. Kept, ranked after and marked, unless the search is strict.
    Unknown,
    /// It does not hold. The record is out, whatever else speaks for it.
    Fail,
}
