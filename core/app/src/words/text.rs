//! Descriptive text of records: which language a person gets, and what is said about it.

use super::{Words, direction};
use crate::view::{TextStatusView, TextView};
use turnstone_l10n::{args, fallback_chain};
use turnstone_pack::record::{Text, TextStatus, Translation};

impl Words<'_> {
    /// The version of a text that this person reads best: in their languages in turn, else the original. `None` when there is
    /// none in any language.
    pub(crate) fn pick(&self, text: &Text) -> Option<TextView> {
        let chains = self.languages.iter().flat_map(|language| fallback_chain(language));
        let wanted = chains.into_iter().find_map(|tag| text.get(&tag).map(|translation| (tag, translation)));
        let (language, translation) =
            wanted.or_else(|| text.original().map(|(tag, translation)| (tag.to_owned(), translation)))?;
        Some(self.translation(&language, translation))
    }

    /// A name in the version that this person reads best. Whose name it is does not depend on its language, so nothing is said about that.
    pub(crate) fn pick_name(&self, name: &Text) -> Option<TextView> {
        let view = self.pick(name)?;
        let said = view.remark.filter(|_| view.status != TextStatusView::Original);
        Some(TextView { remark: said, ..view })
    }

    /// The text alone, of the version that this person reads best; empty when there is none.
    pub(crate) fn pick_text(&self, text: &Text) -> String {
        self.pick(text).map(|view| view.text).unwrap_or_default()
    }

    /// A text in one language, with what has to be said about it.
    pub(crate) fn in_language(&self, text: &str, language: &str, status: TextStatus) -> TextView {
        self.translation(language, &Translation { text: text.to_owned(), status })
    }

    /// A text that may have been made from an older one. That nobody has read it weighs more, and both are said.
    pub(crate) fn aged(&self, view: TextView, outdated: bool) -> TextView {
        if !outdated {
            return view;
        }
        let old = self.text("text-outdated", &args());
        let remark = match &view.remark {
            Some(first) => both(first, Some(&old)),
            None => old,
        };
        let status = match view.status {
            TextStatusView::MachineMade => TextStatusView::MachineMade,
            _ => TextStatusView::Outdated,
        };
        TextView { status, remark: Some(remark), ..view }
    }

    /// Whether a language is the one that the person wants first, or what it falls back to.
    pub(crate) fn is_first(&self, language: &str) -> bool {
        let first = self.languages.first().map_or_else(|| vec!["en".to_owned()], |first| fallback_chain(first));
        first.iter().any(|tag| tag == language)
    }

    /// One version of a text, with what has to be said about it.
    fn translation(&self, language: &str, translation: &Translation) -> TextView {
        let in_your_language = self.is_first(language);
        let name = self.l10n.language_name(language);
        let (status, remark) = match translation.status {
            TextStatus::Source if in_your_language => (TextStatusView::Original, None),
            TextStatus::Source => {
                (TextStatusView::Original, Some(self.text("text-other-language", &args().text("language", name))))
            }
            TextStatus::Human => (TextStatusView::Reviewed, None),
            TextStatus::Machine => (TextStatusView::MachineMade, Some(self.text("text-machine-made", &args()))),
            TextStatus::Outdated => (TextStatusView::Outdated, Some(self.text("text-outdated", &args()))),
        };
        TextView {
            text: turnstone_l10n::visible(&translation.text),
            language: language.to_owned(),
            direction: direction(language),
            status,
            in_your_language,
            remark,
        }
    }

    /// A text of a source whose language nobody said, such as a street: shown as it is.
    pub(crate) fn verbatim(&self, text: impl Into<String>) -> TextView {
        let text = turnstone_l10n::visible(&text.into());
        let rtl = turnstone_l10n::has_rtl(&text);
        TextView {
            direction: if rtl {
                crate::view::DirectionView::RightToLeft
            } else {
                crate::view::DirectionView::LeftToRight
            },
            text,
            language: "und".to_owned(),
            status: TextStatusView::Original,
            in_your_language: true,
            remark: None,
        }
    }
}

/// Two remarks as one.
pub(crate) fn both(first: &str, second: Option<&str>) -> String {
    std::iter::once(first).chain(second).collect::<Vec<_>>().join(" · ")
}
