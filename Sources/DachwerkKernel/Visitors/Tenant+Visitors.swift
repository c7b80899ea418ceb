package import DachwerkKit

extension Composition {
    /// How visitors ask for a record of a resource; `nil` where they do not.
    package func visitorRequest(of resource: ResourceID) -> AnyVisitorRequest? {
        visitorRequests.first { $0.resource == resource }
    }
}

/// A private link as it is kept: where it may be sent, and the last day on which it leads there.
package struct VisitorLink: Sendable {
    package let address: String?
    package let until: LocalDate
}

extension Tenant {
    /// Keeps a private link by its digest, for whoever asked for a record without an account.
    ///
    /// It is a token like every other: whoever looks after the tenant sees and ends it, the audit
    /// names it, and it acts no more when the record behind it is gone.
    ///
    /// - Parameters:
    ///   - id: What was asked for.
    ///   - resource: Its resource.
    ///   - digest: The digest of the secret in the link.
    /// - Returns: The link as it is kept; `nil` where nobody stands behind the request.
    /// - Throws: What the store throws.
    package func keepVisitorLink(
        to id: RecordID, of resource: CompiledResource, digest: String
    ) async throws -> VisitorLink? {
        let now = platform.clock.now()
        guard let request = composition.visitorRequest(of: resource.id),
            let (person, address) = try read({ snapshot -> (RecordID, String?)? in
                guard let record = try RecordStore(resource).record(id, in: snapshot) else {
                    return nil
                }
                let environment = SnapshotEnvironment(
                    self, actor: .scheduler, now: now, snapshot)
                return try request.person(record, TenantReader(environment)).map {
                    ($0, request.address(record))
                }
            })
        else { return nil }
        let end = info.zone.date(of: now).adding(months: request.months).adding(days: 1)
        _ = try await keep(
            TokenGrant(
                label: "\(resource.id) \(id)", duties: [request.duty.id], person: person,
                expiresAt: info.zone.startOfDay(end)),
            digest: digest, by: .anonymous)
        return VisitorLink(address: address, until: end.adding(days: -1))
    }

    /// The session of whoever holds a private link; `nil` when it is unknown, ended or expired.
    ///
    /// A token of any other kind opens nothing here.
    package func session(visitorDigest digest: String) throws -> Session? {
        guard let session = try session(tokenDigest: digest), session.actor.person != nil,
            session.isVisiting
        else { return nil }
        return session
    }
}

extension Session {
    /// Whether the actor holds no more than a private link gives.
    package var isVisiting: Bool {
        actor.kind == .token && actor.organisations.isEmpty
            && tenant.composition.visitorRequests.contains { [$0.duty.id] == actor.duties }
    }

    /// What a visitor has asked for, the newest first.
    ///
    /// - Returns: The resource with the records of it that the link shows.
    /// - Throws: What the store throws.
    package func visitorRecords() throws -> [VisibleRecord] {
        var request = ListRequest()
        request.limit = 20
        return try tenant.composition.visitorRequests.flatMap { visitors -> [VisibleRecord] in
            guard actor.duties.contains(visitors.duty.id),
                try view(visitors.resource).may(.read)
            else { return [] }
            return try list(visitors.resource, request).records
        }
    }
}
