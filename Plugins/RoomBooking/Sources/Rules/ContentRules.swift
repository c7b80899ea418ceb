import DachwerkKit
import MemberNetworkContract

/// What a booking must look like, and when its content may change.
enum ContentRules {
    /// What took place or has ended changes through transitions only.
    static let editing = Rule("editing", Booking.self, on: .change) { change, _ in
        guard !BookingState.open.contains(change.after.state) else { return }
        if change.changesPlace || change.changes(Booking.houseRules) { throw messages.fixed() }
    }

    /// The room is for so many people, seated so, and for such a purpose.
    static let fitting = Rule("fitting", Booking.self, on: .create, .change, .move) {
        change, context in
        let isCertain = change.isMove(Booking.confirm) || change.isMove(Booking.confirmAtOnce)
        guard change.isAsking || isCertain || (change.kind != .move && change.changesPlace)
        else { return }
        let wish = try Wish(change.after, context)
        try wish.checkRoom(besides: change.after.reference, context)
        guard !change.after.isOverride else { return }
        try wish.checkQuiet(context)
    }

    /// The booking is the organisation's; whoever acts for it is the person in charge.
    static let person = Rule("person", Booking.self, on: .create, .change, .move) {
        change, context in
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
        guard change.changes(Booking.personInCharge), let person = change.after.personInCharge
        else { return }
        try check(person, of: change.after.organisation, context)
    }

    /// What anybody may come to has a name.
    static let title = Rule("title", Booking.self, on: .create, .change) { change, _ in
        guard change.after.isPublic, change.after.title == nil else { return }
        throw messages.titleMissing()
    }

    /// Refuses somebody who acts for another organisation.
    static func check(
        _ person: Reference<Contact>, of organisation: Reference<Organisation>,
        _ context: TenantReader
    ) throws {
        guard try context.existing(person).organisation == organisation else {
            throw messages.personOfOtherOrganisation()
        }
    }

    /// Nothing becomes certain without anybody who answers for it; the house may note a request
    /// before it knows who comes.
    private static func needsPerson(_ change: Change<Booking>, _ context: TenantReader) -> Bool {
        let isTakenAway =
            (change.changes(Booking.personInCharge) || change.changes(Booking.personName))
            && change.after.state == .confirmed
        return change.isMove(Booking.confirm) || isTakenAway
            || (change.isAsking && !Rooms.isHouse(context))
    }
}
