import DachwerkKernel
import DachwerkKit

/// The records that the references of a form can lead to, as far as the reader may see them.
struct ReferenceChoices {
    /// More records than this nobody reads through: they are looked for by their names.
    static let mostShown = 60

    let scope: PageScope
    private var options: [ResourceID: [Control.Option]] = [:]

    /// Reads the records for all references of some fields.
    init(_ scope: PageScope, for fields: [AnyField]) {
        self.scope = scope
        for target in Set(fields.flatMap { Self.targets($0.kind) }) {
            options[target] = shown(target)
        }
    }

    /// The records to choose from; `nil` where there are too many to show.
    func options(for target: ResourceID) -> [Control.Option]? { options[target] }

    /// The records whose names hold a text, the first few.
    func found(_ text: String, in target: ResourceID) -> [Control.Option] {
        guard !text.isEmpty, let resource = scope.composition.resource(target),
            !resource.searchable.isEmpty
        else { return [] }
        var request = ListRequest()
        request.search = text
        request.limit = 20
        return list(resource, request)
    }

    /// What a record is called that was chosen before.
    func name(of id: RecordID, in target: ResourceID) -> String? {
        (try? scope.session.read(target, id)).map(scope.title)
    }

    private func shown(_ target: ResourceID) -> [Control.Option]? {
        guard let resource = scope.composition.resource(target) else { return [] }
        var request = ListRequest()
        request.limit = Self.mostShown + 1
        request.languages = [scope.language]
        request.sort = order(resource)
        let options = list(resource, request)
        return options.count > Self.mostShown ? nil : options
    }

    private func list(_ resource: CompiledResource, _ request: ListRequest) -> [Control.Option] {
        guard let page = try? scope.session.list(resource.id, request) else { return [] }
        return page.records.map { record in
            Control.Option(value: record.id.description, label: scope.title(of: record))
        }
    }

    /// By name where everybody sees the names; in the order of identities elsewhere.
    private func order(_ resource: CompiledResource) -> [SortCriterion] {
        guard let position = resource.namingFields.first,
            let view = try? scope.session.view(resource), view.alwaysReadable.contains(position)
        else { return [] }
        let field = resource.definition.fields[position]
        return [SortCriterion(FieldPath(field.name), descending: false)]
    }

    private static func targets(_ kind: FieldKind) -> [ResourceID] {
        switch kind {
        case .reference(let target): [target]
        case .list(let element): targets(element)
        case .line(let fields): fields.flatMap { targets($0.kind) }
        default: []
        }
    }
}
