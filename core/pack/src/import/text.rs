//! Text as people can read it: no markup, no markers, no characters that were read wrongly. What was done is reported.

use super::ledger::{Ledger, RowKey};
use super::{codes, mojibake};

/// What was done to a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Done(Vec<&'static str>);

impl Done {
    fn add(&mut self, code: &'static str) {
        if !self.0.contains(&code) {
            self.0.push(code);
        }
    }

    /// Writes it to the row's account.
    pub(super) fn report(&self, ledger: &mut Ledger, key: RowKey) {
        for code in &self.0 {
            ledger.mend(key, code);
        }
    }
}

/// A text of several lines.
pub(super) fn clean(raw: &str, longest: usize, done: &mut Done) -> String {
    let raw = raw.trim();
    if raw.is_empty() {
        return String::new();
    }
    let mut text = raw.to_owned();
    if text.contains('\\') {
        let broken = text.replace("\\r\\n", "\n").replace("\\n", "\n").replace("\\r", "\n").replace("\\t", " ");
        if broken != text {
            done.add(codes::ESCAPED_LINE_BREAKS);
            text = broken;
        }
    }
    if !text.is_ascii() {
        let mut found = mojibake::Found::default();
        text = mojibake::mend(&text, &mut found);
        if found.mended {
            done.add(codes::MOJIBAKE_MENDED);
        }
        if found.unclear {
            done.add(codes::MOJIBAKE_UNCLEAR);
        }
    }
    if text.contains('<') || text.contains('&') {
        let plain = without_markup(&text);
        if plain != text {
            done.add(codes::HTML_TO_TEXT);
            text = plain;
        }
    }
    if text.contains("##") {
        let plain = without_markers(&text);
        if plain != text {
            done.add(codes::MARKER_REMOVED);
            text = plain;
        }
    }
    let mut tidy = tidy(&text, done);
    if tidy.chars().count() > longest {
        done.add(codes::TEXT_CUT);
        tidy = tidy.chars().take(longest).collect();
    }
    tidy
}

/// A text of one line, such as a name.
pub(super) fn line(raw: &str, longest: usize, done: &mut Done) -> String {
    let text = clean(raw, longest, done);
    if text.contains('\n') { text.split_whitespace().collect::<Vec<_>>().join(" ") } else { text }
}

/// Spaces and line breaks as one would type them; no control characters, no private use, no bidi controls that reorder
/// what stands beside the text on a screen.
fn tidy(text: &str, done: &mut Done) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut breaks, mut space) = (0, false);
    for character in text.chars() {
        match character {
            '\n' => {
                breaks += 1;
                space = false;
            }
            _ if character.is_whitespace() => space = true,
            '\u{feff}' | '\u{200b}' => {}
            _ if character.is_control() || is_bidi_control(character) => {
                done.add(codes::CONTROL_CHARACTERS);
            }
            _ => {
                if !out.is_empty() {
                    if breaks > 0 {
                        out.push_str(if breaks > 1 { "\n\n" } else { "\n" });
                    } else if space {
                        out.push(' ');
                    }
                }
                (breaks, space) = (0, false);
                out.push(character);
            }
        }
    }
    out
}

fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Elements that end a line.
const BLOCKS: &[&str] = &[
    "br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "hr", "dt", "dd",
];

/// Tags out, entities decoded. What only looks like a tag (`< 18`, `<18 years>`) stays.
fn without_markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let (before, tail) = rest.split_at(start);
        out.push_str(before);
        let Some((name, length)) = tag(tail) else {
            out.push('<');
            rest = &tail[1..];
            continue;
        };
        let mut after = &tail[length..];
        if matches!(name.as_str(), "script" | "style")
            && let Some(end) = after.to_ascii_lowercase().find(&format!("</{name}"))
        {
            after = &after[end..];
        }
        if name == "li" {
            out.push_str(if tail.starts_with("</") { "" } else { "\n- " });
        } else if BLOCKS.contains(&name.as_str()) {
            out.push('\n');
        }
        rest = after;
    }
    out.push_str(rest);
    html_escape::decode_html_entities(&out).into_owned()
}

/// The name of the tag or comment at the start of a text, and its length.
fn tag(text: &str) -> Option<(String, usize)> {
    if text.starts_with("<!--") {
        return text.find("-->").map(|end| ("!--".to_owned(), end + 3));
    }
    let inner = text[1..].trim_start_matches('/');
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let name: String = inner.chars().take_while(char::is_ascii_alphanumeric).take(12).collect();
    let close = text.find('>')?;
    // A tag has no other tag inside it, and is not a page long.
    if close > 2_000 || text[1..close].contains('<') {
        return None;
    }
    let follows = inner.get(name.len()..)?.chars().next()?;
    if !(follows == '>' || follows == '/' || follows.is_whitespace()) {
        return None;
    }
    Some((name.to_ascii_lowercase(), close + 1))
}

/// Takes out markers such as `###MON###` or `##COL##`: capitals between hash signs.
fn without_markers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("##") {
        let (before, tail) = rest.split_at(start);
        let inner = tail.trim_start_matches('#');
        let word = inner.bytes().take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()).count();
        let hashes = tail.len() - inner.len();
        let end = &inner[word..];
        let closing = end.len() - end.trim_start_matches('#').len();
        out.push_str(before);
        if (1..=20).contains(&word) && closing >= 2 {
            rest = &end[closing..];
        } else {
            out.push_str(&tail[..hashes]);
            rest = inner;
        }
    }
    out.push_str(rest);
    out
}

/// A web address with its scheme; `None` for what is none. Says whether the scheme was added.
pub(super) fn url(raw: &str) -> Option<(String, bool)> {
    let raw = raw.trim().trim_matches(|c: char| matches!(c, '"' | '\'' | '<' | '>' | ',' | ';'));
    if raw.is_empty() || raw.len() > 2_000 || raw.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let lower = raw.to_ascii_lowercase();
    let scheme = ["https://", "http://"].iter().find(|scheme| lower.starts_with(**scheme));
    let rest = scheme.map_or(raw, |scheme| &raw[scheme.len()..]);
    if scheme.is_none() && (rest.contains("://") || rest.starts_with("mailto:")) {
        return None;
    }
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.split(':').next()?;
    let labels: Vec<&str> = host.split('.').collect();
    let good = |label: &&str| {
        !label.is_empty() && label.len() < 64 && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    let top = labels.last()?;
    if labels.len() < 2 || !labels.iter().all(good) || top.len() < 2 || top.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    // `http` is what such an address meant when it was printed; whoever opens it is sent on if there is more.
    Some(match scheme {
        Some(_) => (raw.to_owned(), false),
        None => (format!("http://{raw}"), true),
    })
}

/// An e-mail address in lower case; `None` for what is none.
pub(super) fn email(raw: &str) -> Option<String> {
    let raw = raw.trim().trim_start_matches("mailto:").trim_matches(|c: char| matches!(c, '<' | '>' | ',' | ';' | '.'));
    let (local, host) = raw.split_once('@')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '\'');
    let good_host = host.contains('.') && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    let good = !local.is_empty() && local.chars().all(plain) && good_host && raw.len() < 255;
    good.then(|| raw.to_lowercase())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn cleaned(raw: &str) -> (String, Vec<&'static str>) {
        let mut done = Done::default();
        let text = clean(raw, 1_000, &mut done);
        (text, done.0)
    }

    #[test]
    fn markup_becomes_text() {
        let html = "We offer:<ul>\n  <li>Care &amp; <b>food</b></li><li>Beds&nbsp;&#8211; free</li></ul><script>x()</script>End";
        assert_eq!(
            cleaned(html),
            ("We offer:\n\n- Care & food\n- Beds – free\nEnd".to_owned(), vec![codes::HTML_TO_TEXT])
        );
    }

    #[test]
    fn what_only_looks_like_markup_stays() {
        for text in ["Ages < 18 and > 65", "AT&T, R&D", "a <18 years> b", "x<y"] {
            assert_eq!(cleaned(text), (text.to_owned(), vec![]));
        }
    }

    #[test]
    fn markers_and_escapes_go() {
        let (text, done) = cleaned("One.\\n\\n\\nTwo ## three #1\\n\\n###MON###\\n####COL####");
        assert_eq!(text, "One.\n\nTwo ## three #1");
        assert_eq!(done, [codes::ESCAPED_LINE_BREAKS, codes::MARKER_REMOVED]);
    }

    #[test]
    fn control_and_bidi_characters_go() {
        let (text, done) = cleaned("a\u{0}b\u{202e}c\u{7}");
        assert_eq!((text.as_str(), done), ("abc", vec![codes::CONTROL_CHARACTERS]));
    }

    #[test]
    fn addresses_on_the_web() {
        assert_eq!(url("www.example.org/a b"), None);
        assert_eq!(url("www.example.org/a"), Some(("http://www.example.org/a".to_owned(), true)));
        assert_eq!(url("HTTPS://example.org"), Some(("HTTPS://example.org".to_owned(), false)));
        for none in
            ["", "none", "javascript:alert(1)", "ftp://example.org", "a@b@c", "1.2", "see page", "mailto:a@b.org"]
        {
            assert_eq!(url(none), None, "{none}");
        }
        assert_eq!(email(" Info@Example.ORG "), Some("info@example.org".to_owned()));
        assert_eq!(email("call us"), None);
    }
}
