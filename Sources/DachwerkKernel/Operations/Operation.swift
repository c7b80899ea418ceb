package import DachwerkKit

/// A wish to change one record, as it comes in at the one door.
package struct Operation: Sendable {
    /// What is to happen.
    package enum Wish: Sendable {
        case create
        case change(RecordID)
        case move(RecordID, String)
        case erase(RecordID)
    }

    /// The fields that a request names: by their names, or found already.
    private enum Fields {
        case named([String: FieldContent])
        case placed(RequestedFields)
    }

    package let resource: ResourceID
    /// The resource ready for work, where whoever asks has it in hand.
    let compiled: CompiledResource?
    package let wish: Wish
    private let fields: Fields
    /// The state of a new record, where the life cycle offers several.
    package var state: String?
    /// The version that the request speaks of, as it was shown to the actor; `nil` when it does
    /// not care.
    package var expectedVersion: Int64?
    /// The tags of which one must be that of the record as it is; `nil` when it does not care.
    package var expectedTags: [String]?
    package var reason: String?
    /// Makes a repeated request have one effect.
    package var idempotency: Idempotency?
    /// The identity of a new record, where the caller must know it before.
    package var id: RecordID?

    /// A key with a digest of the request it belongs to.
    package struct Idempotency: Sendable, Hashable {
        package let key: String
        package let request: String

        package init(key: String, request: String) {
            self.key = key
            self.request = request
        }
    }

    /// A wish of whoever knows a resource and its fields by their names.
    package init(
        _ resource: ResourceID, _ wish: Wish, fields: [String: FieldContent] = [:],
        state: String? = nil, expectedVersion: Int64? = nil, expectedTags: [String]? = nil,
        reason: String? = nil, idempotency: Idempotency? = nil, id: RecordID? = nil
    ) {
        self.resource = resource
        compiled = nil
        self.wish = wish
        self.fields = .named(fields)
        self.state = state
        self.expectedVersion = expectedVersion
        self.expectedTags = expectedTags
        self.reason = reason
        self.idempotency = idempotency
        self.id = id
    }

    /// A wish of whoever has the resource in hand.
    package init(
        _ resource: CompiledResource, _ wish: Wish, fields: RequestedFields = RequestedFields(),
        state: String? = nil, expectedTags: [String]? = nil, reason: String? = nil,
        idempotency: Idempotency? = nil, id: RecordID? = nil
    ) {
        self.resource = resource.id
        compiled = resource
        self.wish = wish
        self.fields = .placed(fields)
        self.state = state
        self.expectedTags = expectedTags
        self.reason = reason
        self.idempotency = idempotency
        self.id = id
    }

    /// The fields that the request names, each at its position.
    func fields(of resource: CompiledResource) -> RequestedFields {
        switch fields {
        case .named(let contents): RequestedFields(contents, of: resource.definition)
        case .placed(let fields): fields
        }
    }
}

/// What an operation led to.
package struct Outcome: Sendable {
    /// The record afterwards, as far as the actor may see it; `nil` after an erasure.
    package let record: VisibleRecord?
    /// The identity of the record, also for those who may not see it; `nil` after an erasure.
    package let id: RecordID?
    /// Whether the same request had been carried out before.
    package let isRepetition: Bool
}

/// A record as JSON, as far as one actor may see it.
package struct RecordText: Sendable {
    package let bytes: [UInt8]
    /// What stands for exactly this version as it is shown to this actor.
    package let tag: VersionTag

    init(bytes: [UInt8], tag: VersionTag) {
        self.bytes = bytes
        self.tag = tag
    }

    package init(_ record: VisibleRecord) {
        var writer = JSONWriter(capacity: 1_024)
        record.write(to: &writer)
        bytes = writer.bytes
        tag = record.tag
    }
}

/// A record as one actor may see it: the only form in which records leave the kernel.
package struct VisibleRecord: Sendable {
    package let resource: CompiledResource
    package let mask: FieldMask
    private let record: RecordData

    /// - Parameters:
    ///   - record: The record as it stands.
    ///   - mask: What the actor may see of it.
    ///   - resource: Its resource.
    ///   - standing: How far it has come in the eyes of the actor.
    package init(
        _ record: RecordData, _ mask: FieldMask, of resource: CompiledResource,
        _ standing: RecordStanding
    ) {
        var record = record
        record.version = standing.version
        record.updatedAt = standing.updatedAt
        self.record = record
        self.mask = mask
        self.resource = resource
    }

    package var id: RecordID { record.id }
    /// How often the record changed as far as the actor may see.
    package var version: Int64 { record.version }
    package var state: String { record.state }
    package var createdAt: Instant { record.createdAt }
    /// When something last changed that the actor may see.
    package var updatedAt: Instant { record.updatedAt }
    /// What stands for exactly this version as it is shown to this actor.
    package var tag: VersionTag { VersionTag(version: version, mask: mask, of: resource) }

    /// What an action covers of the record, as far as the actor sees it.
    func mask(for action: Action, _ view: AccessView, _ judge: ConditionJudge) -> FieldMask? {
        view.mask(action, record, judge)
    }

    /// The record with no other fields than those of a mask; it stays of the same version.
    func restricted(to mask: FieldMask) -> VisibleRecord {
        VisibleRecord(
            record, self.mask.intersection(mask), of: resource,
            RecordStanding(version: version, updatedAt: updatedAt))
    }

    /// The content of a field; `nil` when the actor may not see it.
    package func content(_ position: Int) -> FieldContent? {
        mask.contains(position) ? record.contents[position] : nil
    }

    /// The record with every hidden field emptied, for typed reading.
    package var redacted: RecordData {
        var record = record
        for (position, field) in resource.definition.fields.enumerated()
        where !mask.contains(position) {
            record.contents[position] =
                field.isOptional ? (field.kind.isList ? .list([]) : .null) : field.kind.neutral
        }
        return record
    }

    /// Writes the record as JSON.
    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(prepared: Self.idKey)
        writer.identifier(record.id)
        writer.key(prepared: Self.versionKey)
        writer.integer(record.version)
        if resource.definition.hasLifecycle {
            writer.key(prepared: Self.stateKey)
            writer.string(record.state)
        }
        writer.key(prepared: Self.createdKey)
        writer.instant(record.createdAt)
        writer.key(prepared: Self.updatedKey)
        writer.instant(record.updatedAt)
        for (position, field) in resource.definition.fields.enumerated()
        where mask.contains(position) {
            writer.key(prepared: resource.preparedKeys[position])
            ContentWriter.write(record.contents[position], kind: field.kind, to: &writer)
        }
        writer.endObject()
    }

    static let idKey = JSONWriter.preparedKey("id")
    static let versionKey = JSONWriter.preparedKey("version")
    static let stateKey = JSONWriter.preparedKey("state")
    static let createdKey = JSONWriter.preparedKey("createdAt")
    static let updatedKey = JSONWriter.preparedKey("updatedAt")
}
