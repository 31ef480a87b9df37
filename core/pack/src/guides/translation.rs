//! A translation beside the English guide: the same blocks, links and numbers, and which of them were made from an older text.

use super::body::{self, Block};
use super::facts::{self, Lost};
use super::number::{dialled, numbers};
use super::{World, head};
use crate::content::finding::{FindingCode as Code, Findings};
use crate::content::values;
use crate::record::{Guide, GuideBlock, GuideSection, Target};
use sha2::{Digest, Sha256};

/// What stands for an English text in the braces of its translations: the first eight hexadecimal digits of its SHA-256. Another word, number or mark
/// of it gives another one; its kind and its links are compared by themselves.
pub fn fingerprint(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The translation of a file, with all that is not its own from the English guide.
pub(super) fn translated(
    tag: &str,
    text: &str,
    english: &Guide,
    world: &World<'_>,
    findings: &mut Findings<'_>,
) -> Option<Guide> {
    if !values::is_language(tag) {
        findings.at(0, Code::InvalidLanguage, tag);
    }
    let (head, start) = head::read::<head::Translated>(text, findings)?;
    let sections = body::parse(text, start, world, findings);
    for (text, theirs) in [(&head.title, &english.title), (&head.summary, &english.summary)] {
        said(tag, 0, "head", text, theirs, findings);
        if let Some(number) = dialled(text, &world.numbers) {
            findings.at(0, Code::GuideNumber, number);
        }
    }
    let mut guide = Guide {
        id: format!("{}/{tag}", english.guide),
        language: tag.to_owned(),
        status: head.state.status(),
        outdated: head.english.is_some_and(|print| print.0 != head_fingerprint(english)),
        title: head.title,
        summary: head.summary,
        sections: Vec::new(),
        asks: Default::default(),
        // Whoever has checked the English text has not read this one.
        reviewed: Vec::new(),
        ..english.clone()
    };
    if sections.len() != english.sections.len() {
        let counts = format!("{} headings, in English {}", sections.len(), english.sections.len());
        findings.at(start, Code::GuideTranslation, counts);
    }
    for (ours, theirs) in sections.into_iter().zip(&english.sections) {
        if ours.id != theirs.id || ours.level != theirs.level {
            findings.at(ours.at, Code::GuideTranslation, format!("{}: in English it is {}", ours.id, theirs.id));
        }
        if ours.blocks.len() != theirs.blocks.len() {
            let counts = format!("{}: {} blocks, in English {}", ours.id, ours.blocks.len(), theirs.blocks.len());
            findings.at(ours.at, Code::GuideTranslation, counts);
        }
        said(tag, ours.at, &ours.id, &ours.heading, &theirs.heading, findings);
        let blocks = ours.blocks.into_iter().zip(&theirs.blocks);
        let blocks = blocks.map(|(block, english)| compared(tag, block, english, findings)).collect();
        guide.sections.push(GuideSection {
            id: ours.id,
            heading: ours.heading,
            level: ours.level,
            outdated: ours.english.is_some_and(|print| print != fingerprint(&theirs.heading)),
            blocks,
        });
    }
    Some(guide)
}

/// What stands for the title and the summary of an English guide.
pub fn head_fingerprint(english: &Guide) -> String {
    fingerprint(&format!("{}\n{}", english.title, english.summary))
}

/// Whether a text says the numbers, durations and prohibitions of its English one.
pub(super) fn said(language: &str, at: usize, id: &str, text: &str, english: &str, findings: &mut Findings<'_>) {
    let (ours, theirs) = (numbers(text), numbers(english));
    if ours != theirs {
        let what = format!("{id}: numbers {}, in English {}", ours.join(" "), theirs.join(" "));
        findings.at(at, Code::GuideTranslation, what);
    }
    match facts::lost(language, english, text) {
        Some(Lost::Duration(unit)) => findings.at(at, Code::GuideTranslation, format!("{id}: no word for “{unit}”")),
        Some(Lost::Prohibition) => findings.at(at, Code::GuideProhibition, id),
        None => {}
    }
}

fn compared(language: &str, block: Block, english: &GuideBlock, findings: &mut Findings<'_>) -> GuideBlock {
    let mut wrong = |what: String| findings.at(block.at, Code::GuideTranslation, format!("{}: {what}", block.id));
    if block.id != english.id {
        wrong(format!("in English it is {}", english.id));
    }
    if block.kind != english.kind {
        wrong("of another kind than in English".to_owned());
    }
    if block.sources.as_ref().is_none_or(|sources| !sources.is_empty()) || block.as_of.is_some() {
        wrong("sources and months stand in English alone".to_owned());
    }
    let text: String = block.spans.iter().map(|span| span.text.as_str()).collect();
    said(language, block.at, &block.id, &text, &english.text(), findings);
    let mut wrong = |what: String| findings.at(block.at, Code::GuideTranslation, format!("{}: {what}", block.id));
    let targets = |spans: &[crate::record::Span]| {
        let mut all: Vec<Target> = spans.iter().filter_map(|span| span.target.clone()).collect();
        all.sort();
        all
    };
    if targets(&block.spans) != targets(&english.spans) {
        wrong("other links than in English".to_owned());
    }
    // Without a mark nobody says that it is old; the check of languages says that it has none.
    let outdated = block.english.as_ref().is_some_and(|print| *print != fingerprint(&english.text()));
    GuideBlock {
        id: block.id,
        kind: english.kind,
        spans: block.spans,
        sources: english.sources.clone(),
        as_of: english.as_of.clone(),
        outdated,
    }
}
