//! The reference against the code: every message that is asked for exists, every message is asked for, every error has one.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every Rust file below a folder.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(fs::read_to_string(path).unwrap());
        }
    }
}

/// All code that may ask for a message.
fn code() -> String {
    let mut found = Vec::new();
    for folder in ["core/l10n/src", "core/app/src", "desk/src"] {
        sources(&root().join(folder), &mut found);
    }
    found.concat()
}

/// The string literals of the code that look like ids, and those that are the beginning of one (`"why-phase-{}"`).
fn literals(code: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for (index, piece) in line.split('"').enumerate() {
            if index % 2 == 0 || piece.is_empty() {
                continue;
            }
            let plain = |text: &str| {
                text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            };
            if plain(piece) {
                whole.insert(piece.to_owned());
            } else if let Some((start, _)) =
                piece.split_once('{').filter(|(start, _)| start.ends_with('-') && plain(start))
            {
                beginnings.insert(start.to_owned());
            }
        }
    }
    (whole, beginnings)
}

/// The variables of a pattern.
fn variables(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    fn inline(expression: &InlineExpression<String>, found: &mut BTreeSet<String>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name.clone());
            }
            InlineExpression::Placeable { expression } => any(expression, found),
            _ => (),
        }
    }
    fn any(expression: &Expression<String>, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(expression) => inline(expression, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                variants.iter().for_each(|variant| variables(&variant.value, found));
            }
        }
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            any(expression, found);
        }
    }
}

/// A message: its variables, and those that the comment above it explains.
struct Message {
    used: BTreeSet<String>,
    explained: BTreeSet<String>,
}

/// All messages of the reference but those of the need words, by id.
fn reference() -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for file in ["app.ftl", "guides.ftl", "checks.ftl", "notes.ftl", "errors.ftl", "desk.ftl"] {
        let text = fs::read_to_string(root().join("locales/en").join(file)).unwrap();
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut used = BTreeSet::new();
            variables(message.value.as_ref().unwrap(), &mut used);
            let comment = message.comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
            let explained = comment
                .lines()
                .filter_map(|line| line.trim().strip_prefix('$')?.split_once(' ').map(|(name, _)| name.to_owned()))
                .collect();
            let before = messages.insert(message.id.name.clone(), Message { used, explained });
            assert!(before.is_none(), "{} stands twice", message.id.name);
        }
    }
    messages
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let messages = reference();
    let code = code();
    let asked = ["text(", "say(", "message(", "named(", "limit(", "at("];
    let mut missing = BTreeSet::new();
    for call in asked {
        for rest in code.split(&format!("{call}\"")).skip(1) {
            let id = rest.split('"').next().unwrap_or_default();
            if !id.contains(['{', ' ', ':']) && id.contains('-') && !messages.contains_key(id) {
                missing.insert(id.to_owned());
            }
        }
    }
    // What is chosen before it is asked for stands alone as a literal; one that is no message's id may be a code of another kind,
    // so only those whose family exists are held to it.
    for family in ["opening-", "warning-", "trust-", "why-", "search-", "phone-", "emergency-", "report-", "label-"] {
        let (whole, _) = literals(&code);
        missing.extend(
            whole.into_iter().filter(|id| id.starts_with(family) && !messages.contains_key(id) && id != family),
        );
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_message_is_asked_for() {
    let (whole, beginnings) = literals(&code());
    let dynamic = |id: &str| beginnings.iter().any(|start| id.starts_with(start.as_str()));
    let unused: Vec<String> = reference().into_keys().filter(|id| !whole.contains(id) && !dynamic(id)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_variable_is_explained_and_every_explained_one_used() {
    for (id, message) in reference() {
        assert_eq!(message.used, message.explained, "{id}");
    }
}

#[test]
fn every_category_filter_crisis_and_finding_has_its_words() {
    let messages = reference();
    for category in turnstone_pack::record::Category::ALL {
        assert!(messages.contains_key(&format!("category-{}", category.code())), "{}", category.code());
    }
    for code in turnstone_pack::content::FindingCode::ALL {
        assert!(messages.contains_key(&format!("finding-{}", code.code())), "{}", code.code());
    }
    let filters =
        ["category", "phase", "audience", "speaks", "free", "no-id", "distance", "open", "remote", "undocumented"];
    assert_eq!(filters.len(), turnstone_directory::FilterKind::ALL.len());
    for filter in filters {
        for family in ["filter", "not-known"] {
            assert!(messages.contains_key(&format!("{family}-{filter}")), "{family}-{filter}");
        }
    }
    for crisis in ["self-harm", "immediate-danger", "recent-rape"] {
        for family in ["crisis-heading", "crisis-advice", "why-crisis"] {
            assert!(messages.contains_key(&format!("{family}-{crisis}")), "{family}-{crisis}");
        }
    }
}

#[test]
fn every_error_has_a_message_and_names_no_user_data() {
    let messages = reference();
    for error in turnstone_app::TurnstoneError::ALL {
        let message = messages.get(&error.to_string()).unwrap_or_else(|| panic!("{error:?}"));
        assert!(message.used.is_empty(), "{error:?}");
    }
}

#[test]
fn sentences_keep_the_house_style() {
    for file in ["app.ftl", "guides.ftl", "checks.ftl", "notes.ftl", "errors.ftl", "desk.ftl"] {
        let text = fs::read_to_string(root().join("locales/en").join(file)).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let value = line.split_once(" = ").map_or(line, |(_, value)| value);
            for wrong in ["!", "...", "'", "illegal", "victim"] {
                assert!(!value.contains(wrong), "{file}: {line}");
            }
        }
    }
}

#[test]
fn nobody_writes_unsafe_by_hand() {
    let mut found = Vec::new();
    sources(&root().join("core/app/src"), &mut found);
    // In two halves, so that this test does not find itself.
    let word = ["un", "safe "].concat();
    assert!(found.iter().all(|text| !text.contains(&word)));
}
