//! A pack that nobody signed may hold a guide of any kind. It is made harmless, and shown as what it is.

use crate::common;
use std::sync::{Arc, OnceLock};
use turnstone_app::{GuideView, SearchQuery, SituationQuery, Timestamp, Turnstone};
use turnstone_pack::record::{
    BlockKind, Guide, GuideBlock, GuideSection, PartialDate, Record, Span, Target, TextStatus,
};

fn situation() -> SituationQuery {
    SituationQuery { languages: vec!["en".to_owned()], country: None, now: Timestamp::from_second(1_796_000_000) }
}

/// A guide of this name with one section of these blocks.
fn guide(name: &str, blocks: Vec<GuideBlock>) -> Guide {
    let section = GuideSection {
        id: "s".to_owned(),
        heading: "A section".to_owned(),
        level: 1,
        blocks,
        ..GuideSection::default()
    };
    Guide {
        id: format!("{name}/en"),
        guide: name.to_owned(),
        language: "en".to_owned(),
        status: TextStatus::Source,
        title: "A made-up guide".to_owned(),
        summary: "Nobody wrote it.".to_owned(),
        checked: PartialDate::new("2026-01-01").unwrap(),
        expires: PartialDate::new("2027-01-01").unwrap(),
        sections: vec![section],
        ..Guide::default()
    }
}

fn block(spans: Vec<Span>) -> GuideBlock {
    GuideBlock { id: "b".to_owned(), kind: BlockKind::Paragraph, spans, ..GuideBlock::default() }
}

fn span(text: &str, target: Option<Target>) -> Span {
    Span { text: text.to_owned(), strong: false, target }
}

const TARGETS: [&str; 8] = [
    "javascript:alert(1)",
    "file:///data/data/org.turnstone.app/files",
    "intent://x#Intent;end",
    "http://example.org",
    "content://settings",
    "tel:0900123456",
    "https://",
    "https://example.org/a",
];

/// All of them in one pack.
fn hostile() -> Vec<Record> {
    let links = TARGETS.iter().map(|target| span("link ", Some(Target::Page((*target).to_owned())))).collect();
    let text = "Call \u{202e}211\u{202c} \u{2066}now\u{2069}\u{200f}\u{7}.";
    let mut steering =
        guide("steering", vec![block(vec![span(text, None), span("\u{202e}x", Some(Target::Emergency))])]);
    steering.title = "A \u{202e}title".to_owned();
    steering.sections[0].heading = "A \u{2067}quincunx heading".to_owned();
    let long = "x".repeat(1 << 20);
    let mut blocks = vec![block(vec![span(&long, Some(Target::Page(format!("https://example.org/{long}"))))])];
    blocks.extend((0..20_000).map(|number| GuideBlock { id: format!("b{number}"), ..block(vec![span("a", None)]) }));
    let mut endless = guide("endless", blocks);
    endless.title.clone_from(&long);
    let mut all = vec![guide("links", vec![block(links)]), steering, endless];
    // In the place of one of ours, and in a language that ours is not in.
    for language in ["en", "nl"] {
        let mut replacing = guide("trafficking-signs", vec![block(vec![span("Give them your passport.", None)])]);
        replacing.id = format!("trafficking-signs/{language}");
        replacing.language = language.to_owned();
        all.push(replacing);
    }
    // By its id it would come between the versions of one of ours, and so part them.
    let mut parting = guide("parting", vec![block(vec![span("Nothing.", None)])]);
    parting.id = "trafficking-signs/b".to_owned();
    all.push(parting);
    all.into_iter().map(Record::Guide).collect()
}

/// The core with that pack, opened once.
fn core() -> &'static Turnstone {
    static CORE: OnceLock<Arc<Turnstone>> = OnceLock::new();
    CORE.get_or_init(|| common::with_unsigned(hostile()))
}

/// What the core makes of a guide.
fn shown(name: &str) -> GuideView {
    core().guide_blocking(name, &situation(), None).unwrap()
}

#[test]
fn links_that_lead_out_of_the_app_are_only_https_pages() {
    let view = shown("links");
    let text = &view.sections[0].blocks[0].text;
    let marks: Vec<&str> = text.marks.iter().map(|mark| mark.target.as_str()).collect();
    assert_eq!(marks, ["https://example.org/a"]);
    assert_eq!(text.text.matches("link").count(), TARGETS.len(), "the words stay");
}

#[test]
fn what_steers_or_hides_text_is_left_out() {
    let view = shown("steering");
    let steers = |character: char| {
        matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' | '\u{7}')
    };
    let steering = |text: &str| text.chars().any(steers);
    let block = &view.sections[0].blocks[0];
    assert_eq!(block.text.text, "Call 211 now.x");
    assert_eq!((block.text.marks[0].start, block.text.marks[0].end), (13, 14), "marks stand where the words stand now");
    for text in [&view.title.text, &view.sections[0].heading.text, &block.accessibility] {
        assert!(!steering(text), "{text:?}");
    }
    let query = SearchQuery { text: "quincunx".to_owned(), situation: situation(), ..SearchQuery::default() };
    let found = core().search_blocking(&query).unwrap();
    assert!(found.guides.iter().any(|hit| hit.guide == "steering"));
    for hit in found.guides {
        assert!(!steering(&hit.title.text) && !steering(&hit.accessibility), "{hit:?}");
    }
}

#[test]
fn no_length_reaches_a_screen_that_it_would_stop() {
    let view = shown("endless");
    let blocks: usize = view.sections.iter().map(|section| section.blocks.len()).sum();
    assert!(blocks <= 1_000, "{blocks}");
    assert!(view.title.text.chars().count() <= 4_001);
    let first = &view.sections[0].blocks[0];
    assert!(first.text.text.chars().count() <= 4_001 && first.text.text.ends_with('…'));
    assert!(first.text.marks.iter().all(|mark| mark.end as usize <= first.text.text.encode_utf16().count()));
    assert!(first.text.marks.iter().all(|mark| mark.target.len() < 10_000));
}

#[test]
fn it_says_on_its_face_that_nobody_vouches_for_it() {
    let view = shown("links");
    assert!(view.notices[0].text.contains("source unproven"), "{:?}", view.notices);
    assert!(view.notices.iter().any(|notice| notice.text.contains("No lawyer")));
}

#[test]
fn a_guide_of_a_signed_pack_can_not_be_replaced() {
    for language in ["en", "nl"] {
        let situation = SituationQuery { languages: vec![language.to_owned()], ..situation() };
        let view = core().guide_blocking("trafficking-signs", &situation, None).unwrap();
        assert!(view.sections.len() > 3 && view.notices.iter().all(|notice| !notice.text.contains("unproven")));
        assert_eq!(view.language, "en");
    }
    let groups = core().guides_blocking(&situation()).unwrap();
    let rows: Vec<_> = groups.iter().flat_map(|group| &group.guides).collect();
    assert_eq!(rows.iter().filter(|row| row.id == "trafficking-signs").count(), 1, "its versions stay together");
    for row in rows {
        let ours = !["links", "steering", "endless"].contains(&row.id.as_str());
        let says = row.title.remark.as_ref().is_some_and(|remark| remark.contains("unproven"));
        assert_eq!(says, !ours, "{}", row.id);
        assert!(row.title.text.chars().count() <= 4_001 && row.accessibility.len() < 40_000);
    }
}

#[test]
fn lists_within_lists_never_become_a_record() {
    // The record has no lists within lists at all: what says so is no record, ten thousand levels deep or two.
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    let line = format!("{{\"type\":\"guide\",\"id\":\"a/en\",\"sections\":{deep}}}");
    assert!(Record::from_json(line.as_bytes()).is_err());
    // Nor does one section that is a list: the same line with sections that are sections is a record.
    let sound = "{\"type\":\"guide\",\"id\":\"a/en\",\"sections\":[{\"id\":\"s\"}]}";
    assert!(Record::from_json(sound.as_bytes()).is_ok());
}
