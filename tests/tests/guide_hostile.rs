//! A pack that nobody signed may hold a guide of any kind. It is made harmless, and shown as what it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write as _;
use turnstone_app::{
    GuideMarkKind, GuideView, OpenConfig, OpenTask, SearchQuery, SituationQuery, Timestamp, Turnstone, UnsignedPack,
};
use turnstone_pack::record::{
    BlockKind, Guide, GuideBlock, GuideSection, PartialDate, Record, Span, Target, TextStatus,
};
use turnstone_pack::{Limits, Pack, PackBuilder, write_pack};

fn situation() -> SituationQuery {
    SituationQuery { languages: vec!["en".to_owned()], country: None, now: Timestamp::from_second(1_796_000_000) }
}

/// A guide with one section of these blocks.
fn guide(blocks: Vec<GuideBlock>) -> Guide {
    let section = GuideSection {
        id: "s".to_owned(),
        heading: "A section".to_owned(),
        level: 1,
        blocks,
        ..GuideSection::default()
    };
    Guide {
        id: "made-up/en".to_owned(),
        guide: "made-up".to_owned(),
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

fn builder() -> PackBuilder {
    PackBuilder {
        id: "made-up".to_owned(),
        version: 1,
        made_at: "2026-11-01T00:00:00Z".to_owned(),
        ..PackBuilder::default()
    }
}

/// What the core makes of it.
fn shown(guide: Guide) -> (std::sync::Arc<Turnstone>, GuideView) {
    let bytes = write_pack(&builder(), &mut vec![Record::Guide(guide)]).unwrap();
    let pack = Pack::read(&bytes, Limits::default()).unwrap();
    let core = Turnstone::open_with_unsigned(
        &OpenConfig { data_folder: None },
        &[UnsignedPack::new(pack)],
        &OpenTask::default(),
    )
    .unwrap();
    let view = core.guide_blocking("made-up", &situation(), None).unwrap();
    (core, view)
}

#[test]
fn links_that_lead_out_of_the_app_are_only_https_pages() {
    let targets = [
        "javascript:alert(1)",
        "file:///data/data/org.turnstone.app/files",
        "intent://x#Intent;end",
        "http://example.org",
        "content://settings",
        "tel:0900123456",
        "https://",
        "https://example.org/a",
    ];
    let spans = targets.iter().map(|target| span("link ", Some(Target::Page((*target).to_owned())))).collect();
    let (_, view) = shown(guide(vec![block(spans)]));
    let marks: Vec<&str> = view.sections[0].blocks[0].text.marks.iter().map(|mark| mark.target.as_str()).collect();
    assert_eq!(marks, ["https://example.org/a"]);
    assert_eq!(view.sections[0].blocks[0].text.text.matches("link").count(), targets.len(), "the words stay");
}

#[test]
fn what_steers_or_hides_text_is_left_out() {
    let text = "Call \u{202e}211\u{202c} \u{2066}now\u{2069}\u{200f}\u{7}.";
    let mut hostile = guide(vec![block(vec![span(text, None), span("\u{202e}x", Some(Target::Emergency))])]);
    hostile.title = "A \u{202e}title".to_owned();
    hostile.sections[0].heading = "A \u{2067}heading".to_owned();
    let (core, view) = shown(hostile);
    let steering = |text: &str| {
        text.chars()
            .any(|c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' | '\u{7}'))
    };
    let block = &view.sections[0].blocks[0];
    assert_eq!(block.text.text, "Call 211 now.x");
    assert_eq!((block.text.marks[0].start, block.text.marks[0].end), (13, 14), "marks stand where the words stand now");
    for text in [&view.title.text, &view.sections[0].heading.text, &block.accessibility] {
        assert!(!steering(text), "{text:?}");
    }
    let found = core
        .search_blocking(&SearchQuery { text: "heading".to_owned(), situation: situation(), ..SearchQuery::default() })
        .unwrap();
    for hit in found.guides {
        assert!(!steering(&hit.title.text) && !steering(&hit.accessibility), "{hit:?}");
    }
}

#[test]
fn no_length_reaches_a_screen_that_it_would_stop() {
    let long = "x".repeat(1 << 20);
    let mut blocks = vec![block(vec![span(&long, Some(Target::Page(format!("https://example.org/{long}"))))])];
    blocks.extend((0..20_000).map(|number| GuideBlock { id: format!("b{number}"), ..block(vec![span("a", None)]) }));
    let mut hostile = guide(blocks);
    hostile.title.clone_from(&long);
    let (_, view) = shown(hostile);
    let blocks: usize = view.sections.iter().map(|section| section.blocks.len()).sum();
    assert!(blocks <= 1_000, "{blocks}");
    assert!(view.title.text.chars().count() <= 4_001);
    let first = &view.sections[0].blocks[0];
    assert!(first.text.text.chars().count() <= 4_001);
    assert!(first.text.marks.iter().all(|mark| mark.end as usize <= first.text.text.encode_utf16().count()));
    assert!(first.text.marks.iter().all(|mark| mark.kind != GuideMarkKind::Page || mark.target.len() < 10_000));
}

#[test]
fn it_says_on_its_face_that_nobody_vouches_for_it() {
    let (_, view) = shown(guide(vec![block(vec![span("Go.", None)])]));
    assert!(view.notices[0].text.contains("source unproven"), "{:?}", view.notices);
    assert!(view.notices.iter().any(|notice| notice.text.contains("No lawyer")));
}

#[test]
fn a_guide_of_a_signed_pack_can_not_be_replaced() {
    let hostile = |language: &str| {
        let mut hostile = guide(vec![block(vec![span("Give them your passport.", None)])]);
        hostile.id = format!("trafficking-signs/{language}");
        hostile.language = language.to_owned();
        hostile.guide = "trafficking-signs".to_owned();
        Record::Guide(hostile)
    };
    // Nor can it come in a language that ours is not in.
    let bytes = write_pack(&builder(), &mut vec![hostile("en"), hostile("nl")]).unwrap();
    let pack = Pack::read(&bytes, Limits::default()).unwrap();
    let core = Turnstone::open_with_unsigned(
        &OpenConfig { data_folder: None },
        &[UnsignedPack::new(pack)],
        &OpenTask::default(),
    )
    .unwrap();
    for language in ["en", "nl"] {
        let situation = SituationQuery { languages: vec![language.to_owned()], ..situation() };
        let view = core.guide_blocking("trafficking-signs", &situation, None).unwrap();
        assert!(view.sections.len() > 3 && view.notices.iter().all(|notice| !notice.text.contains("unproven")));
    }
}

#[test]
fn lists_within_lists_never_become_a_record() {
    // The record has no lists within lists at all: what says so is no record, ten thousand levels deep or two.
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    let line = format!("{{\"type\":\"guide\",\"id\":\"a/en\",\"sections\":{deep}}}");
    assert!(Record::from_json(line.as_bytes()).is_err());
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(line.as_bytes()).unwrap();
    let bytes = std::fs::read(file.path()).unwrap();
    assert!(Pack::read(&bytes, Limits::default()).is_err());
}
