import DachwerkKit

/// How far a booking has come.
enum BookingState: String, LifecycleState {
    /// Being written; holds nothing.
    case draft
    /// Asked for; the room is held for it.
    case requested
    /// Held until a moment, and free again after it.
    case option
    /// Certain.
    case confirmed
    /// People are in the room.
    case inUse
    /// Took place.
    case done
    /// Took place, and nothing is left to be settled.
    case closed
    /// Not granted.
    case refused
    /// Given up.
    case cancelled
    /// Not decided or not taken up in time.
    case expired
    /// Nobody came.
    case noShow

    /// The states in which the room is taken and nobody is in it yet.
    static let held: [BookingState] = [.requested, .option, .confirmed]
    /// The states in which the content may still be changed.
    static let open: [BookingState] = [.draft] + held
    /// The states of what takes or took place.
    static let used: [BookingState] = [.inUse, .done, .closed]
    /// The states in which a booking has ended.
    static let ended: [BookingState] = [.closed, .refused, .cancelled, .expired, .noShow]
}

extension Change<Booking> {
    /// Whether the room is being asked for: made as a request, or a draft that is submitted.
    var isAsking: Bool {
        isMove(Booking.submit) || (kind == .create && after.state == .requested)
    }

    /// Whether other people, another room or another time are booked.
    var changesPlace: Bool {
        changes(Booking.room) || changes(Booking.period) || changes(Booking.people)
            || changes(Booking.seating) || changes(Booking.use) || changes(Booking.isLoud)
    }
}

extension Booking {
    /// Asks for what was a draft so far.
    static let submit = Transition(
        "submit", from: .draft, to: .requested, sets: houseRules, rulesLanguage, isOverride)
    /// Holds the room until a moment.
    static let hold = Transition(
        "hold", from: .requested, to: .option, notifies: [tellsBooker(messages.held)],
        sets: optionUntil, staffNote)
    /// Asks for certainty about what was only held.
    static let takeUp = Transition(
        "take-up", from: .option, to: .requested, notifies: [tellsHouse(messages.toDecide)])
    /// Makes it certain.
    static let confirm = Transition(
        "confirm", from: .requested, .option, to: .confirmed,
        notifies: [tellsBooker(messages.confirmed)],
        sets: isOverride, personInCharge, personName, staffNote)
    /// Makes it certain without anybody deciding, or together with its series.
    static let confirmAtOnce = Transition(
        "confirm-at-once", from: .requested, .option, to: .confirmed, isInternal: true)
    /// Does not grant it.
    static let refuse = Transition(
        "refuse", from: .requested, .option, to: .refused, reason: .required,
        notifies: [tellsBooker(messages.refused)], sets: refusalGround)
    /// Gives it up.
    static let cancel = Transition(
        "cancel", from: .draft, .requested, .option, .confirmed, to: .cancelled,
        notifies: [
            tellsBooker(messages.cancelled).from(.requested, .option, .confirmed),
            tellsHouse(messages.cancelled).from(.requested, .option, .confirmed),
        ])
    /// Takes back what was confirmed.
    static let callOff = Transition(
        "call-off", from: .confirmed, to: .cancelled, reason: .required,
        notifies: [tellsBooker(messages.calledOff)])
    /// Gives it up together with its series; only the platform does this.
    static let dropWithSeries = Transition(
        "drop-with-series", from: .requested, .option, .confirmed, to: .cancelled,
        isInternal: true)
    /// Says that nobody decided or took it up in time; only the platform does this.
    static let expire = Transition(
        "expire", from: .requested, .option, to: .expired, isInternal: true,
        notifies: [tellsBooker(messages.expired), tellsHouse(messages.expired)])
    /// Says that people are there.
    static let checkIn = Transition("check-in", from: .confirmed, to: .inUse)
    /// Says that nobody came; the room is free again.
    static let miss = Transition(
        "no-show", from: .confirmed, to: .noShow,
        notifies: [tellsBooker(messages.noShow), tellsHouse(messages.noShow)])
    /// Says that the room was left.
    static let finish = Transition("finish", from: .inUse, to: .done)
    /// Says that it took place, where nobody has to check in; only the platform does this.
    static let complete = Transition("complete", from: .confirmed, to: .done, isInternal: true)
    /// Ends it.
    static let close = Transition("close", from: .done, to: .closed)
}

extension Booking {
    /// Tells whoever booked, with the name of the room.
    static func tellsBooker(
        _ message: NoticeMessage<Record<Booking>, LocalizedText>
    ) -> Telling<Booking> {
        Telling(message, to: .organisation(organisation)) { booking, _, context in
            (booking, try context.existing(booking.room).name)
        }
    }

    /// Tells whoever booked, with the reason that had to be given.
    static func tellsBooker(
        _ message: NoticeMessage<Record<Booking>, LocalizedText, String>
    ) -> Telling<Booking> {
        Telling(message, to: .organisation(organisation)) { booking, reason, context in
            (booking, try context.existing(booking.room).name, reason ?? "")
        }
    }

    /// Tells the house.
    static func tellsHouse(
        _ message: NoticeMessage<Record<Booking>, LocalizedText>
    ) -> Telling<Booking> {
        Telling(message, to: .holders(of: Rooms.manager)) { booking, _, context in
            (booking, try context.existing(booking.room).name)
        }
    }
}
