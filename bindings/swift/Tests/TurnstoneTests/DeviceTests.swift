import Foundation
import Testing
import Turnstone

private let passphrase = Data("lamp river seven tuesday".utf8)

extension All {
    /// What the platform keeps for notebooks: a secret of the device's own, and what happens when it is lost or can't be kept.
    @Suite struct Device {
        @Test func withoutTheDevicesSecretOnlyTheRecoveryCodeOpens() async throws {
            let (folder, store) = (try Folder(), Store())
            let vault = try await openVault(folder: folder.url, device: store)
            #expect(store.secret?.count == 128)
            try await vault.makeNotebook(new: NewNotebook(passphrase: passphrase, keep: []))
            let notebook = try await vault.unlock(passphrase: passphrase)
            let code = try await notebook.makeRecoveryCode()
            notebook.lock()
            // Every attempt writes what is there already, so that nobody can tell which one changed it.
            let written = store.replaced
            await #expect(
                failure { try await vault.unlock(passphrase: Data("something else".utf8)) }?.id
                    == "error-passphrase-wrong")
            #expect(store.replaced > written)

            let kept = store.secret
            let errors: [any Error] = [
                PlatformError.missing, PlatformError.failed, UnknownStep(step: "a keystore's own words"),
            ]
            for error in errors {
                store.failure = error
                let refused = await failure { try await vault.unlock(passphrase: passphrase) }
                #expect(refused?.id == "error-device-secret-unreadable", "\(error)")
            }
            let recovered = try await vault.unlock(passphrase: code)
            #expect(recovered.openedByRecoveryCode())
            // It never makes a new one by itself.
            #expect(store.secret == kept)
        }

        @Test func aStoreThatKeepsNothingMakesNoFile() async throws {
            let (folder, store) = (try Folder(), Store())
            store.failure = PlatformError.failed
            let refused = await failure { try await openVault(folder: folder.url, device: store) }
            #expect(refused?.id == "error-device-secret-unreadable")
            #expect(try folder.files().isEmpty)
        }

        @Test func aSecretThatIsGoneIsNoFaultOfOurs() async throws {
            let (folder, store) = (try Folder(), Store())
            let vault = try await openVault(folder: folder.url, device: store)
            store.failure = PlatformError.Missing(message: "missing")
            let refused = await failure { try await vault.unlock(passphrase: passphrase) }
            #expect(refused?.id == "error-device-secret-unreadable")
            let again = await failure { try await vault.unlock(passphrase: passphrase) }
            #expect(again?.id == "error-device-secret-unreadable")
        }
    }
}

/// A keystore in memory, which fails when it is told to.
private final class Store: DeviceSecretStore, @unchecked Sendable {
    private let lock = NSLock()
    private var kept: Data?
    private var failing: (any Error)?
    private var count = 0

    var secret: Data? { lock.withLock { kept } }
    var replaced: Int { lock.withLock { count } }
    var failure: (any Error)? {
        get { lock.withLock { failing } }
        set { lock.withLock { failing = newValue } }
    }

    func load() throws -> Data {
        try lock.withLock {
            if let failing { throw failing }
            guard let kept else { throw PlatformError.missing }
            return kept
        }
    }

    func replace(secret: Data) throws {
        try lock.withLock {
            if let failing { throw failing }
            (kept, count) = (secret, count + 1)
        }
    }
}
