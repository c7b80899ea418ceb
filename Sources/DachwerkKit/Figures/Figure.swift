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
    /// Counts as of a date; a figure of a period counts the calendar year up to it.
    public let count: @Sendable (LocalDate, TenantReader) throws -> FigureValue
    /// Counts what lies in a period, its last day included; nothing where a figure is as of a day.
    public let countInPeriod: (@Sendable (DateSpan, TenantReader) throws -> FigureValue)?

    /// Declares a figure of what lies in a period, such as the loans of a quarter.
    ///
    /// Asked as of a date, it counts the calendar year up to that date.
    ///
    /// - Parameters:
    ///   - id: The capability and the figure's own name.
    ///   - definition: Rises when the definition changes.
    ///   - summary: What is counted, in one English sentence.
    ///   - duty: Who may ask.
    ///   - count: Counts what lies in a period; the period always has a last day.
    /// - Returns: The figure.
    public static func inPeriod(
        _ id: String, definition: Int = 1, _ summary: String, for duty: Duty,
        count: @escaping @Sendable (DateSpan, TenantReader) throws -> FigureValue
    ) -> Figure {
        Figure(
            id: id, definition: definition, summary: summary, duty: duty,
            count: { date, reader in
                let start = LocalDate(year: date.year, month: 1, day: 1) ?? date
                guard let year = DateSpan(from: start, until: date) else { return FigureValue(0) }
                return try count(year, reader)
            }, countInPeriod: count)
    }

    private init(
        id: String, definition: Int, summary: String, duty: Duty,
        count: @escaping @Sendable (LocalDate, TenantReader) throws -> FigureValue,
        countInPeriod: (@Sendable (DateSpan, TenantReader) throws -> FigureValue)?
    ) {
        self.id = id
        self.definition = definition
        self.summary = summary
        self.duty = duty
        self.count = count
        self.countInPeriod = countInPeriod
    }

    /// Declares a figure as of a day.
    ///
    /// - Parameters:
    ///   - id: The capability and the figure's own name.
    ///   - definition: Rises when the definition changes.
    ///   - summary: What is counted, in one English sentence.
    ///   - duty: Who may ask.
    ///   - count: Counts as of a date.
    public init(
        _ id: String, definition: Int = 1, _ summary: String, for duty: Duty,
        count: @escaping @Sendable (LocalDate, TenantReader) throws -> FigureValue
    ) {
        self.init(
            id: id, definition: definition, summary: summary, duty: duty, count: count,
            countInPeriod: nil)
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
