import DachwerkKit
import Synchronization

/// Whether a tenant has been brought together with its store, and what stands against it.
package final class Settlement: Sendable {
    private struct State {
        var isDone = false
        var trouble: StoreError?
    }

    private let state = Mutex(State())

    init() {}

    var isDone: Bool { state.withLock { $0.isDone } }

    /// What keeps the tenant from being served.
    var trouble: StoreError? { state.withLock { $0.trouble } }

    func finish() {
        state.withLock { $0 = State(isDone: true) }
    }

    /// The store is another one: everything has to be looked at again.
    func reset() {
        state.withLock { $0 = State() }
    }

    /// Remembers a fault, and says whether it is news.
    func note(_ error: StoreError) -> Bool {
        state.withLock { state in
            defer { state.trouble = error }
            return state.trouble != error
        }
    }
}

extension StoreError.Code {
    /// What is kept was kept for another organisation of the same identifier.
    package static let otherOrganisation: StoreError.Code = "store.other-organisation"
    /// A step would lose something, and nobody has agreed yet.
    package static let consent: StoreError.Code = "store.consent"
}

extension StoreError {
    /// Whether waiting does not help: somebody has to do something.
    package var isLasting: Bool {
        [
            .schema, .damaged, .wrongTenant, .notDurable, .sealed, .otherOrganisation, .consent,
        ].contains(code)
    }
}

extension Tenant {
    /// Keeps the tenant's store ready until the hold ends; whoever serves others takes one first.
    ///
    /// Before the first hold the tenant is brought together with what its store remembers.
    package func hold() async throws -> StoreHold {
        do {
            let hold = try await platform.stores.hold(id, prepare: composition.schema)
            if settlement.isDone { return hold }
            do {
                try await settle()
                settlement.finish()
                return hold
            } catch {
                hold.end()
                throw error
            }
        } catch let error as StoreError where error.isLasting {
            if settlement.note(error) {
                platform.observer.observe(
                    PlatformEvent(
                        "tenant.unserved", .error, tenant: id,
                        "\(id) cannot be served: \(error.message)"))
            }
            throw error
        }
    }

    /// A hold, when there is nothing to wait for.
    package func holdIfReady() throws -> StoreHold? {
        guard settlement.isDone else { return nil }
        return try platform.stores.holdIfReady(id, prepare: composition.schema)
    }

    /// Whether it is known that the tenant can be served, or what keeps it from it.
    package var isExamined: Bool { settlement.isDone || settlement.trouble != nil }

    /// Finds out whether the tenant can be served, unless that is known, and leaves its store as
    /// it was, open or closed.
    package func examine() async throws {
        guard !isExamined else { return }
        let wasOpen = platform.stores.isOpen(id)
        try await hold().end()
        if !wasOpen { try await platform.stores.close(id) }
    }

    /// What keeps the tenant from being served, as far as it is known; somebody has to act.
    package var trouble: StoreError? { settlement.trouble }

    /// Compares what the store remembers with the tenant's file and its modules, and does what
    /// follows from it: first the names, then the data, then the calendar.
    private func settle() async throws {
        let wanted = StoreMarks(file, composition)
        let known = try read { try StoreMarks(reading: $0) }
        if !known.isOfTheSame(as: wanted) {
            guard continuesLiveTenant else { throw otherOrganisation(known) }
            tell(
                "tenant.renamed", .warning,
                "The organisation '\(known.description)' has other names and other hosts now. If "
                    + "it is another organisation, give it another id: it has these records.")
        }
        if known.form != wanted.form {
            let (renames, now) = (Renames(composition), platform.clock.now())
            try await write { transaction in
                try renames.apply(at: now, in: transaction)
                try renames.check(in: transaction)
                try wanted.writeForm(in: transaction)
            }
        }
        try await carryData()
        try await armReminders()
        try await DeliveryQueue.begin(self)
        if known.names != wanted.names || known.calendar != wanted.calendar
            || known.roles != wanted.roles
        {
            try await takeOver(wanted)
        }
    }

    /// Remembers organisation and calendar, and has promises looked at under another calendar.
    private func takeOver(_ wanted: StoreMarks) async throws {
        let now = platform.clock.now()
        let counts = try await write { transaction -> [(String, Int)]? in
            // Somebody else may have been faster.
            let known = try StoreMarks(reading: transaction)
            try wanted.write(in: transaction)
            let changes = wanted.changedRoles(since: known).map {
                AuditEvent(.rolesChanged, by: .operator, detail: $0)
            }
            try AuditBook().append(changes, at: now, in: transaction)
            guard let calendar = known.calendar, calendar != wanted.calendar else { return nil }
            return try self.composition.calendarReviews.map { review in
                let writer = self.recordWriter(as: .scheduler, at: now, in: transaction)
                let capability = review.id.prefix { $0 != "." }
                return (
                    review.id, try writer.acting(for: String(capability)) { try review.review($0) }
                )
            }
        }
        guard let counts else { return }
        let found = counts.map { "\($0.0): \($0.1)" }.joined(separator: ", ")
        tell(
            "tenant.calendar-changed", counts.contains { $0.1 > 0 } ? .warning : .info,
            "The time zone, the Land or the closures have changed. Promises that do not fit any "
                + "more: \(found.isEmpty ? "nothing looks for any" : found).")
    }

    private func otherOrganisation(_ known: StoreMarks) -> StoreError {
        StoreError(
            .otherOrganisation, id,
            "The records of \(id) are those of '\(known.description)', and the tenant file names "
                + "neither that organisation nor one of its hosts. If it is the same one, add its "
                + "former name to \"aliases\"; if not, give the new organisation another id.")
    }

    func tell(_ name: String, _ level: PlatformEvent.Level, _ message: String) {
        platform.observer.observe(PlatformEvent(name, level, tenant: id, message))
    }
}
