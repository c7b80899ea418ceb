/// A file on a record: a photo, minutes, a receipt.
///
/// ```swift
/// static let photos = Field<[RecordFile]>("photos", .files(.pictures, most: 6), .impersonal)
/// ```
///
/// A field holds what is known of the file; its bytes lie beside the tenant's store and go when no
/// record refers to them any more. Who sends a file gets its identity, and names that in the field;
/// everything else the platform fills in. A rule may hand an attachment on to another record.
public typealias RecordFile = Values<AttachedFile>

/// What is known of a file on a record.
public enum AttachedFile: Line {
    /// The identity of the file: what a request names.
    public static let file = Field<String>(
        "file", .length(36...36), .impersonal, .summary("The identity that the upload gave."))
    /// What it was called where it came from.
    public static let name = Field<String>(
        "name", .default(""), .length(0...200), .impersonal,
        .summary("The name of the file; filled in by the platform."))
    /// Its media type, found by its content.
    public static let type = Field<String>(
        "type", .default(""), .length(0...100), .impersonal,
        .summary("The media type by content; filled in by the platform."))
    /// Its size in bytes.
    public static let size = Field<Int>(
        "size", .default(0), .range(0...1_000_000_000_000),
        .summary("The size in bytes; filled in by the platform."))
    /// The SHA-256 of its bytes in hexadecimal digits.
    public static let sha256 = Field<String>(
        "sha256", .default(""), .length(0...64), .impersonal,
        .summary("The SHA-256 of the bytes; filled in by the platform."))

    /// The fields in order.
    public static let shape = Shape(file, name, type, size, sha256)
}

extension FieldOption where Value == [RecordFile] {
    /// Which files the field takes, and how many at most on one record.
    ///
    /// - Parameters:
    ///   - types: What they may be, found by their content.
    ///   - most: The most files in the field, from 1 to 50.
    /// - Returns: The option.
    public static func files(_ types: [FileType], most: Int) -> FieldOption {
        FieldOption {
            $0.fileTypes = types
            $0.count = 0...max(most, 0)
        }
    }
}

extension AnyField {
    /// Whether the field holds files.
    public var holdsFiles: Bool { fileTypes != nil }
}

extension FieldContent {
    /// The identity of the file that an element of a field with files names.
    package var attachedFile: RecordID? {
        guard case .line(let parts) = self, let text = parts.first?.textValue else { return nil }
        return RecordID(text)
    }
}
