//! The ways into a service, each with the hours that hold there.
//!
//! A number's own hours come first, then those of the service at that location, then the service's, then the location's.

use crate::{facts::ServiceFacts, hours::HoursSource};
use turnstone_pack::record::{Answer, Hours, HoursKind, Location, Organization, Phone, PhoneKind};

/// A number or a door.
pub(crate) struct Way<'a> {
    /// The number; `None` is going there, or the service as a whole.
    pub(crate) phone: Option<&'a Phone>,
    pub(crate) hours: &'a Hours,
    pub(crate) source: HoursSource,
    pub(crate) zone: &'a str,
    pub(crate) of_organization: bool,
}

/// Whether hours say anything, if only in words.
fn given(hours: &Hours) -> bool {
    hours.kind != HoursKind::Unknown || !hours.as_printed.is_empty() || hours.appointment_only == Answer::Yes
}

/// The first of these that say anything.
fn first<'a>(list: &[(&'a Hours, HoursSource)], fallback: &'a Hours) -> (&'a Hours, HoursSource) {
    list.iter().copied().find(|(hours, _)| given(hours)).unwrap_or((fallback, HoursSource::None))
}

/// All ways into a service. `location_zones` belong to `facts.locations`, one by one.
pub(crate) fn ways<'a>(facts: &'a ServiceFacts, zone: &'a str, location_zones: &'a [String]) -> Vec<Way<'a>> {
    let service = &facts.service;
    let mut ways = Vec::new();
    let mut only_location: Option<(&Hours, HoursSource)> = None;
    for (number, location) in facts.locations.iter().enumerate() {
        let zone = location_zones.get(number).map_or(zone, String::as_str);
        let at = service.locations.iter().find(|at| at.location == location.id);
        let there = match at {
            Some(at) => first(
                &[
                    (&at.hours, HoursSource::AtLocation),
                    (&service.hours, HoursSource::Service),
                    (&location.hours, HoursSource::Location),
                ],
                &service.hours,
            ),
            None => first(&[(&service.hours, HoursSource::Service)], &service.hours),
        };
        only_location = (facts.locations.len() == 1).then_some(there);
        if !location.is_virtual {
            ways.push(Way { phone: None, hours: there.0, source: there.1, zone, of_organization: false });
        }
        let own = at.map_or(&[][..], |at| &at.phones);
        for (phone, of_organization) in own.iter().map(|p| (p, false)).chain(location.phones.iter().map(|p| (p, true)))
        {
            ways.push(number_way(phone, there, zone, of_organization));
        }
    }
    let overall = match first(&[(&service.hours, HoursSource::Service)], &service.hours) {
        (_, HoursSource::None) => only_location.unwrap_or((&service.hours, HoursSource::None)),
        found => found,
    };
    for phone in &service.phones {
        ways.push(number_way(phone, overall, zone, false));
    }
    if ways.is_empty() {
        ways.push(Way { phone: None, hours: overall.0, source: overall.1, zone, of_organization: false });
    }
    if let Some(organization) = &facts.organization {
        ways.extend(organization_ways(organization, zone));
    }
    ways
}

/// The numbers of an organization as a whole.
pub(crate) fn organization_ways<'a>(
    organization: &'a Organization,
    zone: &'a str,
) -> impl Iterator<Item = Way<'a>> + 'a {
    organization.phones.iter().map(move |phone| number_way(phone, (&phone.hours, HoursSource::None), zone, true))
}

fn number_way<'a>(
    phone: &'a Phone,
    otherwise: (&'a Hours, HoursSource),
    zone: &'a str,
    of_organization: bool,
) -> Way<'a> {
    let (hours, source) = if given(&phone.hours) { (&phone.hours, HoursSource::Phone) } else { otherwise };
    Way { phone: Some(phone), hours, source, zone, of_organization }
}

impl Way<'_> {
    /// Counts when it is asked whether the service is open: not a fax, and not the switchboard of an organization of whose hours
    /// nobody knows anything.
    pub(crate) fn counts(&self) -> bool {
        let answers = self.phone.is_none_or(|phone| !matches!(phone.kind, PhoneKind::Fax | PhoneKind::Tty));
        answers && (!self.of_organization || self.source != HoursSource::None)
    }
}

/// Where a location is said to be: its physical address, whatever its visibility left of it.
pub(crate) fn has_door(location: &Location) -> bool {
    !location.is_virtual
}
