import DachwerkCommand
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import DachwerkWorkbench

/// What pages cost that somebody who is signed in looks at: a list of many records, and a record
/// with its history.
struct PageBench {
    let world: BenchWorld
    let signIn: SignInBench
    let requests: RequestBenches

    /// How many different records are looked at.
    private static let records = 100
    private static let list = "page of a list"
    private static let record = "page of a record"
    /// The people of the measurement of signing in have the numbers before this.
    private static let person = 1_000

    func run(progress: (String) -> Void) async throws -> [BenchResult] {
        guard let tenant = world.platform.registry.tenant(id: BenchTenants.id(0)),
            let place = world.places.first
        else { return [] }
        let secret = try await signIn.session(at: tenant, number: Self.person)
        let listed = try place.maker.resource(world.profile.measure.list).id
        let address = "/\(listed.capability)/\(listed.name)"
        func script(_ path: String) -> [String] { [Self.request(path, place.host, secret)] }
        var results: [BenchResult] = []
        if isWanted(Self.list) {
            progress(Self.list)
            results += try await requests.compare(
                Self.list, [script(address), script("\(address)?sort=createdAt")], 0.15)
        }
        if isWanted(Self.record) {
            progress(Self.record)
            let hold = try await tenant.hold()
            defer { hold.end() }
            let session = tenant.session(for: .scheduler)
            var request = ListRequest()
            request.limit = Self.records
            let ids = try session.list(listed, request).records.map(\.id)
            results += try await requests.compare(
                Self.record, ids.map { script("\(address)/\($0)") }, 0.3)
        }
        return results
    }

    private func isWanted(_ name: String) -> Bool {
        requests.only.map { name.contains($0) } ?? true
    }

    private static func request(_ path: String, _ host: String, _ secret: String) -> String {
        let lines = [
            "GET \(path) HTTP/1.1", "Host: \(host)",
            "Cookie: \(HostCookie.session.name)=\(secret)", "Sec-Fetch-Site: same-origin",
            "Accept-Language: de",
        ]
        return lines.joined(separator: "\r\n") + "\r\n\r\n"
    }
}
