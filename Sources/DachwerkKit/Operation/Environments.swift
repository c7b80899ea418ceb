/// What stands behind a ``TenantReader``: implemented by the kernel, out of reach of modules.
package protocol ReadingEnvironment: AnyObject {
    var tenant: TenantInfo { get }
    var actor: Actor { get }
    var now: Instant { get }

    func record(_ resource: ResourceID, _ id: RecordID) throws -> RecordData?
    func records(
        _ resource: ResourceID, where condition: Condition, sort: [SortCriterion], limit: Int
    ) throws -> [RecordData]
    func count(_ resource: ResourceID, where condition: Condition) throws -> Int
    func exists(_ resource: ResourceID, where condition: Condition) throws -> Bool
    func visit(
        _ resource: ResourceID, where condition: Condition, _ body: (RecordData) throws -> Void
    ) throws
    func groups(
        _ resource: ResourceID, by path: FieldPath?, summing sum: FieldPath?,
        where condition: Condition
    ) throws -> [RecordGroup]

    func noted(_ name: String) -> [NotedRefusals]
    func deadlines(of record: RecordID) throws -> [Deadline]

    func availability(_ request: CapacityRequest) throws -> CapacityAnswer
    func holders(of pool: RecordID, from: Instant, until: Instant) throws -> [CapacityHolding]
}

/// What stands behind a ``TenantContext``: implemented by the kernel, out of reach of modules.
package protocol WritingEnvironment: ReadingEnvironment {
    func create(_ resource: ResourceID, contents: [FieldContent], reason: String?) throws
        -> RecordData
    func change(
        _ resource: ResourceID, _ id: RecordID, contents: [FieldContent], reason: String?
    ) throws -> RecordData
    func move(
        _ resource: ResourceID, _ id: RecordID, _ move: String, reason: String?
    ) throws -> RecordData
    func erase(_ resource: ResourceID, _ id: RecordID, reason: String?) throws

    func redirect(_ resource: ResourceID, from former: RecordID, to latter: RecordID) throws -> Int

    func forget(
        _ resource: ResourceID, _ id: RecordID, fields: Set<String>, contents: [FieldContent]
    ) throws

    func nextNumber(_ sequence: String, formerly former: String?) throws -> Int
    func notify(_ notice: Notice) throws
    func takeNoted(_ name: String) -> [NotedRefusals]
    func warn(_ warning: Warning) throws
    func verificationCode() throws -> VerificationCode

    func readmit(_ resource: ResourceID, where condition: Condition) throws

    func setDeadline(_ name: String, of record: RecordID, resource: ResourceID, due: Instant) throws
    func dropDeadlines(of record: RecordID, name: String?) throws

    func claim(_ claims: [CapacityClaim], holder: RecordID, resource: ResourceID) throws
    func release(holder: RecordID) throws
}
