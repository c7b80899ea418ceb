import DachwerkKit

/// What is looked at when somebody without an account asks, and what follows when the house agrees.
enum InquiryRules {
    static let all = [asking, accepting]

    /// Whoever asks can be reached, and hears at once when it cannot be.
    private static let asking = Rule("asking", Inquiry.self, on: .create, .change) {
        change, context in
        let inquiry = change.after
        guard inquiry.state == .asked else { return }
        guard inquiry.phone != nil || inquiry.email != nil else { throw messages.reachMissing() }
        if change.kind == .create, !Rooms.isHouse(context) {
            try AcceptanceRules.check(inquiry.houseRules, inquiry.rulesLanguage, context)
        }
        guard
            change.changes(Inquiry.room) || change.changes(Inquiry.period)
                || change.changes(Inquiry.people) || change.changes(Inquiry.seating)
                || change.changes(Inquiry.use)
        else { return }
        let wish = try Wish(inquiry, context)
        try wish.checkRoom(besides: inquiry.reference, context)
        let answer = try wish.answer(besides: inquiry.reference, context)
        guard answer.isFeasible else {
            throw messages.inquiryTime(wish.room.name, answer.next)
        }
    }

    /// Books in the name of the organisation; whatever stands against it stands against the
    /// acceptance.
    private static let accepting = Rule("accepting", Inquiry.self, on: .move, at: .after) {
        change, context in
        guard change.isMove(Inquiry.accept) else { return }
        let inquiry = change.after
        guard let organisation = inquiry.organisation else {
            throw Refusal.missing(Inquiry.organisation)
        }
        let booking = try context.create(Booking.self) {
            $0.organisation = organisation
            $0.room = inquiry.room
            $0.period = inquiry.period
            $0.people = inquiry.people
            $0.seating = inquiry.seating
            $0.use = inquiry.use
            $0.needs = inquiry.purpose
            $0.personName = inquiry.name
            $0.houseRules = inquiry.houseRules
            $0.rulesLanguage = inquiry.rulesLanguage
        }
        try context.change(try context.existing(inquiry.reference)) {
            $0.booking = booking.reference
        }
    }
}
