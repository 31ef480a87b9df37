import Foundation
import SwiftUI
import TurnstoneApp
import TurnstoneKit

/// Where the app begins. The folder is the app's own; the phone's languages serve until somebody chooses theirs.
@main
struct Main: App {
    @State private var app = AppModel(
        folder: FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask).first,
        device: deviceSecretStore(),
        voice: systemVoice(),
        deviceLanguages: Locale.preferredLanguages)

    var body: some Scene {
        WindowGroup { RootView(app: app) }
    }
}
