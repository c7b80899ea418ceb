import DachwerkKit

/// A suspension has grounds and an end, and while it lasts nothing is lent.
enum SuspensionRules {
    static let all = [span, telling]

    /// The last day does not lie before the first.
    static let span = Rule("span", Suspension.self, on: .create, .change) { change, _ in
        guard change.after.until >= change.after.from else {
            throw messages.span().at(Suspension.until)
        }
    }

    /// The organisation is told why and until when.
    static let telling = Rule("telling", Suspension.self, on: .create, .change, at: .after) {
        change, context in
        try context.notify(
            messages.suspendedNotice(change.after), about: change.after,
            to: change.after.organisation.id)
    }

    /// Refuses a loan of an organisation that is suspended today or on the day it starts.
    static func check(_ contents: LoanContents, _ context: TenantReader) throws {
        let loan = contents.loan
        let zone = context.tenant.zone
        let days = [context.today, zone.date(of: loan.period.start)]
        let suspensions = try context.records(Suspension.self) {
            $0.organisation == loan.organisation && $0.until >= context.today
        }
        let current = suspensions.filter { suspension in
            days.contains { suspension.from <= $0 && $0 <= suspension.until }
        }
        guard let longest = current.max(by: { $0.until < $1.until }) else { return }
        let next = try Alternatives.next(
            for: contents, from: longest.until.adding(days: 1), context)
        throw messages.suspended(longest.grounds, longest.until, next)
    }
}
