import DachwerkKit

/// Spoils tenant files in ways that people, programs and attackers spoil them; the same seed
/// spoils them the same way.
struct TenantMutator {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0...random.below(3) {
            switch random.below(4) {
            case 0: result = mutateBytes(result)
            default: result = mutateDocument(result)
            }
        }
        return result
    }

    // MARK: Bytes

    private mutating func mutateBytes(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return [UInt8(random.below(256))] }
        var result = bytes
        let place = random.below(bytes.count)
        switch random.below(6) {
        case 0: result[place] = UInt8(random.below(256))
        case 1: result.remove(at: place)
        case 2: result.insert(UInt8(random.below(256)), at: place)
        case 3: result.removeSubrange(place...)
        case 4:
            let end = min(bytes.count, place + random.below(80))
            result.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
        default:
            let end = min(bytes.count, place + random.below(80))
            result.removeSubrange(place..<end)
        }
        return result
    }

    // MARK: Members, kinds, sizes

    private mutating func mutateDocument(_ bytes: [UInt8]) -> [UInt8] {
        guard var root = try? JSONReader.read(bytes, limits: JSONLimits(bytes: 4_000_000)) else {
            return mutateBytes(bytes)
        }
        root = spoil(root, depth: random.below(5))
        var writer = JSONWriter(pretty: true)
        writer.node(root)
        return writer.bytes
    }

    private mutating func spoil(_ node: JSONNode, depth: Int) -> JSONNode {
        switch node.value {
        case .object(var object) where !object.members.isEmpty:
            let index = random.below(object.members.count)
            let member = object.members[index]
            if depth > 0 {
                let inner = spoil(member.node, depth: depth - 1)
                object.members[index] = JSONMember(name: member.name, node: inner)
            } else {
                spoil(&object, index)
            }
            return JSONNode(.object(object))
        case .array(var nodes) where !nodes.isEmpty && depth > 0:
            let index = random.below(nodes.count)
            nodes[index] = spoil(nodes[index], depth: depth - 1)
            return JSONNode(.array(nodes))
        case .array(let nodes) where random.below(2) == 0:
            return JSONNode(.array(nodes + nodes))
        default:
            return JSONNode(strangeValue())
        }
    }

    private mutating func spoil(_ object: inout JSONObject, _ index: Int) {
        let member = object.members[index]
        switch random.below(5) {
        case 0: object.members.remove(at: index)
        case 1: object.members.append(member)
        case 2:
            let name = Self.names[random.below(Self.names.count)]
            object.members[index] = JSONMember(name: name, node: member.node)
        case 3:
            var letters = Array(member.name)
            if !letters.isEmpty { letters.remove(at: random.below(letters.count)) }
            object.members[index] = JSONMember(name: String(letters), node: member.node)
        default:
            object.members[index] = JSONMember(name: member.name, node: JSONNode(strangeValue()))
        }
    }

    private static let names = [
        "", "id", "ID", "hosts", "roles", "capabilities", "x-y", "__proto__", "/", "~1", "\u{202E}",
        "İd", "platform", "settings", "sample-notices", "@source", "constructor",
    ]

    private mutating func strangeValue() -> JSONValue {
        switch random.below(12) {
        case 0: return .null
        case 1: return .bool(true)
        case 2: return .number(JSONNumber(Int64.min))
        case 3: return JSONNumber(text: "1e308").map { .number($0) } ?? .null
        case 4: return .string("")
        case 5: return .string(String(repeating: "ä", count: 1 << random.below(13)))
        case 6: return .string("platform.administrator")
        case 7: return .string("../../etc/passwd")
        case 8: return .string("other.localhost")
        case 9:
            return .array((0..<random.below(300)).map { JSONNode(.number(JSONNumber(Int64($0)))) })
        case 10: return .object(JSONObject())
        default:
            let deep = (0..<random.below(60)).reduce(JSONNode(.null)) { inner, _ in
                JSONNode(.array([inner]))
            }
            return .object(JSONObject([JSONMember(name: "de", node: deep)]))
        }
    }
}
