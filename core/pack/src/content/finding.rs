//! What is wrong with content, and where.

use std::fmt;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal;)+) => {
        /// Kinds of findings. The code is stable: messages and tests go by it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum FindingCode {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl FindingCode {
            /// All of them.
            pub const ALL: &'static [FindingCode] = &[$(FindingCode::$variant),+];

            /// The stable code, lower case with hyphens.
            pub fn code(self) -> &'static str {
                match self { $(FindingCode::$variant => $code,)+ }
            }
        }
    };
}

codes! {
    /// Not TOML, an unknown key, or a value of the wrong kind; the detail is the parser's message.
    Unreadable = "unreadable";
    /// A file of need words has a fault; the detail says which.
    NeedWords = "need-words";
    /// `edition.toml` is missing or stands twice.
    Edition = "edition";
    /// A file whose name says nothing about what it is.
    UnknownFile = "unknown-file";
    /// No such category.
    UnknownCategory = "unknown-category";
    /// No such audience.
    UnknownAudience = "unknown-audience";
    /// An organization, or a country's emergency numbers, without a source.
    NoSource = "no-source";
    /// A phone number of an organization without a source.
    PhoneWithoutSource = "phone-without-source";
    /// A closed organization still has a number.
    PhoneOfClosed = "phone-of-closed";
    /// A number with only one source that is not the organization's own.
    PhoneOfLowConfidence = "phone-of-low-confidence";
    /// Neither E.164 nor a short code.
    InvalidNumber = "invalid-number";
    /// A short code that is written with a prefix, or is too long to be one.
    InvalidShortNumber = "invalid-short-number";
    /// What is dialled is not what is printed.
    NumberNotAsPrinted = "number-not-as-printed";
    /// Both `number` and `short`.
    TwoNumbers = "two-numbers";
    /// Not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    InvalidDate = "invalid-date";
    /// Hours that are not understood.
    InvalidHours = "invalid-hours";
    /// Opening times without a time zone mean nothing to somebody elsewhere.
    NoTimeZone = "no-time-zone";
    /// Not the name of a time zone.
    InvalidTimeZone = "invalid-time-zone";
    /// Not a language tag, or one that has another canonical form.
    InvalidLanguage = "invalid-language";
    /// Neither an ISO 3166-1 code nor `INT`, or not the file's name.
    InvalidCountry = "invalid-country";
    /// Neither a web nor an e-mail address.
    InvalidAddress = "invalid-address";
    /// A key that is not lower case with hyphens.
    InvalidKey = "invalid-key";
    /// Two organizations, or two services of one, with the same key.
    DuplicateKey = "duplicate-key";
    /// Two organizations of one country with the same name.
    DuplicateName = "duplicate-name";
    /// A text that must say something is empty.
    EmptyText = "empty-text";
    /// The youngest age is above the oldest.
    InvalidAges = "invalid-ages";
    /// An organization says that it was renamed, closed or confirmed in a way that contradicts itself.
    Contradiction = "contradiction";
    /// A guide's head is missing, or is not TOML with these keys; the detail says what.
    GuideHead = "guide-head";
    /// A guide has something that guides have not: a quote, a table, a list in a list; the detail says what.
    GuideMarkup = "guide-markup";
    /// A block or heading does not end with what it rests on, in braces; the detail says how.
    GuideBraces = "guide-braces";
    /// Two blocks of a guide with the same name.
    GuideDuplicate = "guide-duplicate";
    /// A source that is not in the table of those that were read.
    GuideSource = "guide-source";
    /// A link to nothing: no such organization, guide, term or category, or an address that no guide may have.
    GuideLink = "guide-link";
    /// A number to be dialled: these live in the directory, where they have a source.
    GuideNumber = "guide-number";
    /// A translation has not the blocks, links or numbers of the English guide; the detail says which.
    GuideTranslation = "guide-translation";
    /// English forbids something here, and the translation has no word that does.
    GuideProhibition = "guide-prohibition";
    /// A term of the glossary without a meaning, or with a source that nobody read and no word of it.
    Glossary = "glossary";
}

/// One thing that is wrong. It has no sentence: whoever shows it has a message for each code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file's path as it was handed over.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What.
    pub code: FindingCode,
    /// The value that is wrong, or what a parser says about it.
    pub detail: String,
}

impl fmt::Display for Finding {
    /// `FILE:LINE:COLUMN: CODE: DETAIL`, as build tools and editors understand it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}: {}: {}", self.file, self.line, self.column, self.code.code(), self.detail)
    }
}

/// Collects findings of one file.
pub(crate) struct Findings<'f> {
    path: &'f str,
    text: &'f str,
    pub list: Vec<Finding>,
}

impl<'f> Findings<'f> {
    pub fn of(path: &'f str, text: &'f str) -> Self {
        Findings { path, text, list: Vec::new() }
    }

    /// Notes a finding at a byte offset of the file.
    pub fn at(&mut self, offset: usize, code: FindingCode, detail: impl Into<String>) {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        self.list.push(Finding {
            file: self.path.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            code,
            detail: detail.into(),
        });
    }

    /// Notes a finding at a value that knows its place.
    pub fn value(&mut self, value: &toml::Spanned<String>, code: FindingCode) {
        self.at(value.span().start, code, value.get_ref().clone());
    }
}
