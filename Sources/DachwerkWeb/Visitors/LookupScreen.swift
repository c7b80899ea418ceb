import DachwerkKernel
import DachwerkKit

/// The page on which anybody asks what a code stands for, such as that of a certificate.
struct LookupScreen {
    let scope: PageScope
    let lookup: AnyLookup
    /// The code that was typed, or that stands in the address on a printed paper.
    let code: String

    /// The page at a path; `nil` where no lookup stands there.
    ///
    /// - Throws: What the store throws.
    static func screen(
        _ segments: [Substring], _ scope: PageScope, _ parameters: [(name: String, value: String)]
    ) throws -> Screen? {
        guard (2...3).contains(segments.count),
            let lookup = scope.composition.lookups.first(where: {
                $0.id == "\(segments[0]).\(segments[1])"
            })
        else { return nil }
        let typed = parameters.first { $0.name == "code" }?.value
        let printed = segments.count == 3 ? String(segments[2]) : nil
        return try LookupScreen(
            scope: scope, lookup: lookup, code: printed ?? typed ?? ""
        ).screen()
    }

    /// Where anybody asks.
    static func address(of lookup: AnyLookup) -> String {
        let (capability, name) = Reading.parts(lookup.id)
        return "/\(capability)/\(name)"
    }

    private func screen() throws -> Screen {
        var screen = Screen(title: scope.label(lookup.id))
        screen.blocks = [
            .filter(
                FilterForm(
                    address: Self.address(of: lookup),
                    controls: [
                        Control(
                            name: "code", label: scope.words[.code],
                            body: .input(.text, code, suffix: nil))
                    ], submit: scope.words[.check]))
        ]
        guard !code.isEmpty else { return screen }
        guard let contents = try answer() else {
            screen.message = Screen.Message(text: scope.words[.codeUnknown], isProblem: true)
            return screen
        }
        let reading = ValueReading(scope: scope, names: [:])
        let facts = zip(lookup.fields, contents).compactMap { field, content -> Facts.Fact? in
            let key = "\(lookup.id).\(field.name)"
            let values = reading.values(content, field.kind, key: key, format: field.format)
            return values.isEmpty ? nil : Facts.Fact(label: scope.label(key), values: values)
        }
        screen.blocks.append(.facts(Facts(facts: facts)))
        return screen
    }

    /// What the code stands for; `nil` for what is no code, and for one that stands for nothing.
    private func answer() throws -> [FieldContent]? {
        do {
            let (answer, _) = try scope.session.answer(
                lookup.reading, ["code": code], in: [scope.language])
            guard case .fields(_, _, let contents) = answer.body else { return nil }
            return contents
        } catch let refusal as Refusal where refusal.kind == .notFound {
            return nil
        }
    }
}
