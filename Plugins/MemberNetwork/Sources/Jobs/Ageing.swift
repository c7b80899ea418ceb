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
            "Marks entries that nobody assured, hides them later, and archives what is over.",
            steps: [
                DuplicateRules.filling,
                ageing.expiring(Place.self), ageing.expiring(Service.self),
                ageing.marking(Organisation.self), ageing.marking(Place.self),
                ageing.marking(Service.self),
            ] + ageing.hiding(Organisation.self) + ageing.hiding(Place.self)
                + ageing.hiding(Service.self))
    }

    private init(_ settings: Values<MemberNetworkSettings>) {
        staleMonths = settings.staleAfterMonths
        unlistMonths = max(settings.staleAfterMonths, settings.unlistAfterMonths)
        noticeDays = settings.unlistNoticeDays
    }

    private func expiring<Entry: TimeLimitedEntry>(_ entry: Entry.Type) -> JobStep {
        .each(entry) { entry, _ in
            entry.state.isOne(of: [.listed, .stale, .unlisted]) && entry.validUntil.isBeforeToday
        } _: { entry, context in
            try tell(messages.expired(), try context.move(entry, Entry.expire), context)
        }
    }

    private func marking<Entry: DirectoryEntry>(_ entry: Entry.Type) -> JobStep {
        .each(entry) { entry, moment in
            entry.state == .listed && entry.assuredOn < moment.today.adding(months: -staleMonths)
        } _: { entry, context in
            let stale = try context.move(entry, Entry.age)
            try tell(messages.stale(), stale, context)
            // Many organisations have nobody here who reads what they are told.
            try context.notify(messages.stale(), about: stale, to: MemberNetwork.editor)
        }
    }

    /// Hides what the editors were told of in time, tells them of what comes next, and takes back
    /// what they were told while nobody keeps anything.
    private func hiding<Entry: DirectoryEntry>(_ entry: Entry.Type) -> [JobStep] {
        [
            .each(entry) { entry, moment in
                entry.state == .stale
                    && entry.assuredOn < moment.today.adding(months: -unlistMonths)
                    && entry.announcedOn <= moment.today.adding(days: -noticeDays)
            } _: { entry, context in
                guard try isToBeHidden(entry, context) else { return }
                try tell(messages.unlisted(), try context.move(entry, Entry.unlist), context)
            },
            .each(entry) { entry, moment in
                let soon = moment.today.adding(days: noticeDays).adding(months: -unlistMonths)
                return entry.state == .stale && entry.assuredOn < soon && entry.announcedOn.isEmpty
            } _: { entry, context in
                guard try isToBeHidden(entry, context) else { return }
                let today = context.today
                let told = try context.change(entry) { $0[Entry.announcedOn] = today }
                try context.notify(
                    messages.unlisting(lastDay(of: told, today).adding(days: 1)), about: told,
                    to: MemberNetwork.editor)
            },
            // Everything is announced anew once somebody is back.
            .each(entry) { entry, _ in
                entry.state == .stale && !entry.announcedOn.isEmpty
            } _: { entry, context in
                guard try !isKept(context) else { return }
                try context.change(entry) { $0[Entry.announcedOn] = nil }
            },
        ]
    }

    private func isToBeHidden<Entry: DirectoryEntry>(
        _ entry: Record<Entry>, _ context: TenantContext
    ) throws -> Bool {
        try isKept(context) && !isOfTenant(entry, context)
    }

    /// Whether anybody has assured anything since an entry that is to be hidden was assured.
    private func isKept(_ context: TenantReader) throws -> Bool {
        let day = context.today.adding(months: -unlistMonths)
        return try context.exists(Organisation.self) { $0.assuredOn >= day }
            || context.exists(Place.self) { $0.assuredOn >= day }
            || context.exists(Service.self) { $0.assuredOn >= day }
    }

    /// The last day on which an entry that was announced is still shown.
    private func lastDay<Entry: DirectoryEntry>(
        of entry: Record<Entry>, _ today: LocalDate
    ) -> LocalDate {
        let assured = entry[Entry.assuredOn] ?? today
        return max(assured.adding(months: unlistMonths), today.adding(days: noticeDays - 1))
    }

    /// Whether an entry is the tenant's own; who runs the directory answers for it anyway.
    private func isOfTenant<Entry: DirectoryEntry>(
        _ entry: Record<Entry>, _ context: TenantReader
    ) throws -> Bool {
        try context.record(Entry.organisation(of: entry))?.isTenant ?? false
    }

    private func tell<Entry: DirectoryEntry>(
        _ text: NoticeText, _ entry: Record<Entry>, _ context: TenantContext
    ) throws {
        try context.notify(text, about: entry, to: Entry.organisation(of: entry).id)
    }
}
