package import DachwerkKit

/// One look at the mail of a tenant: new notices are queued, and what is due is tried.
///
/// A letter is marked before it is handed over and settled afterwards, each in a transaction of its
/// own. So it is never sent twice by itself: where the end is not known, that is what the log says.
struct DeliveryRun: Sendable {
    let tenant: Tenant
    let post: any NoticePost
    /// Whether everything is tried that waits, whenever it would be due.
    var isUrgent = false

    /// How long a run may take, so that other tenants have their turn.
    private static let longestMilliseconds: Int64 = 20_000
    private static let lettersAtOnce = 100
    private static let urgentLetters = 10_000
    /// How long an unreachable server is left alone.
    private static let restMinutes = 1

    private var clock: any PlatformClock { tenant.platform.clock }
    private var room: Mailroom { tenant.platform.mailroom }

    /// Queues and sends; what fails harms nothing else and is tried again with the next look.
    ///
    /// - Parameter report: Takes how many letters went out, and what could not be done.
    func run(_ report: inout JobReport) async {
        let start = clock.now()
        do {
            try await held {
                try await settleInterrupted(at: start)
                _ = try await DeliveryQueue(tenant: tenant, now: start).fill()
            }
        } catch {
            report.fail(error)
        }
        guard isUrgent || !room.isResting(at: start) else { return }
        var seen: Set<RecordID> = []
        while true {
            let page: [Record<PlatformDelivery>]
            do {
                page = try await held { try due(at: start).filter { !seen.contains($0.id) } }
            } catch {
                return report.fail(error)
            }
            if page.isEmpty { return }
            for delivery in page where seen.insert(delivery.id).inserted {
                if Task.isCancelled { return }
                do {
                    let (ids, isServed) = try await send(delivery)
                    seen.formUnion(ids)
                    if isServed { report.done += 1 } else { return }
                } catch {
                    report.fail(error, of: delivery.id)
                }
                let spent = start.milliseconds(until: clock.now())
                if !isUrgent && spent > Self.longestMilliseconds { return }
            }
        }
    }

    private func held<Result: Sendable>(
        _ body: () async throws -> Result
    ) async throws -> Result {
        let hold = try await tenant.hold()
        defer { hold.end() }
        let addresses = try await tenant.platform.addresses.hold(for: tenant)
        defer { addresses?.end() }
        return try await body()
    }

    /// What waits, the longest first.
    private func due(at now: Instant) throws -> [Record<PlatformDelivery>] {
        guard let resource = tenant.composition.resource(PlatformDelivery.id) else { return [] }
        let states: [PlatformDelivery.State] = [.queued, .deferred]
        return try tenant.read { snapshot in
            try RecordStore(resource).records(
                where: .all([
                    isUrgent
                        ? PlatformDelivery.isWaiting
                        : .compare("due", .lessOrEqual, .text(now.description)),
                    .isOneOf("state", states.map { .text($0.rawValue) }),
                ]), order: [.init("due"), .init("id")],
                limit: isUrgent ? Self.urgentLetters : Self.lettersAtOnce,
                in: snapshot
            ).map { Record($0) }
        }
    }

    /// What was being tried when the process ended before: nobody knows what became of it.
    private func settleInterrupted(at now: Instant) async throws {
        guard let resource = tenant.composition.resource(PlatformDelivery.id) else { return }
        let lost = try tenant.read { snapshot in
            try RecordStore(resource).records(
                where: .all([
                    PlatformDelivery.isWaiting,
                    .compare("state", .equal, .text(PlatformDelivery.State.sending.rawValue)),
                ]), order: [.init("id")], limit: Self.lettersAtOnce, in: snapshot
            ).map { Record<PlatformDelivery>($0) }
        }.filter { !room.isAwaited($0.id) }
        guard !lost.isEmpty else { return }
        try await tenant.write { transaction in
            let desk = try DeliveryDesk(tenant, at: now, in: transaction)
            for delivery in lost {
                try desk.settle([delivery.id], .uncertain(""), cause: .interrupted)
            }
        }
        for delivery in lost { tell("mail.uncertain", .warning, delivery.id, Self.doubt) }
    }

    /// Tries one letter.
    ///
    /// - Returns: The deliveries that it stood for, and whether the server could be asked.
    private func send(
        _ delivery: Record<PlatformDelivery>
    ) async throws -> (ids: [RecordID], isServed: Bool) {
        let moment = clock.now()
        let begun = try await held {
            try await tenant.write { transaction in
                let desk = try DeliveryDesk(tenant, at: moment, in: transaction)
                let begun = try desk.begin(delivery.id, isUrgent: isUrgent)
                // Before anybody can see that it is being tried.
                room.await(begun.ids)
                return begun
            }
        }
        defer { room.settle(begun.ids) }
        guard let letter = begun.letter else { return (begun.ids, true) }
        let outcome = await post.send(letter)
        let end = clock.now()
        let fate = try await held {
            try await tenant.write { transaction in
                try DeliveryDesk(tenant, at: end, in: transaction).settle(begun.ids, outcome)
            }
        }
        tell(fate, outcome, delivery.id)
        if case .unavailable = outcome {
            room.rest(until: end.adding(minutes: Self.restMinutes))
            return (begun.ids, false)
        }
        return (begun.ids, true)
    }

    // MARK: Events

    private static let doubt =
        "Whether a mail arrived is not known; it is not sent again by itself."

    private func tell(
        _ fate: PlatformDelivery.State?, _ outcome: PostOutcome, _ id: RecordID
    ) {
        switch (fate, outcome) {
        case (.refused, .deferred), (.refused, .unavailable):
            tell("mail.given-up", .error, id, "A mail was tried for too long and is given up.")
        case (.refused, _):
            tell("mail.refused", .warning, id, "The server does not take a mail.")
        case (.bounced, _):
            tell("mail.bounced", .warning, id, "Nobody is at an address; it gets no more mail.")
        case (.uncertain, _): tell("mail.uncertain", .warning, id, Self.doubt)
        case (_, .unavailable(let reason)):
            tell("mail.unavailable", .error, id, "No mail server could be asked. \(reason)")
        default: return
        }
    }

    private func tell(
        _ name: String, _ level: PlatformEvent.Level, _ id: RecordID, _ message: String
    ) {
        tenant.tell(name, level, "\(message) (delivery \(id))")
    }
}

extension Tenant {
    /// Brings what people are told on its way, if there is anything that brings it.
    package func deliverNotices(isUrgent: Bool = false, _ report: inout JobReport) async {
        guard let post = platform.post else { return }
        await DeliveryRun(tenant: self, post: post, isUrgent: isUrgent).run(&report)
    }

    /// When a delivery is due next.
    func nextDelivery(in snapshot: any StoreSnapshot) throws -> Instant? {
        guard platform.post != nil, let resource = composition.resource(PlatformDelivery.id)
        else { return nil }
        return try RecordStore(resource).records(
            where: PlatformDelivery.isWaiting, order: [.init("due")], limit: 1, in: snapshot
        ).first.flatMap { Record<PlatformDelivery>($0).due }
    }

    /// How the mail stands: how many deliveries are in each state, and those that wait or are in
    /// doubt, the next first.
    package func deliveries(
        limit: Int
    ) throws -> (counts: [(state: String, count: Int)], open: [Record<PlatformDelivery>]) {
        guard let resource = composition.resource(PlatformDelivery.id) else { return ([], []) }
        let states = PlatformDelivery.State.allCases
        return try read { snapshot in
            let counts = try states.map { state in
                let condition = StoreCondition.compare("state", .equal, .text(state.rawValue))
                return (state.rawValue, try snapshot.count(resource.table, where: condition))
            }
            let open: [PlatformDelivery.State] = [.queued, .deferred, .sending, .uncertain]
            let records = try RecordStore(resource).records(
                where: .isOneOf("state", open.map { .text($0.rawValue) }),
                order: [.init("due"), .init("id")], limit: limit, in: snapshot)
            return (counts, records.map { Record($0) })
        }
    }

    /// Puts what is in doubt back into the queue, at the risk that it comes twice.
    package func resumeUncertainDeliveries() async throws -> Int {
        guard let resource = composition.resource(PlatformDelivery.id) else { return 0 }
        let now = platform.clock.now()
        return try await write { transaction in
            let found = try RecordStore(resource).records(
                where: .compare(
                    "state", .equal, .text(PlatformDelivery.State.uncertain.rawValue)),
                order: [.init("id")], limit: 1_000, in: transaction)
            let desk = try DeliveryDesk(self, at: now, in: transaction)
            for record in found { try desk.resume(Record(record)) }
            return found.count
        }
    }
}
