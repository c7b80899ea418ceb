import DachwerkKernel
import DachwerkKit

/// Divides fields into those that stand by themselves and those that belong together.
struct FieldGroups {
    let scope: PageScope
    let resource: CompiledResource

    /// One part of a form or of a page.
    struct Part {
        /// The heading; nothing for the fields that are in no group.
        let title: String?
        let name: String
        let fields: [AnyField]
    }

    var isEmpty: Bool { resource.contributions.groups.isEmpty }

    /// The parts in which something stands; a single field needs no heading.
    func parts(of fields: [AnyField]) -> [Part] {
        let groups = resource.contributions.groups.map { group in
            (group, group.fields.compactMap { name in fields.first { $0.name == name } })
        }.filter { $0.1.count > 1 }
        let grouped = Set(groups.flatMap { $0.1.map(\.name) })
        let others = fields.filter { !grouped.contains($0.name) }
        let own = groups.map { group, fields in
            Part(title: scope.label(group.key), name: group.name, fields: fields)
        }
        return (others.isEmpty ? [] : [Part(title: nil, name: "", fields: others)]) + own
    }

    /// The controls of a form, those that belong together under their heading.
    func controls(_ fields: [AnyField], _ control: (AnyField) -> Control) -> [Control] {
        parts(of: fields).flatMap { part -> [Control] in
            let controls = part.fields.map(control)
            guard let title = part.title else { return controls }
            return [Control(name: "_group.\(part.name)", label: title, body: .section(controls))]
        }
    }

    /// What a record holds, part by part.
    func facts(_ record: VisibleRecord, _ facts: RecordFacts) -> [Facts] {
        parts(of: resource.definition.fields).compactMap { part in
            let held = facts.facts(record, only: part.fields.map(\.name))
            return held.isEmpty ? nil : Facts(title: part.title, facts: held)
        }
    }
}

extension PageScope {
    /// What a page says in words of the module's own; `nil` where nothing is declared.
    func wording(
        _ part: AnyPageWording.Part, on place: String, of resource: CompiledResource
    ) -> String? {
        guard let wording = resource.contributions.wordings[place], wording.parts.contains(part)
        else { return nil }
        return label(wording.key(part))
    }
}
