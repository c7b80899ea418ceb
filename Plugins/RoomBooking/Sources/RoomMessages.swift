import DachwerkKit

/// What room booking says to people.
let messages = RoomMessages()

/// Every refusal and notice of room booking.
struct RoomMessages: MessageCatalog {
    static let capability = RoomBookingModule.manifest.capability

    // MARK: What a booking must look like

    let fixed = refusal("fixed", .conflict)
    let notOffered = refusal("not-offered", at: Booking.room, .localized("room"))
    let useNotAllowed = refusal("use-not-allowed", at: Booking.use, .localized("room"))
    let seatingMissing = refusal("seating-missing", .invalid, at: Booking.seating, .room)
    let tooManyPeople = refusal(
        "too-many-people", .invalid, at: Booking.people, .room, .number("people"),
        .number("capacity"), .instead)
    let loudInQuietHours = refusal(
        "loud-in-quiet-hours", at: Booking.isLoud, .room, .period("quiet"))
    let personMissing = refusal("person-missing", .invalid, at: Booking.personInCharge)
    let personOfOtherOrganisation = refusal(
        "person-of-other-organisation", .invalid, at: Booking.personInCharge)
    let rulesNotAccepted = refusal(
        "rules-not-accepted", .invalid, at: Booking.houseRules, .text("version"))
    let rulesLanguageMissing = refusal(
        "rules-language-missing", .invalid, at: Booking.rulesLanguage, .text("version"))
    let titleMissing = refusal("title-missing", .invalid, at: Booking.title)
    let overrideByHouse = refusal("override-by-house", .forbidden)
    let overrideNeedsReason = refusal("override-needs-reason", .invalid)
    let optionTime = refusal("option-time", .invalid, at: Booking.optionUntil, .moment("latest"))

    // MARK: When a room can be had

    let taken = refusal("taken", .conflict, at: Booking.period, .room, .next, .instead)
    let inThePast = refusal("in-the-past", at: Booking.period, .next)
    let tooSoon = refusal("too-soon", at: Booking.period, .room, .number("limit"), .next)
    let tooShort = refusal("too-short", at: Booking.period, .room, .number("limit"), .next)
    let tooLong = refusal("too-long", at: Booking.period, .room, .number("limit"), .next)
    let tooFarAhead = refusal(
        "too-far-ahead", at: Booking.period, .room, .number("limit"), .date("latest"))
    let shareHours = refusal(
        "share-hours", at: Booking.period, .number("limit"), .number("taken"), .date("month"),
        .next)
    let shareSimultaneous = refusal(
        "share-simultaneous", at: Booking.period, .number("limit"), .number("taken"), .next)

    // MARK: On the day

    let tooEarly = refusal("too-early", .moment("from"))
    let over = refusal("over", .field(Booking.period))
    let notBegun = refusal("not-begun", .field(Booking.period))

    // MARK: Series

    let seriesTimes = refusal("series-times", .invalid, at: Series.until)
    let seriesEmpty = refusal("series-empty", .invalid, at: Series.rhythm)
    let seriesTooLong = refusal("series-too-long", .invalid, at: Series.count, .number("limit"))
    let seriesImpossible = refusal("series-impossible", .conflict, at: Series.dates)
    let seriesChanged = refusal("series-changed", .conflict, at: Series.dates, .date("day"))
    let seriesFixed = refusal("series-fixed", .conflict)

    // MARK: Houses, rooms, shares and inquiries

    let span = refusal("span", .invalid)
    let extraHours = refusal("extra-hours", .invalid, at: House.extraHours)
    let part = refusal("part", .invalid, at: Room.parts)
    let layoutTwice = refusal("layout-twice", .invalid, at: Room.layouts)
    let shareWithoutLimit = refusal("share-without-limit", .invalid, at: Share.maxHoursPerMonth)
    let reachMissing = refusal("reach-missing", .invalid, at: Inquiry.phone)
    let inquiryTime = refusal("inquiry-time", .conflict, at: Inquiry.period, .room, .next)
    let inquiryToDecide = notice("inquiry-to-decide", .field(Inquiry.period))
    let inquiryAccepted = notice("inquiry-accepted", .field(Inquiry.period))
    let inquiryDeclined = notice("inquiry-declined", .field(Inquiry.period))

    // MARK: What whoever booked is told

    let received = notice("booking-received", .booking, .room)
    let held = notice("booking-held", .all(.booking, .field(Booking.optionUntil)), .room)
    let confirmed = notice("booking-confirmed", .booking, .room)
    let refused = notice("booking-refused", .booking, .room, .text("grounds"))
    let cancelled = notice("booking-cancelled", .booking, .room)
    let calledOff = notice("booking-called-off", .booking, .room, .text("grounds"))
    let expired = notice("booking-expired", .booking, .room)
    let noShow = notice("no-show", .booking, .room)
    let tomorrow = notice(
        "tomorrow", .booking, .room, .optional(.text("code"), with: "code"))
    let affectedByClosure = notice(
        "affected-by-closure", .booking, .room, .optional(.period("next"), with: "next"))
    let affectedByIncident = notice(
        "affected-by-incident", .booking, .room, .optional(.period("next"), with: "next"),
        .instead)
    let seriesReceived = notice(
        "series-received", .localized("room"), .number("dates"), .date("first"))
    let seriesConfirmed = notice(
        "series-confirmed", .localized("room"), .number("dates"), .date("first"))
    let seriesRefused = notice("series-refused", .localized("room"), .text("grounds"))
    let seriesCancelled = notice("series-cancelled", .localized("room"), .number("dates"))

    // MARK: What the house is told

    let toDecide = notice("booking-to-decide", .booking, .room)
    let seriesToDecide = notice(
        "series-to-decide", .localized("room"), .number("dates"), .date("first"))
    let incident = notice("incident-notice", .localized("room"))
}

extension MessageArgument where Value == Record<Booking> {
    /// Number and period of a booking.
    fileprivate static var booking: MessageArgument<Record<Booking>> {
        .all(.field(Booking.number), .field(Booking.period))
    }
}

extension MessageArgument where Value == LocalizedText {
    /// What the room is called.
    fileprivate static var room: MessageArgument<LocalizedText> { .localized("room") }
}

extension MessageArgument where Value == LocalizedText? {
    /// Another room that would do.
    fileprivate static var instead: MessageArgument<LocalizedText?> {
        .optional(.localized("other"), with: "instead")
    }
}

extension MessageArgument where Value == Period? {
    /// The next period that is possible; without one the sentence does not offer it.
    fileprivate static var next: MessageArgument<Period?> {
        .optional(.period("next"), without: "for-now")
    }
}
