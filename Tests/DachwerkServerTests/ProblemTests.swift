import DachwerkKernel
import DachwerkKit
import HTTPTypes
import Testing

@testable import DachwerkServer

@Suite("Problem documents")
struct ProblemTests {
    private func problem(
        _ error: any Error, reading: Bool = false, in language: LanguageTag = .english
    ) -> (problem: Problem, note: String?) {
        ProblemMaker(
            vocabulary: EdgeWords.vocabulary, languages: [language], zone: .utc,
            isReading: reading
        ).problem(error)
    }

    @Test(arguments: [
        (Refusal.Kind.invalid, 422), (.forbidden, 403), (.unauthenticated, 401), (.notFound, 404),
        (.conflict, 409), (.stale, 412), (.versionMissing, 428), (.rule, 409), (.busy, 503),
        (.fault, 500),
    ])
    func `every kind of refusal has its status`(kind: Refusal.Kind, status: Int) {
        #expect(problem(Refusal(undeclared: "x", kind)).problem.status.code == status)
    }

    @Test func `parameters that do not fit are a bad request`() {
        #expect(problem(Refusal.invalid([]), reading: true).problem.status.code == 400)
    }

    @Test func `what another record stands against is a conflict, what does not fit is not`() {
        let missing = Messages.value.missingReference(field: "item")
        let taken = Messages.value.taken(field: "code")
        let stale = FieldFault(undeclared: "record.stale", at: .root.appending("version"))
        for (faults, status) in [
            ([taken], 409), ([stale], 409), ([taken, stale], 409), ([missing], 422),
            ([missing, taken], 422), ([], 422),
        ] {
            #expect(problem(Refusal.invalid(faults)).problem.status.code == status)
        }
    }

    @Test func `broken JSON is shown with its place`() throws {
        let fault = #expect(throws: JSONFault.self) {
            try JSONReader.read(Array("{\"a\":1,,}".utf8))
        }
        let made = problem(try #require(fault)).problem
        #expect(made.status.code == 400)
        let text = String(decoding: made.bytes, as: UTF8.self)
        #expect(text.contains("\"type\":\"urn:dachwerk:problem:json.syntax\""))
        #expect(text.contains("\"line\":1,\"column\":8"))
    }

    @Test func `a full store says so with 507, other faults of the store with 503`() {
        let full = problem(StoreError(.full, "alpha", "canary"))
        #expect(full.problem.status.code == 507 && full.problem.incident != nil)
        #expect(full.note?.contains("canary") == true)
        let text = String(decoding: full.problem.bytes, as: UTF8.self)
        #expect(!text.contains("alpha") && !text.contains("canary"))
        let damaged = problem(StoreError(.damaged, "alpha", "bad")).problem
        #expect(damaged.status.code == 503 && damaged.headers[.retryAfter] != nil)
    }

    @Test func `a fault tells the person a number and the operator the rest`() {
        struct Unexpected: Error { let secret = "s3cret" }
        let (made, note) = problem(Unexpected())
        #expect(made.status.code == 500)
        let text = String(decoding: made.bytes, as: UTF8.self)
        #expect(!text.contains("s3cret") && text.contains("\"incident\":\""))
        #expect(note?.contains("s3cret") == true)
        let refusal = Refusal.fault("why")
        let second = problem(refusal)
        #expect(second.note == "why" && second.problem.arguments.isEmpty)
    }

    @Test func `arguments and faults stand in the document`() throws {
        let refusal = Refusal(
            undeclared: "capacity.unavailable", .conflict, arguments: ["free": .integer(2)]
        ).with([Messages.value.missing(field: "a/b")])
        let node = try JSONReader.read(problem(refusal).problem.bytes)
        guard case .object(let object) = node.value else {
            Issue.record("not an object")
            return
        }
        #expect(object["arguments"] != nil && object["status"]?.value == .number(JSONNumber(409)))
        let text = String(decoding: problem(refusal).problem.bytes, as: UTF8.self)
        #expect(text.contains("\"pointer\":\"/a~1b\""))
    }

    @Test func `the answer is in the language of the reader`() {
        let german = problem(EdgeFault.mediaType, in: .german).problem
        #expect(german.language == .german && german.detail.contains("senden"))
        #expect(problem(EdgeFault.mediaType).problem.detail.contains("Send the body"))
    }

    @Test func `a method that is not offered names those that are`() {
        let made = problem(EdgeFault.method(allowed: [.get, .head])).problem
        #expect(made.status.code == 405 && made.headers[.allow] == "GET, HEAD")
    }
}
