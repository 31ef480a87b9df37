//! Topics: names of taxonomy terms, for search and for categories.

use super::keys::Keys;
use super::ledger::RowKey;
use super::tables::Kind;
use super::world::World;
use super::{ImportError, Stage, codes};

/// Names of taxonomy terms. Codes stay outside: those of the 211 taxonomy are licensed.
pub(super) fn topics(world: &mut World<'_>) -> Result<(), ImportError> {
    let rows = world.rows(&[Kind::TaxonomyTerm]);
    let keys = Keys::new(world.tables, &rows);
    let mut names: Vec<(String, bool)> = Vec::with_capacity(rows.len());
    for row in &rows {
        let name = world.line(*row, "name");
        let group = [world.tables.get(*row, "parent_name"), world.tables.get(*row, "taxonomy_facet")];
        let whom = group.iter().any(|group| group.to_lowercase().contains("target population"));
        names.push((name, whom));
    }
    let take = |world: &mut World<'_>, row: RowKey, services: &[usize], cell: &str| {
        let named = keys.named(cell);
        if named.broken {
            world.ledger.mend(row, codes::BROKEN_JOIN);
        }
        for term in named.rows {
            if names[term].0.is_empty() {
                world.ledger.mend(row, codes::TERM_WITHOUT_NAME);
                continue;
            }
            for service in services {
                world.services[*service].topics.insert(names[term].clone());
                world.ledger.keep(rows[term]);
                world.ledger.keep(row);
            }
        }
    };
    for row in world.rows(&[Kind::ServiceTaxonomy, Kind::Attribute]) {
        let mut services = world.named(row, "service_id", World::of_services);
        let link = world.tables.get(row, "link_id");
        services.extend(world.service_rows.keys.named(link).rows);
        let cell = world.tables.get(row, "taxonomy_term_id");
        take(world, row, &services, cell);
    }
    world.step(Stage::Building, 580)?;
    for service in 0..world.services.len() {
        let row = world.services[service].row;
        let cell = world.tables.get(row, "taxonomy_term_id").trim_matches('"');
        take(world, row, &[service], cell);
    }
    Ok(())
}
