//! What single values may look like: numbers, tags, addresses, codes.

/// Audiences that a service may be for. Codes are stable; a message stands for each.
pub(crate) const AUDIENCES: &[&str] =
    &["asylum-seekers", "everyone", "lgbtq", "refugees", "survivors", "trans", "undocumented", "women", "youth"];

/// E.164: a plus, no leading zero, 7 to 15 digits.
pub(crate) fn is_international(text: &str) -> bool {
    text.strip_prefix('+')
        .is_some_and(|digits| (7..=15).contains(&digits.len()) && is_digits(digits) && !digits.starts_with('0'))
}

/// A short code: two to six digits and nothing before them.
pub(crate) fn is_short(text: &str) -> bool {
    (2..=6).contains(&text.len()) && is_digits(text)
}

/// True when what is printed is the end of what is dialled, trunk zeros and punctuation apart.
pub(crate) fn is_as_printed(dialled: &str, printed: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (dialled_digits, printed_digits) = (digits(dialled), digits(printed));
    if !dialled.starts_with('+') {
        return dialled_digits == printed_digits;
    }
    let national = printed_digits.trim_start_matches('0');
    national.len() >= 5 && dialled_digits.ends_with(national)
}

/// ISO 3166-1 alpha-2 by its shape, or `INT`.
pub(crate) fn is_country(text: &str) -> bool {
    text == "INT" || (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// A BCP-47 tag of language, script and region, in canonical case, and not a tag that has a better one.
pub(crate) fn is_language(text: &str) -> bool {
    let lower = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase());
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && lower(language)
        && !["prs", "tl", "kmr", "iw", "in", "mo"].contains(&language)
        && parts.all(|part| match part.len() {
            2 => part.bytes().all(|byte| byte.is_ascii_uppercase()),
            4 => part.starts_with(|first: char| first.is_ascii_uppercase()) && lower(&part[1..]),
            _ => false,
        })
}

/// `http://` or `https://`, a host with a dot, no white space.
pub(crate) fn is_website(text: &str) -> bool {
    text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).is_some_and(|rest| {
        rest.split('/').next().is_some_and(|host| host.contains('.')) && !rest.contains(char::is_whitespace)
    })
}

/// Something, an at sign, a host with a dot.
pub(crate) fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains('@') && !text.contains(char::is_whitespace)
    })
}

/// Lower-case words and digits with single hyphens.
pub(crate) fn is_key(text: &str) -> bool {
    text.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// `Area/Place` by its shape; whether there is such a zone is for whoever has the zones.
pub(crate) fn is_time_zone(text: &str) -> bool {
    text.split_once('/')
        .is_some_and(|(area, place)| !place.is_empty() && area.starts_with(|c: char| c.is_ascii_uppercase()))
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/_+-".contains(&byte))
}

/// `YYYY-MM-DDTHH:MM:SSZ`.
pub(crate) fn is_timestamp(text: &str) -> bool {
    let pattern = b"dddd-dd-ddTdd:dd:ddZ";
    text.len() == pattern.len()
        && text
            .bytes()
            .zip(pattern)
            .all(|(byte, kind)| if *kind == b'd' { byte.is_ascii_digit() } else { byte == *kind })
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn numbers() {
        assert!(is_international("+18664887386") && is_short("911") && is_short("116016"));
        for wrong in ["18664887386", "+0123456789", "+1 866 488", "+12345", "911", "+1234567890123456"] {
            assert!(!is_international(wrong), "{wrong}");
        }
        for wrong in ["+911", "9", "1234567", "9-1-1", "+1911", ""] {
            assert!(!is_short(wrong), "{wrong}");
        }
        assert!(is_as_printed("+448009995428", "0800 999 5428") && is_as_printed("116123", "116 123"));
        assert!(!is_as_printed("+448009995428", "0800 999 5429") && !is_as_printed("112", "0112"));
        assert!(!is_as_printed("+448009995428", "428"));
    }

    #[test]
    fn tags_and_addresses() {
        assert!(is_language("fa-AF") && is_language("zh-Hans") && is_language("kab"));
        for wrong in ["prs", "EN", "fa-af", "english", "e", ""] {
            assert!(!is_language(wrong), "{wrong}");
        }
        assert!(
            is_website("https://avp.org/x")
                && !is_website("avp.org")
                && !is_website("https://avp")
                && !is_website("https://a .b")
        );
        assert!(
            is_email("help@galop.org.uk")
                && !is_email("help@galop")
                && !is_email("galop.org.uk")
                && !is_email("a b@c.d")
        );
        assert!(is_key("1800respect") && is_key("a-b") && !is_key("A") && !is_key("a--b") && !is_key(""));
        assert!(is_time_zone("Europe/London") && !is_time_zone("CET") && !is_time_zone("Europe/"));
        assert!(is_timestamp("2026-11-22T00:00:00Z") && !is_timestamp("2026-11-22"));
    }
}
