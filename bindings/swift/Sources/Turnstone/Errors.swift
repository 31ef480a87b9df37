extension TurnstoneError {
    /// The id of the error's message, such as `error-storage-full`: stable, and without anything of the person's.
    public var id: String {
        switch self {
        case .Internal(let id), .Cancelled(let id), .Closed(let id), .StorageFull(let id), .StorageReadOnly(let id),
            .StorageBusy(let id), .StorageDamaged(let id), .StorageUnreachable(let id), .PackUnreadable(let id),
            .RecordNotFound(let id), .PlaceNotFound(let id), .CountryNotKnown(let id), .CodeNotKnown(let id),
            .LanguageNotKnown(let id), .OutOfRange(let id), .PassphraseWrong(let id), .PassphraseWeak(let id),
            .PassphraseInUse(let id), .DeviceSecretUnreadable(let id), .NotebookFull(let id), .NotebookBusy(let id),
            .NotebookUnreadable(let id), .NotebooksAllTaken(let id), .NoteNotFound(let id), .NoteNotEditable(let id),
            .NoteDamaged(let id), .LengthDiffers(let id), .CopyUnreadable(let id), .PublicKeyNotKnown(let id),
            .NotEnoughMemory(let id):
            return id
        }
    }

    /// What happened, what is safe and what to do, in the first of these languages that the app speaks.
    public func sentence(languages: [String]) -> String {
        errorText(id: id, languages: languages)
    }

    /// Any error as one of the core's. What is none of them is `Internal`: its own text is for nobody to read, since it may hold what
    /// somebody typed.
    public init(_ error: any Error) {
        self = error as? TurnstoneError ?? .Internal(message: "error-internal")
    }
}

/// What a `DeviceSecretStore` or a `ByteSource` throws. Nothing of the system's own words is in it. Any other error is taken for `failed`.
extension PlatformError {
    /// It isn't there, or can't be read ever again.
    public static var missing: PlatformError { .Missing(message: "missing") }
    /// It did not work this time.
    public static var failed: PlatformError { .Failed(message: "failed") }
}
