/// A counted table with its definition, which may be published with its small cells hidden.
public struct Tabulation: Sendable {
    /// The capability and the table's own name, as in `mediator-training.countries`.
    public let id: String
    /// Rises when the definition changes.
    public let definition: Int
    /// What is counted, in one English sentence.
    public let summary: String
    /// Who may ask for every cell.
    public let duty: Duty
    /// Who else may ask, for the protected form only.
    public let readers: [Duty]
    /// Whether the public may ask for the protected form.
    public let isPublic: Bool
    /// Counts of at least 1 and below this are hidden in the protected form.
    public let minimumCell: Int
    /// Counts as of a date.
    public let count: @Sendable (LocalDate, TenantReader) throws -> CountTable

    /// Declares a table.
    ///
    /// - Parameters:
    ///   - id: The capability and the table's own name.
    ///   - definition: Rises when the definition changes.
    ///   - summary: What is counted, in one English sentence.
    ///   - duty: Who may ask for every cell.
    ///   - readers: Who else may ask, for the protected form only.
    ///   - isPublic: Whether the public may ask for the protected form.
    ///   - minimumCell: Counts of at least 1 and below this are hidden in the protected form.
    ///   - count: Counts as of a date.
    public init(
        _ id: String, definition: Int = 1, _ summary: String, for duty: Duty,
        readableBy readers: Duty..., isPublic: Bool = false, minimumCell: Int = 5,
        count: @escaping @Sendable (LocalDate, TenantReader) throws -> CountTable
    ) {
        self.id = id
        self.definition = definition
        self.summary = summary
        self.duty = duty
        self.readers = readers
        self.isPublic = isPublic
        self.minimumCell = minimumCell
        self.count = count
    }

    /// Whether somebody may ask for the table in one of its forms.
    package func isReadable(by actor: Actor) -> Bool {
        isPublic || actor.holds(duty) || readers.contains(where: actor.holds)
    }
}
