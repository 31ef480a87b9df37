//! Guides and the words of offices, as a person and as a program reads them.

use super::json::{source, text};
use super::screen::{Screen, Tone};
use crate::session::Session;
use serde_json::{Value, json};
use turnstone_app::{
    GuideBlockKind, GuideBlockView, GuideHitView, GuideMarkKind, GuideMarkView, GuideRowView, GuideTextView, GuideView,
    TermView,
};
use turnstone_l10n::{isolate, plain};

/// A guide from its title to its sources.
pub fn draw_guide(session: &Session<'_>, screen: &mut Screen, guide: &GuideView) {
    screen.view(Tone::Heading, &guide.title);
    if let Some(beside) = &guide.beside {
        screen.view(Tone::Quiet, beside);
    }
    screen.view(Tone::Plain, &guide.summary);
    screen.gap();
    for notice in &guide.notices {
        screen.view(Tone::Caution, notice);
    }
    for section in &guide.sections {
        screen.gap();
        let mark = if section.level == 1 { "##" } else { "###" };
        screen.paragraph(Tone::Heading, &format!("{mark} {}", section.heading.text));
        if let Some(beside) = &section.beside {
            screen.view(Tone::Quiet, beside);
        }
        for block in &section.blocks {
            draw_block(screen, block);
        }
    }
    if !guide.sources.is_empty() {
        screen.gap();
        screen.paragraph(Tone::Heading, &session.text("guide-sources"));
        for (number, source) in guide.sources.iter().enumerate() {
            let address = source.address.as_deref().map(|address| format!(" · {address}")).unwrap_or_default();
            screen.paragraph(Tone::Quiet, &format!("[{}] {}{address}", number + 1, source.line));
        }
    }
}

fn draw_block(screen: &mut Screen, block: &GuideBlockView) {
    let (lead, tone) = match block.kind {
        GuideBlockKind::Paragraph => (String::new(), Tone::Plain),
        GuideBlockKind::Related => ("→ ".to_owned(), Tone::Plain),
        GuideBlockKind::Point => ("• ".to_owned(), Tone::Plain),
        GuideBlockKind::Tick => ("☐ ".to_owned(), Tone::Plain),
        GuideBlockKind::Step => (format!("{}. ", block.label.as_deref().unwrap_or_default()), Tone::Plain),
        GuideBlockKind::Danger | GuideBlockKind::CallNow => {
            (format!("! {}: ", block.label.as_deref().unwrap_or_default()), Tone::Severe)
        }
        GuideBlockKind::Note => (format!("? {}: ", block.label.as_deref().unwrap_or_default()), Tone::Caution),
    };
    let sources: Vec<String> = block.sources.iter().map(|at| (at + 1).to_string()).collect();
    let sources = if sources.is_empty() { String::new() } else { format!(" [{}]", sources.join(", ")) };
    screen.gap();
    screen.paragraph(tone, &format!("{lead}{}{sources}", block.text.text));
    for remark in &block.remarks {
        screen.view(Tone::Quiet, remark);
    }
    if let Some(beside) = &block.beside {
        // On lines of its own, so that each language keeps its direction.
        screen.paragraph(Tone::Quiet, &beside.text);
    }
    for mark in &block.text.marks {
        if let Some(leads) = leads_to(mark) {
            screen.paragraph(Tone::Quiet, &format!("    {}: {leads}", isolate(marked(&block.text, mark))));
        }
    }
}

/// What a link leads to on a computer; nothing for what is only drawn, and for words that `turnstone guide terms` explains.
fn leads_to(mark: &GuideMarkView) -> Option<String> {
    match mark.kind {
        GuideMarkKind::Strong | GuideMarkKind::Term => None,
        GuideMarkKind::Page => Some(mark.target.clone()),
        GuideMarkKind::Record => Some(format!("turnstone show {}", mark.target)),
        GuideMarkKind::Emergency => Some("turnstone now".to_owned()),
        GuideMarkKind::Guide => Some(format!("turnstone guide show {}", mark.target)),
        GuideMarkKind::Find => Some(format!("turnstone find --category {}", mark.target)),
    }
}

/// The part of a text that a mark is about.
fn marked<'t>(text: &'t GuideTextView, mark: &GuideMarkView) -> &'t str {
    let mut units = 0;
    let byte_of = |wanted: u32| {
        units = 0;
        for (byte, character) in text.text.char_indices() {
            if units >= wanted {
                return byte;
            }
            units += character.len_utf16() as u32;
        }
        text.text.len()
    };
    let mut byte_of = byte_of;
    let (start, end) = (byte_of(mark.start), byte_of(mark.end));
    text.text.get(start..end).unwrap_or_default()
}

/// A section of a guide that a search found.
pub fn draw_guide_hit(session: &Session<'_>, screen: &mut Screen, hit: &GuideHitView) {
    screen.gap();
    screen.view(Tone::Heading, &hit.title);
    screen.row(&session.text("label-guide"), Tone::Plain, &hit.path.text);
    if let Some(remark) = &hit.path.remark {
        screen.row("", Tone::Quiet, remark);
    }
    if let Some(countries) = &hit.countries {
        screen.row("", Tone::Quiet, &countries.text);
    }
    screen.row("", Tone::Quiet, &format!("turnstone guide show {}", hit.guide));
}

/// A word of offices.
pub fn draw_term(screen: &mut Screen, term: &TermView) {
    screen.gap();
    screen.view(Tone::Heading, &term.term);
    screen.view(Tone::Plain, &term.meaning);
    if let Some(beside) = &term.beside {
        screen.view(Tone::Quiet, beside);
    }
    let facts: Vec<&str> = term.facts.iter().map(|fact| fact.text.as_str()).collect();
    let source = term.source.as_ref().map(|source| source.line.as_str());
    let said: Vec<&str> = facts.into_iter().chain(source).collect();
    if !said.is_empty() {
        screen.paragraph(Tone::Quiet, &said.join(" · "));
    }
}

/// A guide in a list.
pub fn guide_row_json(row: &GuideRowView) -> Value {
    json!({
        "id": row.id,
        "title": text(&row.title),
        "summary": text(&row.summary),
        "countries": row.countries.as_ref().map(|countries| plain(&countries.text)),
    })
}

/// A section of a guide among results.
pub fn guide_hit_json(hit: &GuideHitView) -> Value {
    json!({
        "kind": "guide",
        "id": hit.guide,
        "section": hit.section,
        "title": text(&hit.title),
        "path": plain(&hit.path.text),
        "countries": hit.countries.as_ref().map(|countries| plain(&countries.text)),
    })
}

fn guide_text_json(view: &GuideTextView) -> Value {
    let mark = |mark: &GuideMarkView| {
        let kind = match mark.kind {
            GuideMarkKind::Strong => "strong",
            GuideMarkKind::Page => "page",
            GuideMarkKind::Record => "record",
            GuideMarkKind::Emergency => "emergency",
            GuideMarkKind::Guide => "guide",
            GuideMarkKind::Term => "term",
            GuideMarkKind::Find => "find",
        };
        json!({ "start": mark.start, "end": mark.end, "kind": kind, "target": mark.target })
    };
    json!({
        "text": view.text,
        "language": view.language,
        "marks": view.marks.iter().map(mark).collect::<Vec<_>>(),
        "sentences": view.sentences.iter().map(|sentence| json!([sentence.start, sentence.end])).collect::<Vec<_>>(),
    })
}

/// A whole guide. Places of marks and sentences are in UTF-16 units.
pub fn guide_json(guide: &GuideView) -> Value {
    let block = |block: &GuideBlockView| {
        let kind = match block.kind {
            GuideBlockKind::Paragraph => "paragraph",
            GuideBlockKind::Step => "step",
            GuideBlockKind::Point => "point",
            GuideBlockKind::Tick => "tick",
            GuideBlockKind::Danger => "danger",
            GuideBlockKind::CallNow => "call-now",
            GuideBlockKind::Note => "note",
            GuideBlockKind::Related => "related",
        };
        json!({
            "id": block.id,
            "kind": kind,
            "text": guide_text_json(&block.text),
            "beside": block.beside.as_ref().map(guide_text_json),
            "remarks": block.remarks.iter().map(|remark| plain(&remark.text)).collect::<Vec<_>>(),
            "sources": block.sources,
        })
    };
    let sections: Vec<Value> = guide
        .sections
        .iter()
        .map(|section| {
            json!({
                "id": section.id,
                "heading": text(&section.heading),
                "beside": section.beside.as_ref().map(text),
                "level": section.level,
                "blocks": section.blocks.iter().map(block).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "id": guide.id,
        "language": guide.language,
        "title": text(&guide.title),
        "summary": text(&guide.summary),
        "notices": guide.notices.iter().map(|notice| plain(&notice.text)).collect::<Vec<_>>(),
        "sections": sections,
        "sources": guide.sources.iter().map(source).collect::<Vec<_>>(),
    })
}

/// A word of offices.
pub fn term_json(term: &TermView) -> Value {
    json!({
        "id": term.id,
        "term": text(&term.term),
        "meaning": text(&term.meaning),
        "beside": term.beside.as_ref().map(text),
        "facts": term.facts.iter().map(|fact| plain(&fact.text)).collect::<Vec<_>>(),
        "source": term.source.as_ref().map(source),
    })
}
