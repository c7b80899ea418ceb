import DachwerkKernel
import DachwerkKit

/// A request target taken apart: the segments of its path and the parameters of its query.
package struct RequestTarget: Sendable {
    /// The path without the query.
    package let path: Substring
    /// What stands between the slashes, still as it was sent.
    package let segments: [Substring]
    private let query: Substring?

    /// The most parameters of a query.
    package static let maximumParameters = 64

    package init(_ target: String) {
        let bytes = target.utf8
        let mark = bytes.firstIndex(of: UInt8(ascii: "?"))
        path = target[..<(mark ?? target.endIndex)]
        query = mark.map { target[bytes.index(after: $0)...] }
        segments = path.utf8.dropFirst()
            .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { Substring($0) }
    }

    /// The parameters in the order in which they were sent.
    ///
    /// - Throws: ``EdgeFault`` with the status 400 that names what cannot be decoded.
    package func parameters() throws -> [(name: String, value: String)] {
        guard let query, !query.isEmpty else { return [] }
        return try Self.pairs(query, upTo: Self.maximumParameters, TextCheck.isCleanLine)
    }

    /// Names and values in the order in which they were sent, as in a query or in a form.
    ///
    /// - Parameters:
    ///   - text: The pairs as they were sent.
    ///   - most: How many there may be.
    ///   - isClean: What a value may hold.
    /// - Returns: The pairs, decoded.
    /// - Throws: ``EdgeFault`` with the status 400 that names what cannot be decoded.
    static func pairs(
        _ text: Substring, upTo most: Int, _ isClean: (String) -> Bool
    ) throws -> [(name: String, value: String)] {
        let parts = text.utf8.split(separator: UInt8(ascii: "&"))
        guard parts.count <= most else {
            throw EdgeFault.parameters([Messages.edge.tooManyParameters(at: .root)])
        }
        return try parts.map { part in
            let equals = part.firstIndex(of: UInt8(ascii: "="))
            guard let name = Self.decoded(part[..<(equals ?? part.endIndex)]), !name.isEmpty,
                TextCheck.isCleanLine(name)
            else { throw EdgeFault.parameters([Messages.edge.malformedParameter(at: .root)]) }
            let rest = equals.map { part[part.index(after: $0)...] }
            guard let value = rest.map(Self.decoded) ?? "", isClean(value) else {
                throw EdgeFault.parameters([Messages.edge.malformedParameter(field: name)])
            }
            return (name, value)
        }
    }

    /// The parameters of a route that knows only these, each at most once.
    func parameters(among known: [String]) throws -> [String: String] {
        var result: [String: String] = [:]
        var faults: [FieldFault] = []
        for (name, value) in try parameters() {
            let pointer = JSONPointer.root.appending(name)
            if !known.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
                faults.append(ContentReader.unknown(name, among: known, at: pointer))
            } else if result.updateValue(value, forKey: name) != nil {
                faults.append(Messages.parameter.twice(at: pointer))
            }
        }
        guard faults.isEmpty else { throw EdgeFault.parameters(faults) }
        return result
    }

    /// Resolves percent signs and pluses; `nil` unless the result is well-formed UTF-8.
    private static func decoded(_ text: Substring.UTF8View.SubSequence) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var rest = text[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(hexadecimal),
                    let low = rest.popFirst().flatMap(hexadecimal)
                else { return nil }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
