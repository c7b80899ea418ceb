package import DachwerkKit

/// One fault found before anything runs: in a module's declarations or in a tenant file.
///
/// Every fault has an id that is explained in `docs/reference/checks.md`.
package struct CheckFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// The stable name of a check.
    package struct ID: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
        package let description: String
        package init(stringLiteral name: String) { description = name }
    }

    package let id: ID
    /// The module, capability or tenant file that holds the fault.
    package let subject: String
    package let message: String
    /// How to mend it.
    package let hint: String?
    /// Where it stands in a file, if it is in one.
    package let place: Place?

    /// A place in a file.
    package struct Place: Sendable, Hashable {
        package let file: String
        package let position: JSONPosition
        package let pointer: JSONPointer

        package init(file: String, position: JSONPosition, pointer: JSONPointer) {
            self.file = file
            self.position = position
            self.pointer = pointer
        }
    }

    package init(
        _ id: ID, _ subject: String, _ message: String, hint: String? = nil, at place: Place? = nil
    ) {
        self.id = id
        self.subject = subject
        self.message = message
        self.hint = hint
        self.place = place
    }

    /// One line for a terminal: place, id, what is wrong, how to mend it.
    package var description: String {
        var text = ""
        if let place {
            // Names in a file may hold what moves the cursor of a terminal or forges a line.
            let pointer = Quotation.visible(place.pointer.description, upTo: 400)
            text = "\(Quotation.visible(place.file, upTo: 400)):\(place.position): "
            text += pointer.isEmpty ? "" : pointer + ": "
        } else {
            text = "\(subject): "
        }
        text += "[\(id)] \(message)"
        if let hint { text += " \(hint)" }
        return text
    }
}

/// Several faults at once: nobody should have to mend one to see the next.
package struct CheckFaults: Error, Sendable {
    package let faults: [CheckFault]

    package init(_ faults: [CheckFault]) {
        self.faults = faults
    }
}
