//! The facade as a phone calls it: opened, cancelled, searched, asked for what is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::{Arc, LazyLock};
use turnstone_app::{
    DirectionView, FilterQuery, NearQuery, OpenConfig, OpenTask, OpeningKind, SearchQuery, SituationQuery, StorageView,
    Timestamp, Turnstone, TurnstoneError, available_languages, error_text,
};

/// Monday, 23 November 2026, 11:00 UTC.
const NOW: i64 = 1_795_431_600;

/// One core for all tests: none of them changes it.
static CORE: LazyLock<Arc<Turnstone>> =
    LazyLock::new(|| Turnstone::open_blocking(&OpenConfig { data_folder: None }, &OpenTask::new()).unwrap());

fn in_country(country: &str) -> SituationQuery {
    SituationQuery {
        languages: vec!["en".to_owned()],
        country: Some(country.to_owned()),
        now: Timestamp::from_second(NOW),
    }
}

fn query(text: &str, country: &str) -> SearchQuery {
    SearchQuery { text: text.to_owned(), situation: in_country(country), ..SearchQuery::default() }
}

#[test]
fn every_asynchronous_call_answers_as_its_blocking_twin() {
    let core = Arc::clone(&CORE);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    runtime.block_on(async {
        let asked = query("asylum lawyer", "US");
        let found = Arc::clone(&core).search(asked.clone()).await.unwrap();
        assert_eq!(found, core.search_blocking(&asked).unwrap());
        let id = found.hits[0].id.clone();
        let record = Arc::clone(&core).record(id.clone(), in_country("US")).await.unwrap();
        assert_eq!(record, core.record_blocking(&id, &in_country("US")).unwrap());
        let help = Arc::clone(&core).help_now(in_country("FR")).await.unwrap();
        assert_eq!(help, core.help_now_blocking(&in_country("FR")).unwrap());
        let emergency = Arc::clone(&core).emergency("FR".to_owned(), in_country("US")).await.unwrap().unwrap();
        assert!(emergency.numbers.iter().any(|number| number.number == "112"));
        let coverage = Arc::clone(&core).countries(in_country("US")).await.unwrap();
        assert!(coverage.countries.iter().any(|country| country.code == "US" && country.services > 0));
        assert!(coverage.packs.iter().all(|pack| !pack.unproven), "a phone has embedded packs only");
        let places = Arc::clone(&core).places("Berl".to_owned(), in_country("DE"), 3).await.unwrap();
        assert!(places[0].is_named && places[0].name.starts_with("Berl"), "{places:?}");
    });
}

#[test]
fn opening_can_be_given_up_and_leaves_nothing_half_done() {
    let folder = tempfile::tempdir().unwrap();
    let config = OpenConfig { data_folder: Some(folder.path().to_str().unwrap().to_owned()) };
    let task = OpenTask::new();
    task.cancel();
    assert_eq!(Turnstone::open_blocking(&config, &task).err(), Some(TurnstoneError::Cancelled));
    let task = OpenTask::new();
    let core = Turnstone::open_blocking(&config, &task).unwrap();
    assert_eq!(core.storage(), StorageView::OnDisk);
    assert!(!core.search_blocking(&query("asylum", "US")).unwrap().hits.is_empty());
}

#[test]
fn a_wrong_question_is_an_error_and_not_a_guess() {
    let ask = |change: &dyn Fn(&mut SearchQuery)| {
        let mut asked = query("asylum", "US");
        change(&mut asked);
        CORE.search_blocking(&asked).map(|_| ())
    };
    assert_eq!(ask(&|_| ()), Ok(()));
    assert_eq!(ask(&|asked| asked.situation.country = Some("XQ".to_owned())), Err(TurnstoneError::CountryNotKnown));
    assert_eq!(ask(&|asked| asked.filters.categories = vec!["bed".to_owned()]), Err(TurnstoneError::CodeNotKnown));
    assert_eq!(ask(&|asked| asked.filters.phases = vec!["now".to_owned()]), Err(TurnstoneError::CodeNotKnown));
    assert_eq!(ask(&|asked| asked.filters.speaks = vec!["?".to_owned()]), Err(TurnstoneError::LanguageNotKnown));
    assert_eq!(ask(&|asked| asked.filters.within_km = Some(f64::NAN)), Err(TurnstoneError::OutOfRange));
    assert_eq!(ask(&|asked| asked.situation.now = Timestamp::from_second(i64::MAX)), Err(TurnstoneError::OutOfRange));
    let nowhere = NearQuery::Point { latitude: 91.0, longitude: 0.0 };
    assert_eq!(ask(&|asked| asked.near = Some(nowhere.clone())), Err(TurnstoneError::OutOfRange));
    let town = NearQuery::Town { id: "geonames:0".to_owned() };
    assert_eq!(ask(&|asked| asked.near = Some(town.clone())), Err(TurnstoneError::PlaceNotFound));
    assert_eq!(
        CORE.record_blocking(&"no such id".into(), &in_country("US")).err(),
        Some(TurnstoneError::RecordNotFound)
    );
    assert_eq!(CORE.emergency_blocking("ZZ", &in_country("US")).err(), Some(TurnstoneError::CountryNotKnown));
}

#[test]
fn what_nobody_knows_is_never_drawn_as_known() {
    let filters = FilterQuery { needs_no_id: true, ..FilterQuery::default() };
    let found = CORE.search_blocking(&SearchQuery { filters, ..query("asylum lawyer", "US") }).unwrap();
    assert!(found.hits.iter().any(|hit| !hit.not_known.is_empty()), "no source says anything about an ID");
    for hit in found.hits.iter().chain(&found.elsewhere) {
        assert!(hit.trust.sentence.text.starts_with("Not confirmed by us."), "{}", hit.trust.sentence.text);
        if hit.opening.kind == OpeningKind::Unknown {
            assert!(!hit.opening.sentence.text.contains("Open now"), "{}", hit.opening.sentence.text);
        }
        assert!(!hit.accessibility.contains('\u{2068}'), "a screen reader gets no isolates");
    }
    let filters = FilterQuery { needs_no_id: true, strict: true, ..FilterQuery::default() };
    let strict = CORE.search_blocking(&SearchQuery { filters, ..query("asylum lawyer", "US") }).unwrap();
    assert!(strict.hits.iter().all(|hit| hit.not_known.is_empty()));
}

#[test]
fn no_short_code_is_dialled_with_a_prefix_or_outside_its_country() {
    for country in ["US", "FR", "DE", "KE"] {
        let help = CORE.help_now_blocking(&in_country(country)).unwrap();
        for number in help.emergency.iter().flat_map(|emergency| &emergency.numbers) {
            assert!(number.number.bytes().all(|byte| byte.is_ascii_digit()), "{country}: {}", number.number);
        }
        for phone in help.lines.iter().filter(|line| !line.is_local).flat_map(|line| &line.phones) {
            let dial = phone.dial.as_deref().unwrap_or("+");
            assert!(dial.starts_with('+') || dial.len() > 6, "{country}: {dial} is another country's short code");
        }
    }
}

#[test]
fn every_error_has_a_sentence_and_a_foreign_one_has_ours() {
    for error in TurnstoneError::ALL {
        let sentence = error_text(error.to_string(), vec!["en".to_owned()]);
        assert!(sentence.len() > 20 && !sentence.contains('{'), "{sentence}");
    }
    let internal = error_text(TurnstoneError::Internal.to_string(), Vec::new());
    assert_eq!(error_text("panicked at 'my secret words'".to_owned(), Vec::new()), internal);
}

#[test]
fn the_languages_are_those_with_messages() {
    let languages = available_languages();
    let english = languages.iter().find(|language| language.tag == "en").unwrap();
    assert_eq!((english.own_name.as_str(), english.direction), ("English", DirectionView::LeftToRight));
    assert!(languages.iter().all(|language| language.reviewed == language.remark.is_none()));
}
