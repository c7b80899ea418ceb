import DachwerkKit

/// What a report says about what came of grants whose use was proved in a period.
enum ProofFigures {
    static let all = [onTime, participants, volunteerHours, ownShare, unspent]

    static let onTime = GrantFigures.figure(
        "proofs-on-time", "Proofs that came in the period and in time, out of all that came."
    ) { span, reader in
        let proofs = try proofs(span, reader)
        return FigureValue(proofs.count(where: \.isInTime), of: proofs.count)
    }

    static let participants = GrantFigures.figure(
        "participants", "People reached, by the proofs that came in the period."
    ) { FigureValue(try proofs($0, $1).reduce(0) { $0 + $1.participants }) }

    static let volunteerHours = GrantFigures.figure(
        "volunteer-hours", "Hours of volunteers, by the proofs that came in the period."
    ) { FigureValue(try proofs($0, $1).reduce(0) { $0 + $1.volunteerHours }) }

    static let ownShare = GrantFigures.figure(
        "own-share",
        "What organisations brought in, by the proofs of the period, in euro cents."
    ) { span, reader in
        FigureValue(
            Int(clamping: try proofs(span, reader).map(\.ownContribution).total.cents))
    }

    static let unspent = GrantFigures.figure(
        "unspent", "What was granted in the period and came back or was not paid, in euro cents."
    ) { span, reader in
        let ended = try GrantFigures.granted(span, reader).filter {
            [.settled, .closed].contains($0.state)
        }
        let unspent = ended.map { ($0.granted ?? .nothing) - ($0.committed ?? .nothing) }.total
        return FigureValue(Int(clamping: unspent.cents))
    }

    private static func proofs(
        _ span: DateSpan, _ reader: TenantReader
    ) throws -> [Record<Proof>] {
        let zone = reader.tenant.zone
        let from = zone.startOfDay(span.from)
        let until = zone.startOfDay(GrantFigures.last(span).adding(days: 1))
        return try reader.records(Proof.self) { $0.createdAt >= from && $0.createdAt < until }
    }
}
