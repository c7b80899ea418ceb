/// One way in which a message can be said: what ends its code, and which places are filled.
package struct MessageForm: Sendable, Hashable {
    /// A place in the sentence.
    package struct Place: Sendable, Hashable {
        /// What stands between the braces.
        package let name: String
        /// Contents that it can be filled with, for trying the sentence out.
        package let samples: [FieldContent]

        package init(name: String, samples: [FieldContent]) {
            self.name = name
            self.samples = samples
        }
    }

    /// What ends the code; empty when there is only one way.
    package let suffix: String
    /// The places.
    package var places: [Place] = []

    func prefixed(_ name: String) -> MessageForm {
        MessageForm(suffix: Self.suffix(name) + suffix, places: places)
    }

    static func suffix(_ name: String) -> String { name.isEmpty ? "" : "-" + name }

    /// Every way to combine the ways of several arguments.
    static func combinations(_ arguments: [[MessageForm]]) -> [MessageForm] {
        arguments.reduce([MessageForm(suffix: "")]) { known, forms in
            known.flatMap { left in
                forms.map { right in
                    MessageForm(
                        suffix: left.suffix + right.suffix, places: left.places + right.places)
                }
            }
        }
    }
}

/// What the values of a message came to.
struct MessageFilling {
    var suffix = ""
    var arguments: [String: FieldContent] = [:]

    /// Whether nothing but empty texts is in it.
    var isEmpty: Bool { arguments.values.allSatisfy { $0.isNull || $0 == .text("") } }
}
