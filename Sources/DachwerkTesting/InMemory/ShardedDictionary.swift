import DachwerkKernel

/// A dictionary in many small parts, so that a changed copy shares all parts but one.
///
/// Every transaction works on a copy of the state. One large dictionary would be copied whole for
/// the first changed row.
struct ShardedDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private static var shardCount: Int { 128 }
    private var shards: [[Key: Value]] = Array(repeating: [:], count: shardCount)

    subscript(key: Key) -> Value? {
        get { shards[Self.shard(of: key)][key] }
        set { shards[Self.shard(of: key)][key] = newValue }
    }

    subscript(key: Key, default fallback: @autoclosure () -> Value) -> Value {
        get { shards[Self.shard(of: key)][key, default: fallback()] }
        _modify { yield &shards[Self.shard(of: key)][key, default: fallback()] }
    }

    private static func shard(of key: Key) -> Int {
        // The upper bits, because the dictionary inside chooses its places by the lower ones.
        Int(truncatingIfNeeded: UInt(bitPattern: key.hashValue) >> 32) & (shardCount - 1)
    }
}
