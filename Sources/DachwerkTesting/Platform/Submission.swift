public import DachwerkKit

/// What became of an operation for somebody who may carry it out, whether or not they may read the
/// record afterwards: a public form takes something in and answers with its identity alone.
public struct Submission<Owner: Resource>: Sendable {
    /// A link to the record, also for those who may not read it.
    public let reference: Reference<Owner>
    /// The record as this actor sees it; `nil` when they may not read it.
    public let record: Record<Owner>?
    /// The names of the fields that the answer holds; none when the record may not be read.
    public let fields: Set<String>

    /// The identity of the record.
    public var id: RecordID { reference.id }
}

/// An operation was carried out, yet whoever did so may not read the record.
///
/// It is no ``DachwerkKit/Refusal``, so that a test that expects one does not pass for the wrong
/// reason. ``TestActor/submit(_:state:key:reason:_:)`` takes this for an answer.
public struct UnseenRecord: Error, Sendable, Hashable, CustomStringConvertible {
    /// The resource.
    public let resource: ResourceID
    /// The record that was made or changed.
    public let id: RecordID

    /// What happened and how a test asks for it.
    public var description: String {
        "The operation was carried out on \(resource) \(id), which this actor may not read. "
            + "A test of that calls submit."
    }
}
