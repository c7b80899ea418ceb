import DachwerkWorkbench
import DachwerkCommand
import DachwerkKit

/// The measurements over HTTP: reading, listing, lending.
struct RequestBenches {
    let world: BenchWorld
    let load: LoadProcess
    let rounds: Int
    let milliseconds: Int
    let only: String?

    private static let connections = 32

    func run(progress: (String) -> Void) async throws -> [BenchResult] {
        var results: [BenchResult] = []
        for request in world.profile.measure.requests
        where only.map({ request.name.contains($0) }) ?? true {
            progress(request.name)
            results += try await compare(request.name, try scripts(request), request.atLeast)
        }
        return results
    }

    /// Different requests, so that no answer could be kept, which go around the tenants.
    func scripts(_ request: Profile.Request) throws -> [[String]] {
        let places =
            request.tenants.map { world.places.dropFirst().prefix($0) }
            ?? world.places.prefix(1)
        guard !places.isEmpty else { throw CommandFault("No tenant was prepared.") }
        return try (0..<max(1, request.count ?? 1)).map { number in
            let place = places[places.startIndex + number % places.count]
            let turn = number / places.count
            var scope = place.maker.pool.scope(turn)
            if let days = request.days { scope.set(day: days.day(turn), from: place.maker.now) }
            return [
                LoadPlan.request(
                    request.body == nil ? "GET" : "POST", try request.path.text(scope),
                    host: place.host, token: place.token, body: try request.body?.json(scope))
            ]
        }
    }

    /// The platform's own answers beside as many bytes of the bare route.
    func compare(
        _ name: String, _ scripts: [[String]], _ budget: Double
    ) async throws -> [BenchResult] {
        let outcome = try await RatioRounds(
            load: load, rounds: rounds, milliseconds: milliseconds
        ).run(name) { offset in
            plan(scripts, port: world.port, offset: offset)
        } bare: { bytes, measured in
            plan(
                Self.bare(scripts.first ?? [], bytes: bytes), port: world.barePort,
                offset: measured.offset)
        }
        let ratio = BenchResult(
            name: name, value: outcome.ratio, unit: "of bare", budget: .atLeast(budget),
            detail: outcome.detail)
        return [ratio] + [outcome.allocations].compactMap(\.self)
    }

    func plan(_ scripts: [[String]], port: Int, offset: Int) -> LoadPlan {
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
