//! The three kinds of phone that the Android library is built for.

/// The oldest Android: its functions are the only ones that the library may import.
pub const API: u32 = 26;
/// Pages of newer phones. Every segment is aligned to it, on 32-bit phones as well: it costs nothing.
pub const PAGE: u64 = 16_384;
/// What the library is called, in the file system and for the loader.
pub const SONAME: &str = "libturnstone_core.so";

/// One kind of phone, with the names that each tool has for it.
pub struct Abi {
    /// Android's name, as in an AAR's `jni/`.
    pub name: &'static str,
    /// Rust's target.
    pub rust: &'static str,
    /// What clang calls it, without the API level.
    pub clang: &'static str,
    /// The folder of its libraries in a sysroot.
    pub sysroot: &'static str,
    /// How the lists of imports call it.
    pub short: &'static str,
    /// What C is compiled with beyond that, so that it is what the NDK makes.
    pub flags: &'static [&'static str],
}

/// Every ABI, the most common one first.
pub const ABIS: &[Abi] = &[
    Abi {
        name: "arm64-v8a",
        rust: "aarch64-linux-android",
        clang: "aarch64-linux-android",
        sysroot: "aarch64-linux-android",
        short: "arm64",
        // The helpers for these live in a library that Debian's clang has not got for Android.
        flags: &["-mno-outline-atomics"],
    },
    Abi {
        name: "armeabi-v7a",
        rust: "armv7-linux-androideabi",
        clang: "armv7a-linux-androideabi",
        sysroot: "arm-linux-androideabi",
        short: "arm",
        flags: &["-mthumb"],
    },
    Abi {
        name: "x86_64",
        rust: "x86_64-linux-android",
        clang: "x86_64-linux-android",
        sysroot: "x86_64-linux-android",
        short: "x86_64",
        flags: &[],
    },
];

/// The ABI of that name.
pub fn abi(name: &str) -> Result<&'static Abi, String> {
    ABIS.iter().find(|abi| abi.name == name).ok_or_else(|| {
        let names: Vec<&str> = ABIS.iter().map(|abi| abi.name).collect();
        format!("there is no ABI {name}; there are {}", names.join(", "))
    })
}
