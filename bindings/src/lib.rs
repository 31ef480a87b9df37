//! Links the facade (`core/app`) into the one library that Kotlin and Swift load. It holds no logic: what they call is written there.

turnstone_app::uniffi_reexport_scaffolding!();

/// Whatever is given back is overwritten: a search of memory finds nothing of what was closed.
#[global_allocator]
static CLEARING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);
