import DachwerkKit

/// Vouchers and proofs belong to a grant that is being carried out.
enum ProofRules {
    /// Registers every rule.
    static func register(in registrar: inout Registrar) {
        registrar.add(voucher)
        registrar.add(proof)
        registrar.add(handing)
    }

    /// The same receipt is paid by one grant only, in whichever programme.
    private static let voucher = Rule("voucher", Voucher.self, on: .create, .change) {
        change, context in
        let application = try context.existing(change.after.application)
        guard application.organisation == change.after.organisation else {
            throw messages.otherOrganisation().at(Voucher.organisation)
        }
        guard ApplicationState.provable.contains(application.state) else {
            throw messages.notProvable()
        }
        guard change.after.paidOn <= context.today else { throw messages.voucherLater() }
        guard let number = change.after.number, let payee = change.after.payee else { return }
        let key = [plain(number), plain(payee), String(change.after.amount.cents)]
            .joined(separator: "|")
        change.after.matchKey = key
        let same = try context.first(Voucher.self) {
            $0.matchKey == key && $0.state != .rejected && !($0.id == change.after.reference)
        }
        if let same { throw messages.voucherTwice(same) }
    }

    private static func plain(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static let proof = Rule("proof", Proof.self, on: .create, .change) {
        change, context in
        let application = try context.existing(change.after.application)
        guard application.organisation == change.after.organisation else {
            throw messages.otherOrganisation().at(Proof.organisation)
        }
        guard ApplicationState.provable.contains(application.state), application.state != .agreed
        else { throw messages.notProvable() }
        guard change.kind == .create else { return }
        let hasOther = try context.exists(Proof.self) {
            $0.application == application.reference
        }
        guard !hasOther else { throw messages.proofTwice() }
        change.after.isInTime = context.today <= (application.proofDueOn ?? context.today)
    }

    /// A proof that is made is handed in.
    private static let handing = Rule("handing", Proof.self, on: .create, at: .after) {
        change, context in
        let application = try context.existing(change.after.application)
        guard [.running, .proofDue, .overdue].contains(application.state) else { return }
        try context.move(application, Application.handIn)
    }
}

/// From the proof to the end: what was used, what comes back, and what is left to settle.
enum SettlementRules {
    static let handingIn = Rule("handing-in", Application.self, on: .move) { change, context in
        guard change.isMove(Application.handIn) else { return }
        let hasProof = try context.exists(Proof.self) {
            $0.application == change.after.reference
        }
        guard hasProof else { throw messages.proofMissing() }
        change.after.provedOn = change.after.provedOn ?? context.today
    }

    /// Works out what comes back: what was paid beyond what was used.
    static let accepting = Rule("accepting", Application.self, on: .move) { change, context in
        guard change.isMove(Application.accept) else { return }
        let settlement = try Settlement(change.after, context)
        guard settlement.undecided == 0 else {
            throw messages.vouchersOpen(settlement.undecided)
        }
        change.after.repayable = settlement.repayable
    }

    static let settling = Rule("settling", Application.self, on: .move) { change, context in
        guard change.isMove(Application.settle) else { return }
        let application = change.after.reference
        let repayments = try context.records(Repayment.self) { $0.application == application }
        let open = repayments.filter { $0.state == .due }.map(\.amount).total
        guard open <= .nothing else { throw messages.repaymentOpen(open) }
        try releasePayOuts(of: application, context)
        let back = repayments.filter { $0.state == .repaid }.map(\.amount).total
        change.after.committed = change.after.paid - back
    }

    /// An application that ended takes nothing more out of the pot than what was paid.
    static let ending = Rule("ending", Application.self, on: .move) { change, context in
        guard ApplicationState.ended.contains(change.after.state) else { return }
        change.after.endedAt = context.now
        guard change.after.state != .closed else { return }
        try releasePayOuts(of: change.after.reference, context)
        change.after.committed = change.after.paid > .nothing ? change.after.paid : nil
        if change.after.state == .revoked { change.after.repayable = change.after.paid }
    }

    /// What was planned is not paid out any more; what stands in a list has to leave it first.
    private static func releasePayOuts(
        of application: Reference<Application>, _ context: TenantContext
    ) throws {
        for payOut in try context.records(PayOut.self, where: { $0.application == application }) {
            guard payOut.state != .listed else { throw messages.fixed() }
            if payOut.state == .planned { try context.move(payOut, PayOut.cancel) }
        }
    }

    /// Asks for what comes back, and notes at the account that it is not needed any more.
    static let following = Rule("settlement", Application.self, on: .move, at: .after) {
        change, context in
        let application = change.after
        let asksBack = change.isMove(Application.accept) || change.isMove(Application.revoke)
        if asksBack, let amount = application.repayable, amount > .nothing {
            try context.create(Repayment.self) {
                $0.application = application.reference
                $0.amount = amount
            }
        }
        guard ([.settled] + ApplicationState.ended).contains(application.state) else { return }
        let polls = try context.records(Poll.self) {
            $0.application == application.reference && $0.state == .open
        }
        for poll in polls { try context.move(poll, Poll.drop) }
        let account = try context.first(BankAccount.self) {
            $0.application == application.reference && $0.settledOn.isEmpty
        }
        guard let account else { return }
        try context.change(account) { $0.settledOn = context.today }
    }
}

/// What a grant came to: what it needed, what was used, what is due back.
struct Settlement {
    /// Vouchers that nobody has decided about.
    let undecided: Int
    /// What vouchers that count come to, with what the organisation brought in.
    let used: Money
    /// What was to be used: the grant and the own share.
    let required: Money
    /// What comes back.
    let repayable: Money

    init(_ application: Record<Application>, _ reader: TenantReader) throws {
        let vouchers = try reader.records(Voucher.self) {
            $0.application == application.reference
        }
        undecided = vouchers.count { $0.state == .entered }
        let proof = try reader.first(Proof.self) { $0.application == application.reference }
        let granted = application.granted ?? .nothing
        used =
            vouchers.filter { $0.state == .accepted }.map(\.amount).total
            + (proof?.ownContribution ?? .nothing)
        required = granted + (application.ownShare ?? .nothing)
        let short = required > used ? required - used : .nothing
        let entitled = granted > short ? granted - short : .nothing
        repayable = application.paid > entitled ? application.paid - entitled : .nothing
    }
}
