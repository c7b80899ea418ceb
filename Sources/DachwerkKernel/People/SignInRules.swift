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

    package init(
        idleMinutes: Int = 60, hours: Int = 12, sharedMinutes: Int = 15,
        secondFactor: Set<String> = []
    ) {
        self.idleMinutes = idleMinutes
        self.hours = hours
        self.sharedMinutes = sharedMinutes
        self.secondFactor = secondFactor
    }

    /// How long a session lasts without a request, in minutes.
    package func idle(isShared: Bool) -> Int { isShared ? sharedMinutes : idleMinutes }

    /// When a session that begins now ends in any case.
    package func end(from now: Instant, isShared: Bool) -> Instant {
        let minutes = isShared ? sharedMinutes * 4 : hours * 60
        return Instant(milliseconds: now.milliseconds + Int64(minutes) * 60_000)
    }
}
