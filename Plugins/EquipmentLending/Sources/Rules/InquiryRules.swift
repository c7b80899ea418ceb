import DachwerkKit

/// What is looked at when somebody without an account asks, and what follows when the staff agrees.
enum InquiryRules {
    static func all(_ settings: Values<LendingSettings>) -> [Rule<Inquiry>] {
        [asking(settings), accepting(settings)]
    }

    /// Whoever asks can be reached, and hears at once when it cannot be.
    private static func asking(_ settings: Values<LendingSettings>) -> Rule<Inquiry> {
        Rule("asking", Inquiry.self, on: .create, .change) { change, context in
            let inquiry = change.after
            guard inquiry.state == .asked else { return }
            guard inquiry.phone != nil || inquiry.email != nil else {
                throw messages.reachMissing()
            }
            if change.kind == .create, let version = settings.termsVersion,
                inquiry.termsVersion != version
            {
                throw messages.inquiryTerms(version)
            }
            guard change.changes(Inquiry.lines) || change.changes(Inquiry.period) else { return }
            try checkLines(inquiry, context)
        }
    }

    private static func checkLines(
        _ inquiry: Record<Inquiry>, _ context: TenantReader
    ) throws {
        var wished: [RecordID: Int] = [:]
        for line in inquiry.lines { wished[line.model.id, default: 0] += line.quantity }
        var store: Reference<LendingStore>?
        for line in inquiry.lines {
            guard let quantity = wished.removeValue(forKey: line.model.id) else { continue }
            let model = try context.existing(line.model)
            guard model.isOffered else { throw messages.notOffered(model.name) }
            guard store == nil || store == model.store else { throw messages.severalStores() }
            store = model.store
            let answer = try context.availability(
                of: line.model, quantity: quantity, in: inquiry.period, besides: inquiry.reference)
            guard !answer.isFeasible else { continue }
            throw answer.lacksQuantity
                ? messages.inquiryTooMany(model.name, quantity, answer.free, answer.next)
                : messages.inquiryTime(model.name, answer.next)
        }
    }

    /// Asks for the loan in the name of the organisation; whatever stands against it stands
    /// against the acceptance.
    private static func accepting(_ settings: Values<LendingSettings>) -> Rule<Inquiry> {
        Rule("accepting", for: Inquiry.accept, at: .after) { change, context in
            let inquiry = change.after
            guard let organisation = inquiry.organisation else {
                throw Refusal.missing(Inquiry.organisation)
            }
            let loan = try context.create(Loan.self) {
                $0.organisation = organisation
                $0.personName = inquiry.name
                $0.purpose = inquiry.purpose
                $0.period = inquiry.period
                $0.termsVersion = inquiry.termsVersion ?? settings.termsVersion
                $0.lines = inquiry.lines.map { line in
                    Values<LoanLine> {
                        $0.model = line.model
                        $0.quantity = line.quantity
                    }
                }
            }
            try context.change(try context.existing(inquiry.reference)) {
                $0.loan = loan.reference
            }
        }
    }
}
