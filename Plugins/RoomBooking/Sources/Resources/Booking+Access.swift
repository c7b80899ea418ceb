import DachwerkKit

extension Booking {
    /// Who may do what: everybody sees public events, an organisation its own bookings, and of
    /// those of others that a room is taken.
    static let access = Access<Booking> {
        $0.allow(
            .everyone, .read, only: title, room, period, use,
            where: { $0.isPublic == true && $0.state.isOne(of: [.confirmed, .inUse]) })
        allowBookers(&$0)
        $0.allow(Rooms.manager, .read, .create, .change, .export, .import)
        $0.allow(Rooms.manager, moving: submit, hold, takeUp, confirm, refuse, cancel, callOff)
        $0.allow(Rooms.manager, moving: checkIn, miss, finish, close)
        $0.allow(Rooms.manager, .erase, where: { $0.state == .draft })
        $0.allow(
            Rooms.caretaker, .read, except: staffNote, fee, inKindValue,
            where: { $0.state.isOne(of: [.confirmed] + BookingState.used) })
        $0.allow(Rooms.caretaker, moving: checkIn, miss, finish)
        $0.allow(
            Rooms.viewer, .read, .export, except: needs, personInCharge, personName, staffNote)
    }

    private static func allowBookers(_ access: inout Access<Booking>) {
        access.allow(
            Rooms.booker, .read, only: room, period,
            where: { $0.state.isOne(of: BookingState.held + [.inUse]) })
        access.allow(
            Rooms.booker, .read, except: staffNote, where: { $0.organisation.isOfActor })
        access.allow(
            Rooms.booker, .create,
            only: organisation, room, period, title, use, people, seating, isPublic, isLoud,
            needs, personInCharge, personName, wishesOption, houseRules, rulesLanguage, project,
            where: { $0.organisation.isOfActor })
        access.allow(
            Rooms.booker, .change,
            only: room, period, title, use, people, seating, isPublic, isLoud, needs,
            personInCharge, personName, wishesOption, houseRules, rulesLanguage, project,
            where: {
                $0.organisation.isOfActor
                    && $0.state.isOne(of: [.draft, .requested, .option])
            })
        // Once it is certain, others may come, and it may be called otherwise.
        access.allow(
            Rooms.booker, .change, only: title, needs, personInCharge, personName,
            where: { $0.organisation.isOfActor && $0.state == .confirmed })
        access.allow(
            Rooms.booker, moving: submit, takeUp, cancel, checkIn, finish,
            where: { $0.organisation.isOfActor })
        access.allow(
            Rooms.booker, .erase, where: { $0.organisation.isOfActor && $0.state == .draft })
    }
}
