import SwiftUI
import TurnstoneKit

/// The lock: what it is and can't do, which gesture, after how long.
struct LockScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var lock: Watched<LockModel>

    init(app: Watched<AppModel>, model: LockModel) {
        self.app = app
        _lock = StateObject(wrappedValue: Watched(model))
    }

    private var words: NotesWords { app.model.notesWords }
    private var chosen: LockSettings? { lock.model.chosen }

    var body: some View {
        Page {
            Heading(words.lockHeading)
            Text(words.lockNote)
            Text(words.lockLimits).font(.footnote)
            ChoiceRow(words: words.lockNone, isChosen: chosen == nil) { app.model.choose(lock: nil) }
            gesture(words.lockHold, .holdTitle)
            gesture(words.lockTaps, .tapTitleFiveTimes)
            if let chosen {
                Group {
                    after(words.lockAfter1, 60, chosen)
                    after(words.lockAfter5, 300, chosen)
                    after(words.lockAfter15, 900, chosen)
                }
            }
        }
    }

    private func gesture(_ name: String, _ gesture: LockGesture) -> some View {
        ChoiceRow(words: name, isChosen: chosen?.gesture == gesture) {
            app.model.choose(lock: LockSettings(gesture: gesture, idleSeconds: chosen?.idleSeconds ?? 300))
        }
    }

    private func after(_ name: String, _ seconds: UInt32, _ chosen: LockSettings) -> some View {
        ChoiceRow(words: name, isChosen: chosen.idleSeconds == seconds) {
            app.model.choose(lock: LockSettings(gesture: chosen.gesture, idleSeconds: seconds))
        }
    }
}

/// What the app protects, and what it can't.
struct ProtectionScreen: View {
    @ObservedObject var app: Watched<AppModel>
    let model: ProtectionModel

    var body: some View {
        Page {
            Text(model.view.heading).font(.title).accessibilityAddTraits(.isHeader)
            ForEach(Array(model.view.parts.enumerated()), id: \.offset) { part in
                Heading(part.element.heading)
                ForEach(Array(part.element.lines.enumerated()), id: \.offset) { Text($0.element) }
            }
        }
    }
}
