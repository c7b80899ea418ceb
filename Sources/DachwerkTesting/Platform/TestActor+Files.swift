import DachwerkKernel
public import DachwerkKit

extension TestActor {
    /// Sends a file for a field, as a form or a program does; a record may name it afterwards.
    ///
    /// ```swift
    /// let photo = try await keeper.file(TestFile.png, for: HouseKey.photos)
    /// try await keeper.change(key) { $0.photos = [photo] }
    /// ```
    ///
    /// - Parameters:
    ///   - bytes: What is in it; that says what it is.
    ///   - field: The field that it is for.
    ///   - name: What it is called.
    /// - Returns: What a record names.
    /// - Throws: ``DachwerkKit/Refusal``
    public func file<Owner: Resource>(
        _ bytes: [UInt8], for field: ShapeField<Owner, [RecordFile]>, called name: String = "file"
    ) async throws -> RecordFile {
        guard let resource = session.tenant.composition.resource(Owner.id) else {
            throw Refusal.notFound
        }
        let upload = try session.upload(to: resource, field: field.name, called: name)
        defer { upload.discard() }
        try await upload.append(bytes)
        let sent = try await upload.finish().entry
        return RecordFile { $0.file = sent.id.description }
    }
}

/// The smallest files that are what they should be.
public enum TestFile {
    /// A picture.
    public static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// A document.
    public static let pdf = Array("%PDF-1.7\n".utf8)
}
