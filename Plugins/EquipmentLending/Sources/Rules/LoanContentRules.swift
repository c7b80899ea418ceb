import DachwerkKit
import MemberNetworkContract

/// What a loan must look like, and when its content may change.
enum LoanContentRules {
    /// What was handed over or has ended changes through transitions only.
    static let editing = Rule("editing", Loan.self, on: .change) { change, _ in
        guard !LoanState.open.contains(change.after.state) else { return }
        if change.changes(Loan.lines) || change.changes(Loan.period)
            || change.changes(Loan.assignments) || change.changes(Loan.isBriefed)
        {
            throw messages.fixedAfterHandOver()
        }
    }

    /// Checks the lines and works out store, price and deposit.
    static let lines = Rule("lines", Loan.self, on: .create, .change, .move) { change, context in
        if LoanState.open.contains(change.after.state) { clearReturns(&change) }
        let isNew = change.kind == .create || change.changes(Loan.lines)
        let isAsked = change.isAsking || change.isMove(Loan.handOver)
        guard isNew || isAsked else { return }
        let isReturn = change.isMove(Loan.returnPart) || change.isMove(Loan.giveBack)
        guard !isReturn else { return }
        let contents = try LoanContents(change.after, context)
        try checkLines(contents, context)
        guard let first = contents.lineModels.first else { return }
        for model in contents.lineModels {
            guard model.store == first.store else {
                throw messages.severalStores().with([fault])
            }
            guard model.isOffered || change.isMove(Loan.handOver) else {
                throw messages.notOffered(model.name)
            }
        }
        change.after.store = first.store
        change.after.price = Money(cents: 0)
        change.after.depositDue = Amounts.deposit(for: contents)
    }

    /// The borrower of record is the organisation; whoever acts for it is the person in charge.
    static let person = Rule("person", Loan.self, on: .create, .change, .move) { change, context in
        if change.after.personInCharge == nil, change.kind == .create || change.isAsking,
            let person = context.actor.person,
            let contact = try context.record(Reference<Contact>(person)),
            contact.organisation == change.after.organisation
        {
            change.after.personInCharge = contact.reference
        }
        if change.after.personInCharge == nil, change.after.personName == nil,
            needsPerson(change, context)
        {
            throw messages.personMissing()
        }
        guard change.changes(Loan.personInCharge), let person = change.after.personInCharge
        else { return }
        let contact = try context.existing(person)
        guard contact.organisation == change.after.organisation else {
            throw messages.personOfOtherOrganisation()
        }
    }

    /// Nothing is promised or handed over without anybody who answers for it.
    ///
    /// The staff may note a request before they know who comes.
    private static func needsPerson(_ change: Change<Loan>, _ context: TenantReader) -> Bool {
        let isPromise = change.isMove(Loan.approve) || change.isMove(Loan.handOver)
        let isTakenAway =
            (change.changes(Loan.personInCharge) || change.changes(Loan.personName))
            && (LoanState.out + [.approved]).contains(change.after.state)
        let isStaff =
            context.actor.kind == .system || Lending.staff.contains { context.actor.holds($0) }
        return isPromise || isTakenAway || (change.isAsking && !isStaff)
    }

    /// What was agreed with the staff holds for the time it was agreed for.
    static let agreement = Rule("agreement", Loan.self, on: .change, .move) { change, context in
        guard change.after.isByAgreement, change.changes(Loan.period),
            !change.changes(Loan.isByAgreement),
            !Lending.staff.contains(where: { context.actor.holds($0) })
        else { return }
        change.after.isByAgreement = false
    }

    private static let fault = messages.lines(at: Loan.lines)

    /// Before the hand-over nothing is out, so nothing can be back.
    private static func clearReturns(_ change: inout Change<Loan>) {
        guard change.changes(Loan.lines) || change.changes(Loan.assignments) else { return }
        change.after.assignments = []
        change.after.lines = change.after.lines.map { line in
            line.with {
                $0.returned = 0
                $0.damaged = 0
                $0.conditionOut = nil
                $0.conditionIn = nil
            }
        }
    }

    /// Each model stands in one line, except where lines name certain pieces.
    private static func checkLines(
        _ contents: LoanContents, _ context: TenantReader
    ) throws {
        var models: Set<RecordID> = []
        var items: Set<RecordID> = []
        for line in contents.loan.lines {
            guard let reference = line.item else {
                guard models.insert(line.model.id).inserted else {
                    throw messages.lineTwice().with([fault])
                }
                continue
            }
            let item = try context.existing(reference)
            guard item.model == line.model, line.quantity == 1,
                items.insert(reference.id).inserted
            else { throw messages.certainItem().with([fault]) }
        }
    }
}
