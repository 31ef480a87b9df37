//! The columns that we read, and the names that dialects give them.

use super::tables::{Kind, singular};

/// Tables that others point at. `service_id`, `services`, `service_ids`, `service_recordid` all name rows of `service`.
const PARENTS: &[&str] = &[
    "organization",
    "service",
    "location",
    "service_at_location",
    "contact",
    "program",
    "phone",
    "taxonomy_term",
    "address",
    "schedule",
];

/// Other names of columns, where they mean the same in every table.
const ALIASES: &[(&str, &str)] = &[
    ("accrediations", "accreditations"),
    ("address", "address_1"),
    ("address1", "address_1"),
    ("address_line_1", "address_1"),
    ("street", "address_1"),
    ("street_address", "address_1"),
    ("address2", "address_2"),
    ("address_line_2", "address_2"),
    ("alternate_names", "alternate_name"),
    ("alt_name", "alternate_name"),
    ("close_at", "closes_at"),
    ("closes", "closes_at"),
    ("day", "weekday"),
    ("day_of_week", "weekday"),
    ("days_of_week", "weekday"),
    ("email_address", "email"),
    ("emails", "email"),
    ("fee", "fees"),
    ("keyword", "keywords"),
    ("lat", "latitude"),
    ("lng", "longitude"),
    ("lon", "longitude"),
    ("long", "longitude"),
    ("language", "languages"),
    ("number_type", "type"),
    ("open_at", "opens_at"),
    ("opens", "opens_at"),
    ("organisation_id", "organization_id"),
    ("phone_number", "number"),
    ("postcode", "postal_code"),
    ("province", "state_province"),
    ("record_id", "recordid"),
    ("short_description", "short_desc"),
    ("state", "state_province"),
    ("summary", "short_desc"),
    ("telephone", "number"),
    ("transport", "transportation"),
    ("web_address", "url"),
    ("website", "url"),
    ("zip", "postal_code"),
    ("zip_code", "postal_code"),
    ("zipcode", "postal_code"),
];

/// The columns of a table that come in or are judged. Any other column with content is listed in the report.
pub(super) fn read_by_us(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Organization => &[
            "name",
            "alternate_name",
            "description",
            "email",
            "url",
            "phone_id",
            "location_id",
            "service_id",
            "last_modified",
        ],
        Kind::Program => &["organization_id", "name", "alternate_name"],
        Kind::Service => &[
            "organization_id",
            "program_id",
            "location_id",
            "phone_id",
            "schedule_id",
            "taxonomy_term_id",
            "name",
            "alternate_name",
            "description",
            "short_desc",
            "url",
            "email",
            "status",
            "interpretation_services",
            "application_process",
            "fees",
            "fees_description",
            "eligibility",
            "audience",
            "minimum_age",
            "maximum_age",
            "alert",
            "last_modified",
            "keywords",
            "languages",
            "required_documents",
            "service_areas",
            "payments_accepted",
            "assurer_email",
        ],
        Kind::Location => &[
            "organization_id",
            "service_id",
            "phone_id",
            "schedule_id",
            "address_id",
            "name",
            "alternate_name",
            "description",
            "short_desc",
            "transportation",
            "latitude",
            "longitude",
            "location_type",
            "virtual",
            "accessibility",
            "languages",
            "url",
            "email",
            "admin_emails",
        ],
        Kind::ServiceAtLocation => &["service_id", "location_id", "description", "phone_id", "schedule_id"],
        Kind::Phone => &[
            "location_id",
            "service_id",
            "organization_id",
            "contact_id",
            "service_at_location_id",
            "number",
            "extension",
            "type",
            "languages",
            "description",
            "department",
            "country_prefix",
            "vanity_number",
            "schedule_id",
        ],
        Kind::Contact => &[
            "organization_id",
            "service_id",
            "service_at_location_id",
            "location_id",
            "phone_id",
            "name",
            "title",
            "department",
            "email",
        ],
        Kind::PhysicalAddress | Kind::PostalAddress | Kind::Address => &[
            "location_id",
            "organization_id",
            "service_id",
            "attention",
            "address_1",
            "address_2",
            "address_3",
            "address_4",
            "city",
            "region",
            "state_province",
            "postal_code",
            "country",
            "address_type",
        ],
        Kind::Schedule | Kind::RegularSchedule | Kind::HolidaySchedule => &[
            "service_id",
            "location_id",
            "service_at_location_id",
            "phone_id",
            "weekday",
            "opens_at",
            "closes_at",
            "original_text",
            "valid_from",
            "valid_to",
            "dtstart",
            "timezone",
            "until",
            "count",
            "wkst",
            "freq",
            "interval",
            "byday",
            "byweekno",
            "bymonthday",
            "byyearday",
            "description",
            "closed",
            "start_date",
            "end_date",
            "notes",
        ],
        Kind::Language => &["service_id", "location_id", "phone_id", "languages", "name", "code", "note"],
        Kind::Accessibility => &["location_id", "accessibility", "description", "details"],
        Kind::Eligibility => &["service_id", "eligibility"],
        Kind::RequiredDocument => &["service_id", "document"],
        Kind::CostOption => {
            &["service_id", "valid_from", "valid_to", "option", "currency", "amount", "amount_description"]
        }
        Kind::PaymentAccepted => &["service_id", "payment"],
        Kind::ServiceArea => &["service_id", "service_at_location_id", "service_areas", "name", "description"],
        Kind::ServiceTaxonomy => &["service_id", "taxonomy_term_id", "taxonomy_detail"],
        Kind::TaxonomyTerm => &["name", "parent_id", "parent_name", "taxonomy_facet", "taxonomy_id", "vocabulary"],
        Kind::Attribute => &["link_id", "service_id", "taxonomy_term_id"],
        Kind::Url => &["url", "organization_id", "service_id"],
        Kind::Capacity => &["service_id", "available", "updated"],
        Kind::NoField => &[],
    }
}

/// The name that HSDS gives to a column of this table.
pub(super) fn canonical(kind: Kind, name: &str) -> String {
    let name = name.strip_prefix("x_").unwrap_or(name);
    if let Some(known) = known(kind, name) {
        return known;
    }
    // `service_name`, `phone_services`, `location_recordid` in the table's own name.
    let stems = [kind.stem(), if kind == Kind::TaxonomyTerm { "taxonomy" } else { kind.stem() }];
    for stem in stems {
        let rest = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('_'));
        if let Some(rest) = rest
            && (kind != Kind::TaxonomyTerm || name != "taxonomy_id")
        {
            if matches!(rest, "id" | "recordid") {
                return rest.to_owned();
            }
            if let Some(known) = known(kind, rest) {
                return known;
            }
        }
    }
    name.to_owned()
}

fn known(kind: Kind, name: &str) -> Option<String> {
    let fields = read_by_us(kind);
    if fields.contains(&name) || matches!(name, "id" | "recordid") {
        return Some(name.to_owned());
    }
    let special = match (kind, name) {
        (Kind::Phone, "phone") => "number",
        (Kind::Service, "eligibility_description") => "eligibility",
        (Kind::Service, "accepted_payments") => "payments_accepted",
        (Kind::ServiceArea, "service_area") => "name",
        (Kind::Language, "language") => "languages",
        (Kind::RequiredDocument, "required_document") => "document",
        (Kind::RegularSchedule | Kind::Schedule, "weekdays") => "weekday",
        (Kind::Service | Kind::ServiceTaxonomy | Kind::Attribute, _) if singular(name).starts_with("taxonomy") => {
            let plain = singular(name);
            let is_key = matches!(plain.as_str(), "taxonomy" | "taxonomy_id" | "taxonomy_recordid" | "taxonomy_term");
            if !is_key {
                return None;
            }
            "taxonomy_term_id"
        }
        _ => "",
    };
    if !special.is_empty() {
        return Some(special.to_owned());
    }
    if let Some(parent) = parent_of(name) {
        let key = format!("{parent}_id");
        if fields.contains(&key.as_str()) && kind.stem() != parent {
            return Some(key);
        }
    }
    let alias = ALIASES.iter().find(|(alias, _)| *alias == name).map(|(_, known)| *known)?;
    fields.contains(&alias).then(|| alias.to_owned())
}

/// `services`, `service_ids`, `service_recordid` are all of `service`.
fn parent_of(name: &str) -> Option<&'static str> {
    let plain = singular(name);
    let plain = plain.strip_suffix("_recordid").or(plain.strip_suffix("_id")).unwrap_or(&plain);
    PARENTS.iter().copied().find(|parent| *parent == plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dialects_lead_to_one_name() {
        for (kind, dialect, ours) in [
            (Kind::Service, "service_name", "name"),
            (Kind::Service, "service_recordid", "recordid"),
            (Kind::Service, "service_organization", "organization_id"),
            (Kind::Service, "organization_recordid", "organization_id"),
            (Kind::Service, "service_locations", "location_id"),
            (Kind::Service, "taxonomy_ids", "taxonomy_term_id"),
            (Kind::Service, "x_eligibility", "eligibility"),
            (Kind::Service, "website", "url"),
            (Kind::Phone, "phone_number", "number"),
            (Kind::Phone, "phone_services", "service_id"),
            (Kind::Phone, "service_at_location_id", "service_at_location_id"),
            (Kind::PhysicalAddress, "address_1", "address_1"),
            (Kind::Address, "address_locations", "location_id"),
            (Kind::Location, "physical_address", "physical_address"),
            (Kind::RegularSchedule, "days_of_week", "weekday"),
            (Kind::Language, "language", "languages"),
            (Kind::TaxonomyTerm, "taxonomy_name", "name"),
            (Kind::TaxonomyTerm, "taxonomy_id", "taxonomy_id"),
            (Kind::ServiceTaxonomy, "taxonomy_id", "taxonomy_term_id"),
            (Kind::ServiceArea, "service_area", "name"),
        ] {
            assert_eq!(canonical(kind, dialect), ours, "{kind:?} {dialect}");
        }
    }
}
