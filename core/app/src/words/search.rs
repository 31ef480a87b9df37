//! A whole search and "help now", in words.

use super::{Words, direction, place_words, reason::crisis_kind, reason::filter_code};
use crate::view::{CrisisView, HelpNowView, HitView, OnBoardView, SearchView, TextView};
use turnstone_directory::{CrisisBlock, GlossaryTerm, HelpNow, OnBoard, SearchQuery, SearchResult, Suggestion};
use turnstone_l10n::args;
use turnstone_pack::record::CrisisKind;

impl Words<'_> {
    /// All that a search found.
    pub(crate) fn search(&self, query: &SearchQuery, result: &SearchResult, terms: &[GlossaryTerm]) -> SearchView {
        let mut notices = Vec::new();
        if query.country.is_none() {
            notices.push(self.say("search-no-country", &args()));
        }
        if let Some(on_board) = result.on_board.as_ref().filter(|on_board| on_board.services == 0) {
            notices
                .push(self.say("search-nothing-local", &args().text("country", self.country_name(&on_board.country))));
        }
        if query.filters.within_km.is_some() && result.near.is_none() && query.near.is_none() {
            notices.push(self.say("search-distance-from-nowhere", &args()));
        }
        if query.filters.set().next().is_some() && !query.filters.strict {
            let kept = result.hits.iter().chain(&result.elsewhere).any(|hit| !hit.not_known.is_empty());
            if kept {
                notices.push(self.say("search-not-known-kept", &args()));
            }
        }
        // What stands in the crisis block already is not repeated below it.
        let lines = result.crisis.as_ref().map(|crisis| crisis.lines.as_slice()).unwrap_or_default();
        let in_crisis = |id: &str| lines.iter().any(|line| line.hit.id == id);
        let stands = place_words(self.l10n, query.country.as_deref());
        let elsewhere: Vec<HitView> = result.elsewhere.iter().map(|hit| self.hit(hit)).collect();
        let language = self.l10n.language();
        // Who is in a crisis is not sent looking for other words.
        let suggestions = if result.crisis.is_some() { &[][..] } else { &result.suggestions };
        SearchView {
            language: language.to_owned(),
            direction: direction(language),
            place: stands.place,
            place_accessibility: stands.accessibility,
            crisis: result.crisis.as_ref().map(|crisis| self.crisis(crisis, query.country.as_deref())),
            notices,
            on_board: result.on_board.as_ref().map(|on_board| self.on_board(on_board)),
            headline: self.headline(query, result),
            needs: result.needs.iter().map(|(category, _)| self.category(*category)).collect(),
            near: result
                .near
                .as_ref()
                .map(|place| self.say("search-near", &args().text("place", self.place_label(place).text))),
            hits: result.hits.iter().filter(|hit| !in_crisis(&hit.id)).map(|hit| self.hit(hit)).collect(),
            guides: result
                .guides
                .iter()
                .map(|guide| {
                    // Those that stand in the crisis block already take no place below it.
                    let before = result.hits.iter().take(guide.before).filter(|hit| !in_crisis(&hit.id)).count();
                    self.guide_hit(guide, before)
                })
                .collect(),
            terms: self.terms_in(terms, &query.text, false),
            helpers_heading: query
                .country
                .as_deref()
                .filter(|_| !result.helpers.is_empty())
                .map(|country| self.say("search-helpers", &args().text("country", self.country_name(country)))),
            helpers: result.helpers.iter().map(|line| self.line(line)).collect(),
            elsewhere_heading: (!elsewhere.is_empty()).then(|| self.say("search-elsewhere", &args())),
            elsewhere,
            total: result.total,
            chips: if query.facets { self.chips(&query.filters, &result.facets) } else { Vec::new() },
            suggestions: suggestions.iter().map(|suggestion| self.suggestion(suggestion)).collect(),
        }
    }

    /// "12 results for Germany", or that nothing was found.
    fn headline(&self, query: &SearchQuery, result: &SearchResult) -> TextView {
        let shown = u32::try_from(result.hits.len()).unwrap_or(u32::MAX);
        if shown == 0 {
            let id = if result.crisis.is_some() || !result.guides.is_empty() {
                "search-nothing-else"
            } else {
                "search-nothing-found"
            };
            return self.say(id, &args());
        }
        let total = result.total.max(shown);
        let counts = args().number("shown", shown).number("total", total);
        match &query.country {
            Some(country) => self.say("search-found-country", &counts.text("country", self.country_name(country))),
            None => self.say("search-found", &counts),
        }
    }

    /// Crisis help.
    fn crisis(&self, crisis: &CrisisBlock, country: Option<&str>) -> CrisisView {
        let kind = crisis_kind(crisis.kind);
        let code = kind.code();
        let mut advice = vec![self.say(&format!("crisis-advice-{code}"), &args())];
        if crisis.kind == CrisisKind::RecentRape {
            advice.push(self.say("crisis-advice-medicine", &args()));
        }
        match (country, &crisis.emergency) {
            (None, _) => advice.push(self.say("crisis-no-country", &args())),
            (Some(code), None) => {
                advice.push(self.say("crisis-no-emergency", &args().text("country", self.country_name(code))));
            }
            (Some(_), Some(_)) => (),
        }
        if crisis.lines.is_empty() {
            advice.push(self.say("crisis-no-lines", &args()));
        }
        CrisisView {
            kind,
            heading: self.say(&format!("crisis-heading-{code}"), &args()),
            advice,
            emergency: crisis.emergency.as_ref().map(|numbers| self.emergency(numbers)),
            emergency_first: crisis.emergency_first,
            lines: crisis.lines.iter().map(|line| self.line(line)).collect(),
        }
    }

    /// What is on board for a country.
    pub(crate) fn on_board(&self, on_board: &OnBoard) -> OnBoardView {
        let name = self.country_name(&on_board.country);
        let counts = args()
            .text("country", name.as_str())
            .number("services", on_board.services)
            .number("international", on_board.international);
        let id = if on_board.services == 0 { "on-board-nothing" } else { "on-board" };
        OnBoardView {
            country: on_board.country.clone(),
            sentence: self.say(id, &counts),
            name,
            nothing_local: on_board.services == 0,
            services: on_board.services,
            emergency: on_board.emergency.as_ref().map(|numbers| self.emergency(numbers)),
            lines: on_board.lines.iter().map(|line| self.line(line)).collect(),
        }
    }

    /// Who answers now.
    pub(crate) fn help_now(&self, help: &HelpNow, country: Option<&str>) -> HelpNowView {
        let mut notices = Vec::new();
        match country {
            None => notices.push(self.say("now-no-country", &args())),
            Some(code) if help.on_board.emergency.is_none() => {
                notices.push(self.say("crisis-no-emergency", &args().text("country", self.country_name(code))));
            }
            Some(_) => (),
        }
        if let Some(code) = country
            && help.on_board.services == 0
        {
            notices.push(self.say("search-nothing-local", &args().text("country", self.country_name(code))));
        }
        if help.lines.is_empty() {
            notices.push(self.say("crisis-no-lines", &args()));
        }
        let heading = match country {
            Some(code) => self.say("now-heading-country", &args().text("country", self.country_name(code))),
            None => self.say("now-heading", &args()),
        };
        let language = self.l10n.language();
        let stands = place_words(self.l10n, country);
        HelpNowView {
            language: language.to_owned(),
            direction: direction(language),
            place: stands.place,
            place_accessibility: stands.accessibility,
            heading,
            notices,
            emergency: help.on_board.emergency.as_ref().map(|numbers| self.emergency(numbers)),
            lines: help.lines.iter().map(|line| self.line(line)).collect(),
        }
    }

    /// What to try.
    fn suggestion(&self, suggestion: &Suggestion) -> TextView {
        match suggestion {
            Suggestion::WithoutFilter(filter, count) => {
                let name = self.text(&format!("filter-{}", filter_code(*filter)), &args());
                self.say("try-without-filter", &args().text("filter", name).number("count", *count))
            }
            Suggestion::TakeUnknown(count) => self.say("try-take-unknown", &args().number("count", *count)),
            Suggestion::Category(category) => {
                self.say("try-category", &args().text("category", self.category_name(*category)))
            }
            Suggestion::Elsewhere(count) => self.say("try-elsewhere", &args().number("count", *count)),
            Suggestion::ChooseCountry => self.say("try-choose-country", &args()),
            Suggestion::OtherWords => self.say("try-other-words", &args()),
        }
    }
}
