//! Numbers in words.

use super::{Words, some};
use crate::Hyperlink;
use crate::view::{self, PhoneView, TextView};
use turnstone_directory::HitPhone;
use turnstone_l10n::args;
use turnstone_pack::record::{Answer, DialNumber, Phone, PhoneKind};

/// The same as it crosses.
fn phone_kind(kind: PhoneKind) -> view::PhoneKind {
    match kind {
        PhoneKind::Voice => view::PhoneKind::Voice,
        PhoneKind::Sms => view::PhoneKind::Sms,
        PhoneKind::Whatsapp => view::PhoneKind::Whatsapp,
        PhoneKind::Signal => view::PhoneKind::Signal,
        PhoneKind::Telegram => view::PhoneKind::Telegram,
        PhoneKind::Tty => view::PhoneKind::Tty,
        PhoneKind::Fax => view::PhoneKind::Fax,
    }
}

/// What the platform opens for a number. Chat apps take international numbers only, by the links that each of them documents.
fn phone_link(kind: PhoneKind, number: &str) -> Option<Hyperlink> {
    match (kind, number.strip_prefix('+')) {
        (PhoneKind::Voice | PhoneKind::Tty, _) => Hyperlink::call(number),
        (PhoneKind::Sms, _) => Hyperlink::message(number),
        (PhoneKind::Whatsapp, Some(digits)) => Hyperlink::web(&format!("https://wa.me/{digits}")),
        (PhoneKind::Signal, Some(digits)) => Hyperlink::web(&format!("https://signal.me/#p/+{digits}")),
        (PhoneKind::Telegram, Some(digits)) => Hyperlink::web(&format!("https://t.me/+{digits}")),
        (PhoneKind::Whatsapp | PhoneKind::Signal | PhoneKind::Telegram, None) | (PhoneKind::Fax, _) => None,
    }
}

/// The message with a number's action.
pub(crate) fn phone_action(kind: PhoneKind) -> &'static str {
    match kind {
        PhoneKind::Voice => "phone-action-voice",
        PhoneKind::Sms => "phone-action-sms",
        PhoneKind::Whatsapp => "phone-action-whatsapp",
        PhoneKind::Signal => "phone-action-signal",
        PhoneKind::Telegram => "phone-action-telegram",
        PhoneKind::Tty => "phone-action-tty",
        PhoneKind::Fax => "phone-action-fax",
    }
}

/// A number as a screen reader should read it: its digits apart.
pub(crate) fn spelled(number: &str) -> String {
    let shown = number.chars().filter(|character| character.is_ascii_digit() || *character == '+');
    shown.map(String::from).collect::<Vec<_>>().join(" ")
}

impl Words<'_> {
    /// A number of a hit.
    pub(crate) fn phone(&self, found: &HitPhone) -> PhoneView {
        let phone = &found.phone;
        let dial = match &phone.dial {
            Some(DialNumber::International(number)) => Some(number.clone()),
            Some(DialNumber::Short { number, .. }) => Some(number.clone()),
            None => None,
        };
        let action = self.say(phone_action(phone.kind), &args());
        let label = self.pick(&phone.label);
        let printed = turnstone_l10n::visible(&phone.as_printed);
        let as_printed = if printed.is_empty() { dial.clone().unwrap_or_default() } else { printed };
        let digits =
            args().text("digits", spelled(dial.as_deref().unwrap_or(&as_printed))).text("action", &*action.text);
        let accessibility = match &label {
            Some(label) => self.text("phone-accessibility", &digits.text("whom", &*label.text)),
            None => self.text("phone-accessibility-number", &digits),
        };
        PhoneView {
            as_printed,
            link: dial.as_deref().and_then(|number| phone_link(phone.kind, number)),
            dial,
            extension: some(&phone.extension),
            kind: phone_kind(phone.kind),
            action,
            label,
            note: self.pick(&phone.note),
            opening: self.opening(&found.opening),
            remarks: self.phone_remarks(phone, found),
            weak: phone.weak,
            accessibility,
        }
    }

    /// What to know before dialling.
    fn phone_remarks(&self, phone: &Phone, found: &HitPhone) -> Vec<TextView> {
        let mut remarks = Vec::new();
        let mut say = |id: &str| remarks.push(self.say(id, &args()));
        if phone.weak {
            say("phone-weak");
        }
        if phone.dial.is_none() {
            say("phone-not-dialled");
        }
        match found.works_here {
            Answer::Yes => (),
            Answer::No => say("phone-not-from-here"),
            // Where nobody said where "here" is, this would stand under every number.
            Answer::Unknown if self.country_chosen => say("phone-from-here-not-known"),
            Answer::Unknown => (),
        }
        match phone.free {
            Answer::Yes => say("phone-free"),
            Answer::No => say("phone-costs"),
            Answer::Unknown => (),
        }
        match phone.voicemail_safe {
            Answer::Yes => say("phone-voicemail-safe"),
            Answer::No => say("phone-voicemail-unsafe"),
            Answer::Unknown => (),
        }
        if found.of_organization {
            say("phone-of-organization");
        }
        if let Some(DialNumber::Short { country, .. }) = &phone.dial {
            let country = self.l10n.country_name(country);
            remarks.push(self.say("phone-short", &args().text("country", country)));
        }
        if !phone.extension.is_empty() {
            remarks.push(self.say("phone-extension", &args().text("extension", &*phone.extension)));
        }
        if let Some(languages) = phone.languages.as_ref().filter(|languages| !languages.is_empty()) {
            remarks.push(self.say("phone-languages", &args().text("languages", self.language_names(languages))));
        }
        remarks
    }

    /// Names of languages, as a list.
    pub(crate) fn language_names(&self, tags: &[String]) -> String {
        let names: Vec<String> = tags.iter().map(|tag| self.l10n.language_name(tag)).collect();
        turnstone_l10n::plain(&self.l10n.list(&names))
    }
}
