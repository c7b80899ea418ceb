import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkServer

@Suite("Records without a token")
struct CreationBrakeTests {
    private let start = Instant(milliseconds: 1_800_000_000_000)

    @Test func `a few at once are let through, then one now and again`() {
        let brake = CreationBrake(perTenMinutes: 20)
        for number in 0..<20 {
            #expect(brake.wait(tenant: "a", address: "1", at: start) == nil, "\(number)")
        }
        #expect(brake.wait(tenant: "a", address: "1", at: start) == 30)
        #expect(brake.wait(tenant: "a", address: "1", at: start.adding(milliseconds: 29_000)) == 1)
        let later = start.adding(milliseconds: 30_000)
        #expect(brake.wait(tenant: "a", address: "1", at: later) == nil)
        #expect(brake.wait(tenant: "a", address: "1", at: later) == 30)
        // Who was refused has used nothing up, and who waits long may do as at first.
        let muchLater = start.adding(minutes: 60)
        for _ in 0..<20 { #expect(brake.wait(tenant: "a", address: "1", at: muchLater) == nil) }
        #expect(brake.wait(tenant: "a", address: "1", at: muchLater) != nil)
    }

    @Test func `addresses and tenants are counted apart, and 0 lets everything through`() {
        let brake = CreationBrake(perTenMinutes: 1)
        for (tenant, address) in [("a", "1"), ("b", "1"), ("a", "2")] {
            #expect(brake.wait(tenant: tenant, address: address, at: start) == nil)
            #expect(brake.wait(tenant: tenant, address: address, at: start) == 600)
        }
        let open = CreationBrake(perTenMinutes: 0)
        for _ in 0..<1_000 { #expect(open.wait(tenant: "a", address: "1", at: start) == nil) }
    }

    @Test func `the public is slowed down with 429, who has a token is not`() async throws {
        var options = ServerOptions()
        options.publicCreations = 2
        try await RunningServer.use(options) { server in
            let path = "/api/notes/wish"
            var statuses: [Int] = []
            for _ in 0..<3 {
                let answer = try await server.ask(
                    "POST", path, headers: ["Content-Type: application/json"],
                    body: #"{"text":"a"}"#)
                statuses.append(answer.status)
                if answer.status == 429 {
                    #expect(answer.body.contains("creations.too-many"))
                    let seconds = answer.headers["retry-after"].flatMap { Int($0) } ?? 0
                    #expect((1...300).contains(seconds))
                }
            }
            #expect(statuses == [201, 201, 429])
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let known = try await server.send("POST", path, #"{"text":"a"}"#, token: token)
            #expect(known.status == 201)
        }
    }

    @Test func `who sends too many forms gets the form back with everything in it`() async throws {
        var options = ServerOptions()
        options.publicCreations = 1
        try await RunningServer.use(options) { server in
            let visitor = Browser(server)
            let form = try await visitor.get("/notes/wish/new")
            #expect(form.status == 200)
            let first = try await visitor.send("/notes/wish/new", ["_do": "save", "text": "one"])
            #expect(first.status == 303)
            let second = try await visitor.send("/notes/wish/new", ["_do": "save", "text": "two"])
            #expect(second.status == 429)
            #expect(second.headers["content-type"]?.hasPrefix("text/html") == true)
            #expect(second.headers["retry-after"].flatMap { Int($0) }.map { $0 > 0 } == true)
            #expect(second.body.contains("two"))
            #expect(second.body.contains("role=\"alert\""))
            let kept = try server.tenants.alpha.session(for: .scheduler).list(
                Wish.id, ListRequest())
            #expect(kept.records.count == 1)
        }
    }
}
