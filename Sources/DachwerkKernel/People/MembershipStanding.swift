import DachwerkKit

/// Who belongs to a tenant, as it stands in the store that a backup replaces.
///
/// Whoever was let go since the backup does not belong to it again.
struct MembershipStanding: Sendable {
    private let present: [RecordID: LocalDate?]

    init(reading snapshot: any StoreSnapshot, _ composition: Composition) throws {
        var present: [RecordID: LocalDate?] = [:]
        if let resource = composition.resource(PlatformMembership.id) {
            try RecordStore(resource).visit(where: .always, in: snapshot) { record in
                present[record.id] = .some(Record<PlatformMembership>(record).until)
            }
        }
        self.present = present
    }

    /// Lets those go in the store that comes who were let go since.
    func carry(over writer: RecordWriter) throws {
        guard let resource = writer.composition.resource(PlatformMembership.id) else { return }
        var members: [Record<PlatformMembership>] = []
        try RecordStore(resource).visit(where: .always, in: writer.transaction) {
            members.append(Record($0))
        }
        try writer.acting(for: "platform") { context in
            for member in members {
                guard let until = present[member.id] else {
                    // The record stays as the backup has it; nobody stands behind it any more.
                    try context.change(member) { $0.account = RecordID.nobody }
                    continue
                }
                guard let until, until < member.until ?? .last else { continue }
                try context.change(member) {
                    $0.from = min($0.from, until)
                    $0.until = until
                }
            }
        }
    }
}
