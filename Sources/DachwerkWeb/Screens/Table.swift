import DachwerkKit

/// Rows that people compare; on a narrow screen each row becomes a card.
struct Table {
    struct Column {
        let label: String
        /// Where the order by this column is found.
        var order: String?
        /// Whether the rows stand in this order, and which way round.
        var isAscending: Bool?
        var isNumber = false
    }

    struct Row {
        /// One list of values for each column.
        let cells: [[ShownValue]]
        /// Where the first cell leads.
        var address: String?
        /// The identity of the record, where rows can be chosen.
        var id: String?
    }

    /// What can be done at once with the rows that are chosen.
    struct Choosing {
        let address: String
        let hidden: [FormField]
        let controls: [Control]
        /// What the box of a row is called, before its name.
        let choose: String
        let submit: String
    }

    /// The heading above the table; also what it is called for those who hear it.
    let title: String
    var showsTitle = true
    let columns: [Column]
    let rows: [Row]
    /// What is said when there are no rows.
    var empty = ""
    var links: [Link] = []
    var choosing: Choosing?
    /// That not everybody reads what stands here, where that is so.
    var apart: String?

    /// What a template reads.
    var content: [String: Any] {
        [
            "title": title, "showsTitle": showsTitle, "apart": apart ?? false as Any,
            "empty": empty,
            "columns": columns.map { column in
                [
                    "label": column.label, "order": column.order ?? false as Any,
                    "sort": sort(column), "number": column.isNumber,
                    "up": column.isAscending == true, "down": column.isAscending == false,
                ] as [String: Any]
            },
            "rows": rows.map(row), "links": links.map(\.content),
        ]
    }

    private func sort(_ column: Column) -> Any {
        column.isAscending.map { $0 ? "ascending" : "descending" } ?? false as Any
    }

    private func box(_ row: Row) -> [String: Any]? {
        guard let choosing, let id = row.id else { return nil }
        let name = row.cells.first?.map(\.text).joined(separator: " ") ?? ""
        return ["id": id, "label": "\(choosing.choose): \(name)"]
    }

    private func row(_ row: Row) -> [String: Any] {
        let cells = zip(columns, row.cells).map { column, values -> [String: Any] in
            [
                "label": column.label, "values": values.map(\.content),
                "number": column.isNumber, "empty": values.isEmpty,
                "tone": values.first?.tone ?? false as Any,
            ]
        }
        return [
            "box": box(row) ?? false as Any, "head": cells.first ?? [:],
            "address": row.address ?? false as Any,
            "cells": Array(cells.dropFirst()),
        ]
    }
}
