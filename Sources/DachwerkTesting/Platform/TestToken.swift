import DachwerkKernel
public import DachwerkKit

/// A token as a test holds it: who acts with it is asked anew each time, as on every request.
public struct TestToken: Sendable {
    private let tenant: Tenant
    private let digest: String

    init(_ tenant: Tenant, _ digest: String) {
        self.tenant = tenant
        self.digest = digest
    }

    /// Whoever acts with the token now; `nil` when nobody may.
    public func holder() throws -> TestActor? {
        try tenant.session(tokenDigest: digest).map(TestActor.init)
    }
}

extension TestPlatform {
    /// Makes a token.
    ///
    /// - Parameters:
    ///   - duties: What its holder may do.
    ///   - organisations: The organisations acted for.
    ///   - person: The person behind it.
    ///   - days: How many days it lasts.
    ///   - tenant: `alpha` or `beta`.
    /// - Returns: The token.
    /// - Throws: ``DachwerkKit/Refusal`` when the person or an organisation is not there.
    @discardableResult
    public func token(
        as duties: Duty..., organisations: [RecordID] = [], person: RecordID? = nil,
        days: Int = 30, tenant: String = "alpha"
    ) async throws -> TestToken {
        let tenant = self.tenant(tenant)
        let now = clock.now()
        let digest = "\(tenant.platform.ids.next(at: now))"
        _ = try await tenant.keep(
            TokenGrant(
                label: "test", duties: duties.map(\.id), organisations: organisations,
                person: person, expiresAt: now.adding(days: days)), digest: digest)
        return TestToken(tenant, digest)
    }
}
