package import DachwerkKit

/// Derives the tables of a resource from its declaration.
package enum TableBuilder {
    package static func build(
        _ resource: AnyResource
    ) -> (table: TableSchema, layouts: [FieldLayout]) {
        let name = tableName(resource.id)
        var columns = [
            ColumnSchema("id", .identifier),
            ColumnSchema("version", .integer),
            ColumnSchema("state", .text),
            ColumnSchema("created_at", .instant),
            ColumnSchema("updated_at", .instant),
        ]
        var indexes: [IndexSchema] = []
        if resource.hasLifecycle {
            // Lists by state are mostly read in the order of time: one index serves both.
            indexes.append(IndexSchema("\(name)__by_state", on: ["state", "created_at"]))
        }
        var layouts: [FieldLayout] = []
        for field in resource.fields {
            let column = FieldLayout.snakeCase(field.name)
            if case .list(let element) = field.kind {
                let table = childTable(
                    "\(name)__\(column)", of: name, resource.id, field, element,
                    formerly: formerNames(ofChild: field, resource))
                layouts.append(FieldLayout(field: field, place: .child(table)))
                continue
            }
            let added = FieldLayout.columns(
                for: field.kind, named: column, isNullable: field.isOptional || field.isComputed,
                fallback: field.defaultContent, formerly: field.formerNames
            ).map { sealed(linked($0, field.kind, resource.id), field, resource.id) }
            layouts.append(
                FieldLayout(
                    field: field, place: .columns(columns.count..<columns.count + added.count)))
            columns += added
            if isIndexed(field), !isLed(by: field, resource) {
                indexes.append(
                    IndexSchema(
                        "\(name)__by_\(column)", on: added.map(\.name), isUnique: field.isUnique,
                        leavesOutNothing: field.isOptional && !isDeclared(field),
                        leavesOutFalse: isRarelyTrue(field)))
                if field.kind == .period, resource.hasLifecycle, let start = added.first {
                    indexes.append(
                        IndexSchema("\(name)__by_state_\(column)", on: ["state", start.name]))
                }
            }
        }
        for list in resource.lists {
            // Two lists can lead to the same index.
            let index = index(for: list, named: name)
            if !indexes.contains(where: { $0.name == index.name }) { indexes.append(index) }
        }
        let table = TableSchema(
            name: name, owner: resource.id.capability, columns: columns, primaryKey: ["id"],
            indexes: indexes, formerNames: formerNames(resource))
        return (table, layouts)
    }

    /// The index of a usual list: what the records agree in, then the order.
    ///
    /// An order ends with the identity, in the direction of its first criterion. As far as all
    /// criteria have that direction, the index has the whole order, read forwards or backwards.
    private static func index(for list: AnyUsualList, named name: String) -> IndexSchema {
        let filters = list.filters.map(columnName)
        let first = list.order.first?.isDescending
        let order = list.order.prefix { $0.isDescending == first }.map { columnName($0.path) }
        let isWhole = order.count == list.order.count
        let columns = filters + order + (isWhole && order.last != "id" ? ["id"] : [])
        return IndexSchema("\(name)__list_\(columns.joined(separator: "_"))", on: columns)
    }

    /// Whether the index of a usual list finds what an index on the field alone would find.
    private static func isLed(by field: AnyField, _ resource: AnyResource) -> Bool {
        !field.isUnique && resource.lists.contains { $0.paths.first == FieldPath(field.name) }
    }

    /// `equipment-lending.item-model` as `equipment_lending_item_model`.
    package static func tableName(_ id: ResourceID) -> String {
        FieldLayout.snakeCase(id.description)
    }

    /// What the table of a resource was called.
    private static func formerNames(_ resource: AnyResource) -> [String] {
        resource.formerNames.map {
            FieldLayout.snakeCase("\(resource.id.capability).\($0)")
        }
    }

    /// What the table of a list was called: either its resource or its field had another name.
    private static func formerNames(
        ofChild field: AnyField, _ resource: AnyResource
    ) -> [String] {
        let owners = [tableName(resource.id)] + formerNames(resource)
        let fields = ([field.name] + field.formerNames).map(FieldLayout.snakeCase)
        return Array(owners.flatMap { owner in fields.map { "\(owner)__\($0)" } }.dropFirst())
    }

    /// The names of the columns of a field.
    package static func columnName(_ path: FieldPath) -> String {
        FieldLayout.snakeCase(path.field) + (path.part.map { "_\($0.rawValue)" } ?? "")
    }

    /// Whether a module asks for the index or for what only a whole index keeps; an index that
    /// every reference has is there to find who refers to a record.
    private static func isDeclared(_ field: AnyField) -> Bool {
        field.isIndexed || field.isUnique
    }

    /// Whether a field is false unless somebody says otherwise: then the index is for the others.
    private static func isRarelyTrue(_ field: AnyField) -> Bool {
        field.kind == .boolean && field.defaultContent == .boolean(false) && !field.isUnique
    }

    private static func isIndexed(_ field: AnyField) -> Bool {
        if case .reference = field.kind { return true }
        return field.isIndexed
    }

    /// A reference inside one capability is also kept by the store; across capabilities only the
    /// kernel keeps it, so that either side can be removed.
    private static func linked(
        _ column: ColumnSchema, _ kind: FieldKind, _ id: ResourceID
    ) -> ColumnSchema {
        guard case .reference(let target) = kind, target.capability == id.capability else {
            return column
        }
        var linked = ColumnSchema(
            column.name, column.kind, isNullable: column.isNullable, fallback: column.fallback,
            references: tableName(target))
        linked.formerNames = column.formerNames
        return linked
    }

    /// A column of a field that must be guarded closely is sealed, and so is what people are told
    /// of it; links are not, because records are found by them.
    private static func sealed(
        _ column: ColumnSchema, _ field: AnyField, _ id: ResourceID
    ) -> ColumnSchema {
        let isTold =
            id == PlatformNotice.id
            && [PlatformNotice.message.name, PlatformNotice.arguments.name].contains(field.name)
        let isGuarded = field.privacy?.category == .sensitive || isTold
        guard isGuarded, column.kind != .identifier, column.references == nil else {
            return column
        }
        return column.sealed
    }

    private static func childTable(
        _ name: String, of owner: String, _ id: ResourceID, _ list: AnyField,
        _ element: FieldKind, formerly formerNames: [String]
    ) -> TableSchema {
        var columns = [
            ColumnSchema("owner", .identifier, cascadesFrom: owner),
            ColumnSchema("position", .integer),
        ]
        var indexes: [IndexSchema] = []
        if case .line(let fields) = element {
            for field in fields {
                let column = FieldLayout.snakeCase(field.name)
                columns += FieldLayout.columns(
                    for: field.kind, named: column,
                    isNullable: field.isOptional || field.isComputed,
                    fallback: field.defaultContent, formerly: field.formerNames
                ).map {
                    let linked = linked($0, field.kind, id)
                    return list.privacy?.category == .sensitive
                        ? sealed(linked, list, id) : sealed(linked, field, id)
                }
                if case .reference = field.kind {
                    indexes.append(
                        IndexSchema(
                            "\(name)__by_\(column)", on: [column],
                            leavesOutNothing: field.isOptional))
                }
            }
        } else {
            let values = FieldLayout.columns(
                for: element, named: "value", isNullable: false, fallback: nil
            ).map { sealed(linked($0, element, id), list, id) }
            columns += values
            indexes.append(IndexSchema("\(name)__by_value", on: values.map(\.name)))
        }
        return TableSchema(
            name: name, owner: id.capability, columns: columns,
            primaryKey: ["owner", "position"], indexes: indexes, formerNames: formerNames)
    }
}
