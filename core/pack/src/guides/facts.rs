//! Facts that a translation must not lose: numbers, how long something takes or may take, what must not be done.
//!
//! Numbers are the same in every language. Of durations and prohibitions each language has its own words: here is how they begin, or a part that they
//! all have. That is enough to see that one is missing, and no proof that it is right: that takes somebody who reads the language.

/// What a language says for hours, days, weeks, months, years, and for "not".
struct Words {
    language: &'static str,
    /// Parts of the words for hour, day, week, month, year.
    units: [&'static [&'static str]; 5],
    /// Parts of words that forbid or deny.
    not: &'static [&'static str],
}

/// English units, as the reference has them.
const UNITS: [&str; 5] = ["hour", "day", "week", "month", "year"];
/// What forbids in English.
const FORBIDDING: [&str; 3] = ["do not ", "never ", "must not "];

const LANGUAGES: &[Words] = &[
    Words {
        language: "es",
        units: [&["hora"], &["día"], &["semana"], &["mes"], &["año"]],
        not: &["no ", "nunca", "jamás", "ni ", "nadie", "sin "],
    },
    Words {
        language: "fr",
        units: [&["heure"], &["jour"], &["semaine"], &["mois"], &[" an", "année"]],
        not: &["ne ", "n’", "pas ", "jamais", "ni ", "sans "],
    },
    Words {
        language: "pt",
        units: [&["hora"], &["dia"], &["semana"], &["mês", "mes"], &["ano"]],
        not: &["não", "nunca", "jamais", "nem ", "ninguém", "sem "],
    },
    Words {
        language: "ar",
        units: [
            &["ساع"],
            &["يوم", "أيام", "ايام"],
            &["أسبوع", "أسابيع"],
            &["شهر", "أشهر", "شهور"],
            &["سنة", "سنوات", "سنتين", "عام", "أعوام"],
        ],
        not: &["لا ", "لا", "لم ", "لن ", "ليس", "لست", "عدم", "دون", "غير", "ممنوع", "تجنب", "تجنّب", "أبد"],
    },
    Words {
        language: "fa",
        units: [&["ساعت"], &["روز"], &["هفته"], &["ماه"], &["سال"]],
        not: &["ن", "هرگز", "هیچ", "بدون"],
    },
    Words {
        language: "tr",
        units: [&["saat"], &["gün"], &["hafta"], &["ay"], &["yıl", "yaş", "sene"]],
        not: &["ma", "me", "mıyor", "miyor", "muyor", "müyor", "değil", "asla", "hiç", "yok"],
    },
    Words {
        language: "uk",
        units: [&["годин"], &["дн", "ден", "діб", "доб"], &["тижн", "тижд"], &["місяц"], &["рок", "рік", "річ"]],
        not: &["не", "ні", "без", "жодн"],
    },
    Words {
        language: "ru",
        units: [&["час"], &["дн", "ден", "сут"], &["недел"], &["месяц"], &["год", "лет"]],
        not: &["не", "ни", "без", "нельзя"],
    },
    Words {
        language: "zh",
        units: [&["小时"], &["天", "日"], &["周", "星期"], &["月"], &["年", "岁"]],
        not: &["不", "别", "勿", "没", "无", "未", "切莫", "避免"],
    },
    Words {
        language: "sw",
        units: [&["saa"], &["siku"], &["wiki"], &["mwezi", "miezi"], &["mwaka", "miaka"]],
        not: &["si", "kamwe", "ha", "hu", "bila", "usi", "msi"],
    },
    Words {
        language: "so",
        units: [
            &["saac"],
            &["maalm", "maalin", "beri"],
            &["toddobaad", "usbuuc"],
            &["bil"],
            &["sano", "sannad", "jir"],
        ],
        not: &["ha ", "ma ", "aan", "aadan", "la’aan", "weligaa", "marna", "in"],
    },
    Words {
        language: "ht",
        units: [&["è"], &["jou"], &["semèn"], &["mwa"], &["an"]],
        not: &["pa ", "pap ", "janm", "san ", "ni ", "p ap"],
    },
    Words {
        language: "am",
        units: [&["ሰዓ", "ሰአ"], &["ቀን", "ቀና", "ቀኖ"], &["ሳምንት"], &["ወር", "ወራ"], &["ዓመ", "አመ"]],
        not: &["አይ", "አት", "አል", "አና", "አያ", "የለ", "ያለ", "ሳይ", "ሳት", "እንዳ", "በጭራሽ", "ፈጽሞ", "የማ"],
    },
    Words {
        language: "ti",
        units: [&["ሰዓ"], &["መዓል"], &["ሰሙን", "ሰሙና"], &["ወር", "ኣዋር"], &["ዓመ"]],
        not: &["ኣይ", "ኣየ", "ኣት", "ብዘይ", "የብ", "ዘይ", "ከይ", "ፈጺም", "ኣል"],
    },
];

/// What a translation lacks of the facts of its English text, in words; nothing where it has them all, or where its language is not known here.
pub(super) fn lost(language: &str, english: &str, translated: &str) -> Option<Lost> {
    let words = LANGUAGES.iter().find(|words| words.language == language)?;
    let (english, translated) = (english.to_lowercase(), translated.to_lowercase());
    let has = |parts: &[&str]| parts.iter().any(|part| translated.contains(part));
    for (unit, parts) in UNITS.iter().zip(words.units) {
        if lasts(&english, unit) && !has(parts) {
            return Some(Lost::Duration(unit));
        }
    }
    let forbids = FORBIDDING.iter().any(|words| english.contains(words));
    (forbids && !has(words.not)).then_some(Lost::Prohibition)
}

/// A fact that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lost {
    /// Of this unit.
    Duration(&'static str),
    /// English forbids something.
    Prohibition,
}

/// "3 days", "72 hours": a number before a unit.
fn lasts(english: &str, unit: &str) -> bool {
    english.match_indices(unit).any(|(at, _)| {
        let before = english[..at].trim_end();
        before.len() < at && before.ends_with(|character: char| character.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, Lost, lost};

    #[test]
    fn a_lost_duration_or_prohibition_is_seen() {
        let english = "You have 3 days. Do not sign.";
        assert_eq!(lost("es", english, "Tiene 3 días. No firme."), None);
        assert_eq!(lost("es", english, "Tiene 3 semanas. No firme."), Some(Lost::Duration("day")));
        assert_eq!(lost("es", english, "Tiene 3 días. Firme."), Some(Lost::Prohibition));
        assert_eq!(lost("zh", english, "您有3天。请签字。"), Some(Lost::Prohibition));
        assert_eq!(lost("xx", english, ""), None);
    }

    #[test]
    fn every_language_of_the_urgent_guides_is_known() {
        for language in ["es", "fr", "pt", "ar", "fa", "tr", "uk", "ru", "sw", "am", "ti", "so", "ht", "zh"] {
            assert!(LANGUAGES.iter().any(|words| words.language == language), "{language}");
        }
    }
}
