//! The facade, asked what Kotlin and Swift ask it: `tests/data/boundary`.

mod notebook;

use crate::opened::CORE;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use turnstone_app::{
    ExitQuery, FilterChip, FilterQuery, LockGesture, LockSettings, NearQuery, SearchQuery, SelfCheckAnswer, Settings,
    SituationQuery, Timestamp, Turnstone, TurnstoneError, available_languages, cover, error_text, guide_words,
    load_settings, notes_words, place_words, protection, save_settings, screen_words, self_checks, toggled,
};
use turnstone_tests::outline::Outline;

/// One case.
struct Case<'a>(&'a Map<String, Value>);

impl Case<'_> {
    fn text(&self, key: &str) -> String {
        self.0.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    fn list(&self, key: &str) -> Vec<String> {
        strings(self.0.get(key))
    }

    fn limit(&self) -> u32 {
        self.0.get("limit").and_then(Value::as_u64).unwrap_or_default() as u32
    }

    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0["now"].as_i64().unwrap())
    }

    fn situation(&self) -> SituationQuery {
        let country = self.0.get("country").and_then(Value::as_str).map(str::to_owned);
        SituationQuery { languages: self.list("languages"), country, now: self.now() }
    }

    fn filters(&self) -> FilterQuery {
        let none = Value::Null;
        let filters = self.0.get("filters").unwrap_or(&none);
        let flag = |key: &str| filters[key].as_bool().unwrap_or_default();
        FilterQuery {
            categories: strings(filters.get("categories")),
            phases: strings(filters.get("phases")),
            audiences: strings(filters.get("audiences")),
            speaks: strings(filters.get("speaks")),
            free: flag("free"),
            needs_no_id: flag("needs_no_id"),
            within_km: filters["within_km"].as_f64(),
            open_at: filters["open_at"].as_i64().map(Timestamp::from_second),
            remote: flag("remote"),
            accepts_undocumented: flag("accepts_undocumented"),
            strict: flag("strict"),
        }
    }

    fn query(&self, text: String) -> SearchQuery {
        let near = self.0.get("near").map(|near| match near.as_str() {
            Some(id) => NearQuery::Town { id: id.to_owned() },
            None => NearQuery::Point { latitude: near[0].as_f64().unwrap(), longitude: near[1].as_f64().unwrap() },
        });
        let chips = self.0.get("chips").and_then(Value::as_bool).unwrap_or_default();
        SearchQuery { text, situation: self.situation(), near, filters: self.filters(), limit: self.limit(), chips }
    }

    async fn ask(&self, core: &Arc<Turnstone>) -> Result<Outline, TurnstoneError> {
        let mut out = Outline::default();
        let core = Arc::clone(core);
        match self.text("call").as_str() {
            "search" => out.search(&core.search(self.query(self.text("text"))).await?),
            "record" => {
                let id = match self.0.get("search").and_then(Value::as_str) {
                    Some(text) => Arc::clone(&core).search(self.query(text.to_owned())).await?.hits[0].id.clone(),
                    None => self.text("id").as_str().into(),
                };
                out.record(&core.record(id, self.situation()).await?);
            }
            "help_now" => out.help_now(&core.help_now(self.situation()).await?),
            "countries" => out.countries(&core.countries(self.situation()).await?),
            "emergency" => {
                if let Some(numbers) = core.emergency(self.text("of"), self.situation()).await? {
                    out.emergency(&numbers);
                }
            }
            "places" => out.places(&core.places(self.text("text"), self.situation(), self.limit()).await?),
            "countries_named" => {
                out.countries_named(&core.countries_named(self.text("text"), self.situation()).await?);
            }
            "place_words" => out.place_words(&place_words(self.list("languages"), self.situation().country)),
            "error_text" => return Ok(lines(vec![error_text(self.text("id"), self.list("languages"))])),
            "available_languages" => out.languages(&available_languages()),
            "screen_words" => out.screen_words(&screen_words(self.list("languages"))),
            "toggled" => {
                let taps = self.list("tap");
                let filters = taps.iter().fold(self.filters(), |filters, tap| toggled(filters, chip(tap), self.now()));
                out.filters(&filters);
            }
            "settings" => {
                let folder = tempfile::tempdir().unwrap();
                let path = folder.path().to_str().unwrap().to_owned();
                let save = &self.0["save"];
                let country = save["country"].as_str().map(str::to_owned);
                let lock = save.get("lock").map(|lock| LockSettings {
                    gesture: match lock["gesture"].as_str().unwrap() {
                        "holdtitle" => LockGesture::HoldTitle,
                        _ => LockGesture::TapTitleFiveTimes,
                    },
                    idle_seconds: lock["idle_seconds"].as_u64().unwrap() as u32,
                });
                let settings = Settings { languages: strings(save.get("languages")), country, lock };
                save_settings(path.clone(), settings).await?;
                out.settings(&load_settings(path).await?);
            }
            "guides" => out.guides(&core.guides(self.situation()).await?),
            "guide" => {
                let second = self.0.get("second").and_then(Value::as_str).map(str::to_owned);
                out.guide(&core.guide(self.text("id"), self.situation(), second).await?);
            }
            "terms" => out.terms(&core.terms(self.text("text"), self.situation()).await?),
            "term" => out.term(&core.term(self.text("id"), self.situation()).await?),
            "guide_words" => out.guide_words(&guide_words(self.list("languages"))),
            "self_checks" => out.self_checks(&self_checks(self.list("languages"))),
            "self_check_result" => {
                let answer = |code: &String| match code.as_str() {
                    "yes" => SelfCheckAnswer::Yes,
                    "no" => SelfCheckAnswer::No,
                    _ => SelfCheckAnswer::Unsure,
                };
                let answers = self.list("answers").iter().map(answer).collect();
                out.self_check_result(&core.self_check_result(self.text("id"), answers, self.situation()).await?);
            }
            "cover" => out.cover(&cover(ExitQuery {
                languages: self.list("languages"),
                to: self.0.get("to").and_then(Value::as_str).map(str::to_owned),
                topic: self.0.get("topic").and_then(Value::as_str).map(str::to_owned),
                search: self.text("text"),
            })),
            "notes_words" => out.notes_words(&notes_words(self.list("languages"))),
            "protection" => out.protection(&protection(self.list("languages"))),
            "notebook" => notebook::steps(self, &mut out).await,
            other => panic!("no call {other}"),
        }
        Ok(out)
    }
}

fn lines(text: Vec<String>) -> Outline {
    let mut out = Outline::default();
    text.into_iter().for_each(|line| out.plain(line));
    out
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let list = value.and_then(Value::as_array).into_iter().flatten();
    list.map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn chip(tap: &str) -> FilterChip {
    match tap.split_once(':') {
        Some(("category", code)) => FilterChip::Category { code: code.to_owned() },
        Some(("phase", code)) => FilterChip::Phase { code: code.to_owned() },
        Some(("audience", code)) => FilterChip::Audience { code: code.to_owned() },
        Some(("speaks", language)) => FilterChip::Speaks { language: language.to_owned() },
        _ => match tap {
            "free" => FilterChip::Free,
            "needsnoid" => FilterChip::NeedsNoId,
            "opennow" => FilterChip::OpenNow,
            "remote" => FilterChip::Remote,
            "acceptsundocumented" => FilterChip::AcceptsUndocumented,
            _ => panic!("no chip {tap}"),
        },
    }
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/boundary");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

/// Asks the cases of a file, and gives how many they are and what is wrong with each that is. With `update` the file then holds what was answered.
fn asked(file: &Path, update: bool) -> (usize, Vec<String>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for case in &mut cases {
        let case = case.as_object_mut().unwrap();
        let answer = match runtime.block_on(Case(case).ask(&CORE)) {
            Ok(outline) => ("lines", json!(outline.lines())),
            Err(error) => ("error", json!(error.to_string())),
        };
        let known = case.get("lines").map(|lines| ("lines", lines.clone()));
        let known = known.or_else(|| case.get("error").map(|error| ("error", error.clone())));
        if known.as_ref() != Some(&answer) {
            wrong.push(format!("{}\n  expected {known:?}\n  answered {answer:?}", Case(case).text("name")));
        }
        case.remove("lines");
        case.remove("error");
        case.insert(answer.0.to_owned(), answer.1);
    }
    if update {
        std::fs::write(file, serde_json::to_string_pretty(&cases).unwrap() + "\n").unwrap();
    }
    (cases.len(), wrong)
}

/// Each file on a thread of its own: so the table is asked from several at once, and takes less time where the processor is a slow one.
#[test]
fn every_case_answers_as_the_table_says() {
    let update = std::env::var_os("TURNSTONE_UPDATE_BOUNDARY").is_some();
    let files = files();
    let answers: Vec<(usize, Vec<String>)> = std::thread::scope(|scope| {
        let asking: Vec<_> = files.iter().map(|file| scope.spawn(move || asked(file, update))).collect();
        asking.into_iter().map(|file| file.join().unwrap()).collect()
    });
    let cases: usize = answers.iter().map(|(cases, _)| cases).sum();
    let wrong: Vec<String> = answers.into_iter().flat_map(|(_, wrong)| wrong).collect();
    assert!(cases > 40, "only {cases} cases");
    assert!(update || wrong.is_empty(), "{}", wrong.join("\n"));
}
