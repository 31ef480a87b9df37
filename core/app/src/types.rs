//! What each platform has a type of its own for: ids, instants, web links. `uniffi.toml` says how each becomes that type; here stands what makes
//! sure that this never fails, since a fault in that conversion would end the app.

use fluent_uri::Uri;
use jiff::Timestamp as Instant;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::fmt;
use uuid::Uuid;

/// The id of a record, the same in every edition of a pack: a UUID (version 5, RFC 9562), in Kotlin `java.util.UUID`, in Swift `UUID`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct RecordId(String);

impl RecordId {
    /// The id as a pack has it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What crosses. A pack that nobody signed may hold ids that are no UUID; such a one crosses as a UUID made from it, which names no
    /// record, rather than as a text at which the other side stops.
    fn crossing(self) -> String {
        match Uuid::try_parse(&self.0) {
            Ok(id) => id.hyphenated().to_string(),
            Err(_) => Uuid::new_v5(&Uuid::NAMESPACE_OID, self.0.as_bytes()).hyphenated().to_string(),
        }
    }
}

impl From<&str> for RecordId {
    fn from(id: &str) -> Self {
        RecordId(id.to_owned())
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

uniffi::custom_type!(RecordId, String, {
    lower: |id| id.crossing(),
    // Swift writes them in capitals.
    try_lift: |id| Ok(RecordId(id.to_ascii_lowercase())),
});

/// A point in time, to the second: in Kotlin `java.time.Instant`, in Swift `Date`. What the platform's clock says; the core itself asks none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From seconds since 1970 in UTC.
    pub const fn from_second(seconds: i64) -> Self {
        Timestamp(seconds)
    }

    /// Seconds since 1970 in UTC.
    pub const fn as_second(self) -> i64 {
        self.0
    }

    /// As the core reckons; `None` beyond the year 9999.
    pub(crate) fn instant(self) -> Option<Instant> {
        Instant::from_second(self.0).ok()
    }
}

impl From<Instant> for Timestamp {
    fn from(instant: Instant) -> Self {
        Timestamp(instant.as_second())
    }
}

uniffi::custom_type!(Timestamp, i64, {
    lower: |time| time.0,
    try_lift: |seconds| Ok(Timestamp(seconds)),
});

/// A link that the platform opens: `https:`, `http:`, `tel:`, `sms:` or `mailto:`, valid by RFC 3986; in Kotlin `java.net.URI`, in Swift `URL`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Hyperlink(String);

/// What may not stand in a link as it is. Reserved characters and `%` stay: most addresses are written as they are to be sent.
const NOT_IN_A_LINK: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// What ends a letter's address and would begin its subject.
const NOT_IN_A_LETTER: &AsciiSet = &NOT_IN_A_LINK.add(b'?').add(b'#').add(b'&');

impl Hyperlink {
    /// A web page's address. What a link may not hold, such as letters of other scripts, is percent-encoded. `None` for what is no web
    /// address: nothing else of a pack is ever opened.
    pub fn web(address: &str) -> Option<Hyperlink> {
        let address = utf8_percent_encode(address.trim(), NOT_IN_A_LINK).to_string();
        let link = Hyperlink::parsed(address)?;
        let uri = Uri::parse(link.0.as_str()).ok()?;
        let scheme = uri.scheme().as_str();
        let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        (web && uri.authority().is_some_and(|authority| !authority.host().is_empty())).then_some(link)
    }

    /// A call to a number as the dialler gets it.
    pub(crate) fn call(number: &str) -> Option<Hyperlink> {
        Hyperlink::to_number("tel", number)
    }

    /// A text message to a number.
    pub(crate) fn message(number: &str) -> Option<Hyperlink> {
        Hyperlink::to_number("sms", number)
    }

    /// A letter to an address, with nothing written yet.
    pub(crate) fn letter(address: &str) -> Option<Hyperlink> {
        let (name, host) = address.split_once('@')?;
        (!name.is_empty() && host.contains('.')).then_some(())?;
        Hyperlink::parsed(format!("mailto:{}", utf8_percent_encode(address, NOT_IN_A_LETTER)))
    }

    fn to_number(scheme: &str, number: &str) -> Option<Hyperlink> {
        let digits = number.strip_prefix('+').unwrap_or(number);
        (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(())?;
        Hyperlink::parsed(format!("{scheme}:{number}"))
    }

    fn parsed(address: String) -> Option<Hyperlink> {
        Uri::parse(address.as_str()).is_ok().then_some(())?;
        Some(Hyperlink(address))
    }

    /// The link as a text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

uniffi::custom_type!(Hyperlink, String, {
    lower: |link| link.0,
    try_lift: |link| Hyperlink::web(&link).ok_or_else(|| uniffi::deps::anyhow::anyhow!("no web address")),
});

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn only_web_addresses_are_opened_and_all_of_them_are_valid() {
        let web = |text: &str| Hyperlink::web(text).map(|link| link.as_str().to_owned());
        assert_eq!(web("https://example.org/a b|c").as_deref(), Some("https://example.org/a%20b%7Cc"));
        assert_eq!(web(" http://example.org/مساعدة ").unwrap().len(), "http://example.org/".len() + 6 * 6);
        for wrong in
            ["", "example.org", "javascript:alert(1)", "intent://x#Intent;end", "https://", "file:///etc", "https:x"]
        {
            assert_eq!(web(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_number_becomes_a_link_as_it_is_dialled() {
        assert_eq!(Hyperlink::call("112").unwrap().as_str(), "tel:112");
        assert_eq!(Hyperlink::message("+12025550100").unwrap().as_str(), "sms:+12025550100");
        for wrong in ["", "+", "*21*123#", "1 2", "tel:1", "112;ext=5"] {
            assert_eq!(Hyperlink::call(wrong), None, "{wrong}");
        }
        assert_eq!(Hyperlink::letter("help@example.org").unwrap().as_str(), "mailto:help@example.org");
        assert_eq!(Hyperlink::letter("a?subject=b@example.org").unwrap().as_str(), "mailto:a%3Fsubject=b@example.org");
        assert_eq!(Hyperlink::letter("nobody"), None);
    }

    #[test]
    fn an_id_always_crosses_as_a_uuid() {
        let id = "0f2a6a3e-6c2b-5a53-9c4b-6a1f7d1c2b3a";
        assert_eq!(RecordId::from(id).crossing(), id);
        let other = RecordId::from("a row of somebody's table").crossing();
        assert!(Uuid::try_parse(&other).is_ok());
        assert_ne!(other, RecordId::from("another row").crossing());
    }
}
