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
    /// A picture of one point.
    public static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D,
        0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01,
        0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00,
        0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x60, 0x00, 0x00, 0x00,
        0x02, 0x00, 0x01, 0xE5, 0x27, 0xDE, 0xFC, 0x00, 0x00, 0x00, 0x00, 0x49,
        0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
    /// A document.
    public static let pdf = Array("%PDF-1.7\n".utf8)
}
