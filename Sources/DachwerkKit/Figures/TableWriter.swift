/// Writes a table as JSON: rows with their counts, and `null` where a count is hidden.
struct TableWriter {
    private let table: PublishedTable
    private let languages: [LanguageTag]

    init(_ table: PublishedTable, languages: [LanguageTag]) {
        self.table = table
        self.languages = languages
    }

    /// Writes the members of the table into an object that is open.
    func write(to writer: inout JSONWriter) {
        writer.member("minimumCell", table.minimumCell)
        writer.key("rows")
        writer.beginArray()
        for (row, category) in table.rows.enumerated() {
            writer.beginObject()
            name(category, &writer)
            if table.columns.isEmpty {
                member("count", table.counts[row].first ?? nil, &writer)
            } else {
                writer.key("counts")
                writer.beginArray()
                for count in table.counts[row] { value(count, &writer) }
                writer.endArray()
                member("total", table.rowTotals[row], &writer)
            }
            writer.endObject()
        }
        writer.endArray()
        if !table.columns.isEmpty {
            writer.key("columns")
            writer.beginArray()
            for (column, category) in table.columns.enumerated() {
                writer.beginObject()
                name(category, &writer)
                member("total", table.columnTotals[column], &writer)
                writer.endObject()
            }
            writer.endArray()
        }
        merged(&writer)
        member("total", table.total, &writer)
        member("unknown", table.unknown, &writer)
    }

    private func merged(_ writer: inout JSONWriter) {
        guard let merged = table.merged else { return }
        writer.key("merged")
        writer.beginObject()
        writer.key("rows")
        writer.beginArray()
        for row in merged.rows { writer.string(table.rows[row].id) }
        writer.endArray()
        writer.member("includesUnknown", merged.includesUnknown)
        member("count", merged.count, &writer)
        writer.endObject()
    }

    private func name(_ category: Category, _ writer: inout JSONWriter) {
        writer.member("id", category.id)
        writer.member("label", category.label?.choose(languages).text ?? category.id)
    }

    private func member(_ name: String, _ count: Int?, _ writer: inout JSONWriter) {
        writer.key(name)
        value(count, &writer)
    }

    private func value(_ count: Int?, _ writer: inout JSONWriter) {
        if let count { writer.integer(count) } else { writer.null() }
    }
}
