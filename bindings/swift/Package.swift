// swift-tools-version:6.0
import PackageDescription

// The generated code, as `cargo xtask test swift` or `cargo xtask ios` assembles it. It is never committed.
let core = Context.environment["TURNSTONE_CORE"] ?? "../../target/swift/TurnstoneCore"

// A package with unsafe flags can't be a dependency from a registry, so only the tests set them.
let strict = Context.environment["TURNSTONE_STRICT"] != nil
let settings: [SwiftSetting] = strict ? [.unsafeFlags(["-warnings-as-errors"])] : []

let package = Package(
    name: "Turnstone",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "Turnstone", targets: ["Turnstone"])],
    dependencies: [.package(path: core)],
    targets: [
        .target(
            name: "Turnstone",
            dependencies: [.product(name: "TurnstoneCore", package: "TurnstoneCore")],
            swiftSettings: settings),
        .testTarget(name: "TurnstoneTests", dependencies: ["Turnstone"], swiftSettings: settings),
    ]
)
