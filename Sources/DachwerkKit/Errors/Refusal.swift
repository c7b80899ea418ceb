/// An operation that was not carried out, with what the person who asked needs to know.
///
/// A module declares it as a ``RefusalMessage`` of its ``MessageCatalog`` and throws that. The
/// code is
/// stable and names a text in the module's words; the arguments fill its placeholders.
/// The operator's text, if any, goes to the log and never to the person.
public struct Refusal: Error, Sendable, Hashable {
    /// What was refused: an open set of stable names such as `equipment-lending.unavailable`.
    public struct Code: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The stable name.
        public let description: String
        /// Names a code.
        public init(stringLiteral name: String) { description = name }
        /// Names a code.
        public init(_ name: String) { description = name }
    }

    /// What kind of answer it is at the edge; over HTTP a status code.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The input does not fit.
        case invalid
        /// The actor may not.
        case forbidden
        /// No actor was shown, or not a valid one.
        case unauthenticated
        /// Not there, or not to be known.
        case notFound
        /// In the way of something else that is there.
        case conflict
        /// Somebody else changed it in between.
        case stale
        /// The version was not said.
        case versionMissing
        /// A rule of the organisation says no.
        case rule
        /// Too much at once.
        case busy
        /// A fault of the platform.
        case fault
    }

    /// What was refused.
    public let code: Code
    /// What kind of answer it is.
    public let kind: Kind
    /// The faults by field.
    public var faults: [FieldFault]
    /// What fills the placeholders of the text.
    public var arguments: [String: FieldContent]
    /// What the operator should know and the person must not.
    public var operatorNote: String?
    /// What is counted of it although nothing is kept.
    public var note: RefusalNote?

    /// Refuses an operation; catalogs of messages do, so that each code is declared.
    ///
    /// A fault of the same code says the same of a field and is filled with the same arguments.
    init(
        _ code: Code, _ kind: Kind = .rule, arguments: [String: FieldContent] = [:],
        faults: [FieldFault] = [], operatorNote: String? = nil
    ) {
        self.code = code
        self.kind = kind
        self.faults = faults.map { fault in
            fault.code == code && fault.arguments.isEmpty
                ? FieldFault(fault.pointer, code, arguments) : fault
        }
        self.arguments = arguments
        self.operatorNote = operatorNote
    }
}

/// One field that does not fit, and why.
public struct FieldFault: Sendable, Hashable {
    /// The way to the field inside the request's body.
    public let pointer: JSONPointer
    /// What is wrong, as a stable name.
    public let code: Refusal.Code
    /// What fills the placeholders of the text.
    public let arguments: [String: FieldContent]

    /// Names a field and what is wrong with it; catalogs of messages do, so that each code is
    /// declared.
    init(
        _ pointer: JSONPointer, _ code: Refusal.Code, _ arguments: [String: FieldContent] = [:]
    ) {
        self.pointer = pointer
        self.code = code
        self.arguments = arguments
    }

    /// The same of what stands inside of something.
    package func under(_ pointer: JSONPointer) -> FieldFault {
        FieldFault(pointer.appending(self.pointer), code, arguments)
    }
}

extension Refusal {
    /// Refuses with a code that no catalog declares, as tests do.
    package init(
        undeclared code: Code, _ kind: Kind = .rule, arguments: [String: FieldContent] = [:]
    ) {
        self.init(code, kind, arguments: arguments)
    }
}

extension FieldFault {
    /// Names a field with a code that was declared where it was first said.
    package init(
        undeclared code: Refusal.Code, _ arguments: [String: FieldContent] = [:],
        at pointer: JSONPointer
    ) {
        self.init(pointer, code, arguments)
    }
}
