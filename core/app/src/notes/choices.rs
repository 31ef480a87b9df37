//! What a person chose and lets the notebook remember: sealed, where settings in clear would tell whoever looks.

/// What a person chose. Each is absent where they chose none.
#[derive(Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct Choices {
    /// The country where they are, ISO 3166-1 alpha-2.
    #[uniffi(default = None)]
    pub country: Option<String>,
    /// The country where they go next.
    #[uniffi(default = None)]
    pub next_country: Option<String>,
    /// The second language that cards and guides are shown in, a BCP-47 tag.
    #[uniffi(default = None)]
    pub second_language: Option<String>,
}

impl std::fmt::Debug for Choices {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Choices(…)")
    }
}

const COUNTRY: &str = "country";
const NEXT_COUNTRY: &str = "next-country";
const SECOND_LANGUAGE: &str = "second-language";

impl Choices {
    /// Out of what the notebook keeps; what a later version of the app keeps beside it is not ours to read.
    pub(super) fn of(kept: &[(String, String)]) -> Self {
        let value = |key: &str| kept.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone());
        Choices { country: value(COUNTRY), next_country: value(NEXT_COUNTRY), second_language: value(SECOND_LANGUAGE) }
    }

    /// Put into what the notebook keeps; the rest of it stays.
    pub(super) fn into_kept(self, mut kept: Vec<(String, String)>) -> Vec<(String, String)> {
        let all = [(COUNTRY, self.country), (NEXT_COUNTRY, self.next_country), (SECOND_LANGUAGE, self.second_language)];
        for (key, value) in all {
            kept.retain(|(known, _)| known != key);
            kept.extend(value.map(|value| (key.to_owned(), value)));
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_later_version_keeps_stays() {
        let later = vec![("theme".to_owned(), "dark".to_owned()), (COUNTRY.to_owned(), "DE".to_owned())];
        let chosen = Choices { next_country: Some("CA".to_owned()), ..Choices::default() };
        let kept = chosen.clone().into_kept(later);
        assert!(Choices::of(&kept) == chosen);
        assert_eq!(
            kept,
            [("theme", "dark"), ("next-country", "CA")].map(|(key, value)| (key.to_owned(), value.to_owned()))
        );
    }
}
