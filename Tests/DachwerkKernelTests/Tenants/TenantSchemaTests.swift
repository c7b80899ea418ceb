import DachwerkKernel
import DachwerkKit
import Testing

struct TenantSchemaTests {
    private let bytes = TenantSchema.json(TenantFixture.catalog)

    private func node(_ names: String...) throws -> JSONNode {
        var node = try JSONReader.read(bytes, limits: JSONLimits(bytes: 10_000_000))
        for name in names {
            guard case .object(let object) = node.value else { break }
            node = try #require(object[name], "There is no \(name).")
        }
        return node
    }

    private func texts(_ node: JSONNode) -> [String] {
        guard case .array(let nodes) = node.value else { return [] }
        return nodes.compactMap { if case .string(let text) = $0.value { text } else { nil } }
    }

    @Test func `the schema is the same each time and ends with a line break`() {
        #expect(bytes == TenantSchema.json(TenantFixture.catalog))
        #expect(bytes.last == UInt8(ascii: "\n"))
    }

    @Test func `a capability offers every version that it keeps`() throws {
        let versions = try node(
            "properties", "capabilities", "properties", "sample-lending", "properties", "version",
            "enum")
        #expect(texts(versions) == ["1.0", "1.1", "1.2"])
    }

    @Test func `settings show kind, bounds, default and meaning`() throws {
        let path = try node(
            "properties", "capabilities", "properties", "sample-lending", "properties", "settings",
            "properties", "limitDays")
        var writer = JSONWriter()
        writer.node(path)
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == #"{"description":"The longest loan in days.","default":7,"#
                + #""type":"integer","minimum":1,"maximum":30}"#)
    }

    @Test func `a setting without a default makes the settings required`() throws {
        let notices = ["properties", "capabilities", "properties", "sample-notices"]
        #expect(
            texts(try node(notices[0], notices[1], notices[2], notices[3], "required"))
                == ["version", "settings"])
    }

    @Test func `several modules for a capability are alternatives`() throws {
        let alternatives = try node(
            "properties", "capabilities", "properties", "sample-maps", "anyOf")
        guard case .array(let nodes) = alternatives.value else {
            Issue.record("There is no list.")
            return
        }
        #expect(nodes.count == 2)
    }

    @Test func `the reader and the schema know the same members`() throws {
        guard case .object(let properties) = try node("properties").value else { return }
        for member in properties.members {
            let faults = TenantFixture.read("{\"\(member.name)\": null}")
            #expect(!faults.contains { $0.id == "file.member" }, "\(member.name)")
        }
        #expect(texts(try node("required")).contains("hosts"))
        #expect(properties.members.count == 23)
    }
}
