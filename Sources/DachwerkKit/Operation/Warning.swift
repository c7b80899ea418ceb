/// Something odd about what was brought in, said without refusing or changing it.
public struct Warning: Sendable, Hashable {
    /// The way to the field inside the record.
    public let pointer: JSONPointer
    /// What is odd, as a stable name with a text in the module's words.
    public let code: Refusal.Code
    /// What fills the placeholders of the text.
    public let arguments: [String: FieldContent]

    init(
        pointer: JSONPointer, _ code: Refusal.Code, _ arguments: [String: FieldContent]
    ) {
        self.pointer = pointer
        self.code = code
        self.arguments = arguments
    }

    init(field: String, _ code: Refusal.Code, _ arguments: [String: FieldContent]) {
        self.init(pointer: JSONPointer.root.appending(field), code, arguments)
    }

    /// The same as what is told of a field.
    package var fault: FieldFault { FieldFault(pointer, code, arguments) }
}
