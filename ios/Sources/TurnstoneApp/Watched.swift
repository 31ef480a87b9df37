import SwiftUI
import TurnstoneKit

/// Something that tells when it has changed.
@MainActor
protocol Watchable: AnyObject {
    var onChange: (@MainActor () -> Void)? { get set }
}

extension Model: Watchable {}
extension AppModel: Watchable {}
extension CoverModel: Watchable {}

/// A model as SwiftUI wants it before iOS 17: an object that is observed. Whatever draws something of a model has to observe it,
/// since the model itself is the same object before and after a change.
@MainActor
final class Watched<Watchee: Watchable>: ObservableObject {
    let model: Watchee
    @Published private var changes = 0

    init(_ model: Watchee) {
        self.model = model
        model.onChange = { [weak self] in self?.changes += 1 }
    }
}
