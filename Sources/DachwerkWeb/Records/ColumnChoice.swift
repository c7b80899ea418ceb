import DachwerkKernel
import DachwerkKit

/// Which fields of a resource stand in its list: few enough to be compared at a glance.
struct ColumnChoice {
    let resource: CompiledResource
    let view: AccessView

    /// How many fields stand beside the name.
    private static let most = 5

    /// The positions of the fields, the one that names a record first where there is one.
    ///
    /// First what the usual lists look at, because that is what people look for; then what is
    /// short and declared early.
    var positions: [Int] {
        let naming = resource.namingFields.first { isShown($0) }
        var chosen: [Int] = []
        for path in resource.definition.lists.flatMap({ $0.filters + $0.order.map(\.path) }) {
            guard let position = resource.definition.positions[path.field] else { continue }
            if isShown(position), !chosen.contains(position) { chosen.append(position) }
        }
        for position in resource.definition.fields.indices
        where isShown(position) && isShort(position) && !chosen.contains(position) {
            chosen.append(position)
        }
        chosen.removeAll { $0 == naming }
        // In the order in which people see the fields elsewhere.
        return [naming].compactMap { $0 } + chosen.prefix(Self.most).sorted()
    }

    private func isShown(_ position: Int) -> Bool {
        !resource.unseenFields.contains(position) && view.everReadable.contains(position)
    }

    private func isShort(_ position: Int) -> Bool {
        let field = resource.definition.fields[position]
        return switch field.kind {
        case .list, .line, .hours: false
        case .text, .localized: field.format != .text && field.format != .identifier
        case .boolean: false
        default: true
        }
    }

    /// What a column is ordered by; `nil` where its values have no order.
    func order(of position: Int) -> String? {
        let field = resource.definition.fields[position]
        switch field.kind {
        case .period: return "\(field.name).start"
        case .money: return "\(field.name).amount"
        case .list, .line, .boolean, .reference: return nil
        default: break
        }
        let reader = ListRequestReader(resource)
        let isAccepted = (try? reader.read([("sort", field.name)])) != nil
        return isAccepted && view.rows(revealing: position) != .never ? field.name : nil
    }
}
