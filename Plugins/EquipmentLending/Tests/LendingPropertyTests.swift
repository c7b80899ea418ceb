import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import MemberNetworkContract
import Testing

@Suite struct LendingPropertyTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `LEN-I1: in any order of steps the platform agrees with a tiny model`(
        seed: UInt64
    ) async throws {
        var trial = try await LendingTrial(seed: seed)
        for _ in 0..<60 {
            try await trial.step()
            #expect(trial.model.peak <= trial.model.total)
            try trial.compareAvailability()
        }
    }
}

/// One random run of the platform beside the model, hour by hour.
private struct LendingTrial {
    private let start: Instant
    private let platform: TestPlatform
    private let club: Record<Organisation>
    private let table: Record<ItemModel>
    private var generator: TestRandom
    private(set) var model = LendingModel(total: 4)
    private var hour = 0
    /// Loans that can still be changed, and loans that are out, with the hour of their end.
    private var promised: [Record<Loan>] = []
    private var out: [Record<Loan>] = []

    init(seed: UInt64) async throws {
        start = "2025-06-02T00:00:00Z"
        platform = try await LendingFixture.boot(
            at: start, settings: #"{"autoApproves": true}"#)
        club = try await platform.club()
        let store = try await platform.store(LendingFixture.always) {
            $0.closesOnPublicHolidays = false
        }
        table = try await platform.model("Stehtisch", stock: 4, in: store)
        generator = TestRandom(seed: seed)
    }

    /// Takes back what is due, lets an hour pass, and does one random thing.
    mutating func step() async throws {
        try await takeBackWhatIsDue()
        hour += 1
        platform.clock.advance(hours: 1)
        switch Int.random(in: 0..<13, using: &generator) {
        case 0..<5: try await ask()
        case 5: try await cancel()
        case 6...7: try await change()
        case 8: try await takeBackPart()
        case 9...10: try await extend()
        default: try await handOver()
        }
    }

    /// What is shown as free fits the model at some random time.
    mutating func compareAvailability() throws {
        let taking = randomTaking()
        let shown = try platform.acting(as: Lending.keeper).availability(
            of: table.reference, quantity: taking.quantity, in: period(taking))
        #expect(shown.isFeasible == model.fits(taking))
    }

    private mutating func ask() async throws {
        let taking = randomTaking()
        let lines = [LendingFixture.line(table, taking.quantity)]
        do {
            let loan = try await platform.request(lines, period(taking), for: club)
            #expect(model.fits(taking))
            model.takings[loan.id] = taking
            promised.append(loan)
        } catch is Refusal {
            #expect(!model.fits(taking))
        }
    }

    private mutating func cancel() async throws {
        guard let index = promised.indices.randomElement(using: &generator) else { return }
        let loan = promised.remove(at: index)
        _ = try await platform.acting(as: Lending.keeper).move(loan, Loan.cancel)
        model.takings[loan.id] = nil
    }

    private mutating func change() async throws {
        guard let index = promised.indices.randomElement(using: &generator) else { return }
        let loan = promised[index]
        let taking = randomTaking()
        let wished = try period(taking)
        let line = LendingFixture.line(table, taking.quantity)
        do {
            promised[index] = try await platform.acting(as: Lending.keeper).change(loan) {
                $0.lines = [line]
                $0.period = wished
            }
            #expect(model.fits(taking, besides: loan.id))
            model.takings[loan.id] = taking
        } catch is Refusal {
            #expect(!model.fits(taking, besides: loan.id))
        }
    }

    private mutating func handOver() async throws {
        let ready = promised.indices.filter { index in
            guard let taking = model.takings[promised[index].id] else { return false }
            return taking.start <= hour && hour < taking.end
        }
        guard let index = ready.randomElement(using: &generator) else { return }
        let loan = promised.remove(at: index)
        out.append(try await platform.handOver(loan))
        model.takings[loan.id]?.start = hour
    }

    /// A part comes back: from now on only the rest is out.
    private mutating func takeBackPart() async throws {
        guard let index = out.indices.randomElement(using: &generator) else { return }
        let rest = out[index].lines[0].quantity - out[index].lines[0].returned
        guard rest > 1 else { return }
        let part = Int.random(in: 1..<rest, using: &generator)
        out[index] = try await platform.acting(as: Lending.keeper).move(
            out[index], Loan.returnPart
        ) { $0.lines[0].returned += part }
        model.takings[out[index].id]?.quantity -= part
    }

    /// What is out is kept longer, if that leaves enough for the others.
    private mutating func extend() async throws {
        guard let index = out.indices.randomElement(using: &generator),
            var taking = model.takings[out[index].id]
        else { return }
        let loan = out[index]
        taking.start = hour
        taking.end += Int.random(in: 1...24, using: &generator)
        let end = start.adding(hours: taking.end)
        let longer = try #require(Period(start: loan.period.start, end: end))
        do {
            out[index] = try await platform.acting(as: Lending.keeper).move(loan, Loan.extend) {
                $0.period = longer
            }
            #expect(model.fits(taking, besides: loan.id))
            model.takings[loan.id]?.end = taking.end
        } catch is Refusal {
            #expect(!model.fits(taking, besides: loan.id))
        }
    }

    private mutating func takeBackWhatIsDue() async throws {
        for loan in out {
            guard let end = model.takings[loan.id]?.end else { continue }
            let isEarly = Bool.random(using: &generator) && hour > 0
            guard end <= hour || isEarly else { continue }
            _ = try await platform.acting(as: Lending.keeper).move(loan, Loan.giveBack)
            out.removeAll { $0.id == loan.id }
            // What was given back is free again from this hour on.
            model.takings[loan.id]?.end = hour
        }
    }

    private mutating func randomTaking() -> LendingModel.Taking {
        let start = hour + Int.random(in: 1...48, using: &generator)
        let length = Int.random(in: 1...24, using: &generator)
        return LendingModel.Taking(
            start: start, end: start + length, quantity: Int.random(in: 1...4, using: &generator))
    }

    private func period(_ taking: LendingModel.Taking) throws -> Period {
        try #require(
            Period(
                start: start.adding(hours: taking.start),
                end: start.adding(hours: taking.end)))
    }
}
