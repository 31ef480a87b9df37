//! What is old says so wherever it is named: a guide after its day, and each text that was translated from an English one that has changed since.

use crate::common;
use std::sync::{Arc, OnceLock};
use turnstone_app::{SearchQuery, SituationQuery, TextStatusView, Timestamp, Turnstone};
use turnstone_pack::record::{Guide, GuideBlock, GuideSection, PartialDate, Record, Span, TextStatus};

/// On which day, before or after 1 January 2027.
fn situation(language: &str, now: i64) -> SituationQuery {
    SituationQuery { languages: vec![language.to_owned()], country: None, now: Timestamp::from_second(now) }
}

const BEFORE: i64 = 1_796_000_000;
const AFTER: i64 = 1_799_000_000;

/// A guide with three sections; in the others its title, its second heading and a block of its third are old.
fn guide(language: &str) -> Guide {
    let old = language != "en";
    let section = |id: &str, outdated: bool, block_outdated: bool| GuideSection {
        id: id.to_owned(),
        heading: format!("Quincunx {id} {language}"),
        level: 1,
        outdated,
        blocks: vec![GuideBlock {
            id: format!("{id}-block"),
            spans: vec![Span { text: format!("Text {id} {language}"), ..Span::default() }],
            outdated: block_outdated,
            ..GuideBlock::default()
        }],
    };
    Guide {
        id: format!("aged/{language}"),
        guide: "aged".to_owned(),
        language: language.to_owned(),
        status: match language {
            "en" => TextStatus::Source,
            "nl" => TextStatus::Human,
            _ => TextStatus::Machine,
        },
        title: format!("A made-up guide {language}"),
        summary: "Nobody wrote it.".to_owned(),
        outdated: old,
        checked: PartialDate::new("2026-01-01").unwrap(),
        expires: PartialDate::new("2027-01-01").unwrap(),
        sections: vec![section("one", false, false), section("two", old, false), section("three", false, old)],
        ..Guide::default()
    }
}

/// Opened once.
fn core() -> &'static Turnstone {
    static CORE: OnceLock<Arc<Turnstone>> = OnceLock::new();
    CORE.get_or_init(|| common::with_unsigned(["en", "nl", "sv"].map(|language| Record::Guide(guide(language))).into()))
}

const CHANGED: &str = "The English text has changed since this was translated. It holds.";

#[test]
fn just_what_was_made_from_an_older_text_says_so_and_has_english_below() {
    let view = core().guide_blocking("aged", &situation("nl", BEFORE), None).unwrap();
    assert_eq!((view.language.as_str(), view.title.status), ("nl", TextStatusView::Outdated));
    assert_eq!(view.title.remark.as_deref(), Some(CHANGED));
    let remarks: Vec<Option<&str>> = view.sections.iter().map(|section| section.heading.remark.as_deref()).collect();
    assert_eq!(remarks, [None, Some(CHANGED), None]);
    let said: Vec<Vec<&str>> = view
        .sections
        .iter()
        .map(|section| section.blocks[0].remarks.iter().map(|remark| remark.text.as_str()).collect())
        .collect();
    assert_eq!(said, [vec![], vec![], vec![CHANGED]]);
    let below: Vec<&str> =
        view.sections.iter().filter_map(|section| Some(section.blocks[0].beside.as_ref()?.text.as_str())).collect();
    assert_eq!(below, ["Text one en", "Text two en", "Text three en"]);
    let english = core().guide_blocking("aged", &situation("en", BEFORE), None).unwrap();
    assert!(english.sections.iter().all(|section| section.heading.remark.is_none()));
    assert_eq!(english.title.status, TextStatusView::Original);
}

#[test]
fn what_nobody_has_read_stays_machine_made_however_old_it_is() {
    let view = core().guide_blocking("aged", &situation("sv", BEFORE), None).unwrap();
    assert_eq!((view.language.as_str(), view.title.status), ("sv", TextStatusView::MachineMade));
    let groups = core().guides_blocking(&situation("sv", BEFORE)).unwrap();
    let row = groups.iter().flat_map(|group| &group.guides).find(|row| row.id == "aged").unwrap();
    assert_eq!(row.title.status, TextStatusView::MachineMade);
    let remark = row.title.remark.as_deref().unwrap();
    assert!(remark.contains("machine") && remark.contains("older text"), "{remark}");
    // Beside another language an old heading says so, too.
    let both = core().guide_blocking("aged", &situation("en", BEFORE), Some("nl")).unwrap();
    assert_eq!(both.beside.unwrap().remark.as_deref(), Some(CHANGED));
    let beside: Vec<Option<&str>> =
        both.sections.iter().map(|section| section.beside.as_ref().unwrap().remark.as_deref()).collect();
    assert_eq!(beside, [None, Some(CHANGED), None]);
}

#[test]
fn a_search_says_which_heading_is_old() {
    for (word, is_old) in [("one", false), ("two", true), ("three", false)] {
        let text = format!("quincunx {word} nl");
        let query = SearchQuery { text, situation: situation("nl", BEFORE), ..SearchQuery::default() };
        let found = core().search_blocking(&query).unwrap();
        let hit = found.guides.iter().find(|hit| hit.guide == "aged").unwrap();
        assert_eq!(hit.section.as_deref(), Some(word));
        assert_eq!(hit.title.status == TextStatusView::Outdated, is_old, "{word}");
    }
}

#[test]
fn a_list_says_that_a_title_is_old() {
    for row in core().guides_blocking(&situation("nl", BEFORE)).unwrap().iter().flat_map(|group| &group.guides) {
        assert_eq!(row.title.status == TextStatusView::Outdated, row.id == "aged", "{}", row.id);
    }
}

#[test]
fn after_its_day_a_guide_is_out_of_date_wherever_it_is_named() {
    let expired = "Out of date since";
    for (now, is_old) in [(BEFORE, false), (AFTER, true)] {
        let situation = situation("en", now);
        let groups = core().guides_blocking(&situation).unwrap();
        let row = groups.iter().flat_map(|group| &group.guides).find(|row| row.id == "aged").unwrap();
        let remark = row.summary.remark.as_deref().unwrap_or_default();
        assert_eq!((remark.contains(expired), row.accessibility.contains(expired)), (is_old, is_old));
        let query = SearchQuery { text: "quincunx".to_owned(), situation: situation.clone(), ..SearchQuery::default() };
        let found = core().search_blocking(&query).unwrap();
        let hit = found.guides.iter().find(|hit| hit.guide == "aged").unwrap();
        let remark = hit.path.remark.as_deref().unwrap_or_default();
        assert_eq!((remark.contains(expired), hit.accessibility.contains(expired)), (is_old, is_old));
        let view = core().guide_blocking("aged", &situation, None).unwrap();
        assert_eq!(view.notices.iter().any(|notice| notice.text.contains(expired)), is_old);
    }
}
