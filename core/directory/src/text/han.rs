//! Han characters that are one word in two spellings: simplified, traditional and Japanese forms.

use std::sync::OnceLock;

/// One line for each simplified character, followed by its other forms. Source and licence stand in the file.
const VARIANTS: &str = include_str!("../../data/han-variants.txt");

/// Other form and simplified form, sorted by the other form.
fn table() -> &'static [(char, char)] {
    static TABLE: OnceLock<Vec<(char, char)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut pairs = Vec::with_capacity(4096);
        for line in VARIANTS.lines().filter(|line| !line.starts_with('#')) {
            let mut forms = line.chars();
            if let Some(simplified) = forms.next() {
                pairs.extend(forms.map(|form| (form, simplified)));
            }
        }
        pairs.sort_unstable();
        pairs
    })
}

/// The simplified form of a Han character, or the character itself.
pub fn simplified(c: char) -> char {
    let table = table();
    table.binary_search_by_key(&c, |pair| pair.0).map_or(c, |at| table[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_simplified_form_is_the_other_form_of_a_third() {
        assert!(table().len() > 3000);
        for (form, simple) in table() {
            assert_eq!(simplified(*form), *simple);
            assert_eq!(simplified(*simple), *simple);
        }
    }

    #[test]
    fn look_alikes_stay_apart() {
        assert_ne!(simplified('未'), simplified('末'));
        assert_eq!(simplified('診'), '诊');
    }
}
