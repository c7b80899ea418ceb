import DachwerkKit

/// Builds resources that are wrong in one way each; no two samples share a resource.
enum FaultySample {
    static let duty = Duty("faulty.keeper", "Keeps.")

    static func access<Owner: Resource>(_ owner: Owner.Type) -> Access<Owner> {
        var access = Access<Owner>()
        access.allow(duty, .read)
        return access
    }
}

enum FaultyForeign: Resource {
    static let id: ResourceID = "elsewhere.thing"
    static let name = Field<String>("name")
    static let resource = ResourceDefinition(
        Self.self, fields: name, access: FaultySample.access(Self.self))
}

enum FaultyTwin: Resource {
    static let id: ResourceID = "faulty.single"
    static let name = Field<String>("name")
    static let resource = ResourceDefinition(
        Self.self, fields: name, access: FaultySample.access(Self.self))
}

enum FaultySingle: Resource {
    static let id: ResourceID = "faulty.single"
    static let name = Field<String>("name")
    static let resource = ResourceDefinition(
        Self.self, fields: name, access: FaultySample.access(Self.self))
}

enum FaultyEmpty: Resource {
    static let id: ResourceID = "faulty.empty"
    static let resource = ResourceDefinition(
        Self.self, access: FaultySample.access(Self.self))
}

enum FaultyFormer: Resource {
    static let id: ResourceID = "faulty.former"
    static let count = Field<Int>("count")
    static let resource = ResourceDefinition(
        Self.self, fields: count, access: FaultySample.access(Self.self)
    ).formerly("No Kebab")
}

enum FaultyNames: Resource {
    static let id: ResourceID = "faulty.names"
    static let snake = Field<Int>("snake_case")
    static let version = Field<Int>("version")
    static let once = Field<Int>("once")
    static let again = Field<Int>("once")
    static let resource = ResourceDefinition(
        Self.self, fields: snake, version, once, again, access: FaultySample.access(Self.self))
}

enum FaultyColumns: Resource {
    static let id: ResourceID = "faulty.columns"
    static let loan = Field<Period?>("loan")
    static let loanEnd = Field<Instant?>("loanEnd")
    static let resource = ResourceDefinition(
        Self.self, fields: loan, loanEnd, access: FaultySample.access(Self.self))
}

enum FaultyPlacedLine: Line {
    static let position = Field<Int>("position")
    static let shape = Shape<FaultyPlacedLine>(position)
}

enum FaultyLineNames: Resource {
    static let id: ResourceID = "faulty.line-names"
    static let lines = Field<[Values<FaultyPlacedLine>]>("lines")
    static let resource = ResourceDefinition(
        Self.self, fields: lines, access: FaultySample.access(Self.self))
}

enum FaultyDefault: Resource {
    static let id: ResourceID = "faulty.default"
    static let count = Field<Int>("count", .range(1...5), .default(6))
    static let resource = ResourceDefinition(
        Self.self, fields: count, access: FaultySample.access(Self.self))
}

enum FaultyComputed: Resource {
    static let id: ResourceID = "faulty.computed"
    static let count = Field<Int>("count", .computed)
    static let resource = ResourceDefinition(
        Self.self, fields: count, access: FaultySample.access(Self.self))
}

enum FaultyInnerLine: Line {
    static let name = Field<String>("name")
    static let shape = Shape<FaultyInnerLine>(name)
}

enum FaultyOuterLine: Line {
    static let inner = Field<[Values<FaultyInnerLine>]>("inner")
    static let shape = Shape<FaultyOuterLine>(inner)
}

enum FaultyNesting: Resource {
    static let id: ResourceID = "faulty.nesting"
    static let lines = Field<[Values<FaultyOuterLine>]>("lines")
    static let resource = ResourceDefinition(
        Self.self, fields: lines, access: FaultySample.access(Self.self))
}

enum FaultyFiles: Resource {
    static let id: ResourceID = "faulty.files"
    static let files = Field<[RecordFile]>("files")
    static let resource = ResourceDefinition(
        Self.self, fields: files, access: FaultySample.access(Self.self))
}

enum FaultyPrivacy: Resource {
    static let id: ResourceID = "faulty.privacy"
    static let name = Field<String>(
        "name", .personal(purpose: "asking", basis: .consent, retention: .months(1)))
    static let remark = Field<String?>("remark")
    static let resource = ResourceDefinition(
        Self.self, fields: name, remark, access: FaultySample.access(Self.self))
}

enum FaultyPurpose: Resource {
    static let id: ResourceID = "faulty.purpose"
    static let name = Field<String>(
        "name", .personal(purpose: "", basis: .consent, retention: .months(1)))
    static let other = Field<String>(
        "other", .sensitive(purpose: "asking", basis: .consent, retention: .months(0)))
    static let resource = ResourceDefinition(
        Self.self, fields: name, other, access: FaultySample.access(Self.self))
}

enum FaultyUnlisted: Resource {
    static let id: ResourceID = "faulty.unlisted"
    static let name = Field<String>("name")
    static let hidden = Field<String>("hidden")
    static let resource = ResourceDefinition(Self.self, fields: name, access: access)
    static let access = Access<FaultyUnlisted> {
        $0.allow(FaultySample.duty, .read, except: hidden)
    }
}

enum FaultyListPath: Resource {
    static let id: ResourceID = "faulty.list-path"
    static let names = Field<[String]>("names")
    static let time = Field<Period>("time")
    static let resource = ResourceDefinition(
        Self.self, fields: names, time,
        lists: [UsualList(of: names, by: .ascending(time, .start))],
        access: FaultySample.access(Self.self))
}

enum FaultyListPart: Resource {
    static let id: ResourceID = "faulty.list-part"
    static let name = Field<String>("name")
    static let time = Field<Period>("time")
    static let resource = ResourceDefinition(
        Self.self, fields: name, time, lists: [UsualList(of: name, by: .ascending(time))],
        access: FaultySample.access(Self.self))
}

enum FaultyListField: Resource {
    static let id: ResourceID = "faulty.list-field"
    static let name = Field<String>("name")
    static let hidden = Field<String>("hidden")
    static let resource = ResourceDefinition(
        Self.self, fields: name, lists: [UsualList(of: hidden, by: .ascending(name))],
        access: FaultySample.access(Self.self))
}

enum FaultyStates: Resource {
    enum State: String, LifecycleState { case draft, lost }
    static let id: ResourceID = "faulty.states"
    static let name = Field<String>("name")
    static let resource = ResourceDefinition(
        Self.self, fields: name, lifecycle: Lifecycle(from: .draft),
        access: FaultySample.access(Self.self))
}

enum FaultyMoves: Resource {
    enum State: String, LifecycleState { case draft, done }
    static let id: ResourceID = "faulty.moves"
    static let name = Field<String>("name")
    static let finish = Transition("finishIt", from: .draft, to: .done)
    static let resource = ResourceDefinition(
        Self.self, fields: name, lifecycle: Lifecycle(from: .draft, moves: finish), access: access)
    static var access: Access<FaultyMoves> {
        var access = FaultySample.access(FaultyMoves.self)
        access.allow(FaultySample.duty, moving: finish)
        return access
    }
}

enum FaultyDuty: Resource {
    static let id: ResourceID = "faulty.duty"
    static let name = Field<String>("name")
    static let resource = ResourceDefinition(Self.self, fields: name, access: access)
    static let access = Access<FaultyDuty> {
        $0.allow(Duty("faulty.keepr", "Misspelt."), .read)
    }
}

enum FaultyUnreadable: Resource {
    enum State: String, LifecycleState { case draft, done }
    static let id: ResourceID = "faulty.unreadable"
    static let name = Field<String>("name")
    static let finish = Transition("finish", from: .draft, to: .done)
    static let resource = ResourceDefinition(
        Self.self, fields: name, lifecycle: Lifecycle(from: .draft, moves: finish),
        access: Access<FaultyUnreadable>())
}

/// A resource that refers to one of its own module that nobody registers.
enum FaultyOwnReference: Resource {
    static let id: ResourceID = "faulty.own-reference"
    static let other = Field<Reference<FaultySingle>?>("other")
    static let resource = ResourceDefinition(
        Self.self, fields: other, access: FaultySample.access(Self.self))
}

enum FaultyReference: Resource {
    static let id: ResourceID = "faulty.reference"
    static let other = Field<Reference<FaultyForeign>?>("other")
    static let resource = ResourceDefinition(
        Self.self, fields: other, access: FaultySample.access(Self.self))
}
