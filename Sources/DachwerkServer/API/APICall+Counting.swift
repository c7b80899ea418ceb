import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

/// What is counted, verified, or asked for by the person oneself.
extension APICall {
    func table(_ table: Tabulation) throws -> Response {
        let parameters = try target.parameters(among: ["date", "detail"])
        let date = try date(parameters)
        let isFull: Bool
        switch parameters["detail"] {
        case nil, "protected": isFull = false
        case "full": isFull = true
        default:
            throw EdgeFault.parameters([
                FieldFault(
                    field: "detail", "value.choice", ["choices": .text("protected, full")])
            ])
        }
        let (definition, published, day) = try session.table(table.id, on: date, isFull: isFull)
        var writer = JSONWriter(capacity: 2_048)
        writer.beginObject()
        writer.member("id", definition.id)
        writer.member("date", day.description)
        writer.member("definition", definition.definition)
        writer.member("summary", definition.summary)
        origin(published.table.kind, published.table.source, published.table.asOf, &writer)
        TableWriter(published, languages: languages).write(to: &writer)
        writer.endObject()
        return json(writer.bytes)
    }

    func lookup(_ lookup: AnyLookup, _ code: Substring) throws -> Response {
        _ = try target.parameters(among: [])
        let (definition, read, answer) = try session.lookup(lookup.id, code: String(code))
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("code", read.description)
        for (field, content) in zip(definition.fields, answer) {
            writer.key(field.name)
            ContentWriter.write(content, kind: field.kind, to: &writer)
        }
        writer.endObject()
        return json(writer.bytes)
    }

    func personalData() throws -> Response {
        _ = try target.parameters(among: [])
        return json(
            try session.personalData(),
            headers: [.contentDisposition: "attachment; filename=\"my-data.json\""])
    }

    func date(_ parameters: [String: String]) throws -> LocalDate {
        guard let text = parameters["date"] else {
            return session.tenant.info.zone.date(of: session.tenant.platform.clock.now())
        }
        guard let date = LocalDate(text) else {
            throw EdgeFault.parameters([FieldFault(field: "date", "value.date")])
        }
        return date
    }

    /// How something came about: counted, or stated by somebody for a day.
    func origin(
        _ kind: FigureKind, _ source: String?, _ day: LocalDate?, _ writer: inout JSONWriter
    ) {
        writer.member("kind", kind.rawValue)
        if let source { writer.member("source", source) }
        if let day { writer.member("asOf", day.description) }
    }
}
