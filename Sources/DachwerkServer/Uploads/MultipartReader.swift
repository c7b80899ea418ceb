import DachwerkKit

/// Takes a form apart that was sent as `multipart/form-data` (RFC 7578), while it comes in.
///
/// It is strict: a body begins with its boundary, every part names its control, and nothing is
/// guessed. Of a part it holds no more than what might be the beginning of a boundary.
struct MultipartReader {
    /// What was found.
    enum Event: Equatable {
        /// A part begins: the name of its control, and that of the file if it is one.
        case begin(name: String, fileName: String?)
        /// The next bytes of the part.
        case bytes([UInt8])
        /// The part is complete.
        case end
    }

    /// The body is no form.
    struct Fault: Error {}

    private enum Place {
        /// Before the first boundary, or behind one.
        case boundary, behind
        case head, content, done
    }

    private let delimiter: [UInt8]
    private var pending: [UInt8] = Array("\r\n".utf8)
    private var place = Place.boundary
    private var parts = 0

    private static let longestHead = 4_096
    private static let mostParts = 2_000

    /// Reads the boundary from the header `Content-Type`; `nil` when it is no such form.
    init?(contentType: String) {
        guard let boundary = Self.boundary(contentType) else { return nil }
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// Whether a header says that a form is sent in this way.
    static func isMeant(by contentType: String) -> Bool {
        contentType.lowercased().utf8.starts(with: "multipart/form-data".utf8)
    }

    private static func boundary(_ contentType: String) -> String? {
        guard isMeant(by: contentType), contentType.utf8.count <= 200 else { return nil }
        let pieces = contentType.split(separator: ";").dropFirst().map { piece in
            piece.drop { $0 == " " }
        }
        let named = pieces.filter { $0.lowercased().hasPrefix("boundary=") }
        guard named.count == 1, var value = named.first?.dropFirst("boundary=".count) else {
            return nil
        }
        if value.hasPrefix("\""), value.hasSuffix("\""), value.utf8.count >= 2 {
            value = value.dropFirst().dropLast()
        }
        let isSound = value.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                || "'()+_,-./:=?".utf8.contains($0)
        }
        return isSound && (1...70).contains(value.utf8.count) ? String(value) : nil
    }

    /// Whether the last boundary was there.
    var isComplete: Bool { place == .done }

    /// Takes the next bytes.
    ///
    /// - Throws: ``Fault`` when they are no part of such a form.
    mutating func take(_ bytes: [UInt8]) throws -> [Event] {
        var events: [Event] = []
        // What follows the last boundary is nothing.
        guard place != .done else { return events }
        pending += bytes
        while try step(&events) {}
        return events
    }

    /// Goes one step on; says whether there may be another one.
    private mutating func step(_ events: inout [Event]) throws -> Bool {
        switch place {
        case .boundary:
            guard pending.count >= delimiter.count else { return false }
            guard pending.starts(with: delimiter) else { throw Fault() }
            pending.removeFirst(delimiter.count)
            place = .behind
        case .behind:
            guard pending.count >= 2 else { return false }
            if pending.starts(with: Array("--".utf8)) {
                place = .done
                pending = []
                return false
            }
            guard pending.starts(with: Array("\r\n".utf8)) else { throw Fault() }
            pending.removeFirst(2)
            place = .head
        case .head:
            guard let end = Self.find(Array("\r\n\r\n".utf8), in: pending) else {
                guard pending.count <= Self.longestHead else { throw Fault() }
                return false
            }
            parts += 1
            guard end <= Self.longestHead, parts <= Self.mostParts else { throw Fault() }
            events.append(try Self.begin(pending[..<end]))
            pending.removeFirst(end + 4)
            place = .content
        case .content: return content(&events)
        case .done: return false
        }
        return true
    }

    private mutating func content(_ events: inout [Event]) -> Bool {
        let found = Self.find(delimiter, in: pending)
        // What may be the beginning of a boundary is held back.
        let safe = found ?? max(0, pending.count - delimiter.count + 1)
        if safe > 0 { events.append(.bytes(Array(pending[..<safe]))) }
        pending.removeFirst(safe)
        guard found != nil else { return false }
        pending.removeFirst(delimiter.count)
        events.append(.end)
        place = .behind
        return true
    }

    private static func find(_ pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= pattern.count, let first = pattern.first else { return nil }
        for start in 0...(bytes.count - pattern.count) where bytes[start] == first {
            if bytes[start..<start + pattern.count].elementsEqual(pattern) { return start }
        }
        return nil
    }

    // MARK: The head of a part

    private static func begin(_ head: ArraySlice<UInt8>) throws -> Event {
        guard let text = String(validating: head, as: UTF8.self) else { throw Fault() }
        var disposition: Substring?
        for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
            guard let colon = line.firstIndex(of: ":") else { throw Fault() }
            switch line[..<colon].lowercased() {
            case "content-disposition":
                guard disposition == nil else { throw Fault() }
                disposition = line[line.index(after: colon)...].drop { $0 == " " }
            case "content-type": continue
            default: throw Fault()
            }
        }
        guard let disposition, disposition.lowercased().hasPrefix("form-data;") else {
            throw Fault()
        }
        var parameters: [String: String] = [:]
        var rest = disposition.dropFirst("form-data;".count).drop { $0 == " " }
        while !rest.isEmpty {
            guard let equals = rest.firstIndex(of: "=") else { throw Fault() }
            let name = rest[..<equals].lowercased()
            let value = rest[rest.index(after: equals)...]
            guard value.first == "\"", let end = value.dropFirst().firstIndex(of: "\""),
                parameters.updateValue(
                    unescaped(value[value.index(after: value.startIndex)..<end]), forKey: name)
                    == nil
            else { throw Fault() }
            rest = value[value.index(after: end)...]
            guard rest.isEmpty || rest.first == ";" else { throw Fault() }
            rest = rest.dropFirst().drop { $0 == " " }
        }
        guard let name = parameters["name"], !name.isEmpty, TextCheck.isCleanLine(name) else {
            throw Fault()
        }
        return .begin(name: name, fileName: parameters["filename"])
    }

    /// Browsers write a quotation mark and line breaks in this way, and nothing else.
    private static func unescaped(_ text: Substring) -> String {
        String(text).replacing("%22", with: "\"").replacing("%0D", with: "")
            .replacing("%0A", with: "")
    }
}
