package import DachwerkKit

/// The first records of an organisation, from `<id>/records.json` beside its tenant file.
///
/// ```json
/// {"records": [
///   {"resource": "member-network.organisation", "key": "awo", "fields": {"name": {"de": "AWO"}}},
///   {"resource": "member-network.organisation", "key": "house",
///    "fields": {"name": {"de": "Haus"}, "parent": "@awo"}, "moves": ["check", "list"]}
/// ]}
/// ```
///
/// Each key is brought in once; what people changed since stays as it is.
package struct FirstRecordsFile: Sendable {
    /// One record that is to be there once.
    package struct Entry: Sendable {
        package let key: String
        package let resource: ResourceID
        /// Whether it only shows what such a record looks like.
        package let isSample: Bool
        /// The identity it gets, unless the key was brought in before.
        let id: RecordID
        let fields: [String: FieldContent]
        let state: String?
        let moves: [String]
        let pointer: JSONPointer
    }

    /// The records, those that others refer to first.
    package let entries: [Entry]
    var notes: FileNotes?
    /// What is wrong with the JSON itself.
    private let fault: CheckFault?

    /// The faults in the order of the file.
    package var faults: [CheckFault] { fault.map { [$0] } ?? notes?.faults ?? [] }

    /// How much a file of first records may ask of the reader.
    package static let limits = JSONLimits(bytes: 4_194_304, elements: 500_000)

    /// Reads a file against what a composition declares; nothing is written.
    package init(
        _ bytes: [UInt8], file path: String, tenant: String, composition: Composition,
        ids: any IDSource, now: Instant
    ) {
        do {
            let root = try JSONReader.read(bytes, limits: Self.limits)
            var document = RecordsDocument(
                notes: FileNotes(file: path, subject: tenant, root: root, bytes: bytes),
                composition: composition)
            document.read { ids.next(at: now) }
            entries = document.entries
            notes = document.notes
            fault = nil
        } catch {
            entries = []
            notes = nil
            fault = TenantFileReader.fault(error, file: path, subject: tenant)
        }
    }
}

/// What bringing in first records led to.
package struct FirstRecordsReport: Sendable {
    /// How many records were made.
    package var created = 0
    /// How many of these are samples.
    package var samples = 0
    /// How many keys had been brought in before.
    package var present = 0
    /// What seems odd about what was brought in.
    package var warnings: [CheckFault] = []
    /// Why nothing was brought in; empty when all is well.
    package var faults: [CheckFault] = []

    package init() {}
}
