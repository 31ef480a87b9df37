//! What can only be judged with `../shared`: the search suites, and the qualities they must reach.
//!
//! Qualities and bytes are exact and asserted. Times are not: they belong to a machine, and stand in `docs/benchmarks`.

use crate::run::{program, run, shared, target, text};
use serde_json::Value;

/// A figure of `../shared/design/directory.md`, "Figures to beat".
struct Goal {
    /// What it is called there.
    figure: &'static str,
    /// Where `evaluate.py --json` says it, below `suites`.
    at: &'static [&'static str],
    /// What it has to be.
    bound: Bound,
}

/// On which side of a goal a figure has to be.
#[derive(Clone, Copy)]
enum Bound {
    AtLeast(f64),
    AtMost(f64),
    Below(f64),
    /// The least of a table's rows, `all` and the measure's name apart.
    WorstAtLeast(f64),
    /// Right pairs of those asked.
    All,
}

/// Shorthand for a row of [`GOALS`].
const fn goal(figure: &'static str, at: &'static [&'static str], bound: Bound) -> Goal {
    Goal { figure, at, bound }
}

/// Every goal that is a quality or a size.
const GOALS: &[Goal] = &[
    goal("places: exact", &["places", "kinds", "exact", "s10"], Bound::AtLeast(1.0)),
    goal("places: prefix", &["places", "kinds", "prefix", "s10"], Bound::AtLeast(0.99)),
    goal("places: typo", &["places", "kinds", "typo", "s10"], Bound::AtLeast(0.97)),
    goal("places: transliteration", &["places", "kinds", "transliteration", "s10"], Bound::AtLeast(0.75)),
    goal("places: other script", &["places", "kinds", "other-script", "s10"], Bound::AtLeast(0.75)),
    goal("places: bytes of the index", &["places", "cost", "bytes"], Bound::AtMost(13.7e6)),
    goal("passages: mean", &["passages", "kinds", "all", "mrr"], Bound::AtLeast(0.95)),
    goal("passages: worst language", &["passages", "kinds", "mrr"], Bound::WorstAtLeast(0.93)),
    goal("passages: all languages in one index", &["passages-mixed", "kinds", "all", "mrr"], Bound::AtLeast(0.94)),
    goal("passages: bytes of the indexes", &["passages", "cost", "bytes"], Bound::AtMost(6e6)),
    goal("passages: bytes of the one index", &["passages-mixed", "cost", "bytes"], Bound::AtMost(6e6)),
    goal("services: need", &["services", "kinds", "need", "ndcg"], Bound::AtLeast(0.75)),
    goal("services: typo", &["services", "kinds", "typo", "ndcg"], Bound::AtLeast(0.72)),
    goal("services: prefix", &["services", "kinds", "prefix", "ndcg"], Bound::AtLeast(0.85)),
    goal("services: name", &["services", "kinds", "name", "ndcg"], Bound::AtLeast(0.93)),
    goal("services: place", &["services", "kinds", "place", "ndcg"], Bound::AtLeast(0.70)),
    goal("services: other languages", &["services", "kinds", "xlang", "ndcg"], Bound::AtLeast(0.60)),
    goal("services: nothing found", &["services", "kinds", "all", "zero"], Bound::Below(0.02)),
    goal("folding: same", &["fold", "same"], Bound::All),
    goal("folding: below", &["fold", "below"], Bound::All),
    goal("folding: apart", &["fold", "apart"], Bound::All),
];

/// Runs the search suites, prints their tables, and fails where a goal is not reached. The importer's and the starter directory's
/// tests read `../shared` in `cargo xtask test` and say there that they were skipped when it is absent: here that is a failure.
pub fn suites(_: &[String]) -> Result<(), String> {
    let data = shared().ok_or("../shared is not there")?.join("data");
    for part in ["hsds/miami-1.1.zip", "starter/organizations.jsonl", "search/evaluate.py"] {
        if !data.join(part).exists() {
            return Err(format!("../shared/data/{part} is not there"));
        }
    }
    // As the tests have it: its times are of no interest here (`bench-search` builds it for them).
    let (engine, report) = (program("search-engine")?, target().join("suites.json"));
    let (engine, report) = (text(&engine)?, text(&report)?);
    let suites = "../shared/data/search";
    let (evaluate, dev) = (format!("{suites}/evaluate.py"), format!("{suites}/dev"));
    let zip = "../shared/data/hsds/miami-1.1.zip";
    let options = ["--name", "turnstone", "--services-zip", zip, "--json", report, "--", engine];
    run("python3", &[[evaluate.as_str(), dev.as_str()].as_slice(), &options].concat())?;
    let text = std::fs::read_to_string(report).map_err(|error| format!("{report}: {error}"))?;
    let measured: Value = serde_json::from_str(&text).map_err(|error| format!("{report}: {error}"))?;
    let failed = failures(&measured);
    println!("\n{} of {} goals reached", GOALS.len() - failed.len(), GOALS.len());
    if failed.is_empty() { Ok(()) } else { Err(format!("goals not reached:\n  {}", failed.join("\n  "))) }
}

/// A sentence for each goal that is not reached, or that nothing was measured for.
fn failures(measured: &Value) -> Vec<String> {
    GOALS
        .iter()
        .filter_map(|goal| {
            let (wanted, found) = goal.bound.misses(&measured["suites"], goal.at)?;
            Some(format!("{}: goal {wanted}, measured {found}", goal.figure))
        })
        .collect()
}

impl Bound {
    /// What was wanted and what was found instead; `None` when the goal is reached.
    fn misses(self, suites: &Value, at: &[&str]) -> Option<(String, String)> {
        let follow = |path: &[&str]| path.iter().fold(suites, |value, name| &value[*name]).clone();
        let (wanted, found, reached) = match self {
            Bound::AtLeast(least) => {
                let found = follow(at).as_f64();
                (format!("at least {least}"), found, found.is_some_and(|found| found >= least))
            }
            Bound::AtMost(most) => {
                let found = follow(at).as_f64();
                (format!("at most {most}"), found, found.is_some_and(|found| found <= most))
            }
            Bound::Below(bound) => {
                let found = follow(at).as_f64();
                (format!("below {bound}"), found, found.is_some_and(|found| found < bound))
            }
            Bound::WorstAtLeast(least) => {
                let (measure, table) = at.split_last()?;
                let found = worst(&follow(table), measure);
                (format!("at least {least}"), found, found.is_some_and(|found| found >= least))
            }
            Bound::All => {
                let pairs = follow(at);
                let (right, of) = (pairs[0].as_f64(), pairs[1].as_f64());
                let reached = right.is_some() && right == of && of > Some(0.0);
                (of.map_or_else(|| "all".to_owned(), |of| format!("all {of}")), right, reached)
            }
        };
        (!reached).then(|| (wanted, found.map_or_else(|| "nothing".to_owned(), |found| found.to_string())))
    }
}

/// The least of a measure among a table's rows. A row without it counts as not measured.
fn worst(table: &Value, measure: &str) -> Option<f64> {
    let rows: Option<Vec<f64>> =
        table.as_object()?.iter().filter(|(row, _)| *row != "all").map(|(_, row)| row[measure].as_f64()).collect();
    rows?.into_iter().min_by(f64::total_cmp)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// What `evaluate.py` writes where every goal is just reached.
    fn reached() -> Value {
        let places = json!({"kinds": {"exact": {"s10": 1.0}, "prefix": {"s10": 0.99}, "typo": {"s10": 0.97},
            "transliteration": {"s10": 0.75}, "other-script": {"s10": 0.75}}, "cost": {"bytes": 13_700_000}});
        let passages = json!({"kinds": {"en": {"mrr": 0.97}, "tr": {"mrr": 0.93}, "all": {"mrr": 0.95}},
            "cost": {"bytes": 6_000_000}});
        let mixed = json!({"kinds": {"all": {"mrr": 0.94}}, "cost": {"bytes": 1}});
        let services = json!({"kinds": {"need": {"ndcg": 0.75}, "typo": {"ndcg": 0.72}, "prefix": {"ndcg": 0.85},
            "name": {"ndcg": 0.93}, "place": {"ndcg": 0.7}, "xlang": {"ndcg": 0.6}, "all": {"zero": 0.0199}}});
        json!({"suites": {"places": places, "passages": passages, "passages-mixed": mixed, "services": services,
            "fold": {"same": [68, 68], "below": [5, 5], "apart": [25, 25]}}})
    }

    fn with(path: &str, value: Value) -> Vec<String> {
        let mut measured = reached();
        if let Some(place) = measured.pointer_mut(path) {
            *place = value;
        }
        failures(&measured)
    }

    #[test]
    fn what_is_just_reached_passes() {
        assert_eq!(failures(&reached()), Vec::<String>::new());
    }

    #[test]
    fn a_goal_that_is_missed_says_which_what_was_wanted_and_what_was_found() {
        assert_eq!(
            with("/suites/services/kinds/prefix/ndcg", json!(0.8499)),
            ["services: prefix: goal at least 0.85, measured 0.8499"]
        );
        assert_eq!(
            with("/suites/passages/kinds/tr/mrr", json!(0.9299)),
            ["passages: worst language: goal at least 0.93, measured 0.9299"]
        );
        assert_eq!(
            with("/suites/places/cost/bytes", json!(13_700_001)),
            ["places: bytes of the index: goal at most 13700000, measured 13700001"]
        );
        assert_eq!(
            with("/suites/services/kinds/all/zero", json!(0.02)),
            ["services: nothing found: goal below 0.02, measured 0.02"]
        );
        assert_eq!(with("/suites/fold/below", json!([4, 5])), ["folding: below: goal all 5, measured 4"]);
    }

    #[test]
    fn what_was_not_measured_is_not_reached() {
        assert_eq!(failures(&json!({})).len(), GOALS.len());
        assert_eq!(with("/suites/fold/same", json!([0, 0])), ["folding: same: goal all 0, measured 0"]);
        assert_eq!(with("/suites/passages/kinds/en", json!({})).len(), 1);
    }
}
