//! From a row to what is shown of it: the record joined, its numbers, whether it is open, why it is here, what to beware of.

use super::{context::Context, reasons, warnings};
use crate::order;
use crate::{
    build::strong,
    channels::{Way, organization_ways, ways},
    directory::Directory,
    error::DirectoryError,
    facts::Facts,
    filter::{Judged, nearest},
    freshness::Freshness,
    hours::{Holiday, OpenState, Opening, Tri, UnknownHours},
    index::{DocumentKind, MatchKind},
    result::{CountryFit, Distance, Hit, HitPhone},
    row::Row,
    tags::language_matches,
};
use turnstone_pack::record::{Answer, DialNumber, Phone, PhoneKind, Place};

/// How a row came to be a hit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) row: u32,
    pub(super) by_name: bool,
    pub(super) fit: CountryFit,
    pub(super) judged: Judged,
    pub(super) matched: Option<MatchKind>,
}

/// Makes the hit of a row. `crisis`: leave out numbers marked weak.
pub(super) fn hit(
    directory: &Directory,
    context: &Context<'_>,
    found: Found,
    crisis: bool,
) -> Result<Hit, DirectoryError> {
    let row = directory.rows.rows.get(found.row as usize).ok_or(DirectoryError::Damaged)?;
    let facts = directory.facts_of(row)?;
    let countries = directory.rows.countries(row);
    // Holidays are a country's: with several, nobody knows whose are kept.
    let country = match countries {
        [only] if only != "INT" => only.as_str(),
        _ => "",
    };
    let ways: Vec<Way<'_>> = match &facts {
        Facts::Service(service) => ways(service, &row.rest.zone, &row.rest.location_zones),
        Facts::Organization(organization) => organization_ways(&organization.organization, &row.rest.zone).collect(),
        Facts::Place(_) => Vec::new(),
    };
    let opening_of = |way: &Way<'_>| {
        let mut opening = Opening::of(way.hours, way.source, way.zone, country, context.hours_at);
        if !context.clock_right && !matches!(opening.state, OpenState::Always) {
            opening.state = OpenState::Unknown(UnknownHours::Clock);
        }
        opening
    };
    let mut phones = Vec::new();
    let mut openings = Vec::new();
    for way in &ways {
        let opening = opening_of(way);
        let works = way.phone.map_or(Answer::Yes, |phone| works_here(phone, row, found.fit, context));
        let short = way.phone.is_some_and(|phone| matches!(phone.dial, Some(DialNumber::Short { .. })));
        // A number that does not work from here is still shown with its service elsewhere, but never a short code.
        let shown = works != Answer::No || (found.fit == CountryFit::Elsewhere && !short);
        let usable = shown && way.phone.is_none_or(|phone| !crisis || strong(phone));
        if way.counts() && usable {
            openings.push(opening.clone());
        }
        let Some(phone) = way.phone.filter(|_| usable) else { continue };
        if phones
            .iter()
            .any(|known: &HitPhone| known.phone.dial == phone.dial && known.phone.as_printed == phone.as_printed)
        {
            continue;
        }
        phones.push(HitPhone {
            works_here: works,
            speaks: speaks(phone.languages.as_deref(), &context.query.languages),
            phone: phone.clone(),
            opening,
            of_organization: way.of_organization,
        });
    }
    order::sort_by_key(&mut phones, phone_order);
    let opening = best(openings);
    let (trust, organization_trust, categories) = match &facts {
        Facts::Service(service) => (
            &service.service.trust,
            service.organization.as_ref().map(|organization| &organization.trust),
            &service.service.categories[..],
        ),
        Facts::Organization(organization) => (&organization.organization.trust, None, &[][..]),
        Facts::Place(_) => return Err(DirectoryError::Damaged),
    };
    let freshness = Freshness::of(trust, organization_trust, categories, context.clock);
    let distance = nearest(&row.points, context.origin).map(|(km, approximate)| Distance { km, approximate });
    let trusted = directory.packs.get(usize::from(row.pack)).is_some_and(|pack| pack.trusted);
    let mut hit = Hit {
        kind: if row.is_organization { DocumentKind::Organization } else { DocumentKind::Service },
        id: match &facts {
            Facts::Service(service) => service.service.id.clone(),
            Facts::Organization(organization) => organization.organization.id.clone(),
            Facts::Place(place) => place.id.clone(),
        },
        country: found.fit,
        countries: countries.to_vec(),
        why: Vec::new(),
        not_known: found.judged.unknown().collect(),
        warnings: warnings::warnings(&facts, trusted, context.today),
        opening,
        distance,
        phones,
        freshness,
        pack: usize::from(row.pack),
        facts,
    };
    hit.why = reasons::reasons(directory, context, row, &found, &hit);
    Ok(hit)
}

/// A town as a hit.
pub(super) fn place(place: Place, context: &Context<'_>, pack: usize) -> Hit {
    let fit = match context.country {
        None => CountryFit::NotAsked,
        Some(country) if country == place.country => CountryFit::Here,
        Some(_) => CountryFit::Elsewhere,
    };
    Hit {
        kind: DocumentKind::Place,
        id: place.id.clone(),
        country: fit,
        countries: vec![place.country.clone()],
        why: Vec::new(),
        not_known: Vec::new(),
        warnings: Vec::new(),
        opening: Opening::default(),
        distance: None,
        phones: Vec::new(),
        freshness: Freshness::default(),
        pack,
        facts: Facts::Place(Box::new(place)),
    }
}

/// Whether a number can be dialled where the person is. A short code works in its country only; what a number says of itself goes before
/// what its service says.
fn works_here(phone: &Phone, row: &Row, fit: CountryFit, context: &Context<'_>) -> Answer {
    match (&phone.dial, context.country) {
        (Some(DialNumber::Short { country, .. }), Some(here)) => Answer::from(Some(country == here)),
        (None, _) | (Some(_), None) => Answer::Unknown,
        (Some(DialNumber::International(_)), Some(_)) if fit == CountryFit::Here => Answer::Yes,
        (Some(DialNumber::International(_)), Some(_)) => match (phone.works_from_abroad, row.works_from_abroad) {
            (Answer::Unknown, Tri::Yes) => Answer::Yes,
            (Answer::Unknown, Tri::No) => Answer::No,
            (own, _) => own,
        },
    }
}

/// Whether one of the person's languages is spoken.
pub(super) fn speaks(spoken: Option<&[String]>, languages: &[String]) -> Answer {
    match spoken {
        None => Answer::Unknown,
        Some(_) if languages.is_empty() => Answer::Unknown,
        Some(spoken) => {
            let any = spoken.iter().any(|tag| languages.iter().any(|wanted| language_matches(wanted, tag)));
            Answer::from(Some(any))
        }
    }
}

/// Numbers that surely work, are answered now and speak the person's language come first; weak ones and faxes last.
fn phone_order(phone: &HitPhone) -> impl Ord + use<> {
    let known = |answer: Answer| match answer {
        Answer::Yes => 0,
        Answer::Unknown => 1,
        Answer::No => 2,
    };
    (
        matches!(phone.phone.kind, PhoneKind::Fax | PhoneKind::Tty),
        phone.phone.weak,
        known(phone.works_here),
        phone.of_organization,
        openness(&phone.opening.state),
        known(phone.speaks),
    )
}

/// How open something is, for comparing: open, then not known, then closed.
pub(super) fn openness(state: &OpenState) -> u8 {
    match state {
        OpenState::Always | OpenState::Open { .. } => 0,
        OpenState::Unknown(_) => 1,
        OpenState::AppointmentOnly { .. } => 2,
        OpenState::OpensAt(_) => 3,
        OpenState::Closed { .. } => 4,
    }
}

/// The opening to show for all ways together: an open one, else the one that opens first, else why nobody knows.
fn best(openings: Vec<Opening>) -> Opening {
    let rank = |opening: &Opening| match &opening.state {
        OpenState::Always => (0, None),
        OpenState::Open { until } => (1, until.as_ref().map(|until| std::cmp::Reverse(until.timestamp()))),
        OpenState::OpensAt(_) | OpenState::Closed { next: Some(_) } => (2, None),
        OpenState::AppointmentOnly { .. } => (3, None),
        // Not known, though only in words, says more than nothing; and not known is never hidden behind closed for good.
        OpenState::Unknown(UnknownHours::NotGiven) => (6, None),
        OpenState::Unknown(_) => (4, None),
        OpenState::Closed { next: None } => (5, None),
    };
    let next = |opening: &Opening| match &opening.state {
        OpenState::OpensAt(next) | OpenState::Closed { next: Some(next) } => Some(next.timestamp()),
        _ => None,
    };
    let key = |opening: &Opening| (rank(opening), next(opening), opening.holiday == Holiday::NotKnown);
    openings.into_iter().min_by(|a, b| key(a).cmp(&key(b))).unwrap_or_default()
}
