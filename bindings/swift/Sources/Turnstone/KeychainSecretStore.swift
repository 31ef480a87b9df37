#if canImport(Security)
    import Foundation
    import Security

    /// Keeps in the Keychain what only this device knows: readable only while the phone is unlocked, on this device only, in no backup and in no
    /// other device's Keychain.
    ///
    /// There is one item, and `replace` writes over it in one step of the Keychain's own database. What flash memory may keep of the row that was
    /// there is sealed by keys of the phone's. Deleting the app does not delete the item; the next `Vault` that makes its file writes over it.
    public final class KeychainSecretStore: DeviceSecretStore {
        private let service: String

        /// - Parameter service: What the item is filed under. It names nothing of what it is for.
        public init(service: String = "store") {
            self.service = service
        }

        public func load() throws -> Data {
            var query = item
            query[kSecReturnData] = true
            query[kSecMatchLimit] = kSecMatchLimitOne
            var found: CFTypeRef?
            switch SecItemCopyMatching(query as CFDictionary, &found) {
            case errSecSuccess:
                guard let secret = found as? Data else { throw PlatformError.missing }
                return secret
            case errSecItemNotFound, errSecDecode: throw PlatformError.missing
            default: throw PlatformError.failed
            }
        }

        public func replace(secret: Data) throws {
            // An update is all or nothing; deleting and adding would not be.
            let changes: [CFString: Any] = [kSecValueData: secret, kSecAttrAccessible: accessible]
            var status = SecItemUpdate(item as CFDictionary, changes as CFDictionary)
            if status == errSecItemNotFound {
                status = SecItemAdd(item.merging(changes) { $1 } as CFDictionary, nil)
            }
            guard status == errSecSuccess else { throw PlatformError.failed }
        }

        private var accessible: CFString { kSecAttrAccessibleWhenUnlockedThisDeviceOnly }

        private var item: [CFString: Any] {
            [
                kSecClass: kSecClassGenericPassword, kSecAttrService: service, kSecAttrAccount: service,
                kSecAttrSynchronizable: false, kSecUseDataProtectionKeychain: true,
            ]
        }
    }
#endif
