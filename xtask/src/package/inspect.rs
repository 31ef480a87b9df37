//! Judges a finished Android library. Every rule here has a test that breaks it.

use super::abi::{Abi, PAGE, SONAME};
use super::compile::cargo_home;
use super::elf::Elf;
use super::sysroot::{LIBRARIES, imports};
use crate::run::{root, text};
use std::collections::BTreeSet;

/// What the names of UniFFI's functions begin with.
const PREFIXES: &[&str] = &["ffi_turnstone_app_", "uniffi_turnstone_app_"];
/// Faults on demand, for tests: a library with one of these must not leave the house.
const HOOKS: &[&str] = &["panic_on_purpose", "live_objects"];
/// The beginnings of a person's folders.
const HOMES: &[&str] = &["/home/", "/root/", "/Users/", "C:\\Users\\"];

/// What the core must not be able to do, whatever Android has: it knows no network, and loads no code.
const NEVER: &[&str] = &["socket", "connect", "bind", "getaddrinfo", "sendto", "dlopen", "system", "execve", "fork"];

/// What a library is judged by.
pub struct Rules {
    /// What it may import.
    pub allowed: BTreeSet<String>,
    /// What it may import where it is there.
    pub weak: BTreeSet<String>,
    /// What the generated Kotlin calls.
    pub called: BTreeSet<String>,
    /// What must not be in its bytes.
    pub secrets: Vec<String>,
}

impl Rules {
    /// The rules for an ABI and for what Kotlin calls.
    pub fn new(abi: &Abi, called: BTreeSet<String>) -> Result<Self, String> {
        let (mut allowed, mut weak) = (BTreeSet::new(), BTreeSet::new());
        for library in LIBRARIES {
            for import in imports(library, abi)? {
                if import.weak {
                    weak.insert(import.name)
                } else {
                    allowed.insert(import.name)
                };
            }
        }
        Ok(Self { allowed, weak, called, secrets: secrets()? })
    }

    /// Takes the NDK's word for what API 26 has, since it refuses to link the rest: its headers may choose other names of the same functions.
    /// Says which they are.
    pub fn trust(&mut self, elf: &Elf) -> Vec<String> {
        let new = elf
            .imports
            .iter()
            .chain(&elf.weak)
            .filter(|name| !self.allowed.contains(*name) && !self.weak.contains(*name));
        let new: Vec<String> = new.filter(|name| !NEVER.contains(&name.as_str())).cloned().collect();
        self.allowed.extend(new.iter().cloned());
        new
    }
}

/// What would tell of the machine that built a file, or let a test's fault into an app.
pub fn secrets() -> Result<Vec<String>, String> {
    let mut secrets: Vec<String> = HOOKS.iter().chain(HOMES).map(|text| (*text).to_owned()).collect();
    secrets.extend([text(&root())?.to_owned(), text(&cargo_home()?)?.to_owned()]);
    Ok(secrets)
}

/// All that is wrong with a library; empty when it is fit.
pub fn faults(elf: &Elf, bytes: &[u8], rules: &Rules) -> Vec<String> {
    let mut faults = Vec::new();
    let mut rule = |kept: bool, fault: String| {
        if !kept {
            faults.push(fault);
        }
    };
    rule(elf.soname == SONAME, format!("its name is {:?}, not {SONAME}", elf.soname));
    for library in &elf.needed {
        let known = library.strip_suffix(".so").is_some_and(|name| LIBRARIES.contains(&name));
        rule(known, format!("it needs {library}"));
    }
    rule(!elf.alignments.is_empty(), "it has no loaded segment".to_owned());
    for alignment in &elf.alignments {
        rule(alignment % PAGE == 0 && *alignment != 0, format!("a segment is aligned to {alignment}, not to {PAGE}"));
    }
    rule(!elf.writes_code, "memory is both written and run".to_owned());
    rule(!elf.relocates_text, "the loader would write into code".to_owned());
    rule(elf.protects, "what the loader writes stays open".to_owned());
    rule(elf.build_id.is_some(), "it has no build id".to_owned());
    for name in &elf.exports {
        rule(
            PREFIXES.iter().any(|prefix| name.starts_with(prefix)),
            format!("it exports {name}, which is not UniFFI's"),
        );
    }
    let exports: BTreeSet<&String> = elf.exports.iter().collect();
    for name in &rules.called {
        rule(exports.contains(name), format!("Kotlin calls {name}, which it does not export"));
    }
    for name in &elf.imports {
        rule(
            rules.allowed.contains(name),
            format!("it imports {name}, which is not among what API 26 is known to have"),
        );
    }
    for name in &elf.weak {
        let known = rules.weak.contains(name) || rules.allowed.contains(name);
        rule(known, format!("it asks for {name}, of which nothing is known"));
    }
    for secret in &rules.secrets {
        rule(!contains(bytes, secret.as_bytes()), format!("its bytes hold {secret:?}"));
    }
    faults
}

/// What the generated Kotlin calls: the functions that JNA binds.
pub fn called(kotlin: &str) -> BTreeSet<String> {
    let declared = kotlin.lines().filter_map(|line| line.trim().strip_prefix("external fun "));
    declared.filter_map(|rest| rest.split('(').next()).map(|name| name.trim().to_owned()).collect()
}

/// True when the bytes hold the text.
pub fn contains(bytes: &[u8], text: &[u8]) -> bool {
    find(bytes, text).is_some()
}

/// Where the bytes hold the text.
pub fn find(bytes: &[u8], text: &[u8]) -> Option<usize> {
    let (first, rest) = text.split_first()?;
    let mut from = 0;
    while let Some(step) = bytes.get(from..)?.iter().position(|byte| byte == first) {
        let at = from + step;
        if bytes.get(at + 1..at + text.len())? == rest {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit() -> (Elf, Rules) {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let elf = Elf {
            soname: SONAME.to_owned(),
            needed: names(&["libc.so", "libdl.so"]),
            exports: names(&["ffi_turnstone_app_rustbuffer_alloc", "uniffi_turnstone_app_fn_func_open"]),
            imports: names(&["memcpy"]),
            weak: names(&["getrandom"]),
            alignments: vec![PAGE, PAGE],
            protects: true,
            build_id: Some(vec![1]),
            ..Elf::default()
        };
        let called = BTreeSet::from(["uniffi_turnstone_app_fn_func_open".to_owned()]);
        let rules = Rules {
            allowed: BTreeSet::from(["memcpy".to_owned()]),
            weak: BTreeSet::from(["getrandom".to_owned()]),
            called,
            secrets: vec!["/home/".to_owned()],
        };
        (elf, rules)
    }

    #[test]
    fn what_is_fit_passes() {
        let (elf, rules) = fit();
        assert_eq!(faults(&elf, b"bytes", &rules), Vec::<String>::new());
    }

    #[test]
    fn each_rule_is_kept() {
        let broken: [fn(&mut Elf, &mut Rules); 14] = [
            |elf, _| elf.soname.clear(),
            |elf, _| elf.needed.push("libssl.so".to_owned()),
            |elf, _| elf.alignments.push(4096),
            |elf, _| elf.alignments.clear(),
            |elf, _| elf.writes_code = true,
            |elf, _| elf.relocates_text = true,
            |elf, _| elf.protects = false,
            |elf, _| elf.build_id = None,
            |elf, _| elf.exports.push("sqlite3_open".to_owned()),
            |elf, _| elf.imports.push("socket".to_owned()),
            // Only asked for, never needed: an older Android has not got it.
            |elf, _| elf.imports.push("getrandom".to_owned()),
            |elf, _| elf.weak.push("ZSTD_trace_compress_begin".to_owned()),
            |_, rules| rules.called.extend(["uniffi_turnstone_app_fn_func_gone".to_owned()]),
            |_, rules| rules.secrets.push("ytes".to_owned()),
        ];
        for (number, break_it) in broken.iter().enumerate() {
            let (mut elf, mut rules) = fit();
            break_it(&mut elf, &mut rules);
            assert_eq!(faults(&elf, b"bytes", &rules).len(), 1, "{number}");
        }
    }

    #[test]
    fn the_ndk_is_trusted_but_for_the_network() {
        let (mut elf, mut rules) = fit();
        elf.imports.extend(["__memcpy_chk".to_owned(), "socket".to_owned()]);
        assert_eq!(rules.trust(&elf), ["__memcpy_chk"]);
        assert_eq!(faults(&elf, b"bytes", &rules).len(), 1);
    }

    #[test]
    fn a_text_is_found_wherever_it_stands() {
        assert_eq!(find(b"aab", b"ab"), Some(1));
        assert_eq!(find(b"aab", b"aab"), Some(0));
        assert_eq!(find(b"aab", b"abc"), None);
        assert_eq!(find(b"", b"a"), None);
    }

    #[test]
    fn calls_are_read_out_of_the_generated_kotlin() {
        let kotlin = "    external fun uniffi_a(`x`: Long): Unit\n    external fun ffi_b(\n fun not_this()";
        assert_eq!(called(kotlin), BTreeSet::from(["ffi_b".to_owned(), "uniffi_a".to_owned()]));
    }
}
