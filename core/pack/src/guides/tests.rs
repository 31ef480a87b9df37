//! Guides that are right, and every way in which one can be wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::content::{ContentFile, Finding, FindingCode, check_content, compile_content};
use crate::record::{BlockKind, Guide, Record, Target, TextStatus};
use std::path::Path;

/// All files of the repository that content is made of.
fn repository() -> Vec<ContentFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    let mut take = |folder: &Path, wanted: fn(&str) -> bool| {
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for path in entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            if wanted(path.file_name().unwrap().to_str().unwrap()) {
                let text = std::fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                files.push(ContentFile { path, text });
            }
        }
    };
    take(&root.join("content/directory"), |name| name.ends_with(".toml"));
    take(&root.join("content/guides"), |name| name.ends_with(".tsv"));
    for folder in std::fs::read_dir(root.join("locales")).unwrap() {
        let folder = folder.unwrap().path();
        take(&folder, |name| name == "glossary.toml");
        take(&folder.join("guides"), |name| name.ends_with(".md"));
    }
    files
}

const HEAD: &str = "+++\ntitle = \"A guide\"\nsummary = \"About it.\"\naudience = [\"everyone\"]\nphase = \"urgent-safety\"\n\
    countries = []\ncategories = [\"food\"]\nterms = []\nchecked = 2026-11-28\nexpires = 2027-05-28\nreviewed = []\n+++\n";

fn file(path: &str, text: &str) -> ContentFile {
    ContentFile { path: path.to_owned(), text: text.to_owned() }
}

/// A guide beside an edition, an organization, a source and a term.
fn with(body: &str) -> Vec<ContentFile> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/directory");
    vec![
        file("content/directory/edition.toml", &std::fs::read_to_string(directory.join("edition.toml")).unwrap()),
        file(
            "content/directory/us.toml",
            "country = \"US\"\nlooked = \"2026-11-22\"\n[[organization]]\nkey = \"testhelp\"\nname = \"Testhelp\"\n\
             status = \"active\"\nconfidence = \"high\"\n[[organization.source]]\nurl = \"https://example.org\"\nwhat = \"all\"\n",
        ),
        file("content/guides/sources.tsv", "US01\tA\t2025-07\thttps://example.org/us\tfees\n"),
        file(
            "locales/en/glossary.toml",
            "[[term]]\nid = \"asylum\"\nterm = \"asylum\"\nlanguage = \"en\"\nmeaning = \"Protection.\"\nsource = \"US01\"\n",
        ),
        file("locales/en/guides/other.md", &format!("{HEAD}\n## One {{#one}}\n\nText. {{#text editorial}}\n")),
        file("locales/en/guides/a.md", &format!("{HEAD}{body}")),
    ]
}

fn guide(files: &[ContentFile], id: &str) -> Guide {
    let content = compile_content(files).unwrap_or_else(|findings| panic!("{findings:#?}"));
    let guides = content.records.into_iter().filter_map(|record| match record {
        Record::Guide(guide) => Some(guide),
        _ => None,
    });
    guides.into_iter().find(|guide| guide.id == id).unwrap()
}

fn findings(body: &str) -> Vec<Finding> {
    check_content(&with(body)).into_iter().filter(|finding| finding.file.ends_with("/a.md")).collect()
}

const BODY: &str = "\n## Begin {#begin}\n\nAsk [Testhelp](call:testhelp) for **help** with [asylum](term:asylum). {#ask US01 as-of=2026-05}\n\n\
    1. Go at 9. {#go editorial}\n2. See [the other](guide:other). {#see US01}\n\n- [ ] A paper {#paper editorial}\n\n\
    ### More {#more}\n\n> [!WARNING]\n> Do not wait 30 days. {#wait US01}\n\n> [!IMPORTANT]\n> Call [the emergency number](call:emergency). {#call editorial}\n\n\
    [Food near you](find:food) {#food editorial}\n";

#[test]
fn a_guide_becomes_blocks() {
    let guide = guide(&with(BODY), "a/en");
    assert_eq!(guide.sections.len(), 2);
    let kinds: Vec<BlockKind> =
        guide.sections.iter().flat_map(|section| section.blocks.iter().map(|block| block.kind)).collect();
    use BlockKind::{CallNow, Danger, Paragraph, Related, Step, Tick};
    assert_eq!(kinds, [Paragraph, Step, Step, Tick, Danger, CallNow, Related]);
    let first = &guide.sections[0].blocks[0];
    assert_eq!(first.text(), "Ask Testhelp for help with asylum.");
    assert!(matches!(&first.spans[1].target, Some(Target::Record(id)) if id.len() == 36));
    assert!(first.spans[3].strong);
    assert_eq!((first.sources.as_slice(), first.as_of.as_ref().unwrap().as_str()), ([0].as_slice(), "2026-05"));
    assert_eq!(guide.sources[0].url, "https://example.org/us");
    assert_eq!((guide.sections[1].level, guide.sections[1].heading.as_str()), (2, "More"));
}

#[test]
fn whatever_is_wrong_names_its_place() {
    use FindingCode as Code;
    let cases = [
        ("\n## One {#one}\n\nNo braces.\n", Code::GuideBraces, 16),
        ("\n## One\n", Code::GuideBraces, 14),
        ("\n## One {#one}\n\nText. {#a}\n", Code::GuideBraces, 16),
        ("\n## One {#one}\n\nText. {#a US99}\n", Code::GuideSource, 16),
        ("\n## One {#one}\n\nText. {#a kUS01}\n", Code::GuideSource, 16),
        ("\n## One {#one}\n\nText. {#one editorial}\n", Code::GuideDuplicate, 16),
        ("\n## One {#one}\n\nText. {#a editorial as-of=2026}\n", Code::GuideBraces, 16),
        ("\n## One {#one}\n\n[x](tel:112) {#a editorial}\n", Code::GuideLink, 16),
        ("\n## One {#one}\n\n[x](javascript:alert) {#a editorial}\n", Code::GuideLink, 16),
        ("\n## One {#one}\n\n[x](file:///etc/passwd) {#a editorial}\n", Code::GuideLink, 16),
        ("\n## One {#one}\n\n[x](http://example.org) {#a editorial}\n", Code::GuideLink, 16),
        ("\n## One {#one}\n\n[x](call:nobody) {#a editorial}\n", Code::GuideLink, 16),
        ("\n## One {#one}\n\nSee [x](find:food) now. {#a editorial}\n", Code::GuideLink, 16),
        ("\n## One {#one}\n\nCall +49 800 1234567. {#a editorial}\n", Code::GuideNumber, 16),
        ("\n## One {#one}\n\n> A quote. {#a editorial}\n", Code::GuideMarkup, 16),
        ("\n## One {#one}\n\n- a {#a editorial}\n  - b {#b editorial}\n", Code::GuideMarkup, 17),
        ("\n## One {#one}\n\n<b>x</b> {#a editorial}\n", Code::GuideMarkup, 16),
        ("\n## One {#one}\n\n![x](https://example.org/x.png) {#a editorial}\n", Code::GuideMarkup, 16),
        ("\n## One {#one}\n\n`code` {#a editorial}\n", Code::GuideMarkup, 16),
        ("\n## One {#one}\n\n| a |\n| - |\n| b |\n", Code::GuideMarkup, 16),
        ("\n# One {#one}\n", Code::GuideMarkup, 14),
        ("\nText. {#a editorial}\n", Code::GuideMarkup, 14),
    ];
    for (body, code, line) in cases {
        let found = findings(body);
        assert!(found.iter().any(|finding| (finding.code, finding.line) == (code, line)), "{body}: {found:#?}");
    }
}

#[test]
fn a_head_is_wrong_in_each_of_its_keys() {
    let cases = [
        ("audience = [\"everyone\"]", "audience = [\"nobody\"]"),
        ("countries = []", "countries = [\"XX1\"]"),
        ("categories = [\"food\"]", "categories = [\"rice\"]"),
        ("terms = []", "terms = [\"nothing\"]"),
        ("expires = 2027-05-28", "expires = 2026-05-28"),
        ("checked = 2026-11-28", "checked = 2026"),
        ("reviewed = []", "reviewed = [\"me\"]"),
        ("phase = \"urgent-safety\"", "phase = \"soon\""),
        ("title = \"A guide\"", "titel = \"A guide\""),
        ("+++\ntitle", "title"),
    ];
    for (right, wrong) in cases {
        let mut files = with(BODY);
        let text = &mut files.last_mut().unwrap().text;
        assert!(text.contains(right), "{right}");
        *text = text.replacen(right, wrong, 1);
        let found = check_content(&files);
        assert!(found.iter().any(|finding| finding.code == FindingCode::GuideHead), "{wrong}: {found:#?}");
    }
}

const HEAD_OF_TRANSLATION: &str = "+++\ntitle = \"Una guía\"\nsummary = \"Sobre ella.\"\nstate = \"draft\"\n+++\n";
const TRANSLATION: &str = "\n## Empieza {#begin}\n\nPide [ayuda](call:testhelp) **ya** con el [asilo](term:asylum). {#ask}\n\n\
    1. Ve a las 9. {#go}\n2. Mira [la otra](guide:other). {#see}\n\n- [ ] Un papel {#paper}\n\n\
    ### Más {#more}\n\n> [!WARNING]\n> No esperes 30 días. {#wait}\n\n> [!IMPORTANT]\n> Llama al [número de emergencia](call:emergency). {#call}\n\n\
    [Comida cerca](find:food) {#food}\n";

fn translated(change: impl Fn(String) -> String) -> Vec<ContentFile> {
    let mut files = with(BODY);
    files.push(file("locales/es/guides/a.md", &change(format!("{HEAD_OF_TRANSLATION}{TRANSLATION}"))));
    files
}

#[test]
fn a_translation_has_the_blocks_links_and_numbers_of_the_english_guide() {
    let spanish = guide(&translated(|text| text), "a/es");
    assert_eq!((spanish.status, spanish.title.as_str()), (TextStatus::Machine, "Una guía"));
    assert_eq!(spanish.sections[0].blocks[0].sources, [0]);
    assert!(spanish.sections.iter().all(|section| section.blocks.iter().all(|block| !block.outdated)));
    for (right, wrong) in [
        ("30 días", "20 días"),
        ("30 días", "treinta días"),
        ("a las 9", "a las 9 o 10"),
        ("(call:testhelp)", "(call:emergency)"),
        ("{#go}", "{#gone}"),
        ("{#go}", "{#go US01}"),
        ("- [ ] Un papel", "- Un papel"),
        ("> [!WARNING]", "> [!NOTE]"),
        ("1. Ve a las 9. {#go}\n", ""),
        ("### Más", "## Más"),
    ] {
        let found = check_content(&translated(|text| {
            assert!(text.contains(right), "{right}");
            text.replacen(right, wrong, 1)
        }));
        assert!(found.iter().any(|finding| finding.code == FindingCode::GuideTranslation), "{wrong}: {found:#?}");
    }
}

#[test]
fn a_changed_english_block_marks_just_its_translations() {
    let now = super::fingerprint("Go at 9.");
    let same = translated(|text| text.replacen("{#go}", &format!("{{#go en={now}}}"), 1));
    assert!(!guide(&same, "a/es").sections[0].blocks[1].outdated);
    let mut changed = same;
    let english = changed.iter_mut().find(|file| file.path.ends_with("en/guides/a.md")).unwrap();
    english.text = english.text.replace("Go at 9.", "Go there at 9.");
    let spanish = guide(&changed, "a/es");
    let outdated: Vec<&str> = spanish
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter(|block| block.outdated)
        .map(|block| block.id.as_str())
        .collect();
    assert_eq!(outdated, ["go"]);
}

/// A glossary in Spanish beside the English word of [`with`].
fn spanish_term(entry: &str) -> Vec<ContentFile> {
    let mut files = with(BODY);
    let english = files.iter_mut().find(|file| file.path.ends_with("en/glossary.toml")).unwrap();
    english.text = english.text.replace("Protection.", "Protection. Do not wait 30 days.");
    files.push(file("locales/es/glossary.toml", &format!("state = \"draft\"\n[[term]]\n{entry}\n")));
    files
}

#[test]
fn a_translated_meaning_has_its_state_and_what_english_says() {
    let meaning = |entry: &str| {
        let content = compile_content(&spanish_term(entry)).unwrap_or_else(|findings| panic!("{findings:#?}"));
        let terms = content.records.into_iter().filter_map(|record| match record {
            Record::Term(term) => Some(term),
            _ => None,
        });
        let mut terms = terms;
        terms.find(|term| term.id == "asylum/es").unwrap()
    };
    let right = "id = \"asylum\"\nmeaning = \"Protección. No espere 30 días.\"";
    let term = meaning(right);
    assert_eq!((term.status, term.term.as_str(), term.term_language.as_str()), (TextStatus::Machine, "asylum", "en"));
    assert!(term.source.is_some());
    let now = super::fingerprint("Protection. Do not wait 30 days.");
    assert!(!meaning(&format!("{right}\nen = \"{now}\"")).outdated);
    let old = meaning(&format!("{right}\nen = \"00000000\""));
    assert!(old.outdated && old.status == TextStatus::Machine, "nobody has read it, whatever its age");
    for (wrong, code) in [
        (right.replace("30", "20"), FindingCode::GuideTranslation),
        (right.replace("No espere", "Espere"), FindingCode::GuideProhibition),
        (right.replace("asylum", "asile"), FindingCode::Glossary),
        (right.replace("Protección. No espere 30 días.", " "), FindingCode::Glossary),
        (right.replace("Protección.", "+34 600."), FindingCode::GuideNumber),
        (format!("{right}\nen = \"x\""), FindingCode::Unreadable),
        (format!("{right}\nsource = \"US01\""), FindingCode::Unreadable),
        (format!("{right}\n[[term]]\n{right}"), FindingCode::DuplicateKey),
    ] {
        let found = check_content(&spanish_term(&wrong));
        assert!(found.iter().any(|finding| finding.code == code), "{wrong}: {found:#?}");
    }
}

#[test]
fn a_heading_a_title_and_a_summary_lose_nothing_either() {
    let english = |files: &mut Vec<ContentFile>| {
        let guide = files.iter_mut().find(|file| file.path.ends_with("en/guides/a.md")).unwrap();
        guide.text = guide.text.replace("## Begin", "## Do not wait 3 days").replace("About it.", "About 2 things.");
    };
    let right =
        |text: String| text.replace("## Empieza", "## No esperes 3 días").replace("Sobre ella.", "Sobre 2 cosas.");
    let mut files = translated(right);
    english(&mut files);
    assert_eq!(check_content(&files), []);
    for (said, wrong, code) in [
        ("esperes 3 días", "esperes 4 días", FindingCode::GuideTranslation),
        ("No esperes 3 días", "Espera 3 días", FindingCode::GuideProhibition),
        ("Sobre 2 cosas", "Sobre 3 cosas", FindingCode::GuideTranslation),
        ("Una guía", "Una guía: 112", FindingCode::GuideNumber),
    ] {
        let mut files = translated(|text| right(text).replace(said, wrong));
        english(&mut files);
        let found = check_content(&files);
        assert!(found.iter().any(|finding| finding.code == code), "{wrong}: {found:#?}");
    }
    assert!(findings("\n## Call 112 {#one}\n").iter().any(|finding| finding.code == FindingCode::GuideNumber));
}

#[test]
fn a_changed_english_title_marks_its_translation() {
    let marked = |print: &str| {
        let mark = format!("state = \"draft\"\nenglish = \"{print}\"");
        guide(&translated(|text| text.replace("state = \"draft\"", &mark)), "a/es").outdated
    };
    let english = guide(&with(BODY), "a/en");
    assert!(!marked(&super::head_fingerprint(&english)) && marked("00000000"));
}

#[test]
fn what_is_hostile_ends_soon() {
    let lists = (0..10_000).map(|depth| format!("{}- a\n", "  ".repeat(depth.min(200)))).collect::<String>();
    assert!(!findings(&format!("\n## One {{#one}}\n\n{lists}")).is_empty());
    let long = "x".repeat(1_000_000);
    assert!(findings(&format!("\n## One {{#one}}\n\n{long} {{#a editorial}}\n")).is_empty());
}

#[test]
fn the_guides_of_the_repository_compile() {
    let files = repository();
    assert!(files.iter().filter(|file| file.path.contains("/en/guides/")).count() >= 40);
    let found = check_content(&files);
    assert!(found.is_empty(), "{}", found.iter().map(|finding| format!("{finding}\n")).collect::<String>());
}
