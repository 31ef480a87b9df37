//! What is wrong with a text, and where.

/// One line for each kind: what it is stands beside its code.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal;)+) => {
        /// Kinds of mistakes. Each has a message `finding-locale-…`, which says how to mend it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum LocaleFindingCode {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl LocaleFindingCode {
            /// All of them.
            #[cfg(test)]
            pub const ALL: &'static [LocaleFindingCode] = &[$(LocaleFindingCode::$variant),+];

            /// A stable code.
            pub fn code(self) -> &'static str {
                match self { $(LocaleFindingCode::$variant => $code,)+ }
            }
        }
    };
}

codes! {
    /// Not Fluent.
    Syntax = "syntax";
    /// The first comment does not say whether somebody has read the file.
    State = "state";
    /// English has no such message.
    Unknown = "unknown";
    /// A message that stands twice.
    Repeated = "repeated";
    /// Not translated yet; only where it is asked for.
    Missing = "missing";
    /// A variable that English does not have here.
    Variable = "variable";
    /// A variable of the English message that is not there.
    VariableMissing = "variable-missing";
    /// Other terms or messages than English refers to.
    Term = "term";
    /// Other attributes than English has.
    Attribute = "attribute";
    /// A plural form of the language that is not there.
    PluralMissing = "plural-missing";
    /// A plural form that the language does not have.
    PluralUnknown = "plural-unknown";
    /// `one` without its number, where it stands for more than 1.
    One = "one";
    /// An option or an address that must stay and is not there.
    Markup = "markup";
    /// A letter that nobody sees.
    Invisible = "invisible";
    /// A letter that steers the direction of a text.
    Direction = "direction";
    /// A straight quotation mark.
    Quotes = "quotes";
    /// Longer than its place on the screen.
    Long = "long";
    /// The folder's name is no language tag in its usual form.
    Folder = "folder";
    /// The same sentence as in English.
    Same = "same";
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
        for code in LocaleFindingCode::ALL.iter().copied() {
            assert!(english.find(&format!("finding-locale-{}", code.code()), &args()).is_some(), "{code:?}");
        }
    }
}
