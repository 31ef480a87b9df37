//! A small Android sysroot out of `xtask/android-sysroot`, for link checks where no NDK is at hand: headers, stub libraries with the functions
//! that the core may import and no other, a start file, and LLVM's unwinder from Rust's own source.

use super::abi::{API, Abi};
use super::tools::{Llvm, capture, copy, hash};
use crate::debian::need_source;
use crate::run::{root, run, target, text};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The libraries that the core may be linked with.
pub const LIBRARIES: &[&str] = &["libc", "libm", "libdl", "liblog"];

/// A function that the core may import.
pub struct Import {
    /// Its name.
    pub name: String,
    /// True for a variable, such as `stderr`.
    pub variable: bool,
    /// True for what an older Android may lack: the core asks whether it is there.
    pub weak: bool,
}

/// The sysroot for one ABI: made once for the same sources, headers and compiler.
pub fn sysroot(abi: &Abi, llvm: &Llvm) -> Result<PathBuf, String> {
    need_source()?;
    let sources = root().join("xtask/android-sysroot");
    let rust = capture("rustc", &["-vV"])?;
    // Its name says what is in it, since `cc` does not see that a header changed.
    let name = format!("sysroot-{}-{:016x}", abi.short, hash(&sources, &rust)?);
    let folder = target().join("cross").join(name);
    if folder.join("ready").exists() {
        return Ok(folder);
    }
    make(abi, llvm, &sources, &folder).map_err(|error| error.to_string())??;
    fs::write(folder.join("ready"), "").map_err(|error| error.to_string())?;
    Ok(folder)
}

fn make(abi: &Abi, llvm: &Llvm, sources: &Path, folder: &Path) -> io::Result<Result<(), String>> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    copy(&sources.join("include"), &folder.join("usr/include"))?;
    let libraries = folder.join("usr/lib").join(abi.sysroot);
    let versioned = libraries.join(API.to_string());
    let scratch = folder.join("scratch");
    fs::create_dir_all(&versioned)?;
    fs::create_dir_all(&scratch)?;
    let clang = Clang { llvm, abi, folder };
    let steps = || -> Result<(), String> {
        for library in LIBRARIES {
            let mut names = imports(library, abi)?;
            // So that the linker finds it missing, as with the NDK, and leaves the question to the phone.
            names.retain(|import| !import.weak);
            stub(&clang, &names, library, &versioned, &scratch)?;
        }
        let start = sources.join("crt/crtbegin_so.c");
        let plain = ["-O2", "-fPIC", "-fno-stack-protector", "-c"];
        clang.run(&[&plain[..], &[text(&start)?, "-o", text(&versioned.join("crtbegin_so.o"))?]].concat())?;
        let empty = scratch.join("empty.s");
        fs::write(&empty, "\t.section .note.GNU-stack,\"\",%progbits\n").map_err(|error| error.to_string())?;
        clang.run(&["-c", text(&empty)?, "-o", text(&versioned.join("crtend_so.o"))?])?;
        unwinder(&clang, &libraries.join("libunwind.a"), &scratch)
    };
    let made = steps();
    fs::remove_dir_all(&scratch)?;
    Ok(made)
}

/// What the core may import from a library on an ABI, out of `imports/LIBRARY.txt`.
pub fn imports(library: &str, abi: &Abi) -> Result<Vec<Import>, String> {
    let path = root().join(format!("xtask/android-sysroot/imports/{library}.txt"));
    let list = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut imports = Vec::new();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut words = line.split_whitespace();
        let name = words.next().unwrap_or_default().to_owned();
        let (mut variable, mut weak, mut here) = (false, false, true);
        for word in words {
            match word.strip_prefix("only:") {
                Some(only) => here = only.split(',').any(|short| short == abi.short),
                None if word == "var" => variable = true,
                None if word == "weak" => weak = true,
                None => return Err(format!("{}: what is {word:?}?", path.display())),
            }
        }
        if here {
            imports.push(Import { name, variable, weak });
        }
    }
    Ok(imports)
}

/// A library that only has names: the linker finds them, and nothing can be run with it.
fn stub(clang: &Clang, imports: &[Import], library: &str, folder: &Path, scratch: &Path) -> Result<(), String> {
    let mut assembly = String::new();
    for Import { name, variable, .. } in imports {
        let (section, kind) = if *variable { (".data", "%object") } else { (".text", "%function") };
        let _ = write!(
            assembly,
            "\t{section}\n\t.globl {name}\n\t.type {name},{kind}\n{name}:\n\t.zero 8\n\t.size {name},8\n"
        );
    }
    let (source, object, versions) = (
        scratch.join(format!("{library}.s")),
        scratch.join(format!("{library}.o")),
        scratch.join(format!("{library}.map")),
    );
    fs::write(&source, assembly).map_err(|error| error.to_string())?;
    let names: String = imports.iter().map(|import| format!(" {};", import.name)).collect();
    let global = if names.is_empty() { String::new() } else { format!("global:{names} ") };
    fs::write(&versions, format!("LIBC {{ {global}local: *; }};\n")).map_err(|error| error.to_string())?;
    clang.run(&["-c", text(&source)?, "-o", text(&object)?])?;
    let (soname, script) = (format!("-Wl,-soname,{library}.so"), format!("-Wl,--version-script,{}", text(&versions)?));
    let out = folder.join(format!("{library}.so"));
    let shared = ["-shared", "-nostdlib", "-fuse-ld=lld", "-Wl,--build-id=none"];
    clang.run(&[&shared[..], &[&soname, &script, text(&object)?, "-o", text(&out)?]].concat())
}

/// LLVM's unwinder, which the NDK brings along as a library.
fn unwinder(clang: &Clang, out: &Path, scratch: &Path) -> Result<(), String> {
    let home = capture("rustc", &["--print", "sysroot"])?;
    let source = Path::new(home.trim()).join("lib/rustlib/src/rust/src/llvm-project/libunwind");
    let include = format!("-I{}", text(&source.join("include"))?);
    let options = [
        "-O2",
        "-fPIC",
        "-fvisibility=hidden",
        "-ffunction-sections",
        "-fdata-sections",
        "-funwind-tables",
        "-D_LIBUNWIND_HIDE_SYMBOLS",
        "-D_LIBUNWIND_IS_NATIVE_ONLY",
        "-DNDEBUG",
        "-D_GNU_SOURCE",
        "-Wno-unused-command-line-argument",
        &include,
        "-c",
    ];
    let mut objects = Vec::new();
    for (file, language) in [
        ("libunwind.cpp", &["-x", "c++", "-std=c++17", "-fno-exceptions", "-fno-rtti", "-nostdinc++"][..]),
        ("Unwind-EHABI.cpp", &["-x", "c++", "-std=c++17", "-fno-exceptions", "-fno-rtti", "-nostdinc++"]),
        ("UnwindLevel1.c", &["-std=c11"]),
        ("UnwindLevel1-gcc-ext.c", &["-std=c11"]),
        ("Unwind-sjlj.c", &["-std=c11"]),
        ("UnwindRegistersRestore.S", &[]),
        ("UnwindRegistersSave.S", &[]),
    ] {
        let object = scratch.join(format!("{file}.o"));
        let path = source.join("src").join(file);
        clang.run(&[language, &options[..], &[text(&path)?, "-o", text(&object)?]].concat())?;
        objects.push(text(&object)?.to_owned());
    }
    let mut arguments = vec!["rcsD", text(out)?];
    arguments.extend(objects.iter().map(String::as_str));
    run(&clang.llvm.ar, &arguments)
}

/// clang for one ABI and this sysroot.
struct Clang<'a> {
    llvm: &'a Llvm,
    abi: &'a Abi,
    folder: &'a Path,
}

impl Clang<'_> {
    fn run(&self, arguments: &[&str]) -> Result<(), String> {
        let (target, sysroot) =
            (format!("--target={}{API}", self.abi.clang), format!("--sysroot={}", text(self.folder)?));
        let all = [&[target.as_str(), sysroot.as_str()], self.abi.flags, arguments].concat();
        // Quietly: there are thirty of them.
        capture(&self.llvm.clang, &all).map(drop)
    }
}
