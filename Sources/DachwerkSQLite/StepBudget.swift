import CSQLite

/// How much SQLite may still do before a reading is given up that should have been short.
///
/// Counted are the steps of SQLite's own machine, not the time: what is short on an idle machine
/// is short on a busy one.
final class StepBudget {
    /// After how many steps SQLite asks whether it may go on.
    static let stride: Int32 = 1_000
    /// How often it may: to sort a thousand rows, or to look at some thousand, takes no more.
    private static let strides = 60

    private var left = StepBudget.strides

    /// Whether the reading was given up.
    private(set) var isSpent = false

    /// Takes one stride, and says whether that was one too many.
    fileprivate func isExceeded() -> Bool {
        left -= 1
        if left < 0 { isSpent = true }
        return isSpent
    }
}

extension Connection {
    /// Does something that should be short; `nil` when it was not and was given up.
    func glancing<Result>(_ body: () throws -> Result) throws -> Result? {
        let budget = StepBudget()
        return try withExtendedLifetime(budget) {
            watch(budget)
            defer { watch(nil) }
            do {
                return try body()
            } catch  where budget.isSpent {
                return nil
            }
        }
    }
}

extension StepBudget {
    /// Has SQLite ask a budget while it works on a connection.
    ///
    /// The budget must live until another, or none, takes its place.
    static func watch(_ handle: OpaquePointer, _ budget: StepBudget?) {
        guard let budget else {
            unsafe sqlite3_progress_handler(handle, 0, nil, nil)
            return
        }
        unsafe sqlite3_progress_handler(
            handle, stride,
            { context in
                guard let context = unsafe context else { return 0 }
                let budget = unsafe Unmanaged<StepBudget>.fromOpaque(context).takeUnretainedValue()
                return budget.isExceeded() ? 1 : 0
            }, Unmanaged.passUnretained(budget).toOpaque())
    }
}
