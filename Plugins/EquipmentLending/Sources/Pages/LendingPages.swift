import DachwerkKit
import MemberNetworkContract

/// What the pages of lending say beyond what follows from its declarations.
enum LendingPages {
    static func register(in registrar: inout Registrar) {
        registrar.add(again)
        registrar.add(uncovered)
        registrar.add(
            FieldGroup(
                "wish", of: Inquiry.self, fields: Inquiry.lines, Inquiry.period, Inquiry.purpose,
                Inquiry.termsVersion))
        registrar.add(
            FieldGroup(
                "asker", of: Inquiry.self, fields: Inquiry.name, Inquiry.group, Inquiry.phone,
                Inquiry.email))
    }

    /// The same once more, for another time.
    private static let again = RecordAction(
        "again", of: Loan.self, making: Loan.self, while: { $0.state != .draft }
    ) { loan in
        let lines = loan.lines.map { line in
            Values<LoanLine> {
                $0.model = line.model
                $0.quantity = line.quantity
            }
        }
        return [
            .put(loan.organisation, in: Loan.organisation),
            .put(loan.personInCharge, in: Loan.personInCharge),
            .put(loan.personName, in: Loan.personName), .put(loan.purpose, in: Loan.purpose),
            .put(loan.project, in: Loan.project), .put(lines, in: Loan.lines),
        ]
    }

    /// The loans that were promised and that the stock no longer covers, the next one first.
    private static let uncovered = DeskCard(
        "equipment-lending.uncovered", for: Lending.keeper, Lending.manager
    ) { reader in
        let count = try reader.count(Loan.self) { $0.isShort == true }
        guard count > 0 else { return nil }
        let first = try reader.records(
            Loan.self, sort: [.ascending(Loan.period, .start)], limit: 3
        ) { $0.isShort == true }
        return DeskCard.Content(count: count, first.map { .record($0.reference) })
    }
}
