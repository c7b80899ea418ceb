import DachwerkKit

/// The rules of sessions, in the order in which they run.
enum SessionRules {
    static func all(_ settings: Values<SessionSettings>) -> [Rule<Session>] {
        [
            RequestRules.asking(settings), RequestRules.editing, RequestRules.dates,
            NameRules.naming(settings), MatchRules.looking(settings),
            ConfirmRules.confirming(settings), ConfirmRules.keeping(settings),
            AnnounceRules.announcing, EndRules.noting, FeeRules.settling,
            MatchRules.taking, OfferRules.following(settings), NameRules.following,
            SessionDeadlines.setting(settings),
        ]
    }
}
