/// What a reading answers.
public struct ReadingAnswer: Sendable {
    /// What is answered.
    package enum Body: Sendable {
        /// These bytes.
        case bytes([UInt8])
        /// JSON with plain texts, and behind them the contents of fields.
        case fields([(name: String, text: String)], [AnyField], [FieldContent])
    }

    package let body: Body
    /// The media type.
    package let mediaType: String
    /// The name of the file, where one is to be kept.
    package let fileName: String?

    /// Answers in any form.
    ///
    /// - Parameters:
    ///   - bytes: The answer.
    ///   - mediaType: What it is, such as `text/calendar`.
    ///   - fileName: The name of the file, where one is to be kept.
    public init(_ bytes: [UInt8], _ mediaType: String, fileName: String? = nil) {
        body = .bytes(bytes)
        self.mediaType = mediaType
        self.fileName = fileName
    }

    /// Answers with the fields of a line, as JSON.
    public init<Answer: Line>(_ values: Values<Answer>) {
        self.init(fields: Answer.shape.fields, values.contents)
    }

    package init(
        behind texts: [(name: String, text: String)] = [], fields: [AnyField],
        _ contents: [FieldContent]
    ) {
        body = .fields(texts, fields, contents)
        mediaType = "application/json"
        fileName = nil
    }

    /// Answers with JSON.
    package static func json(
        capacity: Int = 256, _ write: (inout JSONWriter) -> Void
    ) -> ReadingAnswer {
        var writer = JSONWriter(capacity: capacity)
        write(&writer)
        return ReadingAnswer(writer.bytes, "application/json")
    }
}
