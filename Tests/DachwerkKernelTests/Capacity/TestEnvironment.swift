import DachwerkKernel
import DachwerkKit

/// What terms get to see when nothing but the tenant matters.
final class TestEnvironment: TenantEnvironment {
    let tenant: TenantInfo
    let actor = Actor.scheduler
    let now = YardTime.zero

    private init(_ tenant: TenantInfo) { self.tenant = tenant }

    static func of(_ tenant: Tenant) -> TestEnvironment { TestEnvironment(tenant.info) }

    private var outOfReach: Refusal { Refusal("fault", .fault) }

    func record(_ resource: ResourceID, _ id: RecordID) throws -> RecordData? { nil }
    func records(
        _ resource: ResourceID, where condition: Condition, sort: [SortCriterion], limit: Int
    ) throws -> [RecordData] { [] }
    func count(_ resource: ResourceID, where condition: Condition) throws -> Int { 0 }
    func create(
        _ resource: ResourceID, contents: [FieldContent], reason: String?
    ) throws -> RecordData { throw outOfReach }
    func change(
        _ resource: ResourceID, _ id: RecordID, contents: [FieldContent], reason: String?
    ) throws -> RecordData { throw outOfReach }
    func move(
        _ resource: ResourceID, _ id: RecordID, _ move: String, reason: String?
    ) throws -> RecordData { throw outOfReach }
    func erase(_ resource: ResourceID, _ id: RecordID, reason: String?) throws {
        throw outOfReach
    }
    func redirect(
        _ resource: ResourceID, from former: RecordID, to latter: RecordID
    ) throws -> Int { throw outOfReach }
    func forget(
        _ resource: ResourceID, _ id: RecordID, fields: Set<String>, contents: [FieldContent]
    ) throws { throw outOfReach }
    func nextNumber(_ sequence: String, formerly former: String?) throws -> Int { throw outOfReach }
    func notify(_ notice: DachwerkKit.Notice) throws { throw outOfReach }
    func noted(_ name: String, isTaken: Bool) -> [NotedRefusals] { [] }
    func warn(_ warning: Warning) throws { throw outOfReach }
    func verificationCode() throws -> VerificationCode { throw outOfReach }
    func readmit(_ resource: ResourceID, where condition: Condition) throws { throw outOfReach }
    func setDeadline(
        _ name: String, of record: RecordID, resource: ResourceID, due: Instant
    ) throws { throw outOfReach }
    func dropDeadlines(of record: RecordID, name: String?) throws { throw outOfReach }
    func deadlines(of record: RecordID) throws -> [Deadline] { [] }
    func availability(_ request: CapacityRequest) throws -> CapacityAnswer { throw outOfReach }
    func claim(_ claims: [CapacityClaim], holder: RecordID, resource: ResourceID) throws {
        throw outOfReach
    }
    func release(holder: RecordID) throws { throw outOfReach }
    func holders(of pool: RecordID, from: Instant, until: Instant) throws -> [CapacityHolding] {
        []
    }
}
