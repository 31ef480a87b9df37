//! What app developers get: an AAR for Android, an XCFramework in a Swift package for iOS; what is in them is judged before, and their size kept.

mod aar;
mod abi;
mod android;
mod apple;
mod compile;
mod darwin;
mod elf;
mod embedded;
mod history;
mod inspect;
mod link;
mod privacy;
mod shrink;
mod sizes;
mod symbols;
mod sysroot;
mod toolchain;
mod tools;
mod xcframework;

pub use android::android;
#[allow(unused_imports, reason = "for the APK")]
pub use android::{android_kotlin, android_library};
pub use apple::ios;
pub use sizes::sizes;

/// All that takes too long for every run: every ABI and both iOS targets, built and judged, the rules
/// for R8 tried, the sizes checked; the slow tests on emulated processors.
pub fn long() -> Result<(), String> {
    android(&[])?;
    shrink::shrink()?;
    sizes(&["--check".to_owned()])?;
    ios(&[])?;
    crate::arm::long()
}
