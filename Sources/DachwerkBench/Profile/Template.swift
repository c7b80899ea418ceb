import DachwerkWorkbench
import DachwerkCommand
import DachwerkKit

/// JSON with gaps: `{name}` within a text stands for a text, a whole text `{=name}` for any value.
struct Template: Decodable, Sendable {
    private indirect enum Part: Sendable {
        case fixed(JSONNode)
        case text([Piece])
        case value(String)
        case list([Part])
        case object([(String, Part)])
    }

    private enum Piece: Sendable {
        case text(String)
        case gap(String)
    }

    private let part: Part

    init(from decoder: any Decoder) throws {
        part = try Self.part(decoder)
    }

    /// The JSON with every gap filled.
    ///
    /// - Throws: A ``CommandFault`` that names a gap for which nothing is there.
    func filled(_ scope: Scope) throws -> JSONNode { try Self.filled(part, scope) }

    /// The text with every gap filled, for a template that is one text.
    func text(_ scope: Scope) throws -> String {
        guard case .string(let text) = try filled(scope).value else {
            throw CommandFault("The profile has something else where a text belongs.")
        }
        return text
    }

    /// The JSON with every gap filled, as it goes over the wire.
    func json(_ scope: Scope) throws -> String {
        var writer = JSONWriter(capacity: 512)
        writer.node(try filled(scope))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func filled(_ part: Part, _ scope: Scope) throws -> JSONNode {
        switch part {
        case .fixed(let node): return node
        case .value(let name): return try scope.value(name)
        case .list(let parts): return JSONNode(.array(try parts.map { try filled($0, scope) }))
        case .object(let members):
            return JSONNode(
                .object(
                    JSONObject(
                        try members.map {
                            JSONMember(name: $0.0, node: try filled($0.1, scope))
                        })))
        case .text(let pieces):
            var text = ""
            for piece in pieces {
                switch piece {
                case .text(let part): text += part
                case .gap(let name): text += try scope.text(name)
                }
            }
            return JSONNode(.string(text))
        }
    }

    private static func part(_ decoder: any Decoder) throws -> Part {
        if let members = try? decoder.container(keyedBy: Name.self) {
            return .object(
                try members.allKeys.sorted { $0.stringValue < $1.stringValue }.map {
                    ($0.stringValue, try members.decode(Template.self, forKey: $0).part)
                })
        }
        if var elements = try? decoder.unkeyedContainer() {
            var parts: [Part] = []
            while !elements.isAtEnd { parts.append(try elements.decode(Template.self).part) }
            return .list(parts)
        }
        let single = try decoder.singleValueContainer()
        if single.decodeNil() { return .fixed(JSONNode(.null)) }
        if let value = try? single.decode(Bool.self) { return .fixed(JSONNode(.bool(value))) }
        if let value = try? single.decode(Int64.self) {
            return .fixed(JSONNode(.number(JSONNumber(value))))
        }
        return text(try single.decode(String.self))
    }

    private static func text(_ text: String) -> Part {
        if text.hasPrefix("{="), text.hasSuffix("}") {
            return .value(String(text.dropFirst(2).dropLast()))
        }
        var pieces: [Piece] = []
        for (number, part) in text.split(separator: "{", omittingEmptySubsequences: false)
            .enumerated()
        {
            guard number > 0, let end = part.firstIndex(of: "}") else {
                pieces.append(.text(String(part)))
                continue
            }
            pieces.append(.gap(String(part[..<end])))
            pieces.append(.text(String(part[part.index(after: end)...])))
        }
        return .text(pieces)
    }

    /// Any name of a member.
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

/// What fills the gaps of templates.
struct Scope: Sendable {
    private var texts: [String: String] = [:]
    private var values: [String: JSONNode] = [:]

    subscript(name: String) -> String? {
        get { texts[name] }
        set { texts[name] = newValue }
    }

    /// Notes a value that is no text.
    mutating func set(_ name: String, _ value: JSONNode) { values[name] = value }

    /// Takes over what another scope knows and this one does not.
    mutating func merge(_ other: Scope) {
        texts.merge(other.texts) { own, _ in own }
        values.merge(other.values) { own, _ in own }
    }

    func text(_ name: String) throws -> String {
        guard let text = texts[name] else { throw Self.unknown(name) }
        return text
    }

    func value(_ name: String) throws -> JSONNode {
        if let value = values[name] { return value }
        return JSONNode(.string(try text(name)))
    }

    private static func unknown(_ name: String) -> CommandFault {
        CommandFault("The profile names '{\(name)}', and nothing stands for it.")
    }
}
