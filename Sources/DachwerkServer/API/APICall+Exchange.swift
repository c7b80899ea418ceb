import DachwerkKernel
import DachwerkKit
import DachwerkSheets
import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOPosix

extension APICall {
    /// The forms of an export by the names that requests use.
    static let formats: [String] = ["json", "csv", "excel", "xlsx"]

    /// How many records one piece of an export holds: the memory that one reader can bind.
    private static let piece = 500

    func export(_ resource: CompiledResource) async throws -> Response {
        try session.view(resource).requireBeginning(.export)
        let name = try target.parameters(among: ["format"])["format"] ?? "json"
        let format: ExportFormat
        let type: String
        switch name {
        case "json": (format, type) = (.json, "application/json")
        case "csv": (format, type) = (.csv(.machine), "text/csv; charset=utf-8; header=present")
        case "excel":
            (format, type) = (.csv(.germanExcel), "text/csv; charset=utf-8; header=present")
        case "xlsx": return try await spreadsheet(resource)
        default:
            throw Refusal.invalid(Messages.value.choice(Self.formats, nil, field: "format"))
        }
        // The first piece is read before the answer begins, so that a refusal is still one.
        let first = try session.exportRecords(
            resource.id, format: format, after: nil, limit: Self.piece)
        var headers = headers
        headers.append(HTTPField(name: .contentType, value: type))
        headers.append(
            HTTPField(name: .contentDisposition, value: disposition(resource, format)))
        let session = session
        let (id, generation) = (resource.id, generation)
        let body = ResponseBody { writer in
            try await writer.write(ByteBuffer(bytes: first.bytes))
            var next = first.next
            while let after = next {
                // A client may take its time; so the store is held for one piece only.
                let hold = try await session.tenant.hold()
                defer { hold.end() }
                try session.tenant.requireGeneration(generation)
                let piece = try await aside {
                    try await slowly {
                        try session.exportRecords(
                            id, format: format, after: after, limit: Self.piece)
                    }
                }
                hold.end()
                try await writer.write(ByteBuffer(bytes: piece.bytes))
                next = piece.next
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }

    /// A real spreadsheet, which can carry types where a table of text cannot.
    private func spreadsheet(_ resource: CompiledResource) async throws -> Response {
        let session = session
        let languages = languages
        let id = resource.id
        // Its rows go to the disk as they are read: not the work of a thread that others need.
        let bytes = try await NIOThreadPool.singleton.runIfActive {
            let file = try SheetFile(session.sheetTables(id, languages: languages))
            var last: RecordID?
            repeat {
                let piece = try session.sheetPiece(
                    id, languages: languages, after: last, limit: Self.piece)
                try file.append(piece.rows)
                last = piece.next
            } while last != nil
            return Array(try file.finish())
        }
        return self.bytes(
            bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            headers: [
                .contentDisposition:
                    "attachment; filename=\"\(id.capability)-\(id.name).xlsx\"",
                .vary: "Accept-Language",
            ])
    }

    private func disposition(_ resource: CompiledResource, _ format: ExportFormat) -> String {
        let ending = format == .json ? "json" : "csv"
        return "attachment; filename=\"\(resource.id.capability)-\(resource.id.name).\(ending)\""
    }

    func bringIn(_ resource: CompiledResource) async throws -> Response {
        try session.view(resource).requireBeginning(.import)
        let parameters = try target.parameters(among: ["dryRun", "bringBack"])
        let isDryRun = try flag("dryRun", parameters)
        let bringsBack = try flag("bringBack", parameters)
        let reader = body
        let kind = try reader.kind(among: [.json, .csv])
        let bytes = try await reader.bytes(upTo: BodyReader.importLimit)
        let rows: [ImportRow]
        switch kind {
        case .json:
            let limits = JSONLimits(bytes: BodyReader.importLimit, depth: 32, elements: 1_000_000)
            rows = try ImportReader(resource).rows(JSONReader.read(bytes, limits: limits))
        case .csv:
            let table = ImportReader(resource, zone: session.tenant.info.zone)
            rows = try table.rows(CSVReader.read(bytes))
        case .form: throw EdgeFault.mediaType
        }
        let report = try await session.importRecords(
            resource.id, rows, dryRun: isDryRun, bringsBack: bringsBack,
            idempotency: try idempotency(bytes))
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("dryRun", isDryRun)
        writer.member("created", report.created)
        writer.member("changed", report.changed)
        writer.member("unchanged", report.unchanged)
        writer.key("warnings")
        writer.beginArray()
        let words = RefusalText(
            session.tenant.composition.vocabulary, languages: languages,
            zone: session.tenant.info.zone)
        for warning in report.warnings {
            writer.beginObject()
            writer.member("pointer", warning.pointer.description)
            writer.member("code", warning.code.description)
            writer.member("detail", words.detail(warning))
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return json(writer.bytes, headers: replayed(report.isRepetition))
    }

    private func flag(_ name: String, _ parameters: [String: String]) throws -> Bool {
        switch parameters[name] {
        case nil, "false": return false
        case "true": return true
        default:
            throw EdgeFault.parameters([
                Messages.value.choice(["true", "false"], nil, field: name)
            ])
        }
    }
}
