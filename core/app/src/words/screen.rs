//! The words of the screens, one message a field.

use super::{direction, say};
use crate::query::PHASES;
use crate::view::{PhaseView, PlaceWords, ScreenWords};
use turnstone_l10n::{Localizer, args};

/// All of them in the first of these languages that has them.
pub(crate) fn screen_words(l10n: &Localizer) -> ScreenWords {
    let text = |id: &str| turnstone_l10n::plain(&l10n.text(id, &args()));
    let phase = |code: &&str| PhaseView { code: (*code).to_owned(), name: text(&format!("phase-{code}")) };
    ScreenWords {
        language: l10n.language().to_owned(),
        direction: direction(l10n.language()),
        app_name: text("screen-app-name"),
        exit: text("screen-exit"),
        exit_label: text("screen-exit-label"),
        cover: text("screen-cover"),
        back: text("screen-back"),
        next: text("screen-next"),
        skip: text("screen-skip"),
        done: text("screen-done"),
        cancel: text("screen-cancel"),
        retry: text("screen-retry"),
        clear: text("screen-clear"),
        language_button: text("screen-language"),
        language_heading: text("screen-language-heading"),
        country_heading: text("screen-country-heading"),
        country_note: text("screen-country-note"),
        country_search: text("screen-country-search"),
        country_none: text("screen-country-none"),
        country_keep: text("screen-country-keep"),
        country_keep_note: text("screen-country-keep-note"),
        now: text("screen-now"),
        now_note: text("screen-now-note"),
        search: text("screen-search"),
        search_hint: text("screen-search-hint"),
        phases_heading: text("screen-phases"),
        phases: PHASES.iter().map(phase).collect(),
        filters: text("screen-filters"),
        preparing: text("screen-preparing"),
        memory_only: text("screen-memory-only"),
        numbers: text("screen-numbers"),
        no_number: text("screen-no-number"),
        call_note: text("screen-call-note"),
        link_note: text("screen-link-note"),
        channels: text("screen-channels"),
        about: text("screen-about"),
        why: text("screen-why"),
        not_known: text("screen-not-known"),
        open: text("screen-open"),
        trust: text("screen-trust"),
        sources: text("screen-sources"),
        categories: text("screen-categories"),
        services: text("screen-services"),
        no_app: text("screen-no-app"),
        on_board: text("screen-on-board"),
    }
}

/// Where somebody is, as the button that changes it has it.
pub(crate) fn place_words(l10n: &Localizer, country: Option<&str>) -> PlaceWords {
    let place = match country {
        Some(code) => say(l10n, "place-in", &args().text("country", l10n.country_name(code))),
        None => say(l10n, "place-none", &args()),
    };
    let spoken = args().text("place", place.text.as_str());
    PlaceWords { accessibility: turnstone_l10n::plain(&l10n.text("screen-change-country", &spoken)), place }
}
