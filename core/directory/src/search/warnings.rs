//! What to know before using a record, the gravest first.

use crate::order;
use crate::{
    facts::Facts,
    hours::{civil, epoch_day},
    result::Warning,
};
use turnstone_pack::record::{
    Alert, AlertLevel, Answer, Danger, Organization, OrganizationStatus, PartialDate, Service, ServiceStatus, Trust,
};

/// All warnings about a record and, for a service, about its organization. `today` is a number of days.
pub(super) fn warnings(facts: &Facts, trusted: bool, today: i32) -> Vec<Warning> {
    let mut warnings = Vec::new();
    match facts {
        Facts::Service(facts) => {
            trust(&mut warnings, &facts.service.trust);
            if let Some(organization) = &facts.organization {
                trust(&mut warnings, &organization.trust);
                self::organization(&mut warnings, organization);
            }
            service(&mut warnings, &facts.service, today);
        }
        Facts::Organization(facts) => {
            trust(&mut warnings, &facts.organization.trust);
            organization(&mut warnings, &facts.organization);
        }
        Facts::Place(_) => {}
    }
    if !trusted {
        warnings.push(Warning::SourceUnproven);
    }
    let mut distinct: Vec<Warning> = Vec::with_capacity(warnings.len());
    for warning in warnings {
        if !distinct.contains(&warning) {
            distinct.push(warning);
        }
    }
    order::sort_by_key(&mut distinct, gravity);
    distinct
}

fn gravity(warning: &Warning) -> (u8, u8) {
    match warning {
        Warning::Revoked(_) => (0, 0),
        Warning::Danger(danger) => (1, u8::MAX - danger.severity as u8),
        Warning::SharesDataWithAuthorities => (2, 0),
        Warning::OrganizationClosed | Warning::ServiceClosed => (3, 0),
        Warning::OrganizationRenamed(_) => (4, 0),
        Warning::NotValidNow { .. } => (5, 0),
        Warning::SourceUnproven => (6, 0),
        Warning::TemporarilyClosed(_) | Warning::AtCapacity(_) => (7, 0),
        Warning::Alert(alert) => (8, u8::MAX - alert.level as u8),
        Warning::MayTell => (9, 0),
        Warning::CallFirst => (10, 0),
    }
}

fn trust(warnings: &mut Vec<Warning>, trust: &Trust) {
    if let Some(since) = &trust.revoked {
        warnings.push(Warning::Revoked(since.clone()));
    }
    let open = trust.dangers.iter().filter(|danger: &&Danger| danger.resolved.is_none());
    warnings.extend(open.cloned().map(Warning::Danger));
    if trust.shares_data_with_authorities == Answer::Yes {
        warnings.push(Warning::SharesDataWithAuthorities);
    }
}

fn organization(warnings: &mut Vec<Warning>, organization: &Organization) {
    match organization.status {
        OrganizationStatus::Closed => warnings.push(Warning::OrganizationClosed),
        OrganizationStatus::Renamed => warnings.push(Warning::OrganizationRenamed(organization.renamed_to.clone())),
        OrganizationStatus::Unknown | OrganizationStatus::Active => {}
    }
}

fn service(warnings: &mut Vec<Warning>, service: &Service, today: i32) {
    match service.status {
        ServiceStatus::Closed => warnings.push(Warning::ServiceClosed),
        ServiceStatus::TemporarilyClosed => warnings.push(Warning::TemporarilyClosed(service.status_as_of.clone())),
        ServiceStatus::AtCapacity => warnings.push(Warning::AtCapacity(service.status_as_of.clone())),
        ServiceStatus::Unknown | ServiceStatus::Active => {}
    }
    let first = service.valid_from.as_ref().and_then(|date| day(date, false));
    let last = service.valid_to.as_ref().and_then(|date| day(date, true));
    if first.is_some_and(|first| today < first) || last.is_some_and(|last| today > last) {
        warnings.push(Warning::NotValidNow { from: service.valid_from.clone(), to: service.valid_to.clone() });
    }
    let holds =
        |alert: &&Alert| alert.expires.as_ref().is_none_or(|date| day(date, true).is_none_or(|last| today <= last));
    warnings.extend(service.alerts.iter().filter(holds).cloned().map(Warning::Alert));
    debug_assert!(AlertLevel::Notice < AlertLevel::Warning);
    if service.serves.may_tell_parents == Answer::Yes || service.serves.must_report == Answer::Yes {
        warnings.push(Warning::MayTell);
    }
    let dated_full = service.status_as_of.is_some() && service.status != ServiceStatus::Unknown;
    if service.categories.iter().any(|category| category.is_shelter()) && !dated_full {
        warnings.push(Warning::CallFirst);
    }
}

fn day(date: &PartialDate, end: bool) -> Option<i32> {
    civil(date, end).map(epoch_day)
}
