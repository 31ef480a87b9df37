//! Guides, words of offices and self-checks as lines.

use crate::outline::{Outline, code, text};
use turnstone_app::{
    GuideBlockView, GuideGroupView, GuideHitView, GuideRowView, GuideTextView, GuideView, GuideWords,
    SelfCheckResultView, SelfCheckView, TermView,
};

impl Outline {
    /// Guides, by phase.
    pub fn guides(&mut self, groups: &[GuideGroupView]) {
        for group in groups {
            self.deeper(format!("group {} {}", group.code, text(&group.heading)), |out| {
                group.guides.iter().for_each(|row| out.guide_row(row));
            });
        }
    }

    /// A guide in a list.
    pub(crate) fn guide_row(&mut self, row: &GuideRowView) {
        self.deeper(format!("guide {} {}", row.id, text(&row.title)), |out| {
            out.text("summary", &row.summary);
            out.some_text("countries", row.countries.as_ref());
            out.line(format!("spoken {}", row.accessibility));
        });
    }

    /// A section that a search found.
    pub(crate) fn guide_hit(&mut self, hit: &GuideHitView) {
        let section = hit.section.as_deref().unwrap_or("-");
        self.deeper(format!("guide-hit {} {} {section} {}", hit.before, hit.guide, text(&hit.title)), |out| {
            out.text("path", &hit.path);
            out.some_text("countries", hit.countries.as_ref());
            out.line(format!("spoken {}", hit.accessibility));
        });
    }

    /// A guide.
    pub fn guide(&mut self, view: &GuideView) {
        self.line(format!("guide {} {} {}", view.id, view.language, code(view.direction)));
        self.text("title", &view.title);
        self.some_text("beside", view.beside.as_ref());
        self.text("summary", &view.summary);
        self.texts("notice", &view.notices);
        self.some("beside-label", view.beside_label.as_deref());
        for section in &view.sections {
            self.deeper(format!("section {} {} {}", section.level, section.id, text(&section.heading)), |out| {
                out.some_text("beside", section.beside.as_ref());
                section.blocks.iter().for_each(|block| out.block(block));
            });
        }
        view.sources.iter().for_each(|source| self.source(source));
    }

    fn block(&mut self, block: &GuideBlockView) {
        let label = block.label.as_deref().unwrap_or("-");
        let sources: Vec<String> = block.sources.iter().map(u32::to_string).collect();
        self.deeper(format!("block {} {} {label} [{}]", code(block.kind), block.id, sources.join(",")), |out| {
            out.guide_text("text", &block.text);
            if let Some(beside) = &block.beside {
                out.guide_text("beside", beside);
            }
            out.texts("remark", &block.remarks);
            out.line(format!("spoken {}", block.accessibility));
        });
    }

    fn guide_text(&mut self, name: &str, view: &GuideTextView) {
        let direction = code(view.direction);
        self.deeper(format!("{name} {} {direction} {}", view.language, view.text), |out| {
            for mark in &view.marks {
                out.line(format!("mark {} {} {} {}", mark.start, mark.end, code(mark.kind), mark.target));
            }
            let sentences: Vec<String> =
                view.sentences.iter().map(|sentence| format!("{}-{}", sentence.start, sentence.end)).collect();
            out.line(format!("sentences {}", sentences.join(" ")));
        });
    }

    /// Words of offices.
    pub fn terms(&mut self, views: &[TermView]) {
        views.iter().for_each(|view| self.term(view));
    }

    /// A word of offices.
    pub fn term(&mut self, view: &TermView) {
        self.deeper(format!("term {} {}", view.id, text(&view.term)), |out| {
            out.text("meaning", &view.meaning);
            if let Some(beside) = &view.beside {
                out.text("beside", beside);
            }
            out.texts("fact", &view.facts);
            if let Some(source) = &view.source {
                out.source(source);
            }
            out.line(format!("spoken {}", view.accessibility));
        });
    }

    /// The questions.
    pub fn self_checks(&mut self, views: &[SelfCheckView]) {
        for view in views {
            self.deeper(format!("check {} {}", view.id, text(&view.title)), |out| {
                out.text("note", &view.note);
                for question in &view.questions {
                    out.text(&question.step, &question.text);
                }
            });
        }
    }

    /// What comes after them.
    pub fn self_check_result(&mut self, view: &SelfCheckResultView) {
        self.text("result", &view.heading);
        self.texts("sentence", &view.sentences);
        self.text("danger", &view.danger);
        if let Some(emergency) = &view.emergency {
            self.emergency(emergency);
        }
        self.text("help", &view.help_heading);
        self.some_text("no-country", view.no_country.as_ref());
        for help in &view.help {
            self.deeper(format!("need {} {}", help.need.code, help.need.name), |out| {
                out.some_text("none", help.none.as_ref());
                out.some_text("next", help.next.as_ref());
                // Their cards are those of a search.
                help.lines.iter().for_each(|line| out.line(format!("line {} {}", line.id, text(&line.title))));
            });
        }
        self.text("referral", &view.referral_heading);
        self.texts("sentence", &view.referral);
        self.text("guides", &view.guides_heading);
        view.guides.iter().for_each(|row| self.guide_row(row));
    }

    /// The words around guides: those of the list and of the first question.
    pub fn guide_words(&mut self, view: &GuideWords) {
        self.line(format!("words {} {}", view.language, code(view.direction)));
        for word in [&view.guides, &view.terms, &view.checks, &view.check_safe, &view.check_safe_no, &view.second] {
            self.line(word.clone());
        }
    }
}
