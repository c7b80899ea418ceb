/// A public answer to anybody who holds a code: what a certificate says today, for instance.
///
/// Nothing can be listed or searched; a code that is wrong, revoked from the records or never was
/// gets the same answer.
public struct Lookup<Answer: Line>: Sendable {
    /// The lookup without its types.
    public let erased: AnyLookup

    /// Declares a lookup.
    ///
    /// - Parameters:
    ///   - id: The capability and the lookup's own name, as in `mediator-training.verification`.
    ///   - summary: What it says, in one English sentence.
    ///   - answer: The fields of the answer.
    ///   - find: The answer to a code; `nil` when there is none.
    public init(
        _ id: String, _ summary: String, answering answer: Answer.Type,
        find: @escaping @Sendable (VerificationCode, TenantReader) throws -> Values<Answer>?
    ) {
        erased = AnyLookup(id: id, summary: summary, fields: Answer.shape.fields) { code, reader in
            try find(code, reader)?.contents
        }
    }
}

/// A lookup without its Swift types.
public struct AnyLookup: Sendable {
    /// The capability and the lookup's own name.
    public let id: String
    /// What it says, in one English sentence.
    public let summary: String
    /// The fields of the answer.
    public let fields: [AnyField]
    /// The answer to a code, in the order of the fields.
    public let find: @Sendable (VerificationCode, TenantReader) throws -> [FieldContent]?
}

extension TenantContext {
    /// A new code that nobody can guess.
    public func verificationCode() throws -> VerificationCode {
        try writing.verificationCode()
    }
}
