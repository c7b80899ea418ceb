import DachwerkKit

/// What is looked at beyond the application itself: what the organisation had and did.
extension Eligibility {
    func kindAmount() throws -> Finding? {
        guard let rule = rules.kinds.first(where: { $0.kind == application.kind }),
            let most = rule.maxAmount
        else { return nil }
        let name = try reader.existing(application.kind).name
        return Finding(
            .kindAmount,
            application.requested <= most ? nil : messages.kindTooMuch(name, most),
            required: most.description, found: application.requested.description)
    }

    /// The grants of the organisation in the year of this project, without this one.
    private func awards() throws -> [Record<Application>] {
        let year: Int? = application.startsOn.year
        return try reader.records(Application.self, sort: [.ascending(Application.decidedOn)]) {
            $0.organisation == application.organisation && $0.budgetYear == year
                && $0.state.isOne(of: ApplicationState.awarded)
                && !($0.id == application.reference)
        }
    }

    func counts() throws -> [Finding] {
        let ofKind = rules.kinds.first { $0.kind == application.kind }?.maxPerYear
        guard ofKind != nil || rules.maxPerYear != nil else { return [] }
        let awards = try awards()
        let counted = try awards.map { try reader.existing($0.kind).name }
        func finding(_ count: Int, _ limit: Int) -> Finding {
            Finding(
                .count,
                count < limit
                    ? nil : messages.countReached(limit, counted, application.startsOn.year),
                required: String(limit), found: String(count))
        }
        var findings: [Finding] = []
        if let ofKind {
            findings.append(finding(awards.count { $0.kind == application.kind }, ofKind))
        }
        if let limit = rules.maxPerYear { findings.append(finding(awards.count, limit)) }
        return findings
    }

    func yearAmount() throws -> Finding? {
        guard let limit = rules.maxAmountPerYear else { return nil }
        let had = try awards().map { $0.granted ?? .nothing }.total
        let left = limit > had ? limit - had : .nothing
        return Finding(
            .yearAmount,
            application.requested <= left
                ? nil : messages.yearAmountReached(limit, left, application.startsOn.year),
            required: limit.description, found: (had + application.requested).description)
    }

    func prerequisites() throws -> [Finding] {
        let rule = rules.kinds.first { $0.kind == application.kind }
        guard rule?.isWithoutPrerequisites != true else { return [] }
        return try rules.prerequisites.compactMap { reference in
            guard let wanted = try reader.record(reference) else { return nil }
            let latest = try reader.records(Fulfilment.self) {
                $0.organisation == application.organisation && $0.prerequisite == reference
                    && $0.fulfilledOn <= day
            }.map(\.fulfilledOn).max()
            let isMet = latest.map { latest in
                wanted.validMonths.map { latest.adding(months: $0) >= day } ?? true
            }
            return Finding(
                .prerequisites, isMet == true ? nil : messages.prerequisiteMissing(wanted.name),
                required: wanted.validMonths.map { day.adding(months: -$0).description },
                found: latest?.description)
        }
    }

    func proofs() throws -> Finding {
        let late = try reader.first(Application.self) {
            $0.organisation == application.organisation && $0.state == .overdue
                && !($0.id == application.reference)
        }
        guard let late else { return Finding(.proofs, nil) }
        return Finding(
            .proofs, messages.proofOutstanding(late.number ?? 0, late.proofDueOn ?? day),
            found: late.proofDueOn?.description)
    }
}
