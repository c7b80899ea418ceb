/// A card on the desk of those who hold a duty: something to keep in view that is no single date
/// and no single record.
///
/// ```swift
/// registrar.add(
///     DeskCard("mediator-training.gaps", for: coordinator, opening: .page("coverage")) { reader in
///         let gaps = try Coverage(on: reader.today, settings, reader).gaps
///         return gaps.isEmpty ? nil : DeskCard.Content(count: gaps.count)
///     })
/// ```
///
/// Its heading has the key of its id.
public struct DeskCard: Sendable {
    /// What stands on a card.
    public struct Content: Sendable {
        /// How many there are.
        package let count: Int?
        /// A few of them, in order.
        package let values: [PageValue]

        /// Says how many there are, and names a few of them.
        public init(count: Int?, _ values: [PageValue] = []) {
            self.count = count
            self.values = values
        }
    }

    /// Where a card leads.
    public enum Target: Sendable {
        /// A page of the same module.
        case page(String)
        /// The list of a resource.
        case list(ResourceID)
    }

    /// The capability and the card's own name.
    public let id: String
    /// Who has it on the desk.
    public let duties: [Duty]
    /// Where it leads.
    package let target: Target?
    /// What stands on it.
    package let content: @Sendable (TenantReader) throws -> Content?

    /// Declares a card.
    ///
    /// - Parameters:
    ///   - id: The capability and the card's own name, as in `mediator-training.gaps`.
    ///   - duties: Who has it on the desk.
    ///   - target: Where it leads.
    ///   - content: What stands on it; no card where there is nothing to say.
    public init(
        _ id: String, for duties: Duty..., opening target: Target? = nil,
        content: @escaping @Sendable (TenantReader) throws -> Content?
    ) {
        self.id = id
        self.duties = duties
        self.target = target
        self.content = content
    }
}
