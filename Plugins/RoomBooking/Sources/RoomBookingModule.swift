public import DachwerkKit

/// Gives rooms to organisations: what is promised once is never promised twice.
public struct RoomBookingModule: CapabilityModule {
    /// Who the module is and what it needs.
    public static let manifest = ModuleManifest(
        provides: "room-booking", version: "1.0",
        requires: [.capability("member-network", from: "1.0")],
        summary: "Book rooms and combinations of rooms, once or as a series, never twice.")

    private let settings: Values<RoomSettings>

    /// Makes the module for the settings of one composition.
    public init(settings: Values<RoomSettings>) {
        self.settings = settings
    }

    /// Registers everything that the module contributes.
    public func register(in registrar: inout Registrar) {
        registrar.add(contentsOf: Rooms.duties)

        registrar.add(House.resource)
        registrar.add(Room.resource)
        registrar.add(Booking.resource)
        registrar.add(Series.resource)
        registrar.add(Share.resource)
        registrar.add(HouseRules.resource)
        registrar.add(Incident.resource)
        registrar.add(Demand.resource)
        registerFace(in: &registrar)

        let settings = settings
        registrar.add(
            Capacity(
                Room.self, limits: { RoomTerms.limits(of: $0, settings, $1) },
                terms: { try RoomTerms.terms($0, $1) }))

        registrar.add(ClosureRules.house)
        registrar.add(ClosureRules.opening)
        registrar.add(contentsOf: RoomRules.all)
        registrar.add(ShareRules.sound)
        registrar.add(contentsOf: BookingRules.all(settings))
        registrar.add(contentsOf: SeriesRules.all(settings))
        registrar.add(contentsOf: IncidentRules.all)
        registrar.add(contentsOf: InquiryRules.all)

        registrar.add(BookingDeadlines.passing)
        registrar.add(BookingReminders.tomorrow)
        registrar.add(Demand.job)
        registrar.add(ClosureRules.review)
        RoomRetention.register(settings, in: &registrar)

        registrar.add(contentsOf: RoomFigures.all)
        registrar.add(messages)
        registrar.add(words: WordFiles.all)
    }

    /// What stands on desks, in calendars, on paper, and before people without an account.
    private func registerFace(in registrar: inout Registrar) {
        registrar.add(
            DueDate(.start(Booking.period), within: 14, while: { $0.state == .requested }))
        registrar.add(
            DueDate(.moment(Booking.optionUntil), within: 3, while: { $0.state == .option }))
        registrar.add(DueDate(.date(Incident.unusableUntil), while: { $0.state == .open }))
        registrar.add(
            CalendarEntry(
                Booking.self, at: Booking.period,
                while: { $0.state.isOne(of: [.confirmed] + BookingState.used) },
                cancelled: { $0.state.isOne(of: [.cancelled, .noShow]) }))
        registrar.add(
            PrintForm(
                "confirmation", of: Booking.self, fields: Booking.number, Booking.organisation,
                Booking.personInCharge, Booking.personName, Booking.title, Booking.room,
                Booking.period, Booking.people, Booking.seating, Booking.needs,
                Booking.houseRules, Booking.rulesLanguage, Booking.fee,
                signed: "house", "organisation",
                while: { $0.state.isOne(of: [.confirmed] + BookingState.used) }))
        registrar.add(Inquiry.resource)
        registrar.add(
            VisitorRequest(Inquiry.self, as: Rooms.visitor, months: settings.retentionMonths) {
                inquiry, _ in inquiry.id
            })
        registrar.add(PublicSection(Booking.self, sort: .ascending(Booking.period, .start)))
        registrar.add(PublicSection(Room.self, sort: .ascending(Room.name)))
    }
}
