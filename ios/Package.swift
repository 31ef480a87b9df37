// swift-tools-version:6.0
import PackageDescription

// As in bindings/swift: unsafe flags only where the tests run.
let strict = Context.environment["TURNSTONE_STRICT"] != nil
let settings: [SwiftSetting] = strict ? [.unsafeFlags(["-warnings-as-errors"])] : []

#if os(Linux)
    // The tests: the thin side as it lies in this checkout, over the library that cargo built.
    let core = "../bindings/swift"
#else
    // What `cargo xtask ios` wrote.
    let core = "../target/package/swift"
#endif

var views: [Target.Dependency] = ["TurnstoneKit"]
var targets: [Target] = [
    .target(
        name: "TurnstoneKit", dependencies: [.product(name: "Turnstone", package: "swift")], swiftSettings: settings),
    .testTarget(name: "TurnstoneKitTests", dependencies: ["TurnstoneKit"], swiftSettings: settings),
]

#if os(Linux)
    // Linux has no SwiftUI. The views are typechecked against a stand-in that draws nothing; it proves what they say to each other, not what
    // Apple's own says to them. On a Mac it is not part of anything.
    views.append("SwiftUI")
    targets.append(.target(name: "SwiftUI", path: "Shims/SwiftUI", exclude: ["README.md"], swiftSettings: settings))
    targets.append(
        .executableTarget(
            name: "TurnstoneMain", dependencies: ["TurnstoneApp", "SwiftUI"], path: "App",
            exclude: ["Info.plist", "PrivacyInfo.xcprivacy"], swiftSettings: settings))
#endif

targets.append(.target(name: "TurnstoneApp", dependencies: views, swiftSettings: settings))

let package = Package(
    name: "TurnstoneApp",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [
        .library(name: "TurnstoneKit", targets: ["TurnstoneKit"]),
        .library(name: "TurnstoneApp", targets: ["TurnstoneApp"]),
    ],
    dependencies: [.package(path: core)],
    targets: targets
)
