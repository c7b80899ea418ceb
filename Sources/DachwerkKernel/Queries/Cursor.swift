import Foundation
import DachwerkKit

/// The place in a list from which the next page goes on: the sort values of the last record.
///
/// A cursor belongs to one tenant, resource and order; elsewhere it is refused. It holds nothing
/// that its holder has not just seen, and gives no access: every page asks the permissions anew.
package struct Cursor: Sendable {
    /// The longest text, in Unicode scalars, by which a list can be sorted.
    static let longestText = 500
    /// The longest cursor: three such texts of the widest scalars.
    private static let longest = 16_384

    let values: [StoreValue]
    let id: RecordID

    init(values: [StoreValue], id: RecordID) {
        self.values = values
        self.id = id
    }

    /// The opaque text form.
    func text(scope: String) -> String {
        var writer = JSONWriter()
        writer.beginArray()
        writer.string(scope)
        writer.string(id.description)
        for value in values {
            switch value {
            case .null: writer.null()
            case .integer(let number): writer.integer(number)
            case .text(let text): writer.string(text)
            }
        }
        writer.endArray()
        let bytes = Data(writer.bytes).base64EncodedData().compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: byte
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads the text form; refused when it was made for another list or tampered with.
    init(_ text: String, scope: String, count: Int) throws {
        let invalid = Refusal.invalid(Messages.parameter.cursor(field: "cursor"))
        guard text.utf8.count <= Self.longest else { throw invalid }
        var base64 = text.replacingOccurrences(of: "-", with: "+")
            .replacingOccurrences(of: "_", with: "/")
        while base64.utf8.count % 4 != 0 { base64 += "=" }
        guard let data = Data(base64Encoded: base64), let node = try? JSONReader.read(Array(data)),
            case .array(let nodes) = node.value, nodes.count == count + 2,
            case .string(let owner) = nodes[0].value, owner.utf8.elementsEqual(scope.utf8),
            case .string(let idText) = nodes[1].value, let id = RecordID(idText)
        else { throw invalid }
        var values: [StoreValue] = []
        for node in nodes.dropFirst(2) {
            switch node.value {
            case .null: values.append(.null)
            case .string(let text): values.append(.text(text))
            case .number(let number):
                guard let integer = number.integer else { throw invalid }
                values.append(.integer(integer))
            default: throw invalid
            }
        }
        self.values = values
        self.id = id
    }
}
