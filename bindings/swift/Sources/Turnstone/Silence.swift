/// Prints the name of its type and nothing else. What people wrote would otherwise stand in full wherever Swift prints a value: in a log, a failed test,
/// a debugger's line. The core's own types are as silent in Rust.
protocol Silent {}

extension Silent {
    public var description: String { "\(Self.self)(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [(label: String?, value: Any)]()) }
}

extension NotesOutcome: Silent, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

// Names in full are how Swift is told that who speaks here for the types of another module means to.
extension TurnstoneCore.NoteDraft: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.NoteView: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.NoteRowView: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.NotesView: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.NoteQuery: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.NoteContent: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.TagView: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.AttachmentView: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.ChecklistEntry: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.Happened: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.Choices: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.NewNotebook: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
extension TurnstoneCore.CopyFor: Silent, Swift.CustomStringConvertible,
    Swift.CustomDebugStringConvertible, Swift.CustomReflectable
{}
