/// A question that can be asked over HTTP and is answered by reading.
///
/// Figures, tables, lookups and what a pool has free are readings; a module adds one of its own for
/// whatever else it answers. Path, description, permission and answer follow from it:
///
/// ```swift
/// registrar.add(
///     Reading("rooms.calendar", "Who is where today.", among: "feeds", for: .holders(of: porter),
///         answering: .media("text/calendar")
///     ) { question, reader in
///         ReadingAnswer(Calendar.bytes(try reader.records(Stay.self)), "text/calendar")
///     })
/// ```
public struct Reading: Sendable {
    /// Who may ask; to everybody else it is not there.
    public enum Audience: Sendable, Hashable {
        /// Everybody, with and without a token.
        case everybody
        /// Those who hold one of these duties.
        case duties([Duty])

        /// Those who hold one of these duties.
        public static func holders(of duties: Duty...) -> Audience { .duties(duties) }
    }

    /// A part of the path behind `/api`.
    package enum Segment: Sendable, Hashable {
        /// This very text.
        case literal(String)
        /// Any text; it becomes the value of this parameter.
        case value(ReadingParameter)
    }

    /// The capability and the reading's own name, as in `member-network.members`.
    public let id: String
    /// What is answered, in one English sentence.
    public let summary: String
    /// Among which of a capability's readings it is listed, such as `figures`; nowhere if `nil`.
    package let group: String?
    /// How a description names the operation.
    package let operation: String
    /// Where it stands.
    package let path: [Segment]
    /// The resource, if it is asked of one of its records, whose identity is the value `id`.
    package let subject: ResourceID?
    /// What may be asked for.
    package let parameters: [ReadingParameter]
    /// Who may ask.
    package let audience: Audience
    /// What the answer is, in one short English sentence.
    package let meaning: String
    /// The forms of the answer, the usual one first.
    package let forms: [ReadingForm]
    /// The answer.
    package let answer: @Sendable (ReadingQuestion, TenantReader) throws -> ReadingAnswer

    /// Declares a reading of a module, below `/api/<capability>/<group>/<own name>`.
    ///
    /// - Parameters:
    ///   - id: The capability and the reading's own name.
    ///   - summary: What is answered, in one English sentence.
    ///   - group: Among which readings it is listed, in kebab case.
    ///   - audience: Who may ask.
    ///   - parameters: What may be asked for.
    ///   - form: What the answer is.
    ///   - answer: The answer; a refusal is answered as everywhere.
    public init(
        _ id: String, _ summary: String, among group: String, for audience: Audience,
        parameters: ReadingParameter..., answering form: ReadingForm,
        answer: @escaping @Sendable (ReadingQuestion, TenantReader) throws -> ReadingAnswer
    ) {
        self.init(
            id, summary, group: group, audience, parameters: parameters, meaning: "The answer.",
            forms: [form], answer: answer)
    }

    package init(
        _ id: String, _ summary: String, group: String?, operation: String? = nil,
        path: [Segment]? = nil, subject: ResourceID? = nil, _ audience: Audience,
        parameters: [ReadingParameter] = [], meaning: String, forms: [ReadingForm],
        answer: @escaping @Sendable (ReadingQuestion, TenantReader) throws -> ReadingAnswer
    ) {
        let (capability, name) = Self.parts(id)
        self.id = id
        self.summary = summary
        self.group = group
        self.operation = operation ?? "\(group ?? "readings").\(id)"
        self.path = path ?? [.literal(capability), .literal(group ?? "readings"), .literal(name)]
        self.subject = subject
        self.parameters = parameters
        self.audience = audience
        self.meaning = meaning
        self.forms = forms
        self.answer = answer
    }

    /// The capability whose reading it is.
    package var capability: String { Self.parts(id).capability }

    /// The path with the names of values in braces.
    package var template: String {
        path.reduce(into: "/api") { text, segment in
            switch segment {
            case .literal(let name): text += "/\(name)"
            case .value(let parameter): text += "/{\(parameter.name)}"
            }
        }
    }

    /// Whether somebody is among those who may ask.
    package func isFor(_ actor: Actor) -> Bool {
        switch audience {
        case .everybody: true
        case .duties(let duties):
            actor.kind == .system || duties.contains(where: actor.holds)
        }
    }

    /// The capability and the own name in an id such as `member-network.members`.
    package static func parts(_ id: String) -> (capability: String, name: String) {
        let dot = id.utf8.firstIndex(of: UInt8(ascii: ".")) ?? id.endIndex
        return (String(id[..<dot]), String(id[dot...].dropFirst()))
    }
}
