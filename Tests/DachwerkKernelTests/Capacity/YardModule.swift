import DachwerkKit
import DachwerkTesting

/// Pools of every shape, and bookings that take from them.
struct YardModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "yard", version: "1.0", summary: "Pools and bookings.")
    static let keeper = Duty("yard.keeper", "Books.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Pool.resource)
        registrar.add(Booking.resource)
        registrar.add(Capacity(Pool.self) { pool, context in Self.terms(pool, context) })
        registrar.add(
            Rule("claim", Booking.self, on: .create, .change, at: .after) { booking, context in
                let record = booking.after
                let claims = record.lines.map { line in
                    CapacityClaim(
                        line.pool, quantity: line.quantity, period: record.period,
                        isOut: record.isOut, isOverride: record.isOverride,
                        margin: CapacityMargin(
                            before: record.marginBefore, after: record.marginAfter))
                }
                try context.claim(claims, for: record.reference)
            })
    }

    static func terms(_ pool: Record<Pool>, _ context: TenantReader) -> CapacityTerms {
        let calendar = pool.hours.map {
            context.tenant.calendar(hours: $0)
        }
        return CapacityTerms(
            total: pool.total,
            before: pool.beforeDays > 0 ? .openingDays(pool.beforeDays) : .minutes(pool.before),
            after: pool.afterDays > 0 ? .openingDays(pool.afterDays) : .minutes(pool.after),
            calendar: calendar, isOpenThroughout: pool.isStayedIn,
            parts: pool.parts.map { CapacityPart($0.pool, quantity: $0.quantity) })
    }
}

/// A pool and how much of it is meant.
enum PoolPart: Line {
    static let pool = Field<Reference<Pool>>("pool")
    static let quantity = Field<Int>("quantity", .default(1))
    static let shape = Shape<PoolPart>(pool, quantity)
}

/// Something that can be taken.
enum Pool: Resource {
    static let id: ResourceID = "yard.pool"
    static let total = Field<Int>("total", .default(1))
    static let before = Field<Int>("before", .default(0))
    static let after = Field<Int>("after", .default(0))
    static let beforeDays = Field<Int>("beforeDays", .default(0))
    static let afterDays = Field<Int>("afterDays", .default(0))
    static let hours = Field<WeeklyHours?>("hours")
    static let isStayedIn = Field<Bool>("isStayedIn", .default(false))
    static let parts = Field<[Values<PoolPart>]>("parts")
    static let resource = ResourceDefinition(
        Pool.self, fields: total, before, after, beforeDays, afterDays, hours, isStayedIn, parts,
        access: access)

    static let access = Access<Pool> {
        $0.allow(YardModule.keeper, .read, .create, .change, .erase)
    }
}

/// Something taken.
enum Booking: Resource {
    static let id: ResourceID = "yard.booking"
    static let period = Field<Period>("period")
    static let lines = Field<[Values<PoolPart>]>("lines")
    static let isOut = Field<Bool>("isOut", .default(false))
    static let isOverride = Field<Bool>("isOverride", .default(false))
    static let marginBefore = Field<Int>("marginBefore", .default(0))
    static let marginAfter = Field<Int>("marginAfter", .default(0))
    static let resource = ResourceDefinition(
        Booking.self, fields: period, lines, isOut, isOverride, marginBefore, marginAfter,
        access: access)

    static let access = Access<Booking> {
        $0.allow(YardModule.keeper, .read, .create, .change, .erase, .import)
    }
}

/// The hourly world of a test: hour 0 is 2025-05-05 00:00 in Berlin, a Monday.
enum YardTime {
    static let zero: Instant = "2025-05-04T22:00:00Z"

    static func at(_ hour: Int, _ minute: Int = 0) -> Instant {
        zero.adding(hours: hour).adding(minutes: minute)
    }

    static func period(_ from: Int, _ until: Int) -> Period {
        guard let period = Period(start: at(from), end: at(until)) else {
            preconditionFailure("A period ends after it starts.")
        }
        return period
    }
}
