// One import gives an app everything: the generated facade and what stands beside it here.
@_exported import TurnstoneCore
