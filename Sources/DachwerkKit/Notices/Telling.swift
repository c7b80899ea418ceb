/// A notice that is declared: whom something is told about a record, and with which words.
///
/// It follows from a transition, from the creation of a record, or as a ``Reminder`` from a date:
///
/// ```swift
/// static let approve = Transition(
///     "approve", from: .requested, to: .approved,
///     notifies: [Telling(messages.approved, to: .organisation(organisation))])
/// ```
public struct Telling<Owner: Resource>: Sendable {
    /// The declaration without its types.
    public private(set) var erased: AnyTelling

    /// Tells a declared message.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - recipients: Who is told.
    ///   - values: What fills it, from the record and the reason of the transition.
    public init<each Value: Sendable>(
        _ message: NoticeMessage<repeat each Value>, to recipients: Recipients<Owner>,
        _ values:
            @escaping @Sendable (Record<Owner>, String?, TenantContext) throws
            -> (repeat each Value)
    ) {
        let codes = message.declaration.texts.map { $0.key }
        let duties = recipients.duties
        erased = AnyTelling(codes: codes, duties: duties, states: nil) { data, reason, context in
            let record = Record<Owner>(data)
            let filled = try values(record, reason, context)
            let text = message(repeat each filled)
            for notice in try recipients.notices(text.code, record, text.arguments, context) {
                try context.notify(notice)
            }
        }
    }

    /// Tells a declared message that the record fills.
    public init(_ message: NoticeMessage<Record<Owner>>, to recipients: Recipients<Owner>) {
        self.init(message, to: recipients) { record, _, _ in record }
    }

    /// Tells a declared message that nothing fills.
    public init(_ message: NoticeMessage<>, to recipients: Recipients<Owner>) {
        self.init(message, to: recipients) { _, _, _ in }
    }

    /// Tells it only where the transition began in one of these states.
    public func from(_ states: Owner.State...) -> Telling {
        var telling = self
        telling.erased.states = states.map(\.rawValue)
        return telling
    }
}

/// A notice that is declared, without its Swift types.
public struct AnyTelling: Sendable {
    /// The stable names that have words.
    public let codes: [String]
    /// The duties whose holders are told.
    package let duties: [Duty]
    /// The states from which a transition tells it; `nil` for all.
    package var states: [String]?
    /// Tells it of a record, with the reason of a transition.
    package let tell: @Sendable (RecordData, String?, TenantContext) throws -> Void
}

/// Who is told something about a record.
public struct Recipients<Owner: Resource>: Sendable {
    let notices:
        @Sendable (String, Record<Owner>, [String: FieldContent], TenantContext) throws -> [Notice]
    /// The duties whose holders are among them.
    private(set) var duties: [Duty] = []

    /// The organisation that a field names; nobody when it is empty.
    public static func organisation<Link: ReferenceValue>(
        _ field: ShapeField<Owner, Link>
    ) -> Recipients {
        Recipients { code, record, arguments, _ in
            guard let id = record[field].content.identifierValue else { return [] }
            return [Notice(code, about: record, to: id, arguments: arguments)]
        }
    }

    /// The person behind the record that a field names; nobody when it is empty.
    public static func person<Link: ReferenceValue>(
        _ field: ShapeField<Owner, Link>
    ) -> Recipients {
        Recipients { code, record, arguments, _ in
            guard let id = record[field].content.identifierValue else { return [] }
            return [Notice(code, about: record, toPerson: id, arguments: arguments)]
        }
    }

    /// The persons that are worked out.
    public static func persons(
        _ persons: @escaping @Sendable (Record<Owner>, TenantContext) throws -> [RecordID]
    ) -> Recipients {
        Recipients { code, record, arguments, context in
            try persons(record, context).map {
                Notice(code, about: record, toPerson: $0, arguments: arguments)
            }
        }
    }

    /// The holders of a duty.
    public static func holders(of duty: Duty) -> Recipients {
        var recipients = Recipients { code, record, arguments, _ in
            [Notice(code, about: record, to: duty, arguments: arguments)]
        }
        recipients.duties = [duty]
        return recipients
    }

    /// These and others, one after the other.
    public func and(_ others: Recipients) -> Recipients {
        var recipients = Recipients { code, record, arguments, context in
            try notices(code, record, arguments, context)
                + others.notices(code, record, arguments, context)
        }
        recipients.duties = duties + others.duties
        return recipients
    }
}
