//! The object that a frontend holds: the directory, searched and looked up in, with answers ready to be drawn.

use crate::guard::{Guard, blocking, silence_once};
use crate::open::{OpenConfig, StorageView, open};
use crate::query::{SearchQuery, SituationQuery, country_code};
use crate::task::CancelOnDrop;
use crate::view::{
    CoverageView, EmergencyView, HelpNowView, LanguageView, PlaceView, RecordView, ScreenWords, SearchView,
};
use crate::words::{self, Words, languages};
use crate::{OpenTask, RecordId, TurnstoneError};
use jiff::Timestamp as Instant;
use std::sync::{Arc, Mutex, PoisonError};
use turnstone_directory::{Directory, Facts};
use turnstone_l10n::Localizer;

/// Most towns that are ever listed.
const MOST_PLACES: u32 = 50;

/// The core. Open one, keep it, share it between threads. Looking something up writes nothing, anywhere.
#[derive(uniffi::Object)]
pub struct Turnstone {
    directory: Directory,
    storage: StorageView,
    guard: Guard,
    /// The messages of the last languages asked for: parsing them for each call would cost more than a search.
    messages: Mutex<Option<(Vec<String>, Arc<Localizer>)>>,
}

#[uniffi::export(async_runtime = "tokio")]
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
    /// `StorageUnreachable`, `Internal`.
    pub async fn search(self: Arc<Self>, query: SearchQuery) -> Result<SearchView, TurnstoneError> {
        blocking(move || self.search_blocking(&query)).await
    }

    /// One record with all its sections.
    ///
    /// # Errors
    /// `RecordNotFound`, `CountryNotKnown`, `OutOfRange`, `StorageDamaged`, `StorageUnreachable`, `Internal`.
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
    /// `CountryNotKnown`, `OutOfRange`, `StorageDamaged`, `StorageUnreachable`, `Internal`.
    pub async fn help_now(self: Arc<Self>, situation: SituationQuery) -> Result<HelpNowView, TurnstoneError> {
        blocking(move || self.help_now_blocking(&situation)).await
    }

    /// Emergency numbers of a country; absent when they are not known.
    ///
    /// # Errors
    /// `CountryNotKnown`, `StorageDamaged`, `StorageUnreachable`, `Internal`.
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
    /// `OutOfRange`, `Internal`.
    pub async fn countries(self: Arc<Self>, situation: SituationQuery) -> Result<CoverageView, TurnstoneError> {
        blocking(move || self.countries_blocking(&situation)).await
    }

    /// Towns by name, as typed so far; those of the situation's country first, then the larger first. At most 50.
    ///
    /// # Errors
    /// `CountryNotKnown`, `OutOfRange`, `StorageDamaged`, `StorageUnreachable`, `Internal`.
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
}

/// The languages in which the app speaks, each by its own name, with whether somebody has read it. Does no I/O; may run on the main
/// thread.
#[uniffi::export]
pub fn available_languages() -> Vec<LanguageView> {
    languages()
}

/// The words of all screens in the first of these languages that the app speaks. Does no I/O; takes a few milliseconds, so ask once for each
/// choice of languages.
#[uniffi::export]
pub fn screen_words(languages: Vec<String>) -> ScreenWords {
    words::screen_words(&Localizer::new(&languages))
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
        Ok(Arc::new(Turnstone { directory, storage, guard, messages: Mutex::new(None) }))
    }

    /// As [`Turnstone::search`].
    ///
    /// # Errors
    /// As there.
    pub fn search_blocking(&self, query: &SearchQuery) -> Result<SearchView, TurnstoneError> {
        self.guard.run(|| {
            let asked = query.to_directory()?;
            let found = self.directory.search(&asked)?;
            self.speak(&query.situation, |words| Ok(words.search(&asked, &found)))
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
            self.speak(situation, |words| {
                let services = offered.iter().map(|hit| words.hit(hit)).collect();
                Ok(words.record(&hit, services))
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
            let places = self.directory.places(prefix, country.as_deref(), limit.min(MOST_PLACES) as usize)?;
            self.speak(situation, |words| Ok(places.iter().map(|place| words.place(place, prefix)).collect()))
        })
    }

    /// Hands `speech` the words for this situation.
    fn speak<T>(
        &self,
        situation: &SituationQuery,
        speech: impl FnOnce(&Words<'_>) -> Result<T, TurnstoneError>,
    ) -> Result<T, TurnstoneError> {
        let l10n = self.localizer(&situation.languages);
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

    /// The messages for these languages, parsed once.
    fn localizer(&self, languages: &[String]) -> Arc<Localizer> {
        let mut kept = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.as_ref() {
            Some((known, l10n)) if known == languages => Arc::clone(l10n),
            _ => {
                let l10n = Arc::new(Localizer::new(languages));
                *kept = Some((languages.to_vec(), Arc::clone(&l10n)));
                l10n
            }
        }
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
