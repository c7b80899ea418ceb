import DachwerkKit
import MemberNetworkContract

/// How entries come into the directory, stay right, and leave it: the same for every kind.
enum ListingRules<Entry: DirectoryEntry> {
    static var all: [Rule<Entry>] {
        [
            Rule("listing-approval", Entry.self, on: .create) { change, context in
                try requireApproval(&change, context)
            },
            Rule("listing-assurance", Entry.self, on: .create, .move) { change, context in
                try recordAssurance(&change, context)
            },
            Rule("listing-proposal", Entry.self, on: .create, at: .after) { change, context in
                try announceProposal(&change, context)
            },
        ]
    }

    /// Only who keeps the directory may enter something as already listed.
    private static func requireApproval(
        _ change: inout Change<Entry>, _ context: TenantReader
    ) throws {
        guard change.after.state != .proposed, context.actor.kind != .system,
            !context.actor.holds(MemberNetwork.editor),
            !context.actor.holds(MemberNetwork.administrator)
        else { return }
        throw messages.approvalNeeded()
    }

    /// Listing and confirming assure an entry; leaving the shown states dates its end.
    private static func recordAssurance(
        _ change: inout Change<Entry>, _ context: TenantReader
    ) throws {
        let isCreatedListed = change.kind == .create && change.after.state == .listed
        if isCreatedListed || change.isMove(Entry.list) || change.isMove(Entry.confirm) {
            change.after[Entry.assuredOn] = context.today
            change.after[Entry.assuredBy] = context.actor.id
            change.after[Entry.unlistedOn] = nil
            change.after[Entry.announcedOn] = nil
        } else if change.before?.state.isShown == true, !change.isMove(Entry.age) {
            change.after[Entry.unlistedOn] = context.today
        }
    }

    private static func announceProposal(
        _ change: inout Change<Entry>, _ context: TenantContext
    ) throws {
        guard change.after.state == .proposed else { return }
        try context.notify(messages.proposed(), about: change.after, to: MemberNetwork.editor)
    }
}
