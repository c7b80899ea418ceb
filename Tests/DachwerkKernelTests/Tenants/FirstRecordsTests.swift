import DachwerkKernel
import DachwerkKit
import Testing

struct FirstRecordsTests {
    let folder: TenantFolder
    let tenant: Tenant
    let records: FirstRecords

    init() throws {
        folder = try TenantFolder()
        try folder.write(TenantFixture.file("alpha"), to: "alpha.json")
        let registry = folder.registry()
        registry.load()
        tenant = try #require(registry.tenant(id: "alpha"))
        records = FirstRecords(folder: folder.path)
    }

    private func bring(_ list: String) async throws -> [CheckFault] {
        try folder.write("{\"records\": [\n\(list)\n]}", to: "alpha/records.json")
        return try await records.bring(into: tenant).faults
    }

    private func things() throws -> [VisibleRecord] {
        try tenant.session(for: .scheduler).list(Thing.id, ListRequest()).records
    }

    private func contents(_ record: VisibleRecord, _ field: String) throws -> FieldContent {
        let position = try #require(record.resource.definition.positions[field])
        return try #require(record.content(position))
    }

    private static let shelf =
        #"{"resource": "sample-lending.shelf", "key": "hall", "fields": {"name": {"de": "Saal"}}}"#
    private static let lamp =
        #"{"resource": "sample-lending.thing", "key": "lamp", "#
        + #""fields": {"name": "Lamp", "shelf": "@hall"}}"#

    @Test func `a tenant without first records has nothing to bring in`() async throws {
        #expect(try await records.bring(into: tenant).faults == [])
        #expect(try things().isEmpty)
    }

    @Test func `records refer to earlier ones by key, also in lists and lines`() async throws {
        let kit =
            #"{"resource": "sample-lending.thing", "key": "kit", "fields": {"name": "Kit", "#
            + #""shelf": "@hall", "related": ["@lamp"], "#
            + #""parts": [{"thing": "@lamp", "count": 2}]}, "#
            + #""moves": ["check", "release"]}"#
        #expect(try await bring([Self.shelf, Self.lamp, kit].joined(separator: ",\n")) == [])
        let all = try things()
        let lamp = try #require(all.first { $0.state == "new" })
        let whole = try #require(all.first { $0.state == "ready" })
        #expect(try contents(whole, "related") == .list([.identifier(lamp.id)]))
        #expect(
            try contents(whole, "parts")
                == .list([.line([.identifier(lamp.id), .integer(2)])]))
        #expect(try contents(lamp, "shelf").identifierValue != nil)
        let history = try tenant.session(for: .scheduler).history(Thing.id, whole.id)
        #expect(history.map(\.actor) == Array(repeating: "first-records", count: 3))
    }

    @Test func `a record may start in another state and go through a reasoned move`() async throws {
        let thing =
            #"{"resource": "sample-lending.thing", "key": "old", "state": "checked", "#
            + #""sample": true, "#
            + #""fields": {"name": "Old", "shelf": "@hall"}, "moves": ["release", "remove"]}"#
        #expect(try await bring("\(Self.shelf),\n\(thing)") == [])
        #expect(try things().map(\.state) == ["gone"])
    }

    @Test func `each key is brought in once, and what people changed stays`() async throws {
        #expect(try await bring("\(Self.shelf),\n\(Self.lamp)") == [])
        let lamp = try #require(try things().first)
        _ = try await tenant.session(for: .scheduler).perform(
            Operation(Thing.id, .change(lamp.id), fields: ["name": .text("Lantern")]))
        let torch = Self.lamp.replacing("lamp", with: "torch").replacing("Lamp", with: "Torch")
        #expect(try await bring("\(Self.shelf),\n\(Self.lamp),\n\(torch)") == [])
        #expect(
            Set(try things().map { try contents($0, "name") })
                == [.text("Lantern"), .text("Torch")])
        #expect(try await records.bring(into: tenant).faults == [])
        #expect(try things().count == 2)
    }

    @Test func `a refused record keeps all of them out, and each refusal is shown`() async throws {
        let twin = Self.lamp.replacing("\"lamp\"", with: "\"twin\"")
        let early = Self.lamp.replacing("lamp", with: "early").replacing("Lamp", with: "Early")
            .replacing(#"}}"#, with: #"}, "moves": ["release"]}"#)
        let faults = try await bring([Self.shelf, Self.lamp, twin, early].joined(separator: ",\n"))
        #expect(
            faults.map {
                "\($0.place?.position.description ?? "") \($0.place?.pointer.description ?? "")"
            }
                == ["4:72 /records/2/fields/name", "5:111 /records/3/moves/0"])
        #expect(faults.allSatisfy { $0.id == "records.refused" && $0.hint != nil })
        #expect(try things().isEmpty)
        #expect(try await bring("\(Self.shelf),\n\(Self.lamp)") == [])
        #expect(try things().count == 1)
    }

    @Test(arguments: [
        (#""shelf": "@hall""#, #""shelf": "@hal""#, "records.reference", "/records/1/fields/shelf"),
        (
            #""shelf": "@hall""#, #""shelf": "@lamp""#, "records.reference",
            "/records/1/fields/shelf"
        ),
        (#""shelf": "@hall""#, #""shelf": "hall""#, "file.value", "/records/1/fields/shelf"),
        (#""shelf": "@hall""#, #""shelve": "@hall""#, "file.missing", "/records/1/fields/shelf"),
        (
            #""name": "Lamp""#, #""name": "Lamp", "seen": "2025-01-01""#, "file.member",
            "/records/1/fields/seen"
        ),
        (
            #""name": "Lamp""#, #""name": "Lamp", "count": 100"#, "file.value",
            "/records/1/fields/count"
        ),
        (#""key": "lamp""#, #""key": "hall""#, "file.value", "/records/1/key"),
        (#""key": "lamp""#, #""key": "The lamp""#, "file.value", "/records/1/key"),
        (#""key": "lamp""#, #""kee": "lamp""#, "file.missing", "/records/1/key"),
        (#""key": "lamp""#, #""key": "lamp", "state": "ready""#, "file.value", "/records/1/state"),
        (
            #""key": "lamp""#, #""key": "lamp", "moves": ["realease"]"#, "file.value",
            "/records/1/moves/0"
        ),
        (#""key": "lamp""#, #""key": "lamp", "sample": "yes""#, "file.value", "/records/1/sample"),
        ("sample-lending.thing", "sample-lending.think", "file.value", "/records/1/resource"),
    ])
    func `a fault is found before anything is opened`(
        piece: String, replacement: String, id: String, pointer: String
    ) throws {
        let record = Self.lamp.replacing(piece, with: replacement)
        try folder.write(
            "{\"records\": [\n\(Self.shelf),\n\(record)\n]}", to: "alpha/records.json")
        let faults = records.faults(of: tenant)
        let fault = try #require(faults.first)
        #expect(fault.id.description == id)
        #expect(fault.place?.pointer.description == pointer)
        #expect(fault.place?.position.line == 3)
        #expect(fault.hint?.isEmpty == false)
    }

    @Test(arguments: [
        "", "[]", "{}", "{\"records\": {}}", "{\"records\": [1]}", "{\"recrods\": []}",
    ])
    func `a file of another form is refused`(text: String) throws {
        try folder.write(text, to: "alpha/records.json")
        #expect(!records.faults(of: tenant).isEmpty)
    }
}
