//! Questions that somebody asks themselves. The answers are handed over once, and kept nowhere.

use super::{CategoryView, EmergencyView, GuideRowView, HitView, TextView};

/// A row of questions, in a list.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SelfCheckView {
    /// Its name, to open it by.
    pub id: String,
    /// What it asks in all.
    pub title: TextView,
    /// What it is about.
    pub note: TextView,
    /// The questions in their order, one a screen, each with what a screen reader says before it: "Question 2 of 7".
    pub questions: Vec<SelfCheckQuestionView>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SelfCheckQuestionView {
    /// "Question 2 of 7".
    pub step: String,
    /// The question.
    pub text: TextView,
}

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum SelfCheckAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// They are not sure, or would not say.
    Unsure,
}

/// Who can help with one need.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SelfCheckHelpView {
    /// The need.
    pub need: CategoryView,
    /// That nobody in the country is known for it; absent where somebody is.
    pub none: Option<TextView>,
    /// What to do instead, above `lines` where there are some.
    pub next: Option<TextView>,
    /// Who helps: in the country, or else across borders, or general helpers of the country.
    pub lines: Vec<HitView>,
}

/// What comes after the questions. There is no score, no verdict and no all-clear.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SelfCheckResultView {
    /// The heading.
    pub heading: TextView,
    /// What to say to the answers.
    pub sentences: Vec<TextView>,
    /// That the emergency number comes first in danger.
    pub danger: TextView,
    /// Emergency numbers of the country; absent: none chosen, or none known.
    pub emergency: Option<EmergencyView>,
    /// The heading of `help`.
    pub help_heading: TextView,
    /// That no country is chosen; absent where one is.
    pub no_country: Option<TextView>,
    /// Who helps, by need.
    pub help: Vec<SelfCheckHelpView>,
    /// The heading of `referral`.
    pub referral_heading: TextView,
    /// What asking for help may set off.
    pub referral: Vec<TextView>,
    /// The heading of `guides`.
    pub guides_heading: TextView,
    /// Guides to read on.
    pub guides: Vec<GuideRowView>,
}
