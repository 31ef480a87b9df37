//! Putting things in order, with one sort for all of them: the standard library's is compiled anew for each kind of thing, five kilobytes each time, and the library
//! for a phone had sixty. For lists that a person sees; what is sorted by the million has its own.

use std::cmp::Ordering;

/// Sorts, the order of equals kept.
pub fn sort<T>(items: &mut Vec<T>, compare: &mut dyn FnMut(&T, &T) -> Ordering) {
    let order = places(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    arrange(items, order);
}

/// Sorts by a key that is made once for each thing, the order of equals kept.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let order = places(items.len(), &mut |a, b| keys[a].cmp(&keys[b]));
    arrange(items, order);
}

/// Puts each thing in its place.
fn arrange<T>(items: &mut Vec<T>, order: Vec<usize>) {
    let mut taken: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| taken[at].take()));
}

/// The places of so many things in their order.
#[inline(never)]
fn places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::{sort, sort_by_key};

    #[test]
    fn equals_keep_their_order() {
        let mut words = vec!["pear", "fig", "apple", "date", "kiwi"];
        sort_by_key(&mut words, |word| word.len());
        assert_eq!(words, ["fig", "pear", "date", "kiwi", "apple"]);
        sort(&mut words, &mut |a, b| b.len().cmp(&a.len()));
        assert_eq!(words, ["apple", "pear", "date", "kiwi", "fig"]);
        sort_by_key(&mut Vec::<String>::new(), String::len);
    }
}
