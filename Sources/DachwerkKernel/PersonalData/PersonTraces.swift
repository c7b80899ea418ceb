import DachwerkKit

/// Which records are about a person: the one place that says so.
///
/// What a person is told of oneself and what is erased at the own wish are found by the same
/// condition, so that nothing can be told and not erased.
enum PersonTraces {
    /// The records of a resource that are about a person, as far as an actor behind whom the
    /// person stands may know: those that are the person, refer to it, or are shown to it because
    /// of who it is.
    static func of(_ person: RecordID, _ view: AccessView) -> Condition {
        let resource = view.resource
        var links: Set<Condition> = []
        // Who may read a record because of who they are is concerned by it.
        for grant in resource.definition.grants {
            links.formUnion((grant.rows?.personPaths ?? []).map { .isOfActor($0, .person) })
        }
        if let kept = resource.contributions.kept {
            links.insert(.isOfActor(FieldPath(kept.entry.readers), .person))
        }
        // A link that the person may not see must not be found out by asking for one's own data.
        for (position, field) in resource.definition.fields.enumerated() {
            guard case .reference = field.kind.element else { continue }
            let rows = view.rows(revealing: position)
            guard rows != .never else { continue }
            links.insert(.all([.isOfActor(FieldPath(field.name), .person), rows]))
        }
        return .any(
            [.compare(FieldPath("id"), .equal, .identifier(person))] + Array(links))
    }
}

extension Condition {
    /// The fields that are held against the person behind the actor.
    fileprivate var personPaths: Set<FieldPath> {
        var paths: Set<FieldPath> = []
        var open = [self]
        while let condition = open.popLast() {
            switch condition {
            case .all(let inner), .any(let inner): open += inner
            case .not(let inner): open.append(inner)
            case .isOfActor(let path, .person): paths.insert(path)
            default: break
            }
        }
        return paths
    }
}
