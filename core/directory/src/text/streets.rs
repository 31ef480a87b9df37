//! Words of addresses that are written short or in full, in the languages whose addresses do so most.

/// Short and full forms, folded. A short form may have more than one full form.
const FORMS: &[(&str, &str)] = &[
    ("ave", "avenue"),
    ("av", "avenue"),
    ("av", "avenida"),
    ("avda", "avenida"),
    ("blvd", "boulevard"),
    ("bd", "boulevard"),
    ("cir", "circle"),
    ("ct", "court"),
    ("dr", "drive"),
    ("e", "east"),
    ("hwy", "highway"),
    ("ln", "lane"),
    ("mt", "mount"),
    ("n", "north"),
    ("ne", "northeast"),
    ("nw", "northwest"),
    ("pkwy", "parkway"),
    ("pl", "place"),
    ("plz", "plaza"),
    ("rd", "road"),
    ("s", "south"),
    ("se", "southeast"),
    ("sq", "square"),
    ("st", "saint"),
    ("st", "street"),
    ("str", "strasse"),
    ("sw", "southwest"),
    ("ter", "terrace"),
    ("ul", "ulitsa"),
    ("w", "west"),
    ("ул", "улица"),
    ("вул", "вулиця"),
    ("cad", "caddesi"),
    ("sok", "sokak"),
];

/// The other forms of a folded word of an address.
pub fn address_forms(word: &str) -> impl Iterator<Item = &'static str> + '_ {
    FORMS.iter().filter_map(move |(short, full)| match word {
        _ if word == *short => Some(*full),
        _ if word == *full => Some(*short),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_full_forms_lead_to_each_other() {
        assert_eq!(address_forms("st").collect::<Vec<_>>(), ["saint", "street"]);
        assert_eq!(address_forms("boulevard").collect::<Vec<_>>(), ["blvd", "bd"]);
        assert_eq!(address_forms("shelter").count(), 0);
    }
}
