package import DachwerkKit

/// How one resource forgets: what its fields say, and what was declared beside them.
package struct RetentionPlan: Sendable {
    /// What is to happen to a record once so many months are over.
    package struct Stage: Sendable, Hashable {
        /// The months since the start.
        package let months: Int
        /// The fields that are emptied, by position; `nil` when the record goes whole.
        package let fields: [Int]?
    }

    package let resource: CompiledResource
    package let declared: AnyRetention?
    /// The positions of the personal fields that are kept.
    private let personal: [Int]
    /// The stages as the fields say, the shortest first.
    private let ownStages: [Stage]

    /// The plan of a resource; nothing when there is nothing to forget.
    init?(_ resource: CompiledResource, _ declared: AnyRetention?) {
        let fields = resource.definition.fields
        personal = fields.indices.filter {
            fields[$0].holdsPersonalData && !fields[$0].isTransient
        }
        var positions: [Int: [Int]] = [:]
        for position in personal {
            let months = fields[position].retentionMonths
            if months > 0 { positions[months, default: []].append(position) }
        }
        guard declared != nil || !positions.isEmpty else { return nil }
        self.resource = resource
        self.declared = declared
        let isErasing = declared?.means == .erasing
        ownStages = positions.sorted { $0.key < $1.key }.map { months, positions in
            Stage(months: months, fields: isErasing ? nil : Self.emptiable(positions, fields))
        }
    }

    /// The plans of all resources of a composition.
    static func all(
        _ resources: [CompiledResource], _ declared: [AnyRetention]
    ) -> [ResourceID: RetentionPlan] {
        var plans: [ResourceID: RetentionPlan] = [:]
        for resource in resources {
            let own = declared.first { $0.resource == resource.id }
            if let plan = RetentionPlan(resource, own) { plans[resource.id] = plan }
        }
        return plans
    }

    /// What happens to a record, the earliest first.
    package func stages(of record: RecordData) -> [Stage] {
        guard let months = declared?.months?(record) else { return ownStages }
        return [whole(after: months)]
    }

    /// The least months after which anything can be due; records that are younger are not looked
    /// at.
    package var leastMonths: Int { declared?.months == nil ? ownStages.first?.months ?? 0 : 0 }

    /// Everything at once, as when somebody is forgotten at the own wish.
    func whole(after months: Int = 0) -> Stage {
        if declared?.means == .erasing { return Stage(months: months, fields: nil) }
        return Stage(
            months: months, fields: Self.emptiable(personal, resource.definition.fields))
    }

    /// These positions, unless something stands in one of them that cannot be emptied.
    private static func emptiable(_ positions: [Int], _ fields: [AnyField]) -> [Int]? {
        positions.allSatisfy { fields[$0].canStandEmpty } ? positions : nil
    }
}

extension AnyField {
    /// Whether nothing may stand in the field once it is forgotten.
    var canStandEmpty: Bool { isOptional || kind.isList }

    /// The months that the field says; of lines, the shortest that one of their fields says.
    package var retentionMonths: Int {
        if let own = privacy?.retention?.months { return own }
        guard case .line(let inner) = kind.element else { return 0 }
        return inner.compactMap { $0.privacy?.retention?.months }.filter { $0 > 0 }.min() ?? 0
    }

    /// What stands in the field once it is forgotten.
    var forgotten: FieldContent { kind.isList ? .list([]) : .null }
}
