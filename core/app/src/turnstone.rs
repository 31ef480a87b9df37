//! The object that a frontend holds: the directory, searched and looked up in, with answers ready to be drawn.

use crate::guard::{Guard, blocking, silence_once};
use crate::guides::read_by;
use crate::open::{OpenConfig, StorageView, open};
use crate::query::{SearchQuery, SituationQuery, country_code};
use crate::task::CancelOnDrop;
use crate::view::{
    CountryView, CoverageView, EmergencyView, HelpNowView, LanguageView, PlaceView, PlaceWords, RecordView,
    ScreenWords, SearchView,
};
use crate::words::{self, Words, languages, localizer};
use crate::{OpenTask, RecordId, TurnstoneError};
use jiff::Timestamp as Instant;
use std::sync::Arc;
use turnstone_directory::{Directory, Facts, looked_at};

/// Most towns that are ever listed.
const MOST_PLACES: u32 = 50;

/// The core. Open one, keep it, share it between threads. Looking something up writes nothing, anywhere.
#[derive(uniffi::Object)]
pub struct Turnstone {
    pub(crate) directory: Directory,
    storage: StorageView,
    pub(crate) guard: Guard,
}

#[uniffi::export]
impl Turnstone {
    /// Opens the packs that the app carries. The first time, and after an update, it builds the search index: `task` shows how far
    /// that is, and gives it up. Where the disk is full or closed to us, it works in memory. May be called from any thread.
    ///
    /// # Errors
    /// `Cancelled`, `PackUnreadable`, `Internal`.
    #[uniffi::constructor(default(task = None))]
    pub async fn open(config: OpenConfig, task: Option<Arc<OpenTask>>) -> Result<Arc<Self>, TurnstoneError> {
        silence_once();
        let task = task.unwrap_or_default();
        // Kotlin drops this future when its coroutine is cancelled: the work is then given up, too.
        let unwanted = CancelOnDrop(Some(Arc::clone(&task)));
        let opened = blocking(move || Turnstone::open_blocking(&config, &task)).await;
        unwanted.arrived();
        opened
    }

    /// Searches. Nothing of the query is kept or written.
    ///
    /// # Errors
    /// `CountryNotKnown`, `CodeNotKnown`, `LanguageNotKnown`, `PlaceNotFound`, `OutOfRange`, `StorageDamaged`,
    /// `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn search(self: Arc<Self>, query: SearchQuery) -> Result<SearchView, TurnstoneError> {
        blocking(move || self.search_blocking(&query)).await
    }

    /// One record with all its sections.
    ///
    /// # Errors
    /// `RecordNotFound`, `CountryNotKnown`, `OutOfRange`, `StorageDamaged`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn record(
        self: Arc<Self>,
        id: RecordId,
        situation: SituationQuery,
    ) -> Result<RecordView, TurnstoneError> {
        blocking(move || self.record_blocking(&id, &situation)).await
    }

    /// Who answers now: emergency numbers and crisis lines.
    ///
    /// # Errors
    /// `CountryNotKnown`, `OutOfRange`, `StorageDamaged`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn help_now(self: Arc<Self>, situation: SituationQuery) -> Result<HelpNowView, TurnstoneError> {
        blocking(move || self.help_now_blocking(&situation)).await
    }

    /// Emergency numbers of a country; absent when they are not known.
    ///
    /// # Errors
    /// `CountryNotKnown`, `StorageDamaged`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn emergency(
        self: Arc<Self>,
        country: String,
        situation: SituationQuery,
    ) -> Result<Option<EmergencyView>, TurnstoneError> {
        blocking(move || self.emergency_blocking(&country, &situation)).await
    }

    /// What is on board, by country.
    ///
    /// # Errors
    /// `OutOfRange`, `Closed`, `Internal`.
    pub async fn countries(self: Arc<Self>, situation: SituationQuery) -> Result<CoverageView, TurnstoneError> {
        blocking(move || self.countries_blocking(&situation)).await
    }

    /// All countries, also those for which nothing is on board, for a list in which somebody chooses where they are. Narrowed by what was typed so
    /// far: a name in any language of the app, or a code; empty gives all. Those with services first, in the order of their names.
    ///
    /// # Errors
    /// `OutOfRange`, `Closed`, `Internal`.
    pub async fn countries_named(
        self: Arc<Self>,
        typed: String,
        situation: SituationQuery,
    ) -> Result<Vec<CountryView>, TurnstoneError> {
        blocking(move || self.countries_named_blocking(&typed, &situation)).await
    }

    /// Towns by name, as typed so far: those whose own name begins so, then those of which another name does, then those that were only
    /// guessed; among each, those of the situation's country first, then the larger first. At most 50.
    ///
    /// # Errors
    /// `CountryNotKnown`, `OutOfRange`, `StorageDamaged`, `StorageUnreachable`, `Closed`, `Internal`.
    #[uniffi::method(default(limit = 20))]
    pub async fn places(
        self: Arc<Self>,
        prefix: String,
        situation: SituationQuery,
        limit: u32,
    ) -> Result<Vec<PlaceView>, TurnstoneError> {
        blocking(move || self.places_blocking(&prefix, &situation, limit)).await
    }

    /// Whether the directory lies in its file or in memory. Does no I/O; may run on the main thread.
    pub fn storage(&self) -> StorageView {
        self.storage
    }

    /// Somebody leaves: from now on every call ends with `Closed`, also one that is under way. Can't fail, may be called twice. Does no I/O; may
    /// run on the main thread. The memory goes with the last reference.
    pub fn exit(&self) {
        self.guard.close();
    }
}

/// The languages in which the app speaks, each by its own name, with whether somebody has read it. Does no I/O; may run on the main
/// thread.
#[uniffi::export]
pub fn available_languages() -> Vec<LanguageView> {
    languages()
}

/// Where somebody is, in words: "In Germany", or that no country was chosen, as the button that changes it has it. A code that is no country's
/// is shown as it is. Needs no open core. Does no I/O; may run on the main thread.
#[uniffi::export]
pub fn place_words(languages: Vec<String>, country: Option<String>) -> PlaceWords {
    words::place_words(&localizer(&languages), country.as_deref())
}

/// The words of all screens in the first of these languages that the app speaks. Does no I/O; may run on the main thread, where it takes a few
/// milliseconds for each new choice of languages.
#[uniffi::export]
pub fn screen_words(languages: Vec<String>) -> ScreenWords {
    words::screen_words(&localizer(&languages))
}

/// The same calls for Rust, without a runtime: each blocks until it is done.
impl Turnstone {
    /// As [`Turnstone::open`].
    ///
    /// # Errors
    /// As there.
    pub fn open_blocking(config: &OpenConfig, task: &OpenTask) -> Result<Arc<Self>, TurnstoneError> {
        Self::open_all(config, &[], task)
    }

    /// As [`Turnstone::open`], with packs that nobody signed. Everything from them is marked so.
    ///
    /// # Errors
    /// As there.
    #[cfg(feature = "desk")]
    pub fn open_with_unsigned(
        config: &OpenConfig,
        unsigned: &[crate::UnsignedPack],
        task: &OpenTask,
    ) -> Result<Arc<Self>, TurnstoneError> {
        Self::open_all(config, unsigned, task)
    }

    fn open_all(
        config: &OpenConfig,
        unsigned: &[crate::UnsignedPack],
        task: &OpenTask,
    ) -> Result<Arc<Self>, TurnstoneError> {
        let guard = Guard::default();
        let (directory, storage) = guard.run(|| open(config, unsigned, task))?;
        #[cfg(feature = "test-hooks")]
        LIVE.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Ok(Arc::new(Turnstone { directory, storage, guard }))
    }

    /// As [`Turnstone::search`].
    ///
    /// # Errors
    /// As there.
    pub fn search_blocking(&self, query: &SearchQuery) -> Result<SearchView, TurnstoneError> {
        self.guard.run(|| {
            let asked = query.to_directory()?;
            let found = self.directory.search(&asked)?;
            let terms = self.directory.terms(&read_by(&asked.languages))?;
            self.speak(&query.situation, |words| Ok(words.search(&asked, &found, &terms)))
        })
    }

    /// As [`Turnstone::record`].
    ///
    /// # Errors
    /// As there.
    pub fn record_blocking(&self, id: &RecordId, situation: &SituationQuery) -> Result<RecordView, TurnstoneError> {
        self.guard.run(|| {
            let query = SearchQuery { situation: situation.clone(), ..SearchQuery::default() }.to_directory()?;
            let hit = self.directory.hit(id.as_str(), &query)?.ok_or(TurnstoneError::RecordNotFound)?;
            if matches!(hit.facts, Facts::Place(_)) {
                return Err(TurnstoneError::RecordNotFound);
            }
            let mut offered = Vec::new();
            if let Facts::Organization(facts) = &hit.facts {
                for service in &facts.services {
                    offered.extend(self.directory.hit(&service.id, &query)?);
                }
            }
            let guides = self.guides_about(&hit, &query.languages);
            let terms = self.directory.terms(&read_by(&query.languages))?;
            self.speak(situation, |words| {
                let services = offered.iter().map(|hit| words.hit(hit)).collect();
                Ok(words.record(&hit, services, &guides, &terms))
            })
        })
    }

    /// As [`Turnstone::help_now`].
    ///
    /// # Errors
    /// As there.
    pub fn help_now_blocking(&self, situation: &SituationQuery) -> Result<HelpNowView, TurnstoneError> {
        self.guard.run(|| {
            let country = situation.country()?;
            let asked = country.as_deref().unwrap_or_default();
            let help = self.directory.help_now(asked, &situation.tags(), situation.now()?)?;
            self.speak(situation, |words| Ok(words.help_now(&help, country.as_deref())))
        })
    }

    /// As [`Turnstone::emergency`].
    ///
    /// # Errors
    /// As there.
    pub fn emergency_blocking(
        &self,
        country: &str,
        situation: &SituationQuery,
    ) -> Result<Option<EmergencyView>, TurnstoneError> {
        self.guard.run(|| {
            let numbers = self.directory.emergency(&country_code(country)?)?;
            self.speak(situation, |words| Ok(numbers.as_ref().map(|numbers| words.emergency(numbers))))
        })
    }

    /// As [`Turnstone::countries`].
    ///
    /// # Errors
    /// As there.
    pub fn countries_blocking(&self, situation: &SituationQuery) -> Result<CoverageView, TurnstoneError> {
        self.guard.run(|| {
            let coverage = self.directory.coverage();
            self.speak(situation, |words| Ok(words.coverage(&coverage)))
        })
    }

    /// As [`Turnstone::countries_named`].
    ///
    /// # Errors
    /// As there.
    pub fn countries_named_blocking(
        &self,
        typed: &str,
        situation: &SituationQuery,
    ) -> Result<Vec<CountryView>, TurnstoneError> {
        self.guard.run(|| {
            let coverage = self.directory.coverage();
            self.speak(situation, |words| Ok(words.countries_named(&coverage, looked_at(typed))))
        })
    }

    /// As [`Turnstone::places`].
    ///
    /// # Errors
    /// As there.
    pub fn places_blocking(
        &self,
        prefix: &str,
        situation: &SituationQuery,
        limit: u32,
    ) -> Result<Vec<PlaceView>, TurnstoneError> {
        self.guard.run(|| {
            let country = situation.country()?;
            let prefix = looked_at(prefix);
            let places = self.directory.places(prefix, country.as_deref(), limit.min(MOST_PLACES) as usize)?;
            self.speak(situation, |words| Ok(places.iter().map(|place| words.place(place, prefix)).collect()))
        })
    }

    /// Hands `speech` the words for this situation.
    pub(crate) fn speak<T>(
        &self,
        situation: &SituationQuery,
        speech: impl FnOnce(&Words<'_>) -> Result<T, TurnstoneError>,
    ) -> Result<T, TurnstoneError> {
        let l10n = localizer(&situation.languages);
        let tags = situation.tags();
        let now: Instant = self.directory.clock(situation.now()?);
        speech(&Words {
            l10n: &l10n,
            languages: &tags,
            country_chosen: situation.country.is_some(),
            now,
            packs: self.directory.packs(),
        })
    }
}

/// How many of them live, for the tests that look for leaks.
#[cfg(feature = "test-hooks")]
pub(crate) static LIVE: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);

#[cfg(feature = "test-hooks")]
impl Drop for Turnstone {
    fn drop(&mut self) {
        LIVE.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
    }
}

#[cfg(feature = "test-hooks")]
impl Turnstone {
    /// Panics within the guard, as a fault of ours would.
    #[expect(clippy::panic, reason = "this is what it is for")]
    pub(crate) fn panicking(&self) -> Result<(), TurnstoneError> {
        self.guard.run(|| panic!("the words of somebody's search"))
    }
}
