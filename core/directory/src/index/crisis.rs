//! Words of crisis in a text. A miss may cost a life, a false alarm costs a line on the screen: whole phrases in order, small gaps and
//! typos only in long ones, and of four words one that tells little may be missing ("he wants to kill me" is heard in "my brother wants to
//! kill me").

use super::cut::Term;
use super::lexicon::Lexicon;
use super::needs::Candidate;
use turnstone_pack::record::{CrisisKind, LexiconMeaning};

/// A word quality that is a typo or another form still counts in a long phrase.
const NEARLY: f32 = 0.8;

/// Most words of a query in which a phrase of one word is taken for a cry: many languages put "they raped me" into one word, and who writes
/// it adds when or who; a long text is about something else.
const SHORT: usize = 5;

/// The crisis a text names: danger now before self-harm before what has happened.
pub fn crisis(lexicon: &Lexicon, terms: &[Term], candidates: &[Vec<Candidate>]) -> Option<CrisisKind> {
    let mut seen: Vec<u32> = Vec::new();
    let mut found: Option<CrisisKind> = None;
    for list in candidates {
        for candidate in list.iter().filter(|candidate| candidate.quality >= NEARLY) {
            for phrase in lexicon.phrases_of(candidate.word) {
                let Some((LexiconMeaning::Crisis(kind), gram)) = lexicon.meaning(*phrase) else { continue };
                if seen.contains(phrase) {
                    continue;
                }
                seen.push(*phrase);
                let words = lexicon.words_of(*phrase);
                // Three common words with another one between them ("is looking for", my family, "me") may say something else.
                let tells = words.len() > 3 || words.iter().any(|word| lexicon.weight(*word) >= PLAINLY);
                let there = || {
                    is_there(words, gram, usize::from(tells), terms, candidates)
                        || without_first(lexicon, words, gram)
                            .is_some_and(|rest| is_there(rest, true, 0, terms, candidates))
                };
                if found.is_none_or(|old| rank(kind) < rank(old)) && there() {
                    found = Some(kind);
                }
            }
        }
    }
    found
}

/// Words from which on a phrase is still plain when it lacks one that tells little.
const PLAIN_WITHOUT: usize = 4;

/// A word that tells less is one of those that stand in phrases of every kind: "he", "the", "my".
const LITTLE: f32 = super::needs::TELLING;

/// A word that tells so much stands in phrases of few kinds.
const PLAINLY: f32 = 3.0;

/// A phrase without its first word, where that is one that tells little: who does it is said in many ways.
fn without_first<'a>(lexicon: &Lexicon, words: &'a [u32], gram: bool) -> Option<&'a [u32]> {
    let (first, rest) = words.split_first()?;
    (!gram && words.len() >= PLAIN_WITHOUT && lexicon.weight(*first) < LITTLE).then_some(rest)
}

/// What comes first when a text names more than one crisis.
fn rank(kind: CrisisKind) -> u8 {
    match kind {
        CrisisKind::ImmediateDanger => 0,
        CrisisKind::SelfHarm => 1,
        CrisisKind::RecentRape => 2,
    }
}

/// Whether all words of a phrase are in the text, in order. In a phrase of three or more typos are forgiven, and as many words between as
/// `gap` says; in one of groups of characters (`strict`) nothing is.
fn is_there(words: &[u32], strict: bool, gap: usize, terms: &[Term], candidates: &[Vec<Candidate>]) -> bool {
    let spoken = terms.last().map_or(0, |term| term.word + 1);
    if words.len() == 1 && !strict && spoken > SHORT {
        return false;
    }
    let forgiving = !strict && words.len() >= 3;
    let gap = if forgiving { gap } else { 0 };
    let fits = |at: usize, word: u32| {
        candidates.get(at).is_some_and(|list| {
            list.iter().any(|choice| {
                choice.word == word && (choice.quality >= 0.999 || (forgiving && choice.quality >= NEARLY))
            })
        })
    };
    (0..candidates.len()).any(|start| {
        let mut at = start;
        let mut gaps = 0;
        for (n, word) in words.iter().enumerate() {
            if fits(at, *word) {
                at += 1;
            } else if n > 0 && gaps < gap && fits(at + 1, *word) {
                gaps += 1;
                at += 2;
            } else {
                return false;
            }
        }
        true
    })
}
