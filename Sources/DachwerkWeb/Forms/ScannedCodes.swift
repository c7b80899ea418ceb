import DachwerkKernel
import DachwerkKit

/// Codes that were scanned into a form, in place of choosing one record after the other.
///
/// A list of lines that begin with something that bears a code of its own takes them: a code adds a
/// line, or says yes in the line that is there already, as when it comes back.
struct ScannedCodes {
    let scope: PageScope
    let field: AnyField

    /// The part of a line that names what bears a code.
    private let part: String
    /// The part of a line that is said yes to.
    private let mark: String?
    private let target: CompiledResource
    private let code: AnyField

    /// More codes than this are no list that somebody scanned.
    private static let most = 200

    /// Nothing where the lines of the field bear no codes that the reader sees.
    init?(_ field: AnyField, _ scope: PageScope) {
        guard field.kind.isList, let parts = field.kind.lineFields, let first = parts.first,
            !first.isOptional, case .reference(let id) = first.kind,
            let target = scope.composition.resource(id),
            let view = try? scope.session.view(target), view.may(.read),
            let position = target.namingFields.first(where: { position in
                let field = target.definition.fields[position]
                return field.kind == .text && field.isUnique && view.everReadable.contains(position)
            })
        else { return nil }
        self.scope = scope
        self.field = field
        self.target = target
        part = first.name
        mark = parts.first { $0.kind == .boolean && !$0.isOptional && !$0.isComputed }?.name
        code = target.definition.fields[position]
    }

    /// The name of the control.
    var name: String { "\(field.name).scan" }

    /// What the control is called, by what the codes are called.
    var label: String { scope.words.sentence(.scan, ["code": scope.label(code, of: target)]) }

    /// Takes the codes out of the form and puts lines in; what is not known stays in the control.
    ///
    /// - Parameter entries: What was sent.
    /// - Returns: The codes that nothing bears.
    func take(_ entries: inout FormEntries) -> [String] {
        let codes = entries[name].split(whereSeparator: { $0.isNewline || $0 == ";" || $0 == "\t" })
            .map { TextForm.tidy(String($0)) }.filter { !$0.isEmpty }.prefix(Self.most)
        var unknown: [String] = []
        for code in codes {
            guard let id = record(code) else {
                unknown.append(code)
                continue
            }
            put(id, into: &entries)
        }
        entries[name] = unknown.joined(separator: "\n")
        return unknown
    }

    private func record(_ text: String) -> RecordID? {
        guard let request = try? ListRequestReader(target).read([(code.name, text)]) else {
            return nil
        }
        return try? scope.session.list(target.id, request).records.first?.id
    }

    private func put(_ id: RecordID, into entries: inout FormEntries) {
        let lines = entries.lines(of: field.name)
        let known = lines.first { entries["\(field.name).\($0).\(part)"] == id.description }
        if let known {
            if let mark { entries["\(field.name).\(known).\(mark)"] = "true" }
            return
        }
        // A line that is still empty is filled before another one is added.
        let empty = lines.first { !entries.mentions("\(field.name).\($0)") }
        let number = empty ?? (lines.last ?? -1) + 1
        entries["\(field.name).\(number).\(part)"] = id.description
    }
}
