import DachwerkWorkbench
import DachwerkCommand
import DachwerkKernel
import DachwerkKit
import Foundation

/// What it costs to ask whether something is free, with few and with many bookings in the store.
///
/// Bookings lie one a day on each model. With more of them the years they reach over grow, and not
/// how many touch the day that is asked for; the answer should not cost more either.
struct CapacityBench {
    let world: BenchWorld
    let few: Int
    let many: Int
    let rounds: Int

    private static let batch = 20_000
    private static let questions = 400

    func run() async throws -> BenchResult {
        let tenants = [BenchTenants.id(1), BenchTenants.id(2)].compactMap {
            world.platform.registry.tenant(id: $0)
        }
        guard tenants.count == 2, world.places.count > 2 else {
            throw CommandFault("No tenant was prepared.")
        }
        let (small, large) = (world.places[1], world.places[2])
        try await book(few, in: tenants[0], small)
        try await book(many, in: tenants[1], large)
        var ratios: [Double] = []
        var costs: (few: [Double], many: [Double]) = ([], [])
        for _ in 0..<rounds {
            let first = try ask(tenants[0], small)
            let second = try ask(tenants[1], large)
            costs.few.append(first)
            costs.many.append(second)
            ratios.append(first > 0 ? second / first : .infinity)
        }
        let detail = String(
            format: "%.0f µs to %.0f µs a question", BenchTools.median(costs.few),
            BenchTools.median(costs.many))
        return BenchResult(
            name: "capacity check, \(Self.grouped(few)) → \(Self.grouped(many)) bookings",
            value: BenchTools.median(ratios), unit: "times the cost", budget: .atMost(2),
            detail: detail)
    }

    /// Bookings as the kernel's own book keeps them.
    private func book(_ count: Int, in tenant: Tenant, _ place: BenchWorld.Place) async throws {
        let now = tenant.platform.clock.now()
        let start = Self.base(now)
        let capacity = world.profile.measure.capacity
        let (resource, pools) = try place.records(capacity.pool)
        guard let holder = try place.records(capacity.holder).ids.first,
            let booker = ResourceID(capacity.by)
        else { throw CommandFault("The profile names no booker and no holder.") }
        var done = 0
        while done < count {
            let range = done..<min(count, done + Self.batch)
            try await tenant.write { transaction in
                let book = ClaimBook(now: now)
                for number in range {
                    let day = start.adding(days: number / pools.count)
                    guard let period = Period(start: day, end: day.adding(hours: 8)) else {
                        continue
                    }
                    let claim = CapacityClaim(
                        resource: resource, pool: pools[number % pools.count],
                        quantity: 1, period: period)
                    try book.insert(
                        claim, widened: period, holder: holder, resource: booker,
                        id: tenant.platform.ids.next(at: now), in: transaction)
                }
            }
            done = range.upperBound
        }
    }

    /// The time of one question in microseconds.
    private func ask(_ tenant: Tenant, _ place: BenchWorld.Place) throws -> Double {
        let session = tenant.session(for: .scheduler)
        let base = Self.base(tenant.platform.clock.now())
        let (resource, pools) = try place.records(world.profile.measure.capacity.pool)
        let daysOfFew = max(1, few / pools.count)
        let start = ContinuousClock.now
        for number in 0..<Self.questions {
            let day = base.adding(days: number % daysOfFew)
            guard let period = Period(start: day, end: day.adding(hours: 8)) else { continue }
            let answer = try session.availability(
                resource, pools[number % pools.count], quantity: 1, in: period)
            guard answer.obstacles.isEmpty, answer.free < answer.total else {
                throw CommandFault("The bookings were not found.")
            }
        }
        let duration = BenchTools.milliseconds(ContinuousClock.now - start)
        return duration * 1_000 / Double(Self.questions)
    }

    private static func base(_ now: Instant) -> Instant {
        Zone.utc.startOfDay(Zone.utc.date(of: now).adding(days: 30)).adding(hours: 9)
    }

    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return text
    }
}
