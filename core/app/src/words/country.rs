//! Countries, emergency numbers, languages, towns and packs, in words.

use super::{Words, direction};
use crate::Hyperlink;
use crate::view::{
    CountryView, CoverageView, EmergencyNumberView, EmergencyView, LanguageView, PackView, PlaceView, SourceView,
    TextView,
};
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;
use turnstone_directory::order;
use turnstone_directory::text::fold;
use turnstone_directory::{CountryCoverage, Coverage, PackInfo};
use turnstone_l10n::args;
use turnstone_pack::record::{Citation, EmergencyNumbers, EmergencyService, PhoneKind, Place, ShortNumber};

/// The message of an emergency service.
fn service_message(service: EmergencyService) -> &'static str {
    match service {
        EmergencyService::Unspecified => "emergency-unspecified",
        EmergencyService::All => "emergency-all",
        EmergencyService::Police => "emergency-police",
        EmergencyService::Ambulance => "emergency-ambulance",
        EmergencyService::Fire => "emergency-fire",
    }
}

impl Words<'_> {
    /// Emergency numbers of a country.
    pub(crate) fn emergency(&self, numbers: &EmergencyNumbers) -> EmergencyView {
        let country = self.l10n.country_name(&numbers.country);
        EmergencyView {
            country: numbers.country.clone(),
            heading: self.say("emergency-heading", &args().text("country", country.as_str())),
            numbers: numbers.numbers.iter().map(|number| self.emergency_number(number)).collect(),
            note: self.say("emergency-note", &args().text("country", country)),
            sources: self.newest_of_each(&numbers.citations),
        }
    }

    /// Sources, the newest first, each name once with its newest date.
    fn newest_of_each(&self, citations: &[Citation]) -> Vec<SourceView> {
        let mut sources: Vec<SourceView> = citations.iter().map(|citation| self.citation(citation)).collect();
        order::sort(&mut sources, &mut |a, b| b.date_code.cmp(&a.date_code));
        let mut seen = BTreeSet::new();
        sources.retain(|source| seen.insert(source.name.clone()));
        sources
    }

    /// One emergency number, with whom it reaches as far as a source says it.
    fn emergency_number(&self, number: &ShortNumber) -> EmergencyNumberView {
        let services = if number.services.is_empty() { &[EmergencyService::Unspecified][..] } else { &number.services };
        let names: Vec<String> = services.iter().map(|service| self.text(service_message(*service), &args())).collect();
        let action = self.text(super::phone::phone_action(number.kind), &args());
        let reached = turnstone_l10n::plain(&self.l10n.list(&names));
        let note = self.pick_text(&number.note);
        let said = args().text("services", &*reached).text("action", &*action);
        let reaches = match note.is_empty() {
            true => self.say("emergency-reaches", &said),
            false => self.say("emergency-reaches-note", &said.text("note", note)),
        };
        let digits = super::phone::spelled(&number.number);
        let spoken = args().text("action", action).text("whom", reached).text("digits", digits);
        let link = match number.kind {
            PhoneKind::Sms => Hyperlink::message(&number.number),
            _ => Hyperlink::call(&number.number),
        };
        EmergencyNumberView {
            number: number.number.clone(),
            link,
            reaches,
            accessibility: self.text("phone-accessibility", &spoken),
        }
    }

    /// What is on board for a country.
    pub(crate) fn country(&self, coverage: &CountryCoverage) -> CountryView {
        let id = if coverage.emergency { "coverage-country" } else { "coverage-country-no-emergency" };
        let counts = args().number("services", coverage.services).number("organizations", coverage.organizations);
        CountryView {
            code: coverage.country.clone(),
            name: self.country_name(&coverage.country),
            sentence: self.say(id, &counts),
            services: coverage.services,
            organizations: coverage.organizations,
            emergency: coverage.emergency,
        }
    }

    /// Countries with services first, in the order of their names. That is the order of the letters without their marks, which is how people
    /// look names up in the languages of the app.
    fn sorted(&self, countries: impl Iterator<Item = CountryCoverage>) -> Vec<CountryView> {
        let mut countries: Vec<CountryView> = countries.map(|country| self.country(&country)).collect();
        order::sort_by_key(&mut countries, |country| {
            (country.services == 0, fold(&country.name), country.name.clone())
        });
        countries
    }

    /// What is on board at all.
    pub(crate) fn coverage(&self, coverage: &Coverage) -> CoverageView {
        let countries = self.sorted(coverage.countries.iter().cloned());
        let with_services = countries.iter().filter(|country| country.services > 0 && country.code.len() == 2).count();
        let counts = args()
            .number("services", coverage.services)
            .number("organizations", coverage.organizations)
            .number("countries", u32::try_from(with_services).unwrap_or(u32::MAX))
            .number("emergency", coverage.emergency_countries);
        CoverageView {
            sentence: self.say("coverage-all", &counts),
            countries,
            packs: self.packs.iter().map(|pack| self.pack(pack)).collect(),
        }
    }

    /// The countries where somebody can be, narrowed to those that what was typed may mean: in any language of the app, or by code. Those that
    /// are called just that come first, then those of which a name begins so, those with a word that does, and those that hold it at all.
    pub(crate) fn countries_named(&self, coverage: &Coverage, typed: &str) -> Vec<CountryView> {
        let typed = fold(typed.trim());
        let on_board = coverage.countries.iter().filter(|country| country.country.len() == 2).cloned();
        let bare = |code| CountryCoverage { country: code, ..CountryCoverage::default() };
        let known = |code: &String| coverage.countries.iter().any(|country| country.country == *code);
        // Somebody may be where nothing is on board: that, too, has to be said to them.
        let others = self.l10n.countries().filter(|code| code.len() == 2 && !known(code)).map(bare);
        let all = self.sorted(on_board.chain(others));
        let ranked = all.into_iter().filter_map(|country| Some((rank_of_name(&country, &typed)?, country)));
        let mut ranked: Vec<(u8, CountryView)> = ranked.collect();
        order::sort_by_key(&mut ranked, |(rank, _)| *rank);
        ranked.into_iter().map(|(_, country)| country).collect()
    }

    /// A pack that is on board.
    pub(crate) fn pack(&self, pack: &PackInfo) -> PackView {
        let day = pack.made_at.split('T').next().unwrap_or_default();
        let made = args().text("date", turnstone_l10n::plain(&self.l10n.date(day)));
        PackView {
            id: pack.id.clone(),
            version: pack.version,
            made: self.say("pack-made", &made),
            trust: self.say(if pack.trusted { "pack-embedded" } else { "pack-unproven" }, &args()),
            unproven: !pack.trusted,
            sources: pack.sources.iter().map(|source| self.pack_source(source)).collect(),
        }
    }

    /// A town with its country, found for what was typed.
    pub(crate) fn place(&self, place: &Place, typed: &str) -> PlaceView {
        let typed = fold(typed.trim());
        PlaceView {
            id: place.id.clone(),
            label: self.place_label(place),
            name: place.names.first().cloned().unwrap_or_default(),
            country: place.country.clone(),
            is_named: place.names.iter().any(|name| fold(name).starts_with(&typed)),
            latitude: place.coordinates.latitude,
            longitude: place.coordinates.longitude,
        }
    }

    /// "Miami, United States".
    pub(crate) fn place_label(&self, place: &Place) -> TextView {
        let name = place.names.first().map(String::as_str).unwrap_or_default();
        self.say("place-label", &args().text("name", name).text("country", self.country_name(&place.country)))
    }
}

/// How a country is meant by a folded text; `None`: not at all.
fn rank_of_name(country: &CountryView, typed: &str) -> Option<u8> {
    static NAMES: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
        let folded = |names: Vec<String>| names.iter().map(|name| fold(name)).collect();
        turnstone_l10n::country_names().into_iter().map(|(code, names)| (code, folded(names))).collect()
    });
    if typed.is_empty() {
        return Some(0);
    }
    let shown = fold(&country.name);
    let names = NAMES.get(&country.code).into_iter().flatten().chain([&shown]);
    let rank = |name: &String| {
        let places = name.match_indices(typed).map(|(at, _)| match name[..at].chars().next_back() {
            None if name.len() == typed.len() => 0,
            None => 1,
            Some(before) if !before.is_alphanumeric() => 2,
            Some(_) => 3,
        });
        places.min()
    };
    let by_code = country.code.eq_ignore_ascii_case(typed).then_some(0);
    names.filter_map(rank).chain(by_code).min()
}

/// The languages in which the app speaks, each by its own name.
pub(crate) fn languages() -> Vec<LanguageView> {
    let known = turnstone_l10n::available().into_iter();
    known
        .map(|language| LanguageView {
            tag: language.tag.to_owned(),
            own_name: language.own_name.to_owned(),
            direction: direction(language.tag),
            reviewed: language.reviewed,
            remark: (!language.reviewed).then(|| language.draft.to_owned()),
        })
        .collect()
}
