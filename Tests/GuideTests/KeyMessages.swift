import DachwerkKit

/// What the module says to people.
let messages = KeyMessages()

/// Every refusal and notice.
struct KeyMessages: MessageCatalog {
    static let capability = KeyHandOutModule.manifest.capability

    let tooLong = refusal("too-long", .invalid, at: HandOut.dueOn, .date("latest"))
    let depositMissing = refusal("deposit-missing", .money("deposit"))
    let alreadyOut = refusal(
        "already-out", .conflict, .text("code"), .state("state", of: HandOut.self))
    let overdue = notice(
        "overdue", .all(.field(HandOut.number), .field(HandOut.dueOn, as: "due")))
}
