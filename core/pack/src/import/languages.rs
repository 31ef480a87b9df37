//! Names of languages into tags. What is no language is not guessed: it is handed back, to be kept as the source says it.

use icu_locale::{Locale, LocaleCanonicalizer};
use std::collections::HashMap;

/// `tag<TAB>name`, one a line; the file says where they are from.
const NAMES: &str = include_str!("../../data/language-names.tsv");

/// What a text about languages says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Spoken {
    /// Tags of spoken languages, in the order of the text.
    pub(super) languages: Vec<String>,
    /// Tags of sign languages.
    pub(super) signed: Vec<String>,
    /// An interpreter is provided, and nothing in the text takes it back.
    pub(super) interpreter: bool,
    /// Something is said beside the language ("limited", "by appointment") for which there is no field.
    pub(super) qualified: bool,
    /// What is no name of a language.
    pub(super) rest: Vec<String>,
}

/// The table of names.
pub(super) struct Languages {
    tags: HashMap<String, &'static str>,
    canonicalizer: LocaleCanonicalizer,
    /// What "Creole" alone means in this country.
    creole: Option<&'static str>,
}

const SIGNED: &[&str] = &[
    "ase", "bfi", "gsg", "fsl", "mfs", "ssp", "ise", "bzs", "fcs", "dse", "asf", "nzs", "isg", "swl", "tsm", "rsl",
    "ukl", "psr", "jsl", "csl", "csn", "aed", "ils", "sgn",
];

/// Words beside a language that say how far it goes.
const QUALIFIERS: &[&str] = &[
    "limited",
    "some",
    "basic",
    "intermediate",
    "fluent",
    "upon request",
    "on request",
    "by request",
    "by appointment",
    "as needed",
    "when needed",
    "based on availability",
    "limited availability",
    "upon availability",
    "available",
    "available upon request",
    "available by appointment",
    "varies by location",
    "if needed",
    "when available",
    "only",
    "bilingual staff",
    "part time",
    "and",
    "also",
    "speaking",
    "spoken",
];

/// Words that make a remark about paper or web pages, not about speaking.
const WRITTEN: &[&str] =
    &["website", "web site", "publication", "written", "material", "brochure", "application", "form"];

impl Languages {
    pub(super) fn new(country: &str) -> Self {
        let mut tags = HashMap::new();
        for line in NAMES.lines().filter(|line| !line.starts_with('#')) {
            if let Some((tag, name)) = line.split_once('\t') {
                tags.entry(fold(name)).or_insert(tag);
            }
        }
        // In these countries directories mean Haitian by it; elsewhere it may be any of a dozen languages.
        let creole = matches!(country, "US" | "HT" | "DO" | "BS").then_some("ht");
        Languages { tags, canonicalizer: LocaleCanonicalizer::new_extended(), creole }
    }

    /// The canonical tag of a code such as `eng`, `spa`, `prs` or `zh-CN`.
    pub(super) fn code(&self, raw: &str) -> Option<String> {
        let raw = raw.trim().replace('_', "-");
        let mut locale = Locale::try_from_str(&raw).ok()?;
        if locale.id.language.is_unknown() {
            return None;
        }
        self.canonicalizer.canonicalize(&mut locale);
        Some(locale.id.to_string())
    }

    /// The tag of a name, exactly.
    pub(super) fn name(&self, raw: &str) -> Option<String> {
        let folded = fold(raw);
        if folded == "creole" || folded == "kreyol" {
            return self.creole.map(str::to_owned);
        }
        if let Some(tag) = self.tags.get(&folded) {
            return Some((*tag).to_owned());
        }
        // "Spanish language", "in Spanish", "Spanish-speaking".
        let trimmed = folded.trim_start_matches("in ").trim_end_matches(" language").trim_end_matches(" speaking");
        self.tags.get(trimmed).map(|tag| (*tag).to_owned())
    }

    /// Reads a cell: one language, a list of names or codes, or whole sentences.
    pub(super) fn read(&self, raw: &str) -> Spoken {
        let mut spoken = Spoken::default();
        if self.take(raw, &mut spoken) {
            return spoken;
        }
        for piece in raw.split(['\n', ',', ';', '/', '•', '*']) {
            for piece in piece.split(". ") {
                self.piece(piece, &mut spoken);
            }
        }
        spoken
    }

    fn piece(&self, piece: &str, spoken: &mut Spoken) {
        let piece = piece.trim().trim_matches(|c: char| matches!(c, '.' | ':' | '-') || c.is_whitespace());
        let piece = piece.strip_prefix("and ").unwrap_or(piece).trim();
        if piece.is_empty() || self.take(piece, spoken) {
            return;
        }
        let parts: Vec<&str> = piece.split(" and ").flat_map(|part| part.split(" & ")).collect();
        if parts.len() > 1 && parts.iter().all(|part| self.of_part(part).is_some()) {
            for part in parts {
                self.take(part, spoken);
            }
            return;
        }
        // "Caregiver group: English".
        if let Some((_, tail)) = piece.rsplit_once(':')
            && self.take(tail, spoken)
        {
            spoken.qualified = true;
            return;
        }
        let folded = fold(piece);
        let about_interpreters = ["interpret", "translat", "language line", "language service"];
        let doubtful = ["may ", "sometimes", "possible", "not ", "if ", "written", "occasion", "publication"];
        if about_interpreters.iter().any(|word| folded.contains(word)) {
            let first = folded.split(" with ").next().unwrap_or_default();
            self.take(first, spoken);
            if doubtful.iter().any(|word| folded.contains(word)) {
                spoken.rest.push(piece.to_owned());
            } else {
                spoken.interpreter = true;
            }
            return;
        }
        spoken.rest.push(piece.to_owned());
    }

    /// Takes in a text that is one language, perhaps with a remark.
    fn take(&self, raw: &str, spoken: &mut Spoken) -> bool {
        let Some((tag, qualified)) = self.of_part(raw) else { return false };
        spoken.qualified |= qualified;
        let list = if SIGNED.contains(&tag.as_str()) { &mut spoken.signed } else { &mut spoken.languages };
        if !list.contains(&tag) {
            list.push(tag);
        }
        true
    }

    fn of_part(&self, raw: &str) -> Option<(String, bool)> {
        let raw = raw.trim().trim_end_matches(['.', ':']).trim();
        if let Some(tag) = self.name(raw) {
            return Some((tag, false));
        }
        let is_code = raw.len() <= 11 && (2..=3).contains(&raw.split(['-', '_']).next().map_or(0, str::len));
        if is_code
            && raw
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'_') || byte.is_ascii_uppercase())
            && raw.starts_with(|c: char| c.is_ascii_lowercase())
            && let Some(tag) = self.code(raw)
        {
            return Some((tag, false));
        }
        // A remark in brackets, or words around the name.
        if let Some((name, remark)) = raw.split_once('(') {
            let tag = self.name(name)?;
            let remark = fold(remark);
            return (!WRITTEN.iter().any(|word| remark.contains(word))).then_some((tag, true));
        }
        let folded = fold(raw);
        for qualifier in QUALIFIERS {
            let before = folded.strip_prefix(qualifier).and_then(|rest| rest.strip_prefix(' '));
            let after = folded.strip_suffix(qualifier).and_then(|rest| rest.strip_suffix(' '));
            for name in [before, after].into_iter().flatten() {
                if let Some(tag) = self.name(name) {
                    return Some((tag, true));
                }
            }
        }
        None
    }
}

/// Lower case, accents gone, one space between words.
fn fold(name: &str) -> String {
    let decomposed = name.to_lowercase();
    let letters = decomposed.chars().map(|c| match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        '’' | '‘' | '`' => '\'',
        '-' | '_' | ')' | '(' | ',' | ';' => ' ',
        c => c,
    });
    letters.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn read(raw: &str) -> (Vec<String>, bool, Vec<String>) {
        let spoken = Languages::new("US").read(raw);
        (spoken.languages, spoken.interpreter, spoken.rest)
    }

    #[test]
    fn names_and_codes_lead_to_tags() {
        for (raw, tags) in [
            ("Spanish", vec!["es"]),
            ("spanish", vec!["es"]),
            ("Español", vec!["es"]),
            ("Spanish (limited)", vec!["es"]),
            ("English and Spanish", vec!["en", "es"]),
            ("English, Spanish; Creole", vec!["en", "es", "ht"]),
            ("en, es", vec!["en", "es"]),
            ("eng", vec!["en"]),
            ("prs", vec!["fa-AF"]),
            ("Dari", vec!["fa-AF"]),
            ("Farsi", vec!["fa"]),
            ("Mandarin", vec!["zh"]),
            ("Haitian-Creole", vec!["ht"]),
            ("Tigrinya", vec!["ti"]),
            ("Kurdish (Sorani)", vec!["ckb"]),
            ("Creole\n\nTax Prep:\nEnglish", vec!["ht", "en"]),
            ("limited Spanish", vec!["es"]),
        ] {
            assert_eq!(read(raw).0, tags, "{raw}");
        }
    }

    #[test]
    fn what_is_no_language_is_handed_back() {
        assert_eq!(read("other languages available upon request").0, Vec::<String>::new());
        assert_eq!(read("Chinese (website)").0, Vec::<String>::new());
        assert_eq!(read("Applications available in English").0, Vec::<String>::new());
        assert_eq!(read("is available."), (vec![], false, vec!["is available".to_owned()]));
    }

    #[test]
    fn interpreters_are_noted_when_plain() {
        assert!(read("Language line available").1);
        assert!(read("Spanish and Creole. A telephone translation service is available.").1);
        assert!(!read("translation services sometimes available").1);
        assert!(!read("Interpreters may be available").1);
    }

    #[test]
    fn sign_languages_stand_apart() {
        let spoken = Languages::new("US").read("ASL");
        assert_eq!((spoken.signed, spoken.languages), (vec!["ase".to_owned()], vec![]));
        assert_eq!(Languages::new("DE").read("Creole").languages, Vec::<String>::new());
    }

    #[test]
    fn the_table_is_sound() {
        let languages = Languages::new("US");
        for line in NAMES.lines().filter(|line| !line.starts_with('#')) {
            let (tag, name) = line.split_once('\t').unwrap();
            assert!(tag.parse::<Locale>().is_ok(), "{tag} {name}");
            assert!(languages.name(name).is_some(), "{name}");
        }
    }
}
