/// Everything that a module says to people, declared in one place.
///
/// ```swift
/// struct NoticeBoardMessages: MessageCatalog {
///     static let capability = "notice-board"
///
///     let tooLong = refusal("too-long", at: Poster.text, .number("limit"))
///     let putUp = notice("put-up", .localized("title"))
/// }
///
/// let messages = NoticeBoardMessages()
/// …
/// throw messages.tooLong(settings.longest)
/// ```
///
/// A code stands here alone; its text stands in the module's words under the capability and the
/// code, as in `notice-board.too-long`. The module registers the catalog with one line, and with
/// it every message that it declares: at start-up each must have words in every language of the
/// module, with exactly the declared places.
public protocol MessageCatalog: Sendable {
    /// The capability that stands before every code.
    static var capability: String { get }
}

/// A message of any kind; only the platform's own kinds can be said.
public protocol AnyMessage: Sendable {
    /// What is declared of it.
    var declaration: MessageDeclaration { get }
}

/// What is declared of a message, without its Swift types.
public struct MessageDeclaration: Sendable, Hashable {
    /// The code with its capability.
    package let code: String
    /// Every way in which it can be said.
    package let forms: [MessageForm]

    /// Every code under which it has words, with the places of the text.
    package var texts: [(key: String, places: [MessageForm.Place])] {
        forms.map { (code + $0.suffix, $0.places) }
    }
}

extension AnyMessage {
    /// Whether a code is one of this message's, in whatever way it was said.
    package func says(_ code: Refusal.Code) -> Bool {
        declaration.texts.contains { $0.key == code.description }
    }
}

extension MessageCatalog {
    /// All that is declared: every message that is a stored property.
    package var declarations: [MessageDeclaration] {
        Mirror(reflecting: self).children.compactMap { ($0.value as? any AnyMessage)?.declaration }
    }

    /// Whether a code stands under the name of this catalog.
    package func says(_ code: Refusal.Code) -> Bool {
        code.description.hasPrefix(Self.capability + ".")
    }

    /// Declares why something is refused.
    ///
    /// - Parameters:
    ///   - code: What is wrong, as a stable name without the capability.
    ///   - kind: What kind of answer it is.
    ///   - arguments: What fills its sentence.
    /// - Returns: The message, which is called with its values and thrown.
    public static func refusal<each Value: Sendable>(
        _ code: String, _ kind: Refusal.Kind, _ arguments: repeat MessageArgument<each Value>
    ) -> RefusalMessage<repeat each Value> {
        RefusalMessage(name(code), kind, repeat each arguments)
    }

    /// Declares which rule of the organisation says no.
    public static func refusal<each Value: Sendable>(
        _ code: String, _ arguments: repeat MessageArgument<each Value>
    ) -> RefusalMessage<repeat each Value> {
        RefusalMessage(name(code), .rule, repeat each arguments)
    }

    /// Declares what is wrong with a field, and why something is refused because of it.
    ///
    /// - Parameters:
    ///   - code: What is wrong, as a stable name without the capability.
    ///   - kind: What kind of answer it is.
    ///   - field: The field that is wrong.
    ///   - arguments: What fills its sentence.
    /// - Returns: The message, which is called with its values and thrown.
    public static func refusal<Owner: Shaped, Content: FieldValue, each Value: Sendable>(
        _ code: String, _ kind: Refusal.Kind = .rule, at field: ShapeField<Owner, Content>,
        _ arguments: repeat MessageArgument<each Value>
    ) -> RefusalMessage<repeat each Value> {
        RefusalMessage(name(code), kind, at: field.name, repeat each arguments)
    }

    /// Declares what is wrong with a field, as one of several faults.
    public static func fault<each Value: Sendable>(
        _ code: String, _ arguments: repeat MessageArgument<each Value>
    ) -> FaultMessage<repeat each Value> {
        FaultMessage(name(code), repeat each arguments)
    }

    /// Declares what somebody is told.
    public static func notice<each Value: Sendable>(
        _ code: String, _ arguments: repeat MessageArgument<each Value>
    ) -> NoticeMessage<repeat each Value> {
        NoticeMessage(name(code), repeat each arguments)
    }

    /// Declares what is odd about what was brought in.
    public static func warning<each Value: Sendable>(
        _ code: String, _ arguments: repeat MessageArgument<each Value>
    ) -> WarningMessage<repeat each Value> {
        WarningMessage(name(code), repeat each arguments)
    }

    static func name(_ code: String) -> String {
        capability.isEmpty ? code : "\(capability).\(code)"
    }
}
