import DachwerkKit

/// What must be in order before equipment leaves the store.
enum HandOverRules {
    /// Checks time, deposit, briefing and pieces, and notes when it was.
    static let handOver = Rule("hand-over", for: Loan.handOver) { change, context in
        var loan = change.after
        try Opening.check(loan, agreed: loan.period.start, context)
        guard context.now < loan.period.end else {
            throw messages.periodOver(loan.period)
        }
        loan.shortOf = []
        loan.isShort = false
        loan.returns = []
        loan.lines = loan.lines.map { line in
            line.with {
                $0.returned = 0
                $0.damaged = 0
                $0.conditionIn = nil
            }
        }
        loan.assignments = loan.assignments.map { assignment in
            assignment.with {
                $0.isReturned = false
                $0.conditionIn = nil
            }
        }
        let contents = try LoanContents(loan, context)
        if !loan.isOverride { try SuspensionRules.check(contents, context) }
        try checkDeposit(loan, context)
        if contents.lineModels.contains(where: { $0.requiresBriefing }), !loan.isBriefed {
            throw messages.briefingMissing()
        }
        try checkPieces(contents, context)
        loan.handedOverAt = context.now
        change.after = loan
    }

    private static func checkDeposit(_ loan: Record<Loan>, _ context: TenantReader) throws {
        let recorded = try Amounts.recorded(for: loan.reference, context)
        guard recorded.minorUnits < loan.depositDue.minorUnits else { return }
        throw messages.depositMissing(loan.depositDue, recorded)
    }

    /// Exactly as many pieces as needed, each of the right model, fit, checked and free.
    private static func checkPieces(_ contents: LoanContents, _ context: TenantReader) throws {
        var pieces: [RecordID: Int] = [:]
        var seen: Set<RecordID> = []
        for assignment in contents.loan.assignments {
            guard seen.insert(assignment.item.id).inserted else { throw messages.pieceTwice() }
            let item = try context.existing(assignment.item)
            try checkPiece(item, contents.loan, context)
            pieces[item.model.id, default: 0] += 1
        }
        for wish in contents.piecesNeeded {
            let count = pieces.removeValue(forKey: wish.model.id) ?? 0
            guard count == wish.quantity else {
                throw messages.pieceCount(
                    try context.existing(wish.model).name, wish.quantity, count)
            }
        }
        guard pieces.isEmpty else { throw messages.pieceOfOtherModel() }
        for line in contents.loan.lines {
            guard let item = line.item, !seen.contains(item.id) else { continue }
            throw messages.pieceAskedFor(try context.existing(item).inventoryCode)
        }
    }

    private static func checkPiece(
        _ item: Record<Item>, _ loan: Record<Loan>, _ context: TenantReader
    ) throws {
        let code = item.inventoryCode
        guard Stock.isUsable(item) else { throw messages.pieceUnfit(code) }
        if let check = item.nextSafetyCheck, check < context.today {
            throw messages.pieceUnchecked(code)
        }
        guard let period = Period(start: context.now, end: loan.period.end) else { return }
        let answer = try context.availability(
            of: item.reference, quantity: 1, in: period, besides: loan.reference)
        guard loan.isOverride || !answer.lacksQuantity else {
            throw messages.pieceTaken(code)
        }
    }
}
