import DachwerkKit

/// The house rules are accepted in the version that counts, in a language in which they exist.
enum AcceptanceRules {
    /// Whoever asks accepts; the house may note what it was told.
    static let booking = Rule("accepting-rules", Booking.self, on: .create, .move) {
        change, context in
        guard change.isAsking, !Rooms.isHouse(context) else { return }
        try check(change.after.houseRules, change.after.rulesLanguage, context)
    }

    /// The same for a series when it is booked.
    static let series = Rule("accepting-rules", Series.self, on: .move) { change, context in
        guard change.isMove(Series.book), !Rooms.isHouse(context) else { return }
        try check(change.after.houseRules, change.after.rulesLanguage, context)
    }

    /// Refuses an acceptance of another version, or in a language that nobody wrote it in.
    static func check(
        _ accepted: Reference<HouseRules>?, _ language: LanguageTag?, _ context: TenantReader
    ) throws {
        guard let rules = try HouseRules.inForce(on: context.today, context) else { return }
        guard accepted == rules.reference else { throw messages.rulesNotAccepted(rules.edition) }
        guard let language, rules.text.versions.keys.contains(language) else {
            throw messages.rulesLanguageMissing(rules.edition)
        }
    }
}
