//! Words by which a place is known that must not be found: violence, trafficking, secret shelters, in many languages.

use super::classify::Classifier;
use crate::record::Category;

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
pub(super) fn name_hides(name: &str, classifier: &Classifier) -> bool {
    let folded = fold(name);
    has(&folded, VIOLENCE)
        || has(&folded, SECRET_PLACE)
        || classifier.categories(name).into_iter().any(Category::hides_address)
}

/// A description that speaks of a shelter from violence, or of a secret place.
pub(super) fn description_hides(text: &str) -> bool {
    let folded = fold(text);
    has(&folded, SECRET_PLACE) || (has(&folded, VIOLENCE) && has(&folded, SHELTER))
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
}
