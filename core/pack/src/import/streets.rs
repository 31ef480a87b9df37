//! Streets in texts: by which words one is found, and what looks like an address at all.

use super::scrub::words;
use crate::record::Address;
use std::collections::HashSet;

/// Words that end the part of a street's name that tells it from others.
const STREET_ENDS: &[&str] = &[
    "street",
    "st",
    "str",
    "avenue",
    "ave",
    "av",
    "road",
    "rd",
    "drive",
    "dr",
    "boulevard",
    "blvd",
    "lane",
    "ln",
    "court",
    "ct",
    "place",
    "pl",
    "way",
    "highway",
    "hwy",
    "parkway",
    "pkwy",
    "terrace",
    "ter",
    "circle",
    "cir",
    "square",
    "sq",
    "trail",
    "trl",
    "suite",
    "ste",
    "unit",
    "apt",
    "floor",
    "room",
    "building",
    "bldg",
    "causeway",
    "plaza",
];

/// Words by which a street is found in texts: house number and name, without `Street` and what follows; a post office box.
pub(super) fn street_keys(address: &Address) -> Vec<Vec<String>> {
    let mut keys = Vec::new();
    for line in address.street.split('\n') {
        let all = words(line);
        if let Some(at) = all.iter().position(|word| word == "box" || word == "postfach")
            && let Some(number) = all.get(at + 1)
        {
            keys.push(vec![all[at].clone(), number.clone()]);
            continue;
        }
        let numbered = all.iter().position(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        let unit = all.first().is_some_and(|word| STREET_ENDS.contains(&word.as_str()));
        let Some(start) = numbered.filter(|_| !unit) else {
            if all.len() >= 2 && !unit {
                keys.push(all);
            }
            continue;
        };
        let tail = &all[start..];
        let end =
            tail.iter().skip(2).position(|word| STREET_ENDS.contains(&word.as_str())).map_or(tail.len(), |at| at + 2);
        if end >= 2 {
            keys.push(tail[..end].to_vec());
        } else if all.len() >= 2 {
            // `Hauptstraße 5`
            keys.push(all);
        }
    }
    keys
}

/// True for a sentence with something like an address in it: a house number and a word of streets close by, a post office
/// box, or one of these postcodes.
pub(super) fn looks_like_address(sentence: &str, postcodes: &HashSet<String>) -> bool {
    let words = words(sentence);
    let number = |word: &String| word.starts_with(|c: char| c.is_ascii_digit()) && word.len() <= 6;
    let before = [
        "calle",
        "avenida",
        "avda",
        "rue",
        "rua",
        "via",
        "viale",
        "piazza",
        "plaza",
        "carrer",
        "ulica",
        "ul",
        "улица",
        "вулиця",
        "شارع",
        "خیابان",
    ];
    for (at, word) in words.iter().enumerate() {
        let near =
            |range: std::ops::Range<usize>| words.get(range.start..range.end.min(words.len())).unwrap_or_default();
        let year =
            at > 0 && word.len() == 4 && matches!(words[at - 1].as_str(), "in" | "since" | "of" | "from" | "until");
        if number(word) && !year && near(at + 1..at + 6).iter().skip(1).any(|word| is_street(word)) {
            return true;
        }
        let street = before.contains(&word.as_str()) || (is_street(word) && word.chars().count() > 6);
        if street && near(at + 1..at + 6).iter().any(number) {
            return true;
        }
        let box_number = matches!(word.as_str(), "box" | "postfach") && near(at + 1..at + 2).iter().any(number);
        if box_number || postcodes.contains(word) {
            return true;
        }
    }
    false
}

fn is_street(word: &str) -> bool {
    const STREETS: &[&str] = &[
        "street",
        "avenue",
        "ave",
        "road",
        "rd",
        "drive",
        "boulevard",
        "blvd",
        "lane",
        "court",
        "terrace",
        "highway",
        "hwy",
        "parkway",
        "causeway",
        "straße",
        "strasse",
        "gasse",
        "laan",
        "straat",
        "caddesi",
        "sokak",
    ];
    STREETS.contains(&word) || ["straße", "strasse", "gasse", "straat"].iter().any(|end| word.ends_with(end))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn streets_are_known_by_number_and_name() {
        let keys = |street: &str| street_keys(&Address { street: street.to_owned(), ..Address::default() });
        assert_eq!(keys("735 NE 125th Street\nSuite 200"), [["735", "ne", "125th"]]);
        assert_eq!(keys("P.O. Box 161810"), [["box", "161810"]]);
        assert_eq!(keys("Hauptstraße 5"), [["hauptstraße", "5"]]);
        assert_eq!(keys("12 Elm"), [["12", "elm"]]);
        assert_eq!(keys("Lantern House"), [["lantern", "house"]]);
        assert!(keys("Unit 4").is_empty());
    }

    #[test]
    fn sentences_with_addresses() {
        let none = HashSet::new();
        for sentence in [
            "Come to 12 Elm Street",
            "Visit us at 4 rue des Lilas, or rue des Lilas 4",
            "Musterstraße 12",
            "PO Box 44",
            "calle Sol 5",
        ] {
            assert!(looks_like_address(sentence, &none), "{sentence}");
        }
        for sentence in ["24 beds, 3 meals a day", "Open 9 to 5", "Founded in 1984 by court order"] {
            assert!(!looks_like_address(sentence, &none), "{sentence}");
        }
        assert!(looks_like_address("Somewhere in 99999", &HashSet::from(["99999".to_owned()])));
    }
}
