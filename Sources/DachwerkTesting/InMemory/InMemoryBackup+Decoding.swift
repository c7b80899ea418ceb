import DachwerkKernel
import DachwerkKit

extension InMemoryBackup {
    /// Reads the file and checks that it is sound.
    init(decoding bytes: [UInt8], from path: String) throws {
        let limits = JSONLimits(bytes: .max, depth: 8, elements: .max)
        do {
            let root = try Self.object(try JSONReader.read(bytes, limits: limits))
            tenant = try Self.text(root["tenant"])
            state = try MemoryState(restoring: try Self.list(root["tables"], Self.table))
        } catch let fault as JSONFault {
            throw StoreError(.damaged, path, "The backup is damaged: \(fault)")
        } catch let error as StoreError {
            throw StoreError(.damaged, path, "The backup is damaged: \(error.message)")
        }
    }

    private static func table(_ node: JSONNode) throws -> MemoryTable {
        let object = try object(node)
        let schema = TableSchema(
            name: try text(object["name"]), owner: try text(object["owner"]),
            columns: try list(object["columns"], column),
            primaryKey: try list(object["primaryKey"], text),
            indexes: try list(object["indexes"]) { node in
                let index = try Self.object(node)
                return IndexSchema(
                    try text(index["name"]), on: try list(index["columns"], text),
                    isUnique: try truth(index["isUnique"]))
            })
        var table = try MemoryTable(schema)
        for row in try list(object["rows"], { try list($0, value) }) {
            guard row.count == schema.columns.count else { throw damaged }
            try table.add(row)
        }
        return table
    }

    private static func column(_ node: JSONNode) throws -> ColumnSchema {
        let object = try object(node)
        guard let kind = ColumnSchema.Kind(rawValue: try text(object["kind"])) else {
            throw damaged
        }
        return ColumnSchema(
            try text(object["name"]), kind, isNullable: try truth(object["isNullable"]),
            fallback: try value(object["fallback"]),
            references: try object["references"].map(text),
            cascadesFrom: try object["cascadesFrom"].map(text))
    }

    private static var damaged: StoreError {
        StoreError(.damaged, "backup", "It does not have the form of a backup.")
    }

    private static func object(_ node: JSONNode) throws -> JSONObject {
        guard case .object(let object) = node.value else { throw damaged }
        return object
    }

    private static func list<Element>(
        _ node: JSONNode?, _ element: (JSONNode) throws -> Element
    ) throws -> [Element] {
        guard case .array(let nodes)? = node?.value else { throw damaged }
        return try nodes.map(element)
    }

    private static func text(_ node: JSONNode?) throws -> String {
        guard case .string(let text)? = node?.value else { throw damaged }
        return text
    }

    private static func truth(_ node: JSONNode?) throws -> Bool {
        guard case .bool(let truth)? = node?.value else { throw damaged }
        return truth
    }

    private static func value(_ node: JSONNode?) throws -> StoreValue {
        switch node?.value {
        case .null: return .null
        case .string(let text): return .text(text)
        case .number(let number):
            guard let integer = number.integer else { throw damaged }
            return .integer(integer)
        default: throw damaged
        }
    }
}
