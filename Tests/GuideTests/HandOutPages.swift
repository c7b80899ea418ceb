import DachwerkKit

/// What the pages of hand-outs say beyond what follows from the declaration.
enum HandOutPages {
    /// Stands on the desk from a week before, with the time that is left.
    static let due = DueDate<HandOut>(.date(HandOut.dueOn), while: { $0.state == .out })

    /// What whoever takes keys signs.
    static let receipt = PrintForm(
        "receipt", of: HandOut.self, fields: HandOut.number, HandOut.holder, HandOut.lines,
        HandOut.dueOn, HandOut.deposit, signed: "keeper", "holder")
}
