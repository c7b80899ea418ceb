import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

/// Forms with files: each file goes to its place while it comes in, and the form names it.
extension FormFields {
    /// How the control of a new file is called, behind the name of its field.
    package static let newFile = ".new"

    /// Reads a form with files.
    ///
    /// - Parameters:
    ///   - body: The body of the request.
    ///   - begin: Begins a file for a field, or refuses it.
    /// - Throws: An ``EdgeFault`` when it is no such form.
    init(
        files body: BodyReader,
        begin:
            @escaping @Sendable (_ field: String, _ fileName: String) throws
            -> AttachmentUpload
    ) async throws {
        guard let reader = MultipartReader(contentType: body.request.headers[.contentType] ?? "")
        else { throw EdgeFault.mediaType }
        let form = FormInTake(reader: reader, begin: begin)
        do {
            try await body.whileReceiving { try await body.parts { try await form.take($0) } }
        } catch {
            await form.discard()
            throw error
        }
        (pairs, faults) = try await form.finish()
    }
}

/// A form with files while it comes in.
private actor FormInTake {
    private var reader: MultipartReader
    private let begin: @Sendable (_ field: String, _ fileName: String) throws -> AttachmentUpload
    private var pairs: [(name: String, value: String)] = []
    private var files: [(field: String, upload: AttachmentUpload?)] = []
    private var faults: [FieldFault] = []
    private var name = ""
    private var text: [UInt8] = []
    private var length = 0
    /// Where the line of a new file stands: behind those that there are.
    private static let firstLine = 4_000
    /// The name of the file under way, until its first byte is there.
    private var fileName: String?
    private var isFile = false

    init(
        reader: MultipartReader,
        begin:
            @escaping @Sendable (_ field: String, _ fileName: String) throws
            -> AttachmentUpload
    ) {
        self.reader = reader
        self.begin = begin
    }

    func take(_ bytes: [UInt8]) async throws {
        let events: [MultipartReader.Event]
        do {
            events = try reader.take(bytes)
        } catch {
            throw EdgeFault.mediaType
        }
        for event in events {
            switch event {
            case .begin(let name, let fileName):
                self.name = name
                self.fileName = fileName
                isFile = fileName != nil
                text = []
            case .bytes(let bytes):
                if isFile { try await file(bytes) } else { try add(bytes) }
            case .end:
                if !isFile { try settle() }
            }
        }
    }

    private func add(_ bytes: [UInt8]) throws {
        length += bytes.count
        guard length <= FormFields.limit else { throw EdgeFault.tooLarge(FormFields.limit) }
        text += bytes
    }

    private func settle() throws {
        guard let value = String(validating: text, as: UTF8.self), TextCheck.isCleanText(value)
        else {
            throw EdgeFault.parameters([Messages.edge.malformedParameter(field: name)])
        }
        pairs.append((name, value))
    }

    /// Takes bytes of a file; one that is refused is read past, so that the form can say so.
    private func file(_ bytes: [UInt8]) async throws {
        do {
            if let fileName {
                self.fileName = nil
                guard name.hasSuffix(FormFields.newFile) else { throw EdgeFault.mediaType }
                let field = String(name.dropLast(FormFields.newFile.count))
                files.append((field, nil))
                files[files.count - 1].upload = try begin(field, fileName)
            }
            try await files.last?.upload?.append(bytes)
        } catch let refusal as Refusal where !refusal.faults.isEmpty {
            faults += refusal.faults
            files.last?.upload?.discard()
            if !files.isEmpty { files[files.count - 1].upload = nil }
        }
    }

    /// Keeps the files, and hands out what the form says with them in it.
    func finish() async throws -> (
        pairs: [(name: String, value: String)], faults: [FieldFault]
    ) {
        defer { discard() }
        guard reader.isComplete else { throw EdgeFault.mediaType }
        for (number, file) in files.enumerated() {
            guard let upload = file.upload else { continue }
            do {
                let entry = try await upload.finish().entry
                let line = "\(file.field).\(Self.firstLine + number)"
                pairs.append(("\(line).file", entry.id.description))
                pairs.append(("\(line).name", entry.name))
            } catch let refusal as Refusal where !refusal.faults.isEmpty {
                faults += refusal.faults
            }
        }
        return (pairs, faults)
    }

    /// Lets go of what was not kept.
    func discard() {
        for file in files { file.upload?.discard() }
    }
}
