/// Why something is refused: called with its values, it makes the refusal that is thrown.
public struct RefusalMessage<each Value: Sendable>: AnyMessage {
    private let sentence: MessageSentence<repeat each Value>
    private let kind: Refusal.Kind
    private let field: String?

    init(
        _ code: String, _ kind: Refusal.Kind, at field: String? = nil,
        _ arguments: repeat MessageArgument<each Value>
    ) {
        sentence = MessageSentence(code, repeat each arguments)
        self.kind = kind
        self.field = field
    }

    /// What is declared of it.
    public var declaration: MessageDeclaration { sentence.declaration }

    /// Refuses, with what fills the sentence.
    public func callAsFunction(_ values: repeat each Value) -> Refusal {
        let (code, arguments) = sentence.filled(repeat each values)
        let refusal = Refusal(Refusal.Code(code), kind, arguments: arguments)
        return field.map { refusal.at(.root.appending($0)) } ?? refusal
    }
}

/// What is wrong with a field, where one refusal names several.
public struct FaultMessage<each Value: Sendable>: AnyMessage {
    private let sentence: MessageSentence<repeat each Value>

    init(_ code: String, _ arguments: repeat MessageArgument<each Value>) {
        sentence = MessageSentence(code, repeat each arguments)
    }

    /// What is declared of it.
    public var declaration: MessageDeclaration { sentence.declaration }

    /// Names the field, with what fills the sentence.
    public func callAsFunction<Owner: Shaped, Content: FieldValue>(
        _ values: repeat each Value, at field: ShapeField<Owner, Content>
    ) -> FieldFault {
        callAsFunction(repeat each values, at: .root.appending(field.name))
    }

    /// Names a member of a request by its name, with what fills the sentence.
    package func callAsFunction(_ values: repeat each Value, field name: String) -> FieldFault {
        callAsFunction(repeat each values, at: .root.appending(name))
    }

    /// Names a place inside a field, with what fills the sentence.
    public func callAsFunction(
        _ values: repeat each Value, at pointer: JSONPointer
    ) -> FieldFault {
        let (code, arguments) = sentence.filled(repeat each values)
        return FieldFault(pointer, Refusal.Code(code), arguments)
    }
}

/// What somebody is told: called with its values, it makes the text of a notice.
public struct NoticeMessage<each Value: Sendable>: AnyMessage {
    private let sentence: MessageSentence<repeat each Value>

    init(_ code: String, _ arguments: repeat MessageArgument<each Value>) {
        sentence = MessageSentence(code, repeat each arguments)
    }

    /// What is declared of it.
    public var declaration: MessageDeclaration { sentence.declaration }

    /// Says it, with what fills the sentence.
    public func callAsFunction(_ values: repeat each Value) -> NoticeText {
        let (code, arguments) = sentence.filled(repeat each values)
        return NoticeText(code: code, arguments: arguments)
    }
}

/// What a notice says.
public struct NoticeText: Sendable, Hashable {
    /// The key of its text in the module's words.
    public let code: String
    /// What fills the places of the text.
    public let arguments: [String: FieldContent]
}

/// What is odd about what was brought in.
public struct WarningMessage<each Value: Sendable>: AnyMessage {
    private let sentence: MessageSentence<repeat each Value>

    init(_ code: String, _ arguments: repeat MessageArgument<each Value>) {
        sentence = MessageSentence(code, repeat each arguments)
    }

    /// What is declared of it.
    public var declaration: MessageDeclaration { sentence.declaration }

    /// Says it of a whole record, with what fills the sentence.
    public func callAsFunction(_ values: repeat each Value) -> Warning {
        let (code, arguments) = sentence.filled(repeat each values)
        return Warning(pointer: .root, Refusal.Code(code), arguments)
    }
}

extension Refusal {
    /// Refuses because of a field; the fault says the same as the refusal.
    public func at<Owner: Shaped, Content: FieldValue>(
        _ field: ShapeField<Owner, Content>
    ) -> Refusal {
        at(.root.appending(field.name))
    }

    /// Refuses because of a place inside a field; the fault says the same as the refusal.
    public func at(_ pointer: JSONPointer) -> Refusal {
        with([FieldFault(pointer, code, arguments)])
    }

    /// Refuses because of several faults.
    public func with(_ faults: [FieldFault]) -> Refusal {
        var refusal = self
        refusal.faults += faults
        return refusal
    }

    /// Refuses for the same reason and offers another period, or none: both have words.
    ///
    /// For refusals of pools, where a module knows better what suits everything that is asked for.
    public func offering(_ next: Period?) -> Refusal {
        guard arguments["next"] != nil else { return self }
        var changed = arguments
        changed["next"] = next.map { .period($0) }
        var refusal = Refusal(
            next == nil ? Code("\(code)-long") : code, kind, arguments: changed, faults: faults)
        refusal.note = note
        return refusal
    }
}

extension JSONPointer {
    /// The reason that is given beside the fields of a record.
    public static let reason = JSONPointer.root.appending("reason")
}
