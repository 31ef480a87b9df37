//! The Android app: its tests on a real framework, and a debug APK.

mod apk;
mod tools;

pub use apk::apk;

use crate::bindings::bindings;
use crate::kotlin::{maven, set_up, style};
use crate::part::Outcome;

/// Builds the app over the real core and runs everything that can be run without a phone: the story, every screen with its pictures, the
/// accessibility checks, the check that nothing newer than the oldest Android is called, and the style.
pub fn test() -> Result<Outcome, String> {
    if let Some(missing) = set_up()? {
        return Ok(Outcome::Skipped(missing));
    }
    let aapt2 = match tools::aapt2()? {
        Ok(aapt2) => aapt2,
        Err(missing) => return Ok(Outcome::Skipped(missing)),
    };
    let bindings = bindings()?;
    style(&["android/app/src/main/kotlin", "android/app/src/test/kotlin/org"])?;
    let paths = [("library", &*bindings.library), ("generated", &*bindings.kotlin), ("aapt2", &*aapt2)];
    maven("android/pom.xml", "verify", &paths)?;
    Ok(Outcome::Passed)
}
