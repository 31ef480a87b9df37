// One import gives an app everything: the generated facade and what stands beside it here.
@_exported import TurnstoneCore

/// Swift's own tasks. The core has a `Task` as well, the handle on long work, which `openTurnstone` looks after; whoever needs it
/// writes `TurnstoneCore.Task`.
public typealias Task = _Concurrency.Task
