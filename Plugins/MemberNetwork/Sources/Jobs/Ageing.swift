import DachwerkKit
import MemberNetworkContract

/// Marks what nobody has assured for a while, later stops showing it, and ends what is over.
///
/// Nothing that readers may see depends on the hour at which this runs: the last day of an entry
/// is part of the grants themselves.
///
/// A quiet year never empties the directory. Editors are told in time; what nobody could have
/// known is not hidden; entries of the tenant itself stay; and where nobody has assured anything
/// at all, silence says something about the keeping and nothing about the entries.
struct Ageing {
    private let staleMonths: Int
    private let unlistMonths: Int
    private let noticeDays: Int

    static func job(_ settings: Values<MemberNetworkSettings>) -> Job {
        let ageing = Ageing(settings)
        return Job(
            "member-network.ageing", everyMinutes: 24 * 60,
            "Marks entries that nobody assured, hides them later, and archives what is over."
        ) { context in
            try ageing.run(context)
        }
    }

    private init(_ settings: Values<MemberNetworkSettings>) {
        staleMonths = settings.staleAfterMonths
        unlistMonths = max(settings.staleAfterMonths, settings.unlistAfterMonths)
        noticeDays = settings.unlistNoticeDays
    }

    private func run(_ context: TenantContext) throws {
        try DuplicateRules.fillKeys(context)
        try expire(Place.self, context)
        try expire(Service.self, context)
        try age(Organisation.self, context)
        try age(Place.self, context)
        try age(Service.self, context)
        let isKept = try isKept(context)
        try hide(Organisation.self, isKept: isKept, context)
        try hide(Place.self, isKept: isKept, context)
        try hide(Service.self, isKept: isKept, context)
    }

    private func expire<Entry: TimeLimitedEntry>(
        _ entry: Entry.Type, _ context: TenantContext
    ) throws {
        let over = try context.records(Entry.self, limit: NetworkLimits.records) {
            $0.state.isOne(of: [.listed, .stale, .unlisted]) && $0.validUntil.isBeforeToday
        }
        for entry in over {
            let archived = try context.move(entry, Entry.expire)
            try tell("member-network.expired", archived, context)
        }
    }

    /// Whether anybody has assured anything since an entry that is to be hidden was assured.
    private func isKept(_ context: TenantReader) throws -> Bool {
        let day = context.today.adding(months: -unlistMonths)
        let organisations = try context.count(Organisation.self) { $0.assuredOn >= day }
        let places = try context.count(Place.self) { $0.assuredOn >= day }
        return try organisations + places > 0
            || context.count(Service.self) { $0.assuredOn >= day } > 0
    }

    /// Tells the editors of what will be hidden, and hides what they were told of in time.
    private func hide<Entry: DirectoryEntry>(
        _ entry: Entry.Type, isKept: Bool, _ context: TenantContext
    ) throws {
        guard isKept else { return try withdraw(entry, context) }
        let today = context.today
        let limit = today.adding(months: -unlistMonths)
        let announcedBy = today.adding(days: -noticeDays)
        let hidden = try context.records(Entry.self, limit: NetworkLimits.records) {
            $0.state == .stale && $0.assuredOn < limit && $0.announcedOn <= announcedBy
        }
        for entry in hidden {
            if try isOfTenant(entry, context) { continue }
            try tell("member-network.unlisted", try context.move(entry, Entry.unlist), context)
        }
        let soon = today.adding(days: noticeDays).adding(months: -unlistMonths)
        let announced = try context.records(Entry.self, limit: NetworkLimits.records) {
            $0.state == .stale && $0.assuredOn < soon && $0.announcedOn.isEmpty
        }
        for entry in announced {
            if try isOfTenant(entry, context) { continue }
            let told = try context.change(entry) { $0[Entry.announcedOn] = today }
            try context.notify(
                Notice(
                    "member-network.unlisting", about: told, to: MemberNetwork.editor,
                    arguments: ["day": .date(lastDay(of: told, today).adding(days: 1))]))
        }
    }

    /// Announces nothing any more, so that everything is announced anew once somebody is back.
    private func withdraw<Entry: DirectoryEntry>(
        _ entry: Entry.Type, _ context: TenantContext
    ) throws {
        let announced = try context.records(Entry.self, limit: NetworkLimits.records) {
            $0.state == .stale && !$0.announcedOn.isEmpty
        }
        for entry in announced { try context.change(entry) { $0[Entry.announcedOn] = nil } }
    }

    /// The last day on which an entry that was announced is still shown.
    private func lastDay<Entry: DirectoryEntry>(
        of entry: Record<Entry>, _ today: LocalDate
    ) -> LocalDate {
        let assured = entry[Entry.assuredOn] ?? today
        return max(assured.adding(months: unlistMonths), today.adding(days: noticeDays - 1))
    }

    private func age<Entry: DirectoryEntry>(
        _ entry: Entry.Type, _ context: TenantContext
    ) throws {
        let limit = context.today.adding(months: -staleMonths)
        let aged = try context.records(Entry.self, limit: NetworkLimits.records) {
            $0.state == .listed && $0.assuredOn < limit
        }
        for entry in aged {
            let stale = try context.move(entry, Entry.age)
            try tell("member-network.stale", stale, context)
            // Many organisations have nobody here who reads what they are told.
            try context.notify(
                Notice("member-network.stale", about: stale, to: MemberNetwork.editor))
        }
    }

    /// Whether an entry is the tenant's own; who runs the directory answers for it anyway.
    private func isOfTenant<Entry: DirectoryEntry>(
        _ entry: Record<Entry>, _ context: TenantReader
    ) throws -> Bool {
        try context.record(Entry.organisation(of: entry))?.isTenant ?? false
    }

    private func tell<Entry: DirectoryEntry>(
        _ code: String, _ entry: Record<Entry>, _ context: TenantContext
    ) throws {
        try context.notify(Notice(code, about: entry, to: Entry.organisation(of: entry).id))
    }
}
