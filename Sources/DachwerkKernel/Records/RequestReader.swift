package import DachwerkKit

/// Reads the body of a writing request: the fields of a record, its state and a reason.
package struct RequestReader {
    package let resource: CompiledResource

    package init(_ resource: CompiledResource) {
        self.resource = resource
    }

    /// What a body names.
    package struct Body: Sendable {
        package var fields = RequestedFields()
        package var state: String?
        package var reason: String?

        package init() {}
    }

    /// Reads an object; unknown members are refused, and so is what only the platform sets.
    ///
    /// - Throws: A ``Refusal`` of the code `invalid` with a pointer for every fault.
    package func read(_ node: JSONNode, acceptsState: Bool = false) throws -> Body {
        guard case .object(let object) = node.value else {
            throw Refusal.invalid(ContentReader.noObject(node, at: .root))
        }
        var body = Body()
        var faults: [FieldFault] = []
        for member in object.members {
            let pointer = JSONPointer.root.appending(member.name)
            if member.name == "reason" {
                guard case .string(let text) = member.node.value else {
                    faults.append(
                        Messages.value.kind(
                            Messages.plain.kind[.text].word, member.node.value.kindWord,
                            at: pointer))
                    continue
                }
                body.reason = text
            } else if member.name == "state", acceptsState, resource.definition.hasLifecycle {
                let kind = FieldKind.choice(resource.definition.states)
                body.state =
                    ContentReader.content(member.node, kind: kind, at: pointer, &faults).textValue
            } else if let position = resource.definition.positions[member.name] {
                let kind = resource.definition.fields[position].kind
                body.fields.put(
                    ContentReader.content(member.node, kind: kind, at: pointer, &faults),
                    at: position)
            } else if FieldPath.recordFields.contains(member.name) {
                faults.append(Messages.field.platform(at: pointer))
            } else {
                let names = resource.definition.fields.map(\.name) + ["reason"]
                faults.append(ContentReader.unknown(member.name, among: names, at: pointer))
            }
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
        return body
    }
}
