//! Towns: by name, in a sentence, near a point. Read when the first question needs them.

use super::{Directory, lookup::numbers_of};
use crate::order;
use crate::{
    build::part,
    error::DirectoryError,
    geo::{Point, distance_km},
    index::{Index, IndexQuery, MatchKind},
    query::looked_at,
    tags::{folded_name, hash},
    text,
};
use std::sync::OnceLock;
use turnstone_pack::record::{Coordinates, Place, Record};

/// How far the nearest town may be.
const NEAREST_KM: f64 = 100.0;
/// A town named among other words, with no country chosen, is believed from this size on: smaller ones are called like common words.
const BELIEVED_POPULATION: u32 = 15_000;
/// Words looked at for a town, and words of one name.
const MOST_WORDS: usize = 16;
const MOST_NAME_WORDS: usize = 4;

/// What is kept of the towns, each read when it is first needed: a sentence needs the names only, and the index is ten times as large.
#[derive(Default)]
pub(crate) struct Towns {
    index: OnceLock<Index>,
    names: OnceLock<Vec<u8>>,
    points: OnceLock<Vec<u8>>,
}

/// The value, read when it is not there yet. Two threads may read it at once; one of the two is kept.
fn once<T>(place: &OnceLock<T>, read: impl FnOnce() -> Result<T, DirectoryError>) -> Result<&T, DirectoryError> {
    match place.get() {
        Some(value) => Ok(value),
        None => {
            let value = read()?;
            Ok(place.get_or_init(|| value))
        }
    }
}

/// A town that was recognised in a text.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    pub(crate) place: Place,
    /// The text without it.
    pub(crate) rest: String,
}

/// How a town is called by what was typed, which is folded. Best: its own name begins so, or one of its names is just that. Then: another of
/// its names does, in whatever language or script; at last what was only guessed.
fn how_called(place: &Place, typed: &str, kind: MatchKind) -> u8 {
    let folded = |name: &String| text::fold(name);
    if place.names.first().map(folded).is_some_and(|name| name.starts_with(typed))
        || place.names.iter().map(folded).any(|name| name == typed)
    {
        return 0;
    }
    let at_word = |name: &str, at: usize| name[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
    let named = |name: String| name.match_indices(typed).any(|(at, _)| at_word(&name, at));
    if kind != MatchKind::Typo || place.names.iter().map(folded).any(named) { 1 } else { 2 }
}

impl Directory {
    fn town_index(&self) -> Result<&Index, DirectoryError> {
        once(&self.towns.index, || self.open_index(part::PLACE_INDEX))
    }

    fn town_names(&self) -> Result<&Vec<u8>, DirectoryError> {
        once(&self.towns.names, || self.store.required_part(part::PLACE_NAMES))
    }

    fn town_points(&self) -> Result<&Vec<u8>, DirectoryError> {
        once(&self.towns.points, || self.store.required_part(part::PLACE_POINTS))
    }

    pub(crate) fn place_at(&self, number: u32) -> Result<Place, DirectoryError> {
        match self.record_at(self.meta.first_place.saturating_add(number))? {
            Record::Place(place) if number < self.meta.places => Ok(place),
            _ => Err(DirectoryError::Damaged),
        }
    }

    /// Towns by name, as typed so far. Those whose own name begins so come first, in any country, then those of which another name does, at
    /// last those that were only guessed; among each, those of `country` first, then as well as they match, then the larger first.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn places(&self, text: &str, country: Option<&str>, limit: usize) -> Result<Vec<Place>, DirectoryError> {
        if self.meta.places == 0 || limit == 0 {
            return Ok(Vec::new());
        }
        let text = looked_at(text);
        let query = IndexQuery { text: text.to_owned(), limit: limit.saturating_mul(4).min(200), strict: false };
        let hits = self.town_index()?.search(&query, &|_| true);
        let typed = text::fold(text.trim());
        let mut places = Vec::new();
        for hit in &hits {
            let place = self.place_at(hit.document)?;
            let away = country.is_some_and(|country| !place.country.eq_ignore_ascii_case(country));
            places.push((how_called(&place, &typed, hit.kind), away, place));
        }
        order::sort_by_key(&mut places, |(called, away, _)| (*called, *away));
        places.truncate(limit);
        Ok(places.into_iter().map(|(_, _, place)| place).collect())
    }

    /// The town nearest to a point, with its distance in kilometres; `None` when there is none within 100 km.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn nearest_place(&self, point: Coordinates) -> Result<Option<(Place, f64)>, DirectoryError> {
        let Some(point) = Point::new(point, false) else { return Ok(None) };
        if self.meta.places == 0 {
            return Ok(None);
        }
        let mut best: Option<(u32, f64)> = None;
        for (number, bytes) in self.town_points()?.chunks_exact(8).enumerate() {
            let degrees = |at: usize| f32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
            let town = Point { latitude: degrees(0), longitude: degrees(4), town: true };
            // A degree of latitude is 111 km, so most towns need no sine.
            if (town.latitude - point.latitude).abs() > 1.0 {
                continue;
            }
            let km = distance_km(point, town);
            if km <= NEAREST_KM && best.is_none_or(|(_, least)| km < least) {
                best = Some((number as u32, km));
            }
        }
        best.map(|(number, km)| Ok((self.place_at(number)?, km))).transpose()
    }

    /// The town named in a text, if there is one: the longest name, then the last. A word that names a need is no town ("Police" is one in
    /// Poland), and with a country chosen only its own towns are meant.
    pub(crate) fn town_in(&self, text: &str, country: Option<&str>) -> Result<Option<Named>, DirectoryError> {
        if self.meta.places == 0 {
            return Ok(None);
        }
        let words = text::words(text, MOST_WORDS);
        let names = self.town_names()?;
        for length in (1..=MOST_NAME_WORDS.min(words.len())).rev() {
            for from in (0..=words.len() - length).rev() {
                let window = &words[from..from + length];
                let name = text::joined(window);
                if name.chars().count() < 2 || (name.is_ascii() && name.len() < 3) {
                    continue;
                }
                let Some(place) = self.town_called(names, &name, country, length == words.len())? else { continue };
                let spelled: Vec<&str> = window.iter().map(|word| word.text.as_str()).collect();
                let understood = self.index.understand(&spelled.join(" "));
                if !understood.needs.is_empty() || understood.crisis.is_some() {
                    continue;
                }
                let rest: Vec<&str> =
                    words[..from].iter().chain(&words[from + length..]).map(|word| word.text.as_str()).collect();
                return Ok(Some(Named { place, rest: rest.join(" ") }));
            }
        }
        Ok(None)
    }

    fn town_called(
        &self,
        names: &[u8],
        name: &str,
        country: Option<&str>,
        alone: bool,
    ) -> Result<Option<Place>, DirectoryError> {
        let mut best: Option<Place> = None;
        for number in numbers_of(names, hash(name)).take(64) {
            let place = self.place_at(number)?;
            let here = country.is_some_and(|country| country == place.country);
            let believed = here || (country.is_none() && (alone || place.population >= BELIEVED_POPULATION));
            let called = place.names.iter().any(|known| folded_name(known) == name);
            if believed && called && best.as_ref().is_none_or(|best| best.population < place.population) {
                best = Some(place);
            }
        }
        Ok(best)
    }
}
