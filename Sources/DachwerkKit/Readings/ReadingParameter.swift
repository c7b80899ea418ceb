/// Something that may be asked for, in the query of a request or in its path.
public struct ReadingParameter: Sendable, Hashable {
    /// What may stand in a parameter.
    public enum Kind: Sendable, Hashable {
        /// A local date.
        case date
        /// A point in time.
        case instant
        /// A whole number within bounds.
        case number(ClosedRange<Int64>)
        /// One of these; the second one where nothing is asked for, if it is worth saying.
        case choice([String], usual: String?)
        /// Any text.
        case text
    }

    /// The name.
    public let name: String
    /// What it means, in one English sentence.
    public let summary: String
    /// What may stand in it.
    public let kind: Kind
    /// Whether it must stand there.
    public let isRequired: Bool
    /// Whether a description speaks of it; else it is known only so that it can be refused.
    package var isDescribed = true

    /// Declares a parameter.
    public init(_ name: String, _ summary: String, _ kind: Kind, isRequired: Bool = false) {
        self.name = name
        self.summary = summary
        self.kind = kind
        self.isRequired = isRequired
    }
}

/// What an answer is, as a description says it.
public enum ReadingForm: Sendable {
    /// JSON with these fields, behind others that are plain texts.
    case fields([AnyField], behind: [String])
    /// JSON with a schema that the platform describes for all.
    case schema(String)
    /// A list of such.
    case items(String)
    /// Something else, such as `text/calendar`.
    case media(String)

    /// JSON with the fields of a line.
    public static func line<Answer: Line>(_ answer: Answer.Type) -> ReadingForm {
        .fields(Answer.shape.fields, behind: [])
    }
}

/// What is asked for does not fit the parameters.
public struct ReadingFault: Error, Sendable, Hashable {
    /// Each parameter with what is wrong.
    public let faults: [FieldFault]

    /// Refuses parameters.
    public init(_ faults: FieldFault...) {
        self.faults = faults
    }

    package init(faults: [FieldFault]) {
        self.faults = faults
    }
}
