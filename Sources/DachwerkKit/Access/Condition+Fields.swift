extension Condition {
    /// Whether it is another one for each actor.
    package var dependsOnActor: Bool {
        switch self {
        case .isOfActor: true
        case .all(let inner), .any(let inner): inner.contains(where: \.dependsOnActor)
        case .not(let inner): inner.dependsOnActor
        default: false
        }
    }

    /// The names of the fields that the condition looks at.
    package var fields: Set<String> {
        switch self {
        case .always, .never: []
        case .all(let inner), .any(let inner):
            inner.reduce(into: []) { $0.formUnion($1.fields) }
        case .not(let inner): inner.fields
        case .compare(let path, _, _), .isNull(let path), .isOneOf(let path, _),
            .contains(let path, _), .isOfActor(let path, _), .overlaps(let path, _),
            .comparesToToday(let path, _):
            [path.field]
        case .matches(let paths, _): Set(paths.map(\.field))
        }
    }
}
