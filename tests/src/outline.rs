//! The facade's answers as lines, the same in Rust, Kotlin and Swift. What the lines mean stands in `tests/data/boundary/README.md`.

use std::fmt::Debug;
use turnstone_app::{
    ChannelView, ChipView, CountryView, CoverageView, CrisisView, DirectionView, EmergencyView, FilterChip,
    FilterQuery, HelpNowView, HitView, LanguageView, OnBoardView, PhoneView, PlaceView, PlaceWords, RecordView,
    ScreenWords, SearchView, SectionView, Settings, SourceView, TextStatusView, TextView,
};

/// Lines of an answer.
#[derive(Debug, Default)]
pub struct Outline {
    lines: Vec<String>,
    depth: usize,
}

pub(crate) fn code(value: impl Debug) -> String {
    format!("{value:?}").to_lowercase()
}

pub(crate) fn text(view: &TextView) -> String {
    let direction = if view.direction == DirectionView::RightToLeft { "rtl" } else { "ltr" };
    let remark = view.remark.as_ref().map(|remark| format!(" ({remark})")).unwrap_or_default();
    let status =
        if view.status == TextStatusView::Original { String::new() } else { format!(" {{{}}}", code(view.status)) };
    format!("{}/{direction} {}{remark}{status}", view.language, view.text)
}

fn chip(chip: &FilterChip) -> String {
    match chip {
        FilterChip::Category { code } => format!("category:{code}"),
        FilterChip::Phase { code } => format!("phase:{code}"),
        FilterChip::Audience { code } => format!("audience:{code}"),
        FilterChip::Speaks { language } => format!("speaks:{language}"),
        FilterChip::Free
        | FilterChip::NeedsNoId
        | FilterChip::OpenNow
        | FilterChip::Remote
        | FilterChip::AcceptsUndocumented => code(chip),
    }
}

impl Outline {
    /// The lines.
    pub fn lines(self) -> Vec<String> {
        self.lines
    }

    /// A line of its own.
    pub fn plain(&mut self, line: String) {
        self.line(line);
    }

    pub(crate) fn line(&mut self, line: String) {
        // A line feed inside a text stays one line of the outline.
        self.lines.push(format!("{}{}", "  ".repeat(self.depth), line.replace('\n', "\\n")));
    }

    pub(crate) fn some(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.line(format!("{name} {value}"));
        }
    }

    pub(crate) fn text(&mut self, name: &str, view: &TextView) {
        self.line(format!("{name} {}", text(view)));
    }

    pub(crate) fn some_text(&mut self, name: &str, view: Option<&TextView>) {
        if let Some(view) = view {
            self.text(name, view);
        }
    }

    pub(crate) fn texts(&mut self, name: &str, views: &[TextView]) {
        views.iter().for_each(|view| self.text(name, view));
    }

    pub(crate) fn deeper(&mut self, name: String, inner: impl FnOnce(&mut Self)) {
        self.line(name);
        self.depth += 1;
        inner(self);
        self.depth -= 1;
    }

    /// A search.
    pub fn search(&mut self, view: &SearchView) {
        self.line(format!("search {} {}", view.language, code(view.direction)));
        self.text("place", &view.place);
        self.line(format!("spoken {}", view.place_accessibility));
        if let Some(crisis) = &view.crisis {
            self.crisis(crisis);
        }
        self.texts("notice", &view.notices);
        if let Some(on_board) = &view.on_board {
            self.on_board(on_board);
        }
        self.text("headline", &view.headline);
        view.needs.iter().for_each(|need| self.line(format!("need {} {}", need.code, need.name)));
        self.some_text("near", view.near.as_ref());
        view.hits.iter().for_each(|hit| self.hit("hit", hit));
        view.guides.iter().for_each(|hit| self.guide_hit(hit));
        self.terms(&view.terms);
        self.some_text("helpers", view.helpers_heading.as_ref());
        view.helpers.iter().for_each(|hit| self.hit("helper", hit));
        self.some_text("elsewhere", view.elsewhere_heading.as_ref());
        view.elsewhere.iter().for_each(|hit| self.hit("hit", hit));
        self.line(format!("total {}", view.total));
        view.chips.iter().for_each(|chip| self.chip(chip));
        self.texts("try", &view.suggestions);
    }

    fn crisis(&mut self, view: &CrisisView) {
        self.deeper(format!("crisis {} {}", code(view.kind), view.emergency_first), |out| {
            out.text("heading", &view.heading);
            out.texts("advice", &view.advice);
            if let Some(emergency) = &view.emergency {
                out.emergency(emergency);
            }
            view.lines.iter().for_each(|line| out.hit("line", line));
        });
    }

    fn on_board(&mut self, view: &OnBoardView) {
        self.deeper(
            format!("on-board {} {} {} {}", view.country, view.name, view.services, view.nothing_local),
            |out| {
                out.text("sentence", &view.sentence);
                if let Some(emergency) = &view.emergency {
                    out.emergency(emergency);
                }
                view.lines.iter().for_each(|line| out.hit("line", line));
            },
        );
    }

    fn chip(&mut self, view: &ChipView) {
        let (name, counts) = (chip(&view.filter), format!("{} {}", view.holds, view.not_known));
        self.deeper(format!("chip {name} {} {counts}", view.selected), |out| {
            out.text("label", &view.label);
            out.line(format!("spoken {}", view.accessibility));
        });
    }

    /// Emergency numbers.
    pub fn emergency(&mut self, view: &EmergencyView) {
        self.deeper(format!("emergency {}", view.country), |out| {
            out.text("heading", &view.heading);
            for number in &view.numbers {
                let link = number.link.as_ref().map_or("-", |link| link.as_str());
                out.deeper(format!("number {} {link}", number.number), |out| {
                    out.text("reaches", &number.reaches);
                    out.line(format!("spoken {}", number.accessibility));
                });
            }
            out.text("note", &view.note);
            view.sources.iter().for_each(|source| out.source(source));
        });
    }

    pub(crate) fn source(&mut self, view: &SourceView) {
        self.deeper(format!("source {}", view.line), |out| {
            out.line(format!("name {}", view.name));
            out.some("address", view.address.as_deref());
            out.some("link", view.link.as_ref().map(|link| link.as_str()));
            out.some("date", view.date.as_deref());
            out.some("date-code", view.date_code.as_deref());
            out.some("what", view.what.as_deref());
            out.some("licence", view.licence.as_deref());
            out.some("credit", view.credit.as_deref());
        });
    }

    fn hit(&mut self, name: &str, view: &HitView) {
        self.deeper(format!("{name} {} {} {}", code(view.kind), view.id, text(&view.title)), |out| {
            out.some_text("local-name", view.local_name.as_ref());
            out.text("subtitle", &view.subtitle);
            out.some("organization", view.organization.as_deref());
            out.line(format!("countries {} {} {}", view.countries.join(","), view.country_names, view.is_local));
            for warning in &view.warnings {
                let name = format!("warning {} {}", warning.code, code(warning.level));
                out.text(&name, &warning.sentence);
            }
            out.some_text("summary", view.summary.as_ref());
            view.categories
                .iter()
                .for_each(|category| out.line(format!("category {} {}", category.code, category.name)));
            view.phones.iter().for_each(|phone| out.phone(phone));
            out.text(&format!("opening {}", code(view.opening.kind)), &view.opening.sentence);
            out.some_text("printed", view.opening.as_printed.as_ref());
            out.some_text("distance", view.distance.as_ref());
            out.some_text("towns", view.towns.as_ref());
            view.why.iter().for_each(|reason| out.text(&format!("why {}", reason.code), &reason.sentence));
            out.texts("not-known", &view.not_known);
            out.text(&format!("trust {}", code(view.trust.freshness)), &view.trust.sentence);
            out.texts("detail", &view.trust.details);
            view.trust.sources.iter().for_each(|source| out.source(source));
            out.some("link", view.link.as_ref().map(|link| link.as_str()));
            out.some("email", view.email.as_deref());
            out.line(format!("unproven {}", view.source_unproven));
            out.line(format!("spoken {}", view.accessibility));
        });
    }

    fn phone(&mut self, view: &PhoneView) {
        let link = view.link.as_ref().map_or("-", |link| link.as_str());
        let dial = view.dial.as_deref().unwrap_or("-");
        self.deeper(format!("phone {} {} {dial} {link} {}", code(view.kind), view.as_printed, view.weak), |out| {
            out.text("action", &view.action);
            out.some("extension", view.extension.as_deref());
            out.some_text("label", view.label.as_ref());
            out.some_text("note", view.note.as_ref());
            out.text(&format!("opening {}", code(view.opening.kind)), &view.opening.sentence);
            out.texts("remark", &view.remarks);
            out.line(format!("spoken {}", view.accessibility));
        });
    }

    /// A record.
    pub fn record(&mut self, view: &RecordView) {
        self.hit("record", &view.hit);
        view.channels.iter().for_each(|channel| self.channel(channel));
        view.sections.iter().for_each(|section| self.section(section));
        view.services.iter().for_each(|service| self.hit("service", service));
        self.text("guides", &view.guides_heading);
        view.guides.iter().for_each(|row| self.guide_row(row));
        self.text("terms", &view.terms_heading);
        self.terms(&view.terms);
    }

    fn channel(&mut self, view: &ChannelView) {
        self.deeper(format!("channel {} {}", code(view.kind), text(&view.name)), |out| {
            out.some("address", view.address.as_deref());
            out.some("link", view.link.as_ref().map(|link| link.as_str()));
            out.some_text("steps", view.steps.as_ref());
            out.some_text("discretion", view.discretion.as_ref());
            out.line(format!("spoken {}", view.accessibility));
        });
    }

    fn section(&mut self, view: &SectionView) {
        self.deeper(format!("section {} {}", view.code, text(&view.heading)), |out| {
            for fact in &view.facts {
                let label = fact.label.as_ref().map_or("-".to_owned(), text);
                out.line(format!("fact {label}: {}", text(&fact.value)));
            }
            out.some_text("not-known", view.not_known.as_ref());
            if let Some(map) = &view.map {
                out.line(format!("map {} {}", map.query, map.accessibility));
            }
        });
    }

    /// "Help now".
    pub fn help_now(&mut self, view: &HelpNowView) {
        self.line(format!("help-now {} {}", view.language, code(view.direction)));
        self.text("place", &view.place);
        self.line(format!("spoken {}", view.place_accessibility));
        self.text("heading", &view.heading);
        self.texts("notice", &view.notices);
        if let Some(emergency) = &view.emergency {
            self.emergency(emergency);
        }
        view.lines.iter().for_each(|line| self.hit("line", line));
    }

    /// What is on board.
    pub fn countries(&mut self, view: &CoverageView) {
        self.text("sentence", &view.sentence);
        self.countries_named(&view.countries);
        for pack in &view.packs {
            // Its edition and day change with every build of the content: their text is not compared.
            self.deeper(format!("pack {} {}", pack.id, pack.unproven), |out| {
                out.text("trust", &pack.trust);
                pack.sources.iter().for_each(|source| out.source(source));
            });
        }
    }

    /// Countries.
    pub fn countries_named(&mut self, views: &[CountryView]) {
        for view in views {
            let counts = format!("{} {} {}", view.services, view.organizations, view.emergency);
            self.line(format!("country {} {} {counts} {}", view.code, view.name, text(&view.sentence)));
        }
    }

    /// Where somebody is.
    pub fn place_words(&mut self, view: &PlaceWords) {
        self.text("place", &view.place);
        self.line(format!("spoken {}", view.accessibility));
    }

    /// Towns.
    pub fn places(&mut self, views: &[PlaceView]) {
        for view in views {
            let point = format!("{:.3} {:.3}", view.latitude, view.longitude);
            let named = format!("{} {} {}", view.name, view.country, view.is_named);
            self.line(format!("town {} {named} {point} {}", view.id, text(&view.label)));
        }
    }

    /// Languages.
    pub fn languages(&mut self, views: &[LanguageView]) {
        for view in views {
            let direction = code(view.direction);
            let remark = view.remark.as_deref().unwrap_or("-");
            self.line(format!("language {} {} {direction} {} {remark}", view.tag, view.own_name, view.reviewed));
        }
    }

    /// Words of the screens: those by which a person begins and leaves.
    pub fn screen_words(&mut self, view: &ScreenWords) {
        self.line(format!("words {} {}", view.language, code(view.direction)));
        for word in
            [&view.app_name, &view.exit, &view.exit_label, &view.cover, &view.now, &view.search_hint, &view.on_board]
        {
            self.line(word.clone());
        }
        view.phases.iter().for_each(|phase| self.line(format!("phase {} {}", phase.code, phase.name)));
    }

    /// Filters.
    pub fn filters(&mut self, view: &FilterQuery) {
        for (name, list) in [
            ("categories", &view.categories),
            ("phases", &view.phases),
            ("audiences", &view.audiences),
            ("speaks", &view.speaks),
        ] {
            self.line(format!("{name} {}", list.join(",")).trim_end().to_owned());
        }
        let flags = [view.free, view.needs_no_id, view.remote, view.accepts_undocumented, view.strict];
        self.line(format!("flags {}", flags.map(|flag| flag.to_string()).join(" ")));
        self.line(format!("open {}", view.open_at.is_some()));
    }

    /// Settings.
    pub fn settings(&mut self, view: &Settings) {
        self.line(format!("languages {}", view.languages.join(",")));
        self.some("country", view.country.as_deref());
        if let Some(lock) = &view.lock {
            self.line(format!("lock {} {}", code(lock.gesture), lock.idle_seconds));
        }
    }
}
