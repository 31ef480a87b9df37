//! Messages by id, with a chain of languages behind each.

use crate::numerals::Numerals;
use crate::{Args, canonical, fallback_chain};
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use std::sync::LazyLock;

/// The message files of one language, compiled in.
pub(crate) struct LocaleFiles {
    pub(crate) tag: &'static str,
    pub(crate) reviewed: bool,
    pub(crate) own_name: &'static str,
    pub(crate) draft: &'static str,
    /// Bytes of all messages.
    pub(crate) length: usize,
    /// All messages as Fluent, packed with zstd.
    pub(crate) messages: &'static [u8],
}

impl LocaleFiles {
    /// All messages as Fluent. They were packed by our own build: what does not unpack is a fault that a test finds.
    fn unpacked(&self) -> String {
        let bytes = zstd::bulk::decompress(self.messages, self.length).unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language of the reference, in which every message exists.
const REFERENCE: &str = "en";

/// A language in which messages exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP-47, as its folder is called.
    pub tag: &'static str,
    /// Somebody who speaks it has read it. Otherwise it is a draft, and shown as one.
    pub reviewed: bool,
    /// Its own name.
    pub own_name: &'static str,
    /// That it is a draft, in this very language.
    pub draft: &'static str,
}

/// All languages in which messages exist, sorted by tag. No file is parsed for it.
pub fn available() -> Vec<Language> {
    let language = |locale: &LocaleFiles| Language {
        tag: locale.tag,
        reviewed: locale.reviewed,
        own_name: locale.own_name,
        draft: locale.draft,
    };
    LOCALES.iter().map(language).collect()
}

/// A message, ready to be shown. Its variables are isolated (U+2068, U+2069): keep that on a screen, [`crate::plain`] elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The text.
    pub text: String,
    /// The language that it is in.
    pub language: &'static str,
    /// It is not in the language that was asked for.
    pub fell_back: bool,
}

/// Messages for one person: the languages that they read, best first, then English.
pub struct Localizer {
    bundles: Vec<(&'static str, FluentBundle<FluentResource>)>,
    wanted: String,
}

impl Localizer {
    /// Messages in the first of these languages that has them. Languages without messages are passed over. Does no I/O: all
    /// languages are compiled in.
    pub fn new<T: AsRef<str>>(languages: &[T]) -> Localizer {
        let mut chosen: Vec<&'static LocaleFiles> = Vec::new();
        let wanted = languages.iter().flat_map(|language| fallback_chain(language.as_ref()));
        for tag in wanted.chain([REFERENCE.to_owned()]) {
            if let Some(locale) = LOCALES.iter().find(|locale| locale.tag == tag)
                && !chosen.iter().any(|known| known.tag == locale.tag)
            {
                chosen.push(locale);
            }
            // Below the reference nothing is ever asked.
            if chosen.last().is_some_and(|locale| locale.tag == REFERENCE) {
                break;
            }
        }
        let wanted = languages.first().and_then(|tag| canonical(tag.as_ref())).unwrap_or_else(|| REFERENCE.to_owned());
        Localizer { bundles: chosen.into_iter().map(|locale| (locale.tag, bundle(locale))).collect(), wanted }
    }

    /// The language in which messages come first.
    pub fn language(&self) -> &'static str {
        self.bundles.first().map_or(REFERENCE, |(tag, _)| tag)
    }

    /// The language that was asked for first, canonical, whether or not there are messages in it.
    pub fn wanted(&self) -> &str {
        &self.wanted
    }

    /// The message of an id, with its variables.
    ///
    /// Every id that stands in our code exists in English (a test sees to that); for one that does not, the id itself is shown.
    pub fn message(&self, id: &str, args: &Args<'_>) -> Message {
        self.find(id, args).unwrap_or_else(|| {
            debug_assert!(false, "no message {id}");
            Message { text: id.to_owned(), language: REFERENCE, fell_back: true }
        })
    }

    /// The text of [`Localizer::message`].
    pub fn text(&self, id: &str, args: &Args<'_>) -> String {
        self.message(id, args).text
    }

    /// The message of an id that may not exist, as for the name of a language that a source made up.
    pub fn find(&self, id: &str, args: &Args<'_>) -> Option<Message> {
        let wanted = self.fallbacks_of_wanted();
        self.bundles.iter().find_map(|(tag, bundle)| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args.inner()), &mut errors).into_owned();
            debug_assert!(errors.is_empty(), "{id}: {errors:?}");
            Some(Message { text, language: tag, fell_back: !wanted.iter().any(|wanted| wanted == tag) })
        })
    }

    /// The value and the attributes of a message without variables, in all languages of the chain.
    pub(crate) fn names(&self, id: &str) -> Vec<String> {
        let mut names = Vec::new();
        for (_, bundle) in &self.bundles {
            let Some(message) = bundle.get_message(id) else { continue };
            let patterns = message.value().into_iter().chain(message.attributes().map(|attribute| attribute.value()));
            names.extend(patterns.map(|pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned()));
        }
        names
    }

    /// The tags that count as the language asked for: `ar` for somebody who wants `ar-EG`.
    fn fallbacks_of_wanted(&self) -> Vec<String> {
        fallback_chain(&self.wanted)
    }
}

/// Each country's ISO 3166-1 code with all its names, in all languages in which messages exist: somebody may know the one of where they are, or
/// the one of where they come from. Parses all of them, so ask once.
pub fn country_names() -> Vec<(String, Vec<String>)> {
    let bundles = LOCALES.iter().map(|locale| (locale.tag, bundle(locale))).collect();
    let all = Localizer { bundles, wanted: REFERENCE.to_owned() };
    let names = |code: String| (all.names(&format!("country-{}", code.to_lowercase())), code);
    all.countries().map(names).map(|(names, code)| (code, names)).collect()
}

/// What follows a prefix in the ids of the reference, in their order.
pub(crate) fn reference_ids(prefix: &'static str) -> impl Iterator<Item = &'static str> {
    static IDS: LazyLock<String> = LazyLock::new(|| {
        let reference = LOCALES.iter().find(|locale| locale.tag == REFERENCE).map(LocaleFiles::unpacked);
        let ids = reference.iter().flat_map(|messages| messages.lines()).filter_map(|line| line.split_once(" = "));
        ids.filter(|(id, _)| !id.starts_with(' ')).flat_map(|(id, _)| [id, "\n"]).collect()
    });
    IDS.lines().filter_map(move |id| id.strip_prefix(prefix))
}

/// All of a language's messages. What does not parse is lost alone; a test fails then.
fn bundle(locale: &LocaleFiles) -> FluentBundle<FluentResource> {
    let id: unic_langid::LanguageIdentifier = locale.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_formatter(Some(Numerals::of(locale.tag).formatter()));
    let resource = match FluentResource::try_new(locale.unpacked()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    // A message that stands twice keeps its first text.
    let _ = bundle.add_resource(resource);
    bundle
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::args;

    #[test]
    fn what_a_language_lacks_comes_from_english_and_is_known_as_such() {
        let english = Localizer::new(&["en-GB"]).message("app-tagline", &args());
        assert!(!english.fell_back);
        let none: [&str; 0] = [];
        assert_eq!(Localizer::new(&none).message("app-tagline", &args()), english);
        let other = Localizer::new(&["qaa-Zzzz", "tlh"]).message("app-tagline", &args());
        assert!(other.fell_back);
        assert_eq!((other.text, other.language), (english.text, "en"));
    }

    #[test]
    fn each_language_says_its_name_and_state_as_its_messages_do() {
        for language in available() {
            let own = Localizer::new(&[language.tag]);
            assert_eq!(own.text("language-own-name", &args()), language.own_name);
            assert_eq!(own.text("language-draft", &args()), language.draft);
        }
    }

    #[test]
    fn a_localizer_may_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Localizer>();
    }

    #[test]
    fn every_file_parses_whole_and_nothing_stands_twice() {
        for locale in LOCALES {
            let mut bundle = FluentBundle::new_concurrent(vec![locale.tag.parse().unwrap()]);
            assert_eq!(locale.unpacked().len(), locale.length, "{}", locale.tag);
            let resource = FluentResource::try_new(locale.unpacked()).unwrap_or_else(|(_, errors)| {
                panic!("{}: {errors:?}", locale.tag);
            });
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{}: {errors:?}", locale.tag));
        }
    }
}
