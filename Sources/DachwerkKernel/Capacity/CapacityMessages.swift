import DachwerkKit

/// What was wished of a pool, and what it has.
struct CapacityShortage: Sendable {
    let pool: RecordID
    /// What people call the pool.
    let name: FieldContent
    let wished: Int
    let free: Int
    let total: Int
    /// When the same would be possible.
    let next: Period?
}

/// Why a pool cannot be taken.
///
/// Programs read all of a shortage, whatever the sentence says of it.
struct CapacityMessages: MessageCatalog {
    static let capability = "capacity"

    let unavailable = refusal(
        "unavailable", .conflict, .all(.facts, .name, .wished, .free, .total, .next))
    let tooMany = refusal("too-many", .conflict, .all(.facts, .name, .wished, .total))
    let missing = refusal("missing", .conflict, .facts)
    let closedAtStart = refusal("closed-at-start", .conflict, .all(.facts, .next), .reason)
    let closedAtEnd = refusal("closed-at-end", .conflict, .all(.facts, .next), .reason)
    let closedBetween = refusal(
        "closed-between", .conflict, .all(.facts, .next), .reason)
    /// Somebody or something is taken: the time, and never what it is.
    let engaged = refusal(
        "engaged", .conflict, .forPrograms(.content("pool")), .content("name"), .period("time"))
}

extension MessageArgument where Value == CapacityShortage {
    fileprivate static var name: MessageArgument {
        MessageArgument<FieldContent>.content("name").of { $0.name }
    }
    fileprivate static var wished: MessageArgument {
        MessageArgument<Int>.number("wished").of { $0.wished }
    }
    fileprivate static var free: MessageArgument {
        MessageArgument<Int>.number("free").of { $0.free }
    }
    fileprivate static var total: MessageArgument {
        MessageArgument<Int>.number("total").of { $0.total }
    }
    fileprivate static var next: MessageArgument {
        MessageArgument<Period?>.optional(.period("next"), without: "long").of { $0.next }
    }
    fileprivate static var facts: MessageArgument {
        .forPrograms(
            .all(
                MessageArgument<FieldContent>.content("pool").of { .identifier($0.pool) },
                .name, .wished, .free, .total, .next))
    }
}

extension MessageArgument where Value == ClosedReason? {
    /// Why it is closed; without a reason it is the time of the day.
    fileprivate static var reason: MessageArgument {
        MessageArgument<FieldContent>.content("reason", samples: [.word("weekday.monday")]).of {
            $0?.content ?? Messages.closing.hours.word
        }
    }
}
