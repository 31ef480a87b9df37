//! A text as it is drawn: in one language, with its direction and how it came to be.

/// Where a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, uniffi::Enum)]
pub enum DirectionView {
    /// On the left.
    #[default]
    LeftToRight,
    /// On the right.
    RightToLeft,
}

/// How a text came to be in its language. It is shown with the text wherever it is not `Original` or `Reviewed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, uniffi::Enum)]
pub enum TextStatusView {
    /// Written in this language.
    #[default]
    Original,
    /// Translated, and read by a person.
    Reviewed,
    /// Translated by a machine, and read by nobody.
    MachineMade,
    /// Translated from an older text.
    Outdated,
}

/// A text, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct TextView {
    /// The text. What was put into a sentence is isolated (U+2068, U+2069): leave that on a screen.
    pub text: String,
    /// The BCP-47 tag of the language that it is in.
    pub language: String,
    /// The direction to draw it in.
    pub direction: DirectionView,
    /// How it came to be.
    pub status: TextStatusView,
    /// It is in the language that the person asked for first.
    pub in_your_language: bool,
    /// What to show with it: which language it is in, that nobody read it. Absent where there is nothing to say.
    pub remark: Option<String>,
}
