/// What somebody asks a reading.
public struct ReadingQuestion: Sendable {
    /// Who asks; the reader reads on behalf of the module and sees everything.
    public let actor: Actor
    /// The languages of whoever asks, the dearest first.
    public let languages: [LanguageTag]
    private let values: [String: String]
    private let words: @Sendable (String) -> String

    package init(
        actor: Actor, languages: [LanguageTag] = [.english], values: [String: String] = [:],
        words: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.actor = actor
        self.languages = languages
        self.values = values
        self.words = words
    }

    /// What stands in a parameter; `nil` when it was left out.
    public func text(_ name: String) -> String? { values[name] }

    /// The words for a key in the languages of whoever asks.
    public func word(_ key: String) -> String { words(key) }

    /// The date in a parameter.
    ///
    /// - Throws: ``ReadingFault`` when it is none.
    public func date(_ name: String) throws -> LocalDate? {
        var faults: [FieldFault] = []
        let date = date(name, &faults)
        guard faults.isEmpty else { throw ReadingFault(faults: faults) }
        return date
    }

    /// One of several choices; the first where nothing is asked for.
    ///
    /// - Throws: ``ReadingFault`` when it is none of them.
    public func choice<Value: CaseIterable & RawRepresentable<String>>(
        _ name: String, among: Value.Type
    ) throws -> Value? {
        guard let text = values[name] else { return nil }
        if let value = Value(rawValue: text) { return value }
        let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw ReadingFault(FieldFault(field: name, "value.choice", ["choices": .text(names)]))
    }

    func date(_ name: String, _ faults: inout [FieldFault]) -> LocalDate? {
        guard let text = values[name] else { return nil }
        let date = LocalDate(text)
        if date == nil { faults.append(FieldFault(field: name, "value.date")) }
        return date
    }

    /// The moment in a parameter that must be there.
    func instant(_ name: String, _ faults: inout [FieldFault]) -> Instant? {
        guard let text = values[name] else {
            faults.append(FieldFault(field: name, "value.missing"))
            return nil
        }
        let instant = Instant(text)
        if instant == nil { faults.append(FieldFault(field: name, "value.instant")) }
        return instant
    }

    package func number(
        _ name: String, _ range: ClosedRange<Int64>, _ faults: inout [FieldFault]
    ) -> Int64? {
        guard let text = values[name] else { return nil }
        guard text.utf8.count <= 19, text.utf8.allSatisfy({ (48...57).contains($0) }),
            let number = Int64(text), range.contains(number)
        else {
            faults.append(
                FieldFault(
                    field: name, "value.range",
                    ["low": .integer(range.lowerBound), "high": .integer(range.upperBound)]))
            return nil
        }
        return number
    }
}
