import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkServer

@Suite("The description of an API")
struct DescriptionTests {
    private func members(_ node: JSONNode?, _ path: String...) -> JSONObject? {
        var node = node
        for name in path {
            guard case .object(let object) = node?.value else { return nil }
            node = object[name]
        }
        guard case .object(let object) = node?.value else { return nil }
        return object
    }

    @Test func `it has what the tenant has and nothing of others`() throws {
        let tenants = try SampleTenants()
        let alpha = APIDescription(tenants.alpha).bytes
        let node = try JSONReader.read(alpha, limits: JSONLimits(bytes: 1_000_000))
        let paths = try #require(members(node, "paths")).members.map(\.name)
        #expect(paths.contains("/api/notes/note") && paths.contains("/api/notes/note/{id}/finish"))
        #expect(!paths.contains { $0.contains("secret") })
        #expect(!String(decoding: alpha, as: UTF8.self).contains("secret"))
        let beta = String(decoding: APIDescription(tenants.beta).bytes, as: UTF8.self)
        #expect(beta.contains("/api/secrets/secret"))
    }

    @Test func `every reference in it leads somewhere`() throws {
        let bytes = APIDescription(try SampleTenants().beta).bytes
        let node = try JSONReader.read(bytes, limits: JSONLimits(bytes: 1_000_000))
        var open = [node]
        var count = 0
        while let next = open.popLast() {
            switch next.value {
            case .array(let nodes): open += nodes
            case .object(let object):
                if case .string(let reference) = object["$ref"]?.value {
                    count += 1
                    let parts = reference.split(separator: "/").dropFirst().map(String.init)
                    var target: JSONNode? = node
                    for part in parts {
                        guard case .object(let object) = target?.value else { break }
                        target = object[part]
                    }
                    #expect(target != nil, "\(reference)")
                }
                open += object.members.map(\.node)
            default: break
            }
        }
        #expect(count > 50)
    }

    @Test func `fields are described as they are checked`() throws {
        let bytes = APIDescription(try SampleTenants().alpha).bytes
        let node = try JSONReader.read(bytes, limits: JSONLimits(bytes: 1_000_000))
        let new = try #require(members(node, "components", "schemas", "notes.note.new"))
        #expect(new["additionalProperties"]?.value == .bool(false))
        guard case .array(let required) = new["required"]?.value else {
            Issue.record("nothing is required")
            return
        }
        #expect(required.map(\.value) == [.string("title")])
        let title = try #require(
            members(node, "components", "schemas", "notes.note.new", "properties", "title"))
        #expect(title["maxLength"]?.value == .number(JSONNumber(40)))
        #expect(title["title"]?.value == .string("notes.note.title"))
    }

    @Test func `whoever needs a version is told so`() throws {
        let bytes = APIDescription(try SampleTenants().alpha).bytes
        let node = try JSONReader.read(bytes, limits: JSONLimits(bytes: 1_000_000))
        for (method, isNeeded) in [("patch", true), ("delete", true), ("get", false)] {
            let operation = try #require(members(node, "paths", "/api/notes/note/{id}", method))
            #expect((members(JSONNode(.object(operation)), "responses", "428") != nil) == isNeeded)
            guard case .array(let parameters) = operation["parameters"]?.value else {
                Issue.record("\(method) has no parameters")
                continue
            }
            let needed = parameters.compactMap { members($0) }.filter {
                $0["name"]?.value == .string("If-Match") && $0["required"]?.value == .bool(true)
            }
            #expect(needed.count == (isNeeded ? 1 : 0), "\(method)")
        }
    }

    @Test func `a row of an import may leave a list out with nothing, an answer never does`() throws
    {
        func type(isRead: Bool, isRow: Bool) throws -> JSONValue? {
            var writer = JSONWriter()
            let field = ShapeField<Note, [String]>("tags", .impersonal).erased
            FieldSchema(field, isRead: isRead, isRow: isRow).write(to: &writer)
            return members(try JSONReader.read(writer.bytes))?["type"]?.value
        }
        let nullable = JSONValue.array([JSONNode(.string("array")), JSONNode(.string("null"))])
        #expect(try type(isRead: true, isRow: false) == .string("array"))
        #expect(try type(isRead: false, isRow: true) == nullable)
        #expect(try type(isRead: false, isRow: false) == nullable)
    }

    @Test func `a text by language has languages as names, and its source beside one`() throws {
        var writer = JSONWriter()
        let field = ShapeField<Note, LocalizedText>("words", .impersonal).erased
        FieldSchema(field, isRow: true).write(to: &writer)
        let node = try JSONReader.read(writer.bytes)
        #expect(
            members(node, "propertyNames")?["pattern"]?.value
                == .string(TextPatterns.languageOrSource))
        #expect(
            members(node, "dependentSchemas", "@source")?["minProperties"]?.value
                == .number(JSONNumber(2)))
    }

    @Test func `it is made once for a tenant`() throws {
        let tenants = try SampleTenants()
        let cache = DescriptionCache()
        let first = cache.document(for: tenants.alpha)
        #expect(cache.document(for: tenants.alpha).tag == first.tag)
        #expect(cache.document(for: tenants.beta).tag != first.tag)
    }
}
