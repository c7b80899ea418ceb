import DachwerkKit

/// Accounts, amounts to be paid out, and lists of them.
enum MoneyRules {
    /// Registers every rule.
    static func register(in registrar: inout Registrar) {
        registrar.add(account)
        registrar.add(planning)
        registrar.add(drawing)
        registrar.add(entering)
        registrar.add(executing)
        registrar.add(receiving)
    }

    private static let account = Rule("account", BankAccount.self, on: .create, .change) {
        change, context in
        let application = try context.existing(change.after.application)
        guard application.organisation == change.after.organisation else {
            throw messages.otherOrganisation().at(BankAccount.organisation)
        }
        let hasOther = try context.exists(BankAccount.self) {
            $0.application == application.reference && $0.id != change.after.reference
        }
        guard !hasOther else { throw messages.accountTwice() }
        guard change.changes(BankAccount.iban), let text = change.after.iban else { return }
        guard let iban = IBAN(text) else { throw messages.ibanWrong() }
        change.after.iban = iban.description
    }

    /// Never more is paid out than was granted, and only to an account.
    private static let planning = Rule("planning", PayOut.self, on: .create) { change, context in
        let application = try context.existing(change.after.application)
        guard ApplicationState.payable.contains(application.state) else {
            throw messages.notPayable()
        }
        let hasAccount = try context.exists(BankAccount.self) {
            $0.application == application.reference
        }
        guard hasAccount else { throw messages.accountMissing() }
        let others = try context.records(PayOut.self) { $0.application == application.reference }
        let promised = others.filter { $0.state != .cancelled }.map(\.amount).total
        let rest = (application.granted ?? .nothing) - promised
        guard change.after.amount <= rest, change.after.amount > .nothing else {
            throw messages.paysTooMuch(rest < .nothing ? .nothing : rest)
        }
        change.after.organisation = application.organisation
        change.after.remittance = "\(application.number ?? 0)-\(others.count + 1)"
    }

    private static func planned(_ reader: TenantReader) throws -> [Record<PayOut>] {
        try reader.records(PayOut.self) { $0.state == .planned }
    }

    private static let drawing = Rule("drawing", PayOutList.self, on: .create) {
        change, context in
        let waiting = try planned(context)
        guard !waiting.isEmpty else { throw messages.nothingToPay() }
        change.after.number = try context.nextNumber("pay-out-list")
        change.after.count = waiting.count
        change.after.total = waiting.map(\.amount).total
    }

    /// What stands in a list stands in no other.
    private static let entering = Rule("entering", PayOutList.self, on: .create, at: .after) {
        change, context in
        for payOut in try planned(context) {
            let entered = try context.change(payOut) { $0.list = change.after.reference }
            try context.move(entered, PayOut.enter)
        }
    }

    private static let executing = Rule("executing", PayOutList.self, on: .move, at: .after) {
        change, context in
        let payOuts = try PayOutSheet.payOuts(of: change.after.reference, context)
        for payOut in payOuts where payOut.state == .listed {
            guard change.isMove(PayOutList.execute) else {
                let free = try context.change(payOut) { $0.list = nil }
                try context.move(free, PayOut.release)
                continue
            }
            try context.move(payOut, PayOut.pay)
            let application = try context.existing(payOut.application)
            let paid = try context.change(application) { $0.paid = $0.paid + payOut.amount }
            if paid.state == .agreed { try context.move(paid, Application.start) }
        }
    }

    private static let receiving = Rule("receiving", Repayment.self, on: .create) {
        change, context in
        change.after.organisation =
            try context.existing(change.after.application).organisation
    }
}

/// The international number of an account, whose check digits are right.
struct IBAN: CustomStringConvertible {
    /// Capital letters and digits without blanks.
    let description: String

    /// Reads it with or without blanks; `nil` when it cannot be one.
    init?(_ text: String) {
        let bytes = text.uppercased().utf8.filter { $0 != UInt8(ascii: " ") }
        guard (15...34).contains(bytes.count) else { return nil }
        let isLetter = { (byte: UInt8) in (65...90).contains(byte) }
        let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
        guard bytes[0..<2].allSatisfy(isLetter), bytes[2..<4].allSatisfy(isDigit) else {
            return nil
        }
        // ISO 7064: the country and its check digits go to the end, a letter counts from 10 on.
        var rest = 0
        for byte in bytes[4...] + bytes[..<4] {
            guard isLetter(byte) || isDigit(byte) else { return nil }
            let value = Int(byte) - (isDigit(byte) ? 48 : 55)
            rest = (rest * (isDigit(byte) ? 10 : 100) + value) % 97
        }
        guard rest == 1 else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
    }
}
