import Foundation

/// Opens the core. The first time, and after an update of the app, it builds the search index, which takes seconds; after that it takes
/// milliseconds. Cancelling the surrounding task gives the work up: then this throws `TurnstoneError.Cancelled`, what was on
/// the disk before is still there, and the next call begins anew.
///
/// - Parameters:
///   - folder: A folder of the app's own, such as Application Support; only public data is written there. `nil`: in memory, no file
///     is touched.
///   - onProgress: Told how much is done, from 0 to 1, whenever that changed; never less than before. It is called away from
///     the main actor, and not at all once this function has returned.
/// - Throws: `TurnstoneError`: `Cancelled`, `PackUnreadable`, `Internal`. Where the disk is full or closed to the app, the core
///   works in memory: ask `storage()`.
public func openTurnstone(
    folder: URL?, onProgress: (@Sendable (Double) -> Void)? = nil
) async throws -> Turnstone {
    try await working(onProgress: onProgress) { task in
        try await Turnstone.open(config: OpenConfig(dataFolder: folder?.path), task: task)
    }
}

/// Opens the file in which all notebooks are, and makes it the first time. Do so at the first start of every app, whether or not somebody wants notes: a
/// file that only those have who do would tell on them. Cancelling the surrounding task gives the making up.
///
/// - Parameters:
///   - folder: A folder of the app's own, left out of backups and under complete file protection.
///   - roomMib: MiB for each notebook, when the file is made. The file takes four times that.
///   - device: Keeps what only this device knows; on Apple's systems a `KeychainSecretStore`.
/// - Throws: `TurnstoneError`: `NotebookUnreadable`, `NotebookBusy` while another `Vault` has the file, `NotEnoughMemory`, `DeviceSecretUnreadable`,
///   `StorageFull`, `StorageUnreachable`, `Cancelled`, `OutOfRange`, `Internal`.
public func openVault(
    folder: URL, roomMib: UInt32 = 2, device: (any DeviceSecretStore)?
) async throws -> Vault {
    // What a guess of a passphrase costs is decided by the memory that there is.
    let memory = UInt32(clamping: ProcessInfo.processInfo.physicalMemory / (1024 * 1024))
    let config = VaultConfig(folder: folder.path, roomMib: roomMib, memoryMib: memory)
    return try await working { task in try await Vault.open(config: config, device: device, task: task) }
}
