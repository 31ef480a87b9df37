//! Stable ids: UUIDv5 of source, table and the row's own id, or its number when it has none.

use uuid::Uuid;

/// The id of a row. `table` is HSDS's name of the table in the singular, so that a renamed file changes no id.
pub(super) fn id(source: &str, table: &str, row: &str) -> String {
    // Lengths stand before the parts, so that no two triples give one name.
    let name = format!("turnstone:import/{}:{source}/{}:{table}/{row}", source.len(), table.len());
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_never_change_and_differ_in_every_part() {
        // Saved records point at these: a change here orphans them.
        assert_eq!(id("us-fl-miami", "service", "136"), "843379fe-f7a7-5897-b223-a79a4f22aca0");
        let all = [id("a", "b", "c"), id("ab", "", "c"), id("a", "bc", ""), id("a", "b", "d"), id("b", "b", "c")];
        for (n, one) in all.iter().enumerate() {
            assert!(all[n + 1..].iter().all(|other| other != one));
        }
    }
}
