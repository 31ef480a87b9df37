//! Records by number and by id, joined with what belongs to them.

use super::Directory;
use crate::{
    build::part,
    error::DirectoryError,
    facts::{Facts, OrganizationFacts, ServiceFacts},
    row::Row,
    tags::hash,
};
use turnstone_pack::record::{Location, Organization, Record, Service};

/// Most redirects followed one after another: records are merged now and then, not in circles.
const MOST_REDIRECTS: usize = 8;

impl Directory {
    /// A record by number.
    pub(crate) fn record_at(&self, number: u32) -> Result<Record, DirectoryError> {
        Record::from_json(&self.store.record(number)?).map_err(|_| DirectoryError::Damaged)
    }

    fn service_at(&self, number: u32) -> Result<Service, DirectoryError> {
        match self.record_at(number)? {
            Record::Service(service) => Ok(service),
            _ => Err(DirectoryError::Damaged),
        }
    }

    fn organization_at(&self, number: u32) -> Result<Organization, DirectoryError> {
        match self.record_at(number)? {
            Record::Organization(organization) => Ok(organization),
            _ => Err(DirectoryError::Damaged),
        }
    }

    fn locations_at(&self, numbers: &[u32]) -> Result<Vec<Location>, DirectoryError> {
        let one = |number: &u32| match self.record_at(*number)? {
            Record::Location(location) => Ok(location),
            _ => Err(DirectoryError::Damaged),
        };
        numbers.iter().map(one).collect()
    }

    /// The record of a row, joined.
    pub(crate) fn facts_of(&self, row: &Row) -> Result<Facts, DirectoryError> {
        if row.is_organization {
            return Ok(Facts::Organization(Box::new(self.organization_facts(row)?)));
        }
        Ok(Facts::Service(Box::new(ServiceFacts {
            service: self.service_at(row.record)?,
            organization: row.organization_record.map(|number| self.organization_at(number)).transpose()?,
            locations: self.locations_at(&row.rest.location_records)?,
        })))
    }

    pub(super) fn organization_facts(&self, row: &Row) -> Result<OrganizationFacts, DirectoryError> {
        let services = row.rest.services.iter().map(|number| {
            let row = self.rows.rows.get(*number as usize).ok_or(DirectoryError::Damaged)?;
            self.service_at(row.record)
        });
        Ok(OrganizationFacts {
            services: services.collect::<Result<_, _>>()?,
            organization: self.organization_at(row.record)?,
            locations: self.locations_at(&row.rest.location_records)?,
        })
    }

    /// The record with this id and its number, redirects followed.
    pub(super) fn find(&self, id: &str) -> Result<Option<(u32, Record)>, DirectoryError> {
        let mut id = id.to_owned();
        for _ in 0..=MOST_REDIRECTS {
            match self.find_exact(&id)? {
                Some((_, Record::Redirect(redirect))) => id = redirect.to,
                found => return Ok(found),
            }
        }
        Ok(None)
    }

    fn find_exact(&self, id: &str) -> Result<Option<(u32, Record)>, DirectoryError> {
        let ids = self.ids()?;
        for number in numbers_of(ids, hash(id)) {
            let record = self.record_at(number)?;
            if record.key().1 == id {
                return Ok(Some((number, record)));
            }
        }
        Ok(None)
    }

    fn ids(&self) -> Result<&[u8], DirectoryError> {
        if let Some(ids) = self.ids.get() {
            return Ok(ids);
        }
        let ids = self.store.required_part(part::IDS)?;
        Ok(self.ids.get_or_init(|| ids))
    }

    /// The row of a record's number; `None` for records that have none, such as locations.
    pub(crate) fn row_of(&self, record: u32) -> Option<u32> {
        let rows = &self.rows.rows;
        rows.binary_search_by_key(&record, |row| row.record).ok().map(|at| at as u32)
    }
}

/// Numbers that belong to a hash in a sorted list of pairs: 8 bytes hash, 4 bytes number.
pub(super) fn numbers_of(pairs: &[u8], wanted: u64) -> impl Iterator<Item = u32> + '_ {
    let pair = |at: usize| -> Option<(u64, u32)> {
        let bytes = pairs.get(at * 12..at * 12 + 12)?;
        let (hash, number) = bytes.split_at(8);
        Some((u64::from_le_bytes(hash.try_into().ok()?), u32::from_le_bytes(number.try_into().ok()?)))
    };
    let (mut low, mut high) = (0, pairs.len() / 12);
    while low < high {
        let middle = low.midpoint(high);
        if pair(middle).is_some_and(|(hash, _)| hash < wanted) { low = middle + 1 } else { high = middle }
    }
    (low..).map_while(pair).take_while(move |(hash, _)| *hash == wanted).map(|(_, number)| number)
}
