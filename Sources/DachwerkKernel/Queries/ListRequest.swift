package import DachwerkKit

/// A question for a list of records, as it comes in from an edge.
package struct ListRequest: Sendable {
    /// One filter with the fields it looks at.
    package struct Filter: Sendable {
        package let condition: Condition
        /// The position of the field, or `nil` for what every record has.
        package let position: Int?

        package init(condition: Condition, position: Int?) {
            self.condition = condition
            self.position = position
        }
    }

    package var filters: [Filter] = []
    package var search: String?
    package var sort: [SortCriterion] = []
    package var limit = ListRequest.defaultLimit
    package var cursor: String?
    /// In which languages texts are read, the first one first; those of the tenant unless said.
    package var languages: [LanguageTag] = []
    /// Stands for what is asked, apart from order and page: a cursor belongs to one question.
    package var question: UInt64 = 0

    package static let defaultLimit = 25
    package static let maximumLimit = 200

    package init() {}
}

/// One page of a list.
package struct RecordPage: Sendable {
    package let records: [VisibleRecord]
    /// Leads to the next page; `nil` on the last.
    package let next: String?
}

/// One page of a list as JSON.
package struct RecordPageText: Sendable {
    /// The list of the records.
    package let items: [UInt8]
    /// Leads to the next page; `nil` on the last.
    package let next: String?
    /// The records of which fields are shown that must be guarded closely.
    let guarded: [RecordID]
}

/// Reads the parameters of a list: `state=approved&quantity.ge=3&sort=-created&limit=50`.
package struct ListRequestReader {
    package let resource: CompiledResource

    package init(_ resource: CompiledResource) {
        self.resource = resource
    }

    /// Reads parameters; every one that does not fit is named.
    ///
    /// - Throws: A ``Refusal`` of the code `invalid` with one fault per parameter.
    package func read(_ parameters: [(name: String, value: String)]) throws -> ListRequest {
        var request = ListRequest()
        var faults: [FieldFault] = []
        var seen: Set<String> = []
        request.question = Self.question(parameters)
        for (name, value) in parameters {
            let pointer = JSONPointer.root.appending(name)
            guard seen.insert(name).inserted else {
                faults.append(Messages.parameter.twice(at: pointer))
                continue
            }
            switch name {
            case "limit":
                guard let limit = Int(value), (1...ListRequest.maximumLimit).contains(limit) else {
                    faults.append(
                        Messages.value.range(1...Int64(ListRequest.maximumLimit), at: pointer))
                    continue
                }
                request.limit = limit
            case "cursor": request.cursor = value
            case "q":
                let value = TextForm.tidy(value)
                guard !value.isEmpty, value.unicodeScalars.count <= 100 else {
                    faults.append(Messages.value.length(1...100, at: pointer))
                    continue
                }
                request.search = value
            case "sort": request.sort = sort(value, pointer, &faults)
            default:
                if let filter = filter(name, value, pointer, &faults) {
                    request.filters.append(filter)
                }
            }
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
        return request
    }

    /// The same number for the same filters and search, in whatever order they stand.
    private static func question(_ parameters: [(name: String, value: String)]) -> UInt64 {
        let asked = parameters.filter { !["limit", "cursor", "sort"].contains($0.name) }
        guard !asked.isEmpty else { return 0 }
        // FNV-1a: it has to tell questions apart, and to be the same after a restart.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for text in asked.map({ "\($0.name)=\($0.value)" }).sorted() {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        return hash
    }

    private func sort(
        _ value: String, _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> [SortCriterion] {
        var criteria: [SortCriterion] = []
        for part in value.split(separator: ",", omittingEmptySubsequences: false) {
            let isDescending = part.hasPrefix("-")
            let name = String(isDescending ? part.dropFirst() : part)
            guard let (path, kind) = path(name), !kind.isList, isSortable(kind, path) else {
                faults.append(ContentReader.unknown(name, among: sortable, at: pointer))
                continue
            }
            criteria.append(SortCriterion(path, descending: isDescending))
        }
        if criteria.count > 3 {
            faults.append(Messages.value.count(1...3, at: pointer))
        }
        return criteria
    }

    private func isSortable(_ kind: FieldKind, _ path: FieldPath) -> Bool {
        switch kind {
        case .list, .line: false
        case .period, .money: path.part != nil
        case .text, .localized:
            // A cursor carries the values of the last record, so these must be short.
            resource.definition.field(path.field)?.length.map {
                $0.upperBound <= Cursor.longestText
            } ?? true
        default: true
        }
    }

    private func filter(
        _ name: String, _ value: String, _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> ListRequest.Filter? {
        var name = name
        var operation = "eq"
        if let dot = name.lastIndex(of: "."),
            Self.operations.contains(String(name[name.index(after: dot)...]))
        {
            operation = String(name[name.index(after: dot)...])
            name = String(name[..<dot])
        }
        guard let (path, kind) = path(name) else {
            let names =
                resource.definition.fields.map(\.name) + Array(FieldPath.recordFields)
                + ["limit", "cursor", "q", "sort"]
            faults.append(ContentReader.unknown(name, among: names, at: pointer))
            return nil
        }
        guard let condition = condition(path, kind, operation, value, pointer, &faults) else {
            return nil
        }
        return ListRequest.Filter(
            condition: condition, position: resource.definition.positions[path.field])
    }

    private func condition(
        _ path: FieldPath, _ kind: FieldKind, _ operation: String, _ value: String,
        _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> Condition? {
        func content(_ text: String) -> FieldContent? {
            var inner: [FieldFault] = []
            let form = kind.element == .text ? TextForm.tidy(text) : text
            let read = ContentReader.content(
                JSONNode(.string(form)), textKind: kind.element, at: pointer, &inner)
            faults += inner
            return inner.isEmpty ? read : nil
        }
        if path.part == .amount, operation != "empty" {
            return AmountFilter(path, operation, value).condition(at: pointer, &faults)
        }
        switch operation {
        case "empty":
            guard value == "true" || value == "false" else {
                faults.append(Messages.value.choice(["true", "false"], nil, at: pointer))
                return nil
            }
            return value == "true" ? .isNull(path) : .not(.isNull(path))
        case "in":
            let parts = value.split(separator: ",", omittingEmptySubsequences: false)
            guard parts.count <= 100 else {
                faults.append(Messages.value.count(1...100, at: pointer))
                return nil
            }
            let contents = parts.compactMap { content(String($0)) }
            return contents.count == parts.count ? .isOneOf(path, contents) : nil
        case "overlaps":
            guard kind == .period, path.part == nil, let period = Period(value) else {
                faults.append(Messages.value.period(at: pointer))
                return nil
            }
            return .overlaps(path, period)
        default:
            if case .localized = kind {
                faults.append(Messages.parameter.searchInstead(at: pointer))
                return nil
            }
            if case .line = kind.element {
                faults.append(Messages.parameter.notFilterable(at: pointer))
                return nil
            }
            guard let content = content(value) else { return nil }
            let comparison = Condition.Comparison(rawValue: operation) ?? .equal
            if kind == .period && comparison != .equal && comparison != .notEqual {
                faults.append(Messages.parameter.notFilterable(at: pointer))
                return nil
            }
            guard kind.isList else { return .compare(path, comparison, content) }
            switch comparison {
            case .equal: return .contains(path, content)
            case .notEqual: return .not(.contains(path, content))
            default:
                faults.append(Messages.parameter.notFilterable(at: pointer))
                return nil
            }
        }
    }

    /// A field, a part of one, or what every record has; with the kind it compares as.
    package func path(_ name: String) -> (FieldPath, FieldKind)? {
        switch name {
        case "id": return (FieldPath("id"), .reference(resource.id))
        case "state":
            guard resource.definition.hasLifecycle else { return nil }
            return (FieldPath("state"), .choice(resource.definition.states))
        case "version": return (FieldPath("version"), .integer)
        case "createdAt", "updatedAt": return (FieldPath(name), .instant)
        case "created", "updated":
            // The short forms, unless the resource has a field of that name.
            if resource.definition.field(name) == nil { return (FieldPath("\(name)At"), .instant) }
        default: break
        }
        if let field = resource.definition.field(name) { return (FieldPath(name), field.kind) }
        guard let dot = name.lastIndex(of: "."),
            let part = FieldPath.Part(rawValue: String(name[name.index(after: dot)...])),
            let field = resource.definition.field(String(name[..<dot]))
        else { return nil }
        let path = FieldPath(field.name, part)
        switch (field.kind, part) {
        case (.period, .start), (.period, .end): return (path, .instant)
        case (.money, .amount): return (path, .integer)
        case (.money, .currency): return (path, .text)
        default: return nil
        }
    }

    private var sortable: [String] {
        var names = ["id", "version", "createdAt", "updatedAt"]
        if resource.definition.hasLifecycle { names.append("state") }
        for field in resource.definition.fields {
            switch field.kind {
            case .list, .line: continue
            case .period: names += ["\(field.name).start", "\(field.name).end"]
            case .money: names += ["\(field.name).amount", "\(field.name).currency"]
            default:
                guard isSortable(field.kind, FieldPath(field.name)) else { continue }
                names.append(field.name)
            }
        }
        return names
    }

    package static let operations: Set<String> = [
        "eq", "ne", "lt", "le", "gt", "ge", "in", "empty", "overlaps",
    ]
}

extension ContentReader {
    /// Reads the text form of a value and names what does not fit.
    static func content(
        _ node: JSONNode, textKind kind: FieldKind, at pointer: JSONPointer,
        _ faults: inout [FieldFault]
    ) -> FieldContent {
        guard case .string(let text) = node.value else { return .null }
        if let content = content(text, kind: kind) { return content }
        switch kind {
        case .integer: faults.append(Messages.value.wholeNumber(at: pointer))
        case .boolean:
            faults.append(Messages.value.choice(["true", "false"], nil, at: pointer))
        default: return content(node, kind: kind, at: pointer, &faults)
        }
        return .null
    }
}
