//! Words of offices: with their meanings, and where they stand in other texts.

use super::Words;
use crate::view::{TermView, TextView};
use turnstone_directory::{GlossaryTerm, text::fold};
use turnstone_l10n::{args, visible};
use turnstone_pack::record::TextStatus;

/// Most words explained beside a record or a search.
const MOST: usize = 5;

impl Words<'_> {
    /// A word with its meaning.
    pub(crate) fn term(&self, known: &GlossaryTerm) -> TermView {
        let term = &known.term;
        let mut facts = Vec::new();
        if !self.languages.contains(&term.term_language) {
            let language = self.l10n.language_name(&term.term_language);
            facts.push(self.say("term-language", &args().text("language", language)));
        }
        if let Some(country) = &term.country {
            facts.push(self.say("term-country", &args().text("country", self.country_name(country))));
        }
        if term.source.is_none() {
            facts.push(self.say("term-unsourced", &args()));
        }
        let meaning = self.aged(self.in_language(&term.meaning, &term.language, term.status), term.outdated);
        // English holds where nobody has read the meaning, or where it has changed since.
        let unread = term.outdated || matches!(term.status, TextStatus::Machine | TextStatus::Outdated);
        let beside = known.english.as_ref().filter(|_| unread);
        let beside =
            beside.map(|english| TextView { remark: None, ..self.in_language(english, "en", TextStatus::Source) });
        let said = args().text("term", visible(&term.term)).text("meaning", meaning.text.as_str());
        TermView {
            id: term.name.clone(),
            accessibility: {
                let remark = meaning.remark.iter().cloned();
                let facts = facts.iter().map(|fact: &TextView| fact.text.clone());
                let parts: Vec<String> =
                    std::iter::once(self.text("term-accessibility", &said)).chain(remark).chain(facts).collect();
                turnstone_l10n::plain(&parts.join(" "))
            },
            term: TextView { remark: None, ..self.in_language(&term.term, &term.term_language, TextStatus::Source) },
            meaning,
            beside,
            facts,
            source: term.source.as_ref().map(|source| self.citation(source)),
        }
    }

    /// The words of the glossary that stand in a text, at most five, in the order of the glossary.
    pub(crate) fn terms_in(&self, terms: &[GlossaryTerm], text: &str, as_written: bool) -> Vec<TermView> {
        let folded = spaced(&fold(text));
        let written = spaced(text);
        let found = terms.iter().filter(|known| {
            forms(&known.term.term).any(|form| {
                // "ICE" in a record is not ice; who types it writes it as it comes.
                let short = form.chars().count() < 5 && form.chars().any(char::is_uppercase);
                match short && as_written {
                    true => written.contains(&spaced(form)),
                    false => folded.contains(&spaced(&fold(form))),
                }
            })
        });
        found.take(MOST).map(|term| self.term(term)).collect()
    }
}

/// The ways in which a word is written: "HRT / GAHT", "NRM (National Referral Mechanism)".
pub(crate) fn forms(term: &str) -> impl Iterator<Item = &str> {
    term.split(['(', ')', '/']).map(str::trim).filter(|form| form.chars().count() > 1)
}

/// A text as words with one space around each, so that only whole words are found.
fn spaced(text: &str) -> String {
    let mut out = String::from(" ");
    for word in text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        out.push_str(word);
        out.push(' ');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_each_of_its_forms_and_only_whole() {
        assert_eq!(
            forms("NRM (National Referral Mechanism)").collect::<Vec<_>>(),
            ["NRM", "National Referral Mechanism"]
        );
        assert_eq!(forms("PUMA / AME").collect::<Vec<_>>(), ["PUMA", "AME"]);
        assert_eq!(spaced("an I-589, please"), " an I 589 please ");
        assert!(!spaced("a vagabond").contains(&spaced("bond")));
    }
}
