//! One search, from words to hits.

mod context;
mod crisis;
mod facets;
mod guides;
mod helpers;
mod hit;
mod rank;
mod reasons;
mod suggest;
mod warnings;

use crate::{
    directory::Directory,
    error::DirectoryError,
    filter::{Judge, Judged, Verdict},
    freshness::today,
    geo::Point,
    hours::Tri,
    index::{DocumentKind, IndexQuery, MatchKind},
    query::{Near, SearchQuery},
    result::{CountryFit, Hit, SearchResult},
    row::{CategorySet, Hot, Row, Rows},
    tags::{language_matches, name_hash},
};
use context::Context;
use hit::Found;
use rank::{Ranked, Ranker};
use std::collections::HashSet;

/// Most matches that are looked at, and counted.
const MOST_MATCHES: usize = 1000;
/// Matches looked at for each hit shown: ranking by country, distance and trust may lift the hundredth best text.
const MATCHES_PER_HIT: usize = 10;
/// A device whose clock is more than a day behind the newest pack has a wrong clock: a day covers every time zone.
const CLOCK_SECONDS: i64 = 86_400;
/// Where only a town is named, what is this near to it is a match.
const AROUND_KM: f64 = 50.0;

/// One candidate of a search: its row, the share of the best text score, how the words matched.
type Candidate = (u32, f64, Option<MatchKind>);

impl Directory {
    /// Searches. Nothing of the query is kept.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::PlaceNotFound`], [`DirectoryError::Unreachable`].
    pub fn search(&self, query: &SearchQuery) -> Result<SearchResult, DirectoryError> {
        let query = &*query.bounded();
        let mut context = self.context(query)?;
        let rest = self.find_origin(&mut context)?;
        let search = Search::new(self, &context, rest);
        let mut result = SearchResult {
            needs: context.needs.clone(),
            near: context.town.clone(),
            crisis: crisis::block(self, &context, &search)?,
            on_board: context.country.map(|country| self.on_board(country, &context, &search.fits)).transpose()?,
            ..SearchResult::default()
        };
        let (total, main) = search.ranked(false);
        result.total = u32::try_from(total).unwrap_or(u32::MAX);
        result.hits = search.hits(&main)?;
        result.guides = search.guides(&main)?;
        result.helpers = helpers::helpers(self, &context, &main, result.crisis.as_ref())?;
        search.add_places(&mut result)?;
        if context.country.is_some() {
            result.elsewhere = search.hits(&search.ranked(true).1)?;
        }
        if query.facets {
            result.facets = facets::facets(self, &context, main.iter().map(|ranked| ranked.found.row));
        }
        if result.total == 0 {
            result.suggestions = suggest::suggestions(self, &context, &search, result.elsewhere.len());
        }
        Ok(result)
    }

    /// One record as a search would show it to this person; the query's text and filters play no part. `None`: no service or organization
    /// has this id.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::PlaceNotFound`], [`DirectoryError::Unreachable`].
    pub fn hit(&self, id: &str, query: &SearchQuery) -> Result<Option<Hit>, DirectoryError> {
        let query = SearchQuery { text: String::new(), filters: crate::Filters::default(), ..query.clone() };
        let mut context = self.context(&query)?;
        self.find_origin(&mut context)?;
        let Some(row) = self.find_record(id)?.and_then(|(number, _)| self.row_of(number)) else { return Ok(None) };
        let Some(entry) = self.rows.rows.get(row as usize) else { return Ok(None) };
        let judged = Judge::new(&self.rows, &query.filters, None, true).judge(row);
        let found = Found { row, by_name: false, fit: fit(&self.rows, entry, context.country), judged, matched: None };
        hit::hit(self, &context, found, false).map(Some)
    }

    pub(crate) fn context<'a>(&self, query: &'a SearchQuery) -> Result<Context<'a>, DirectoryError> {
        let understood = crisis::heard(self.index.understand(&query.text));
        let clock = self.clock(query.now);
        let hours_at = query.filters.open_at.unwrap_or(query.now);
        Ok(Context {
            query,
            country: query.country.as_deref().filter(|country| !country.is_empty()),
            clock,
            today: today(clock),
            hours_at,
            clock_right: clock.as_second() - query.now.as_second() <= CLOCK_SECONDS,
            origin: None,
            town: None,
            needs: understood.needs,
            crisis: understood.crisis,
        })
    }

    /// Sets where distances are measured from. Returns the text without the town that was named in it.
    fn find_origin(&self, context: &mut Context<'_>) -> Result<Option<String>, DirectoryError> {
        match &context.query.near {
            Some(Near::Point(at)) => context.origin = Point::new(*at, false),
            Some(Near::Place(id)) => {
                let Some((_, turnstone_pack::record::Record::Place(place))) = self.find_record(id)? else {
                    return Err(DirectoryError::PlaceNotFound);
                };
                context.origin = Point::new(place.coordinates, true);
                context.town = Some(place);
            }
            None => {
                let Some(named) = self.town_in(&context.query.text, context.country)? else { return Ok(None) };
                context.origin = Point::new(named.place.coordinates, true);
                context.town = Some(named.place);
                return Ok(Some(named.rest));
            }
        }
        Ok(None)
    }
}

/// How countries fit the person's.
fn fit_of(countries: &[String], country: Option<&str>) -> CountryFit {
    let Some(country) = country else { return CountryFit::NotAsked };
    if countries.iter().any(|known| known == country) {
        CountryFit::Here
    } else if countries.iter().any(|known| known == "INT") {
        CountryFit::International
    } else if countries.is_empty() {
        CountryFit::Unknown
    } else {
        CountryFit::Elsewhere
    }
}

/// The same, for a row: what works from abroad is of no single country.
fn reaching(fit: CountryFit, abroad: Tri) -> CountryFit {
    let abroad = abroad == Tri::Yes;
    match fit {
        CountryFit::Elsewhere | CountryFit::Unknown if abroad => CountryFit::International,
        fit => fit,
    }
}

/// How a row's country fits the person's.
pub(crate) fn fit(rows: &Rows, row: &Row, country: Option<&str>) -> CountryFit {
    reaching(fit_of(rows.countries(row), country), row.works_from_abroad)
}

/// How every row's country fits the person's. There are few sets of countries, so each is compared once.
pub(crate) fn fits(rows: &Rows, country: Option<&str>) -> Vec<CountryFit> {
    let sets: Vec<CountryFit> = rows.country_sets.iter().map(|set| fit_of(set, country)).collect();
    let of = |hot: &Hot| sets.get(hot.country_set as usize).copied().unwrap_or(CountryFit::Unknown);
    rows.hot.iter().map(|hot| reaching(of(hot), hot.works_from_abroad)).collect()
}

/// A search whose filters have judged every row.
pub(crate) struct Search<'a> {
    directory: &'a Directory,
    context: &'a Context<'a>,
    /// The text without the town named in it.
    rest: Option<String>,
    judged: Vec<Judged>,
    fits: Vec<CountryFit>,
    languages: Vec<f32>,
    needs: Vec<CategorySet>,
    name: Option<u64>,
}

impl<'a> Search<'a> {
    fn new(directory: &'a Directory, context: &'a Context<'a>, rest: Option<String>) -> Self {
        let rows = &directory.rows;
        let query = context.query;
        let judge = Judge::new(rows, &query.filters, context.origin, context.clock_right);
        let worth = |tag: &String| {
            let at = query.languages.iter().position(|wanted| language_matches(wanted, tag));
            at.map_or(0.0, |at| if at == 0 { 1.0 } else { 0.8 })
        };
        Search {
            directory,
            context,
            rest,
            judged: judge.judge_all(),
            fits: fits(rows, context.country),
            languages: if query.languages.is_empty() { Vec::new() } else { rows.best_of_sets(0.0, worth) },
            needs: context.needs.iter().map(|(category, _)| [*category].into_iter().collect()).collect(),
            name: name_hash(&query.text),
        }
    }

    /// Whether the filters, the kinds and the list (local or elsewhere) let a row pass.
    fn allowed(&self, number: u32, elsewhere: bool) -> bool {
        let at = number as usize;
        let (Some(row), Some(judged), Some(fit)) =
            (self.directory.rows.hot.get(at), self.judged.get(at), self.fits.get(at))
        else {
            return false;
        };
        let kind = if row.is_organization { DocumentKind::Organization } else { DocumentKind::Service };
        let kinds = &self.context.query.kinds;
        judged.verdict != Verdict::Fail
            && (kinds.is_empty() || kinds.contains(&kind))
            && matches!(fit, CountryFit::Elsewhere | CountryFit::Unknown) == elsewhere
    }

    /// Rows that match the words, or, without words, all that are allowed.
    fn candidates(&self, allowed: &dyn Fn(u32) -> bool) -> Vec<Candidate> {
        let query = self.context.query;
        let rows = &self.directory.rows.rows;
        if query.text.trim().is_empty() {
            return (0..rows.len() as u32).filter(|number| allowed(*number)).map(|n| (n, 0.0, None)).collect();
        }
        let limit = if query.facets { MOST_MATCHES } else { query.limit.saturating_mul(MATCHES_PER_HIT) };
        let ask = |text: &str| {
            let query = IndexQuery { text: text.to_owned(), limit: limit.clamp(50, MOST_MATCHES), strict: false };
            self.directory.index.search(&query, allowed)
        };
        let mut hits = ask(&query.text);
        if let (true, Some(rest)) = (hits.is_empty(), &self.rest) {
            hits = ask(rest);
        }
        let best = hits.iter().map(|hit| hit.score).fold(f32::MIN_POSITIVE, f32::max);
        let mut found: Vec<Candidate> = hits
            .iter()
            .map(|hit| (hit.document, f64::from((hit.score / best).clamp(0.0, 1.0)), Some(hit.kind)))
            .collect();
        if self.rest.as_deref().is_some_and(|rest| rest.trim().is_empty()) {
            let known: HashSet<u32> = found.iter().map(|candidate| candidate.0).collect();
            let around = |row: &Row| {
                crate::filter::nearest(&row.points, self.context.origin).is_some_and(|(km, _)| km <= AROUND_KM)
            };
            found.extend(
                (0..rows.len() as u32)
                    .filter(|n| !known.contains(n) && allowed(*n) && rows.get(*n as usize).is_some_and(around))
                    .map(|n| (n, 0.0, None)),
            );
        }
        found
    }

    /// How many rows match, and the best of them in order: as many as are shown, and a few more for doubles.
    fn ranked(&self, elsewhere: bool) -> (usize, Vec<Ranked>) {
        let ranker = Ranker {
            needs: &self.needs,
            origin: self.context.origin,
            languages: &self.languages,
            today: self.context.today,
        };
        let rows = &self.directory.rows.rows;
        let mut ranked: Vec<Ranked> = Vec::new();
        for (number, text, matched) in self.candidates(&|number| self.allowed(number, elsewhere)) {
            let at = number as usize;
            let (Some(row), Some(judged), Some(fit)) = (rows.get(at), self.judged.get(at), self.fits.get(at)) else {
                continue;
            };
            let by_name = self.name.is_some_and(|name| row.rest.names.binary_search(&name).is_ok());
            ranked.push(ranker.rank(row, text, Found { row: number, by_name, fit: *fit, judged: *judged, matched }));
        }
        self.without_doubles(&mut ranked);
        let total = ranked.len();
        let shown = self.context.query.limit;
        if shown < total {
            if shown > 0 {
                ranked.select_nth_unstable_by(shown - 1, Ranked::order);
            }
            // Facets count all of them; only the first ones need an order.
            ranked[..shown].sort_unstable_by(Ranked::order);
        } else {
            ranked.sort_unstable_by(Ranked::order);
        }
        (total, ranked)
    }

    /// An organization whose only service is there, too, would say the same twice.
    fn without_doubles(&self, ranked: &mut Vec<Ranked>) {
        if !self.context.query.kinds.is_empty() {
            return;
        }
        let rows = &self.directory.rows.rows;
        let mut there = vec![false; rows.len()];
        for ranked in ranked.iter() {
            if let Some(there) = there.get_mut(ranked.found.row as usize) {
                *there = true;
            }
        }
        ranked.retain(|ranked| match rows.get(ranked.found.row as usize) {
            Some(row) if row.is_organization => {
                !matches!(row.rest.services[..], [only] if there.get(only as usize) == Some(&true))
            }
            _ => true,
        });
    }

    fn hits(&self, ranked: &[Ranked]) -> Result<Vec<Hit>, DirectoryError> {
        let one = |ranked: &Ranked| hit::hit(self.directory, self.context, ranked.found, false);
        ranked.iter().take(self.context.query.limit).map(one).collect()
    }

    /// How many rows would match with other filters.
    fn count_with(&self, filters: &crate::Filters, elsewhere: bool) -> u32 {
        let rows = &self.directory.rows;
        let judge = Judge::new(rows, filters, self.context.origin, self.context.clock_right);
        let allowed = |number: u32| {
            let Some(fit) = self.fits.get(number as usize) else { return false };
            matches!(fit, CountryFit::Elsewhere | CountryFit::Unknown) == elsewhere
                && judge.judge(number).verdict != Verdict::Fail
        };
        u32::try_from(self.candidates(&allowed).len()).unwrap_or(u32::MAX)
    }

    /// Towns, where they were asked for.
    fn add_places(&self, result: &mut SearchResult) -> Result<(), DirectoryError> {
        let query = self.context.query;
        if !query.kinds.contains(&DocumentKind::Place) || query.text.trim().is_empty() {
            return Ok(());
        }
        let room = query.limit.saturating_sub(result.hits.len());
        for place in self.directory.places(&query.text, self.context.country, room)? {
            result.hits.push(hit::place(place, self.context, 0));
            result.total = result.total.saturating_add(1);
        }
        Ok(())
    }
}
