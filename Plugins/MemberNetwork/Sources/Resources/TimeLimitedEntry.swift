import DachwerkKit
import MemberNetworkContract

/// An entry that is there for a time: shown only within it, counted for each of its days.
protocol TimeLimitedEntry: DirectoryEntry, OrganisationPart {}

extension TimeLimitedEntry {
    /// The kind of entry in the tenant's own terms, such as `transitional-facility`.
    static var kind: Field<String?> {
        Field<String?>("kind", .length(1...40), .format(.identifier), .indexed, .impersonal)
    }
    /// The first day, if it is known.
    static var validFrom: Field<LocalDate?> { Field<LocalDate?>("validFrom") }
    /// The last day, which still counts, if it is known.
    static var validUntil: Field<LocalDate?> { Field<LocalDate?>("validUntil", .indexed) }

    /// Shows the entry.
    static var list: Transition {
        Transition(
            "list", from: .proposed, .checked, .unlisted, to: .listed, sets: validUntil)
    }
    /// Ends the entry when its last day is over.
    static var expire: Transition {
        Transition("expire", from: .listed, .stale, .unlisted, to: .archived)
    }

    /// Whoever keeps the entry looks at it before its last day.
    static var ending: DueDate<Self> {
        DueDate(.date(validUntil), within: 14, while: { $0.state.isOne(of: ListingState.shown) })
    }

    /// The organisation that answers for an entry.
    static func organisation(of entry: Record<Self>) -> Reference<Organisation> {
        entry[organisation]
    }

    /// Whether anybody may see the entry today.
    ///
    /// The last day is part of the condition itself: an entry is gone with the first moment of the
    /// next day, whether or not the ageing has run.
    static func isShownToday(_ entry: FilterBuilder<Self>) -> Filter<Self> {
        entry.state.isOne(of: ListingState.shown) && entry.isOrganisationListed == true
            && (entry.validFrom.isEmpty || entry.validFrom.isOnOrBeforeToday)
            && (entry.validUntil.isEmpty || entry.validUntil.isOnOrAfterToday)
    }

    /// Whether an entry was there on a day, as far as is known today.
    static func existed(_ entry: Record<Self>, on date: LocalDate) -> Bool {
        guard wasListed(entry, on: date) else { return false }
        if let from = entry[validFrom], date < from { return false }
        if let until = entry[validUntil], until < date { return false }
        return true
    }

    /// Allows what holds for places and services alike; what readers see is the entry's own.
    static func allowKeeping(_ access: inout Access<Self>) {
        access.allow(
            MemberNetwork.member, .read, .create, where: { $0.organisation.isOfActor })
        access.allow(
            MemberNetwork.member, .change,
            where: { $0.organisation.isOfActor && $0.state != .archived })
        access.allow(
            MemberNetwork.member, moving: confirm, unlist, where: { $0.organisation.isOfActor })
        for keeper in [MemberNetwork.editor, MemberNetwork.administrator] {
            access.allow(keeper, .read, .create, .change, .export, .import)
            access.allow(
                keeper, moving: check, list, confirm, age, unlist, expire, archive, restore)
        }
        access.allow(MemberNetwork.administrator, .erase)
    }
}

extension DirectoryEntry {
    /// Whether an entry stood in the directory on a day, as far as is known today.
    ///
    /// What nobody ever listed does not count. What was taken off the directory counts up to the
    /// day before, so that figures of past days do not change afterwards.
    static func wasListed(_ entry: Record<Self>, on date: LocalDate) -> Bool {
        guard entry[assuredOn] != nil else { return false }
        return entry[unlistedOn].map { date < $0 } ?? true
    }
}
