import DachwerkKit

/// What happens to deliveries inside a transaction: begun before a letter goes out, settled after.
struct DeliveryDesk {
    /// What was begun: the deliveries, and the letter that stands for them.
    struct Begun: Sendable {
        let ids: [RecordID]
        /// Nothing when there is nothing to send.
        let letter: NoticeLetter?
    }

    private let tenant: Tenant
    private let now: Instant
    private let writer: RecordWriter
    private let resource: CompiledResource

    /// After so many days without success it is given up.
    private static let longestDays = 5
    private static let firstPauseMinutes = 5
    private static let longestPauseMinutes = 12 * 60
    private static let mostInLetter = 100

    init(_ tenant: Tenant, at now: Instant, in transaction: any StoreTransaction) throws {
        self.tenant = tenant
        self.now = now
        writer = tenant.recordWriter(as: .scheduler, at: now, in: transaction)
        resource = try writer.resource(PlatformDelivery.id)
    }

    // MARK: Before

    /// Marks a delivery as being tried, with those of the same letter, and writes the letter.
    func begin(_ id: RecordID, isUrgent: Bool) throws -> Begun {
        guard let first = try delivery(id), first.isOpen else { return Begun(ids: [], letter: nil) }
        let together = first.daily ? try letterOfDay(first, isUrgent: isUrgent) : [first]
        let ids = together.map(\.id)
        guard let person = first.recipient.flatMap({ RecordID($0) }),
            let addressee = try tenant.platform.addresses.addressee(
                person, tenant, in: writer.transaction),
            let address = addressee.address
        else { return try drop(together, .noAddress) }
        if try hasBounced(address, of: person) { return try drop(together, .bouncedBefore) }
        let wish = try MailWishes(writer).wish(of: person)
        if wish?.rhythm == .never { return try drop(together, .wish) }
        let items = try together.compactMap { try item($0) }
        guard !items.isEmpty else { return try drop(together, .noNotice) }
        for delivery in together {
            try move(delivery, PlatformDelivery.attempt) { $0.tries = $0.tries + 1 }
        }
        let languages = (wish?.language).map { [$0] } ?? []
        return Begun(
            ids: ids,
            letter: NoticeLetter(
                id: ids[0], tenant: tenant.info,
                host: tenant.file.hosts.first ?? "\(tenant.id).localhost",
                sender: tenant.file.mail, address: address,
                languages: languages + addressee.languages, items: items, isDaily: first.daily))
    }

    /// What goes out in the same letter of the day.
    private func letterOfDay(
        _ first: Record<PlatformDelivery>, isUrgent: Bool
    ) throws -> [Record<PlatformDelivery>] {
        var conditions: [StoreCondition] = [
            .compare("recipient", .equal, .text(first.recipient ?? "")),
            .compare("daily", .equal, .integer(1)), PlatformDelivery.isWaiting,
        ]
        if !isUrgent { conditions.append(.compare("due", .lessOrEqual, .text(now.description))) }
        let found = try RecordStore(resource).records(
            where: .all(conditions), order: [.init("id")], limit: Self.mostInLetter,
            in: writer.transaction
        ).map { Record<PlatformDelivery>($0) }.filter(\.isOpen)
        return [first] + found.filter { $0.id != first.id }
    }

    /// What a letter may say of a notice: when it was, and what kind of record it is about, unless
    /// even that would say too much.
    private func item(_ delivery: Record<PlatformDelivery>) throws -> NoticeLetter.Item? {
        guard let id = RecordID(delivery.notice),
            let data = try writer.record(id, of: writer.resource(PlatformNotice.id))
        else { return nil }
        let notice = Record<PlatformNotice>(data)
        var kind: LocalizedText?
        var entry: NoticeLetter.Entry?
        if let about = notice.about.flatMap({ ResourceID($0) }),
            let resource = tenant.composition.resource(about), !resource.isConfidential
        {
            kind = self.kind(of: about)
            entry = try notice.record.flatMap { RecordID($0) }.flatMap {
                try self.entry($0, resource)
            }
        }
        return NoticeLetter.Item(
            notice: id, record: notice.record, kind: kind, at: notice.createdAt, entry: entry)
    }

    /// What a resource is called, in every language that has a word for it.
    private func kind(of resource: ResourceID) -> LocalizedText? {
        let vocabulary = tenant.composition.vocabulary
        let known = vocabulary.languages.filter { vocabulary.has(resource.description, in: $0) }
            .compactMap { LanguageTag($0) }
        let versions = known.map { ($0, vocabulary.text(resource.description, in: [$0])) }
        let source = tenant.info.languages.first { known.contains($0) } ?? known.first
        return source.flatMap {
            LocalizedText(source: $0, versions: Dictionary(versions) { first, _ in first })
        }
    }

    /// How a record stands in calendars at this moment, where it is an appointment at all.
    private func entry(_ id: RecordID, _ resource: CompiledResource) throws -> NoticeLetter.Entry? {
        guard let declared = resource.contributions.calendarEntry,
            let record = try writer.record(id, of: resource)
        else { return nil }
        let judge = ConditionJudge(resource, .scheduler, today: writer.today)
        let isCancelled = judge.passes(declared.isCancelled, record)
        guard isCancelled || judge.passes(declared.holds, record) else { return nil }
        return NoticeLetter.Entry(
            period: declared.period(record), isCancelled: isCancelled, sequence: record.version)
    }

    private func drop(
        _ deliveries: [Record<PlatformDelivery>], _ cause: PlatformDelivery.Cause
    ) throws -> Begun {
        for delivery in deliveries {
            try move(delivery, PlatformDelivery.refuse) { edited in
                edited.cause = cause
                edited.due = nil
            }
        }
        return Begun(ids: deliveries.map(\.id), letter: nil)
    }

    // MARK: After

    /// Notes what came of a letter in all deliveries that it stood for.
    ///
    /// - Returns: The state of the first; `nil` when it is not there any more.
    @discardableResult
    func settle(
        _ ids: [RecordID], _ outcome: PostOutcome, cause: PlatformDelivery.Cause? = nil
    ) throws -> PlatformDelivery.State? {
        var fate: PlatformDelivery.State?
        for id in ids {
            guard let delivery = try delivery(id), delivery.state == .sending else { continue }
            let state = try settle(delivery, outcome, cause)
            fate = fate ?? state
        }
        return fate
    }

    private func settle(
        _ delivery: Record<PlatformDelivery>, _ outcome: PostOutcome,
        _ cause: PlatformDelivery.Cause?
    ) throws -> PlatformDelivery.State {
        switch outcome {
        case .accepted:
            return try end(delivery, PlatformDelivery.deliver, nil, reply: nil)
        case .deferred(let reply): return try postpone(delivery, .later, reply: reply)
        case .unavailable: return try postpone(delivery, .unavailable, reply: nil)
        case .refused(let reply):
            return try end(
                delivery, PlatformDelivery.refuse, reply == nil ? .unfit : .server, reply: reply)
        case .noRecipient(let reply):
            let mark = try address(of: delivery).map(AddressMark.text)
            return try move(delivery, PlatformDelivery.bounce) { edited in
                edited.due = nil
                edited.cause = .server
                edited.reply = reply
                edited.mark = mark
            }
        case .uncertain:
            return try end(
                delivery, PlatformDelivery.doubt, cause ?? .unanswered, reply: nil)
        }
    }

    private func end(
        _ delivery: Record<PlatformDelivery>, _ step: Move<PlatformDelivery>,
        _ cause: PlatformDelivery.Cause?, reply: Int?
    ) throws -> PlatformDelivery.State {
        try move(delivery, step) { edited in
            edited.due = nil
            edited.cause = cause
            edited.reply = reply
        }
    }

    /// Waits three times as long after each try, and gives up after some days.
    private func postpone(
        _ delivery: Record<PlatformDelivery>, _ cause: PlatformDelivery.Cause, reply: Int?
    ) throws -> PlatformDelivery.State {
        if delivery.createdAt.adding(days: Self.longestDays) <= now {
            return try end(delivery, PlatformDelivery.refuse, .gaveUp, reply: reply)
        }
        var pause = Self.firstPauseMinutes
        for _ in 1..<max(1, min(delivery.tries, 10)) {
            pause = min(pause * 3, Self.longestPauseMinutes)
        }
        let next = now.adding(minutes: pause)
        return try move(delivery, PlatformDelivery.postpone) { edited in
            edited.due = next
            edited.cause = cause
            edited.reply = reply
        }
    }

    /// Queues one again that is in doubt.
    func resume(_ delivery: Record<PlatformDelivery>) throws {
        let now = now
        _ = try move(delivery, PlatformDelivery.resume) { $0.due = now }
    }

    // MARK: Records

    private func delivery(_ id: RecordID) throws -> Record<PlatformDelivery>? {
        try writer.record(id, of: resource).map { Record($0) }
    }

    @discardableResult
    private func move(
        _ delivery: Record<PlatformDelivery>, _ step: Move<PlatformDelivery>,
        _ edit: (inout Record<PlatformDelivery>) -> Void
    ) throws -> PlatformDelivery.State {
        var edited = delivery
        edit(&edited)
        let moved = try writer.apply(
            step.erased, before: delivery.data, after: edited.data, resource, reason: nil)
        return Record<PlatformDelivery>(moved).state
    }

    private func address(of delivery: Record<PlatformDelivery>) throws -> String? {
        try delivery.recipient.flatMap { RecordID($0) }.flatMap { id in
            try tenant.platform.addresses.addressee(
                id, tenant, in: writer.transaction)
        }?.address
    }

    /// Whether mail to this address of a recipient came back; another address is another chance.
    private func hasBounced(_ address: String, of person: RecordID) throws -> Bool {
        try !writer.transaction.rows(
            StoreQuery(
                resource.table,
                where: .all([
                    .compare("recipient", .equal, .text(person.description)),
                    .compare("mark", .equal, .text(AddressMark.text(address))),
                ]), limit: 1)
        ).isEmpty
    }
}

/// Tells one address from another without saying it.
enum AddressMark {
    /// The hash of Fowler, Noll and Vo: nobody has to be kept from guessing, since whoever sees
    /// the mark can see the record with the address.
    static func text(_ address: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in address.lowercased().utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}

extension Record where Owner == PlatformDelivery {
    /// Whether it waits for a try.
    fileprivate var isOpen: Bool { state == .queued || state == .deferred }
}

extension CompiledResource {
    /// Whether even the kind of record says too much to stand in a mail: a matter between parties,
    /// or one about health, origin or a complaint.
    fileprivate var isConfidential: Bool {
        contributions.insiders != nil
            || definition.fields.contains { $0.privacy?.category == .sensitive }
    }
}
