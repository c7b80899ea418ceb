import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Random histories of rehearsals, shows and absences beside a model that any reader checks by eye.
@Suite struct PeopleCalendarPropertyTests {
    @Test(arguments: [11, 12, 13, 14, 15, 16] as [UInt64])
    func `in any order of steps nobody is promised twice, and nobody is refused without a clash`(
        seed: UInt64
    ) async throws {
        var trial = try await TroupeTrial(seed: seed)
        for _ in 0..<80 {
            try await trial.step()
            #expect(trial.isSound, "seed \(seed)")
            try trial.compare(seed)
        }
        #expect(trial.refused > 0 && trial.taken > 0, "seed \(seed)")
    }
}

/// One random run of the platform beside the model.
private struct TroupeTrial {
    /// What stands in the calendar of one player.
    private struct Entry {
        let record: RecordID
        let player: Int
        let period: Period
        let isLeave: Bool
    }

    private let director: TestActor
    private let players: [Reference<Player>]
    private var generator: SeededGenerator
    private var entries: [Entry] = []
    private(set) var refused = 0
    private(set) var taken = 0

    init(seed: UInt64) async throws {
        generator = SeededGenerator(seed: seed)
        let platform = try await TestPlatform.boot([TroupeModule.self], at: YardTime.zero)
        director = platform.acting(as: TroupeModule.director)
        var players: [Reference<Player>] = []
        for name in ["Ada", "Ben", "Cem"] {
            players.append(try await director.create(Player.self) { $0.name = name }.reference)
        }
        self.players = players
    }

    /// No two promises for one person meet; an absence meets whatever it meets.
    var isSound: Bool {
        let promises = entries.filter { !$0.isLeave }
        return promises.allSatisfy { one in
            promises.allSatisfy { other in
                one.record == other.record || one.player != other.player
                    || one.period.intersection(other.period) == nil
            }
        }
    }

    mutating func step() async throws {
        switch generator.below(10) {
        case 0..<4: try await show()
        case 4..<7: try await rehearse()
        case 7: try await leave()
        case 8: try await cancel()
        default: try await move()
        }
    }

    /// What the kernel says of a random hour fits the model.
    mutating func compare(_ seed: UInt64) throws {
        let player = generator.below(players.count)
        let period = randomPeriod()
        let answer = try director.availability(of: players[player], quantity: 1, in: period)
        let isFree = isFree([player], period)
        #expect(answer.isFeasible == isFree, "seed \(seed)")
    }

    private mutating func randomPeriod() -> Period {
        let start = generator.below(60)
        return YardTime.period(start, start + 1 + generator.below(5))
    }

    private func isFree(_ wished: [Int], _ period: Period, besides record: RecordID? = nil) -> Bool
    {
        !entries.contains {
            $0.record != record && wished.contains($0.player)
                && $0.period.intersection(period) != nil
        }
    }

    private mutating func show() async throws {
        let player = generator.below(players.count)
        let period = randomPeriod()
        let reference = players[player]
        let director = director
        let isFree = isFree([player], period)
        let made = try await accepted(isFree) {
            try await director.create(Show.self) {
                $0.player = reference
                $0.period = period
            }.id
        }
        if let made { add(made, [player], period) }
    }

    private mutating func rehearse() async throws {
        let wished = [0, 1, 2].filter { _ in generator.once(in: 2) }
        let period = randomPeriod()
        let references = wished.map { players[$0] }
        let director = director
        let isFree = isFree(wished, period)
        let made = try await accepted(isFree) {
            try await director.create(Rehearsal.self) {
                $0.players = references
                $0.period = period
            }.id
        }
        if let made { add(made, wished, period) }
    }

    private mutating func leave() async throws {
        let player = generator.below(players.count)
        let period = randomPeriod()
        let reference = players[player]
        let record = try await director.create(Leave.self) {
            $0.player = reference
            $0.period = period
        }
        entries.append(Entry(record: record.id, player: player, period: period, isLeave: true))
    }

    private mutating func cancel() async throws {
        guard let entry = entries.isEmpty ? nil : generator.pick(entries) else { return }
        if entry.isLeave {
            try await director.erase(try director.read(Reference<Leave>(entry.record)))
        } else if let show = try? director.read(Reference<Show>(entry.record)) {
            try await director.erase(show)
        } else {
            try await director.erase(try director.read(Reference<Rehearsal>(entry.record)))
        }
        entries.removeAll { $0.record == entry.record }
    }

    /// Another time for a show: all or nothing.
    private mutating func move() async throws {
        let candidates = entries.filter { !$0.isLeave }
        guard !candidates.isEmpty else { return }
        let entry = generator.pick(candidates)
        guard let show = try? director.read(Reference<Show>(entry.record)) else { return }
        let period = randomPeriod()
        let director = director
        let isFree = isFree([entry.player], period, besides: entry.record)
        let moved = try await accepted(isFree) {
            try await director.change(show) { $0.period = period }.id
        }
        guard let moved else { return }
        entries.removeAll { $0.record == moved }
        add(moved, [entry.player], period)
    }

    private mutating func add(_ record: RecordID, _ wished: [Int], _ period: Period) {
        for player in wished {
            entries.append(Entry(record: record, player: player, period: period, isLeave: false))
        }
    }

    /// Carries out what the model expects to be taken or refused.
    private mutating func accepted(
        _ isFree: Bool, _ body: () async throws -> RecordID
    ) async throws -> RecordID? {
        do {
            let made = try await body()
            #expect(isFree, "Taken although somebody is not free.")
            taken += 1
            return made
        } catch let refusal as Refusal {
            #expect(!isFree, "Refused although everybody is free: \(refusal.code)")
            refused += 1
            return nil
        }
    }
}
