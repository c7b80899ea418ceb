/// A code and the arguments of its sentence, whatever it is said for.
struct MessageSentence<each Value: Sendable>: Sendable {
    let declaration: MessageDeclaration
    private let arguments: (repeat MessageArgument<each Value>)

    init(_ code: String, _ arguments: repeat MessageArgument<each Value>) {
        var forms: [[MessageForm]] = []
        for argument in repeat each arguments { forms.append(argument.forms) }
        declaration = MessageDeclaration(code: code, forms: MessageForm.combinations(forms))
        self.arguments = (repeat each arguments)
    }

    /// The code of the sentence that suits the values, and what fills it.
    func filled(_ values: repeat each Value) -> (code: String, arguments: [String: FieldContent]) {
        var filling = MessageFilling()
        for (argument, value) in repeat (each arguments, each values) {
            argument.show(value, &filling)
        }
        return (declaration.code + filling.suffix, filling.arguments)
    }
}
