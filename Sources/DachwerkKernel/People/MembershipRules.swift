import DachwerkKit

/// What a membership must be.
enum MembershipRules {
    static let all = [days, roles, behind]

    /// A membership ends no sooner than it begins.
    private static let days = Rule("days", PlatformMembership.self, on: .create, .change) {
        change, _ in
        let membership = change.after
        guard DateSpan(from: membership.from, until: membership.until) == nil else { return }
        throw Messages.people.membershipDays()
    }

    /// A role that the tenant file does not have would give nothing, and nobody would know.
    private static let roles = Rule("roles", PlatformMembership.self, on: .create, .change) {
        change, context in
        guard change.changes(PlatformMembership.roles) else { return }
        let known = context.tenant.roles
        let faults = change.after.roles.enumerated().compactMap { index, role -> FieldFault? in
            guard !known.contains(role) else { return nil }
            return Messages.people.role(
                role, at: .root.appending(PlatformMembership.roles.name).appending(index))
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }

    /// Whoever stands behind a membership is there.
    private static let behind = Rule("behind", PlatformMembership.self, on: .create, .change) {
        change, context in
        // Somebody whose record has gone can still be let go.
        guard
            change.changes(PlatformMembership.person)
                || change.changes(PlatformMembership.organisations)
        else { return }
        let membership = change.after
        var faults: [FieldFault] = []
        func check(_ text: String, _ pointer: JSONPointer) throws {
            let id = RecordID(text)
            if let id, try (context.writing as? RuleEnvironment)?.holds(id) ?? false { return }
            faults.append(
                id == nil
                    ? Messages.value.reference(at: pointer)
                    : Messages.value.missingReference(at: pointer))
        }
        if let person = membership.person {
            try check(person, .root.appending(PlatformMembership.person.name))
        }
        for (index, organisation) in membership.organisations.enumerated() {
            try check(
                organisation,
                .root.appending(PlatformMembership.organisations.name).appending(index))
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }
}
