// A stand-in for SwiftUI on Linux: it typechecks the app's views and draws nothing. See README.md beside it.
@_exported import Foundation

@MainActor @preconcurrency
public protocol View {
    associatedtype Body: View
    @ViewBuilder var body: Body { get }
}

extension Never: View {
    public var body: Never { fatalError() }
}

/// A view that ends here.
public protocol Leaf: View where Body == Never {}

extension Leaf {
    public var body: Never { fatalError() }
}

extension Optional: View where Wrapped: View {
    public var body: Never { fatalError() }
}

public struct EmptyView: Leaf {
    public init() {}
}

public struct TupleView<each Content: View>: Leaf {
    init(_ content: repeat each Content) {}
}

public struct ConditionalContent<First: View, Second: View>: Leaf {}

/// What any modifier gives.
public struct Modified: Leaf {}

@MainActor @preconcurrency @resultBuilder
public enum ViewBuilder {
    public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
    public static func buildBlock() -> EmptyView { EmptyView() }
    public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
    // As before iOS 17: ten at most, or Apple's own refuses what this one takes.
    public static func buildBlock<A: View, B: View>(_ a: A, _ b: B) -> TupleView<A, B> { TupleView(a, b) }
    public static func buildBlock<A: View, B: View, C: View>(
        _ a: A, _ b: B, _ c: C
    ) -> TupleView<A, B, C> { TupleView(a, b, c) }
    public static func buildBlock<A: View, B: View, C: View, D: View>(
        _ a: A, _ b: B, _ c: C, _ d: D
    ) -> TupleView<A, B, C, D> { TupleView(a, b, c, d) }
    public static func buildBlock<A: View, B: View, C: View, D: View, E: View>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E
    ) -> TupleView<A, B, C, D, E> { TupleView(a, b, c, d, e) }
    public static func buildBlock<A: View, B: View, C: View, D: View, E: View, F: View>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F
    ) -> TupleView<A, B, C, D, E, F> { TupleView(a, b, c, d, e, f) }
    public static func buildBlock<A: View, B: View, C: View, D: View, E: View, F: View, G: View>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G
    ) -> TupleView<A, B, C, D, E, F, G> { TupleView(a, b, c, d, e, f, g) }
    public static func buildBlock<A: View, B: View, C: View, D: View, E: View, F: View, G: View, H: View>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H
    ) -> TupleView<A, B, C, D, E, F, G, H> { TupleView(a, b, c, d, e, f, g, h) }
    public static func buildBlock<A: View, B: View, C: View, D: View, E: View, F: View, G: View, H: View, I: View>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I
    ) -> TupleView<A, B, C, D, E, F, G, H, I> { TupleView(a, b, c, d, e, f, g, h, i) }
    public static func buildBlock<
        A: View, B: View, C: View, D: View, E: View, F: View, G: View, H: View, I: View, J: View
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J
    ) -> TupleView<A, B, C, D, E, F, G, H, I, J> { TupleView(a, b, c, d, e, f, g, h, i, j) }
    public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
    public static func buildEither<First: View, Second: View>(
        first: First
    ) -> ConditionalContent<First, Second> { ConditionalContent() }
    public static func buildEither<First: View, Second: View>(
        second: Second
    ) -> ConditionalContent<First, Second> { ConditionalContent() }
}

public struct Text: Leaf {
    public struct LineStyle: Sendable {
        public static let single = LineStyle()
    }
    public init(_ attributed: AttributedString) {}
    @_disfavoredOverload public init(_ text: some StringProtocol) {}
    public func font(_ font: Font?) -> Text { self }
}

public struct Image: Leaf {
    public init(systemName: String) {}
}

public struct Label: Leaf {
    public init(_ title: some StringProtocol, systemImage: String) {}
}

public struct Spacer: Leaf {
    public init(minLength: CGFloat? = nil) {}
}

public struct ProgressView: Leaf {
    public init(value: Double?, total: Double = 1) {}
}

public struct Button<Face: View>: Leaf {
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Face) {}
}

public struct Toggle<Face: View>: Leaf {
    public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Face) {}
}

public struct TextField: Leaf {
    public init(_ title: some StringProtocol, text: Binding<String>) {}
}

public struct SecureField: Leaf {
    public init(_ title: some StringProtocol, text: Binding<String>) {}
}

public struct TextEditor: Leaf {
    public init(text: Binding<String>) {}
}

public struct Menu<Face: View, Content: View>: Leaf {
    public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Face) {}
}

public struct Group<Content: View>: Leaf {
    public init(@ViewBuilder content: () -> Content) {}
}

public struct HStack<Content: View>: Leaf {
    public init(
        alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
    ) {}
}

public struct VStack<Content: View>: Leaf {
    public init(
        alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
    ) {}
}

public struct ZStack<Content: View>: Leaf {
    public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {}
}

public struct LazyVStack<Content: View>: Leaf {
    public init(
        alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
    ) {}
}

public struct ScrollView<Content: View>: Leaf {
    public init(
        _ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content
    ) {}
}

public struct ScrollViewReader<Content: View>: Leaf {
    public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) {}
}

@MainActor @preconcurrency
public struct ScrollViewProxy {
    public func scrollTo(_ id: some Hashable, anchor: UnitPoint? = nil) {}
}

public struct UnitPoint: Sendable {
    public static let top = UnitPoint()
}

public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content: View>: Leaf {
    public init(
        _ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content
    ) {}
}
