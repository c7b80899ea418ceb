package import DachwerkKit

/// The frozen result of compiling a set of capabilities; tenants with the same set share it.
package final class Composition: Sendable {
    /// A capability that is on, and the module that provides it.
    package struct Capability: Sendable {
        package let id: String
        package let version: CapabilityVersion
        package let module: AnyModule
        package let settings: [FieldContent]
        /// Why it is on: named in the tenant file, or part of every tenant.
        package let reason: String
    }

    package let capabilities: [Capability]
    package let resources: [CompiledResource]
    package let duties: [Duty]
    package let jobs: [Job]
    /// What is looked at again when the tenant's calendar has changed.
    package let calendarReviews: [CalendarReview]
    /// The steps that carry data over, in the order of the capabilities and of their numbers.
    package let dataSteps: [CapabilityStep]

    /// A step of a capability.
    package struct CapabilityStep: Sendable {
        package let capability: String
        package let step: DataStep

        /// How people name it.
        package var id: String { "\(capability).\(step.number)" }
    }
    package let figures: [Figure]
    package let tabulations: [Tabulation]
    package let lookups: [AnyLookup]
    /// What is answered by reading: figures, tables, lookups, what is free, and what modules add.
    package let readings: ReadingShelf
    /// How long people and organisations may act.
    package let tenures: [AnyTenure]
    /// What people without an account may ask for.
    package let visitorRequests: [AnyVisitorRequest]
    /// What stands on the first page of the organisation.
    package let publicSections: [AnyPublicSection]
    /// What is added to pages: the desk, pages of modules, sheets.
    package let refinements: Refinements

    /// What modules add to pages that belong to no single record.
    package struct Refinements: Sendable {
        package let deskCards: [DeskCard]
        package let pages: [ModulePage]
        package let sheets: [AnyEntrySheet]

        package init(_ registrars: [Registrar] = []) {
            let added = registrars.map(\.refinements)
            deskCards = added.flatMap(\.deskCards)
            pages = added.flatMap(\.pages)
            sheets = added.flatMap(\.sheets)
        }
    }
    /// How each resource forgets, where it has anything to forget.
    package let retentions: [ResourceID: RetentionPlan]
    package let vocabulary: Vocabulary
    /// All tables, the platform's own first.
    package let schema: StoreSchema
    private let byID: [ResourceID: CompiledResource]
    private let byPath: [String: [String: CompiledResource]]
    /// Which fields refer to a resource.
    package let referrers: [ResourceID: [Referrer]]
    /// What is off at present.
    package let asleep: Asleep

    /// A field that refers to a resource.
    package struct Referrer: Sendable {
        package let resource: CompiledResource
        package let condition: @Sendable (RecordID) -> StoreCondition
    }

    /// What the build knows of capabilities that are off.
    package struct Asleep: Sendable {
        /// Which of their fields refer to a resource.
        package let referrers: [ResourceID: [Referrer]]
        package let vocabulary: Vocabulary

        package init(_ resources: [CompiledResource], _ vocabulary: Vocabulary) {
            referrers = ReferenceMap.referrers(in: resources)
            self.vocabulary = vocabulary
        }
    }

    package init(
        capabilities: [Capability], resources: [CompiledResource], asleep: Asleep,
        duties: [Duty], jobs: [Job], calendarReviews: [CalendarReview],
        dataSteps: [CapabilityStep], figures: [Figure], tabulations: [Tabulation],
        lookups: [AnyLookup], readings: [Reading], tenures: [AnyTenure], retentions: [AnyRetention],
        visitorRequests: [AnyVisitorRequest] = [], publicSections: [AnyPublicSection] = [],
        refinements: Refinements = Refinements(), vocabulary: Vocabulary
    ) {
        self.capabilities = capabilities
        self.resources = resources
        self.asleep = asleep
        self.duties = duties
        self.jobs = jobs
        self.calendarReviews = calendarReviews
        self.dataSteps = dataSteps
        self.figures = figures
        self.tabulations = tabulations
        self.lookups = lookups
        self.readings = ReadingShelf(
            figures: figures, tables: tabulations, lookups: lookups, contributed: readings,
            capabilities: capabilities.map(\.id), resources: resources)
        self.tenures = tenures
        self.visitorRequests = visitorRequests
        self.publicSections = publicSections
        self.refinements = refinements
        self.retentions = RetentionPlan.all(resources, retentions)
        self.vocabulary = vocabulary
        byID = Dictionary(
            resources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var paths: [String: [String: CompiledResource]] = [:]
        for resource in resources {
            paths[resource.id.capability, default: [:]][resource.id.name] = resource
        }
        byPath = paths
        schema = StoreSchema(
            tables: PlatformTables.all + resources.flatMap { [$0.table] + $0.children })
        referrers = ReferenceMap.referrers(in: resources)
    }

    /// A resource by its id; `nil` when the tenant does not have it.
    package func resource(_ id: ResourceID) -> CompiledResource? { byID[id] }

    /// A resource by the two parts of its route.
    package func resource(_ capability: some StringProtocol, _ name: some StringProtocol)
        -> CompiledResource?
    {
        byPath[String(capability)]?[String(name)]
    }

    /// Whether a capability is on.
    package func has(_ capability: String) -> Bool {
        capabilities.contains { $0.id == capability }
    }
}

/// Finds which fields refer to which resource.
enum ReferenceMap {
    static func referrers(
        in resources: [CompiledResource]
    ) -> [ResourceID: [Composition.Referrer]] {
        var result: [ResourceID: [Composition.Referrer]] = [:]
        for resource in resources {
            for layout in resource.layouts {
                for (target, condition) in conditions(layout) {
                    result[target, default: []].append(
                        Composition.Referrer(resource: resource, condition: condition))
                }
            }
        }
        return result
    }

    private static func conditions(
        _ layout: FieldLayout
    ) -> [(ResourceID, @Sendable (RecordID) -> StoreCondition)] {
        let column = FieldLayout.snakeCase(layout.field.name)
        switch (layout.field.kind, layout.place) {
        case (.reference(let target), _):
            return [(target, { .compare(column, .equal, .text($0.description)) })]
        case (.list(.reference(let target)), .child(let table)):
            return [
                (
                    target,
                    { id in
                        .exists(
                            table, owner: "owner", .compare("value", .equal, .text(id.description)))
                    }
                )
            ]
        case (.list(.line(let fields)), .child(let table)):
            return fields.compactMap { field in
                let inner = FieldLayout.snakeCase(field.name)
                switch field.kind {
                case .reference(let target):
                    return (
                        target,
                        { id in
                            .exists(
                                table, owner: "owner",
                                .compare(inner, .equal, .text(id.description)))
                        }
                    )
                case .list(.reference(let target)):
                    return (
                        target,
                        { id in
                            .exists(table, owner: "owner", .contains(inner, id.description))
                        }
                    )
                default: return nil
                }
            }
        case (.line(let fields), _): return inline(fields, column)
        default: return []
        }
    }

    /// A single line stands as JSON in one column.
    private static func inline(
        _ fields: [AnyField], _ column: String
    ) -> [(ResourceID, @Sendable (RecordID) -> StoreCondition)] {
        fields.compactMap { field in
            guard case .reference(let target) = field.kind.element else { return nil }
            return (target, { .contains(column, $0.description) })
        }
    }
}
