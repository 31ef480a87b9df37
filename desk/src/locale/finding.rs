//! What is wrong with a text, and where.

/// Kinds of mistakes. Each has a message `finding-locale-…`, which says how to mend it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LocaleFindingCode {
    Syntax,
    State,
    Unknown,
    Repeated,
    Missing,
    Variable,
    VariableMissing,
    Term,
    Attribute,
    PluralMissing,
    PluralUnknown,
    One,
    Markup,
    Invisible,
    Direction,
    Quotes,
    Long,
    Folder,
    Same,
}

impl LocaleFindingCode {
    /// All of them.
    #[cfg(test)]
    pub const ALL: [LocaleFindingCode; 19] = {
        use LocaleFindingCode::*;
        [
            Syntax,
            State,
            Unknown,
            Repeated,
            Missing,
            Variable,
            VariableMissing,
            Term,
            Attribute,
            PluralMissing,
            PluralUnknown,
            One,
            Markup,
            Invisible,
            Direction,
            Quotes,
            Long,
            Folder,
            Same,
        ]
    };

    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            LocaleFindingCode::Syntax => "syntax",
            LocaleFindingCode::State => "state",
            LocaleFindingCode::Unknown => "unknown",
            LocaleFindingCode::Repeated => "repeated",
            LocaleFindingCode::Missing => "missing",
            LocaleFindingCode::Variable => "variable",
            LocaleFindingCode::VariableMissing => "variable-missing",
            LocaleFindingCode::Term => "term",
            LocaleFindingCode::Attribute => "attribute",
            LocaleFindingCode::PluralMissing => "plural-missing",
            LocaleFindingCode::PluralUnknown => "plural-unknown",
            LocaleFindingCode::One => "one",
            LocaleFindingCode::Markup => "markup",
            LocaleFindingCode::Invisible => "invisible",
            LocaleFindingCode::Direction => "direction",
            LocaleFindingCode::Quotes => "quotes",
            LocaleFindingCode::Long => "long",
            LocaleFindingCode::Folder => "folder",
            LocaleFindingCode::Same => "same",
        }
    }
}

/// A mistake.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocaleFinding {
    /// The file, from the root of the checkout.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub code: LocaleFindingCode,
    /// The message, the variable, the character that is meant.
    pub detail: String,
}

#[cfg(test)]
mod tests {
    use super::LocaleFindingCode;
    use turnstone_l10n::{Localizer, args};

    #[test]
    fn each_mistake_is_said_in_words() {
        let english = Localizer::new(&["en"]);
        for code in LocaleFindingCode::ALL {
            assert!(english.find(&format!("finding-locale-{}", code.code()), &args()).is_some(), "{code:?}");
        }
    }
}
