import DachwerkKit

/// What the platform does when keys change hands.
enum HandOutRules {
    static func all(_ settings: Values<KeySettings>) -> [Rule<HandOut>] {
        [numbering, holding(settings), timing, ending]
    }

    /// Each hand-out has a number and a code for its receipt.
    static let numbering = Rule("numbering", HandOut.self, on: .create) { change, context in
        change.after.number = try context.nextNumber("hand-out")
        change.after.receipt = try context.verificationCode().description
    }

    /// A key is with one person at a time, not for too long, and not without a deposit.
    static func holding(_ settings: Values<KeySettings>) -> Rule<HandOut> {
        Rule("holding", HandOut.self, on: .create, .change) { change, context in
            let latest = context.today.adding(days: settings.maxDays)
            guard change.after.dueOn <= latest else { throw messages.tooLong(latest) }
            let wanted = settings.deposit.minorUnits * Int64(change.after.lines.count)
            guard change.after.deposit.minorUnits >= wanted else {
                throw messages.depositMissing(Money(cents: wanted))
            }
            for line in change.after.lines { try refuse(line.key, besides: change.after, context) }
        }
    }

    private static func refuse(
        _ key: Reference<HouseKey>, besides own: Record<HandOut>, _ context: TenantReader
    ) throws {
        let others = try context.records(HandOut.self) { $0.state == .out }
        let isOut = others.contains { other in
            other.id != own.id && other.lines.contains { $0.key == key && !$0.isReturned }
        }
        guard isOut else { return }
        throw messages.alreadyOut(try context.existing(key).code, .out)
    }

    /// The day on which the keys are due is a deadline of the record.
    static let timing = Rule("timing", HandOut.self, on: .create, .change, at: .after) {
        change, context in
        guard change.after.state == .out, change.changes(HandOut.dueOn) else { return }
        let end = context.tenant.zone.startOfDay(change.after.dueOn.adding(days: 1))
        try context.setDeadline("return", of: change.after, due: end)
    }

    static let ending = Rule("ending", HandOut.self, on: .move, at: .after) { change, context in
        try context.dropDeadlines(of: change.after)
    }

    /// What follows when keys are not back: the keepers hear of it, and again after each week.
    static let overdue = Deadlines(HandOut.self) { handOut, passed, context in
        try context.notify(
            messages.overdue(handOut), about: handOut, to: KeyHandOutModule.keeper)
        return passed.due.adding(days: 7)
    }
}
