import DachwerkKernel
import DachwerkKit

/// What is asked first when a record is made: what must be said and what people usually say.
///
/// Where somebody may make a record with a few fields only, these are what making one is about;
/// else it is whatever no later step says, too.
struct UsualFields {
    private let asked: Set<String>?
    private let later: Set<String>

    init(_ resource: CompiledResource) {
        let grants = resource.definition.grants.filter {
            $0.actions.contains(.create) && $0.fields != nil
        }
        asked =
            grants.isEmpty
            ? nil : grants.compactMap(\.fields).reduce(into: []) { $0.formUnion($1) }
        later = Set(resource.definition.moves.flatMap(\.sets))
    }

    func contains(_ field: AnyField) -> Bool {
        if field.isRequired { return true }
        if field.isLater { return false }
        return asked?.contains(field.name) ?? !later.contains(field.name)
    }
}
