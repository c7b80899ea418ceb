import DachwerkKit

/// The measurements over HTTP: reading, listing, lending.
struct RequestBenches {
    let world: BenchWorld
    let load: LoadProcess
    let rounds: Int
    let milliseconds: Int
    let only: String?

    private static let connections = 32
    private static let base = "/api/equipment-lending"

    func run(progress: (String) -> Void) async throws -> [BenchResult] {
        var results: [BenchResult] = []
        for (name, measure) in measures where only.map({ name.contains($0) }) ?? true {
            progress(name)
            results.append(try await measure(name))
        }
        return results
    }

    private var measures: [(String, (String) async throws -> BenchResult)] {
        [
            ("read one record", read),
            ("list 25 of 10,000, filtered, sorted by 2 fields", list),
            (
                "create a loan, 32 clients, 1 tenant",
                { try await lend($0, Array(world.places.prefix(1)), 0.2) }
            ),
            (
                "create a loan, 32 clients, 50 tenants",
                { try await lend($0, Array(world.places.dropFirst()), 0.15) }
            ),
        ]
    }

    private func read(_ name: String) async throws -> BenchResult {
        guard let place = world.places.first, let model = place.models.first else {
            throw CommandFault("No tenant was prepared.")
        }
        let request = LoadPlan.request(
            "GET", "\(Self.base)/item-model/\(model)", host: place.host, token: place.token)
        return try await compare(name, [[request]], 0.5)
    }

    private func list(_ name: String) async throws -> BenchResult {
        guard let place = world.places.first else { throw CommandFault("No tenant was prepared.") }
        let zone = Zone.utc
        let now = zone.date(of: SystemClock().now())
        // Different windows, so that no answer could be kept.
        let scripts = (0..<60).map { number in
            let from = zone.startOfDay(now.adding(days: 20 + number * 5))
            return [
                LoadPlan.request(
                    "GET",
                    "\(Self.base)/loan?state=draft&period.start.ge=\(from)"
                        + "&sort=period.start,-project&limit=25", host: place.host,
                    token: place.token)
            ]
        }
        return try await compare(name, scripts, 0.15)
    }

    /// Asks for loans: each checks the capacity, takes it, and is durable with its history.
    private func lend(
        _ name: String, _ places: [BenchWorld.Place], _ budget: Double
    ) async throws -> BenchResult {
        let now = SystemClock().now()
        let scripts = (0..<4_000).map { number in
            let place = places[number % places.count]
            let model = place.models[number / places.count % place.models.count]
            let day = 1 + number / (places.count * place.models.count) % 40
            return [request(place, model, day: day + number % 3 * 40, now)]
        }
        return try await compare(name, scripts, budget)
    }

    private func request(
        _ place: BenchWorld.Place, _ model: RecordID, day: Int, _ now: Instant
    ) -> String {
        guard case .period(let period) = BenchStock.period(day: day, from: now) else { return "" }
        let body =
            "{\"organisation\":\"\(place.organisation)\",\"lines\":[{\"model\":\"\(model)\","
            + "\"quantity\":1}],\"period\":{\"start\":\"\(period.start)\","
            + "\"end\":\"\(period.end)\"}}"
        return LoadPlan.request(
            "POST", "\(Self.base)/loan", host: place.host, token: place.token, body: body)
    }

    private func compare(
        _ name: String, _ scripts: [[String]], _ budget: Double
    ) async throws -> BenchResult {
        let outcome = try await RatioRounds(
            load: load, rounds: rounds, milliseconds: milliseconds
        ).run { offset in
            plan(scripts, port: world.port, offset: offset)
        } bare: { bytes, measured in
            plan(
                Self.bare(scripts.first ?? [], bytes: bytes), port: world.barePort,
                offset: measured.offset)
        }
        return BenchResult(
            name: name, value: outcome.ratio, unit: "of bare", budget: .atLeast(budget),
            detail: outcome.detail)
    }

    private func plan(_ scripts: [[String]], port: Int, offset: Int) -> LoadPlan {
        LoadPlan(
            port: port, connections: Self.connections, milliseconds: milliseconds,
            warmUp: Self.connections * 4, scripts: scripts, offset: offset)
    }

    /// The same requests to the bare route: same method, same head, same body.
    private static func bare(_ script: [String], bytes: Int) -> [[String]] {
        script.map { request in
            let line = request.prefix { $0 != "\r\n" }
            let method = line.prefix { $0 != " " }
            return ["\(method) /bare/\(bytes) HTTP/1.1" + request.dropFirst(line.count)]
        }
    }
}
