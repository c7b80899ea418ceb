import DachwerkKit

/// What the pages of hand-outs say beyond what follows from the declaration.
enum HandOutPages {
    /// Stands on the desk from a week before, with the time that is left.
    static let due = DueDate<HandOut>(.date(HandOut.dueOn), while: { $0.state == .out })

    /// What whoever takes keys signs.
    static let receipt = PrintForm(
        "receipt", of: HandOut.self, fields: HandOut.number, HandOut.holder, HandOut.lines,
        HandOut.dueOn, HandOut.deposit, signed: "keeper", "holder")

    /// Who has the keys at present: a page of its own, found on that of the capability.
    static let holders = ModulePage(
        "key-hand-out.holders", for: KeyHandOutModule.keeper, labels: ["keys"]
    ) { reader in
        var table = PageTable(
            .name(of: HandOut.self), .name(of: HandOut.dueOn), .label("keys"))
        for handOut in try reader.records(HandOut.self, where: { $0.state == .out }) {
            let isLate = handOut.dueOn < reader.today
            table.add(
                .record(handOut.reference),
                .value(handOut.dueOn).marked(isLate ? .missing : .good),
                .value(handOut.lines.count))
        }
        return table
    }

    /// How many keys are late, on the desk of whoever hands them out.
    static let late = DeskCard(
        "key-hand-out.late", for: KeyHandOutModule.keeper, opening: .page("holders")
    ) { reader in
        let count = try reader.count(HandOut.self) {
            $0.state == .out && $0.dueOn < reader.today
        }
        return count == 0 ? nil : DeskCard.Content(count: count)
    }

    /// What stands on the page of a key: the hand-outs it went along with.
    static let journeys = Panel(
        "journeys", of: HouseKey.self, for: KeyHandOutModule.keeper
    ) { key, reader in
        var table = PageTable(.name(of: HandOut.self), .name(of: HandOut.dueOn))
        for handOut in try reader.records(HandOut.self, sort: [.newest], limit: 10)
        where handOut.lines.contains(where: { $0.key == key.reference }) {
            table.add(.record(handOut.reference), .field(HandOut.dueOn, of: handOut))
        }
        return table
    }

    /// The same keys once more, for somebody else.
    static let again = RecordAction(
        "again", of: HandOut.self, making: HandOut.self, while: { $0.state == .returned }
    ) { handOut in
        [.put(handOut.lines, in: HandOut.lines), .put(handOut.deposit, in: HandOut.deposit)]
    }

    /// What goes together stands together, in forms and on pages.
    static let terms = FieldGroup(
        "terms", of: HandOut.self, fields: HandOut.dueOn, HandOut.deposit)

    /// What the form for a lost key says before anybody sends it.
    static let lost = PageWording(of: HandOut.self, on: .moving(HandOut.reportLost), .lead)
}
