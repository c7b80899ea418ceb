/// A counted indicator with its definition: what a report may rely on.
public struct Figure: Sendable {
    /// The capability and the figure's own name, as in `member-network.members`.
    public let id: String
    /// Rises when the definition changes; figures of different versions are not compared.
    public let definition: Int
    /// What is counted, in one English sentence.
    public let summary: String
    /// Who may ask.
    public let duty: Duty
    /// Counts as of a date.
    public let count: @Sendable (LocalDate, TenantContext) throws -> FigureValue

    /// Declares a figure.
    ///
    /// - Parameters:
    ///   - id: The capability and the figure's own name.
    ///   - definition: Rises when the definition changes.
    ///   - summary: What is counted, in one English sentence.
    ///   - duty: Who may ask.
    ///   - count: Counts as of a date.
    public init(
        _ id: String, definition: Int = 1, _ summary: String, for duty: Duty,
        count: @escaping @Sendable (LocalDate, TenantContext) throws -> FigureValue
    ) {
        self.id = id
        self.definition = definition
        self.summary = summary
        self.duty = duty
        self.count = count
    }
}

/// What a figure came to.
public struct FigureValue: Sendable, Hashable {
    /// What was counted.
    public let numerator: Int
    /// Out of how many, for a share.
    public let denominator: Int?
    /// The records that stand behind it or explain it, such as the umbrella of a member count.
    public let related: [String: RecordID]
    /// How it came about.
    public let kind: FigureKind
    /// Who stated it.
    public let source: String?
    /// The day it speaks of, when it is not the one that was asked for.
    public let asOf: LocalDate?

    /// Not known, which is not the same as none.
    public static let unknown = FigureValue(0, kind: .unknown)

    /// States a count or a share.
    ///
    /// - Parameters:
    ///   - numerator: What was counted.
    ///   - denominator: Out of how many, for a share.
    ///   - related: The records that stand behind it or explain it.
    ///   - kind: How it came about.
    ///   - source: Who stated it.
    ///   - asOf: The day it speaks of, when it is not the one that was asked for.
    public init(
        _ numerator: Int, of denominator: Int? = nil, related: [String: RecordID] = [:],
        kind: FigureKind = .computed, source: String? = nil, asOf: LocalDate? = nil
    ) {
        self.numerator = numerator
        self.denominator = denominator
        self.related = related
        self.kind = kind
        self.source = source
        self.asOf = asOf
    }
}
