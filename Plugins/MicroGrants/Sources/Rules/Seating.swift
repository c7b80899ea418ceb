import DachwerkKit

/// Who votes on an application: those of the panel whom nothing binds, then those who stand in,
/// then the panel that stands in for it.
struct Seating {
    let panel: Record<Jury>
    let voters: [Values<VoterLine>]
    let recusals: [Values<RecusalLine>]

    init(
        _ reference: Reference<Jury>, for application: Record<Application>, quorum: Int,
        _ reader: TenantReader
    ) throws {
        var recusals: [Values<RecusalLine>] = []
        var asked: Set<Reference<Jury>> = []
        var next: Reference<Jury>? = reference
        var most = 0
        while let current = next, asked.insert(current).inserted {
            let panel = try reader.existing(current)
            guard panel.state == .open else { throw messages.panelClosed() }
            let bench = try Self.bench(panel, application, quorum, &recusals, reader)
            if bench.count >= quorum {
                try PanelBook.requireBalance(
                    PanelBook.voters(bench), most: panel.mostGroupPercent)
                self.panel = panel
                self.recusals = recusals
                voters = bench.map(Self.line)
                return
            }
            most = max(most, bench.count)
            next = panel.fallback
        }
        throw messages.quorumImpossible(most, quorum)
    }

    private static func line(_ member: Record<PanelMember>) -> Values<VoterLine> {
        Values<VoterLine> {
            $0.member = member.reference
            $0.group = member.group
            $0.isChair = member.isChair
        }
    }

    /// The members of one panel who may vote; somebody stands in only where too few are left.
    private static func bench(
        _ panel: Record<Jury>, _ application: Record<Application>, _ quorum: Int,
        _ recusals: inout [Values<RecusalLine>], _ reader: TenantReader
    ) throws -> [Record<PanelMember>] {
        var bench: [Record<PanelMember>] = []
        for substitutes in [false, true] {
            let members = try PanelBook.members(
                of: panel.reference, on: reader.today, substitutes: substitutes, reader)
            for member in members where !substitutes || bench.count < quorum {
                let paths = try Recusal.paths(of: member, in: application, reader)
                if paths.isEmpty { bench.append(member) }
                recusals += paths
            }
        }
        return bench
    }
}
