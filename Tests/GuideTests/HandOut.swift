import DachwerkKit

/// A key of the house.
enum HouseKey: Resource {
    typealias State = Stateless

    static let id: ResourceID = "key-hand-out.key"
    static let code = Field<String>("code", .length(1...40), .unique, .searchable, .impersonal)
    static let opens = Field<LocalizedText>("opens", .length(1...200), .impersonal)
    /// How the key looks.
    static let photos = Field<[RecordFile]>("photos", .files(.pictures, most: 2), .impersonal)
    static let resource = ResourceDefinition(
        HouseKey.self, fields: code, opens, photos, access: access)

    static let access = Access<HouseKey> {
        $0.allow(KeyHandOutModule.keeper, .read, .create, .change, .erase, .export, .import)
    }
}

/// One line of a hand-out: how many of which key.
enum HandOutLine: Line {
    static let key = Field<Reference<HouseKey>>("key")
    static let isReturned = Field<Bool>("isReturned", .default(false))
    static let shape = Shape<HandOutLine>(key, isReturned)
}

/// Somebody who has keys, until when, and what was left for them.
enum HandOut: Resource {
    enum State: String, LifecycleState { case out, returned, lost }

    static let id: ResourceID = "key-hand-out.hand-out"
    static let number = Field<Int?>("number", .computed, .unique)
    static let holder = Field<String?>(
        "holder", .length(1...200),
        .personal(purpose: "knowing who has a key", basis: .contract, retention: .months(12)))
    static let lines = Field<[Values<HandOutLine>]>("lines", .count(1...20))
    static let dueOn = Field<LocalDate>("dueOn", .indexed)
    static let deposit = Field<Money>("deposit", .default(Money(cents: 0)))
    static let receipt = Field<String?>("receipt", .computed, .unique, .impersonal)

    static let giveBack = Transition("give-back", from: .out, to: .returned)
    static let reportLost = Transition("report-lost", from: .out, to: .lost, reason: .required)
    static let resource = ResourceDefinition(
        HandOut.self, fields: number, holder, lines, dueOn, deposit, receipt,
        lifecycle: Lifecycle(from: .out, moves: giveBack, reportLost), access: access)

    static let access = Access<HandOut> {
        $0.allow(KeyHandOutModule.keeper, .read, .create, .change, .export)
        $0.allow(KeyHandOutModule.keeper, moving: giveBack, reportLost)
        $0.allow(KeyHandOutModule.reporter, .read, except: holder)
    }
}
