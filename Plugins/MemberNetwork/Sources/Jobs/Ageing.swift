import DachwerkKit
import MemberNetworkContract

/// Marks what nobody has assured for a while, later stops showing it, and ends what is over.
///
/// Nothing that readers may see depends on the hour at which this runs: the last day of an entry
/// is part of the grants themselves.
enum Ageing {
    static func job(_ settings: Values<MemberNetworkSettings>) -> Job {
        let stale = settings.staleAfterMonths
        let unlisted = max(stale, settings.unlistAfterMonths)
        return Job(
            "member-network.ageing", everyMinutes: 24 * 60,
            "Marks entries that nobody assured, hides them later, and archives what is over."
        ) { context in
            try expire(Place.self, context)
            try expire(Service.self, context)
            try age(Organisation.self, stale: stale, unlisted: unlisted, context)
            try age(Place.self, stale: stale, unlisted: unlisted, context)
            try age(Service.self, stale: stale, unlisted: unlisted, context)
        }
    }

    private static func expire<Entry: TimeLimitedEntry>(
        _ entry: Entry.Type, _ context: TenantContext
    ) throws {
        let over = try context.records(Entry.self) {
            $0.state.isOne(of: [.listed, .stale, .unlisted]) && $0.validUntil.isBeforeToday
        }
        for entry in over {
            let archived = try context.move(entry, Entry.expire)
            try tell("member-network.expired", archived, context)
        }
    }

    private static func age<Entry: DirectoryEntry>(
        _ entry: Entry.Type, stale: Int, unlisted: Int, _ context: TenantContext
    ) throws {
        let hidden = try context.records(Entry.self) {
            $0.state == .stale && $0.assuredOn < context.today.adding(months: -unlisted)
        }
        for entry in hidden {
            try tell("member-network.unlisted", try context.move(entry, Entry.unlist), context)
        }
        let aged = try context.records(Entry.self) {
            $0.state == .listed && $0.assuredOn < context.today.adding(months: -stale)
        }
        for entry in aged {
            try tell("member-network.stale", try context.move(entry, Entry.age), context)
        }
    }

    private static func tell<Entry: DirectoryEntry>(
        _ code: String, _ entry: Record<Entry>, _ context: TenantContext
    ) throws {
        try context.notify(Notice(code, about: entry, to: Entry.organisation(of: entry).id))
    }
}
