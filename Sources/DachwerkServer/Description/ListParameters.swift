import DachwerkKernel
import DachwerkKit

/// The parameters of a list: paging, order, search and one or more filters per field.
struct ListParameters {
    let resource: CompiledResource

    func write(to writer: inout JSONWriter) {
        paging(&writer)
        if resource.definition.hasLifecycle {
            filters("state", .choice(resource.definition.states), "", to: &writer)
        }
        filters("createdAt", .instant, "", to: &writer)
        filters("updatedAt", .instant, "", to: &writer)
        for (position, field) in resource.definition.fields.enumerated()
        where !resource.unseenFields.contains(position) {
            filters(field.name, field.kind, field.summary, to: &writer)
        }
    }

    private func paging(_ writer: inout JSONWriter) {
        CommonComponents.parameter("limit", "At most so many records.", to: &writer) {
            $0.member("type", "integer")
            $0.member("minimum", 1)
            $0.member("maximum", ListRequest.maximumLimit)
            $0.member("default", ListRequest.defaultLimit)
        }
        CommonComponents.parameter(
            "cursor", "Where the page goes on, from `next` of the page before.", to: &writer
        ) {
            $0.member("type", "string")
            $0.member("minLength", 1)
        }
        CommonComponents.parameter(
            "sort",
            "Up to three fields with commas between them; a dash before one turns it round.",
            to: &writer
        ) { writer in
            writer.member("type", "string")
            writer.list("examples", ["-createdAt"])
        }
        guard !resource.searchable.isEmpty else { return }
        CommonComponents.parameter("q", "Words to look for.", to: &writer) {
            $0.member("type", "string")
            $0.member("minLength", 1)
            $0.member("maxLength", 100)
            $0.member("pattern", TextPatterns.line)
        }
    }

    private func filters(
        _ name: String, _ kind: FieldKind, _ text: String, to writer: inout JSONWriter
    ) {
        func filter(_ suffix: String, _ kind: FieldKind) {
            CommonComponents.parameter(name + suffix, text, to: &writer) { writer in
                FieldSchema.simple(kind, &writer)
            }
        }
        switch kind.element {
        case .localized, .line, .list: return
        case .period:
            CommonComponents.parameter(
                "\(name).overlaps", "Shares time with an interval, `start/end`.", to: &writer
            ) { writer in
                writer.member("type", "string")
                writer.member("pattern", TextPatterns.interval)
            }
            for part in [".start", ".end"] {
                for operation in [".ge", ".lt"] { filter(part + operation, .instant) }
            }
        case .money:
            for operation in [".ge", ".le"] {
                CommonComponents.parameter(
                    "\(name).amount\(operation)", "In the unit in which amounts are written.",
                    to: &writer
                ) { writer in
                    writer.member("type", "string")
                    writer.member("pattern", TextPatterns.amount)
                    writer.list("examples", ["100", "99.50"])
                }
            }
        case .integer, .instant, .date:
            filter("", kind.element)
            guard !kind.isList else { return }
            for operation in [".ge", ".le"] { filter(operation, kind.element) }
        default: filter("", kind.element)
        }
    }
}
