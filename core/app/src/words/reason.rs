//! Why a record is here, and what of the question is not known of it, in words.

use super::Words;
use crate::query::phase_code;
use crate::view::{self, CategoryView, ReasonView, TextView};
use turnstone_directory::index::MatchKind;
use turnstone_directory::{Distance, FilterKind, Reason};
use turnstone_l10n::args;
use turnstone_pack::record::{Category, CrisisKind};

/// A crisis as it crosses; its code is also the end of its messages' ids.
pub(crate) fn crisis_kind(kind: CrisisKind) -> view::CrisisKind {
    match kind {
        CrisisKind::SelfHarm => view::CrisisKind::SelfHarm,
        CrisisKind::ImmediateDanger => view::CrisisKind::ImmediateDanger,
        CrisisKind::RecentRape => view::CrisisKind::RecentRape,
    }
}

impl Words<'_> {
    /// A category with its name.
    pub(crate) fn category(&self, category: Category) -> CategoryView {
        CategoryView { code: category.code().to_owned(), name: self.category_name(category) }
    }

    /// A category's name.
    pub(crate) fn category_name(&self, category: Category) -> String {
        self.text(&format!("category-{}", category.code()), &args())
    }

    /// An audience's name; its code where a source made one up.
    pub(crate) fn audience_name(&self, code: &str) -> String {
        self.l10n.find(&format!("audience-{code}"), &args()).map_or_else(|| code.to_owned(), |message| message.text)
    }

    /// A country's name; `INT` is no country, and nothing is not known.
    pub(crate) fn country_name(&self, code: &str) -> String {
        match code {
            "INT" => self.text("country-none", &args()),
            "" => self.text("country-not-known", &args()),
            code => self.l10n.country_name(code),
        }
    }

    /// Names of countries, as a list.
    pub(crate) fn country_names(&self, codes: &[String]) -> String {
        let names: Vec<String> = codes.iter().map(|code| self.country_name(code)).collect();
        turnstone_l10n::plain(&self.l10n.list(&names))
    }

    /// A distance in words; one from or to the middle of a town is "about".
    pub(crate) fn distance(&self, distance: &Distance) -> TextView {
        let shown = turnstone_l10n::plain(&self.l10n.distance(distance.km));
        let id = if distance.approximate { "distance-about" } else { "distance-line" };
        self.say(id, &args().text("distance", shown))
    }

    /// A reason in words.
    pub(crate) fn reason(&self, reason: &Reason) -> ReasonView {
        let none = args();
        let (code, sentence) = match reason {
            Reason::Crisis(kind) => ("crisis", self.say(&format!("why-crisis-{}", crisis_kind(*kind).code()), &none)),
            Reason::NameMatches => ("name", self.say("why-name", &none)),
            Reason::TextMatches(kind) => {
                let id = match kind {
                    MatchKind::Exact | MatchKind::Folded => "why-words",
                    MatchKind::Prefix => "why-words-prefix",
                    MatchKind::Need => "why-words-need",
                    MatchKind::Transliterated => "why-words-script",
                    MatchKind::Typo => "why-words-typo",
                };
                ("words", self.say(id, &none))
            }
            Reason::MatchesNeed(category, phrase) => {
                let need = self.category_name(*category);
                ("need", self.say("why-need", &args().text("need", need).text("phrase", phrase.as_str())))
            }
            Reason::InCountry(code) => {
                ("country", self.say("why-country", &args().text("country", self.country_name(code))))
            }
            Reason::International => ("international", self.say("why-international", &none)),
            Reason::ElsewhereIn(codes) => {
                ("elsewhere", self.say("why-elsewhere", &args().text("countries", self.country_names(codes))))
            }
            Reason::InTown(town) => ("town", self.say("why-town", &args().text("town", town.as_str()))),
            Reason::Distance(distance) => ("distance", self.distance(distance)),
            Reason::Remote => ("remote", self.say("why-remote", &none)),
            Reason::SpeaksLanguage(tag) => {
                ("language", self.say("why-language", &args().text("language", self.l10n.language_name(tag))))
            }
            Reason::ProvidesInterpreter => ("interpreter", self.say("why-interpreter", &none)),
            Reason::ServesAudience(code) => {
                ("audience", self.say("why-serves", &args().text("audience", self.audience_name(code))))
            }
            Reason::MadeFor(code) => {
                ("audience", self.say("why-made-for", &args().text("audience", self.audience_name(code))))
            }
            Reason::HelpsInPhase(phase) => ("phase", self.say(&format!("why-phase-{}", phase_code(*phase)), &none)),
            Reason::HasCategory(category) => {
                ("category", self.say("why-category", &args().text("category", self.category_name(*category))))
            }
            Reason::Free => ("free", self.say("why-free", &none)),
            Reason::NeedsNoId => ("no-id", self.say("why-no-id", &none)),
            Reason::AcceptsUndocumented => ("undocumented", self.say("why-undocumented", &none)),
            Reason::Affirming => ("affirming", self.say("why-affirming", &none)),
            Reason::OpenNow { until: Some(until) } => {
                ("open", self.say("why-open-until", &args().text("time", self.moment(until))))
            }
            Reason::OpenNow { until: None } => ("open", self.say("why-open", &none)),
            Reason::AlwaysOpen => ("open", self.say("why-always-open", &none)),
            Reason::Confirmed(date) => {
                let date = turnstone_l10n::plain(&self.l10n.date(date.as_str()));
                ("confirmed", self.say("why-confirmed", &args().text("date", date)))
            }
        };
        ReasonView { code: code.to_owned(), sentence }
    }

    /// "Not known whether …", for a filter that is set and of which nobody knows whether it holds.
    pub(crate) fn not_known(&self, filter: FilterKind) -> TextView {
        self.say(&format!("not-known-{}", filter_code(filter)), &args())
    }
}

/// A filter's stable code, as chips and message ids have it.
pub(crate) fn filter_code(filter: FilterKind) -> &'static str {
    match filter {
        FilterKind::Category => "category",
        FilterKind::Phase => "phase",
        FilterKind::Audience => "audience",
        FilterKind::Language => "speaks",
        FilterKind::Free => "free",
        FilterKind::NeedsNoId => "no-id",
        FilterKind::Distance => "distance",
        FilterKind::OpenAt => "open",
        FilterKind::Remote => "remote",
        FilterKind::AcceptsUndocumented => "undocumented",
    }
}
