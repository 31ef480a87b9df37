extension ShownAttachment.Kind {
    /// What a media type's content can be shown as; `nil`: it can't.
    init?(mediaType: String) {
        switch mediaType {
        case "image/jpeg", "image/png", "image/heic", "image/gif", "image/webp": self = .picture
        case "text/plain": self = .text
        default: return nil
        }
    }
}

extension NoteModel {
    /// Stands between tags when they are shown in their field.
    static let betweenTags = ", "
}
