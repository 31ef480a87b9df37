//! What a search gives back: typed facts, never sentences. Who draws them finds the words.

use crate::{
    facts::Facts,
    freshness::Freshness,
    guides::GuideHit,
    hours::Opening,
    index::{DocumentKind, MatchKind},
    query::FilterKind,
};
use jiff::ZonedDateTime;
use serde::{Deserialize, Serialize};
use turnstone_pack::record::{
    Alert, Answer, Category, CrisisKind, Danger, EmergencyNumbers, Id, LanguageTag, PartialDate, Phase, Phone, Place,
};

/// Everything that a search found. The order of the fields is the order in which a person should see them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchResult {
    /// Set when the text names a crisis: shown above everything else.
    pub crisis: Option<CrisisBlock>,
    /// What is on board for the chosen country; `None` when none was chosen.
    pub on_board: Option<OnBoard>,
    /// Best first. With a country chosen: what is there, then, marked [`Reason::International`], what works there from elsewhere.
    pub hits: Vec<Hit>,
    /// Sections of guides that match, the best first, each with its place among `hits`.
    pub guides: Vec<GuideHit>,
    /// General helpers of the chosen country, who may know who helps; never mixed with `hits`. Filled only where a need was understood and
    /// nothing in the country meets it.
    pub helpers: Vec<HelpLine>,
    /// What matches in other countries. Never to be shown as local; empty when no country was chosen.
    pub elsewhere: Vec<Hit>,
    /// Needs named in the text, the most specific first, each with the phrase that was recognised.
    pub needs: Vec<(Category, String)>,
    /// The town that distances are measured from, where it was named in the text or asked for by its id.
    pub near: Option<Place>,
    /// How many records match, `hits` cut off at the limit included.
    pub total: u32,
    /// Counts for the filters' chips; empty unless asked for.
    pub facets: Vec<Facet>,
    /// What to try, the most promising first. Filled when there are no hits.
    pub suggestions: Vec<Suggestion>,
}

/// How a record's country fits the person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum CountryFit {
    /// No country was chosen.
    #[default]
    NotAsked,
    /// It is for the chosen country.
    Here,
    /// It is of no single country, or works from abroad.
    International,
    /// It is for other countries.
    Elsewhere,
    /// Nobody said which country it is for. Never shown as local.
    Unknown,
}

/// One record that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Service, organization, guide section or place.
    pub kind: DocumentKind,
    /// The record's id.
    pub id: Id,
    /// The record, with all that belongs to it.
    pub facts: Facts,
    /// How its country fits.
    pub country: CountryFit,
    /// Countries it is for (ISO 3166-1 alpha-2, `INT`); empty is unknown.
    pub countries: Vec<String>,
    /// Why it is here, the strongest first.
    pub why: Vec<Reason>,
    /// Filters that are set and of which nobody knows whether they hold for it: "not known whether …".
    pub not_known: Vec<FilterKind>,
    /// What to know before using it, the gravest first.
    pub warnings: Vec<Warning>,
    /// Whether it is open, over all its numbers and places.
    pub opening: Opening,
    /// How far; `None` is unknown, or nothing to measure from.
    pub distance: Option<Distance>,
    /// Numbers that work for the person, the best first.
    pub phones: Vec<HitPhone>,
    /// How old what we know is.
    pub freshness: Freshness,
    /// Position within the packs that were opened ([`crate::Directory::packs`]).
    pub pack: usize,
}

/// A distance in a straight line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Distance {
    /// Kilometres.
    pub km: f64,
    /// Measured to or from the middle of a town, since the address itself is not shown or not known.
    pub approximate: bool,
}

/// A number, with whether it is answered now.
#[derive(Debug, Clone, PartialEq)]
pub struct HitPhone {
    /// The number.
    pub phone: Phone,
    /// Whether it is answered.
    pub opening: Opening,
    /// Whether it is known to work where the person is: a short code works in its country only; a foreign number may cost.
    pub works_here: Answer,
    /// Speaks one of the person's languages.
    pub speaks: Answer,
    /// The number is of the organization or the location, not of the service.
    pub of_organization: bool,
}

/// Why a record is here.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// It answers people in this crisis.
    Crisis(CrisisKind),
    /// Its name is what was typed.
    NameMatches,
    /// A word in it matches, and how.
    TextMatches(MatchKind),
    /// It helps with a need that was named, with the phrase that named it.
    MatchesNeed(Category, String),
    /// It is for the chosen country.
    InCountry(String),
    /// It is of no single country, or works from abroad.
    International,
    /// It is for other countries than the chosen one.
    ElsewhereIn(Vec<String>),
    /// It is in or near the town that was named.
    InTown(String),
    /// How far it is.
    Distance(Distance),
    /// One need not go anywhere.
    Remote,
    /// Speaks a language of the person's, or one asked for.
    SpeaksLanguage(LanguageTag),
    /// Provides an interpreter.
    ProvidesInterpreter,
    /// Serves an audience that was asked for.
    ServesAudience(String),
    /// Is made for an audience that was asked for.
    MadeFor(String),
    /// Helps in a phase that was asked for.
    HelpsInPhase(Phase),
    /// Has a category that was asked for.
    HasCategory(Category),
    /// Costs nothing.
    Free,
    /// Asks for no photo ID.
    NeedsNoId,
    /// Serves people without papers.
    AcceptsUndocumented,
    /// Affirms who people are.
    Affirming,
    /// Open now, or at the time asked for, until then; `None`: no end known, or never closed.
    OpenNow {
        /// Local time at which it closes.
        until: Option<ZonedDateTime>,
    },
    /// Day and night, every day.
    AlwaysOpen,
    /// Somebody confirmed it with the service and that is still fresh.
    Confirmed(PartialDate),
}

/// What to know before using a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Warning {
    /// Withdrawn from the directory, since then.
    Revoked(PartialDate),
    /// Known dangers that are not resolved.
    Danger(Danger),
    /// Gives data to authorities.
    SharesDataWithAuthorities,
    /// The organization is no more.
    OrganizationClosed,
    /// The organization has another name now; empty when unknown.
    OrganizationRenamed(String),
    /// The service is no more.
    ServiceClosed,
    /// The service's last day is over, or its first one not yet there.
    NotValidNow {
        /// First day.
        from: Option<PartialDate>,
        /// Last day.
        to: Option<PartialDate>,
    },
    /// It will come back; since when that is known.
    TemporarilyClosed(Option<PartialDate>),
    /// Takes nobody at present; since when that is known.
    AtCapacity(Option<PartialDate>),
    /// A shelter whose beds nobody dated: call first, beds change.
    CallFirst,
    /// Must report to an authority, or may tell parents: minors should know before they call.
    MayTell,
    /// A message that passes.
    Alert(Alert),
    /// Out of a pack that nobody vouches for.
    SourceUnproven,
}

/// Crisis help, above everything else.
#[derive(Debug, Clone, PartialEq)]
pub struct CrisisBlock {
    /// Which crisis the text names.
    pub kind: CrisisKind,
    /// Emergency numbers of the chosen country, with their sources; `None`: no country chosen, or none known.
    pub emergency: Option<EmergencyNumbers>,
    /// Emergency numbers come before the lines (danger now, or rape), not after (thoughts of suicide).
    pub emergency_first: bool,
    /// Who helps: in the country first, then who can be reached from there.
    pub lines: Vec<HelpLine>,
}

/// Who answers now, without any words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HelpNow {
    /// What is on board for the country.
    pub on_board: OnBoard,
    /// Who answers: open ones first, in one's language first, then whose hours nobody knows.
    pub lines: Vec<HelpLine>,
}

/// A service in a crisis place. Its hit has no phones marked weak.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpLine {
    /// The service.
    pub hit: Hit,
    /// Answers in one of the person's languages.
    pub speaks: Answer,
    /// The newest date of its sources; `None`: undated.
    pub date: Option<PartialDate>,
    /// Undated, or from before 2024: last, and with its date.
    pub old: bool,
}

/// What is on board for a country.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OnBoard {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Services for it.
    pub services: u32,
    /// Organizations of it.
    pub organizations: u32,
    /// Services of no single country, or that work from abroad.
    pub international: u32,
    /// Its emergency numbers; `None`: not known.
    pub emergency: Option<EmergencyNumbers>,
    /// Lines that can be reached from it; filled where `services` is 0, so that nobody is left with nothing.
    pub lines: Vec<HelpLine>,
}

/// A chip: what one more filter would leave.
#[derive(Debug, Clone, PartialEq)]
pub struct Facet {
    /// What it would ask for.
    pub value: FacetValue,
    /// Records for which it holds.
    pub pass: u32,
    /// Records of which nobody knows.
    pub unknown: u32,
}

/// What a chip asks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacetValue {
    /// A category.
    Category(Category),
    /// A phase.
    Phase(Phase),
    /// An audience.
    Audience(String),
    /// A language.
    Language(LanguageTag),
    /// Costs nothing.
    Free,
    /// Asks for no photo ID.
    NeedsNoId,
    /// Open at the query's time.
    OpenNow,
    /// By phone or web.
    Remote,
    /// Serves people without papers.
    AcceptsUndocumented,
}

/// What to try when nothing was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suggestion {
    /// Without this filter there would be so many.
    WithoutFilter(FilterKind, u32),
    /// Also take what is not known: so many.
    TakeUnknown(u32),
    /// Look at this category, which is on board for the country.
    Category(Category),
    /// Other countries have so many.
    Elsewhere(u32),
    /// Choose a country.
    ChooseCountry,
    /// Fewer or other words.
    OtherWords,
}

/// What is on board for one country.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CountryCoverage {
    /// ISO 3166-1 alpha-2, `INT`, or empty for records of which nobody knows the country.
    pub country: String,
    /// Services for it.
    pub services: u32,
    /// Organizations of it.
    pub organizations: u32,
    /// Its emergency numbers are on board.
    pub emergency: bool,
    /// Services in each category, by category.
    pub categories: Vec<(Category, u32)>,
}

/// What is on board at all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Coverage {
    /// Services.
    pub services: u32,
    /// Organizations.
    pub organizations: u32,
    /// Locations.
    pub locations: u32,
    /// Towns.
    pub places: u32,
    /// Countries with emergency numbers.
    pub emergency_countries: u32,
    /// Countries, in the order of their codes.
    pub countries: Vec<CountryCoverage>,
}
