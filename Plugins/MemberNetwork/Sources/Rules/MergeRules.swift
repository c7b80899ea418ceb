import DachwerkKit
import MemberNetworkContract

/// Makes one of two entries for the same organisation, with all that refers to either.
///
/// The entry that gives way stays in the archive and says into which it was merged: both
/// identities lead on.
enum MergeRules {
    static let all = [merging, merged, restoring]

    private static let merging = Rule("merging", for: Organisation.merge) { change, context in
        guard let target = change.after.mergedInto else { throw messages.mergeTargetMissing() }
        guard target != change.after.reference else { throw messages.ownMerge() }
        guard !change.after.isTenant else { throw messages.tenantStays() }
        guard try context.existing(target).state != .archived else {
            throw messages.mergeTargetArchived()
        }
        change.after.likelyDuplicates = []
    }

    private static let merged = Rule("merged", for: Organisation.merge, at: .after) {
        change, context in
        guard let target = change.after.mergedInto else { return }
        let former = change.after
        try DuplicateRules.drop(former.reference, context)
        try joinMemberships(former.reference, target, context)
        try joinServices(former.reference, target, context)
        let latter = try takeOver(former, target, context)
        try context.redirect(former.reference, to: target)
        try refuseCircles(through: target, context)
        try OrganisationPartRules<Contact>.follow(latter, context)
        try OrganisationPartRules<Membership>.follow(latter, context)
        try OrganisationPartRules<Place>.follow(latter, context)
        try OrganisationPartRules<Service>.follow(latter, context)
        try context.notify(messages.merged(former), about: latter, to: target.id)
    }

    /// What was merged would come back empty.
    private static let restoring = Rule("restoring", for: Organisation.restore) { change, _ in
        if change.after.mergedInto != nil { throw messages.mergedAway() }
    }

    // MARK: What becomes of two

    /// Names are kept as other names; nothing that somebody wrote of the other is overwritten.
    private static func takeOver(
        _ former: Record<Organisation>, _ target: Reference<Organisation>,
        _ context: TenantContext
    ) throws -> Record<Organisation> {
        let latter = try context.existing(target)
        var aliases = latter.aliases
        let known = Set(latter.name.versions.values)
        let names = former.name.versions.sorted { $0.key < $1.key }.map(\.value)
        for name in names + former.aliases where !known.contains(name) && !aliases.contains(name) {
            aliases.append(name)
        }
        var parent = latter.parent
        if parent == former.reference { parent = former.parent == target ? nil : former.parent }
        let kept = Array(aliases.prefix(20))
        return try context.change(latter) {
            $0.aliases = kept
            $0.parent = parent
            $0.isUmbrella = $0.isUmbrella || former.isUmbrella
            $0.likelyDuplicates.removeAll { $0 == former.reference }
        }
    }

    /// Two memberships for the same days become one; none leads to itself.
    private static func joinMemberships(
        _ former: Reference<Organisation>, _ latter: Reference<Organisation>,
        _ context: TenantContext
    ) throws {
        let touching = try context.records(Membership.self) {
            $0.organisation == former || $0.umbrella == former
        }
        for membership in touching {
            let member = membership.organisation == former ? latter : membership.organisation
            let umbrella = membership.umbrella == former ? latter : membership.umbrella
            guard member != umbrella, let span = Membership.span(membership) else {
                try context.erase(membership)
                continue
            }
            let same = try context.records(Membership.self) {
                $0.organisation == member && $0.umbrella == umbrella
            }.filter { Membership.span($0)?.overlaps(span) ?? false }
            guard let kept = same.first else { continue }
            let all = same + [membership]
            for other in same.dropFirst() + [membership] { try context.erase(other) }
            try context.change(kept) {
                $0.validFrom = all.map(\.validFrom).min() ?? $0.validFrom
                $0.validUntil =
                    all.contains { $0.validUntil == nil }
                    ? nil : all.compactMap(\.validUntil).max()
                if all.contains(where: { $0.role == .founding }) { $0.role = .founding }
            }
        }
    }

    /// An offer that repeated one of the other organisation would stand there twice now.
    private static func joinServices(
        _ former: Reference<Organisation>, _ latter: Reference<Organisation>,
        _ context: TenantContext
    ) throws {
        let offers = try context.records(Service.self) {
            $0.organisation == former || $0.organisation == latter
        }
        let own = Set(offers.map(\.reference))
        for offer in offers where offer.state.isShown {
            guard let original = offer.sameAs, own.contains(original) else { continue }
            try context.move(offer, Service.unlist)
        }
    }

    /// Through what both belonged to, the one must not come to belong to itself.
    private static func refuseCircles(
        through organisation: Reference<Organisation>, _ context: TenantReader
    ) throws {
        var seen: Set<Reference<Organisation>> = [organisation]
        var next = try context.record(organisation)?.parent
        while let parent = next {
            guard seen.insert(parent).inserted else {
                throw messages.parentCircle().at(Organisation.mergedInto)
            }
            next = try context.record(parent)?.parent
        }
        let memberships = try context.records(Membership.self)
        let graph = MembershipGraph(memberships)
        for membership in memberships where membership.organisation == organisation {
            guard let span = Membership.span(membership),
                graph.hasPath(from: membership.umbrella, to: organisation, within: span)
            else { continue }
            throw messages.membershipCircle().at(Organisation.mergedInto)
        }
    }
}
