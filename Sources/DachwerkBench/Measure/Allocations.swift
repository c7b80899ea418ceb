import CAllocationCounter

/// How often something takes memory from the heap, and how much: what a change costs before it
/// costs time.
struct Allocations: Sendable {
    let blocks: Int
    let bytes: Int

    /// Counts what all threads take while the body runs; nothing where that cannot be counted.
    static func counted(_ body: () async throws -> Void) async throws -> Allocations? {
        guard allocation_counter_works() else {
            return nil
        }
        allocation_counter_start()
        do {
            try await body()
            return Allocations(allocation_counter_stop())
        } catch {
            _ = allocation_counter_stop()
            throw error
        }
    }

    private init(_ count: allocation_count) {
        blocks = Int(clamping: count.blocks)
        bytes = Int(clamping: count.bytes)
    }

    /// How often memory is taken for one of so many.
    func blocks(for count: Int) -> Int { blocks / max(1, count) }

    /// The figures as a value without a budget.
    func result(_ name: String, for count: Int, beside other: String? = nil) -> BenchResult {
        let detail = ["\(bytes / max(1, count) / 1_024) KB", other].compactMap(\.self)
        return BenchResult(
            name: "\(name): heap", value: Double(blocks(for: count)), unit: "blocks each",
            budget: .none, detail: detail.joined(separator: ", "))
    }
}
