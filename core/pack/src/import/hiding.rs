//! Which addresses must not be published, and taking them out of everything.
//!
//! A location is hidden when anything at it is about violence in the home, trafficking, or a shelter whose place is secret, in
//! the words of its categories, topics, names or description, or when the address itself says so. It errs on the side of
//! hiding: a clinic whose street is missing still has its phone, a shelter whose street is known may have a visitor. A curator
//! can confirm single locations or services as public.

use super::classify::Classifier;
use super::scrub::Forbidden;
use super::secrecy::{description_hides, name_hides};
use super::streets::street_keys;
use super::world::{ServiceDraft, World};
use super::{ImportError, Stage, codes};
use crate::record::{Address, Visibility};
use std::collections::{HashMap, HashSet};

fn originals(text: &crate::record::Text) -> impl Iterator<Item = &str> {
    text.0.values().map(|translation| translation.text.as_str())
}

fn service_hides(service: &ServiceDraft, classifier: &Classifier, topic_hides: &mut HashMap<String, bool>) -> bool {
    let record = &service.record;
    record.categories.iter().any(|category| category.hides_address())
        || originals(&record.name).any(|name| name_hides(name, classifier))
        || record.aliases.iter().any(|name| name_hides(name, classifier))
        || originals(&record.summary).chain(originals(&record.description)).any(description_hides)
        || service
            .topics
            .iter()
            .any(|(topic, _)| *topic_hides.entry(topic.clone()).or_insert_with(|| name_hides(topic, classifier)))
}

/// What was hidden, for the texts.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    /// What must not be in any text.
    pub(super) forbidden: Forbidden,
    /// Services whose own texts must have no address at all.
    pub(super) services: HashSet<usize>,
    /// Locations likewise.
    pub(super) locations: HashSet<usize>,
    /// Organizations likewise.
    pub(super) organizations: HashSet<usize>,
}

/// Hides locations, and gives what must not be in any text.
pub(super) fn hide(world: &mut World<'_>, classifier: &Classifier) -> Result<Hidden, ImportError> {
    world.step(Stage::Hiding, 800)?;
    let mut hidden = decide(world, classifier);
    world.step(Stage::Hiding, 830)?;
    let mut public = HashSet::new();
    for draft in &world.locations {
        if confirmed(world, &draft.keys) {
            public.extend(draft.streets.iter().flat_map(street_keys));
        }
    }
    let mut coordinates = HashSet::new();
    for number in 0..world.locations.len() {
        if !hidden.locations.contains(&number) {
            continue;
        }
        let row = world.locations[number].row;
        for column in ["latitude", "longitude"] {
            hidden.forbidden.exact(world.tables.get(row, column));
        }
        let draft = &world.locations[number];
        coordinates.extend(draft.record.coordinates.map(|at| (at.latitude.to_bits(), at.longitude.to_bits())));
        if let Some(at) = draft.record.coordinates {
            hidden.forbidden.exact(&at.latitude.to_string());
            hidden.forbidden.exact(&at.longitude.to_string());
        }
        draft
            .streets
            .iter()
            .flat_map(street_keys)
            .filter(|key| !public.contains(key))
            .for_each(|key| hidden.forbidden.phrase(key));
    }
    for number in 0..world.locations.len() {
        if hidden.locations.contains(&number) {
            conceal(world, number);
        } else {
            share(world, number, &hidden, &coordinates);
        }
    }
    Ok(hidden)
}

fn confirmed(world: &World<'_>, keys: &[String]) -> bool {
    keys.iter().any(|key| world.options.confirmed_public.contains(key))
}

fn decide(world: &World<'_>, classifier: &Classifier) -> Hidden {
    let mut hidden = Hidden::default();
    for (number, draft) in world.organizations.iter().enumerate() {
        let names = originals(&draft.record.name).chain(draft.record.aliases.iter().map(String::as_str));
        if names.into_iter().any(|name| name_hides(name, classifier)) {
            hidden.organizations.insert(number);
        }
    }
    let mut topics = HashMap::new();
    for (number, draft) in world.services.iter().enumerate() {
        let by_owner = draft.organization.is_some_and(|owner| hidden.organizations.contains(&owner));
        let public = confirmed(world, &[draft.record.origin.row.clone(), draft.record.id.clone()]);
        if !public && (by_owner || service_hides(draft, classifier, &mut topics)) {
            hidden.services.insert(number);
        }
    }
    let owners: HashMap<&str, usize> =
        world.organizations.iter().enumerate().map(|(number, draft)| (draft.record.id.as_str(), number)).collect();
    for at in &world.at {
        if hidden.services.contains(&at.service) {
            hidden.locations.insert(at.location);
        }
    }
    for (number, draft) in world.locations.iter().enumerate() {
        let by_owner =
            owners.get(draft.record.organization.as_str()).is_some_and(|owner| hidden.organizations.contains(owner));
        let kind = world.tables.get(draft.row, "location_type").to_lowercase();
        let by_type = ["confidential", "hidden", "undisclosed", "secret"].iter().any(|word| kind.contains(word));
        let by_name = originals(&draft.record.name).any(|name| name_hides(name, classifier))
            || draft.record.aliases.iter().any(|name| name_hides(name, classifier))
            || originals(&draft.record.description).any(description_hides);
        if draft.secret || by_owner || by_type || by_name {
            hidden.locations.insert(number);
        }
        if confirmed(world, &draft.keys) {
            hidden.locations.remove(&number);
        }
    }
    // What is given at a hidden place must not describe the way there either.
    for at in &world.at {
        if hidden.locations.contains(&at.location) {
            hidden.services.insert(at.service);
        }
    }
    hidden
}

/// Takes out where a location is. Its country stays.
fn conceal(world: &mut World<'_>, number: usize) {
    let rows: Vec<_> = world.locations[number].address_rows.clone();
    let record = &mut world.locations[number].record;
    let country = record.physical.take().or(record.postal.take()).map(|address| address.country);
    record.postal = None;
    record.physical =
        country.filter(|country| !country.is_empty()).map(|country| Address { country, ..Address::default() });
    record.visibility = Visibility::Hidden;
    record.coordinates = None;
    record.description = crate::record::Text::default();
    record.transport = crate::record::Text::default();
    record.access.accessibility = crate::record::Text::default();
    record.aliases.clear();
    for phone in &mut record.phones {
        phone.note = crate::record::Text::default();
    }
    let row = world.locations[number].row;
    world.ledger.mend(row, codes::ADDRESS_HIDDEN);
    for row in rows {
        world.ledger.mend(row, codes::ADDRESS_HIDDEN);
    }
}

/// A place in the same street and house as a hidden one keeps town and region only.
fn share(world: &mut World<'_>, number: usize, hidden: &Hidden, coordinates: &HashSet<(u64, u64)>) {
    if confirmed(world, &world.locations[number].keys) {
        return;
    }
    let draft = &mut world.locations[number];
    let same_street = draft.streets.iter().any(|address| hidden.forbidden.is_in(&address.street));
    let same_point = draft
        .record
        .coordinates
        .is_some_and(|at| coordinates.contains(&(at.latitude.to_bits(), at.longitude.to_bits())));
    if !same_street && !same_point {
        return;
    }
    draft.record.coordinates = None;
    if same_street {
        draft.record.visibility = Visibility::Partial;
        draft.record.transport = crate::record::Text::default();
        for address in [&mut draft.record.physical, &mut draft.record.postal].into_iter().flatten() {
            address.street.clear();
            address.postal_code.clear();
        }
        let rows = draft.address_rows.clone();
        for row in rows {
            world.ledger.mend(row, codes::ADDRESS_SHARED_WITH_HIDDEN);
        }
    }
    let row = world.locations[number].row;
    world.ledger.mend(row, codes::ADDRESS_SHARED_WITH_HIDDEN);
}
