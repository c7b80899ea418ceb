/// Why something is refused: called with its values, it makes the refusal that is thrown.
public struct RefusalMessage<each Value: Sendable>: AnyMessage {
    /// What is declared of it.
    public let declaration: MessageDeclaration
    private let kind: Refusal.Kind
    private let arguments: (repeat MessageArgument<each Value>)

    init(
        _ code: String, _ use: MessageDeclaration.Use, _ field: String?,
        _ arguments: repeat MessageArgument<each Value>
    ) {
        declaration = MessageDeclaration(code, use, field, repeat each arguments)
        if case .refusal(let kind) = use { self.kind = kind } else { kind = .rule }
        self.arguments = (repeat each arguments)
    }

    /// Refuses, with what fills the sentence.
    public func callAsFunction(_ values: repeat each Value) -> Refusal {
        var filling = MessageFilling()
        for (argument, value) in repeat (each arguments, each values) {
            argument.show(value, &filling)
        }
        let refusal = Refusal(
            Refusal.Code(declaration.code + filling.suffix), kind, arguments: filling.arguments)
        return declaration.field.map { refusal.at(.root.appending($0)) } ?? refusal
    }

    /// The code without what may end it, for telling refusals apart.
    public var code: Refusal.Code { Refusal.Code(declaration.code) }
}

/// What is wrong with a field, where one refusal names several.
public struct FaultMessage<each Value: Sendable>: AnyMessage {
    /// What is declared of it.
    public let declaration: MessageDeclaration
    private let arguments: (repeat MessageArgument<each Value>)

    init(_ code: String, _ arguments: repeat MessageArgument<each Value>) {
        declaration = MessageDeclaration(code, .fault, nil, repeat each arguments)
        self.arguments = (repeat each arguments)
    }

    /// Names the field, with what fills the sentence.
    public func callAsFunction<Owner: Shaped, Content: FieldValue>(
        _ values: repeat each Value, at field: ShapeField<Owner, Content>
    ) -> FieldFault {
        callAsFunction(repeat each values, at: .root.appending(field.name))
    }

    /// Names a place inside a field, with what fills the sentence.
    public func callAsFunction(
        _ values: repeat each Value, at pointer: JSONPointer
    ) -> FieldFault {
        var filling = MessageFilling()
        for (argument, value) in repeat (each arguments, each values) {
            argument.show(value, &filling)
        }
        return FieldFault(
            pointer, Refusal.Code(declaration.code + filling.suffix), filling.arguments)
    }
}

/// What somebody is told: called with its values, it makes the text of a notice.
public struct NoticeMessage<each Value: Sendable>: AnyMessage {
    /// What is declared of it.
    public let declaration: MessageDeclaration
    private let arguments: (repeat MessageArgument<each Value>)

    init(_ code: String, _ arguments: repeat MessageArgument<each Value>) {
        declaration = MessageDeclaration(code, .notice, nil, repeat each arguments)
        self.arguments = (repeat each arguments)
    }

    /// Says it, with what fills the sentence.
    public func callAsFunction(_ values: repeat each Value) -> NoticeText {
        var filling = MessageFilling()
        for (argument, value) in repeat (each arguments, each values) {
            argument.show(value, &filling)
        }
        return NoticeText(code: declaration.code + filling.suffix, arguments: filling.arguments)
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
    /// What is declared of it.
    public let declaration: MessageDeclaration
    private let arguments: (repeat MessageArgument<each Value>)

    init(_ code: String, _ arguments: repeat MessageArgument<each Value>) {
        declaration = MessageDeclaration(code, .warning, nil, repeat each arguments)
        self.arguments = (repeat each arguments)
    }

    /// Says it of a whole record, with what fills the sentence.
    public func callAsFunction(_ values: repeat each Value) -> Warning {
        var filling = MessageFilling()
        for (argument, value) in repeat (each arguments, each values) {
            argument.show(value, &filling)
        }
        return Warning(
            pointer: .root, Refusal.Code(declaration.code + filling.suffix), filling.arguments)
    }
}

extension MessageDeclaration {
    init<each Value: Sendable>(
        _ code: String, _ use: Use, _ field: String?,
        _ arguments: repeat MessageArgument<each Value>
    ) {
        var forms: [[MessageForm]] = []
        for argument in repeat each arguments { forms.append(argument.forms) }
        self.init(
            code: code, use: use, forms: MessageForm.combinations(forms), field: field)
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

    /// Refuses because a field must be given.
    public static func missing<Owner: Shaped, Content: FieldValue>(
        _ field: ShapeField<Owner, Content>
    ) -> Refusal {
        Refusal("invalid", .invalid, faults: [FieldFault(field: field.name, "value.missing")])
    }
}
