import DachwerkKit

/// Who belongs to a tenant, as it stands in the store that a backup replaces.
///
/// Whoever was let go since the backup does not belong to it again.
struct MembershipStanding: Sendable {
    private let present: [RecordID: LocalDate?]
    /// Until when those stay who keep the platform running and were let in.
    private let letIn: [RecordID: Instant]
    /// What members hand on to each other, and has not been ended.
    private let handedOn: Set<RecordID>

    init(reading snapshot: any StoreSnapshot, _ composition: Composition) throws {
        var present: [RecordID: LocalDate?] = [:]
        var letIn: [RecordID: Instant] = [:]
        if let resource = composition.resource(PlatformMembership.id) {
            try RecordStore(resource).visit(where: .always, in: snapshot) { record in
                let member = Record<PlatformMembership>(record)
                present[record.id] = .some(member.until)
                letIn[record.id] = member.endsAt
            }
        }
        var handedOn: Set<RecordID> = []
        if let resource = composition.resource(PlatformDelegation.id) {
            try RecordStore(resource).visit(where: .isNull("ended_at"), in: snapshot) { record in
                handedOn.insert(record.id)
            }
        }
        self.present = present
        self.letIn = letIn
        self.handedOn = handedOn
    }

    /// Lets those go in the store that comes who were let go since.
    func carry(over writer: RecordWriter) throws {
        guard let resource = writer.composition.resource(PlatformMembership.id) else { return }
        var members: [Record<PlatformMembership>] = []
        try RecordStore(resource).visit(where: .always, in: writer.transaction) {
            members.append(Record($0))
        }
        try writer.acting(for: "platform") { context in
            for restored in members {
                var member = restored
                guard let until = present[member.id] else {
                    // The record stays as the backup has it; nobody stands behind it any more.
                    try context.change(member) { $0.account = RecordID.nobody }
                    continue
                }
                if let end = letIn[member.id], let former = member.endsAt, end < former {
                    member = try context.change(member) { $0.endsAt = end }
                }
                guard let until, until < member.until ?? .last else { continue }
                try context.change(member) {
                    $0.from = min($0.from, until)
                    $0.until = until
                }
            }
        }
        try endDelegations(by: writer)
    }

    /// Hands nothing on again that was ended since.
    private func endDelegations(by writer: RecordWriter) throws {
        guard let resource = writer.composition.resource(PlatformDelegation.id) else { return }
        var restored: [Record<PlatformDelegation>] = []
        try RecordStore(resource).visit(where: .isNull("ended_at"), in: writer.transaction) {
            restored.append(Record($0))
        }
        try writer.acting(for: "platform") { context in
            for delegation in restored where !handedOn.contains(delegation.id) {
                try context.change(delegation) { $0.endedAt = writer.now }
            }
        }
    }
}
