//! Names across scripts: candidates by their skeleton of consonants, judged by how near they sound.

use super::terms::Terms;
use crate::text::skeleton;

/// Sounds at or under which two names are not taken for one.
pub const LEAST: f32 = 0.52;

/// Most candidates judged in one search.
const MOST: usize = 900;

/// Longest name compared, in sounds.
const LONGEST: usize = 40;

/// A vowel, and what scripts write as one or leave out.
fn is_soft(sound: u8) -> bool {
    matches!(sound, b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'w' | b'h')
}

/// The cost of leaving a sound out.
fn gap(sound: u8) -> f32 {
    match sound {
        b'a' | b'e' => 0.22,
        b'i' | b'o' | b'u' | b'y' | b'w' | b'h' => 0.3,
        _ => 1.0,
    }
}

/// The cost of one sound for another.
fn exchange(a: u8, b: u8) -> f32 {
    if a == b {
        return 0.0;
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
        (true, true) => 0.25,
        (true, false) | (false, true) => match (a, b) {
            (b'w', b'v' | b'f' | b'b') | (b'v' | b'f' | b'b', b'w') => 0.35,
            (b'u' | b'o', b'v') | (b'v', b'u' | b'o') => 0.4,
            (b'h', b'X' | b'k' | b'g') | (b'X' | b'k' | b'g', b'h') => 0.4,
            (b'y' | b'i', b'j') | (b'j', b'y' | b'i') => 0.35,
            _ => 1.1,
        },
        (false, false) if class(a) == class(b) => 0.3,
        (false, false) => match (class(a).min(class(b)), class(a).max(class(b))) {
            (5, 6) => 0.4,
            (1, 2) => 0.5,
            (4, 6) => 0.7,
            _ => 1.0,
        },
    }
}

/// How near two names sound, from 0 to 1.
pub fn nearness(a: &[u8], b: &[u8]) -> f32 {
    let (a, b) = (&a[..a.len().min(LONGEST)], &b[..b.len().min(LONGEST)]);
    let mut row = [0.0f32; LONGEST + 1];
    for (at, sound) in b.iter().enumerate() {
        row[at + 1] = row[at] + gap(*sound);
    }
    for left in a {
        let mut diagonal = row[0];
        row[0] += gap(*left);
        for (at, right) in b.iter().enumerate() {
            let cost = (diagonal + exchange(*left, *right)).min(row[at + 1] + gap(*left)).min(row[at] + gap(*right));
            diagonal = row[at + 1];
            row[at + 1] = cost;
        }
    }
    let weight = |name: &[u8]| name.iter().map(|sound| gap(*sound)).sum::<f32>();
    let total = weight(a).max(weight(b));
    if total <= 0.0 { 0.0 } else { 1.0 - row[b.len()] / total }
}

/// Calls `found` with the value and the nearness of each name that sounds near.
pub fn near(terms: &Terms, sounds: &str, found: &mut dyn FnMut(u64, f32)) {
    let bones = skeleton(sounds);
    if bones.len() < 2 {
        return;
    }
    let mut judged = 0;
    let mut judge = |key: &[u8], value: u64| -> bool {
        let Some(at) = key.iter().position(|byte| *byte == b' ') else { return true };
        let near = nearness(sounds.as_bytes(), &key[at + 1..]);
        if near > LEAST {
            found(value, near);
        }
        judged += 1;
        judged < MOST
    };
    let mut walk = Walk { terms, bones: bones.as_bytes(), path: Vec::new(), judge: &mut judge };
    for errors in 0..=1 {
        if !walk.visit(terms.fst.root().addr(), 0, 0, errors) {
            return;
        }
    }
}

/// A walk over skeletons with exactly a number of errors.
struct Walk<'a, 'f> {
    terms: &'a Terms,
    bones: &'a [u8],
    path: Vec<u8>,
    judge: &'f mut dyn FnMut(&[u8], u64) -> bool,
}

impl Walk<'_, '_> {
    /// `at` consonants were matched; `errors` are still to be made. False when enough was judged.
    fn visit(&mut self, addr: usize, output: u64, at: usize, errors: u8) -> bool {
        let terms = self.terms;
        let node = terms.fst.node(addr);
        if at == self.bones.len()
            && errors == 0
            && let Some(space) = node.find_input(b' ')
        {
            let transition = node.transition(space);
            self.path.push(b' ');
            let more = self.names(transition.addr, output.wrapping_add(transition.out.value()));
            self.path.pop();
            return more;
        }
        if errors == 0 {
            let Some(next) = self.bones.get(at).and_then(|bone| node.find_input(*bone)) else { return true };
            let transition = node.transition(next);
            self.path.push(transition.inp);
            let more = self.visit(transition.addr, output.wrapping_add(transition.out.value()), at + 1, 0);
            self.path.pop();
            return more;
        }
        for transition in node.transitions().filter(|transition| transition.inp != b' ') {
            let out = output.wrapping_add(transition.out.value());
            self.path.push(transition.inp);
            let same = self.bones.get(at) == Some(&transition.inp);
            let more = if same {
                self.visit(transition.addr, out, at + 1, errors)
            } else {
                // One too many, or another instead. The first consonant is seldom wrong and costs most to try.
                self.visit(transition.addr, out, at, errors - 1)
                    && (at >= self.bones.len() || self.visit(transition.addr, out, at + 1, errors - 1))
            };
            self.path.pop();
            if !more {
                return false;
            }
        }
        // One missing.
        at >= self.bones.len() || self.visit(addr, output, at + 1, errors - 1)
    }

    /// All names of one skeleton.
    fn names(&mut self, addr: usize, output: u64) -> bool {
        let terms = self.terms;
        let node = terms.fst.node(addr);
        if node.is_final() && !(self.judge)(&self.path, output.wrapping_add(node.final_output().value())) {
            return false;
        }
        for transition in node.transitions() {
            self.path.push(transition.inp);
            let more = self.names(transition.addr, output.wrapping_add(transition.out.value()));
            self.path.pop();
            if !more {
                return false;
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{fold, romanize};

    #[test]
    fn one_name_in_two_scripts_is_near_and_another_name_is_not() {
        let near = |a: &str, b: &str| nearness(romanize(&fold(a)).as_bytes(), romanize(&fold(b)).as_bytes());
        for (a, b) in [("Asmara", "አስመራ"), ("Ramadi", "رمادی"), ("Perth", "Պերթ"), ("Cherepovets", "Череповец")] {
            assert!(near(a, b) > 0.7, "{a} {b} {}", near(a, b));
        }
        assert!(near("Asmara", "Кострома") < LEAST);
    }
}
