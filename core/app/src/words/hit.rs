//! One found record as a row or a card.

use super::{Words, some};
use crate::view::{self, CategoryView, HitKind, HitView, TextView, WarningView};
use crate::{Hyperlink, RecordId};
use turnstone_directory::index::DocumentKind;
use turnstone_directory::order;
use turnstone_directory::{CountryFit, Facts, HelpLine, Hit, Warning};
use turnstone_l10n::args;
use turnstone_pack::record::{Category, ChannelKind, Location, Organization, Origin, Service, Text, Trust};

/// What a row shows of the record itself.
#[derive(Default)]
struct Front {
    title: Option<TextView>,
    local_name: String,
    organization: String,
    summary: Option<TextView>,
    categories: Vec<CategoryView>,
    towns: Vec<String>,
    url: String,
    email: String,
    trust: Trust,
    origin: Origin,
}

impl Words<'_> {
    /// A hit with everything a row shows.
    pub(crate) fn hit(&self, hit: &Hit) -> HitView {
        let front = match &hit.facts {
            Facts::Service(facts) => self.service_front(&facts.service, facts.organization.as_ref(), &facts.locations),
            Facts::Organization(facts) => {
                self.organization_front(&facts.organization, &facts.services, &facts.locations)
            }
            Facts::Place(place) => {
                Front { title: place.names.first().map(|name| self.verbatim(name.clone())), ..Front::default() }
            }
        };
        let title = front.title.unwrap_or_else(|| self.say("record-no-name", &args()));
        let warnings: Vec<WarningView> = hit.warnings.iter().filter_map(|warning| self.warning(warning)).collect();
        let opening = self.opening(&hit.opening);
        let country_names = self.country_names(&hit.countries);
        let spoken = args().text("title", &*title.text).text("opening", &*opening.sentence.text);
        let warned = warnings.first().map(|warning| warning.sentence.text.clone()).unwrap_or_default();
        let accessibility = self.text("hit-accessibility", &spoken.text("warning", warned));
        HitView {
            kind: match hit.kind {
                DocumentKind::Organization => HitKind::Organization,
                DocumentKind::Guide => HitKind::Guide,
                // Towns are asked for by another call, and never a hit.
                DocumentKind::Service | DocumentKind::Place => HitKind::Service,
            },
            id: RecordId::from(hit.id.as_str()),
            subtitle: self.subtitle(&front.organization, &title.text, &country_names),
            title,
            local_name: some(&front.local_name).map(|name| self.verbatim(name)),
            organization: some(&front.organization),
            countries: hit.countries.clone(),
            country_names,
            is_local: hit.country == CountryFit::Here,
            warnings,
            summary: front.summary,
            categories: front.categories,
            phones: hit.phones.iter().map(|phone| self.phone(phone)).collect(),
            opening,
            distance: hit.distance.as_ref().map(|distance| self.distance(distance)),
            towns: (!front.towns.is_empty())
                .then(|| self.verbatim(turnstone_l10n::plain(&self.l10n.list(&front.towns)))),
            why: hit.why.iter().map(|reason| self.reason(reason)).collect(),
            not_known: hit.not_known.iter().map(|filter| self.not_known(*filter)).collect(),
            trust: self.trust(&hit.freshness, &front.trust, &front.origin, hit.pack),
            link: Hyperlink::web(&front.url),
            email: some(&front.email),
            source_unproven: hit.warnings.contains(&Warning::SourceUnproven),
            accessibility,
        }
    }

    /// A line of a crisis place: a hit, with its date where that is old.
    pub(crate) fn line(&self, line: &HelpLine) -> HitView {
        let mut view = self.hit(&line.hit);
        if line.old {
            let date = self.date_or_unknown(line.date.as_ref());
            let sentence = self.say("warning-old", &args().text("date", date));
            let level = crate::view::WarningLevel::Caution;
            view.warnings.push(WarningView { code: "old".to_owned(), level, sentence });
        }
        view
    }

    /// Who offers it, and for which countries.
    fn subtitle(&self, organization: &str, title: &str, countries: &str) -> TextView {
        if organization.is_empty() || organization == title {
            return self.say("hit-subtitle-country", &args().text("countries", countries));
        }
        self.say("hit-subtitle", &args().text("organization", organization).text("countries", countries))
    }

    /// What a row shows of a service.
    fn service_front(&self, service: &Service, organization: Option<&Organization>, locations: &[Location]) -> Front {
        let own = |address: &str, other: Option<&String>| {
            if address.is_empty() { other.cloned().unwrap_or_default() } else { address.to_owned() }
        };
        Front {
            title: self.pick_name(&service.name).or_else(|| organization.and_then(|found| self.pick_name(&found.name))),
            local_name: self.local_name(organization),
            organization: organization.map(|found| self.pick_text(&found.name)).unwrap_or_default(),
            summary: self.summary(&[&service.summary, &service.description]),
            categories: service.categories.iter().map(|category| self.category(*category)).collect(),
            towns: towns(locations),
            url: own(&service.url, organization.map(|found| &found.url)),
            email: own(&service.email, organization.map(|found| &found.email)),
            trust: service.trust.clone(),
            origin: service.origin.clone(),
        }
    }

    /// What a row shows of an organization.
    fn organization_front(&self, organization: &Organization, services: &[Service], locations: &[Location]) -> Front {
        let mut categories: Vec<Category> = services.iter().flat_map(|service| service.categories.clone()).collect();
        order::sort(&mut categories, &mut Ord::cmp);
        categories.dedup();
        Front {
            title: self.pick_name(&organization.name),
            local_name: self.local_name(Some(organization)),
            organization: self.pick_text(&organization.name),
            summary: self.summary(&[&organization.description]),
            categories: categories.into_iter().map(|category| self.category(category)).collect(),
            towns: towns(locations),
            url: organization.url.clone(),
            email: organization.email.clone(),
            trust: organization.trust.clone(),
            origin: organization.origin.clone(),
        }
    }

    /// The first of these texts that says anything.
    fn summary(&self, texts: &[&Text]) -> Option<TextView> {
        texts.iter().find_map(|text| self.pick(text))
    }

    /// The name in the local language and script, where it is not the one that is shown anyway.
    fn local_name(&self, organization: Option<&Organization>) -> String {
        let Some(organization) = organization else { return String::new() };
        let shown = self.pick_text(&organization.name);
        if organization.local_name == shown { String::new() } else { turnstone_l10n::visible(&organization.local_name) }
    }
}

/// Towns of locations, each once. A hidden location has none in the pack.
fn towns(locations: &[Location]) -> Vec<String> {
    let mut towns: Vec<String> = Vec::new();
    for address in locations.iter().filter_map(|location| location.physical.as_ref()) {
        if !address.city.is_empty() && !towns.contains(&address.city) {
            towns.push(address.city.clone());
        }
    }
    towns
}

/// A channel's kind as it crosses.
pub(crate) fn channel_kind(kind: ChannelKind) -> view::ChannelKind {
    match kind {
        ChannelKind::Phone => view::ChannelKind::Phone,
        ChannelKind::Sms => view::ChannelKind::Sms,
        ChannelKind::Whatsapp => view::ChannelKind::Whatsapp,
        ChannelKind::Signal => view::ChannelKind::Signal,
        ChannelKind::Email => view::ChannelKind::Email,
        ChannelKind::Web => view::ChannelKind::Web,
        ChannelKind::WalkIn => view::ChannelKind::WalkIn,
    }
}
