//! `cargo xtask ios`: the core for iPhones and for the simulator, checked, and the XCFramework with its Swift package around it.

use super::compile::{Compile, static_library};
use super::inspect::{contains, secrets};
use super::tools::{Llvm, capture, llvm};
use super::{darwin, privacy, xcframework};
use crate::debian::{need_source, need_target};
use crate::run::{has, target, text};
use std::fs;
use std::path::{Path, PathBuf};

/// The oldest iOS.
pub const MINIMUM: &str = "15.0";

/// One of the two things that an app for iOS is built for.
pub struct Platform {
    /// Rust's target.
    pub rust: &'static str,
    /// The linker's name of it.
    pub linker: &'static str,
    /// The last part of clang's target.
    pub tapi: &'static str,
    /// Its folder in an XCFramework.
    pub folder: &'static str,
    /// `SupportedPlatformVariant`, where there is one.
    pub variant: Option<&'static str>,
}

/// Both.
pub const PLATFORMS: &[Platform] = &[
    Platform { rust: "aarch64-apple-ios", linker: "ios", tapi: "arm64-ios", folder: "ios-arm64", variant: None },
    Platform {
        rust: "aarch64-apple-ios-sim",
        linker: "ios-simulator",
        tapi: "arm64-ios-simulator",
        folder: "ios-arm64-simulator",
        variant: Some("simulator"),
    },
];

/// With what it is made.
enum Toolchain {
    /// Xcode, of this version.
    Xcode(String),
    /// LLVM as the system has it, against the headers and the list of symbols that PyPI's `ziglang` carries.
    Stubs(Llvm, PathBuf),
}

/// Builds both, checks them, writes `target/package/TurnstoneCore.xcframework` and the Swift package beside it.
pub fn ios(_: &[String]) -> Result<(), String> {
    let toolchain = if has("xcodebuild", &["-version"]) {
        Toolchain::Xcode(capture("xcodebuild", &["-version"])?.lines().next().unwrap_or("Xcode").to_owned())
    } else {
        Toolchain::Stubs(llvm()?, darwin::sdk()?)
    };
    let name = match &toolchain {
        Toolchain::Xcode(version) => version.clone(),
        Toolchain::Stubs(llvm, _) => {
            format!(
                "{} against the symbols of libSystem as PyPI's ziglang lists them: checked, not shipped",
                llvm.clang
            )
        }
    };
    println!("With {name}");
    let mut libraries = Vec::new();
    for platform in PLATFORMS {
        libraries.push((platform, library(&toolchain, platform)?));
    }
    let (_, device) = libraries.first().ok_or("no platform")?;
    let generated = super::android::generated(device)?;
    let framework = match &toolchain {
        Toolchain::Xcode(_) => xcframework::with_xcode(&libraries, &generated)?,
        Toolchain::Stubs(..) => xcframework::by_hand(&libraries, &generated)?,
    };
    let package = xcframework::swift_package(&framework, &generated, &name)?;
    println!("{}\n{}", framework.display(), package.display());
    if let Toolchain::Stubs(..) = toolchain {
        println!(
            "CHECKED, NOT SHIPPED: every symbol was found by name in macOS's libSystem. A release is built with Xcode."
        );
    }
    Ok(())
}

/// One static library, judged.
fn library(toolchain: &Toolchain, platform: &Platform) -> Result<PathBuf, String> {
    let mut variables = vec![("IPHONEOS_DEPLOYMENT_TARGET".to_owned(), MINIMUM.to_owned())];
    let mut options = Vec::new();
    match toolchain {
        Toolchain::Xcode(_) => need_target(platform.rust)?,
        Toolchain::Stubs(llvm, sdk) => {
            let under = platform.rust.replace('-', "_");
            variables.push((format!("CC_{under}"), llvm.clang.clone()));
            variables.push((format!("AR_{under}"), llvm.ar.clone()));
            variables.push(("SDKROOT".to_owned(), text(sdk)?.to_owned()));
            // rustc and `cc` ask a program of Xcode's where the SDK is.
            let path = std::env::var("PATH").unwrap_or_default();
            variables.push(("PATH".to_owned(), format!("{}:{path}", text(&sdk.join("programs"))?)));
            // Not every mirror has Rust's own library for the simulator; it can be compiled.
            if let Err(reason) = need_target(platform.rust) {
                println!("{reason}: compiled from source");
                need_source()?;
                variables.push(("RUSTC_BOOTSTRAP".to_owned(), "1".to_owned()));
                options.push("-Zbuild-std=std,panic_unwind");
            }
        }
    }
    let library = static_library(Compile { target: platform.rust, through: &[], options: &options, variables })?;
    let bytes = fs::read(&library).map_err(|error| format!("{}: {error}", library.display()))?;
    let told: Vec<String> = secrets()?.into_iter().filter(|secret| contains(&bytes, secret.as_bytes())).collect();
    if !told.is_empty() {
        return Err(format!("{} is not fit: its bytes hold {told:?}", library.display()));
    }
    let linked = match toolchain {
        Toolchain::Xcode(_) => with_xcode(&library, platform)?,
        Toolchain::Stubs(llvm, sdk) => darwin::link(llvm, sdk, &library, platform)?,
    };
    let imports = darwin::imports(&linked)?;
    privacy::check(&imports)?;
    let size = fs::metadata(&linked).map_err(|error| error.to_string())?.len();
    println!(
        "{:<22} {} bytes as an archive, {size} as an app links it; {} functions of libSystem",
        platform.rust,
        bytes.len(),
        imports.len()
    );
    Ok(library)
}

/// Links the library as an app would, with Xcode's own linker and SDK: it must need nothing else.
fn with_xcode(library: &Path, platform: &Platform) -> Result<PathBuf, String> {
    let sdk = if platform.variant.is_some() { "iphonesimulator" } else { "iphoneos" };
    let out = target().join("package/ios").join(platform.folder).join("check.dylib");
    fs::create_dir_all(out.parent().unwrap_or(&out)).map_err(|error| error.to_string())?;
    let clang = format!("arm64-apple-ios{MINIMUM}{}", if platform.variant.is_some() { "-simulator" } else { "" });
    let force = format!("-Wl,-force_load,{}", text(library)?);
    let exported = ["-Wl,-exported_symbol,_ffi_turnstone_app_*", "-Wl,-exported_symbol,_uniffi_turnstone_app_*"];
    let arguments =
        ["--sdk", sdk, "clang", "-target", &clang, "-dynamiclib", "-Wl,-dead_strip", &force, "-o", text(&out)?];
    capture("xcrun", &[&arguments[..], &exported].concat())?;
    Ok(out)
}
