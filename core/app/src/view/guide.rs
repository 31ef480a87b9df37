//! Guides as blocks, ready to be drawn, and the words of offices.

use super::{DirectionView, SourceView, TextView};

/// A guide in a list.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GuideRowView {
    /// Its name, to open it by; the same in every language.
    pub id: String,
    /// What it is called.
    pub title: TextView,
    /// What it is about, in a sentence. Its remark says so where the guide is out of date.
    pub summary: TextView,
    /// The countries that it is about; absent: all.
    pub countries: Option<TextView>,
    /// What a screen reader says of the row.
    pub accessibility: String,
}

/// Guides that are needed at the same time.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GuideGroupView {
    /// The code of the phase: `urgent-safety`, `stabilisation`, `long-term`.
    pub code: String,
    /// Its heading.
    pub heading: TextView,
    /// Its guides: those about the chosen country first.
    pub guides: Vec<GuideRowView>,
}

/// A section of a guide that a search found.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GuideHitView {
    /// The guide's name, to open it by.
    pub guide: String,
    /// The section, to scroll to; absent: the guide as a whole.
    pub section: Option<String>,
    /// The section's heading, or the guide's name.
    pub title: TextView,
    /// Where it stands: "guide › section"; for a whole guide, what it is about. Its remark says so where the guide is out of date.
    pub path: TextView,
    /// The countries that the guide is about; absent: all.
    pub countries: Option<TextView>,
    /// It is drawn before the hit at this place; after all of them where there are as many.
    pub before: u32,
    /// What a screen reader says of the row.
    pub accessibility: String,
}

/// What a block is, and so how it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, uniffi::Enum)]
pub enum GuideBlockKind {
    /// A paragraph.
    #[default]
    Paragraph,
    /// One of several steps, with its number.
    Step,
    /// One of several points.
    Point,
    /// Something to tick. Ticks are kept nowhere but on the screen.
    Tick,
    /// What can hurt, and what to do. Drawn apart, with its label.
    Danger,
    /// When to call, and whom. Drawn apart, with its label.
    CallNow,
    /// What is not known. Drawn apart, with its label.
    Note,
    /// Who can help with this: all of it is one link.
    Related,
}

/// What a part of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum GuideMarkKind {
    /// It carries weight.
    Strong,
    /// A page on the internet: `target` is its address, `https` only. Say `GuideWords.page_note` before it is opened.
    Page,
    /// A record of the directory: `target` is its id.
    Record,
    /// The emergency numbers of the chosen country.
    Emergency,
    /// Another guide: `target` is its name.
    Guide,
    /// A word of the glossary: `target` is its name.
    Term,
    /// The services of a category: `target` is its code.
    Find,
}

/// A part of a text that is more than text.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GuideMarkView {
    /// Where it begins, in UTF-16 units from the text's beginning.
    pub start: u32,
    /// Where it ends, in UTF-16 units; behind its last one.
    pub end: u32,
    /// What it is.
    pub kind: GuideMarkKind,
    /// Where it leads; empty for `Strong` and `Emergency`.
    pub target: String,
}

/// A sentence of a text, for reading aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct SentenceView {
    /// Where it begins, in UTF-16 units from the text's beginning.
    pub start: u32,
    /// Where it ends, in UTF-16 units; behind its last one.
    pub end: u32,
}

/// A text of a guide in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct GuideTextView {
    /// The text.
    pub text: String,
    /// The BCP-47 tag of its language, for fonts and for a voice.
    pub language: String,
    /// The direction to draw it in.
    pub direction: DirectionView,
    /// Its links, and what carries weight, in the order of the text.
    pub marks: Vec<GuideMarkView>,
    /// Its sentences, for reading aloud where the platform has a voice for the language.
    pub sentences: Vec<SentenceView>,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GuideBlockView {
    /// Its id within the guide, the same in every language and edition.
    pub id: String,
    /// What it is.
    pub kind: GuideBlockKind,
    /// "Danger", "Call now", "Not certain", or a step's number.
    pub label: Option<String>,
    /// What it says.
    pub text: GuideTextView,
    /// The same in a second language, drawn below: the one asked for, or English below a draft.
    pub beside: Option<GuideTextView>,
    /// What to know of it: as of when it holds, that its translation is outdated.
    pub remarks: Vec<TextView>,
    /// What it rests on: places in `GuideView.sources`. None: our own advice.
    pub sources: Vec<u32>,
    /// What a screen reader says: label, text, remarks.
    pub accessibility: String,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GuideSectionView {
    /// Its id within the guide, to scroll to.
    pub id: String,
    /// Its heading.
    pub heading: TextView,
    /// Its heading in the second language.
    pub beside: Option<TextView>,
    /// 1, or 2 for a part of the section before it.
    pub level: u32,
    /// What stands in it.
    pub blocks: Vec<GuideBlockView>,
}

/// A guide, ready to be drawn from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GuideView {
    /// Its name.
    pub id: String,
    /// Its language.
    pub language: String,
    /// The direction of the screen.
    pub direction: DirectionView,
    /// What it is called.
    pub title: TextView,
    /// What it is called in the second language.
    pub beside: Option<TextView>,
    /// What it is about.
    pub summary: TextView,
    /// What must be said on its face, before everything else: who checked it or that nobody did, that it is a draft, that it is out of date.
    pub notices: Vec<TextView>,
    /// Before each text of the second language: "In English:". Absent where there is none.
    pub beside_label: Option<String>,
    /// Its sections.
    pub sections: Vec<GuideSectionView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// A word of offices, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct TermView {
    /// Its name, to open it by.
    pub id: String,
    /// The word, as offices write it.
    pub term: TextView,
    /// What it means.
    pub meaning: TextView,
    /// What it means in English, where nobody has read the meaning or where it was made from an older one: the English one holds.
    pub beside: Option<TextView>,
    /// Whose word it is, and of which language.
    pub facts: Vec<TextView>,
    /// Where the meaning was read; absent where nobody has compared it with a source, which `facts` says then.
    pub source: Option<SourceView>,
    /// What a screen reader says.
    pub accessibility: String,
}
