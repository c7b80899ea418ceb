public import DachwerkKit
public import Testing

/// Expects that an operation is refused with a certain code.
///
/// ```swift
/// await expectRefusal("key-hand-out.too-long", at: "dueOn") {
///     try await keeper.create(HandOut.self) { $0.dueOn = tooLate }
/// }
/// ```
///
/// - Parameters:
///   - code: The code of the refusal, or of one of its faults by field.
///   - field: The field that must have a fault of this code.
///   - comment: What the expectation is about.
///   - sourceLocation: Where a failure is reported.
///   - body: What must be refused.
/// - Returns: The refusal; `nil` when there was none of this code, which fails the test.
@discardableResult
public func expectRefusal<Answer>(
    _ code: Refusal.Code, at field: String? = nil, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Answer
) async -> Refusal? {
    do {
        _ = try await body()
        return judge(nil, code, field, comment, sourceLocation)
    } catch {
        return judge(error, code, field, comment, sourceLocation)
    }
}

/// Expects that a question is refused with a certain code.
///
/// - Parameters:
///   - code: The code of the refusal, or of one of its faults by field.
///   - field: The field that must have a fault of this code.
///   - comment: What the expectation is about.
///   - sourceLocation: Where a failure is reported.
///   - body: What must be refused.
/// - Returns: The refusal; `nil` when there was none of this code, which fails the test.
@discardableResult
public func expectRefusal<Answer>(
    _ code: Refusal.Code, at field: String? = nil, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Answer
) -> Refusal? {
    do {
        _ = try body()
        return judge(nil, code, field, comment, sourceLocation)
    } catch {
        return judge(error, code, field, comment, sourceLocation)
    }
}

private func judge(
    _ error: (any Error)?, _ code: Refusal.Code, _ field: String?, _ comment: Comment?,
    _ sourceLocation: SourceLocation
) -> Refusal? {
    guard let complaint = complaint(about: error, code, field) else { return error as? Refusal }
    let words = [comment?.rawValue, complaint].compactMap(\.self).joined(separator: " ")
    Issue.record(Comment(rawValue: words), sourceLocation: sourceLocation)
    return nil
}

/// What is not as expected; `nil` when it is.
private func complaint(
    about error: (any Error)?, _ code: Refusal.Code, _ field: String?
) -> String? {
    guard let error else { return "Nothing was refused; '\(code)' was expected." }
    guard let refusal = error as? Refusal else {
        return "Not a refusal with '\(code)', but \(error)"
    }
    if let field {
        let pointer = JSONPointer.root.appending(field)
        let faults = refusal.faults.filter { $0.pointer == pointer }
        if faults.contains(where: { $0.code == code }) { return nil }
        let found = faults.map(\.code.description).joined(separator: ", ")
        return "'\(field)' has the faults [\(found)] instead of '\(code)' in '\(refusal.code)'."
    }
    if refusal.code == code || refusal.faults.contains(where: { $0.code == code }) { return nil }
    let faults = refusal.faults.map { "\($0.pointer) \($0.code)" }.joined(separator: ", ")
    return "Refused with '\(refusal.code)' [\(faults)] instead of '\(code)'."
}
