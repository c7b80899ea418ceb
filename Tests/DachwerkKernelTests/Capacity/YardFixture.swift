import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// A platform with the yard, and short ways to pools and bookings.
struct YardFixture {
    let platform: TestPlatform
    let keeper: TestActor

    static func boot(at instant: Instant = YardTime.zero) async throws -> YardFixture {
        let platform = try await TestPlatform.boot([YardModule.self], at: instant)
        return YardFixture(platform: platform, keeper: platform.acting(as: YardModule.keeper))
    }

    func pool(_ total: Int, _ build: (inout Values<Pool>) -> Void = { _ in }) async throws
        -> Reference<Pool>
    {
        try await keeper.create(Pool.self) {
            $0.total = total
            build(&$0)
        }.reference
    }

    static func part(_ pool: Reference<Pool>, _ quantity: Int = 1) -> Values<PoolPart> {
        Values<PoolPart> {
            $0.pool = pool
            $0.quantity = quantity
        }
    }

    @discardableResult
    func book(
        _ parts: [Values<PoolPart>], _ period: Period, isOut: Bool = false,
        isOverride: Bool = false
    ) async throws -> Record<Booking> {
        try await keeper.create(Booking.self) {
            $0.lines = parts
            $0.period = period
            $0.isOut = isOut
            $0.isOverride = isOverride
        }
    }

    @discardableResult
    func book(
        _ pool: Reference<Pool>, _ quantity: Int, _ period: Period
    ) async throws -> Record<Booking> {
        try await book([Self.part(pool, quantity)], period)
    }

    @discardableResult
    func book(
        _ pool: Reference<Pool>, _ period: Period, isOut: Bool = false
    ) async throws -> Record<Booking> {
        try await book([Self.part(pool)], period, isOut: isOut)
    }

    /// The code with which a booking is refused; `nil` when it is taken.
    func refusal(
        _ parts: [Values<PoolPart>], _ period: Period, isOverride: Bool = false
    ) async throws -> String? {
        do {
            try await book(parts, period, isOverride: isOverride)
            return nil
        } catch let refusal as Refusal {
            return refusal.code.description
        }
    }

    func free(_ pool: Reference<Pool>, _ period: Period, quantity: Int = 1) throws -> Int {
        try keeper.availability(of: pool, quantity: quantity, in: period).free
    }
}
