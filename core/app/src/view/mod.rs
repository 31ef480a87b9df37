//! What a frontend draws: records with localized text, its direction, and labels for those who listen. No rule lives here.

#[macro_use]
mod texts;

mod check;
mod country;
mod exit;
mod guide;
mod guide_words;
mod hit;
mod note;
mod notes_words;
mod phone;
mod record;
mod screen;
mod search;
mod text;

pub use check::{SelfCheckAnswer, SelfCheckHelpView, SelfCheckQuestionView, SelfCheckResultView, SelfCheckView};
pub use country::{CountryView, CoverageView, EmergencyNumberView, EmergencyView, LanguageView, PackView, PlaceView};
pub use exit::{ExitLanguageView, ExitPhraseView, ExitTopicView, ExitView};
pub use guide::{
    GuideBlockKind, GuideBlockView, GuideGroupView, GuideHitView, GuideMarkKind, GuideMarkView, GuideRowView,
    GuideSectionView, GuideTextView, GuideView, SentenceView, TermView,
};
pub use guide_words::GuideWords;
pub use hit::{
    CategoryView, FreshnessView, HitKind, HitView, OpeningKind, OpeningView, ReasonView, SourceView, TrustView,
    WarningLevel, WarningView,
};
pub use note::{AttachmentView, NoteRowView, NoteView, NotesView, TagView};
pub use notes_words::{GrowthView, NotesWords, ProtectionPartView, ProtectionView};
pub use phone::{PhoneKind, PhoneView};
pub use record::{ChannelKind, ChannelView, FactView, MapView, RecordView, SectionView};
pub use screen::{PhaseView, PlaceWords, ScreenWords};
pub use search::{ChipView, CrisisKind, CrisisView, FilterChip, HelpNowView, OnBoardView, SearchView};
pub use text::{DirectionView, TextStatusView, TextView};
