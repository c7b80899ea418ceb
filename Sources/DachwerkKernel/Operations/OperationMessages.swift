package import DachwerkKit

/// Why an operation is not carried out, whatever its resource.
struct OperationMessages: MessageCatalog {
    static let capability = ""

    /// The state in which the actor may not do it, and those in which they may.
    let forbiddenState = refusal(
        "forbidden.state", .forbidden, .forPrograms(.text("state")),
        .forPrograms(.names("allowed")), .word("stateName"), .words("allowedNames"))
    /// The transition, the state from which it does not lead, and those from which it does.
    let wrongState = refusal(
        "lifecycle.state", .conflict, .forPrograms(.text("move")), .forPrograms(.text("state")),
        .forPrograms(.names("from")), .word("moveName"), .word("stateName"), .words("fromNames"))
    let reusedKey = refusal("idempotency.reused", .conflict)
}

/// Why something cannot be done with a record.
package struct RecordMessages: MessageCatalog {
    package static let capability = "record"

    let exists = refusal("exists", .conflict)
    let erased = fault("erased")
    /// The last day of the hold.
    let held = refusal("held", .conflict, .date("until"))
    let notUnique = refusal("not-unique", .conflict)
    let sameHand = refusal("same-hand", .forbidden)
    /// The version at which the record is.
    package let stale = refusal("stale", .stale, .version)
    package let versionMissing = refusal("version-missing", .versionMissing)

    // MARK: What is still needed

    /// The resource whose records refer to it, and its name.
    let inUse = refusal("in-use", .conflict, .forPrograms(.text("resource")), .content("name"))
    /// The capability whose records refer to it, and its name.
    let inUseAsleep = refusal(
        "in-use-asleep", .conflict, .forPrograms(.text("capability")), .content("name"))
    let inUseElsewhere = refusal("in-use-elsewhere", .conflict)
}

extension MessageArgument where Value == Int64 {
    fileprivate static var version: MessageArgument {
        MessageArgument<Int>.number("version").of { Int($0) }
    }
}

extension MessageArgument where Value == [String] {
    /// Names for programs, with commas between them.
    fileprivate static func names(_ name: String) -> MessageArgument {
        MessageArgument<String>.text(name).of { $0.joined(separator: ", ") }
    }
}

extension MessageArgument where Value == FieldContent {
    /// The word for a state or a transition.
    fileprivate static func word(_ name: String) -> MessageArgument {
        .content(name, samples: [.word("word.yes")])
    }
}

extension MessageArgument where Value == [FieldContent] {
    /// Words for states or transitions.
    fileprivate static func words(_ name: String) -> MessageArgument {
        .list(.content(name, samples: [.word("word.yes"), .word("word.no")]))
    }
}
