import DachwerkKit

/// What the platform computes itself inside the lines of a field: nobody else may set it.
enum ComputedLines {
    /// Appends a fault for every computed field of a line that says something of its own.
    ///
    /// What was read may be sent back: the line at the same place may hold what it held before.
    static func check(
        _ content: FieldContent, _ field: AnyField, since before: FieldContent?,
        _ faults: inout [FieldFault]
    ) {
        guard case .line(let fields) = field.kind.element, fields.contains(where: \.isComputed)
        else { return }
        let pointer = JSONPointer.root.appending(field.name)
        guard case .list(let lines) = content else {
            check(content, fields, since: before, at: pointer, &faults)
            return
        }
        let former: [FieldContent] = if case .list(let lines)? = before { lines } else { [] }
        for (index, line) in lines.enumerated() {
            let old = index < former.count ? former[index] : nil
            check(line, fields, since: old, at: pointer.appending(index), &faults)
        }
    }

    /// The content as if nobody had computed anything in it.
    static func cleared(_ content: FieldContent, _ field: AnyField) -> FieldContent {
        guard case .line(let fields) = field.kind.element, fields.contains(where: \.isComputed)
        else { return content }
        guard case .list(let lines) = content else { return cleared(content, fields) }
        return .list(lines.map { cleared($0, fields) })
    }

    private static func check(
        _ line: FieldContent, _ fields: [AnyField], since before: FieldContent?,
        at pointer: JSONPointer, _ faults: inout [FieldFault]
    ) {
        guard case .line(let contents) = line else { return }
        let former: [FieldContent] = if case .line(let contents)? = before { contents } else { [] }
        for (index, (content, field)) in zip(contents, fields).enumerated()
        where field.isComputed && content != field.unset {
            if index < former.count && former[index] == content { continue }
            faults.append(Messages.field.computed(at: pointer.appending(field.name)))
        }
    }

    private static func cleared(_ line: FieldContent, _ fields: [AnyField]) -> FieldContent {
        guard case .line(let contents) = line else { return line }
        return .line(zip(contents, fields).map { $1.isComputed ? $1.unset : $0 })
    }
}
