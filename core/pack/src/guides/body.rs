//! The body of a guide: the small subset of Markdown that `docs/guides.md` states, read into blocks. Whatever else CommonMark has is a finding.

use super::World;
use super::braces::{self, Braces};
use super::links::target;
use super::number::dialled;
use crate::content::finding::{FindingCode as Code, Findings};
use crate::record::{BlockKind, PartialDate, Span, Target};
use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A section as it was read.
#[derive(Debug, Default)]
pub(super) struct Section {
    pub id: String,
    pub heading: String,
    pub level: u8,
    pub english: Option<String>,
    pub blocks: Vec<Block>,
    pub at: usize,
}

/// A block as it was read.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub id: String,
    pub kind: BlockKind,
    pub spans: Vec<Span>,
    /// Source codes; `None` is advice.
    pub sources: Option<Vec<String>>,
    pub as_of: Option<PartialDate>,
    /// In a translation: the English text that it was made from.
    pub english: Option<String>,
    pub at: usize,
}

/// What is being read.
struct Reading<'r, 'f, 'w> {
    findings: &'r mut Findings<'f>,
    world: &'r World<'w>,
    sections: Vec<Section>,
    spans: Vec<Span>,
    strong: bool,
    target: Option<Target>,
    /// What the block at hand is, and where it begins.
    kind: BlockKind,
    at: usize,
    list: Option<BlockKind>,
    callout: Option<BlockKind>,
    /// Blocks of the callout or list item at hand.
    inside: usize,
}

/// Reads a body that begins at a place of the file.
pub(super) fn parse(text: &str, start: usize, world: &World<'_>, findings: &mut Findings<'_>) -> Vec<Section> {
    let mut reading = Reading {
        findings,
        world,
        sections: Vec::new(),
        spans: Vec::new(),
        strong: false,
        target: None,
        kind: BlockKind::Paragraph,
        at: start,
        list: None,
        callout: None,
        inside: 0,
    };
    let options = Options::ENABLE_TASKLISTS | Options::ENABLE_GFM | Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    for (event, range) in Parser::new_ext(&text[start..], options).into_offset_iter() {
        reading.take(event, start + range.start);
    }
    reading.sections
}

impl Reading<'_, '_, '_> {
    fn refuse(&mut self, at: usize, what: &str) {
        self.findings.at(at, Code::GuideMarkup, what);
    }

    fn take(&mut self, event: Event<'_>, at: usize) {
        match event {
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::SoftBreak => self.text(" "),
            Event::TaskListMarker(done) => {
                if done {
                    self.refuse(at, "nothing is ticked in a guide");
                }
                self.kind = BlockKind::Tick;
            }
            Event::Code(_) => self.refuse(at, "code"),
            Event::Html(_) | Event::InlineHtml(_) => self.refuse(at, "HTML"),
            Event::HardBreak => self.refuse(at, "a line end within a paragraph"),
            Event::Rule => self.refuse(at, "a rule"),
            Event::FootnoteReference(_) => self.refuse(at, "a footnote"),
            _ => self.refuse(at, "mathematics"),
        }
    }

    fn start(&mut self, tag: Tag<'_>, at: usize) {
        match tag {
            Tag::Heading { level, .. } => {
                self.begin(BlockKind::Paragraph, at);
                if !matches!(level, HeadingLevel::H2 | HeadingLevel::H3) {
                    self.refuse(at, "a heading has two or three number signs");
                }
                if self.callout.is_some() || self.list.is_some() {
                    self.refuse(at, "a heading in a callout or list");
                }
            }
            Tag::Paragraph => match (self.list, self.callout) {
                (Some(_), _) => {}
                (None, Some(kind)) => self.begin(kind, at),
                (None, None) => self.begin(BlockKind::Paragraph, at),
            },
            Tag::BlockQuote(kind) => {
                if self.callout.is_some() || self.list.is_some() {
                    self.refuse(at, "a callout in a callout or list");
                }
                self.inside = 0;
                self.callout = Some(match kind {
                    Some(BlockQuoteKind::Warning) => BlockKind::Danger,
                    Some(BlockQuoteKind::Important) => BlockKind::CallNow,
                    Some(BlockQuoteKind::Note) => BlockKind::Note,
                    _ => {
                        self.refuse(at, "a quote: a callout begins with [!WARNING], [!IMPORTANT] or [!NOTE]");
                        BlockKind::Note
                    }
                });
            }
            Tag::List(first) => {
                if self.list.is_some() || self.callout.is_some() {
                    self.refuse(at, "a list in a list or callout");
                }
                self.list = Some(if first.is_some() { BlockKind::Step } else { BlockKind::Point });
            }
            Tag::Item => {
                self.inside = 0;
                self.begin(self.list.unwrap_or_default(), at);
            }
            Tag::Strong => self.strong = true,
            Tag::Link { dest_url, .. } => match target(&dest_url, self.world) {
                Ok(target) => self.target = Some(target),
                Err(wrong) => self.findings.at(at, Code::GuideLink, wrong),
            },
            Tag::Emphasis => self.refuse(at, "emphasis: what carries weight is strong"),
            Tag::Image { .. } => self.refuse(at, "a picture"),
            Tag::CodeBlock(_) => self.refuse(at, "code"),
            Tag::HtmlBlock => self.refuse(at, "HTML"),
            Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell => self.refuse(at, "a table"),
            _ => self.refuse(at, "what guides have not"),
        }
    }

    fn begin(&mut self, kind: BlockKind, at: usize) {
        self.spans.clear();
        self.kind = kind;
        self.at = at;
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.heading(if level == HeadingLevel::H3 { 2 } else { 1 }),
            TagEnd::Paragraph if self.list.is_none() => self.block(),
            TagEnd::Item => self.block(),
            TagEnd::List(_) => self.list = None,
            TagEnd::BlockQuote(_) => self.callout = None,
            TagEnd::Strong => self.strong = false,
            TagEnd::Link => self.target = None,
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let same = |last: &&mut Span| last.strong == self.strong && last.target == self.target;
        match self.spans.last_mut().filter(same) {
            Some(last) => last.text.push_str(text),
            None => {
                let (strong, target) = (self.strong, self.target.clone());
                self.spans.push(Span { text: text.to_owned(), strong, target });
            }
        }
    }

    fn heading(&mut self, level: u8) {
        let Some(braces) = self.braces() else { return };
        if !braces.sources.is_empty() || braces.editorial || braces.as_of.is_some() {
            self.findings.at(self.at, Code::GuideBraces, "a heading has its name alone");
        }
        if self.spans.len() > 1 || self.spans.iter().any(|span| span.strong || span.target.is_some()) {
            self.findings.at(self.at, Code::GuideMarkup, "a heading has no links and nothing strong");
        }
        let heading: String = self.spans.drain(..).map(|span| span.text).collect();
        if let Some(number) = dialled(&heading, &self.world.numbers) {
            self.findings.at(self.at, Code::GuideNumber, number);
        }
        self.sections.push(Section {
            id: braces.id,
            heading,
            level,
            english: braces.english,
            blocks: Vec::new(),
            at: self.at,
        });
    }

    fn block(&mut self) {
        self.inside += 1;
        if self.callout.is_some() && self.inside > 1 {
            self.findings.at(self.at, Code::GuideMarkup, "a callout has one paragraph");
        }
        let Some(braces) = self.braces() else { return };
        let spans = std::mem::take(&mut self.spans);
        let finds = spans.iter().filter(|span| matches!(span.target, Some(Target::Find(_)))).count();
        let kind = match (finds, spans.len(), self.kind) {
            (0, ..) => self.kind,
            (1, 1, BlockKind::Paragraph) => BlockKind::Related,
            _ => {
                self.findings.at(self.at, Code::GuideLink, "a link to a category is a paragraph of its own");
                self.kind
            }
        };
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        if let Some(number) = dialled(&text, &self.world.numbers) {
            self.findings.at(self.at, Code::GuideNumber, number);
        }
        let at = self.at;
        let Some(section) = self.sections.last_mut() else {
            self.findings.at(at, Code::GuideMarkup, "what stands before the first heading belongs to no section");
            return;
        };
        let sources = (!braces.editorial).then_some(braces.sources);
        let (as_of, english) = (braces.as_of, braces.english);
        section.blocks.push(Block { id: braces.id, kind, spans, sources, as_of, english, at });
    }

    /// Takes the braces off the end of what was read.
    fn braces(&mut self) -> Option<Braces> {
        let found = self.spans.last().and_then(|last| {
            let (open, inside) = braces::at_end(&last.text)?;
            Some((open, inside.to_owned()))
        });
        let Some((open, inside)) = found else {
            self.findings.at(self.at, Code::GuideBraces, "does not end with its name and sources: {#name CODE}");
            return None;
        };
        if let Some(last) = self.spans.last_mut() {
            last.text.truncate(open);
            last.text.truncate(last.text.trim_end().len());
        }
        self.spans.retain(|span| !span.text.is_empty());
        // Braces within: two blocks without an empty line between them became one.
        if self.spans.iter().any(|span| span.text.contains(['{', '}'])) {
            self.findings.at(self.at, Code::GuideBraces, "an empty line is missing before the next block");
            return None;
        }
        if self.spans.is_empty() {
            self.findings.at(self.at, Code::GuideBraces, "nothing stands before the braces");
            return None;
        }
        match Braces::read(&inside) {
            Ok(braces) => Some(braces),
            Err(wrong) => {
                self.findings.at(self.at, Code::GuideBraces, wrong);
                None
            }
        }
    }
}
