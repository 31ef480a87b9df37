//! What of a record is searched.

use crate::order;
use crate::{
    facts::ServiceFacts,
    index::{DocumentKind, IndexDocument},
};
use turnstone_pack::record::{
    Address, DialNumber, Guide, GuideBlock, GuideSection, Location, Organization, Phone, Place, Service, ServiceArea,
    Text, Visibility,
};

/// A service with all that belongs to it.
pub(super) fn service(facts: &ServiceFacts) -> IndexDocument {
    let service = &facts.service;
    let mut document = IndexDocument {
        kind: DocumentKind::Service,
        names: texts(&service.name),
        aliases: service.aliases.clone(),
        topics: service.topics.clone(),
        categories: service.categories.clone(),
        language: service.description.original().map(|(language, _)| language.to_owned()),
        ..IndexDocument::default()
    };
    for text in [&service.summary, &service.description] {
        document.body.extend(texts(text));
    }
    if let Some(organization) = &facts.organization {
        document.organization = organization_names(organization);
        document.background.extend(texts(&organization.description));
        phones(&mut document, &organization.phones);
    }
    background(&mut document, service);
    phones(&mut document, &service.phones);
    for at in &service.locations {
        document.body.extend(texts(&at.description));
        phones(&mut document, &at.phones);
    }
    areas(&mut document, &service.areas);
    for location in &facts.locations {
        self::location(&mut document, location);
    }
    document
}

/// A section of a guide. What it is part of says what it is about, too, but every section says so: that is worth less.
pub(super) fn section(guide: &Guide, section: &GuideSection) -> IndexDocument {
    IndexDocument {
        kind: DocumentKind::Guide,
        topics: vec![section.heading.clone(), guide.title.clone()],
        categories: guide.categories.clone(),
        body: section.blocks.iter().map(GuideBlock::text).collect(),
        background: vec![guide.summary.clone()],
        language: Some(guide.language.clone()),
        ..IndexDocument::default()
    }
}

/// The questions by which people look for a guide, in one language.
pub(super) fn questions(guide: &Guide, language: &str, questions: &[String]) -> IndexDocument {
    IndexDocument {
        kind: DocumentKind::Guide,
        topics: questions.to_vec(),
        categories: guide.categories.clone(),
        language: Some(language.to_owned()),
        ..IndexDocument::default()
    }
}

/// An organization.
pub(super) fn organization(organization: &Organization, locations: &[&Location]) -> IndexDocument {
    let mut document = IndexDocument {
        kind: DocumentKind::Organization,
        names: texts(&organization.name),
        aliases: organization.aliases.clone(),
        body: texts(&organization.description),
        language: organization.description.original().map(|(language, _)| language.to_owned()),
        ..IndexDocument::default()
    };
    push(&mut document.names, &organization.local_name);
    push(&mut document.aliases, &organization.renamed_to);
    phones(&mut document, &organization.phones);
    for location in locations {
        self::location(&mut document, location);
    }
    document
}

/// A town.
pub(super) fn place(place: &Place) -> IndexDocument {
    IndexDocument {
        kind: DocumentKind::Place,
        names: place.names.clone(),
        population: place.population,
        ..IndexDocument::default()
    }
}

/// All names of an organization.
pub(super) fn organization_names(organization: &Organization) -> Vec<String> {
    let mut names = texts(&organization.name);
    push(&mut names, &organization.local_name);
    names.extend(organization.aliases.iter().cloned());
    push(&mut names, &organization.renamed_to);
    names
}

/// A text in all its languages.
pub(super) fn texts(text: &Text) -> Vec<String> {
    text.0.values().map(|translation| translation.text.clone()).collect()
}

fn push(list: &mut Vec<String>, text: &str) {
    if !text.is_empty() && !list.iter().any(|known| known == text) {
        list.push(text.to_owned());
    }
}

fn background(document: &mut IndexDocument, service: &Service) {
    let serves = &service.serves;
    for text in [
        &serves.eligibility,
        &serves.gender_rules,
        &service.asks.documents,
        &service.asks.application,
        &service.cost.details,
        &service.access.accessibility,
    ] {
        document.background.extend(texts(text));
    }
    let audiences = serves.audiences.iter().flatten().chain(&serves.focus).filter(|code| *code != "everyone");
    let mut words: Vec<String> = audiences.map(|code| code.replace('-', " ")).collect();
    order::sort(&mut words, &mut Ord::cmp);
    words.dedup();
    document.background.extend(words);
}

fn phones(document: &mut IndexDocument, phones: &[Phone]) {
    for phone in phones {
        push(&mut document.phones, &phone.as_printed);
        match &phone.dial {
            Some(DialNumber::International(number)) => push(&mut document.phones, number),
            Some(DialNumber::Short { number, .. }) => push(&mut document.phones, number),
            None => {}
        }
        document.background.extend(texts(&phone.label));
    }
}

fn areas(document: &mut IndexDocument, areas: &[ServiceArea]) {
    for area in areas {
        push(&mut document.places, &area.name);
        // A code of ISO 3166-2 is no word that anybody types.
        if !area.region.contains('-') {
            push(&mut document.places, &area.region);
        }
    }
}

fn location(document: &mut IndexDocument, location: &Location) {
    if location.visibility == Visibility::Hidden {
        return;
    }
    for name in texts(&location.name).iter().chain(&location.aliases) {
        push(&mut document.aliases, name);
    }
    if let Some(Address { street, city, region, postal_code, .. }) = &location.physical {
        push(&mut document.addresses, street);
        push(&mut document.addresses, postal_code);
        push(&mut document.places, city);
        push(&mut document.places, region);
    }
    phones(document, &location.phones);
}
