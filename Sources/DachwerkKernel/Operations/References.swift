import DachwerkKit

/// The references in a value, wherever they stand in it.
enum References {
    /// Checks every reference in a value; pointers are only made for faults.
    static func check(
        _ content: FieldContent, _ kind: FieldKind, at pointer: @autoclosure () -> JSONPointer,
        _ faults: inout [FieldFault], _ isSound: (ResourceID, RecordID) throws -> Bool
    ) throws {
        switch (kind, content) {
        case (.reference(let target), .identifier(let id)):
            if try !isSound(target, id) {
                faults.append(Messages.value.missingReference(at: pointer()))
            }
        case (.list(let element), .list(let contents)):
            for (index, content) in contents.enumerated() {
                try check(content, element, at: pointer().appending(index), &faults, isSound)
            }
        case (.line(let fields), .line(let contents)):
            for (field, content) in zip(fields, contents) {
                try check(
                    content, field.kind, at: pointer().appending(field.name), &faults, isSound)
            }
        default: break
        }
    }
}
