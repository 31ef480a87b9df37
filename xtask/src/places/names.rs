//! Which of a town's names earn their bytes.
//!
//! GeoNames gives names without their languages. Kept are: the main name; names in the scripts that our languages write; in Latin
//! letters those that no forgiven typo and no prefix leads to. A small town keeps only the scripts of its own country: the search finds
//! it across scripts by itself. What a machine romanised begins with a small letter in GeoNames, and goes.

use any_ascii::any_ascii;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use icu_properties::{CodePointMapData, props::Script};
use std::collections::BTreeMap;

/// From here on a town keeps names in all of our scripts.
const LARGE: u32 = 100_000;
/// From here on it keeps every Latin name that differs.
const METROPOLIS: u32 = 500_000;
/// Latin names besides the main one: of a small town, of a large one, of a metropolis.
const LATIN: [usize; 3] = [1, 3, 24];
/// No name that people type is longer.
const LONGEST: usize = 40;

/// Scripts that are kept, with the countries that write them. Of each at most as many names as said, for each kind (see [`kind`]).
const SCRIPTS: &[(Script, usize, &str)] = &[
    (Script::Arabic, 1, "AE AF BH DJ DZ EG EH ER IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE"),
    (Script::Armenian, 1, "AM"),
    (Script::Bengali, 1, "BD IN"),
    (Script::Cyrillic, 1, "BA BG BY KG KZ MD ME MK MN RS RU TJ TM UA UZ"),
    (Script::Devanagari, 1, "IN NP"),
    (Script::Ethiopic, 2, "ER ET"),
    (Script::Georgian, 1, "GE"),
    (Script::Greek, 1, "CY GR"),
    (Script::Han, 2, "CN HK JP MO SG TW"),
    (Script::Hangul, 1, "KP KR"),
    (Script::Hebrew, 1, "IL"),
    (Script::Katakana, 1, "JP"),
    (Script::Hiragana, 1, "JP"),
    (Script::Thai, 1, "TH"),
];

/// The names that are kept, the main one first, then Latin ones, then other scripts in the order of [`SCRIPTS`].
pub fn select(main: &str, others: &[String], country: &str, population: u32) -> Vec<String> {
    let composer = ComposingNormalizer::new_nfc();
    let main = composer.normalize(main).into_owned();
    let mut latin: Vec<String> = Vec::new();
    let mut foreign: BTreeMap<(usize, &'static str), Vec<String>> = BTreeMap::new();
    for other in others {
        let name = composer.normalize(other.trim()).into_owned();
        if name.chars().count() > LONGEST || name.chars().any(|c| c.is_numeric() || "(),/;=".contains(c)) {
            continue;
        }
        match script_of(&name) {
            Some(Script::Latin) => latin.push(name),
            Some(script) => {
                let place = SCRIPTS.iter().position(|(known, ..)| *known == script);
                if let (Some(place), Some(kind)) = (place, kind(script, &name))
                    && (population >= LARGE || SCRIPTS[place].2.contains(country))
                {
                    foreign.entry((place, kind)).or_default().push(name);
                }
            }
            None => {}
        }
    }
    let many = LATIN[usize::from(population >= LARGE) + usize::from(population >= METROPOLIS)];
    let mut kept = vec![main];
    let mut folded = vec![fold(&kept[0])];
    let main = folded[0].clone();
    keep_latin(latin, many, &mut kept, &mut folded);
    for ((place, _), candidates) in foreign {
        for name in best(candidates, SCRIPTS[place].1, &main, population >= METROPOLIS) {
            let fold_of_name = fold(&name);
            if !folded.contains(&fold_of_name) {
                folded.push(fold_of_name);
                kept.push(name);
            }
        }
    }
    kept
}

/// Latin names that many languages share come first; one that a typo or a prefix of a kept one leads to is not needed.
fn keep_latin(names: Vec<String>, many: usize, kept: &mut Vec<String>, folded: &mut Vec<Vec<char>>) {
    let all: Vec<Vec<char>> = names.iter().map(|name| fold(name)).collect();
    let shared = |one: &[char]| all.iter().filter(|other| distance(one, other) <= 1).count();
    let mut ranked: Vec<(usize, &String, &Vec<char>)> = names
        .iter()
        .zip(&all)
        .filter(|(name, _)| is_natural(name))
        .map(|(name, fold_of_name)| (shared(fold_of_name), name, fold_of_name))
        .collect();
    ranked.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
    let before = kept.len();
    for (_, name, fold_of_name) in ranked {
        if kept.len() - before >= many {
            break;
        }
        let forgiven = match fold_of_name.len() {
            0..=2 => continue,
            3..=4 => 0,
            5..=8 => 1,
            _ => 2,
        };
        let led_to = |known: &Vec<char>| {
            distance(known, fold_of_name) <= forgiven
                || known.starts_with(fold_of_name)
                || fold_of_name.starts_with(known)
        };
        if !folded.iter().any(led_to) {
            folded.push(fold_of_name.clone());
            kept.push(name.clone());
        }
    }
}

/// Begins with a capital, is no airport's code, and has no mark of a scholar's transliteration.
fn is_natural(name: &str) -> bool {
    let capital = name.chars().next().is_some_and(char::is_uppercase);
    let code = name.chars().count() <= 4 && name.chars().all(char::is_uppercase);
    capital && !code && !name.contains(['\'', '`', '’', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '"'])
}

/// The one script of a name's letters; `None` for a mixture.
fn script_of(name: &str) -> Option<Script> {
    let scripts = CodePointMapData::<Script>::new();
    let mut found = None;
    for script in name.chars().map(|c| scripts.get(c)).filter(|s| ![Script::Common, Script::Inherited].contains(s)) {
        if *found.get_or_insert(script) != script {
            return None;
        }
    }
    found
}

/// Languages of one script whose spelling differs so much that each is kept; `None` for a language that is not ours.
fn kind(script: Script, name: &str) -> Option<&'static str> {
    let has = |letters: &str| name.chars().any(|c| letters.contains(c));
    match script {
        // Uyghur shares letters with Kurdish, and is told by others.
        Script::Arabic if has("ۇۈۋېڭۅۆ") && has("ئەېۈۋڭ") && !has("ێڕڵ") => None,
        Script::Arabic if has("ەێۆڕڵ") => Some("ckb"),
        Script::Arabic if has("ټډړښګځڅۍ") => Some("ps"),
        Script::Arabic if has("ٹڈڑےںھہ") => Some("ur"),
        Script::Arabic if has("پچژگکی") => Some("fa"),
        Script::Arabic => name.chars().all(|c| c <= '\u{655}').then_some("ar"),
        Script::Cyrillic => {
            let lower = name.to_lowercase();
            let ours = |c: char| ('а'..='я').contains(&c) || "ёіїєґ".contains(c) || !c.is_alphabetic();
            // A hard sign at a word's end is the spelling of before 1918.
            let old = lower.split([' ', '-']).any(|word| word.ends_with('ъ'));
            let ukrainian = lower.contains(['і', 'ї', 'є', 'ґ']);
            match (lower.chars().all(ours) && !old, ukrainian) {
                (false, _) => None,
                (true, true) => (!lower.contains(['ы', 'э', 'ё', 'ъ'])).then_some("uk"),
                (true, false) => Some("ru"),
            }
        }
        // Yiddish writes vowels as letters, Hebrew seldom does.
        Script::Hebrew => (name.chars().skip(1).filter(|c| "אעײװ".contains(*c)).count() <= 1).then_some("he"),
        _ => Some(""),
    }
}

/// Of names of one kind those that sound most like the main one and differ least from the others: a dialect's spelling and a name of
/// centuries ago lose to what is said today. A metropolis has names that sound quite different (القدس): there one more stays, and the
/// one that differs least from the others.
fn best(mut names: Vec<String>, many: usize, main: &[char], metropolis: bool) -> Vec<String> {
    names.sort();
    names.dedup();
    let all: Vec<Vec<char>> = names.iter().map(|name| fold(name)).collect();
    let mut ranked: Vec<(usize, usize, usize, String)> = names
        .into_iter()
        .zip(&all)
        .map(|(name, one)| {
            let unlike_others: usize = all.iter().map(|other| distance(one, other)).sum();
            let unlike_main = distance(&fold(&any_ascii(&name)), main) * all.len();
            (unlike_others + unlike_main, name.chars().count(), unlike_others, name)
        })
        .collect();
    ranked.sort();
    let typical =
        ranked.iter().min_by_key(|(_, length, unlike, name)| (*unlike, *length, name)).map(|(.., name)| name.clone());
    let mut kept: Vec<String> =
        ranked.into_iter().take(many + usize::from(metropolis)).map(|(.., name)| name).collect();
    if let Some(typical) = typical.filter(|name| metropolis && !kept.contains(name)) {
        kept.push(typical);
    }
    kept
}

/// Letters without case, marks, spaces and punctuation.
fn fold(name: &str) -> Vec<char> {
    let decomposed = DecomposingNormalizer::new_nfkd().normalize(name).to_lowercase();
    decomposed.chars().filter(|c| c.is_alphabetic()).collect()
}

/// Levenshtein's distance.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn selected(main: &str, others: &[&str], country: &str, population: u32) -> Vec<String> {
        let others: Vec<String> = others.iter().map(|name| (*name).to_owned()).collect();
        select(main, &others, country, population)
    }

    #[test]
    fn a_large_town_keeps_our_scripts_and_no_romanisation() {
        let others = ["ASM", "a si ma la", "asmrh", "Asmera", "أسمرة", "አስመራ", "阿斯馬拉", "ཨཱ་སི་མི་ར།", "Асмара"];
        let names = selected("Asmara", &others, "ER", 563_930);
        assert_eq!(names, ["Asmara", "أسمرة", "Асмара", "አስመራ", "阿斯馬拉"]);
    }

    #[test]
    fn a_small_town_keeps_the_scripts_of_its_country() {
        let others = ["Kassel-Stadt", "كاسل", "Кассель"];
        assert_eq!(selected("Kassel", &others, "DE", 20_000), ["Kassel"]);
        assert_eq!(selected("Kasala", &others, "SD", 20_000), ["Kasala", "Kassel-Stadt", "كاسل"]);
    }

    #[test]
    fn a_latin_name_that_a_typo_leads_to_is_not_needed() {
        let names = selected("London", &["Londen", "Londres", "Londra", "Londinium", "Londoni"], "GB", 9_000_000);
        assert!(names.contains(&"Londres".to_owned()) && names.contains(&"Londinium".to_owned()), "{names:?}");
        assert!(!names.contains(&"Londen".to_owned()) && !names.contains(&"Londoni".to_owned()), "{names:?}");
    }

    #[test]
    fn persian_arabic_pashto_urdu_and_kurdish_are_kept_apart_and_old_spellings_dropped() {
        let others = ["کابل", "كابل", "کابول", "کابُل", "کاټبل", "کابے", "کابڵ", "Кабулъ", "Кабул"];
        let names = selected("Kabul", &others, "AF", 4_000_000);
        for kept in ["كابل", "کاټبل", "کابے", "کابڵ", "Кабул"] {
            assert!(names.contains(&kept.to_owned()), "{kept} of {names:?}");
        }
        assert!(!names.contains(&"Кабулъ".to_owned()));
    }

    #[test]
    fn what_is_said_today_wins_and_a_metropolis_keeps_a_second_name() {
        assert!(selected("London", &["Лондан", "Лондон"], "GB", 200_000).contains(&"Лондон".to_owned()));
        let names = selected("Istanbul", &["Κωνσταντινούπολη", "Ισταμπούλ"], "TR", 200_000);
        assert!(names.contains(&"Ισταμπούλ".to_owned()) && names.len() == 2, "{names:?}");
        let names = selected("Jerusalem", &["القدس", "أورشليم"], "IL", 900_000);
        assert!(names.contains(&"القدس".to_owned()), "{names:?}");
    }

    #[test]
    fn distances() {
        let of = |a: &str, b: &str| distance(&fold(a), &fold(b));
        assert_eq!((of("kitten", "sitting"), of("", "abc"), of("abc", "abc")), (3, 3, 0));
    }
}
