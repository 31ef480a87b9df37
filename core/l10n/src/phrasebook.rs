//! The phrasebook that the quick exit shows: an ordinary one, for travellers, compiled in. It knows nothing of the rest of the app.

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

/// A phrase in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase {
    /// Its id, the same in every language: `phrase-greetings-hello`.
    pub id: &'static str,
    /// Its topic: `greetings`.
    pub topic: &'static str,
    /// What to say.
    pub text: &'static str,
}

/// The phrasebook in one language.
#[derive(Debug, Clone, Copy)]
pub struct Phrasebook {
    tag: &'static str,
    texts: &'static str,
}

/// The languages that have one: tag and own name, in the order of their tags.
pub fn phrase_languages() -> impl Iterator<Item = (&'static str, &'static str)> {
    PHRASES.iter().map(|&(tag, texts)| (tag, Phrasebook { tag, texts }.word("phrases-language")))
}

impl Phrasebook {
    /// In the first of these languages that has one, else in English.
    pub fn new<T: AsRef<str>>(languages: &[T]) -> Phrasebook {
        let wanted = languages.iter().flat_map(|tag| crate::fallback_chain(tag.as_ref()));
        let find = |tag: &str| PHRASES.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag));
        let found = wanted.into_iter().find_map(|tag| find(&tag)).or_else(|| find("en"));
        let (tag, texts) = found.copied().unwrap_or(("en", ""));
        Phrasebook { tag, texts }
    }

    /// Its language.
    pub fn language(&self) -> &'static str {
        self.tag
    }

    fn all(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        PHRASE_IDS.split('\n').zip(self.texts.split('\n'))
    }

    /// A word of the screen: `phrases-title`, `phrase-topic-eating`. Empty where there is none of that id.
    pub fn word(&self, id: &str) -> &'static str {
        self.all().find(|(known, _)| *known == id).map_or("", |(_, text)| text)
    }

    /// The topics, in their order: `greetings`, and its name.
    pub fn topics(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.all().filter_map(|(id, text)| Some((id.strip_prefix("phrase-topic-")?, text)))
    }

    /// The phrases, in their order.
    pub fn phrases(&self) -> impl Iterator<Item = Phrase> {
        self.all().filter_map(|(id, text)| {
            let topic = id.strip_prefix("phrase-")?.split('-').next()?;
            (topic != "topic").then_some(Phrase { id, topic, text })
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_language_says_every_phrase_once() {
        let english = Phrasebook::new(&["en"]);
        let topics: Vec<_> = english.topics().map(|(topic, _)| topic).collect();
        assert!(topics.len() >= 8 && english.phrases().count() >= 80);
        for (tag, own_name) in phrase_languages() {
            let book = Phrasebook::new(&[tag]);
            assert_eq!(book.language(), tag);
            assert!(!own_name.is_empty(), "{tag}");
            assert_eq!(book.phrases().count(), english.phrases().count(), "{tag}");
            assert!(book.phrases().all(|phrase| topics.contains(&phrase.topic)), "{tag}");
        }
        assert_eq!(Phrasebook::new(&["es-MX"]).language(), "es");
        assert_eq!(Phrasebook::new(&["xx"]).language(), "en");
        assert_eq!(english.word("phrases-title"), "Phrasebook");
    }
}
