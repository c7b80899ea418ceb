/// What fills a place in a sentence, or chooses among the sentences of one message.
///
/// Its Swift type is the type of the value that whoever uses the message must give, so that a
/// missing or a wrong value does not compile.
public struct MessageArgument<Value: Sendable>: Sendable {
    /// The ways in which it can show.
    let forms: [MessageForm]
    /// Shows one value.
    let show: @Sendable (Value, inout MessageFilling) -> Void

    init(
        _ forms: [MessageForm], _ show: @escaping @Sendable (Value, inout MessageFilling) -> Void
    ) {
        self.forms = forms
        self.show = show
    }

    init(
        _ name: String, samples: [FieldContent],
        _ content: @escaping @Sendable (Value) -> FieldContent
    ) {
        forms = [MessageForm(suffix: "", places: [MessageForm.Place(name: name, samples: samples)])]
        show = { value, filling in filling.arguments[name] = content(value) }
    }

    /// Takes the value out of something larger, such as a record.
    ///
    /// - Parameters:
    ///   - whole: The type of what it is taken out of.
    ///   - part: Takes it out.
    /// - Returns: The argument for the larger value.
    public func of<Whole: Sendable>(
        _ whole: Whole.Type = Whole.self, _ part: @escaping @Sendable (Whole) -> Value
    ) -> MessageArgument<Whole> {
        MessageArgument<Whole>(forms) { [show] value, filling in show(part(value), &filling) }
    }

    /// Several arguments that are filled from one value, such as number and period of a record.
    public static func all(_ arguments: MessageArgument<Value>...) -> MessageArgument<Value> {
        MessageArgument(MessageForm.combinations(arguments.map(\.forms))) { value, filling in
            for argument in arguments { argument.show(value, &filling) }
        }
    }

    /// An argument that programs read beside the sentence, which does not say it.
    package static func forPrograms(_ argument: MessageArgument<Value>) -> MessageArgument<Value> {
        MessageArgument([MessageForm(suffix: "")]) { value, filling in
            var own = MessageFilling()
            argument.show(value, &own)
            filling.arguments.merge(own.arguments) { _, new in new }
        }
    }

    /// An argument that may be missing: the sentence is then another one.
    ///
    /// - Parameters:
    ///   - argument: The argument.
    ///   - present: What ends the code when there is a value.
    ///   - absent: What ends the code when there is none.
    /// - Returns: The argument for a value that may be missing; an empty text counts as missing.
    public static func optional<Wrapped: Sendable>(
        _ argument: MessageArgument<Wrapped>, with present: String = "",
        without absent: String = ""
    ) -> MessageArgument<Value> where Value == Wrapped? {
        let forms = argument.forms.map { $0.prefixed(present) }
        return MessageArgument(forms + [MessageForm(suffix: MessageForm.suffix(absent))]) {
            value, filling in
            var own = MessageFilling()
            if let value { argument.show(value, &own) }
            guard value != nil, !own.isEmpty else {
                return filling.suffix += MessageForm.suffix(absent)
            }
            filling.suffix += MessageForm.suffix(present) + own.suffix
            filling.arguments.merge(own.arguments) { _, new in new }
        }
    }

    /// A choice that ends the code, such as a cause: each has a sentence of its own.
    public static func variant(_ choices: Value.Type) -> MessageArgument<Value>
    where Value: CaseIterable & RawRepresentable<String> {
        variant(Array(choices.allCases))
    }

    /// A choice that ends the code, where only some of the choices can come.
    public static func variant(_ choices: [Value]) -> MessageArgument<Value>
    where Value: RawRepresentable<String> {
        MessageArgument(choices.map { MessageForm(suffix: "-" + $0.rawValue) }) {
            value, filling in
            filling.suffix += "-" + value.rawValue
        }
    }

    /// Several values in one place, with commas between them.
    public static func list<Element: Sendable>(
        _ argument: MessageArgument<Element>
    ) -> MessageArgument<Value> where Value == [Element] {
        let forms = argument.forms.map { form in
            MessageForm(
                suffix: form.suffix,
                places: form.places.map {
                    .init(name: $0.name, samples: [.list(Array($0.samples.prefix(2)))])
                })
        }
        return MessageArgument(forms) { values, filling in
            var contents: [String: [FieldContent]] = [:]
            for value in values {
                var own = MessageFilling()
                argument.show(value, &own)
                for (name, content) in own.arguments { contents[name, default: []].append(content) }
            }
            for form in forms {
                for place in form.places {
                    filling.arguments[place.name] = .list(contents[place.name] ?? [])
                }
            }
        }
    }
}
