//! A record with all that belongs to it, joined.

use turnstone_pack::record::{Location, Organization, Place, Service};

/// A record and what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub enum Facts {
    /// A service.
    Service(Box<ServiceFacts>),
    /// An organization.
    Organization(Box<OrganizationFacts>),
    /// A town.
    Place(Box<Place>),
}

/// A service, who offers it, and where.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceFacts {
    /// The service.
    pub service: Service,
    /// Its organization; `None` when the source's join is broken.
    pub organization: Option<Organization>,
    /// Its locations, in the order of [`Service::locations`]; one that is missing in the source is left out.
    pub locations: Vec<Location>,
}

/// An organization and what it offers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationFacts {
    /// The organization.
    pub organization: Organization,
    /// Its services, by id.
    pub services: Vec<Service>,
    /// Its locations, by id.
    pub locations: Vec<Location>,
}
