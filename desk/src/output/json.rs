//! The same for programs: texts without isolation, codes beside words.

use super::Screen;
use serde_json::{Value, json};
use turnstone_app::{
    CrisisView, EmergencyView, HitView, Hyperlink, OpeningView, PhoneView, RecordView, SourceView, TextStatusView,
    TextView, WarningLevel,
};
use turnstone_l10n::plain;

/// Puts a value on the screen, indented.
pub fn print_json(screen: &mut Screen, value: &Value) {
    // Control characters are escaped by the format itself, and nothing is wrapped.
    screen.lines(&serde_json::to_string_pretty(value).unwrap_or_default());
}

/// A text with its language and how it came to be.
pub(super) fn text(view: &TextView) -> Value {
    let status = match view.status {
        TextStatusView::Original => "original",
        TextStatusView::Reviewed => "reviewed",
        TextStatusView::MachineMade => "machine-made",
        TextStatusView::Outdated => "outdated",
    };
    json!({ "text": plain(&view.text), "language": view.language, "status": status })
}

fn sentences<'a>(views: impl Iterator<Item = &'a TextView>) -> Vec<String> {
    views.map(|view| plain(&view.text)).collect()
}

fn opening(view: &OpeningView) -> Value {
    json!({
        "state": view.kind.code(),
        "sentence": plain(&view.sentence.text),
        "as_printed": view.as_printed.as_ref().map(text),
    })
}

fn phone(view: &PhoneView) -> Value {
    json!({
        "number": view.as_printed,
        "dial": view.dial,
        "extension": view.extension,
        "kind": view.kind.code(),
        "label": view.label.as_ref().map(text),
        "note": view.note.as_ref().map(text),
        "opening": opening(&view.opening),
        "remarks": sentences(view.remarks.iter()),
        "weak": view.weak,
    })
}

pub(super) fn source(view: &SourceView) -> Value {
    json!({
        "name": plain(&view.name),
        "url": view.address,
        "date": view.date_code,
        "what": view.what,
        "licence": view.licence,
        "credit": view.credit,
    })
}

/// A result.
pub fn hit_json(hit: &HitView) -> Value {
    let warnings: Vec<Value> = hit
        .warnings
        .iter()
        .map(|warning| {
            let level = match warning.level {
                WarningLevel::Severe => "severe",
                WarningLevel::Caution => "caution",
                WarningLevel::Notice => "notice",
            };
            json!({ "code": warning.code, "level": level, "sentence": plain(&warning.sentence.text) })
        })
        .collect();
    json!({
        "kind": hit.kind.code(),
        "id": hit.id.as_str(),
        "title": plain(&hit.title.text),
        "local_name": hit.local_name.as_ref().map(|name| plain(&name.text)),
        "organization": hit.organization.as_deref().map(plain),
        "countries": hit.countries,
        "local": hit.is_local,
        "categories": hit.categories.iter().map(|category| category.code.as_str()).collect::<Vec<_>>(),
        "warnings": warnings,
        "summary": hit.summary.as_ref().map(text),
        "phones": hit.phones.iter().map(phone).collect::<Vec<_>>(),
        "url": hit.link.as_ref().map(Hyperlink::as_str),
        "email": hit.email,
        "opening": opening(&hit.opening),
        "distance": hit.distance.as_ref().map(|distance| plain(&distance.text)),
        "towns": hit.towns.as_ref().map(|towns| plain(&towns.text)),
        "why": sentences(hit.why.iter().map(|reason| &reason.sentence)),
        "not_known": sentences(hit.not_known.iter()),
        "trust": {
            "sentence": plain(&hit.trust.sentence.text),
            "confirmed": hit.trust.freshness == turnstone_app::FreshnessView::Fresh,
            "details": sentences(hit.trust.details.iter()),
        },
        "sources": hit.trust.sources.iter().map(source).collect::<Vec<_>>(),
        "unsigned": hit.source_unproven,
    })
}

/// Emergency numbers.
pub fn emergency_json(view: &EmergencyView) -> Value {
    let numbers: Vec<Value> = view
        .numbers
        .iter()
        .map(|number| json!({ "number": number.number, "reaches": plain(&number.reaches.text) }))
        .collect();
    json!({
        "country": view.country,
        "numbers": numbers,
        "note": plain(&view.note.text),
        "sources": view.sources.iter().map(source).collect::<Vec<_>>(),
    })
}

/// Crisis help.
pub fn crisis_json(view: &CrisisView) -> Value {
    json!({
        "crisis": view.kind.code(),
        "heading": plain(&view.heading.text),
        "advice": sentences(view.advice.iter()),
        "emergency": view.emergency.as_ref().map(emergency_json),
        "emergency_first": view.emergency_first,
        "lines": view.lines.iter().map(|line| line.id.as_str()).collect::<Vec<_>>(),
    })
}

/// A record with its sections.
pub fn record_json(view: &RecordView) -> Value {
    let sections: Vec<Value> = view
        .sections
        .iter()
        .map(|section| {
            let facts: Vec<Value> = section
                .facts
                .iter()
                .map(|fact| json!({ "label": fact.label.as_ref().map(|label| plain(&label.text)), "value": text(&fact.value) }))
                .collect();
            json!({
                "section": section.code,
                "facts": facts,
                "not_known": section.not_known.as_ref().map(|not_known| plain(&not_known.text)),
            })
        })
        .collect();
    let channels: Vec<Value> = view
        .channels
        .iter()
        .map(|channel| {
            json!({
                "kind": channel.kind.code(),
                "address": channel.address,
                "steps": channel.steps.as_ref().map(text),
                "discretion": channel.discretion.as_ref().map(text),
            })
        })
        .collect();
    json!({
        "record": hit_json(&view.hit),
        "channels": channels,
        "sections": sections,
        "services": view.services.iter().map(hit_json).collect::<Vec<_>>(),
    })
}
