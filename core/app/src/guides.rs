//! Guides, the words of offices, and questions that somebody asks themselves: the calls of the facade.

use crate::guard::blocking;
use crate::query::SituationQuery;
use crate::view::{
    GuideGroupView, GuideView, GuideWords, HitView, SelfCheckAnswer, SelfCheckResultView, SelfCheckView, TermView,
};
use crate::words::{CHECKS, Known, Words, localizer};
use crate::{Turnstone, TurnstoneError};
use std::sync::Arc;
use turnstone_directory::order;
use turnstone_directory::{CountryFit, Filters, GuideRow, Hit, SearchQuery, Warning};
use turnstone_l10n::fallback_chain;
use turnstone_pack::record::{Category, Guide, TextStatus};

/// Most lines for one need after a self-check.
const MOST_LINES: usize = 3;
/// Who is asked where nobody is known for a need.
const GENERAL: [Category; 4] =
    [Category::InformationReferral, Category::RefugeeServices, Category::LgbtqCommunity, Category::LegalAid];

#[uniffi::export]
impl Turnstone {
    /// All guides, by when they are needed; within that, those about the chosen country first. Each in the best of the person's languages that it is
    /// in, else in English, which is said then.
    ///
    /// # Errors
    /// `CountryNotKnown`, `OutOfRange`, `Closed`, `Internal`.
    pub async fn guides(self: Arc<Self>, situation: SituationQuery) -> Result<Vec<GuideGroupView>, TurnstoneError> {
        blocking(move || self.guides_blocking(&situation)).await
    }

    /// A guide by its name. `second` is a language to show beside the person's own, as a BCP-47 tag; below a text that nobody who speaks its language has
    /// read stands the English one where no other is asked for.
    ///
    /// # Errors
    /// `RecordNotFound`, `LanguageNotKnown`, `OutOfRange`, `StorageDamaged`, `StorageUnreachable`, `Closed`, `Internal`.
    #[uniffi::method(default(second = None))]
    pub async fn guide(
        self: Arc<Self>,
        id: String,
        situation: SituationQuery,
        second: Option<String>,
    ) -> Result<GuideView, TurnstoneError> {
        blocking(move || self.guide_blocking(&id, &situation, second.as_deref())).await
    }

    /// Words of offices with what they mean, in the order of the words, narrowed by what was typed so far, in the word or else in its meaning; empty
    /// gives all.
    ///
    /// # Errors
    /// `OutOfRange`, `StorageDamaged`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn terms(
        self: Arc<Self>,
        typed: String,
        situation: SituationQuery,
    ) -> Result<Vec<TermView>, TurnstoneError> {
        blocking(move || self.terms_blocking(&typed, &situation)).await
    }

    /// A word of the glossary by its name, as a guide's link has it.
    ///
    /// # Errors
    /// `RecordNotFound`, `OutOfRange`, `StorageDamaged`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn term(self: Arc<Self>, id: String, situation: SituationQuery) -> Result<TermView, TurnstoneError> {
        blocking(move || self.term_blocking(&id, &situation)).await
    }

    /// What comes after the questions of a self-check: who helps in the chosen country, and what asking may set off. The answers change only what is said to
    /// them; they are kept nowhere.
    ///
    /// # Errors
    /// `RecordNotFound` for an unknown self-check, `CountryNotKnown`, `OutOfRange`, `StorageDamaged`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn self_check_result(
        self: Arc<Self>,
        id: String,
        answers: Vec<SelfCheckAnswer>,
        situation: SituationQuery,
    ) -> Result<SelfCheckResultView, TurnstoneError> {
        blocking(move || self.self_check_result_blocking(&id, &answers, &situation)).await
    }
}

/// The words around guides, the words of offices, self-checks and two languages at once, in the first of these languages that has them. Does no I/O; may run
/// on the main thread.
#[uniffi::export]
pub fn guide_words(languages: Vec<String>) -> GuideWords {
    GuideWords::new(&localizer(&languages))
}

/// The self-checks with their questions, in the first of these languages that has them. Ask "are you safe to read this now?" first
/// (`GuideWords.check_safe`), and show one question a screen. Does no I/O; may run on the main thread.
#[uniffi::export]
pub fn self_checks(languages: Vec<String>) -> Vec<SelfCheckView> {
    let l10n = localizer(&languages);
    let words = Words {
        l10n: &l10n,
        languages: &languages,
        country_chosen: false,
        now: jiff::Timestamp::UNIX_EPOCH,
        packs: &[],
    };
    CHECKS.iter().map(|check| words.self_check(check)).collect()
}

/// The languages that somebody reads, each followed by what it falls back to.
pub(crate) fn read_by(languages: &[String]) -> Vec<String> {
    languages.iter().flat_map(|language| fallback_chain(language)).collect()
}

impl Turnstone {
    /// As [`Turnstone::guides`], without a runtime.
    ///
    /// # Errors
    /// As there.
    pub fn guides_blocking(&self, situation: &SituationQuery) -> Result<Vec<GuideGroupView>, TurnstoneError> {
        self.guard.run(|| {
            let country = situation.country()?;
            let rows = self.directory.guides(&read_by(&situation.tags()), country.as_deref());
            self.speak(situation, |words| Ok(words.guide_groups(&rows)))
        })
    }

    /// As [`Turnstone::guide`], without a runtime.
    ///
    /// # Errors
    /// As there.
    pub fn guide_blocking(
        &self,
        id: &str,
        situation: &SituationQuery,
        second: Option<&str>,
    ) -> Result<GuideView, TurnstoneError> {
        self.guard.run(|| {
            let second = match second {
                Some(tag) => Some(turnstone_l10n::canonical(tag).ok_or(TurnstoneError::LanguageNotKnown)?),
                None => None,
            };
            let found = self.directory.guide(id, &read_by(&situation.tags()))?;
            let (guide, pack) = found.ok_or(TurnstoneError::RecordNotFound)?;
            let in_language = |tag: &str| -> Result<Option<Guide>, TurnstoneError> {
                let found = self.directory.guide(id, &fallback_chain(tag))?.map(|(guide, _)| guide);
                Ok(found.filter(|beside| beside.language != guide.language))
            };
            let mut beside = match &second {
                Some(tag) => in_language(tag)?,
                None => None,
            };
            // English holds where nobody has read the translation, or where it has changed since.
            if beside.is_none() && (guide.status != TextStatus::Source || is_outdated(&guide)) {
                beside = in_language("en")?;
            }
            let trusted = self.directory.packs().get(pack).is_some_and(|pack| pack.trusted);
            self.speak(situation, |words| Ok(words.guide(&guide, beside.as_ref(), trusted)))
        })
    }

    /// As [`Turnstone::terms`], without a runtime.
    ///
    /// # Errors
    /// As there.
    pub fn terms_blocking(&self, typed: &str, situation: &SituationQuery) -> Result<Vec<TermView>, TurnstoneError> {
        self.guard.run(|| {
            let terms = self.directory.terms(&read_by(&situation.tags()))?;
            let typed = turnstone_directory::text::fold(turnstone_directory::looked_at(typed));
            let wanted = typed.trim();
            self.speak(situation, |words| {
                let has = |text: &str| turnstone_directory::text::fold(text).contains(wanted);
                // Those that are the word before those that only tell of it: who reads no English looks for the meaning.
                let (named, others): (Vec<_>, Vec<_>) = terms.iter().partition(|known| has(&known.term.term));
                let told = others.into_iter().filter(|known| has(&known.term.meaning));
                Ok(named.into_iter().chain(told).map(|known| words.term(known)).collect())
            })
        })
    }

    /// As [`Turnstone::term`], without a runtime.
    ///
    /// # Errors
    /// As there.
    pub fn term_blocking(&self, id: &str, situation: &SituationQuery) -> Result<TermView, TurnstoneError> {
        self.guard.run(|| {
            let terms = self.directory.terms(&read_by(&situation.tags()))?;
            let term = terms.iter().find(|known| known.term.name == id).ok_or(TurnstoneError::RecordNotFound)?;
            self.speak(situation, |words| Ok(words.term(term)))
        })
    }

    /// As [`Turnstone::self_check_result`], without a runtime.
    ///
    /// # Errors
    /// As there.
    pub fn self_check_result_blocking(
        &self,
        id: &str,
        answers: &[SelfCheckAnswer],
        situation: &SituationQuery,
    ) -> Result<SelfCheckResultView, TurnstoneError> {
        self.guard.run(|| {
            let check = CHECKS.iter().find(|check| check.id == id).ok_or(TurnstoneError::RecordNotFound)?;
            let country = situation.country()?;
            let languages = situation.tags();
            let mut query = SearchQuery::new(String::new(), situation.now()?);
            query.country.clone_from(&country);
            query.languages.clone_from(&languages);
            // Enough to find those of the country behind those that are only warnings.
            query.limit = 4 * MOST_LINES;
            let emergency = country.as_deref().map(|country| self.directory.emergency(country)).transpose()?.flatten();
            let mut rows = self.directory.guides(&read_by(&languages), country.as_deref());
            rows.retain(|row| check.guides.contains(&row.guide.as_str()));
            order::sort_by_key(&mut rows, |row| check.guides.iter().position(|name| *name == row.guide));
            self.speak(situation, |words| {
                let help = match &country {
                    None => None,
                    Some(country) => {
                        let mut help = Vec::new();
                        for need in check.needs {
                            let known = self.known_for(*need, &query, words)?;
                            help.push(words.self_check_help(*need, country, known, emergency.is_some()));
                        }
                        Some(help)
                    }
                };
                let guides = rows.iter().map(|row| words.guide_row(row)).collect();
                let emergency = emergency.as_ref().map(|numbers| words.emergency(numbers));
                Ok(words.self_check_result(answers, emergency, help, guides))
            })
        })
    }

    /// Who is known for a need in the query's country.
    fn known_for(&self, need: Category, query: &SearchQuery, words: &Words<'_>) -> Result<Known, TurnstoneError> {
        let of = |categories: &[Category], fits: &[CountryFit]| -> Result<Vec<HitView>, TurnstoneError> {
            // Strict: of whom nobody knows what they do is no answer to one need.
            let filters =
                Filters { categories: categories.iter().copied().collect(), strict: true, ..Filters::default() };
            let found = self.directory.search(&SearchQuery { filters, ..query.clone() })?;
            let fitting = found.hits.iter().filter(|hit| fits.contains(&hit.country) && !is_warning(hit));
            Ok(fitting.take(MOST_LINES).map(|hit| words.hit(hit)).collect())
        };
        let here = of(&[need], &[CountryFit::Here])?;
        if !here.is_empty() {
            return Ok(Known::Here(here));
        }
        let mut others = of(&[need], &[CountryFit::International])?;
        if others.is_empty() {
            others = of(&GENERAL, &[CountryFit::Here])?;
        }
        if others.is_empty() {
            others = of(&GENERAL, &[CountryFit::International])?;
        }
        Ok(if others.is_empty() { Known::Nobody } else { Known::Others(others) })
    }

    /// Guides about what a record does: those about its countries or about all, the ones that share most with it first.
    pub(crate) fn guides_about(&self, hit: &Hit, languages: &[String]) -> Vec<&GuideRow> {
        let categories: Vec<Category> = match &hit.facts {
            turnstone_directory::Facts::Service(facts) => facts.service.categories.clone(),
            turnstone_directory::Facts::Organization(facts) => {
                facts.services.iter().flat_map(|service| service.categories.iter().copied()).collect()
            }
            turnstone_directory::Facts::Place(_) => Vec::new(),
        };
        const MOST: usize = 3;
        let fits = |row: &&GuideRow| {
            row.countries.is_empty() || row.countries.iter().any(|country| hit.countries.contains(country))
        };
        // How early the guide names a need of the record.
        let near = |row: &&GuideRow| row.categories.iter().position(|category| categories.contains(category));
        let rows = self.directory.guides(&read_by(languages), None);
        let mut rows: Vec<(usize, bool, &GuideRow)> = rows
            .into_iter()
            .filter(fits)
            .filter_map(|row| near(&row).map(|at| (at, row.countries.is_empty(), row)))
            .collect();
        order::sort(&mut rows, &mut |a, b| (a.0, a.1, &a.2.guide).cmp(&(b.0, b.1, &b.2.guide)));
        rows.into_iter().take(MOST).map(|(_, _, row)| row).collect()
    }
}

/// A record that is shown only so that nobody uses it, or that nobody should be sent to who has just said what happens to them.
fn is_warning(hit: &Hit) -> bool {
    hit.warnings.iter().any(|warning| match warning {
        Warning::Revoked(_)
        | Warning::SharesDataWithAuthorities
        | Warning::OrganizationClosed
        | Warning::OrganizationRenamed(_)
        | Warning::ServiceClosed
        | Warning::NotValidNow { .. }
        | Warning::TemporarilyClosed(_)
        | Warning::SourceUnproven => true,
        Warning::Danger(_) => true,
        Warning::AtCapacity(_) | Warning::CallFirst | Warning::MayTell | Warning::Alert(_) => false,
    })
}

/// Some of its texts were translated from English ones that have changed since.
fn is_outdated(guide: &Guide) -> bool {
    guide.outdated
        || guide.sections.iter().any(|section| section.outdated || section.blocks.iter().any(|block| block.outdated))
}
