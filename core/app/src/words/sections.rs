//! Sections of a record: labels with what is known, and one line for what is not.

use super::Words;
use crate::view::{FactView, SectionView, TextView};
use turnstone_l10n::args;
use turnstone_pack::record::{Answer, Text};

/// A section being filled.
pub(crate) struct Section<'a> {
    words: &'a Words<'a>,
    code: &'static str,
    facts: Vec<FactView>,
    unknown: Vec<String>,
}

impl<'a> Section<'a> {
    /// An empty section; its heading is the message `section-<code>`.
    pub(crate) fn new(words: &'a Words<'a>, code: &'static str) -> Self {
        Section { words, code, facts: Vec::new(), unknown: Vec::new() }
    }

    /// A question that is answered yes, no, or not at all. What is not known is said, never left out.
    pub(crate) fn answer(mut self, label: &'static str, answer: Answer) -> Self {
        match answer {
            Answer::Yes => self.push(label, self.words.say("answer-yes", &args())),
            Answer::No => self.push(label, self.words.say("answer-no", &args())),
            Answer::Unknown => self.unknown.push(self.words.text(label, &args())),
        }
        self
    }

    /// A question of which nothing is said where it is not known: most records don't concern it.
    pub(crate) fn answer_if_known(self, label: &'static str, answer: Answer) -> Self {
        if answer == Answer::Unknown { self } else { self.answer(label, answer) }
    }

    /// A text of the record, if there is one.
    pub(crate) fn text(mut self, label: &'static str, text: &Text) -> Self {
        if let Some(view) = self.words.pick(text) {
            self.push(label, view);
        }
        self
    }

    /// A value that is drawn as it is, if there is one.
    pub(crate) fn value(mut self, label: &'static str, value: &str) -> Self {
        if !value.is_empty() {
            self.push(label, self.words.verbatim(value));
        }
        self
    }

    /// A list that may be unknown: `None` is said to be.
    pub(crate) fn list(mut self, label: &'static str, list: Option<&[String]>) -> Self {
        match list {
            None => self.unknown.push(self.words.text(label, &args())),
            Some([]) => (),
            Some(names) => {
                let names = turnstone_l10n::plain(&self.words.l10n.list(names));
                self.push(label, self.words.verbatim(names));
            }
        }
        self
    }

    /// A sentence of ours without a label.
    pub(crate) fn sentence(mut self, sentence: TextView) -> Self {
        self.facts.push(FactView { label: None, value: sentence });
        self
    }

    /// The section; `None` when there is nothing to say.
    pub(crate) fn finish(self) -> Option<SectionView> {
        if self.facts.is_empty() && self.unknown.is_empty() {
            return None;
        }
        let not_known = (!self.unknown.is_empty()).then(|| {
            let list = turnstone_l10n::plain(&self.words.l10n.list(&self.unknown));
            self.words.say("section-not-known", &args().text("list", list))
        });
        Some(SectionView {
            code: self.code.to_owned(),
            heading: self.words.say(&format!("section-{}", self.code), &args()),
            facts: self.facts,
            not_known,
            map: None,
        })
    }

    fn push(&mut self, label: &'static str, value: TextView) {
        self.facts.push(FactView { label: Some(self.words.say(label, &args())), value });
    }
}
