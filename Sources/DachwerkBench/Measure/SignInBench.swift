import DachwerkAccounts
import DachwerkCommand
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import DachwerkWorkbench
import Foundation

/// What it costs that people sign in: a session beside a token, and reading while many sign in.
struct SignInBench {
    let world: BenchWorld
    let desk: SignInDesk
    let requests: RequestBenches

    /// How many sign in at once.
    private static let people = 50
    private static let password = "eine Messung ist noch kein Ergebnis"

    func run(progress: (String) -> Void) async throws -> [BenchResult] {
        guard let tenant = world.platform.registry.tenant(id: BenchTenants.id(0)),
            let reading = world.profile.measure.requests.first(where: { $0.body == nil })
        else { return [] }
        let scripts = try requests.scripts(reading)
        progress("\(reading.name), with a session beside a token")
        let session = try await session(at: tenant)
        var results = [try await beside(reading.name, scripts, session)]
        progress("\(reading.name), while \(Self.people) sign in")
        results.append(try await crowded(reading.name, scripts, tenant))
        return results
    }

    // MARK: A session

    /// Makes an account that belongs to the tenant.
    private func member(_ number: Int, of tenant: Tenant) async throws -> (Account, RecordID) {
        let code = TokenSecret.make()
        let now = tenant.platform.clock.now()
        _ = try await tenant.invite(
            Invitation(
                name: "Messung \(number)", roles: [BenchTenants.role], actor: "bench",
                expiresAt: now.adding(days: 1)), digest: code.digest)
        guard
            let account = try await desk.make(
                login: Self.login(number), name: "Messung \(number)", password: Self.password)
        else { throw CommandFault("There is an account of the measurement already.") }
        let membership = try await tenant.accept(
            digest: code.digest, account: account.id.description, name: account.name)
        return (account, membership)
    }

    private static func login(_ number: Int) -> String { "person-\(number)@bench.example.org" }

    /// The secret of a session of somebody with a number of their own.
    func session(at tenant: Tenant, number: Int = 0) async throws -> String {
        let (account, membership) = try await member(number, of: tenant)
        let secret = TokenSecret.make()
        _ = try await tenant.signIn(
            account.id.description, membership: membership, digest: secret.digest, device: "",
            isShared: false, hasFactor: false)
        return secret.text
    }

    /// The same requests in turn with a session and with a token.
    private func beside(
        _ name: String, _ scripts: [[String]], _ secret: String
    ) async throws -> BenchResult {
        let cookie = "\(HostCookie.session.name)=\(secret)"
        let signedIn = scripts.map { script in
            script.map { request in
                let lines = request.components(separatedBy: "\r\n").map { line in
                    line.hasPrefix("Authorization: ")
                        ? "Cookie: \(cookie)\r\nSec-Fetch-Site: same-origin" : line
                }
                return lines.joined(separator: "\r\n")
            }
        }
        let outcome = try await RatioRounds(
            load: requests.load, rounds: requests.rounds, milliseconds: requests.milliseconds
        ).run(name) { offset in
            requests.plan(signedIn, port: world.port, offset: offset)
        } bare: { _, measured in
            requests.plan(scripts, port: world.port, offset: measured.offset)
        }
        return BenchResult(
            name: "\(name), with a session", value: outcome.ratio, unit: "of a token",
            budget: .atLeast(0.9), detail: outcome.detail)
    }

    // MARK: Many at once

    /// How much longer the slowest of a hundred reads takes while passwords are hashed.
    private func crowded(
        _ name: String, _ scripts: [[String]], _ tenant: Tenant
    ) async throws -> BenchResult {
        for number in 1...Self.people { _ = try await member(number, of: tenant) }
        let plan = requests.plan(scripts, port: world.port, offset: 0)
        var ratios: [Double] = []
        var alone: [Double] = []
        var beside: [Double] = []
        for _ in 0..<requests.rounds {
            let quiet = try await requests.load.run(plan).slowMilliseconds
            async let signedIn = signInAll()
            let busy = try await requests.load.run(plan).slowMilliseconds
            let statuses = try await signedIn
            guard statuses.allSatisfy({ $0 == 303 }) else {
                throw CommandFault("Not everybody was signed in: \(Set(statuses).sorted()).")
            }
            alone.append(quiet)
            beside.append(busy)
            ratios.append(quiet > 0 ? busy / quiet : 0)
        }
        return BenchResult(
            name: "\(name), while \(Self.people) sign in", value: BenchTools.median(ratios),
            unit: "times the 1 % alone", budget: .atMost(3),
            detail: String(
                format: "1 %% above %.1f ms, alone above %.1f ms", BenchTools.median(beside),
                BenchTools.median(alone)))
    }

    /// Sends the form of everybody at the same time.
    private func signInAll() async throws -> [Int] {
        let host = BenchTenants.host(0)
        return try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 1...Self.people {
                let cookie = TokenSecret.make().text
                let pairs = [
                    (FormFields.token, FormToken.text(cookie, session: nil)),
                    ("email", Self.login(number)), ("password", Self.password),
                ]
                let body = pairs.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
                let request = [
                    "POST /sign-in HTTP/1.1", "Host: \(host)", "Sec-Fetch-Site: same-origin",
                    "Cookie: \(HostCookie.form.name)=\(cookie)",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: \(body.utf8.count)", "", body,
                ].joined(separator: "\r\n")
                let port = world.port
                group.addTask { try await HTTPProbe(port: port).status(request) }
            }
            var statuses: [Int] = []
            for try await status in group { statuses.append(status) }
            return statuses
        }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
