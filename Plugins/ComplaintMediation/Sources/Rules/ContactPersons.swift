import DachwerkKit

/// Who leads a case: by house, else by rota; and who stands in at an absence.
struct ContactPersons {
    private let members: [Record<TeamMember>]
    private let absent: Set<RecordID>
    /// The households to which nobody in charge may be bound.
    private let households: Set<Reference<Household>>
    /// Who mediates in the case and therefore does not lead it.
    private let mediator: Reference<TeamMember>?
    private let context: TenantContext

    init(for file: Record<CaseFile>, _ context: TenantContext) throws {
        members = try context.records(
            TeamMember.self, sort: [.ascending(TeamMember.rotaPosition), .oldest]
        ) { $0.isActive == true }
        absent = try Self.absent(context)
        households = try CaseParties(of: file.reference, context).households
            .union([file.complainant].compactMap(\.self))
        mediator = file.mediator
        self.context = context
    }

    /// Who is away today.
    static func absent(_ context: TenantContext) throws -> Set<RecordID> {
        let today = context.today
        let absences = try context.records(Absence.self) {
            $0.from <= today && ($0.until.isEmpty || $0.until >= today)
        }
        return Set(absences.map(\.member.id))
    }

    /// Who takes a new case in a house; where everybody who may is away, one of those who are.
    func choose(for house: Reference<House>) throws -> Record<TeamMember> {
        let first = try context.existing(house).contactPerson
        if let chosen = try available(instead: first) { return chosen }
        guard let last = anybody else { throw messages.nobodyInCharge() }
        return last
    }

    /// Somebody who may lead the case, away or not.
    var anybody: Record<TeamMember>? { members.first(where: mayLead) }

    /// Who stands in for somebody: that person if present, a deputy, else the rota.
    func available(instead first: Reference<TeamMember>?) throws -> Record<TeamMember>? {
        var seen: Set<RecordID> = []
        var next = first.flatMap { member($0.id) }
        while let candidate = next, seen.insert(candidate.id).inserted {
            if isAvailable(candidate) { return candidate }
            next = candidate.deputy.flatMap { member($0.id) }
        }
        let rota = members.filter { $0.rotaPosition != nil && isAvailable($0) }
        guard !rota.isEmpty else { return members.first(where: isAvailable) }
        return rota[(try context.nextNumber("rota") - 1) % rota.count]
    }

    /// Who is brought in next when deadlines pass: the deputy, then the rota in its order.
    func next(for file: Record<CaseFile>) -> Record<TeamMember>? {
        let present = file.leading.map(\.id)
        let free = members.filter { isAvailable($0) && !present.contains($0.id) }
        let deputy = file.contactPerson.flatMap { member($0.id) }?.deputy
        return free.first { $0.reference == deputy }
            ?? free.first { $0.rotaPosition != nil } ?? free.first
    }

    /// Whether somebody can lead a case today.
    func isAvailable(_ member: Record<TeamMember>) -> Bool {
        mayLead(member) && !absent.contains(member.id)
    }

    /// Whether somebody may lead the case at all: bound to nobody in it, and not its mediator.
    func mayLead(_ member: Record<TeamMember>) -> Bool {
        member.isActive && member.work.contains(.contactPerson) && member.reference != mediator
            && households.isDisjoint(with: member.linkedHouseholds)
    }

    /// Whether somebody is away today.
    func isAbsent(_ member: Reference<TeamMember>) -> Bool { absent.contains(member.id) }

    private func member(_ id: RecordID) -> Record<TeamMember>? { members.first { $0.id == id } }
}
