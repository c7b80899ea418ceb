import DachwerkKit

/// What is counted.
enum KeyFigures {
    static let out = Figure(
        "key-hand-out.out", "Hand-outs whose keys are still out, of all so far.",
        for: KeyHandOutModule.reporter
    ) { date, reader in
        let end = reader.tenant.zone.startOfDay(date.adding(days: 1))
        let all = try reader.count(HandOut.self) { $0.createdAt < end }
        let out = try reader.count(HandOut.self) { $0.createdAt < end && $0.state == .out }
        return FigureValue(out, of: all)
    }
}

/// What the code on a receipt says to anybody who holds it.
enum Receipt: Line {
    static let number = Field<Int?>("number")
    static let isOpen = Field<Bool>("isOpen", .default(false))
    static let shape = Shape<Receipt>(number, isOpen)

    static let lookup = Lookup(
        "key-hand-out.receipt", "Says whether the keys of a receipt are back.",
        answering: Receipt.self
    ) { code, reader in
        let text: String? = code.description
        let found = try reader.first(HandOut.self) { $0.receipt == text }
        return found.map { handOut in
            Values<Receipt> {
                $0.number = handOut.number
                $0.isOpen = handOut.state == .out
            }
        }
    }
}
