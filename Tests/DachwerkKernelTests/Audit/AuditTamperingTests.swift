import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

/// A2: whoever gets at a tenant's store changes nothing in its audit unseen.
@Suite struct AuditTamperingTests {
    enum Tampering: CaseIterable { case edit, remove, swap, cut, rewrite }

    private func found(
        in rows: [[StoreValue]], history: [[StoreValue]], anchors: [AuditAnchor]
    ) -> [AuditFault.Kind] {
        var examination = AuditVerification(anchors: anchors, generation: 0)
        examination.take(rows) { numbers in
            history.filter { numbers.contains($0[0].integer ?? 0) }
        }
        return examination.finish { end in history.count { ($0[0].integer ?? 0) > end } }
            .faults.map(\.kind)
    }

    /// The same entries with other contents, and every hash worked out anew.
    private func rechained(_ rows: [[StoreValue]]) async throws -> [[StoreValue]] {
        let store = try InMemoryStore().open("alpha")
        try store.prepare(StoreSchema(tables: PlatformTables.all))
        return try await store.write { transaction in
            let history = HistoryRow.first(rows[0])
            try transaction.insert(history, into: PlatformTables.history)
            var last: AuditLink?
            for row in rows {
                guard let entry = AuditEntry(row), let kind = AuditEvent.Kind(rawValue: entry.kind)
                else { continue }
                let actor = Actor(
                    kind: Actor.Kind(rawValue: entry.actorKind) ?? .token, id: entry.actor,
                    person: entry.person)
                try AuditBook().append(
                    AuditEvent(
                        kind, by: actor, resource: entry.resource, record: entry.record,
                        version: entry.version, detail: entry.detail, count: entry.count),
                    at: entry.at, seal: entry.seal, after: &last, in: transaction)
            }
            return try transaction.rows(
                StoreQuery(PlatformTables.audit, order: [.init("sequence")]))
        }
    }

    private func tampered(
        _ rows: [[StoreValue]], _ random: inout SeededGenerator
    ) async throws -> (rows: [[StoreValue]], kind: Tampering) {
        var rows = rows
        let kind = Tampering.allCases[Int.random(in: 0..<5, using: &random)]
        let place = Int.random(in: 0..<rows.count, using: &random)
        switch kind {
        case .edit:
            let column = Int.random(in: 0..<rows[place].count, using: &random)
            switch rows[place][column] {
            case .integer(let number): rows[place][column] = .integer(number + 1)
            case .text(let text):
                rows[place][column] = .text(text.hasSuffix("0") ? text + "1" : text + "0")
            case .null: rows[place][column] = .text("x")
            }
        case .remove: rows.remove(at: place)
        case .swap:
            let other = (place + Int.random(in: 1..<rows.count, using: &random)) % rows.count
            for column in 1..<rows[place].count {
                (rows[place][column], rows[other][column]) = (
                    rows[other][column], rows[place][column]
                )
            }
        case .cut: rows.removeLast(Int.random(in: 1...rows.count, using: &random))
        case .rewrite:
            rows[place][4] = .text("somebody else \(random.next())")
            rows = try await rechained(rows)
        }
        return (rows, kind)
    }

    @Test func `A2: 1,000 edits, removals, swaps, cuts and rewrites are all seen`() async throws {
        let fixture = try AuditFixture()
        try await fixture.live(8)
        let rows = try fixture.rows()
        let history = try fixture.rows(PlatformTables.history)
        let anchors = fixture.tenant.platform.anchors.anchors(of: "alpha")
        try #require(found(in: rows, history: history, anchors: anchors).isEmpty)
        // The control of the rewriting itself: with nothing changed it gives the same chain.
        try #require(try await rechained(rows) == rows)
        var random = SeededGenerator(seed: 2_026)
        var unseen: [Tampering] = []
        var tried: [Tampering: Int] = [:]
        for _ in 0..<1_000 {
            let (changed, kind) = try await tampered(rows, &random)
            tried[kind, default: 0] += 1
            if found(in: changed, history: history, anchors: anchors).isEmpty {
                unseen.append(kind)
            }
        }
        #expect(unseen.isEmpty)
        #expect(tried.values.allSatisfy { $0 > 100 } && tried.count == 5)
    }

    @Test func `A2 control: without what stands outside of the store, rewrites are not seen`()
        async throws
    {
        let fixture = try AuditFixture()
        try await fixture.live()
        let rows = try fixture.rows()
        let history = try fixture.rows(PlatformTables.history)
        var changed = rows
        changed[2][4] = .text("somebody else")
        changed = try await rechained(changed)
        // Whoever writes the chain anew writes the history anew as well.
        var forged = history
        let place = try #require(forged.firstIndex { $0[0] == changed[2][0] })
        forged[place][8] = .text("somebody else")
        // An anchor that came with the store would say what the store says.
        let last = try #require(AuditEntry(changed[changed.count - 1]))
        let own = AuditAnchor(
            generation: 0, count: last.sequence, head: last.hash, at: last.at)
        #expect(found(in: changed, history: forged, anchors: [own]).isEmpty)
        let outside = fixture.tenant.platform.anchors.anchors(of: "alpha")
        #expect(found(in: changed, history: forged, anchors: outside) == [.rewritten])
        #expect(found(in: rows, history: history, anchors: []) == [.unanchored])
    }

    @Test func `A2: a changed history is seen, whichever column it is`() async throws {
        let fixture = try AuditFixture()
        try await fixture.live(3)
        let rows = try fixture.rows()
        let history = try fixture.rows(PlatformTables.history)
        let anchors = fixture.tenant.platform.anchors.anchors(of: "alpha")
        let sealed = history.firstIndex { !$0[12].isNull }
        let place = try #require(sealed)
        for column in 2..<13 {
            var changed = history
            changed[place][column] = .text("zz")
            #expect(
                found(in: rows, history: changed, anchors: anchors) == [.historyChanged],
                "column \(column)")
        }
    }

    @Test func `a store that was put back by hand is seen as another one`() async throws {
        let fixture = try AuditFixture()
        try await fixture.live(2)
        let (rows, history) = (try fixture.rows(), try fixture.rows(PlatformTables.history))
        let anchors = fixture.tenant.platform.anchors.anchors(of: "alpha")
        let later = AuditAnchor(
            generation: 99, count: 3, head: "ab", at: "2026-01-31T08:00:00.000Z")
        #expect(found(in: rows, history: history, anchors: anchors + [later]) == [.otherStore])
        // What was about to come and did not, changes nothing.
        var pending = later
        pending.isPending = true
        #expect(found(in: rows, history: history, anchors: anchors + [pending]).isEmpty)
    }
}

/// A history that ends just before an entry, so that a chain begins with its number.
private enum HistoryRow {
    static func first(_ row: [StoreValue]) -> [StoreValue] {
        let number = (row[0].integer ?? 1) - 1
        return [
            .integer(number), .text("r"), .text("x"), .integer(1), .text("create"), .null,
            .text("recorded"), .text("token"), .text("t"), .null,
            .text("2026-01-01T00:00:00.000Z"), .text("{}"), .null,
        ]
    }
}
