//! The search index from outside: what must hold for any names, any query, any damage.

use proptest::prelude::*;
use std::collections::HashMap;
use turnstone_directory::index::{DocumentKind, Index, IndexBuilder, IndexDocument, IndexQuery, MatchKind};
use turnstone_directory::text::fold;
use turnstone_pack::record::{Category, CrisisKind, LanguageTag, LexiconEntry, LexiconMeaning};

fn named(name: &str) -> IndexDocument {
    IndexDocument { kind: DocumentKind::Place, names: vec![name.to_owned()], ..IndexDocument::default() }
}

fn parts(documents: &[IndexDocument], lexicon: &[LexiconEntry]) -> HashMap<String, Vec<u8>> {
    let mut builder = IndexBuilder::new(lexicon);
    for (number, document) in (0..).zip(documents) {
        assert_eq!(builder.add(document), number);
    }
    let parts = builder.finish(&mut |_| true).unwrap();
    parts.into_iter().map(|part| (part.name.to_owned(), part.bytes)).collect()
}

fn open(parts: &HashMap<String, Vec<u8>>) -> Index {
    Index::open(&mut |name| parts.get(name).cloned()).unwrap()
}

fn index(documents: &[IndexDocument], lexicon: &[LexiconEntry]) -> Index {
    open(&parts(documents, lexicon))
}

fn found(index: &Index, text: &str, strict: bool) -> Vec<(u32, MatchKind)> {
    let query = IndexQuery { text: text.to_owned(), limit: 50, strict };
    index.search(&query, &|_| true).into_iter().map(|hit| (hit.document, hit.kind)).collect()
}

fn entry(tag: &str, meaning: LexiconMeaning, phrases: &[&str]) -> LexiconEntry {
    LexiconEntry {
        id: format!("{tag}/{meaning:?}"),
        language: tag.parse::<LanguageTag>().unwrap(),
        meaning,
        phrases: phrases.iter().map(|phrase| (*phrase).to_owned()).collect(),
        terms: Vec::new(),
    }
}

fn lexicon() -> Vec<LexiconEntry> {
    let need = LexiconMeaning::Category;
    vec![
        entry("en", need(Category::Food), &["food pantry", "food bank", "something to eat"]),
        entry("en", need(Category::EmergencyShelter), &["emergency shelter", "homeless shelter", "place to sleep"]),
        entry("en", need(Category::AsylumLegal), &["asylum lawyer", "help with asylum"]),
        entry("en", need(Category::LegalAid), &["legal aid", "lawyer", "help with a court"]),
        entry("es", need(Category::Food), &["comida gratis", "banco de alimentos"]),
        entry("ar", need(Category::EmergencyShelter), &["مأوى", "مكان للنوم"]),
        entry("zh", need(Category::AsylumLegal), &["庇护律师"]),
        entry("en", LexiconMeaning::Crisis(CrisisKind::SelfHarm), &["want to die", "kill myself"]),
        entry("zh", LexiconMeaning::Crisis(CrisisKind::SelfHarm), &["不想活了"]),
    ]
}

fn services() -> Vec<IndexDocument> {
    let service = |name: &str, topics: &[&str]| IndexDocument {
        names: vec![name.to_owned()],
        topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
        ..IndexDocument::default()
    };
    vec![
        service("Harbour House", &["Emergency Shelter"]),
        service("Lighthouse Kitchen", &["Food Pantry"]),
        service("Gate Law Clinic", &["Asylum lawyer"]),
        service("Old Town Lawyers", &["Lawyer"]),
    ]
}

#[test]
fn every_pair_of_the_folding_cases_holds() {
    #[derive(serde::Deserialize)]
    struct Case {
        id: String,
        rel: String,
        a: String,
        b: String,
    }
    let cases: Vec<Case> =
        include_str!("../data/search/fold.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let documents: Vec<IndexDocument> = cases.iter().flat_map(|case| [named(&case.a), named(&case.b)]).collect();
    let index = index(&documents, &[]);
    for (number, case) in (0..).zip(&cases) {
        let at = |text: &str, document: u32| found(&index, text, true).iter().position(|hit| hit.0 == document);
        for (text, own, other) in [(&case.a, 2 * number, 2 * number + 1), (&case.b, 2 * number + 1, 2 * number)] {
            let own = at(text, own).unwrap_or_else(|| panic!("{}: {text} does not find itself", case.id));
            let other = at(text, other);
            match case.rel.as_str() {
                "same" => assert!(other.is_some(), "{}: {text}", case.id),
                "apart" => assert_eq!(other, None, "{}: {text}", case.id),
                _ => assert!(other.is_none_or(|other| own < other), "{}: {text}", case.id),
            }
        }
    }
}

#[test]
fn needs_lead_from_any_language_to_what_answers_them() {
    let index = index(&services(), &lexicon());
    for (text, first) in [
        ("comida gratis", 1),
        ("مأوى", 0),
        ("我需要庇护律师", 2),
        ("asylem lawyer", 2),
        ("somewhere, a place to sleep", 0),
    ] {
        assert_eq!(found(&index, text, false).first().map(|hit| hit.0), Some(first), "{text}");
    }
    let understood = index.understand("Abogado? I need an asylum lawyer!");
    assert_eq!(understood.needs.first(), Some(&(Category::AsylumLegal, "asylum lawyer".to_owned())));
    assert_eq!(understood.crisis, None);
}

#[test]
fn a_crisis_is_heard_as_a_whole_phrase_only() {
    let index = index(&services(), &lexicon());
    for text in ["i want to die", "I WANT TO DIE.", "please i just want to die now", "我不想活了"] {
        assert_eq!(index.understand(text).crisis, Some(CrisisKind::SelfHarm), "{text}");
    }
    for text in ["i want to dye my hair", "want food", "die", "myself", "我想活"] {
        assert_eq!(index.understand(text).crisis, None, "{text}");
    }
}

#[test]
fn what_is_not_allowed_is_never_found() {
    let index = index(&services(), &lexicon());
    let query = IndexQuery { text: "lawyer".to_owned(), limit: 10, strict: false };
    assert!(index.search(&query, &|_| false).is_empty());
    assert!(index.search(&query, &|document| document == 3).iter().all(|hit| hit.document == 3));
}

#[test]
fn exact_comes_before_folded_before_prefix_before_typo() {
    let order = |names: &[&str], text: &str| -> Vec<u32> {
        let documents: Vec<IndexDocument> = names.iter().map(|name| named(name)).collect();
        found(&index(&documents, &[]), text, false).into_iter().map(|hit| hit.0).collect()
    };
    assert_eq!(order(&["Barlinn", "Bärlin", "Barlin"], "barlin"), [2, 1, 0]);
    assert_eq!(order(&["Derlin", "Berlina"], "berlin"), [1, 0]);
}

#[test]
fn a_name_is_found_from_another_script() {
    let index = index(&["አስመራ", "Харків", "上海", "Αθήνα", "رام الله", "Perth"].map(named), &[]);
    for (text, document) in
        [("Asmara", 0), ("Kharkiv", 1), ("Shanghai", 2), ("Athina", 3), ("Ramallah", 4), ("Պերթ", 5)]
    {
        assert_eq!(found(&index, text, false).first(), Some(&(document, MatchKind::Transliterated)), "{text}");
    }
}

#[test]
fn spaces_left_out_or_put_in_do_not_lose_a_name() {
    let index = index(&["Ciudad de León", "CareerSource", "Homestead"].map(named), &[]);
    for (text, document) in [("ciudaddeleon", 0), ("cidad deleon", 0), ("career source", 1), ("home stead", 2)] {
        assert_eq!(found(&index, text, false).first().map(|hit| hit.0), Some(document), "{text}");
    }
}

#[test]
fn hostile_queries_are_answered() {
    let index = index(&services(), &lexicon());
    let long = "asylum lawyer ".repeat(8000);
    let letters = "a".repeat(100_000);
    let thai = "ก".repeat(100_000);
    let marks = "\u{301}".repeat(5000);
    for text in [
        &long,
        &letters,
        &thai,
        &marks,
        "\u{202e}\u{0}\u{7}",
        "\" OR NEAR( * ^a:b -",
        "🏳️‍🌈",
        "",
        " ",
        "\u{d7ff}\u{ffff}",
    ] {
        found(&index, text, false);
        found(&index, text, true);
        index.understand(text);
    }
    assert_eq!(found(&index, &long, false).first().map(|hit| hit.0), Some(2));
}

#[test]
fn damage_is_an_error_and_no_panic() {
    let whole = parts(&services(), &lexicon());
    for name in whole.keys() {
        let length = whole[name].len();
        for at in (0..length).step_by(1 + length / 40) {
            let mut damaged = whole.clone();
            damaged.get_mut(name).unwrap()[at] ^= 0x10;
            assert!(Index::open(&mut |name| damaged.get(name).cloned()).is_err(), "{name} {at}");
            let mut short = whole.clone();
            short.get_mut(name).unwrap().truncate(at);
            assert!(Index::open(&mut |name| short.get(name).cloned()).is_err(), "{name} cut at {at}");
        }
        assert!(
            Index::open(&mut |asked| whole.get(asked).filter(|_| asked != name).cloned()).is_err(),
            "{name} missing"
        );
    }
}

#[test]
fn two_builds_of_the_same_give_the_same_bytes_and_a_cancelled_one_gives_nothing() {
    assert_eq!(parts(&services(), &lexicon()), parts(&services(), &lexicon()));
    let mut builder = IndexBuilder::new(&lexicon());
    for document in &services() {
        builder.add(document);
    }
    assert_eq!(builder.finish(&mut |_| false), None);
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in any::<String>()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once.clone());
    }

    #[test]
    fn no_text_makes_a_search_panic(text in any::<String>(), names in prop::collection::vec(any::<String>(), 1..6)) {
        let documents: Vec<IndexDocument> = names.iter().map(|name| named(name)).collect();
        let index = index(&documents, &lexicon());
        found(&index, &text, false);
        found(&index, &text, true);
        index.understand(&text);
    }

    #[test]
    fn a_name_finds_its_document_first_unless_another_has_it(
        names in prop::collection::btree_set("[a-zà-ÿа-яا-ي가-힣一-龥ก-ฮ]{2,8}( [a-zа-я]{2,8})?", 2..12)
    ) {
        let documents: Vec<IndexDocument> = names.iter().map(|name| named(name)).collect();
        let index = index(&documents, &[]);
        for (number, name) in (0u32..).zip(&names) {
            let hits = found(&index, name, false);
            let best = hits.first().map(|hit| hit.0);
            let same = |other: Option<u32>| {
                other.and_then(|other| names.iter().nth(other as usize)).is_some_and(|other| fold(other) == fold(name))
            };
            prop_assert!(best == Some(number) || same(best), "{} found {:?}", name, hits);
            prop_assert!(found(&index, name, true).iter().any(|hit| hit.0 == number));
        }
    }

    #[test]
    fn one_error_in_a_long_word_is_forgiven(
        name in "[a-z]{6,14}|[а-я]{6,14}", at in 0usize..6, letter in "[a-z]", kind in 0u8..4
    ) {
        let others = ["zzzzzz", "qqqqqq xxxxxx"].map(named);
        let documents: Vec<IndexDocument> = others.into_iter().chain([named(&name)]).collect();
        let index = index(&documents, &[]);
        let mut letters: Vec<char> = name.chars().collect();
        let own = if name.is_ascii() { letter.chars().next().unwrap() } else { 'ж' };
        match kind {
            0 => drop(letters.remove(at)),
            1 => letters.insert(at, own),
            2 => letters[at] = own,
            _ if at + 1 < letters.len() => letters.swap(at, at + 1),
            _ => {}
        }
        let typed: String = letters.into_iter().collect();
        prop_assert!(found(&index, &typed, false).iter().any(|hit| hit.0 == 2), "{} for {}", typed, name);
    }
}

#[test]
fn an_organisation_is_found_by_its_initials() {
    let named = |name: &str| IndexDocument { names: vec![name.to_owned()], ..IndexDocument::default() };
    let body = |text: &str| IndexDocument { body: vec![text.to_owned()], ..IndexDocument::default() };
    let mut documents = vec![
        body("Bring your letter from the dcf."),
        named("Florida Department of Children and Families"),
        named("Office of Example Affairs, Inc."),
    ];
    documents.extend((0..60).map(|n| named(&format!("Legal Aid {n}"))));
    let index = index(&documents, &lexicon());
    let first = |text: &str| found(&index, text, false).first().map(|hit| hit.0);
    assert_eq!(first("DCF"), Some(1), "small words and what stands before are left out");
    assert_eq!(first("DOCAF"), Some(1), "all words");
    assert_eq!(first("oea"), Some(2), "the last word may be a legal form");
    assert_eq!(first("oeai"), Some(2));
    assert!(found(&index, "la", false).iter().all(|hit| hit.1 == MatchKind::Prefix), "two letters are an accident");
    assert!(found(&index, "dc", false).iter().all(|hit| hit.0 != 1), "initials are not completed");
    assert!(found(&index, "DCF", true).iter().all(|hit| hit.0 != 1), "nor are they how it is written");
}

#[test]
fn a_rare_word_that_is_somebodys_name_finds_them_before_the_need_it_sounds_like() {
    let mut documents = vec![IndexDocument { names: vec!["Amparo Group".to_owned()], ..IndexDocument::default() }];
    documents.extend((0..80).map(|n| IndexDocument {
        names: vec![format!("Hall {n}")],
        categories: vec![Category::EmergencyShelter],
        ..IndexDocument::default()
    }));
    let lexicon = [entry("es", LexiconMeaning::Category(Category::EmergencyShelter), &["amparo"])];
    let index = index(&documents, &lexicon);
    assert_eq!(found(&index, "amparo", false)[0].0, 0);
    assert!(found(&index, "amparo", false).len() > 40, "and then those who answer the need");
}

#[test]
fn a_host_term_that_is_an_ordinary_word_elsewhere_is_not_believed_there() {
    let need = LexiconMeaning::Category;
    let with_terms = |entry: LexiconEntry, term: &str| LexiconEntry { terms: vec![term.to_owned()], ..entry };
    let lexicon = [
        entry("en", need(Category::EmergencyMedical), &["emergency doctor", "ambulance now"]),
        with_terms(entry("it", need(Category::UninsuredCare), &["cure gratuite"]), "Emergency"),
        with_terms(entry("fr", need(Category::UninsuredCare), &["soins gratuits"]), "Medibüro"),
    ];
    let named = |name: &str| IndexDocument { names: vec![name.to_owned()], ..IndexDocument::default() };
    let documents =
        [named("County Emergency Ambulance Doctor"), named("Medibüro Nord"), named("Emergency ambulatorio cure")];
    let index = index(&documents, &lexicon);
    let answering: Vec<u32> = found(&index, "cure gratuite", false).into_iter().map(|hit| hit.0).collect();
    assert!(answering.contains(&1), "a term that is no word elsewhere is believed everywhere: {answering:?}");
    assert!(!answering.contains(&0), "{answering:?}");
}

#[test]
fn a_phrase_of_common_words_is_understood_when_it_is_there_as_a_whole() {
    let all = Category::ALL;
    let phrases = |n: usize| [format!("care {n}"), format!("child {n}")];
    let mut lexicon: Vec<LexiconEntry> = (0..40)
        .map(|n| {
            let [a, b] = phrases(n);
            entry("en", LexiconMeaning::Category(all[n]), &[a.as_str(), b.as_str()])
        })
        .collect();
    lexicon[3].phrases.push("child care".to_owned());
    let index = index(&[named("x")], &lexicon);
    let needs = |text: &str| index.understand(text).needs.into_iter().map(|need| need.0).collect::<Vec<_>>();
    assert_eq!(needs("help paying for child care"), [all[3]]);
    assert_eq!(needs("care of a child"), [], "the same words elsewhere tell nothing");
}
