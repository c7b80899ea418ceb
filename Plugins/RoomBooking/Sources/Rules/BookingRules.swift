import DachwerkKit

/// The rules of bookings, in the order in which they run.
enum BookingRules {
    /// First what completes and checks the record, then what holds the room.
    static func all(_ settings: Values<RoomSettings>) -> [Rule<Booking>] {
        [
            ContentRules.editing, ContentRules.fitting, ContentRules.person,
            ContentRules.title, AcceptanceRules.booking, OverrideRules.reason,
            AskingRules.asking(settings), PriceRules.pricing, OptionRules.holding(settings),
            DayRules.using(settings), EndRules.ending(settings), HoldingRules.reserving,
            AskingRules.numbering, HoldingRules.holding, BookingDeadlines.setting(settings),
            AskingRules.telling, AskingRules.decidingAtOnce(settings),
        ]
    }
}
