import DachwerkKit

/// Finds what a declaration cannot mean by saying what something was called before.
struct FormerNameChecks {
    private let resource: AnyResource

    init(_ resource: AnyResource) {
        self.resource = resource
    }

    /// What is wrong, in sentences.
    func messages() -> [String] {
        var messages: [String] = []
        if resource.formerNames.contains(where: { !KebabCase.isValid($0) || $0 == resource.id.name }
        ) {
            messages.append("It was called '\(resource.formerNames.joined(separator: "', '"))'.")
        }
        let states = Set(resource.states)
        for (former, state) in resource.formerStates.sorted(by: { $0.key < $1.key })
        where states.contains(former) || !states.contains(state) {
            messages.append("The state '\(former)' cannot have become '\(state)'.")
        }
        return messages + check(resource.fields)
    }

    private func check(_ fields: [AnyField]) -> [String] {
        var messages: [String] = []
        var known = Set(fields.map(\.name))
        for field in fields {
            for former in field.formerNames where !known.insert(former).inserted {
                messages.append(
                    "'\(field.name)' cannot have been '\(former)': another field is or was.")
            }
            if !field.formerChoices.isEmpty { messages += choices(of: field) }
            guard case .line(let inner) = field.kind.element else { continue }
            messages += check(inner)
            // A single line is kept whole, so the store knows no names in it.
            if !field.kind.isList,
                inner.contains(where: { !$0.formerNames.isEmpty || !$0.formerChoices.isEmpty })
            {
                messages.append("Fields of the single line '\(field.name)' cannot be renamed.")
            }
        }
        return messages
    }

    private func choices(of field: AnyField) -> [String] {
        guard case .choice(let values) = field.kind.element else {
            return ["'\(field.name)' has no choices that could have had other names."]
        }
        return field.formerChoices.sorted { $0.key < $1.key }.compactMap { former, choice in
            guard values.contains(former) || !values.contains(choice) else { return nil }
            return "'\(former)' of '\(field.name)' cannot have become '\(choice)'."
        }
    }
}
