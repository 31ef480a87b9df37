//! Languages: canonical tags, the chain of languages that stand in for one, and the direction of writing (CLDR, by ICU4X).

use icu_locale::fallback::LocaleFallbackConfig;
use icu_locale::{DataLocale, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleFallbacker};

/// Where a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// On the left.
    LeftToRight,
    /// On the right.
    RightToLeft,
}

/// The canonical form of a BCP-47 tag: `prs` is `fa-AF`, `tl` is `fil`, `kmr` is `ku`, `en_us` is `en-US`.
/// POSIX names (`de_DE.UTF-8`) are taken too. `None` for what is no language tag.
pub fn canonical(tag: &str) -> Option<String> {
    let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    // CLDR keeps Dari and Northern Kurdish apart from their macrolanguages; our folders do not.
    let (language, rest) = tag.split_once('-').map_or((tag.as_str(), ""), |(language, rest)| (language, rest));
    let tag = match (language.to_ascii_lowercase().as_str(), rest) {
        ("prs", "") => "fa-AF".to_owned(),
        ("kmr", "") => "ku".to_owned(),
        ("kmr", rest) => format!("ku-{rest}"),
        _ => tag,
    };
    let mut locale = Locale::try_from_str(&tag).ok()?;
    if locale.id.language.is_unknown() {
        return None;
    }
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Some(locale.id.to_string())
}

/// The tags that may stand in for one, nearest first, itself included; English is not added. CLDR's parents are followed, so
/// `zh-TW` leads to `zh-Hant` and never to simplified characters. Empty for what is no language tag.
pub fn fallback_chain(tag: &str) -> Vec<String> {
    let Some(tag) = canonical(tag) else { return Vec::new() };
    let Ok(locale) = DataLocale::try_from_str(&tag) else { return Vec::new() };
    let fallbacker = LocaleFallbacker::new();
    let mut steps = fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for(locale);
    let mut chain = vec![tag];
    while !steps.get().is_unknown() {
        let step = steps.get().to_string();
        if !chain.contains(&step) {
            chain.push(step);
        }
        steps.step();
    }
    chain
}

/// The direction of a language's script; left to right where it is unknown.
pub fn direction(tag: &str) -> Direction {
    let known = canonical(tag).and_then(|tag| LanguageIdentifier::try_from_str(&tag).ok());
    match known.and_then(|id| LocaleDirectionality::new_extended().get(&id)) {
        Some(icu_locale::Direction::RightToLeft) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

/// The languages that a system's settings ask for, best first, from the values of `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and
/// `LANG` in this order (gettext's rule). `C` and `POSIX` ask for none.
pub fn from_environment(values: &[Option<String>; 4]) -> Vec<String> {
    let [language, all, messages, lang] = values;
    let locale = [all, messages, lang].into_iter().flatten().find(|value| !value.is_empty());
    let list = language.as_deref().unwrap_or_default().split(':').map(str::to_owned);
    let mut tags: Vec<String> = Vec::new();
    for value in list.chain(locale.cloned()) {
        let name = value.split(['.', '@']).next().unwrap_or_default();
        if let Some(tag) = canonical(name).filter(|_| name != "C" && name != "POSIX")
            && !tags.contains(&tag)
        {
            tags.push(tag);
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn tags_become_those_of_our_folders() {
        for (given, expected) in [
            ("prs", "fa-AF"),
            ("tl", "fil"),
            ("kmr", "ku"),
            ("en_us", "en-US"),
            ("de_DE.UTF-8", "de-DE"),
            ("iw", "he"),
            ("CKB", "ckb"),
        ] {
            assert_eq!(canonical(given).as_deref(), Some(expected), "{given}");
        }
        for wrong in ["", "x", "not a tag", "und", "\u{202e}", "123"] {
            assert_eq!(canonical(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_chain_never_changes_the_script() {
        assert_eq!(fallback_chain("prs"), ["fa-AF", "fa"]);
        assert!(!fallback_chain("zh-TW").contains(&"zh".to_owned()));
        assert!(fallback_chain("pt-PT").ends_with(&["pt".to_owned()]));
        assert!(fallback_chain("?").is_empty());
    }

    #[test]
    fn every_right_to_left_language_of_ours_is_known_as_such() {
        for tag in ["ar", "fa", "fa-AF", "ur", "ps", "ckb", "he", "yi", "ku-Arab", "ug", "sd"] {
            assert_eq!(direction(tag), Direction::RightToLeft, "{tag}");
        }
        for tag in ["en", "ku", "so", "ti", "am", "zh", "vi", "pa", "az", "zz", ""] {
            assert_eq!(direction(tag), Direction::LeftToRight, "{tag}");
        }
    }

    #[test]
    fn the_environment_is_read_as_gettext_does() {
        let asked = |values: [&str; 4]| from_environment(&values.map(|v| Some(v.to_owned()).filter(|v| !v.is_empty())));
        assert_eq!(asked(["", "", "", "ar_EG.UTF-8"]), ["ar-EG"]);
        assert_eq!(asked(["fa:en", "", "", "de_DE"]), ["fa", "en", "de-DE"]);
        assert_eq!(asked(["", "uk_UA", "", "de_DE"]), ["uk-UA"]);
        assert!(asked(["", "C", "", "de_DE"]).is_empty());
        assert!(asked(["", "", "", ""]).is_empty());
    }
}
