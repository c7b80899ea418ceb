import DachwerkKit

/// A list of amounts as it goes to the bank.
enum PayOutSheet {
    /// One payment.
    struct Line: Equatable {
        let reference: String
        let holder: String
        let iban: String
        let amount: Money
    }

    /// What stands in a list, the oldest first.
    static func payOuts(
        of list: Reference<PayOutList>, _ reader: TenantReader
    ) throws -> [Record<PayOut>] {
        try reader.records(PayOut.self) { $0.list == list }
    }

    /// The payments of a list.
    static func lines(
        of list: Reference<PayOutList>, _ reader: TenantReader
    ) throws -> [Line] {
        try payOuts(of: list, reader).map { payOut in
            let account = try reader.first(BankAccount.self) {
                $0.application == payOut.application
            }
            return Line(
                reference: payOut.remittance ?? "", holder: account?.holder ?? "",
                iban: account?.iban ?? "", amount: payOut.amount)
        }
    }

    /// The payments of the list with a number, as a table for the bank's program.
    static let reading = Reading(
        "micro-grants.pay-out-sheet", "The payments of a list with their accounts, as a table.",
        among: "payments", for: .holders(of: MicroGrants.treasurer),
        parameters: ReadingParameter(
            "list", "The number of the list.", .number(1...9_999_999), isRequired: true),
        answering: .media("text/csv")
    ) { question, reader in
        let number: Int? = question.text("list").flatMap { Int($0) }
        guard let list = try reader.first(PayOutList.self, where: { $0.number == number }) else {
            throw Refusal.notFound
        }
        return ReadingAnswer(
            try table(of: list, reader), "text/csv; charset=utf-8; header=present",
            fileName: "pay-out-\(number ?? 0).csv")
    }

    /// The lines of a list, and its sum in the last one.
    static func table(
        of list: Record<PayOutList>, _ reader: TenantReader
    ) throws -> [UInt8] {
        var table = CSVWriter(dialect: .machine)
        table.row(["reference", "holder", "iban", "amount"].map { .verbatim($0) })
        let lines = try lines(of: list.reference, reader)
        for line in lines {
            table.row([
                .verbatim(line.reference), .text(line.holder), .verbatim(line.iban),
                .verbatim(line.amount.description),
            ])
        }
        table.row([
            .verbatim("total"), .empty, .empty,
            .verbatim(lines.map(\.amount).total.description),
        ])
        return table.bytes
    }
}
