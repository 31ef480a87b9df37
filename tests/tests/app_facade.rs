//! The facade as a phone calls it: opened, cancelled, searched, asked for what is not there.

use crate::opened::CORE;
use std::sync::Arc;
use turnstone_app::{
    DirectionView, FilterQuery, NearQuery, OpenConfig, OpenTask, OpeningKind, SearchQuery, SituationQuery, StorageView,
    Timestamp, Turnstone, TurnstoneError, available_languages, error_text, place_words,
};

/// Monday, 23 November 2026, 11:00 UTC.
const NOW: i64 = 1_795_431_600;

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
    // Who leaves gets no answer any more, from any call, and may leave twice.
    core.exit();
    core.exit();
    let here = in_country("US");
    assert_eq!(core.search_blocking(&query("asylum", "US")).err(), Some(TurnstoneError::Closed));
    assert_eq!(core.help_now_blocking(&here).err(), Some(TurnstoneError::Closed));
    assert_eq!(core.countries_blocking(&here).err(), Some(TurnstoneError::Closed));
    assert_eq!(core.countries_named_blocking("", &here).err(), Some(TurnstoneError::Closed));
    assert_eq!(core.places_blocking("Berl", &here, 1).err(), Some(TurnstoneError::Closed));
    assert_eq!(core.emergency_blocking("US", &here).err(), Some(TurnstoneError::Closed));
    assert_eq!(core.record_blocking(&"x".into(), &here).err(), Some(TurnstoneError::Closed));
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

#[test]
fn a_town_of_this_name_abroad_comes_before_a_guess_at_home() {
    let towns = |prefix: &str, country: &str| CORE.places_blocking(prefix, &in_country(country), 20).unwrap();
    let berlin = towns("Berl", "US");
    let at = |name: &str| berlin.iter().position(|town| town.name == name);
    assert!(berlin[0].name.starts_with("Berl"), "{berlin:?}");
    assert!(at("Berlin") < at("Burleson"), "{berlin:?}");
    assert_eq!((towns("Portland", "US")[0].country.as_str(), towns("York", "US")[0].country.as_str()), ("US", "US"));
    assert_eq!(towns("Berlin", "DE")[0].id, "geonames:2950159");
}

#[test]
fn where_nobody_is_found_for_a_need_the_countrys_general_helpers_stand_apart() {
    let found = CORE.search_blocking(&query("مأوى", "DE")).unwrap();
    assert!(found.hits.iter().all(|hit| !hit.is_local), "nobody in Germany has a bed on board");
    let heading = found.helpers_heading.as_ref().unwrap();
    assert!(heading.text.contains("Germany"), "{}", heading.text);
    assert!((1..=5).contains(&found.helpers.len()));
    for helper in &found.helpers {
        assert!(helper.is_local && helper.why[0].code == "category", "{:?}", helper.why);
        let shown = found.hits.iter().chain(&found.elsewhere);
        assert!(!shown.map(|hit| &hit.id).any(|id| *id == helper.id), "never among the hits");
    }
    let offices: std::collections::BTreeSet<_> = found.helpers.iter().map(|helper| &helper.organization).collect();
    assert_eq!(offices.len(), found.helpers.len(), "each organization once");

    let none = |text: &str, country: Option<&str>| {
        let mut asked = query(text, "DE");
        asked.situation.country = country.map(str::to_owned);
        let found = CORE.search_blocking(&asked).unwrap();
        assert!(found.helpers.is_empty() && found.helpers_heading.is_none(), "{text}: {:?}", found.helpers);
        found
    };
    assert!(none("asylum lawyer", Some("DE")).hits.iter().any(|hit| hit.is_local));
    none("مأوى", None);
    none("zxqvwk", Some("DE"));
    assert!(none("lawyer", Some("SO")).on_board.unwrap().nothing_local, "a country without anybody has no helpers");
    let crisis = none("i want to kill myself", Some("DE")).crisis.unwrap();
    assert!(crisis.lines.iter().any(|line| line.is_local), "who answers a cry stands alone");
}

#[test]
fn a_book_in_the_search_field_is_read_as_far_as_a_letter() {
    let book = "asylum lawyer ".to_owned() + &"\u{645}\u{623}\u{648}\u{649} ".repeat(2_000);
    let found = CORE.search_blocking(&query(&book, "US")).unwrap();
    let towns = CORE.places_blocking(&book, &in_country("US"), 5).unwrap();
    let letter: String = book.chars().take(1000).collect();
    assert_eq!(found, CORE.search_blocking(&query(&letter, "US")).unwrap());
    assert_eq!(towns, CORE.places_blocking(&letter, &in_country("US"), 5).unwrap());
    let padded = " ".repeat(1 << 14) + "asylum lawyer";
    assert_eq!(
        CORE.search_blocking(&query(&padded, "US")).unwrap(),
        CORE.search_blocking(&query("asylum lawyer", "US")).unwrap()
    );
}

/// How many countries have a name.
fn turnstone_countries() -> usize {
    include_str!("../../locales/en/names.ftl").lines().filter(|line| line.starts_with("country-")).count()
}

#[test]
fn countries_are_sorted_as_people_read_and_found_in_any_language_of_the_app() {
    let named = |typed: &str, languages: &[&str]| {
        let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
        let situation = SituationQuery { languages, ..in_country("DE") };
        let countries = CORE.countries_named_blocking(typed, &situation).unwrap();
        countries.into_iter().map(|country| (country.code, country.name)).collect::<Vec<_>>()
    };
    let all = named("", &["en"]);
    assert!(all.iter().all(|(code, _)| code.len() == 2), "nobody is in no single country");
    assert_eq!(all.len(), turnstone_countries(), "also where nothing is on board, somebody can be");
    let at = |code: &str| all.iter().position(|(known, _)| known == code).unwrap();
    assert!(at("AX") < at("ZW"), "Åland is no letter behind Z: {:?}", all.last());
    for typed in ["Germ", "germany", "ألماني", "de", "ጀርመን"] {
        assert!(named(typed, &["en"]).contains(&("DE".to_owned(), "Germany".to_owned())), "{typed}");
    }
    assert_eq!(named("united k", &["ar"])[0].0, "GB");
    assert_eq!(named("guinea", &["en"])[0].0, "GN", "whose name begins so before whose name holds it");
    assert!(named("zzzz", &["en"]).is_empty());
}

#[test]
fn where_somebody_is_can_be_said_before_the_core_is_open() {
    let said = place_words(vec!["en".to_owned()], Some("de".to_owned()));
    let help = CORE.help_now_blocking(&in_country("DE")).unwrap();
    assert_eq!((said.place, said.accessibility), (help.place, help.place_accessibility));
    let none = place_words(vec!["en".to_owned()], None);
    assert_eq!(none.place.text, "No country chosen");
    assert!(place_words(Vec::new(), Some("XQ".to_owned())).place.text.contains("XQ"), "no country is made up");
}
