/// The state of one reading: a position in the bytes and a stack of open objects and lists.
struct JSONParser {
    /// Where a fault stands relative to the innermost open object or list.
    enum Place {
        case container
        case value
    }

    let bytes: [UInt8]
    let limits: JSONLimits
    var index = 0
    var frames: [JSONFrame] = []
    private var elements = 0

    init(_ bytes: [UInt8], limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Reads the whole document.
    mutating func document() throws(JSONFault) -> JSONNode {
        try checkStart()
        while true {
            skipSpace()
            guard let node = try value() else { continue }
            guard let root = try finish(node) else { continue }
            skipSpace()
            guard index == bytes.count else { throw trailingContentFault() }
            return root
        }
    }

    /// The byte at the current position, or nothing at the end.
    var current: UInt8? {
        index < bytes.count ? bytes[index] : nil
    }

    /// Reads a simple value or an empty container; opens a container and returns nothing.
    private mutating func value() throws(JSONFault) -> JSONNode? {
        guard let byte = current else { throw endFault() }
        elements += 1
        guard elements <= limits.elements else { throw tooManyElementsFault() }
        let offset = index
        switch byte {
        case UInt8(ascii: "\""):
            return JSONNode(.string(try text(.value)), offset: offset)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return JSONNode(.number(try number()), offset: offset)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return try open(isObject: byte == UInt8(ascii: "{"))
        case UInt8(ascii: "t"):
            return try literal("true", .bool(true))
        case UInt8(ascii: "f"):
            return try literal("false", .bool(false))
        case UInt8(ascii: "n"):
            return try literal("null", .null)
        default:
            throw valueFault()
        }
    }

    private mutating func open(isObject: Bool) throws(JSONFault) -> JSONNode? {
        guard frames.count < min(limits.depth, JSONLimits.deepest) else { throw tooDeepFault() }
        let frame = JSONFrame(isObject: isObject, offset: index)
        index += 1
        skipSpace()
        if current == frame.closing {
            index += 1
            return frame.node
        }
        frames.append(frame)
        if isObject { try name(after: nil) }
        return nil
    }

    private mutating func literal(
        _ word: StaticString, _ value: JSONValue
    ) throws(JSONFault) -> JSONNode {
        let offset = index
        let end = offset + word.utf8CodeUnitCount
        guard
            end <= bytes.count,
            word.description.utf8.elementsEqual(bytes[offset..<end]),
            end == bytes.count || !bytes[end].isJSONWordByte
        else { throw wordFault() }
        index = end
        return JSONNode(value, offset: offset)
    }

    /// Puts a finished value where it belongs, and closes what ends behind it.
    ///
    /// - Parameter node: The finished value.
    /// - Returns: The root when the document is complete, nothing when another value follows.
    /// - Throws: A fault when neither a comma nor an end follows.
    private mutating func finish(_ node: JSONNode) throws(JSONFault) -> JSONNode? {
        var node = node
        while let top = frames.indices.last {
            frames[top].append(node)
            skipSpace()
            if current == UInt8(ascii: ",") {
                let comma = index
                index += 1
                skipSpace()
                if frames[top].isObject {
                    try name(after: comma)
                } else if current == UInt8(ascii: "]") {
                    throw trailingCommaFault(at: comma)
                }
                return nil
            }
            guard current == frames[top].closing else { throw separatorFault() }
            index += 1
            node = frames.removeLast().node
        }
        return node
    }

    /// Reads a name and its colon.
    private mutating func name(after comma: Int?) throws(JSONFault) {
        guard current == UInt8(ascii: "\"") else { throw nameFault(after: comma) }
        let offset = index
        let name = try text(.container)
        let top = frames.count - 1
        if let first = frames[top].begin(name, at: offset) {
            throw duplicateFault(name, at: offset, first: first)
        }
        skipSpace()
        guard current == UInt8(ascii: ":") else { throw colonFault(after: name) }
        index += 1
    }

    private mutating func number() throws(JSONFault) -> JSONNumber {
        guard
            let end = JSONNumber.end(in: bytes, from: index),
            end - index <= JSONNumber.longest,
            end == bytes.count || !bytes[end].isJSONNumberByte
        else { throw numberFault() }
        let text = String(decoding: bytes[index..<end], as: UTF8.self)
        index = end
        return JSONNumber(checked: text)
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }
}

/// An object or a list whose end has not been read yet.
struct JSONFrame {
    /// From this many members on, names are looked up by hash instead of one by one.
    private static let manyMembers = 16

    let isObject: Bool
    let offset: Int
    private var items: [JSONNode] = []
    private var members: [JSONMember] = []
    private var name = ""
    private var nameOffset = 0
    private var firstOffsets: [ByteText: Int] = [:]

    init(isObject: Bool, offset: Int) {
        self.isObject = isObject
        self.offset = offset
    }

    /// The finished object or list.
    var node: JSONNode {
        JSONNode(isObject ? .object(JSONObject(members)) : .array(items), offset: offset)
    }

    /// The byte that ends it.
    var closing: UInt8 {
        isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    }

    /// The last finished value in it.
    var last: JSONNode? {
        isObject ? members.last?.node : items.last
    }

    /// Adds a finished value; in an object it belongs to the name begun last.
    mutating func append(_ node: JSONNode) {
        if isObject {
            members.append(JSONMember(name: name, nameOffset: nameOffset, node: node))
        } else {
            items.append(node)
        }
    }

    /// Begins a member; returns where its name stood before, if it did.
    mutating func begin(_ name: String, at offset: Int) -> Int? {
        self.name = name
        nameOffset = offset
        if members.count < Self.manyMembers {
            return members.first { $0.name.hasSameBytes(as: name) }?.nameOffset
        }
        if firstOffsets.isEmpty {
            for member in members {
                firstOffsets[ByteText(member.name)] = member.nameOffset
            }
        }
        if let first = firstOffsets.updateValue(offset, forKey: ByteText(name)) {
            return first
        }
        return nil
    }

    /// The pointer to the value that is being read.
    func child(of pointer: JSONPointer) -> JSONPointer {
        isObject ? pointer.appending(name) : pointer.appending(items.count)
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII digit.
    var isJSONDigit: Bool {
        self &- 0x30 < 10
    }

    /// Whether the byte is an ASCII letter.
    var isJSONLetter: Bool {
        (self | 0x20) &- 0x61 < 26
    }

    /// Whether the byte can belong to a word in a programming language.
    var isJSONWordByte: Bool {
        isJSONDigit || isJSONLetter || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
    }

    /// Whether the byte can belong to what somebody may think is a number.
    var isJSONNumberByte: Bool {
        isJSONWordByte || self == UInt8(ascii: ".") || self == UInt8(ascii: "+")
            || self == UInt8(ascii: "-")
    }
}
