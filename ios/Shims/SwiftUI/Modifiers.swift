// A stand-in: see README.md beside it.

extension View {
    public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View { Modified() }
    public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { Modified() }
    public func accessibilityHidden(_ hidden: Bool) -> some View { Modified() }
    public func accessibilityLabel(_ label: some StringProtocol) -> some View { Modified() }
    public func accessibilitySortPriority(_ priority: Double) -> some View { Modified() }
    public func background(_ style: some ShapeStyle) -> some View { Modified() }
    public func buttonStyle(_ style: some PrimitiveButtonStyle) -> some View { Modified() }
    public func disableAutocorrection(_ disable: Bool?) -> some View { Modified() }
    public func environment<Value>(_ key: WritableKeyPath<EnvironmentValues, Value>, _ value: Value) -> some View {
        Modified()
    }
    public func font(_ font: Font?) -> some View { Modified() }
    public func foregroundStyle(_ style: some ShapeStyle) -> some View { Modified() }
    public func frame(
        minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
        idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center
    ) -> some View { Modified() }
    public func fileImporter(
        isPresented: Binding<Bool>, allowedContentTypes: [UTType],
        onCompletion: @escaping (Result<URL, any Error>) -> Void
    ) -> some View { Modified() }
    public func fileMover(
        isPresented: Binding<Bool>, file: URL?, onCompletion: @escaping (Result<URL, any Error>) -> Void
    ) -> some View { Modified() }
    public func id(_ id: some Hashable) -> some View { Modified() }
    public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { Modified() }
    public func onChange<Value: Equatable>(of value: Value, perform: @escaping (Value) -> Void) -> some View {
        Modified()
    }
    public func onLongPressGesture(perform: @escaping () -> Void) -> some View { Modified() }
    public func onTapGesture(perform: @escaping () -> Void) -> some View { Modified() }
    public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { Modified() }
    public func privacySensitive(_ sensitive: Bool = true) -> some View { Modified() }
    public func simultaneousGesture(_ gesture: some Gesture) -> some View { Modified() }
    public func submitLabel(_ label: SubmitLabel) -> some View { Modified() }
    public func task(
        priority: TaskPriority = .userInitiated, @_inheritActorContext _ action: @escaping @Sendable () async -> Void
    ) -> some View { Modified() }
    public func textFieldStyle(_ style: some TextFieldStyle) -> some View { Modified() }
    public func textInputAutocapitalization(_ capitals: TextInputAutocapitalization?) -> some View { Modified() }
}

// SwiftUI's own attributes of a text; there they come by dynamic member lookup.
extension AttributedString {
    public var font: Font? {
        get { nil }
        set {}
    }
    public var underlineStyle: Text.LineStyle? {
        get { nil }
        set {}
    }
}

@MainActor @preconcurrency public protocol Gesture {}

public struct DragGesture: Gesture {
    public struct Value: Sendable {}
    public init(minimumDistance: CGFloat = 10) {}
    public func onChanged(_ action: @escaping (Value) -> Void) -> some Gesture { self }
}

/// UniformTypeIdentifiers' own, which is a framework beside SwiftUI on Apple's systems.
public struct UTType: Sendable {
    public static let item = UTType()
    public var preferredMIMEType: String? { nil }
    public init?(filenameExtension: String) {}
    private init() {}
}

public struct Alignment: Sendable {
    public static let center = Alignment(), leading = Alignment(), topLeading = Alignment(), trailing = Alignment()
}

public enum VerticalAlignment: Sendable { case top, center, bottom, firstTextBaseline }
public enum HorizontalAlignment: Sendable { case leading, center, trailing }
public enum TextAlignment: Sendable { case leading, center, trailing }
public enum LayoutDirection: Sendable, Hashable { case leftToRight, rightToLeft }

public enum Edge: Sendable {
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let all = Set(rawValue: 15), horizontal = Set(rawValue: 10), vertical = Set(rawValue: 5)
        public static let top = Set(rawValue: 1)
    }
}

public enum Axis: Sendable {
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let horizontal = Set(rawValue: 1), vertical = Set(rawValue: 2)
    }
}

public struct Font: Sendable {
    public static let body = Font(), footnote = Font(), headline = Font(), title = Font()
    public func bold() -> Font { self }
}

public struct AccessibilityTraits: SetAlgebra, Sendable {
    private var traits: Swift.Set<Int> = []
    public init() {}
    public static let isButton = AccessibilityTraits(1), isHeader = AccessibilityTraits(2)
    public static let isSelected = AccessibilityTraits(3)
    private init(_ trait: Int) { traits = [trait] }
    public func contains(_ member: AccessibilityTraits) -> Bool { traits.isSuperset(of: member.traits) }
    public func union(_ other: AccessibilityTraits) -> AccessibilityTraits { self }
    public func intersection(_ other: AccessibilityTraits) -> AccessibilityTraits { self }
    public func symmetricDifference(_ other: AccessibilityTraits) -> AccessibilityTraits { self }
    public mutating func insert(
        _ member: AccessibilityTraits
    ) -> (inserted: Bool, memberAfterInsert: AccessibilityTraits) { (true, member) }
    public mutating func remove(_ member: AccessibilityTraits) -> AccessibilityTraits? { nil }
    public mutating func update(with member: AccessibilityTraits) -> AccessibilityTraits? { nil }
    public mutating func formUnion(_ other: AccessibilityTraits) {}
    public mutating func formIntersection(_ other: AccessibilityTraits) {}
    public mutating func formSymmetricDifference(_ other: AccessibilityTraits) {}
}

public struct AccessibilityChildBehavior: Sendable {
    public static let ignore = AccessibilityChildBehavior(), contain = AccessibilityChildBehavior()
    public static let combine = AccessibilityChildBehavior()
}

public struct SubmitLabel: Sendable {
    public static let search = SubmitLabel()
}

public struct TextInputAutocapitalization: Sendable {
    public static let never = TextInputAutocapitalization()
}

public protocol ShapeStyle: Sendable {}
public struct HierarchicalShapeStyle: ShapeStyle {}
public struct BackgroundStyle: ShapeStyle {}
public struct Color: ShapeStyle {
    public static let clear = Color(), secondary = Color()
    public func opacity(_ opacity: Double) -> Color { self }
}
extension ShapeStyle where Self == HierarchicalShapeStyle {
    public static var secondary: HierarchicalShapeStyle { HierarchicalShapeStyle() }
}
extension ShapeStyle where Self == BackgroundStyle {
    public static var background: BackgroundStyle { BackgroundStyle() }
}

@MainActor @preconcurrency public protocol PrimitiveButtonStyle {}
public struct BorderedButtonStyle: PrimitiveButtonStyle {}
public struct BorderedProminentButtonStyle: PrimitiveButtonStyle {}
extension PrimitiveButtonStyle where Self == BorderedButtonStyle {
    public static var bordered: BorderedButtonStyle { BorderedButtonStyle() }
}
extension PrimitiveButtonStyle where Self == BorderedProminentButtonStyle {
    public static var borderedProminent: BorderedProminentButtonStyle { BorderedProminentButtonStyle() }
}

@MainActor @preconcurrency public protocol TextFieldStyle {}
public struct RoundedBorderTextFieldStyle: TextFieldStyle {}
extension TextFieldStyle where Self == RoundedBorderTextFieldStyle {
    public static var roundedBorder: RoundedBorderTextFieldStyle { RoundedBorderTextFieldStyle() }
}
