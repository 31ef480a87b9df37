//! One record with all its sections, in words.

use super::hit::channel_kind;
use super::sections::Section;
use super::{Words, some};
use crate::Hyperlink;
use crate::view::{self, ChannelView, HitView, MapView, RecordView, SectionView, TextView};
use turnstone_directory::{Facts, GlossaryTerm, GuideRow, Hit};
use turnstone_l10n::args;
use turnstone_pack::record::{
    Access, Channel, Frequency, Hours, HoursKind, Location, Precision, Schedule, Service, Trust, Visibility, Weekday,
};

impl Words<'_> {
    /// A record; `services` are the rows of what an organization offers, `guides` those about what it does.
    pub(crate) fn record(
        &self,
        hit: &Hit,
        services: Vec<HitView>,
        guides: &[&GuideRow],
        terms: &[GlossaryTerm],
    ) -> RecordView {
        let mut view = RecordView {
            hit: self.hit(hit),
            channels: Vec::new(),
            sections: Vec::new(),
            services,
            guides_heading: self.say("guide-related", &args()),
            guides: guides.iter().map(|row| self.guide_row(row)).collect(),
            terms_heading: self.say("terms-in-record", &args()),
            terms: Vec::new(),
        };
        match &hit.facts {
            Facts::Service(facts) => {
                let service = &facts.service;
                view.channels = service.access.channels.iter().map(|channel| self.channel(channel)).collect();
                view.sections = self.service_sections(service, &facts.locations);
                if let Some(organization) = &facts.organization {
                    let about = Section::new(self, "organization");
                    let about = about.value("fact-name", &self.pick_text(&organization.name));
                    let about = about.value("fact-other-names", &self.listed(&organization.aliases));
                    let about = about.text("fact-about", &organization.description);
                    view.sections.extend(about.value("fact-web", &organization.url).finish());
                }
                view.sections.extend(self.trust_section(&service.trust));
            }
            Facts::Organization(facts) => {
                let organization = &facts.organization;
                let about = Section::new(self, "organization");
                let about = about.value("fact-other-names", &self.listed(&organization.aliases));
                let about = about.text("fact-about", &organization.description);
                let about = about.value("fact-web", &organization.url).value("fact-email", &organization.email);
                view.sections.extend(about.finish());
                view.sections.extend(facts.locations.iter().filter_map(|location| self.location(location)));
                view.sections.extend(self.trust_section(&organization.trust));
            }
            Facts::Place(_) => (),
        }
        self.add_addresses(&mut view);
        let facts = view.sections.iter().flat_map(|section| &section.facts).map(|fact| fact.value.text.as_str());
        let texts: Vec<&str> = facts
            .chain(view.hit.summary.iter().map(|summary| summary.text.as_str()))
            .chain([&*view.hit.title.text])
            .collect();
        view.terms = self.terms_in(terms, &texts.join(" . "), true);
        view
    }

    /// What a service does, asks and costs, whom it serves, how and where and when.
    fn service_sections(&self, service: &Service, locations: &[Location]) -> Vec<SectionView> {
        let what = Section::new(self, "what").value("fact-other-names", &self.listed(&service.aliases));
        let what = what.text("fact-about", &service.description);
        let areas: Vec<String> =
            service.areas.iter().map(|area| self.area(&area.country, &area.region, &area.name)).collect();
        let what = what.value("fact-area", &self.listed(&areas));
        let what = what.value("fact-web", &service.url).value("fact-email", &service.email);

        let ask = &service.asks;
        let asks = Section::new(self, "asks").answer("fact-photo-id", ask.photo_id);
        let asks = asks.answer("fact-proof-of-residence", ask.proof_of_residence).answer("fact-referral", ask.referral);
        let asks = asks.answer("fact-insurance", ask.insurance).answer("fact-appointment", ask.appointment);
        let asks = asks.answer("fact-real-name", ask.real_name);
        let asks = asks.text("fact-documents", &ask.documents).text("fact-application", &ask.application);

        let cost = Section::new(self, "cost").answer("fact-free", service.cost.free);
        let cost = cost.text("fact-cost", &service.cost.details);

        let mut sections: Vec<Option<SectionView>> = vec![what.finish(), asks.finish(), cost.finish()];
        sections.push(self.who(service));
        sections.push(self.access("access", &service.access));
        sections.push(self.hours(&service.hours));
        sections.extend(locations.iter().map(|location| self.location(location)));
        sections.into_iter().flatten().collect()
    }

    /// Whom a service serves.
    fn who(&self, service: &Service) -> Option<SectionView> {
        let serves = &service.serves;
        let names = |codes: &[String]| codes.iter().map(|code| self.audience_name(code)).collect::<Vec<_>>();
        let audiences = serves.audiences.as_deref().map(names);
        let who = Section::new(self, "who").list("fact-serves", audiences.as_deref());
        let who =
            who.list("fact-made-for", Some(&names(&serves.focus))).list("fact-led-by", Some(&names(&serves.led_by)));
        let who =
            who.answer("fact-affirming", serves.affirming).text("fact-affirming-evidence", &serves.affirming_evidence);
        let who = who.answer("fact-undocumented", serves.undocumented);
        let statuses = serves.immigration_statuses.as_deref().unwrap_or_default();
        let who = who.list("fact-statuses", Some(statuses));
        let who = who.text("fact-gender-rules", &serves.gender_rules).text("fact-eligibility", &serves.eligibility);
        let who = who.answer_if_known("fact-partner", serves.partner).answer_if_known("fact-children", serves.children);
        let ages = match (serves.minimum_age, serves.maximum_age) {
            (None, None) => String::new(),
            (Some(from), None) => self.text("ages-from", &args().number("from", from)),
            (None, Some(to)) => self.text("ages-to", &args().number("to", to)),
            (Some(from), Some(to)) => self.text("ages", &args().number("from", from).number("to", to)),
        };
        let who = who.value("fact-ages", &ages);
        // Somebody who is under age must know these before they call, so "not known" is said as well.
        let who = who.answer("fact-minors-alone", serves.minors_alone);
        let who = who.answer("fact-may-tell-parents", serves.may_tell_parents);
        who.answer("fact-must-report", serves.must_report).finish()
    }

    /// Languages and accessibility.
    fn access(&self, code: &'static str, access: &Access) -> Option<SectionView> {
        let names = |tags: &Vec<String>| tags.iter().map(|tag| self.l10n.language_name(tag)).collect::<Vec<_>>();
        let languages = access.languages.as_ref().map(names);
        let signs = access.sign_languages.as_ref().map(names).unwrap_or_default();
        let section = Section::new(self, code).list("fact-languages", languages.as_deref());
        let section = section.answer("fact-interpreter", access.interpreter);
        let section = section.answer_if_known("fact-interpreter-gender", access.interpreter_gender_choice);
        let section = section.list("fact-sign-languages", Some(&signs));
        let section = section.answer("fact-from-abroad", access.works_from_abroad);
        let section =
            section.answer("fact-wheelchair", access.wheelchair).text("fact-accessibility", &access.accessibility);
        section.finish()
    }

    /// A location, as far as it may be shown.
    fn location(&self, location: &Location) -> Option<SectionView> {
        let mut section = Section::new(self, "where").value("fact-name", &self.pick_text(&location.name));
        if location.visibility == Visibility::Hidden && !location.is_virtual {
            section = section.sentence(self.say("location-hidden", &args()));
        }
        if location.visibility == Visibility::Partial {
            section = section.sentence(self.say("location-partial", &args()));
        }
        if location.is_virtual {
            section = section.sentence(self.say("location-virtual", &args()));
        }
        for (label, address) in [("fact-address", &location.physical), ("fact-postal", &location.postal)] {
            let Some(address) = address else { continue };
            let country =
                if address.country.is_empty() { String::new() } else { self.l10n.country_name(&address.country) };
            let street = address.street.replace('\n', ", ");
            let parts = [&street, &address.city, &address.region, &address.postal_code, &country];
            let shown: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
            section = section.value(label, &shown.join(", "));
        }
        let section = section.text("fact-about", &location.description).text("fact-transport", &location.transport);
        let section = section.answer_if_known("fact-discreet-entrance", location.discreet_entrance);
        let section = section.answer_if_known("fact-police", location.police_on_the_way);
        let section = section.answer_if_known("fact-wheelchair", location.access.wheelchair);
        let section = section.text("fact-accessibility", &location.access.accessibility).finish()?;
        Some(SectionView { map: self.map(location), ..section })
    }

    /// A location for the map app: where there is a street or a point, and both may be shown. A town alone leads nobody anywhere.
    fn map(&self, location: &Location) -> Option<MapView> {
        if location.visibility != Visibility::Full || location.is_virtual {
            return None;
        }
        let address = location.physical.as_ref().filter(|address| !address.street.is_empty());
        let point = location.coordinates.filter(|_| matches!(location.precision, Precision::Exact | Precision::Street));
        let query = match (address, point) {
            (Some(address), _) => {
                let street = address.street.replace('\n', ", ");
                let parts = [&street, &address.city, &address.region, &address.postal_code, &address.country];
                let known: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
                turnstone_l10n::visible(&known.join(", "))
            }
            (None, Some(point)) => format!("{:.5}, {:.5}", point.latitude, point.longitude),
            (None, None) => return None,
        };
        Some(MapView {
            action: self.say("map-action", &args()),
            note: self.say("map-note", &args()),
            accessibility: self.text("map-label", &args().text("address", query.as_str())),
            query,
            latitude: point.map(|point| point.latitude),
            longitude: point.map(|point| point.longitude),
        })
    }

    /// The week's hours.
    fn hours(&self, hours: &Hours) -> Option<SectionView> {
        let mut section = Section::new(self, "hours");
        match hours.kind {
            HoursKind::Always => section = section.sentence(self.say("opening-always", &args())),
            HoursKind::Scheduled => {
                for schedule in &hours.schedules {
                    section = section.sentence(self.schedule(schedule));
                }
            }
            HoursKind::Unknown => (),
        }
        let section = section.text("fact-hours-printed", &hours.as_printed);
        let section = section.answer_if_known("fact-holidays", hours.closed_on_holidays);
        let section = section.answer_if_known("fact-appointment-only", hours.appointment_only);
        section.value("fact-time-zone", &hours.time_zone.replace('_', " ")).finish()
    }

    /// One span: its days, its times.
    fn schedule(&self, schedule: &Schedule) -> TextView {
        let number = |day: &Weekday| match day {
            Weekday::Mo => 1,
            Weekday::Tu => 2,
            Weekday::We => 3,
            Weekday::Th => 4,
            Weekday::Fr => 5,
            Weekday::Sa => 6,
            Weekday::Su => 7,
        };
        let days: Vec<String> = schedule.days.iter().map(|day| self.l10n.weekday(number(day))).collect();
        let days = turnstone_l10n::plain(&self.l10n.list(&days));
        if schedule.opens.is_empty() {
            return self.say("hours-times-unknown", &args().text("days", days));
        }
        let times =
            args().text("opens", self.l10n.digits(&schedule.opens)).text("closes", self.l10n.digits(&schedule.closes));
        // Which weeks or which days of a month it is needs the record's own words; the span alone would promise too much.
        let every_week = schedule.frequency == Frequency::Weekly && schedule.interval <= 1;
        let id = if every_week { "hours-weekly" } else { "hours-not-every-week" };
        self.say(id, &times.text("days", days))
    }

    /// Religious ties, and data given away: what somebody may want to know before trusting it.
    fn trust_section(&self, trust: &Trust) -> Option<SectionView> {
        let section = Section::new(self, "trust").answer("fact-shares-data", trust.shares_data_with_authorities);
        let section = section.answer_if_known("fact-religious", trust.religious);
        section.text("fact-religion", &trust.religious_affiliation).finish()
    }

    /// A way to get in touch.
    fn channel(&self, channel: &Channel) -> ChannelView {
        let kind = channel_kind(channel.kind);
        let mut view = self.way(kind, &channel.address);
        view.steps = self.pick(&channel.steps);
        view.discretion = self.pick(&channel.discretion);
        view
    }

    /// A way to get in touch of which only the address is known.
    fn way(&self, kind: view::ChannelKind, address: &str) -> ChannelView {
        let name = self.say(&format!("channel-{}", kind.code()), &args());
        let address = turnstone_l10n::visible(address);
        ChannelView {
            kind,
            link: match kind {
                view::ChannelKind::Email => Hyperlink::letter(&address),
                _ => Hyperlink::web(&address),
            },
            accessibility: self
                .text("channel-label", &args().text("name", &*name.text).text("address", address.as_str())),
            name,
            address: some(&address),
            steps: None,
            discretion: None,
        }
    }

    /// The record's page and e-mail address, where no channel has them yet.
    fn add_addresses(&self, view: &mut RecordView) {
        let page = view.hit.link.as_ref().map(|link| link.as_str().to_owned());
        let own = [(view::ChannelKind::Web, page), (view::ChannelKind::Email, view.hit.email.clone())];
        for (kind, address) in own {
            let Some(address) = address else { continue };
            if !view.channels.iter().any(|channel| channel.kind == kind && channel.address.is_some()) {
                view.channels.push(self.way(kind, &address));
            }
        }
    }

    /// An area in words.
    fn area(&self, country: &str, region: &str, name: &str) -> String {
        let country = if country.is_empty() { String::new() } else { self.country_name(country) };
        let region = if name.is_empty() { region } else { name };
        let parts = [region, &country];
        let shown: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        shown.join(", ")
    }

    /// A list of things as they are.
    fn listed(&self, items: &[String]) -> String {
        turnstone_l10n::plain(&self.l10n.list(items))
    }
}
