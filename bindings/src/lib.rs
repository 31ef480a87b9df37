//! Links the facade (`core/app`) into the one library that Kotlin and Swift load. It holds no logic: what they call is written there.

turnstone_app::uniffi_reexport_scaffolding!();
