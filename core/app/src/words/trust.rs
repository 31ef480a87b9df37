//! How far to trust a record, in words. Only what somebody confirmed is ever called confirmed.

use super::{Words, some};
use crate::Hyperlink;
use crate::view::{FreshnessView, SourceView, TextView, TrustView};
use turnstone_directory::order;
use turnstone_directory::{Freshness, FreshnessLevel};
use turnstone_l10n::args;
use turnstone_pack::Source;
use turnstone_pack::record::{Citation, Confidence, ConfirmedBy, Origin, Trust};

/// The part of a web address that people know; what is no web address comes back as it is.
fn site(address: &str) -> &str {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    match rest {
        Some(rest) => {
            let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
            host.strip_prefix("www.").unwrap_or(host)
        }
        None => address,
    }
}

/// A source with its line.
fn with_line(view: SourceView) -> SourceView {
    let parts = [Some(&view.name), view.date.as_ref(), view.what.as_ref(), view.licence.as_ref(), view.credit.as_ref()];
    let line = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ");
    SourceView { line, ..view }
}

impl Words<'_> {
    /// What to call a source on a screen.
    pub(crate) fn citation_name(&self, citation: &Citation) -> String {
        let name = self.pick_text(&citation.name);
        match (name.is_empty(), citation.url.is_empty()) {
            (false, _) => name,
            (true, false) => site(&citation.url).to_owned(),
            (true, true) => self.text("source-not-known", &args()),
        }
    }

    /// A source of one record.
    pub(crate) fn citation(&self, citation: &Citation) -> SourceView {
        let date = citation.date.as_ref().map(|date| date.as_str());
        let view = SourceView {
            name: self.citation_name(citation),
            address: some(&citation.url),
            link: Hyperlink::web(&citation.url),
            date: Some(self.date_or_undated(date)),
            date_code: date.map(str::to_owned),
            what: some(&citation.what),
            licence: None,
            credit: None,
            line: String::new(),
        };
        with_line(view)
    }

    /// A source of a whole pack.
    pub(crate) fn pack_source(&self, source: &Source) -> SourceView {
        let view = SourceView {
            name: source.name.clone(),
            address: some(&source.url),
            link: Hyperlink::web(&source.url),
            date: None,
            date_code: None,
            what: None,
            licence: some(&source.licence),
            credit: some(&source.attribution),
            line: String::new(),
        };
        with_line(view)
    }

    /// A date in words, or "undated".
    fn date_or_undated(&self, date: Option<&str>) -> String {
        match date {
            Some(date) => turnstone_l10n::plain(&self.l10n.date(date)),
            None => self.text("date-undated", &args()),
        }
    }

    /// The source in a pack's manifest that a record was made from.
    fn source_of(&self, pack: usize, origin: &Origin) -> Option<&Source> {
        self.packs.get(pack)?.sources.iter().find(|source| source.id == origin.source)
    }

    /// How far to trust a record of this pack.
    pub(crate) fn trust(&self, freshness: &Freshness, trust: &Trust, origin: &Origin, pack: usize) -> TrustView {
        let directory = self.source_of(pack, origin);
        let mut sources: Vec<SourceView> = trust.citations.iter().map(|citation| self.citation(citation)).collect();
        order::sort(&mut sources, &mut |a, b| b.date_code.cmp(&a.date_code));
        sources.extend(directory.map(|source| self.pack_source(source)));
        let mut details = Vec::new();
        if freshness.due {
            details.push(self.say("trust-due", &args()));
        }
        if let Some(confidence) = freshness.confidence {
            let id = match confidence {
                Confidence::Low => "trust-confidence-low",
                Confidence::Medium => "trust-confidence-medium",
                Confidence::High => "trust-confidence-high",
            };
            details.push(self.say(id, &args()));
        }
        if let Some(looked) = &freshness.looked {
            details.push(self.say("trust-looked", &args().text("date", self.date_or_unknown(Some(looked)))));
        }
        TrustView {
            sentence: self.trust_sentence(freshness, trust, directory),
            freshness: match freshness.level {
                FreshnessLevel::Fresh => FreshnessView::Fresh,
                FreshnessLevel::Aging => FreshnessView::Aging,
                FreshnessLevel::Old => FreshnessView::Old,
                FreshnessLevel::Unconfirmed => FreshnessView::Unconfirmed,
            },
            details,
            sources,
        }
    }

    /// "Not confirmed by us. From SOURCE, DATE", or by whom it was confirmed and when.
    fn trust_sentence(&self, freshness: &Freshness, trust: &Trust, directory: Option<&Source>) -> TextView {
        let id = match freshness.level {
            FreshnessLevel::Unconfirmed => {
                let cited = trust
                    .citations
                    .iter()
                    .find(|citation| citation.url == freshness.source && !citation.url.is_empty());
                let source = match (cited, directory) {
                    (Some(citation), _) => self.citation_name(citation),
                    (None, _) if !freshness.source.is_empty() => site(&freshness.source).to_owned(),
                    (None, Some(source)) => source.name.clone(),
                    (None, None) => self.text("source-not-known", &args()),
                };
                let date = self.date_or_undated(freshness.source_date.as_ref().map(|date| date.as_str()));
                return self.say("trust-not-confirmed", &args().text("source", source).text("date", date));
            }
            FreshnessLevel::Fresh => "trust-confirmed",
            FreshnessLevel::Aging => "trust-confirmed-aging",
            FreshnessLevel::Old => "trust-confirmed-old",
        };
        let how = match freshness.confirmed_by {
            Some(ConfirmedBy::Call) => "trust-by-call",
            Some(ConfirmedBy::Visit) => "trust-by-visit",
            Some(ConfirmedBy::Website) => "trust-by-website",
            Some(ConfirmedBy::Peer) => "trust-by-peer",
            Some(ConfirmedBy::Organisation) => "trust-by-organisation",
            None => "trust-by-unknown",
        };
        let date = self.date_or_unknown(freshness.confirmed.as_ref());
        self.say(id, &args().text("date", date).text("how", self.text(how, &args())))
    }
}

#[cfg(test)]
mod tests {
    use super::site;

    #[test]
    fn a_site_is_what_people_know_of_an_address() {
        assert_eq!(site("https://www.example.org/a/b?c=d"), "example.org");
        assert_eq!(site("http://example.org"), "example.org");
        assert_eq!(site("owner/repository:path/file.json"), "owner/repository:path/file.json");
    }
}
