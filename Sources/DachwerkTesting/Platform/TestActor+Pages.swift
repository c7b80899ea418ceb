public import DachwerkKit
import DachwerkKernel

/// What a module shows on a page, as somebody reads it in English.
public struct ShownTable: Sendable, Hashable {
    /// The heads of the columns.
    public let heads: [String]
    /// The rows.
    public let rows: [[String]]
}

extension TestActor {
    /// What stands in a panel of a record.
    ///
    /// - Parameters:
    ///   - name: The name among the panels of the resource.
    ///   - record: The record.
    /// - Returns: The panel; `nil` where this actor sees none.
    /// - Throws: A refusal when the actor may not see the record.
    public func panel<Owner: Resource>(
        _ name: String, of record: Record<Owner>
    ) throws -> ShownTable? {
        let shown = try session.read(Owner.id, record.id)
        return try session.panels(of: shown).first { $0.panel.name == name }
            .map { read($0.table, $0.panel.key) }
    }

    /// What stands on a page of a module.
    ///
    /// - Parameter id: The capability and the page's own name.
    /// - Returns: The page; `nil` where there is none for this actor.
    /// - Throws: What reading throws.
    public func page(_ id: String) throws -> ShownTable? {
        try session.modulePages.first { $0.id == id }.map { read(try session.table(of: $0), id) }
    }

    /// What stands on a card of the desk: how many there are, and a few of them.
    ///
    /// - Parameter id: The capability and the card's own name.
    /// - Returns: The card; `nil` where this actor has none.
    /// - Throws: What reading throws.
    public func deskCard(_ id: String) throws -> (count: Int?, values: [String])? {
        try session.deskCards().first { $0.card.id == id }.map { card, content in
            (content.count, content.values.map { read($0, card.id) })
        }
    }

    /// What stands in the form that an action of a record opens, by the names of the fields.
    ///
    /// - Parameters:
    ///   - name: The name among the actions of the resource.
    ///   - record: The record.
    /// - Returns: The contents; `nil` where this actor is not offered the action.
    /// - Throws: A refusal when the actor may not see the record.
    public func action<Owner: Resource>(
        _ name: String, of record: Record<Owner>
    ) throws -> [String: FieldContent]? {
        let shown = try session.read(Owner.id, record.id)
        return try session.actions(of: shown).first { $0.action.name == name }.map { offered in
            Dictionary(
                offered.filling.map { ($0.field.name, $0.content) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    private func read(_ table: PageTable, _ key: String) -> ShownTable {
        ShownTable(
            heads: table.heads.map { read($0, key) },
            rows: table.rows.map { $0.map { read($0, key) } })
    }

    private func read(_ value: PageValue, _ key: String) -> String {
        let vocabulary = session.tenant.composition.vocabulary
        let reading = PlainReading(
            language: "en", zone: session.tenant.info.zone, vocabulary: vocabulary)
        switch value.content {
        case .nothing: return ""
        case .label(let name): return vocabulary.text("\(key).\(name)", in: [.english])
        case .plain(let content): return reading.text(content) ?? ""
        case .field(let field, let key, .text(let text)):
            guard case .choice = field.kind else { return text }
            return vocabulary.text("\(key).\(text)", in: [.english])
        case .field(_, _, let content): return reading.text(content) ?? ""
        case .record(let resource, let id):
            let record = try? session.read(resource, id)
            return record?.name([.english]) ?? ""
        }
    }
}
