//! Results as a person reads them: warnings on top, numbers first, then whether it is open, why it is here, and how far to trust it.

use super::screen::{Screen, Tone};
use crate::session::Session;
use turnstone_app::{
    EmergencyView, FreshnessView, HitView, Hyperlink, OpeningKind, OpeningView, PhoneView, RecordView, SectionView,
    TextView, WarningLevel,
};
use turnstone_l10n::args;

/// Most numbers that a result shows; a record shows them all.
const MOST_NUMBERS: usize = 3;

/// One result. `number` counts it within its list; `None` draws it without one.
pub fn draw_hit(session: &Session<'_>, screen: &mut Screen, number: Option<usize>, hit: &HitView) {
    screen.gap();
    let title = match number {
        Some(number) => format!("{number}. {}", hit.title.text),
        None => hit.title.text.clone(),
    };
    screen.paragraph(Tone::Heading, &title);
    draw_names(screen, hit);
    draw_front(session, screen, hit, MOST_NUMBERS);
    screen.row(&session.text("label-id"), Tone::Quiet, hit.id.as_str());
}

/// What stands beside a title: the name as people there write it, who offers it, and for which countries.
fn draw_names(screen: &mut Screen, hit: &HitView) {
    if let Some(name) = &hit.local_name {
        screen.paragraph(Tone::Quiet, &name.text);
    }
    screen.paragraph(Tone::Quiet, &hit.subtitle.text);
}

/// What stands below a title: warnings, numbers, opening state and so on.
fn draw_front(session: &Session<'_>, screen: &mut Screen, hit: &HitView, numbers: usize) {
    for warning in &hit.warnings {
        let tone = match warning.level {
            WarningLevel::Severe => Tone::Severe,
            WarningLevel::Caution => Tone::Caution,
            WarningLevel::Notice => Tone::Plain,
        };
        screen.row("!", tone, &warning.sentence.text);
    }
    for phone in hit.phones.iter().take(numbers) {
        draw_phone(screen, phone, &hit.opening);
    }
    let left_out = u32::try_from(hit.phones.len().saturating_sub(numbers)).unwrap_or(u32::MAX);
    if left_out > 0 {
        screen.row("", Tone::Quiet, &session.l10n.text("more-numbers", &args().number("count", left_out)));
    }
    if hit.phones.is_empty() {
        screen.row(&session.text("label-phone"), Tone::Plain, &session.text("no-number"));
    }
    screen.row(&session.text("label-web"), Tone::Plain, hit.link.as_ref().map_or("", Hyperlink::as_str));
    screen.row(&session.text("label-email"), Tone::Plain, hit.email.as_deref().unwrap_or_default());
    draw_opening(session, screen, &hit.opening);
    if let Some(distance) = &hit.distance {
        screen.row(&session.text("label-distance"), Tone::Plain, &distance.text);
    }
    screen.row(&session.text("label-town"), Tone::Plain, hit.towns.as_ref().map_or("", |towns| towns.text.as_str()));
    if let Some(summary) = &hit.summary {
        screen.row_view(&session.text("label-about"), Tone::Plain, &shortened(summary));
    }
    screen.row(&session.text("label-why"), Tone::Plain, &joined(hit.why.iter().map(|reason| &reason.sentence)));
    screen.row(&session.text("label-not-known"), Tone::Caution, &joined(hit.not_known.iter()));
    let trust = if hit.trust.freshness == FreshnessView::Fresh { Tone::Good } else { Tone::Plain };
    let sentences = std::iter::once(&hit.trust.sentence).chain(&hit.trust.details);
    let sentences: Vec<&str> = sentences.map(|sentence| sentence.text.as_str()).collect();
    screen.row(&session.text("label-trust"), trust, &sentences.join(" "));
}

/// A number with what to know before dialling. Its opening state is said only where it is not the service's own.
fn draw_phone(screen: &mut Screen, phone: &PhoneView, service: &OpeningView) {
    let whom = phone.label.as_ref().map(|label| format!("  {}", label.text)).unwrap_or_default();
    screen.row(&phone.action.text, Tone::Number, &format!("{}{whom}", phone.as_printed));
    if let Some(note) = &phone.note {
        screen.row_view("", Tone::Plain, note);
    }
    let differs = phone.opening.sentence != service.sentence && phone.opening.kind != OpeningKind::Unknown;
    let opening = differs.then_some(phone.opening.sentence.text.as_str());
    let said = opening.into_iter().chain(phone.remarks.iter().map(|remark| remark.text.as_str()));
    screen.row("", Tone::Quiet, &said.collect::<Vec<_>>().join(" "));
}

fn draw_opening(session: &Session<'_>, screen: &mut Screen, opening: &OpeningView) {
    let tone = match opening.kind {
        OpeningKind::Open => Tone::Good,
        OpeningKind::Closed | OpeningKind::Appointment | OpeningKind::Unknown => Tone::Plain,
    };
    screen.row(&session.text("label-open"), tone, &opening.sentence.text);
    if let Some(printed) = &opening.as_printed {
        screen.row_view("", Tone::Quiet, printed);
    }
}

/// Emergency numbers: the numbers first, then where they work and where they come from.
pub fn draw_emergency(session: &Session<'_>, screen: &mut Screen, emergency: &EmergencyView) {
    screen.gap();
    screen.paragraph(Tone::Heading, &emergency.heading.text);
    for number in &emergency.numbers {
        screen.row(&number.number, Tone::Number, &number.reaches.text);
    }
    screen.paragraph(Tone::Quiet, &emergency.note.text);
    let sources: Vec<&str> = emergency.sources.iter().map(|source| source.line.as_str()).collect();
    screen.row(&session.text("label-sources"), Tone::Quiet, &sources.join("; "));
}

/// Everything about one record.
pub fn draw_record(session: &Session<'_>, screen: &mut Screen, record: &RecordView) {
    let hit = &record.hit;
    screen.paragraph(Tone::Heading, &hit.title.text);
    draw_names(screen, hit);
    draw_front(session, screen, hit, usize::MAX);
    for channel in &record.channels {
        screen.row(&channel.name.text, Tone::Plain, channel.address.as_deref().unwrap_or_default());
        for text in [&channel.steps, &channel.discretion].into_iter().flatten() {
            screen.row_view("", Tone::Plain, text);
        }
    }
    let categories: Vec<&str> = hit.categories.iter().map(|category| category.name.as_str()).collect();
    screen.row(&session.text("label-categories"), Tone::Plain, &session.l10n.list(&categories));
    for section in &record.sections {
        draw_section(screen, section);
    }
    draw_sources(session, screen, record);
    if !record.services.is_empty() {
        screen.gap();
        screen.paragraph(Tone::Heading, &session.text("heading-services"));
        for service in &record.services {
            draw_hit(session, screen, None, service);
        }
    }
}

fn draw_section(screen: &mut Screen, section: &SectionView) {
    screen.gap();
    screen.paragraph(Tone::Heading, &section.heading.text);
    for fact in &section.facts {
        match &fact.label {
            None => screen.view(Tone::Plain, &fact.value),
            Some(label) => {
                screen.paragraph(Tone::Plain, &remark(format!("{}: {}", label.text, fact.value.text), &fact.value));
            }
        }
    }
    if let Some(not_known) = &section.not_known {
        screen.paragraph(Tone::Quiet, &not_known.text);
    }
}

fn draw_sources(session: &Session<'_>, screen: &mut Screen, record: &RecordView) {
    if record.hit.trust.sources.is_empty() {
        return;
    }
    screen.gap();
    screen.paragraph(Tone::Heading, &session.text("label-sources"));
    for source in &record.hit.trust.sources {
        let address = source.address.as_deref().map(|address| format!(" · {address}")).unwrap_or_default();
        screen.paragraph(Tone::Plain, &format!("- {}{address}", source.line));
    }
}

/// Rows of a name and a sentence.
pub fn draw_rows<'a>(screen: &mut Screen, rows: impl Iterator<Item = (&'a str, &'a str)>) {
    for (name, sentence) in rows {
        screen.paragraph(Tone::Plain, &format!("{name}: {sentence}"));
    }
}

/// A text with what is to be said about it.
fn remark(text: String, view: &TextView) -> String {
    match &view.remark {
        None => text,
        Some(remark) => format!("{text} [{remark}]"),
    }
}

/// Sentences of a list, one after the other.
fn joined<'a>(sentences: impl Iterator<Item = &'a TextView>) -> String {
    sentences.map(|sentence| sentence.text.as_str()).collect::<Vec<_>>().join(" · ")
}

/// A text cut at the end of a word where it is too long for a list; the record shows all of it.
fn shortened(view: &TextView) -> TextView {
    const MOST_CHARACTERS: usize = 400;
    let Some((end, _)) = view.text.char_indices().nth(MOST_CHARACTERS) else { return view.clone() };
    let cut = view.text.get(..end).unwrap_or_default();
    let cut = cut.rfind(char::is_whitespace).and_then(|space| cut.get(..space)).unwrap_or(cut);
    TextView { text: format!("{}…", cut.trim_end()), ..view.clone() }
}
