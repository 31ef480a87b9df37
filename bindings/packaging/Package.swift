// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "Turnstone",
    platforms: [.iOS(.v15)],
    products: [.library(name: "Turnstone", targets: ["Turnstone"])],
    targets: [
        // The core itself, a static library for devices and simulators.
        .binaryTarget(name: "TurnstoneCoreFFI", path: "TurnstoneCore.xcframework"),
        // Generated. A target of its own, since it must not be isolated to the main actor, whatever an app chooses for itself.
        .target(
            name: "TurnstoneCore",
            dependencies: ["TurnstoneCoreFFI"],
            resources: [.copy("PrivacyInfo.xcprivacy")]),
        // By hand: what Swift expects of a library.
        .target(name: "Turnstone", dependencies: ["TurnstoneCore"]),
    ]
)
