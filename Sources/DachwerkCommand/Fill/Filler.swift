import DachwerkKernel
import DachwerkKit

/// Fills a tenant with synthetic records, through the same door as everything else.
struct Filler: Sendable {
    let tenant: Tenant
    let items: Int
    let loans: Int
    let seed: UInt64

    /// How many operations become durable together.
    private static let batch = 500
    /// How many loans are planned at once.
    private static let loansPerBatch = 100

    /// Makes all records and tells now and then how many loans there are.
    func run(progress: (Int) -> Void) async throws {
        let words = try FillVocabulary(tenant.composition, tenant: tenant.id)
        try refuseRecords()
        let now = tenant.platform.clock.now()
        var random = SeededGenerator(seed: seed)
        let beginning = now.adding(days: -800)
        let stock = StockPlan(items: items, loans: loans, at: beginning, random: &random)
        var rest = stock.steps[...]
        while !rest.isEmpty {
            try await Self.perform(Array(rest.prefix(Self.batch)), in: tenant)
            rest = rest.dropFirst(Self.batch)
        }
        var plan = LoanPlan(
            words, LoanPlan.Bounds(words, hasQuotas: try count(FillVocabulary.quota) > 0),
            zone: tenant.info.zone, now: now, count: loans, stock: stock, random: random)
        var done = 0
        while done < loans {
            try await Self.perform(try plan.next(Self.loansPerBatch), in: tenant)
            done = min(loans, done + Self.loansPerBatch)
            progress(done)
        }
    }

    /// All these in one transaction; each with its rules, its history and its moment.
    static func perform(_ steps: [FillStep], in tenant: Tenant) async throws {
        let session = tenant.session(for: .scheduler)
        try await tenant.write { transaction in
            for step in steps {
                let run = tenant.operationRun(
                    as: .scheduler, at: step.moment, in: transaction)
                _ = try run.perform(step.operation, session: session)
            }
        }
    }

    /// Real records and made-up ones never mix: only first records may be there.
    private func refuseRecords() throws {
        for resource in tenant.composition.resources where resource.id.capability != "platform" {
            let firstRecords = try tenant.read {
                try $0.count(
                    PlatformTables.seed,
                    where: .compare("resource", .equal, .text(resource.id.description)))
            }
            guard try count(resource.id) <= firstRecords else {
                throw CommandFault(
                    "\(tenant.id) holds records of '\(resource.id)' already.",
                    "Fill only a tenant without records; real and made-up ones must not mix.")
            }
        }
    }

    private func count(_ id: ResourceID) throws -> Int {
        guard let resource = tenant.composition.resource(id) else { return 0 }
        return try tenant.read { try $0.count(resource.table, where: .always) }
    }
}
