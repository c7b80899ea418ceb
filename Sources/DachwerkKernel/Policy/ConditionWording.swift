import DachwerkKit

/// Says in words which records a condition is true of, without a value of any record.
struct ConditionWording {
    let resource: CompiledResource
    let vocabulary: Vocabulary
    let languages: [LanguageTag]
    let zone: Zone

    /// The condition in words.
    func text(_ condition: Condition) -> String {
        switch condition {
        case .always: return vocabulary.text(Messages.plain.yes.key, in: languages)
        case .never: return say(.nothing)
        case .all(let inner): return joined(inner, .both)
        case .any(let inner): return joined(inner, .either)
        case .not(let inner): return say(.opposite, ["condition": text(inner)])
        case .isNull(let path): return say(.empty, ["field": field(path)])
        case .compare(let path, let comparison, let value):
            return compare(path, comparison, self.value(value, path))
        case .comparesToToday(let path, let comparison):
            return compare(
                path, comparison, vocabulary.text(Messages.explanation.today.key, in: languages))
        case .isOneOf(let path, let values):
            let texts = values.map { value($0, path) }.joined(separator: ", ")
            return texts.isEmpty
                ? say(.nothing) : say(.among, ["field": field(path), "values": texts])
        case .contains(let path, let value):
            return say(.contains, ["field": field(path), "value": self.value(value, path)])
        case .isOfActor(let path, let link):
            switch link {
            case .organisation: return say(.organisation, ["field": field(path)])
            case .person: return say(.person, ["field": field(path)])
            case .duty: return say(.duty, ["field": field(path)])
            }
        case .matches(let paths, _):
            let names = paths.map(field).joined(separator: ", ")
            return say(.fits, ["field": names])
        case .overlaps(let path, _): return say(.fits, ["field": field(path)])
        }
    }

    private func joined(
        _ parts: [Condition], _ word: ExplanationMessages.Test
    ) -> String {
        guard let first = parts.first else { return say(.nothing) }
        return parts.dropFirst().reduce(text(first)) { left, part in
            say(word, ["left": left, "right": text(part)])
        }
    }

    private func compare(
        _ path: FieldPath, _ comparison: Condition.Comparison, _ value: String
    ) -> String {
        say(
            ExplanationMessages.Test(rawValue: comparison.rawValue) ?? .fits,
            ["field": field(path), "value": value])
    }

    /// What a field is called.
    func field(_ path: FieldPath) -> String {
        path.field == "state"
            ? vocabulary.text(Messages.explanation.state.key, in: languages)
            : vocabulary.text("\(resource.name).\(path.field)", in: languages)
    }

    private func value(_ value: FieldContent, _ path: FieldPath) -> String {
        if case .text(let text) = value {
            if path.field == "state" {
                return vocabulary.text("\(resource.name).state.\(text)", in: languages)
            }
            if case .choice = resource.definition.field(path.field)?.kind.element {
                return vocabulary.text("\(resource.name).\(path.field).\(text)", in: languages)
            }
        }
        return plain(value)
    }

    /// A content within a sentence.
    func plain(_ content: FieldContent) -> String {
        let language = languages.first?.language ?? "en"
        return PlainReading(language: language, zone: zone, vocabulary: vocabulary).text(content)
            ?? "–"
    }

    private func say(
        _ test: ExplanationMessages.Test, _ arguments: [String: String] = [:]
    ) -> String {
        let key = Messages.explanation.test[test].key
        return vocabulary.sentence(
            key, arguments.mapValues { .text($0) }, in: languages, zone: zone)
            ?? vocabulary.text(key, in: languages)
    }
}
