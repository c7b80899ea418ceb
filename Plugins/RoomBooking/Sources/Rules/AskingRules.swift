import DachwerkKit

/// What is looked at when somebody asks for a room, and what follows at once.
enum AskingRules {
    /// Limits and shares come before the question whether the room is free: who has had more than
    /// a share does not get it by being first.
    static func asking(_ settings: Values<RoomSettings>) -> Rule<Booking> {
        Rule("asking", Booking.self, on: .create, .change, .move) { change, context in
            let isMoved =
                change.kind == .change && BookingState.held.contains(change.after.state)
                && (change.changes(Booking.room) || change.changes(Booking.period))
            guard change.isAsking || isMoved, !change.after.isOverride else { return }
            let wish = try Wish(change.after, context)
            let limits = RoomTerms.limits(of: wish.room, settings, context)
            if let obstacle = limits.obstacle(wish.period, now: context.now) {
                let next = try wish.answer(besides: change.after.reference, context).next
                throw refusal(obstacle, wish, limits, next, context)
            }
            try ShareBook(
                of: change.after.organisation, around: wish.period, besides: change.after.reference,
                settings, context
            ).check(wish, besides: change.after.reference, context)
        }
    }

    /// Gives a request its number, once nothing stands against it.
    static let numbering = Rule("numbering", Booking.self, on: .create, .move) { change, context in
        guard change.isAsking, change.after.number == nil else { return }
        change.after.number = try context.nextNumber("booking")
    }

    /// Whoever asks is told that it arrived, and the house that there is something to decide; the
    /// dates of a series are told of together.
    static let telling = Rule("telling", Booking.self, on: .create, .move, at: .after) {
        change, context in
        let booking = change.after
        guard booking.series == nil else { return }
        let room = try context.existing(booking.room).name
        if change.isAsking {
            try context.notify(
                messages.received(booking, room), about: booking, to: booking.organisation.id)
            try context.notify(messages.toDecide(booking, room), about: booking, to: Rooms.manager)
        } else if change.isMove(Booking.confirmAtOnce) {
            try context.notify(
                messages.confirmed(booking, room), about: booking, to: booking.organisation.id)
        }
    }

    /// Decides at once where the tenant or the room says so.
    static func decidingAtOnce(_ settings: Values<RoomSettings>) -> Rule<Booking> {
        Rule("deciding-at-once", Booking.self, on: .create, .move, at: .after) {
            change, context in
            guard change.isAsking || change.isMove(Booking.takeUp) else { return }
            guard
                try settings.autoConfirms || context.existing(change.after.room).confirmsAtOnce
            else { return }
            let booking = try context.existing(change.after.reference)
            let isOption = booking.wishesOption && !change.isMove(Booking.takeUp)
            try context.move(
                booking, isOption ? Booking.hold : Booking.confirmAtOnce, reason: change.reason)
        }
    }

    private static func refusal(
        _ obstacle: CapacityAnswer.Obstacle, _ wish: Wish, _ limits: CapacityLimits,
        _ next: Period?, _ context: TenantReader
    ) -> Refusal {
        let room = wish.room.name
        return switch obstacle {
        case .tooSoon: messages.tooSoon(room, limits.leadHours, next)
        case .tooShort: messages.tooShort(room, limits.shortestHours, next)
        case .tooLong: messages.tooLong(room, limits.longestHours, next)
        case .tooFarAhead:
            messages.tooFarAhead(room, limits.daysAhead, limits.latestDay(now: context.now))
        default: messages.inThePast(next)
        }
    }
}
