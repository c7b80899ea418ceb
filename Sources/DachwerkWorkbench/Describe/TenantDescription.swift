import DachwerkKernel
import DachwerkKit

/// What one tenant has, gathered once for the text and for the JSON form.
struct TenantDescription {
    let tenant: Tenant

    /// A way that a request may take.
    struct Route {
        let method: String
        let path: String
        let purpose: String
    }

    /// What a duty may do with a resource.
    struct Permission {
        let duty: String
        let actions: [String]
        let moves: [String]
        /// Whether it speaks of some records only.
        let isPartial: Bool
        /// The only fields it speaks of; `nil` for all but the hidden ones.
        let fields: [String]?
        let hiddenFields: [String]
    }

    var capabilities: [Composition.Capability] { tenant.composition.capabilities }
    var resources: [CompiledResource] { tenant.composition.resources }

    /// The days of a closure as the tenant file says them.
    static func days(_ closure: Closure) -> String {
        switch closure.days {
        case .yearly(let days): days.description
        case .dated(let span) where span.until == span.from: span.from.description
        case .dated(let span):
            "\(span.from)/\(span.until.map(\.description) ?? "")"
        }
    }

    /// Which capabilities need this one.
    func dependents(of capability: Composition.Capability) -> [String] {
        capabilities.filter { other in
            other.module.manifest.requirements.contains { $0.capability == capability.id }
        }.map(\.id)
    }

    /// Why a capability is on.
    func reason(_ capability: Composition.Capability) -> String {
        let dependents = dependents(of: capability)
        guard !dependents.isEmpty else { return capability.reason }
        return "\(capability.reason); needed by \(dependents.joined(separator: ", "))"
    }

    func permissions(_ resource: CompiledResource) -> [Permission] {
        resource.definition.grants.map { grant in
            Permission(
                duty: grant.duty.id,
                actions: Action.allCases.filter(grant.actions.contains).map(\.rawValue),
                moves: resource.definition.moves.map(\.name).filter(grant.moves.contains),
                isPartial: grant.rows.map { $0 != .always } ?? false,
                fields: grant.fields.map { fields in
                    resource.definition.fields.map(\.name).filter(fields.contains)
                },
                hiddenFields: grant.hiddenFields.sorted())
        }
    }

    /// Every route that a resource of the tenant answers.
    func routes(_ resource: CompiledResource) -> [Route] {
        let base = "/api/\(resource.id.capability)/\(resource.id.name)"
        let grants = resource.definition.grants
        func allows(_ action: Action) -> Bool { grants.contains { $0.actions.contains(action) } }
        var routes: [Route] = []
        if allows(.read) {
            routes.append(Route(method: "GET", path: base, purpose: "list, filter, sort, search"))
        }
        if allows(.create) {
            routes.append(Route(method: "POST", path: base, purpose: "create"))
        }
        if allows(.export) {
            routes.append(Route(method: "GET", path: "\(base)/export", purpose: "export"))
        }
        if allows(.import) {
            routes.append(Route(method: "POST", path: "\(base)/import", purpose: "import"))
        }
        if allows(.read) {
            routes.append(Route(method: "GET", path: "\(base)/{id}", purpose: "read"))
        }
        if allows(.change) {
            routes.append(Route(method: "PATCH", path: "\(base)/{id}", purpose: "change"))
        }
        if allows(.erase) {
            routes.append(Route(method: "DELETE", path: "\(base)/{id}", purpose: "erase"))
        }
        if allows(.read) {
            routes.append(Route(method: "GET", path: "\(base)/{id}/history", purpose: "history"))
            if resource.capacity != nil {
                routes.append(
                    Route(
                        method: "GET", path: "\(base)/{id}/availability", purpose: "what is free"))
            }
        }
        for move in resource.definition.moves where !move.isInternal {
            let purpose = "\(move.from.joined(separator: ", ")) → \(move.to)"
            routes.append(
                Route(method: "POST", path: "\(base)/{id}/\(move.name)", purpose: purpose))
        }
        return routes
    }

    /// The routes of figures, tables, lookups, and whatever else is answered by reading.
    var readingRoutes: [Route] {
        tenant.composition.readings.all.filter { $0.group != nil }.map {
            Route(method: "GET", path: $0.template, purpose: $0.summary)
        }
    }

    /// What a field holds, in a word.
    static func kind(_ kind: FieldKind) -> String {
        switch kind {
        case .boolean: "true or false"
        case .integer: "whole number"
        case .text: "text"
        case .choice(let cases): "one of \(cases.joined(separator: ", "))"
        case .instant: "instant"
        case .date: "date"
        case .time: "time of day"
        case .money: "money"
        case .period: "period"
        case .language: "language"
        case .hours: "weekly hours"
        case .reference(let resource): "→ \(resource)"
        case .localized: "text by language"
        case .list(let element): "list of \(Self.element(element))"
        case .line(let fields): "(\(fields.map(\.name).joined(separator: ", ")))"
        }
    }

    /// Lists hold no lists, so this ends.
    private static func element(_ kind: FieldKind) -> String {
        switch kind {
        case .list: "lists"
        case .line(let fields): "(\(fields.map(\.name).joined(separator: ", ")))"
        default: Self.kind(kind)
        }
    }

    /// What is special about a field.
    static func remarks(_ field: AnyField) -> [String] {
        var remarks: [String] = []
        if field.isRequired { remarks.append("required") }
        if field.isComputed { remarks.append("computed") }
        if field.isTransient { remarks.append("never stored") }
        if field.isFixed { remarks.append("fixed") }
        if field.isUnique { remarks.append("unique") }
        if field.isSearchable { remarks.append("searchable") }
        if field.isPersonal { remarks.append("personal") }
        return remarks
    }
}
