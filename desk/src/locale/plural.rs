//! The plural forms of a language, as CLDR has them.

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

/// The forms that a language has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forms {
    /// All of them; `other` is always there.
    pub all: Vec<&'static str>,
    /// `one` stands for more numbers than 1.
    pub one_is_several: bool,
}

/// Forms that may be left out: `many` for millions in short ("1M"), which no text of ours says; `one` in Vietnamese, which CLDR got after the edition by which
/// forms are picked.
const MAY_BE_LEFT_OUT: [(&str, &str); 6] =
    [("es", "many"), ("fr", "many"), ("pt", "many"), ("it", "many"), ("ca", "many"), ("vi", "one")];

impl Forms {
    /// The forms of a language; those of a language of which nothing is known: `other` alone.
    pub fn of(tag: &str) -> Forms {
        let rules = Locale::try_from_str(tag)
            .ok()
            .and_then(|locale| PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok());
        let Some(rules) = rules else { return Forms { all: vec!["other"], one_is_several: false } };
        let all = rules.categories().map(name).collect();
        let one_is_several =
            [0u32, 11, 21, 31, 101].iter().any(|number| rules.category_for(*number) == PluralCategory::One);
        Forms { all, one_is_several }
    }

    /// The forms that a choice in this language has to have.
    pub fn needed(&self, tag: &str) -> impl Iterator<Item = &'static str> + '_ {
        let language = tag.split('-').next().unwrap_or_default().to_owned();
        self.all.iter().copied().filter(move |form| !MAY_BE_LEFT_OUT.contains(&(language.as_str(), form)))
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// A key that is the name of a form, in whichever language.
pub fn is_form(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other")
}

#[cfg(test)]
mod tests {
    use super::Forms;

    #[test]
    fn the_forms_are_those_of_cldr() {
        let sorted = |tag: &str| {
            let mut all = Forms::of(tag).all;
            all.sort_unstable();
            all.join(" ")
        };
        assert_eq!(sorted("ar"), "few many one other two zero");
        assert_eq!(sorted("uk"), "few many one other");
        for tag in ["so", "ps", "fa-AF", "ti", "am", "om", "ha", "ckb", "ku", "fil", "sw", "tr", "ur", "bn"] {
            assert_eq!(sorted(tag), "one other", "{tag}");
        }
        assert_eq!(sorted("zh"), "other");
        assert_eq!(Forms::of("vi").needed("vi").collect::<Vec<_>>(), ["other"]);
        assert!(Forms::of("ru").one_is_several && Forms::of("am").one_is_several);
        assert!(!Forms::of("de").one_is_several && !Forms::of("so").one_is_several);
        assert!(!Forms::of("fr").needed("fr").any(|form| form == "many"));
    }
}
