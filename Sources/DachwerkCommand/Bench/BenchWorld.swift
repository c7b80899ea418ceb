import DachwerkKernel
import DachwerkKit
import DachwerkServer
import Foundation
import Synchronization

/// The tenants, records and servers that the measurements over HTTP work with.
final class BenchWorld: Sendable {
    /// A tenant with what its requests name.
    struct Place: Sendable {
        let host: String
        let token: String
        let organisation: RecordID
        let models: [RecordID]
    }

    static let tenantCount = 50
    static let modelCount = 100
    /// How many records the list is taken from.
    static let listed = 10_000
    static let duty = "equipment-lending.keeper"

    let folder: String
    let port: Int
    let barePort: Int
    let platform: PlatformAssembly
    private let found = Mutex<[Place]>([])

    init(folder: String, catalog: ModuleCatalog) throws {
        self.folder = folder
        port = try BenchTools.freePort()
        barePort = try BenchTools.freePort()
        try BenchTenants(folder: "\(folder)/tenants", count: Self.tenantCount + 1).write()
        platform = PlatformAssembly(
            tenants: "\(folder)/tenants", data: "\(folder)/data", catalog: catalog)
        let faults = platform.registry.load()
        guard faults.isEmpty else { throw CheckFaults(faults) }
    }

    /// The tenants by number; the first serves all measurements of one tenant.
    var places: [Place] { found.withLock { $0 } }

    /// Makes the records that every measurement needs.
    func prepare() async throws {
        for number in 0...Self.tenantCount {
            guard let tenant = platform.registry.tenant(id: BenchTenants.id(number)) else {
                continue
            }
            let place = try await prepare(tenant, host: BenchTenants.host(number))
            found.withLock { $0.append(place) }
        }
        guard let first = platform.registry.tenant(id: BenchTenants.id(0)), let place = places.first
        else { return }
        try await fillList(first, place)
    }

    private func prepare(_ tenant: Tenant, host: String) async throws -> Place {
        let words = try FillVocabulary(tenant.composition, tenant: tenant.id)
        var random = SeededGenerator(seed: 1)
        let now = tenant.platform.clock.now()
        let stock = BenchStock(words, models: Self.modelCount, at: now, random: &random)
        try await Filler.perform(stock.steps, in: tenant)
        let token = TokenSecret.make()
        _ = try await tenant.keep(
            TokenGrant(label: "bench", duties: [Self.duty], expiresAt: now.adding(days: 1)),
            digest: token.digest)
        return Place(
            host: host, token: token.text, organisation: stock.organisation, models: stock.models)
    }

    /// Drafts of loans, spread over the days of a year.
    private func fillList(_ tenant: Tenant, _ place: Place) async throws {
        let words = try FillVocabulary(tenant.composition, tenant: tenant.id)
        let now = tenant.platform.clock.now()
        var done = 0
        while done < Self.listed {
            let steps = (done..<min(Self.listed, done + 500)).map { number in
                FillStep(
                    operation: Operation(
                        FillVocabulary.loan, .create,
                        fields: [
                            "organisation": .identifier(place.organisation),
                            "project": .text("Projekt \(number % 97)"),
                            "period": BenchStock.period(day: 1 + number * 7 % 360, from: now),
                            "lines": .list([
                                words.line(
                                    FillVocabulary.loan, "lines",
                                    [
                                        "model": .identifier(
                                            place.models[number % place.models.count])
                                    ])
                            ]),
                        ], state: "draft"), moment: now)
            }
            try await Filler.perform(steps, in: tenant)
            done += steps.count
        }
    }
}

/// One organisation, one store that never closes, and models with a large stock.
struct BenchStock {
    let organisation: RecordID
    let models: [RecordID]
    let steps: [FillStep]

    init(
        _ words: FillVocabulary, models count: Int, at now: Instant,
        random: inout SeededGenerator
    ) {
        func id() -> RecordID { RecordID(at: now, random: (random.next(), random.next())) }
        let organisation = id()
        let store = id()
        var steps = [
            Self.step(
                FillVocabulary.organisation, organisation, now,
                ["name": .localized(LocalizedText("Verein", in: .german)), "kind": .text("other")],
                state: "listed"),
            Self.step(
                FillVocabulary.store, store, now,
                [
                    "name": .localized(LocalizedText("Lager", in: .german)),
                    "hours": .text("mo-su 00:00-24:00"), "closesOnPublicHolidays": .boolean(false),
                ]),
        ]
        var models: [RecordID] = []
        for number in 0..<count {
            let model = id()
            models.append(model)
            steps.append(
                Self.step(
                    FillVocabulary.model, model, now,
                    [
                        "name": .localized(LocalizedText("Modell \(number)", in: .german)),
                        "store": .identifier(store), "stock": .integer(90_000),
                    ]))
        }
        self.organisation = organisation
        self.models = models
        self.steps = steps
    }

    /// Eight hours of a day some days ahead.
    static func period(day: Int, from now: Instant) -> FieldContent {
        let start = Zone.utc.startOfDay(Zone.utc.date(of: now).adding(days: day)).adding(hours: 9)
        return Period(start: start, end: start.adding(hours: 8)).map { .period($0) } ?? .null
    }

    private static func step(
        _ resource: ResourceID, _ id: RecordID, _ now: Instant,
        _ fields: [String: FieldContent], state: String? = nil
    ) -> FillStep {
        FillStep(
            operation: Operation(resource, .create, fields: fields, state: state, id: id),
            moment: now)
    }
}
