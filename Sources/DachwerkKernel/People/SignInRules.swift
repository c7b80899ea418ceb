package import DachwerkKit

/// How long people stay signed in, and who needs a second factor, as the tenant file says.
package struct SignInRules: Sendable, Hashable {
    /// After how many minutes without a request somebody is signed out.
    package let idleMinutes: Int
    /// After how many hours somebody is signed out in any case.
    package let hours: Int
    /// The minutes on a device that others use too, idle and in all.
    package let sharedMinutes: Int
    /// The duties for which a second factor is needed.
    package let secondFactor: Set<String>
    /// The duties that whoever holds them may hand to another member for a while.
    package let delegable: Set<String>
    /// Whether somebody who holds several roles acts in one of them at a time.
    package let oneRole: Bool
    /// Who else may say who somebody is; nobody unless the tenant file says so.
    package let provider: Provider?

    /// A provider of OpenID Connect that a tenant trusts.
    package struct Provider: Sendable, Hashable {
        /// What people call it.
        package let name: LocalizedText
        /// The address by which it calls itself, to the letter.
        package let issuer: String
        /// The name by which it knows this platform.
        package let client: String

        package init(name: LocalizedText, issuer: String, client: String) {
            self.name = name
            self.issuer = issuer
            self.client = client
        }
    }

    package init(
        idleMinutes: Int = 60, hours: Int = 12, sharedMinutes: Int = 15,
        secondFactor: Set<String> = [], delegable: Set<String> = [], oneRole: Bool = false,
        provider: Provider? = nil
    ) {
        self.idleMinutes = idleMinutes
        self.hours = hours
        self.sharedMinutes = sharedMinutes
        self.secondFactor = secondFactor
        self.delegable = delegable
        self.oneRole = oneRole
        self.provider = provider
    }

    /// The roles in which somebody acts, of those that the membership has.
    package func roles(of held: [String], chosen: String?) -> [String] {
        guard oneRole, held.count > 1 else { return held }
        return [chosen.flatMap { held.contains($0) ? $0 : nil } ?? held[0]]
    }

    /// How long a session lasts without a request, in minutes.
    package func idle(isShared: Bool) -> Int { isShared ? sharedMinutes : idleMinutes }

    /// When a session that begins now ends in any case.
    package func end(from now: Instant, isShared: Bool) -> Instant {
        let minutes = isShared ? sharedMinutes * 4 : hours * 60
        return Instant(milliseconds: now.milliseconds + Int64(minutes) * 60_000)
    }
}
