import DachwerkKernel
import DachwerkKit

/// Which fields of a resource stand in its list: few enough to be compared at a glance.
struct ColumnChoice {
    let resource: CompiledResource
    let view: AccessView

    /// How many fields stand beside the name, and among how many they are chosen.
    private static let most = 4
    private static let mostLookedAt = 8

    /// The positions of the fields, the one that names a record first where there is one.
    ///
    /// First what the usual lists look at, because that is what people look for; then what is
    /// short and declared early.
    var positions: [Int] { Array(candidates.prefix(1 + Self.most)) }

    /// The same for some records: a field in which none of them has anything gives way to another.
    func positions(showing records: [VisibleRecord]) -> [Int] {
        guard !records.isEmpty else { return positions }
        let candidates = candidates
        let told = candidates.filter { position in
            position == candidates.first
                || records.contains { record in
                    guard let content = record.content(position) else { return false }
                    return !content.isNull && content != .list([])
                }
        }
        return Array(told.prefix(1 + Self.most))
    }

    private var candidates: [Int] {
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
        return [naming].compactMap { $0 } + chosen.prefix(Self.mostLookedAt).sorted()
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
