//! Which addresses must not be published, and taking them out of everything.
//!
//! A location is hidden when anything at it is about violence in the home, trafficking, or a shelter whose place is secret, in
//! the words of its categories, topics, names or description, or when the address itself says so. It errs on the side of
//! hiding: a clinic whose street is missing still has its phone, a shelter whose street is known may have a visitor. A curator
//! can confirm single locations or services as public.

use super::classify::Classifier;
use super::scrub::{Forbidden, words};
use super::world::{ServiceDraft, World};
use super::{ImportError, Stage, codes};
use crate::record::{Address, Category, Visibility};
use std::collections::{HashMap, HashSet};

/// Words of violence and trafficking, folded: lower case, no apostrophes.
const VIOLENCE: &[&str] = &[
    "domestic violence",
    "domestic abuse",
    "domestic/family violence",
    "family violence",
    "family abuse",
    "intimate partner",
    "battered",
    "abused wom",
    "abused men",
    "abused gay",
    "abused lgbt",
    "spouse abuse",
    "spousal abuse",
    "abusive partner",
    "abusive relationship",
    "dating violence",
    "gender based violence",
    "gender-based violence",
    "honour based",
    "honor based",
    "forced marriage",
    "human traffick",
    "sex traffick",
    "trafficking",
    "trafficked",
    "sexually exploited",
    "sexual exploitation",
    "safe house",
    "safehouse",
    "womens shelter",
    "womens refuge",
    "women shelter",
    "refuge for women",
    "shelter for women",
    "dv shelter",
    "violencia domestica",
    "violencia familiar",
    "violencia de genero",
    "violencia intrafamiliar",
    "violencia machista",
    "violencia contra la mujer",
    "trata de personas",
    "trata de mujeres",
    "trata de seres",
    "mujeres maltratadas",
    "casa refugio",
    "casa de acogida",
    "violence conjugale",
    "violences conjugales",
    "violence domestique",
    "violences domestiques",
    "violences faites aux femmes",
    "violence familiale",
    "femmes battues",
    "traite des etres",
    "traite des personnes",
    "traite humaine",
    "hausliche gewalt",
    "hauslicher gewalt",
    "frauenhaus",
    "frauenhauser",
    "menschenhandel",
    "gewalt gegen frauen",
    "violencia domestica",
    "violencia contra a mulher",
    "trafico de pessoas",
    "trafico humano",
    "casa abrigo",
    "violenza domestica",
    "violenza sulle donne",
    "violenza di genere",
    "antiviolenza",
    "tratta di esseri",
    "casa rifugio",
    "huiselijk geweld",
    "mensenhandel",
    "vrouwenopvang",
    "vyolans domestik",
    "vyolans konjigal",
    "trafik moun",
    "aile ici siddet",
    "kadin siginma",
    "insan ticareti",
    "przemoc domowa",
    "przemocy domowej",
    "handel ludzmi",
    "домашнее насилие",
    "домашнего насилия",
    "торговля людьми",
    "торговли людьми",
    "домашнє насильство",
    "домашнього насильства",
    "торгівля людьми",
    "торгівлі людьми",
    "العنف الأسري",
    "العنف المنزلي",
    "العنف ضد المرأة",
    "الاتجار بالبشر",
    "خشونت خانگی",
    "قاچاق انسان",
    "家暴",
    "家庭暴力",
    "人口贩卖",
    "人口販賣",
    "人口贩运",
    "人口販運",
    "bao luc gia dinh",
    "buon nguoi",
    "buon ban nguoi",
];

/// Words of a place to sleep. In a description they count beside words of violence only.
const SHELTER: &[&str] = &[
    "shelter",
    "safe home",
    "refuge",
    "transitional housing",
    "emergency housing",
    "safe housing",
    "residential program",
    "albergue",
    "refugio",
    "abrigo",
    "hebergement",
    "foyer",
    "zuflucht",
    "schutzwohnung",
    "rifugio",
    "opvang",
    "siginma",
    "schronisko",
    "приют",
    "убежище",
    "притулок",
    "مأوى",
    "پناهگاه",
    "庇护",
    "庇護",
];

/// What says of a place that it is secret.
const SECRET_PLACE: &[&str] = &[
    "confidential location",
    "confidential shelter",
    "confidential address",
    "confidential site",
    "undisclosed location",
    "undisclosed address",
    "undisclosed shelter",
    "secret location",
    "secret address",
    "location is confidential",
    "address is confidential",
    "location confidential",
    "location is not disclosed",
    "location is undisclosed",
    "hidden location",
    "safe house",
    "safehouse",
    "direccion confidencial",
    "ubicacion confidencial",
    "lugar secreto",
    "adresse confidentielle",
    "adresse secrete",
    "lieu secret",
    "lieu tenu secret",
    "geheime adresse",
    "anonyme adresse",
    "anonymer ort",
    "endereco confidencial",
    "endereco sigiloso",
    "indirizzo segreto",
    "indirizzo riservato",
    "geheim adres",
    "конфиденциальный адрес",
    "секретный адрес",
    "عنوان سري",
];

/// Lower case without apostrophes and accents, one space between words.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.to_lowercase().chars() {
        let plain = match character {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ạ' | 'ả' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' | 'ı' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
            'ú' | 'ù' | 'û' | 'ü' | 'ự' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            'ş' | 'ś' => 's',
            'ź' | 'ż' => 'z',
            'đ' => 'd',
            'ğ' => 'g',
            'ł' => 'l',
            '\'' | '’' | '‘' | '\u{307}' => continue,
            c if c.is_whitespace() || c == '-' || c == '_' => ' ',
            c => c,
        };
        if plain != ' ' || !out.ends_with(' ') {
            out.push(plain);
        }
    }
    out
}

fn has(text: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| text.contains(phrase))
}

/// A name or topic that is of violence, trafficking or a secret place.
fn name_hides(name: &str, classifier: &Classifier) -> bool {
    let folded = fold(name);
    has(&folded, VIOLENCE)
        || has(&folded, SECRET_PLACE)
        || classifier.categories(name).into_iter().any(Category::hides_address)
}

/// A description that speaks of a shelter from violence, or of a secret place.
fn description_hides(text: &str) -> bool {
    let folded = fold(text);
    has(&folded, SECRET_PLACE) || (has(&folded, VIOLENCE) && has(&folded, SHELTER))
}

fn originals(text: &crate::record::Text) -> impl Iterator<Item = &str> {
    text.0.values().map(|translation| translation.text.as_str())
}

fn service_hides(service: &ServiceDraft, classifier: &Classifier, topic_hides: &mut HashMap<String, bool>) -> bool {
    let record = &service.record;
    record.categories.iter().any(|category| category.hides_address())
        || originals(&record.name).any(|name| name_hides(name, classifier))
        || record.aliases.iter().any(|name| name_hides(name, classifier))
        || originals(&record.summary).chain(originals(&record.description)).any(description_hides)
        || service
            .topics
            .iter()
            .any(|(topic, _)| *topic_hides.entry(topic.clone()).or_insert_with(|| name_hides(topic, classifier)))
}

/// What was hidden, for the texts.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    /// What must not be in any text.
    pub(super) forbidden: Forbidden,
    /// Services whose own texts must have no address at all.
    pub(super) services: HashSet<usize>,
    /// Locations likewise.
    pub(super) locations: HashSet<usize>,
    /// Organizations likewise.
    pub(super) organizations: HashSet<usize>,
}

/// Hides locations, and gives what must not be in any text.
pub(super) fn hide(world: &mut World<'_>, classifier: &Classifier) -> Result<Hidden, ImportError> {
    world.step(Stage::Hiding, 800)?;
    let mut hidden = decide(world, classifier);
    world.step(Stage::Hiding, 830)?;
    let mut public = HashSet::new();
    for draft in &world.locations {
        if confirmed(world, &draft.keys) {
            public.extend(draft.streets.iter().flat_map(street_keys));
        }
    }
    let mut coordinates = HashSet::new();
    for number in 0..world.locations.len() {
        if !hidden.locations.contains(&number) {
            continue;
        }
        let row = world.locations[number].row;
        for column in ["latitude", "longitude"] {
            hidden.forbidden.exact(world.tables.get(row, column));
        }
        let draft = &world.locations[number];
        coordinates.extend(draft.record.coordinates.map(|at| (at.latitude.to_bits(), at.longitude.to_bits())));
        if let Some(at) = draft.record.coordinates {
            hidden.forbidden.exact(&at.latitude.to_string());
            hidden.forbidden.exact(&at.longitude.to_string());
        }
        draft
            .streets
            .iter()
            .flat_map(street_keys)
            .filter(|key| !public.contains(key))
            .for_each(|key| hidden.forbidden.phrase(key));
    }
    for number in 0..world.locations.len() {
        if hidden.locations.contains(&number) {
            conceal(world, number);
        } else {
            share(world, number, &hidden, &coordinates);
        }
    }
    Ok(hidden)
}

fn confirmed(world: &World<'_>, keys: &[String]) -> bool {
    keys.iter().any(|key| world.options.confirmed_public.contains(key))
}

fn decide(world: &World<'_>, classifier: &Classifier) -> Hidden {
    let mut hidden = Hidden::default();
    for (number, draft) in world.organizations.iter().enumerate() {
        let names = originals(&draft.record.name).chain(draft.record.aliases.iter().map(String::as_str));
        if names.into_iter().any(|name| name_hides(name, classifier)) {
            hidden.organizations.insert(number);
        }
    }
    let mut topics = HashMap::new();
    for (number, draft) in world.services.iter().enumerate() {
        let by_owner = draft.organization.is_some_and(|owner| hidden.organizations.contains(&owner));
        let public = confirmed(world, &[draft.record.origin.row.clone(), draft.record.id.clone()]);
        if !public && (by_owner || service_hides(draft, classifier, &mut topics)) {
            hidden.services.insert(number);
        }
    }
    let owners: HashMap<&str, usize> =
        world.organizations.iter().enumerate().map(|(number, draft)| (draft.record.id.as_str(), number)).collect();
    for at in &world.at {
        if hidden.services.contains(&at.service) {
            hidden.locations.insert(at.location);
        }
    }
    for (number, draft) in world.locations.iter().enumerate() {
        let by_owner =
            owners.get(draft.record.organization.as_str()).is_some_and(|owner| hidden.organizations.contains(owner));
        let kind = world.tables.get(draft.row, "location_type").to_lowercase();
        let by_type = ["confidential", "hidden", "undisclosed", "secret"].iter().any(|word| kind.contains(word));
        let by_name = originals(&draft.record.name).any(|name| name_hides(name, classifier))
            || draft.record.aliases.iter().any(|name| name_hides(name, classifier))
            || originals(&draft.record.description).any(description_hides);
        if draft.secret || by_owner || by_type || by_name {
            hidden.locations.insert(number);
        }
        if confirmed(world, &draft.keys) {
            hidden.locations.remove(&number);
        }
    }
    // What is given at a hidden place must not describe the way there either.
    for at in &world.at {
        if hidden.locations.contains(&at.location) {
            hidden.services.insert(at.service);
        }
    }
    hidden
}

/// Takes out where a location is. Its country stays.
fn conceal(world: &mut World<'_>, number: usize) {
    let rows: Vec<_> = world.locations[number].address_rows.clone();
    let record = &mut world.locations[number].record;
    let country = record.physical.take().or(record.postal.take()).map(|address| address.country);
    record.postal = None;
    record.physical =
        country.filter(|country| !country.is_empty()).map(|country| Address { country, ..Address::default() });
    record.visibility = Visibility::Hidden;
    record.coordinates = None;
    record.description = crate::record::Text::default();
    record.transport = crate::record::Text::default();
    record.access.accessibility = crate::record::Text::default();
    record.aliases.clear();
    for phone in &mut record.phones {
        phone.note = crate::record::Text::default();
    }
    let row = world.locations[number].row;
    world.ledger.mend(row, codes::ADDRESS_HIDDEN);
    for row in rows {
        world.ledger.mend(row, codes::ADDRESS_HIDDEN);
    }
}

/// A place in the same street and house as a hidden one keeps town and region only.
fn share(world: &mut World<'_>, number: usize, hidden: &Hidden, coordinates: &HashSet<(u64, u64)>) {
    if confirmed(world, &world.locations[number].keys) {
        return;
    }
    let draft = &mut world.locations[number];
    let same_street = draft.streets.iter().any(|address| hidden.forbidden.is_in(&address.street));
    let same_point = draft
        .record
        .coordinates
        .is_some_and(|at| coordinates.contains(&(at.latitude.to_bits(), at.longitude.to_bits())));
    if !same_street && !same_point {
        return;
    }
    draft.record.coordinates = None;
    if same_street {
        draft.record.visibility = Visibility::Partial;
        draft.record.transport = crate::record::Text::default();
        for address in [&mut draft.record.physical, &mut draft.record.postal].into_iter().flatten() {
            address.street.clear();
            address.postal_code.clear();
        }
        let rows = draft.address_rows.clone();
        for row in rows {
            world.ledger.mend(row, codes::ADDRESS_SHARED_WITH_HIDDEN);
        }
    }
    let row = world.locations[number].row;
    world.ledger.mend(row, codes::ADDRESS_SHARED_WITH_HIDDEN);
}

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
fn street_keys(address: &Address) -> Vec<Vec<String>> {
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
    fn names_that_hide() {
        let classifier = Classifier::default();
        for name in [
            "Domestic Violence Shelters",
            "Victims of Human Trafficking",
            "Refugio: violencia doméstica",
            "Frauenhaus Nord",
            "Women's Shelter",
            "Hébergement, violences conjugales",
            "Casa de Acogida",
            "Приют: домашнее насилие",
        ] {
            assert!(name_hides(name, &classifier), "{name}");
        }
        for name in [
            "Food Pantry",
            "Families/Friends of Drug Abusers",
            "Animal Shelters",
            "Women's Health Center",
            "Traffic school",
        ] {
            assert!(!name_hides(name, &classifier), "{name}");
        }
        assert!(description_hides("A shelter for survivors of domestic abuse."));
        assert!(description_hides("The office is at an undisclosed location."));
        assert!(!description_hides("Counselling, domestic violence prevention classes."));
        assert!(!description_hides("All calls are confidential."));
    }

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
