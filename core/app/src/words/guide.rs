//! Guides in words: what stands on their face, their blocks with their links, and where a search found them.

use super::text::both;
use super::{Words, direction, some};
use crate::query::{PHASES, phase_code};
use crate::view::{
    GuideBlockKind, GuideBlockView, GuideGroupView, GuideHitView, GuideMarkKind, GuideMarkView, GuideRowView,
    GuideSectionView, GuideTextView, GuideView, SentenceView, TextView,
};
use crate::{Hyperlink, RecordId};
use std::collections::HashMap;
use turnstone_directory::{GuideHit, GuideRow};
use turnstone_l10n::{args, plain, sentences, visible};
use turnstone_pack::record::{BlockKind, Guide, GuideBlock, GuideSection, PartialDate, Span, Target, TextStatus};

/// After so many days what a source said of a deadline, a fee or a law is shown as old.
const OLD_DAYS: i64 = 365;
/// More than any guide has. A pack that nobody signed may hold anything, and a phone must draw it.
const MOST_BLOCKS: usize = 1_000;
const MOST_CHARACTERS: usize = 4_000;
/// The longest address that browsers agree on.
const MOST_ADDRESS: usize = 2_000;

impl Words<'_> {
    /// A guide in a list.
    pub(crate) fn guide_row(&self, row: &GuideRow) -> GuideRowView {
        let title = self.aged(self.in_language(&cut(&row.title), &row.language, row.status), row.outdated);
        let title = self.unproven(title, row.pack());
        let summary = self.heading(&row.summary, &row.language, row.status);
        let summary = TextView { remark: self.expired(&row.expires).map(|view| view.text), ..summary };
        let countries = self.about(&row.countries);
        GuideRowView {
            id: row.guide.clone(),
            accessibility: self.spoken_row(&title, &summary.text, summary.remark.as_deref(), countries.as_ref()),
            title,
            summary,
            countries,
        }
    }

    /// All guides, by when they are needed.
    pub(crate) fn guide_groups(&self, rows: &[&GuideRow]) -> Vec<GuideGroupView> {
        let group = |code: &&str| GuideGroupView {
            code: (*code).to_owned(),
            heading: self.say(&format!("phase-{code}"), &args()),
            guides: rows
                .iter()
                .filter(|row| row.phase.map_or(PHASES[1], phase_code) == *code)
                .map(|row| self.guide_row(row))
                .collect(),
        };
        PHASES.iter().map(group).filter(|group| !group.guides.is_empty()).collect()
    }

    /// What a screen reader says of a row: what is written beside its title, too.
    fn spoken_row(
        &self,
        title: &TextView,
        summary: &str,
        remark: Option<&str>,
        countries: Option<&TextView>,
    ) -> String {
        let said = args().text("title", title.text.as_str()).text("summary", summary);
        let beside = [title.remark.as_deref(), remark, countries.map(|view| view.text.as_str())];
        let parts = std::iter::once(self.text("guides-accessibility", &said));
        plain(&parts.chain(beside.into_iter().flatten().map(str::to_owned)).collect::<Vec<_>>().join(" · "))
    }

    /// A title that says so where nobody vouches for its pack.
    fn unproven(&self, title: TextView, pack: usize) -> TextView {
        match self.packs.get(pack) {
            Some(pack) if pack.trusted => title,
            _ => {
                let unproven = self.text("warning-source-unproven", &args());
                TextView { remark: Some(both(&unproven, title.remark.as_deref())), ..title }
            }
        }
    }

    /// "About Germany, France"; nothing for a guide that is for everywhere.
    fn about(&self, countries: &[String]) -> Option<TextView> {
        let names = self.country_names(countries);
        (!countries.is_empty()).then(|| self.say("guides-countries", &args().text("countries", names)))
    }

    /// A section that a search found, to be drawn before the hit at that place.
    pub(crate) fn guide_hit(&self, hit: &GuideHit, before: usize) -> GuideHitView {
        let whole = hit.section.is_empty();
        let name = if whole { &hit.title } else { &hit.heading };
        let title = self.aged(self.in_language(&cut(name), &hit.language, hit.status), hit.outdated);
        let title = self.unproven(title, hit.pack);
        let path = match &hit.within {
            _ if whole => self.heading(&hit.summary, &hit.language, hit.status),
            Some(section) => {
                let parts = args().text("guide", cut(&hit.title)).text("section", cut(section));
                self.say("guide-path-part", &parts.text("part", title.text.as_str()))
            }
            None => self.say("guide-path", &args().text("guide", cut(&hit.title)).text("section", title.text.as_str())),
        };
        let path = TextView { remark: self.expired(&hit.expires).map(|view| view.text), ..path };
        let countries = self.about(&hit.countries);
        GuideHitView {
            guide: hit.guide.clone(),
            section: some(&hit.section),
            accessibility: self.spoken_row(&title, &cut(&hit.title), path.remark.as_deref(), countries.as_ref()),
            title,
            path,
            countries,
            before: u32::try_from(before).unwrap_or(u32::MAX),
        }
    }

    /// A guide, and what stands beside it in a second language.
    pub(crate) fn guide(&self, guide: &Guide, beside: Option<&Guide>, trusted: bool) -> GuideView {
        let mut others: HashMap<&str, &GuideBlock> = HashMap::new();
        let mut headings: HashMap<&str, &GuideSection> = HashMap::new();
        for section in beside.iter().flat_map(|guide| &guide.sections) {
            headings.insert(&section.id, section);
            others.extend(section.blocks.iter().map(|block| (block.id.as_str(), block)));
        }
        let language = beside.map_or("", |guide| guide.language.as_str());
        let second = beside.map_or(TextStatus::Source, |guide| guide.status);
        let mut left = MOST_BLOCKS;
        let section = |section: &GuideSection| {
            let mut step = 0;
            let blocks = section.blocks.iter().take(left);
            let blocks: Vec<GuideBlockView> = blocks
                .map(|block| {
                    step = if block.kind == BlockKind::Step { step + 1 } else { 0 };
                    self.block(block, &guide.language, others.get(block.id.as_str()).copied(), language, step)
                })
                .collect();
            left -= blocks.len();
            GuideSectionView {
                id: section.id.clone(),
                heading: self.heading_of(&section.heading, &guide.language, guide.status, section.outdated),
                beside: headings
                    .get(section.id.as_str())
                    .map(|other| self.heading_of(&other.heading, language, second, other.outdated)),
                level: u32::from(section.level.clamp(1, 2)),
                blocks,
            }
        };
        GuideView {
            id: guide.guide.clone(),
            language: guide.language.clone(),
            direction: direction(&guide.language),
            title: self.heading_of(&guide.title, &guide.language, guide.status, guide.outdated),
            beside: beside.map(|other| self.heading_of(&other.title, language, second, other.outdated)),
            summary: self.heading(&guide.summary, &guide.language, guide.status),
            notices: self.face(guide, beside, trusted),
            beside_label: beside.map(|other| {
                self.text("guide-beside", &args().text("language", self.l10n.language_name(&other.language)))
            }),
            sections: guide.sections.iter().take(MOST_BLOCKS).map(section).collect(),
            sources: guide.sources.iter().take(MOST_BLOCKS).map(|source| self.citation(source)).collect(),
        }
    }

    /// What must be said before anybody reads it.
    fn face(&self, guide: &Guide, beside: Option<&Guide>, trusted: bool) -> Vec<TextView> {
        let mut face = Vec::new();
        if !trusted {
            face.push(self.say("warning-source-unproven", &args()));
        }
        if !self.is_first(&guide.language) {
            let language = self.l10n.language_name(&guide.language);
            face.push(self.say("guide-not-translated", &args().text("language", language)));
        }
        // That the English below holds is said only where English stands below.
        let english = beside.is_some_and(|beside| beside.language == "en");
        if guide.status == TextStatus::Outdated {
            face.push(self.say("text-outdated", &args()));
        }
        if guide.status == TextStatus::Machine {
            face.push(self.say(if english { "guide-draft" } else { "text-machine-made" }, &args()));
        }
        if let Some(beside) = beside.filter(|beside| beside.status == TextStatus::Machine) {
            let label = self.text("guide-beside", &args().text("language", self.l10n.language_name(&beside.language)));
            let made = self.say("text-machine-made", &args());
            face.push(TextView { text: format!("{label} {}", made.text), ..made });
        }
        face.extend(self.expired(&guide.expires));
        let mut checked = false;
        for review in &guide.reviewed {
            let Some(role) = self.l10n.find(&format!("guide-role-{}", review.role), &args()) else { continue };
            checked |= ["lawyer", "clinician", "specialist"].contains(&review.role.as_str());
            let date = self.date_or_unknown(Some(&review.on));
            face.push(self.say("guide-reviewed", &args().text("role", plain(&role.text)).text("date", date)));
        }
        if !checked {
            face.push(self.say("guide-not-reviewed", &args()));
        }
        face.push(self.say("guide-compared", &args().text("date", self.date_or_unknown(Some(&guide.checked)))));
        face
    }

    /// "Out of date since …", once it is. A date that can't be reckoned with has passed.
    fn expired(&self, expires: &PartialDate) -> Option<TextView> {
        let passed = self.days_since(expires).is_none_or(|days| days > 0);
        passed.then(|| self.say("guide-expired", &args().text("date", self.date_or_unknown(Some(expires)))))
    }

    fn block(
        &self,
        block: &GuideBlock,
        language: &str,
        beside: Option<&GuideBlock>,
        second: &str,
        step: u32,
    ) -> GuideBlockView {
        let kind = match block.kind {
            BlockKind::Paragraph => GuideBlockKind::Paragraph,
            BlockKind::Step => GuideBlockKind::Step,
            BlockKind::Point => GuideBlockKind::Point,
            BlockKind::Tick => GuideBlockKind::Tick,
            BlockKind::Danger => GuideBlockKind::Danger,
            BlockKind::CallNow => GuideBlockKind::CallNow,
            BlockKind::Note => GuideBlockKind::Note,
            BlockKind::Related => GuideBlockKind::Related,
        };
        let text = |id: &str| Some(self.text(id, &args()));
        let (label, spoken) = match kind {
            GuideBlockKind::Danger => (text("guide-danger"), text("guide-danger")),
            GuideBlockKind::CallNow => (text("guide-call-now"), text("guide-call-now")),
            GuideBlockKind::Note => (text("guide-not-certain"), text("guide-not-certain")),
            GuideBlockKind::Step => (
                Some(self.l10n.digits(&step.to_string())),
                Some(self.text("guide-step", &args().number("number", step))),
            ),
            GuideBlockKind::Tick => (None, text("guide-tick")),
            GuideBlockKind::Paragraph | GuideBlockKind::Point | GuideBlockKind::Related => (None, None),
        };
        let shown = text_of(&block.spans, language);
        let mut remarks = Vec::new();
        if let Some(month) = &block.as_of {
            let id = match self.days_since(month) {
                Some(days) if days <= OLD_DAYS => "guide-as-of",
                _ => "guide-as-of-old",
            };
            remarks.push(self.say(id, &args().text("date", self.date_or_unknown(Some(month)))));
        }
        if block.outdated || beside.is_some_and(|beside| beside.outdated) {
            remarks.push(self.say("guide-outdated", &args()));
        }
        let label_spoken = spoken.map(|label| format!("{label}: ")).unwrap_or_default();
        let said: Vec<&str> =
            std::iter::once(shown.text.as_str()).chain(remarks.iter().map(|remark| remark.text.as_str())).collect();
        GuideBlockView {
            id: block.id.clone(),
            kind,
            label,
            accessibility: plain(&format!("{label_spoken}{}", said.join(" "))),
            text: shown,
            beside: beside.map(|beside| text_of(&beside.spans, second)).filter(|beside| !beside.text.is_empty()),
            remarks,
            sources: block.sources.iter().map(|at| u32::from(*at)).collect(),
        }
    }

    /// A heading or a title: what is to be said about its language stands on the guide's face.
    fn heading(&self, text: &str, language: &str, status: TextStatus) -> TextView {
        TextView { remark: None, ..self.in_language(&cut(text), language, status) }
    }

    /// A heading or a title that may have been made from an older English one: then it says so.
    fn heading_of(&self, text: &str, language: &str, status: TextStatus, outdated: bool) -> TextView {
        let remark = outdated.then(|| self.text("guide-outdated", &args()));
        TextView { remark, ..self.aged(self.heading(text, language, status), outdated) }
    }

    /// How many days ago a date was, its last day where it is a month or a year; `None` for one that can't be reckoned with.
    fn days_since(&self, date: &PartialDate) -> Option<i64> {
        let text = date.as_str();
        let day: jiff::civil::Date = match text.len() {
            4 => format!("{text}-12-31").parse().ok()?,
            7 => format!("{text}-01").parse::<jiff::civil::Date>().ok()?.last_of_month(),
            _ => text.parse().ok()?,
        };
        let today = jiff::tz::Offset::UTC.to_datetime(self.now).date();
        Some(i64::from(day.until(today).ok()?.get_days()))
    }
}

/// The text with what would not be seen left out, and no more of it than anybody reads.
fn cut(text: &str) -> String {
    let text = visible(text);
    match text.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The text of pieces, with its links and sentences.
fn text_of(spans: &[Span], language: &str) -> GuideTextView {
    let mut text = String::new();
    let mut units = 0u32;
    let mut characters = 0;
    let mut marks = Vec::new();
    for span in spans {
        let whole = visible(&span.text);
        let mut piece: String = whole.chars().take(MOST_CHARACTERS - characters).collect();
        let is_cut = piece.len() < whole.len();
        if is_cut {
            piece.push('…');
        }
        let (start, end) = (units, units + utf16(&piece));
        characters += piece.chars().count();
        let mut mark = |kind: GuideMarkKind, target: String| marks.push(GuideMarkView { start, end, kind, target });
        if span.strong && start < end {
            mark(GuideMarkKind::Strong, String::new());
        }
        if let Some((kind, target)) = span.target.as_ref().and_then(mark_of).filter(|_| start < end) {
            mark(kind, target);
        }
        text.push_str(&piece);
        units = end;
        if is_cut {
            break;
        }
    }
    let mut at = (0, 0);
    let ends = sentences(&text);
    let sentences = ends.into_iter().map(|end| {
        let start = at.1;
        at = (end, start + utf16(&text[at.0..end]));
        SentenceView { start, end: at.1 }
    });
    GuideTextView {
        sentences: sentences.collect(),
        language: language.to_owned(),
        direction: direction(language),
        marks,
        text,
    }
}

fn utf16(text: &str) -> u32 {
    text.chars().map(|character| character.len_utf16() as u32).sum()
}

/// Where a link leads; nothing for an address that is no page: then it is only text.
fn mark_of(target: &Target) -> Option<(GuideMarkKind, String)> {
    Some(match target {
        Target::Page(address) => {
            let address = Some(address).filter(|address| address.len() <= MOST_ADDRESS)?;
            let link = Hyperlink::web(address).filter(|link| link.as_str().starts_with("https:"))?;
            (GuideMarkKind::Page, link.as_str().to_owned())
        }
        Target::Record(id) => (GuideMarkKind::Record, RecordId::from(id.as_str()).as_str().to_owned()),
        Target::Emergency => (GuideMarkKind::Emergency, String::new()),
        Target::Guide(name) => (GuideMarkKind::Guide, name.clone()),
        Target::Term(name) => (GuideMarkKind::Term, name.clone()),
        Target::Find(category) => (GuideMarkKind::Find, category.code().to_owned()),
    })
}
