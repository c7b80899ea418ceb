import DachwerkKit

/// A quantity of a model that is not lent for a while: for repair, or because the team needs it.
///
/// A block takes only what is free. What breaks while it is promised is a ``Damage``.
enum Block: Resource {
    static let id: ResourceID = "equipment-lending.block"

    /// What is not lent.
    static let model = Field<Reference<ItemModel>>("model", .fixed, .indexed)
    /// How many.
    static let quantity = Field<Int>("quantity", .default(1), .range(1...999))
    /// For how long.
    static let period = Field<Period>("period", .indexed)
    /// Why.
    static let kind = Field<BlockKind>("kind", .default(.reservedByTeam))
    /// What keepers should know.
    static let note = Field<String?>(
        "note", .length(1...500), .format(.text), .impersonal)

    static let resource = ResourceDefinition(
        Block.self, fields: model, quantity, period, kind, note, access: access)

    static let access = Access<Block> {
        $0.allow(Lending.viewer, .read)
        $0.allow(Lending.staff, .read, .create, .change, .erase, .export)
    }
}

/// Why something is not lent for a while.
enum BlockKind: String, Choice {
    /// It is being mended or checked.
    case repair
    /// It cannot be reached.
    case closed
    /// The team needs it itself.
    case reservedByTeam
}
