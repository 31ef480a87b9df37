//! Names across scripts: candidates by their skeleton of consonants, judged by how near they sound.
//!
//! Scripts disagree most about vowels. Where one side writes only some of them (Arabic, Hebrew, Indic scripts), a vowel that it lacks
//! costs next to nothing; between two scripts that write them all it costs more.

use super::bytes::{Reader, push_number};
use super::terms::Terms;
use crate::text::{Writing, romanize, skeleton, writing};
use std::sync::OnceLock;

/// At or under this nearness two names are not taken for one.
pub const LEAST: f32 = 0.5;

/// Most candidates judged in one search.
const MOST: usize = 2500;

/// Most names kept of those that sound near.
const MOST_FOUND: usize = 40;

/// Longest name compared, in sounds.
const LONGEST: usize = 40;

/// A name as it sounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// How it is written.
    pub writing: Writing,
    /// See [`romanize`].
    pub sounds: String,
}

/// The readings of a folded name with spaces: as it is, and without the Arabic article, which other scripts often leave out.
pub fn readings(name: &str) -> Vec<Name> {
    let writing = writing(name);
    let mut out = vec![Name { writing, sounds: romanize(name) }];
    if writing == Writing::Consonants && name.split(' ').any(|word| word.starts_with("ال") && word.chars().count() > 4)
    {
        let bare: Vec<&str> = name
            .split(' ')
            .map(|word| word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word))
            .collect();
        out.push(Name { writing, sounds: romanize(&bare.join(" ")) });
    }
    out.retain(|name| !skeleton(&name.sounds).is_empty());
    out
}

/// The key of a name: how it is written, its skeleton, a space, its sounds.
pub fn key(name: &Name) -> Vec<u8> {
    let mut out = vec![name.writing.byte()];
    out.extend_from_slice(skeleton(&name.sounds).as_bytes());
    out.push(b' ');
    out.extend_from_slice(name.sounds.as_bytes());
    out
}

/// Costs are hundredths of a consonant.
type Cost = u16;

/// Sounds as small numbers: letters, then the capital ones that stand for two.
fn number(sound: u8) -> usize {
    match sound {
        b'a'..=b'z' => usize::from(sound - b'a'),
        b'S' => 26,
        b'C' => 27,
        b'Z' => 28,
        b'X' => 29,
        _ => 30,
    }
}

/// A vowel, and what scripts write as one or leave out.
fn is_soft(sound: u8) -> bool {
    matches!(sound, b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'w' | b'h')
}

/// Costs for one pair of writings.
struct Costs {
    /// Leaving a sound of the first name out, of the second name.
    gap: [[Cost; 31]; 2],
    exchange: [[Cost; 31]; 31],
}

impl Costs {
    /// `sparse`: the first name lacks vowels, the second has them.
    fn new(sparse: bool) -> Costs {
        let sounds = b"abcdefghijklmnopqrstuvwxyzSCZX";
        let mut costs = Costs { gap: [[100; 31]; 2], exchange: [[100; 31]; 31] };
        for &a in sounds {
            let full = match a {
                b'a' | b'e' => 24,
                b'i' | b'o' | b'u' | b'y' | b'w' | b'h' => 30,
                _ => 100,
            };
            costs.gap[0][number(a)] = full;
            costs.gap[1][number(a)] = match a {
                b'a' | b'e' | b'i' | b'o' | b'u' if sparse => 8,
                b'h' | b'y' | b'w' if sparse => 25,
                _ => full,
            };
            for &b in sounds {
                costs.exchange[number(a)][number(b)] = if sparse { sparse_exchange(a, b) } else { exchange(a, b) };
            }
        }
        costs
    }

    fn get(sparse: bool) -> &'static Costs {
        static COSTS: OnceLock<[Costs; 2]> = OnceLock::new();
        let [full, lacking] = COSTS.get_or_init(|| [Costs::new(false), Costs::new(true)]);
        if sparse { lacking } else { full }
    }
}

/// The cost of a sound of a script that lacks vowels for one of a script that has them.
fn sparse_exchange(a: u8, b: u8) -> Cost {
    match (a, b) {
        (b'w', b'o' | b'u') | (b'y', b'i' | b'e') => 4,
        (b'a', b'e' | b'i' | b'o' | b'u') => 10,
        (b'h', b'a' | b'e') => 8,
        (b'w' | b'f', b'v') | (b'b', b'v' | b'p') | (b'f', b'p') => 15,
        (b'j', b'g') | (b'k', b'g') | (b'X', b'h') | (b'g', b'k') => 25,
        _ => exchange(a, b),
    }
}

/// The cost of one sound for another.
fn exchange(a: u8, b: u8) -> Cost {
    if a == b {
        return 0;
    }
    let class = |sound: u8| match sound {
        b'b' | b'p' => 1,
        b'f' | b'v' | b'w' => 2,
        b'd' | b't' => 3,
        b'g' | b'k' | b'X' => 4,
        b's' | b'z' | b'c' | b'x' => 5,
        b'S' | b'C' | b'Z' | b'j' => 6,
        b'm' | b'n' => 7,
        b'l' | b'r' => 8,
        other => 20 + other,
    };
    match (is_soft(a), is_soft(b)) {
        (true, true) => 25,
        (true, false) | (false, true) => match (a, b) {
            (b'w', b'v' | b'f' | b'b') | (b'v' | b'f' | b'b', b'w') => 35,
            (b'u' | b'o', b'v') | (b'v', b'u' | b'o') => 40,
            (b'h', b'X' | b'k' | b'g') | (b'X' | b'k' | b'g', b'h') => 40,
            (b'y' | b'i', b'j') | (b'j', b'y' | b'i') => 35,
            _ => 110,
        },
        (false, false) if class(a) == class(b) => 30,
        (false, false) => match (class(a).min(class(b)), class(a).max(class(b))) {
            (5, 6) => 40,
            (1, 2) => 50,
            (4, 6) => 60,
            _ => 100,
        },
    }
}

/// One name, ready to be compared with many.
struct Judge {
    writing: Writing,
    numbers: Vec<usize>,
    row: [Cost; LONGEST + 1],
}

impl Judge {
    fn new(writing: Writing, sounds: &[u8]) -> Judge {
        let sounds = &sounds[..sounds.len().min(LONGEST)];
        Judge { writing, numbers: sounds.iter().map(|sound| number(*sound)).collect(), row: [0; LONGEST + 1] }
    }

    /// How near another name sounds, from 0 to 1; 0 as soon as it is sure to be less than `least`.
    fn nearness(&mut self, writing: Writing, other: &[u8], least: f32) -> f32 {
        let lacks = |writing| writing == Writing::Consonants;
        let sparse = lacks(self.writing) != lacks(writing);
        let costs = Costs::get(sparse);
        // The first of the two costs is for the side that lacks vowels.
        let (own, others) = if sparse && lacks(writing) { (1, 0) } else { (0, 1) };
        let other = &other[..other.len().min(LONGEST)];
        let mut weight = 0;
        for (at, number) in self.numbers.iter().enumerate() {
            self.row[at] = weight;
            weight += costs.gap[own][*number];
        }
        let length = self.numbers.len();
        self.row[length] = weight;
        let other_weight: Cost = other.iter().map(|sound| costs.gap[others][number(*sound)]).sum();
        let total = f32::from(weight.max(other_weight));
        let most = ((1.0 - least) * total) as Cost;
        if total == 0.0 || weight.abs_diff(other_weight) > most {
            return 0.0;
        }
        for sound in other {
            let number = number(*sound);
            let gap = costs.gap[others][number];
            let mut diagonal = self.row[0];
            self.row[0] += gap;
            let mut lowest = self.row[0];
            let mut left = self.row[0];
            for (at, own_number) in self.numbers.iter().enumerate() {
                let exchange =
                    if own == 0 { costs.exchange[*own_number][number] } else { costs.exchange[number][*own_number] };
                let cost = (diagonal + exchange).min(self.row[at + 1] + gap).min(left + costs.gap[own][*own_number]);
                diagonal = self.row[at + 1];
                self.row[at + 1] = cost;
                left = cost;
                lowest = lowest.min(cost);
            }
            if lowest > most {
                return 0.0;
            }
        }
        1.0 - f32::from(self.row[length]) / total
    }
}

/// Writes names by skeleton: for each the list of its names, sorted, each as what differs from the one before and its value. Takes
/// keys of [`key`] in order; returns the skeletons, each with where its list begins.
pub fn write(out: &mut Vec<u8>, entries: Vec<(Box<[u8]>, u64)>) -> Vec<(Box<[u8]>, u64)> {
    let mut skeletons: Vec<(Box<[u8]>, u64)> = Vec::new();
    let mut before: &[u8] = &[];
    for (key, value) in &entries {
        let space = key.iter().position(|byte| *byte == b' ').unwrap_or(key.len());
        let (bones, sounds) = (&key[..space], key.get(space + 1..).unwrap_or(&[]));
        if skeletons.last().is_none_or(|last| last.0.as_ref() != bones) {
            // The end of the list before: a name of no length.
            if !skeletons.is_empty() {
                out.push(0);
            }
            skeletons.push((bones.into(), out.len() as u64));
            before = &[];
        }
        let sounds = &sounds[..sounds.len().min(LONGEST)];
        let shared = before.iter().zip(sounds).take_while(|(a, b)| a == b).count();
        out.push(sounds.len() as u8);
        out.push(shared as u8);
        out.extend_from_slice(&sounds[shared..]);
        push_number(out, *value);
        before = sounds;
    }
    out.push(0);
    skeletons
}

/// The names of some writings that sound near, with value and nearness: the nearest, and the first of those that are equally near.
pub fn near(terms: &Terms, names: &[u8], name: &Name, among: &[Writing]) -> Vec<(u64, f32)> {
    let bones = skeleton(&name.sounds);
    let mut found: Vec<(u64, f32)> = Vec::new();
    if bones.is_empty() {
        return found;
    }
    let root = terms.fst.root();
    let mut judge = Judge::new(name.writing, name.sounds.as_bytes());
    let mut judged = 0;
    let mut least = LEAST;
    let mut lists = Vec::new();
    // Names with the same skeleton in all writings first, then those with one consonant more, less or other.
    for errors in 0..=u8::from(bones.len() > 1) {
        for writing in among {
            let Some(at) = root.find_input(writing.byte()) else { continue };
            let start = root.transition(at);
            lists.clear();
            visit(terms, bones.as_bytes(), start.addr, start.out.value(), errors, &mut lists);
            for list in &lists {
                let mut reader = Reader::new(names, *list as usize);
                let mut sounds = [0u8; LONGEST];
                loop {
                    let length = usize::from(reader.byte()).min(LONGEST);
                    if length == 0 {
                        break;
                    }
                    let shared = usize::from(reader.byte()).min(length);
                    sounds[shared..length].iter_mut().for_each(|sound| *sound = reader.byte());
                    let value = reader.number();
                    let near = judge.nearness(*writing, &sounds[..length], least);
                    if near > least {
                        found.push((value, near));
                        if found.len() >= 2 * MOST_FOUND {
                            found.select_nth_unstable_by(MOST_FOUND, |a, b| b.1.total_cmp(&a.1));
                            found.truncate(MOST_FOUND);
                            least = found.iter().map(|found| found.1).fold(1.0, f32::min).max(LEAST);
                        }
                    }
                    judged += 1;
                }
                if judged > MOST {
                    return found;
                }
            }
        }
    }
    found
}

/// Collects the lists of all skeletons that are exactly `errors` consonants from `bones`.
fn visit(terms: &Terms, bones: &[u8], addr: usize, output: u64, errors: u8, lists: &mut Vec<u64>) {
    let node = terms.fst.node(addr);
    if errors == 0 {
        let Some((first, rest)) = bones.split_first() else {
            if node.is_final() {
                lists.push(output.wrapping_add(node.final_output().value()));
            }
            return;
        };
        if let Some(at) = node.find_input(*first) {
            let transition = node.transition(at);
            visit(terms, rest, transition.addr, output.wrapping_add(transition.out.value()), 0, lists);
        }
        return;
    }
    for transition in node.transitions() {
        let out = output.wrapping_add(transition.out.value());
        match bones.split_first() {
            Some((first, rest)) if *first == transition.inp => visit(terms, rest, transition.addr, out, errors, lists),
            rest => {
                // One too many, or another instead.
                visit(terms, bones, transition.addr, out, errors - 1, lists);
                if let Some((_, rest)) = rest {
                    visit(terms, rest, transition.addr, out, errors - 1, lists);
                }
            }
        }
    }
    // One missing.
    if let Some((_, rest)) = bones.split_first() {
        visit(terms, rest, addr, output, errors - 1, lists);
    }
}

/// How near two names sound, from 0 to 1.
#[cfg(test)]
fn nearness(a: (Writing, &[u8]), b: (Writing, &[u8])) -> f32 {
    Judge::new(a.0, a.1).nearness(b.0, b.1, 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    #[test]
    fn one_name_in_two_scripts_is_near_and_another_name_is_not() {
        let near = |a: &str, b: &str| {
            let [a, b] = [a, b].map(fold);
            nearness((writing(&a), romanize(&a).as_bytes()), (writing(&b), romanize(&b).as_bytes()))
        };
        for (a, b) in [("Asmara", "አስመራ"), ("Ramadi", "رمادی"), ("Perth", "Պերթ"), ("Cherepovets", "Череповец")]
        {
            assert!(near(a, b) > 0.7, "{a} {b} {}", near(a, b));
        }
        assert!(near("Asmara", "Кострома") < LEAST);
    }
}
