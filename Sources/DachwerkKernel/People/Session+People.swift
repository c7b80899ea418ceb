package import DachwerkKit

/// Who belongs to the tenant and who is signed in there, for those who look after it.
extension Session {
    /// Whether the actor may see and end invitations and sessions of the tenant.
    package var looksAfterPeople: Bool { looksAfterTokens }

    /// Every invitation that was made, the newest first.
    package func invitations() throws -> [KeptInvitation] {
        try checkLooksAfterTokens()
        return try tenant.invitations()
    }

    /// Invites somebody, by the digest of a code.
    ///
    /// - Throws: A ``Refusal`` when a role is unknown, or somebody behind it is not there.
    package func invite(_ invitation: Invitation, digest: String) async throws -> KeptInvitation {
        try checkLooksAfterTokens(writing: true)
        let id = try await tenant.invite(invitation, digest: digest)
        guard let kept = try tenant.invitations().first(where: { $0.id == id }) else {
            throw Refusal.notFound
        }
        return kept
    }

    /// Takes an invitation back.
    package func withdrawInvitation(_ id: RecordID) async throws {
        try checkLooksAfterTokens(writing: true)
        try await tenant.withdrawInvitation(id)
    }

    /// Every session that lasts, the newest first.
    package func sessions() throws -> [SignedIn] {
        try checkLooksAfterTokens()
        return try tenant.sessions()
    }

    /// Ends a session.
    package func endSession(_ id: RecordID) async throws {
        try checkLooksAfterTokens(writing: true)
        guard try await tenant.endSession(id) else { throw Refusal.notFound }
    }
}
