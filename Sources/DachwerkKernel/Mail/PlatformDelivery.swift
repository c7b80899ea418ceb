package import DachwerkKit

/// What became of telling somebody of a notice by mail: the queue and the log in one.
///
/// It holds no text and no address. Whom it concerns is named by the record behind the person;
/// the address is asked for when a letter goes out, so that a changed one counts at once.
package enum PlatformDelivery: Resource {
    package enum State: String, LifecycleState {
        /// Waits for its first try.
        case queued
        /// Is being tried at this moment.
        case sending
        /// The next server has taken it on.
        case sent
        /// Could not be handed over, and is tried again.
        case deferred
        /// Is not tried any more.
        case refused
        /// The server says that nobody is at the address.
        case bounced
        /// Was handed over, and nobody said whether it was taken on.
        case uncertain
    }

    /// Why a delivery stands where it does.
    package enum Cause: String, Choice {
        /// Nobody has an address there.
        case noAddress
        /// A letter to this very address came back before.
        case bouncedBefore
        /// What it told of is not there any more.
        case noNotice
        /// The recipient wishes no mail.
        case wish
        /// The server does not want it now.
        case later
        /// No server could be asked.
        case unavailable
        /// The server does not take it.
        case server
        /// It cannot be written as mail.
        case unfit
        /// It was tried for too long.
        case gaveUp
        /// The connection ended before the answer came.
        case unanswered
        /// The platform ended in the middle of it.
        case interrupted
    }

    package static let id: ResourceID = "platform.delivery"
    package static let notice = Field<String>(
        "notice", .length(0...36), .impersonal, .computed, .default(""), .indexed)
    /// The record behind the person or the organisation.
    package static let recipient = Field<String?>("recipient", .computed, .indexed, .telling)
    /// When it is tried next; nothing once it is settled.
    package static let due = Field<Instant?>("due", .computed, .indexed)
    /// Whether it waits for the letter of the day.
    package static let daily = Field<Bool>("daily", .computed, .default(false))
    package static let tries = Field<Int>("tries", .computed, .default(0), .range(0...10_000))
    /// The last reply of the server, such as 451.
    package static let reply = Field<Int?>("reply", .computed, .range(0...999))
    package static let cause = Field<Cause?>("cause", .computed)
    /// What tells a bounced address from another, and does not say it.
    package static let mark = Field<String?>("mark", .computed, .telling)

    package static let attempt = Transition(
        "attempt", from: .queued, .deferred, to: .sending, isInternal: true)
    package static let deliver = Transition("deliver", from: .sending, to: .sent, isInternal: true)
    package static let postpone = Transition(
        "postpone", from: .sending, to: .deferred, isInternal: true)
    package static let refuse = Transition(
        "refuse", from: .queued, .deferred, .sending, to: .refused, isInternal: true)
    package static let bounce = Transition("bounce", from: .sending, to: .bounced, isInternal: true)
    package static let doubt = Transition("doubt", from: .sending, to: .uncertain, isInternal: true)
    /// Somebody wants an uncertain one sent again, at the risk that it comes twice.
    package static let resume = Transition(
        "resume", from: .uncertain, to: .deferred, isInternal: true)

    package static let resource = ResourceDefinition(
        PlatformDelivery.self, fields: notice, recipient, due, daily, tries, reply, cause, mark,
        lifecycle: Lifecycle(
            from: .queued, moves: attempt, deliver, postpone, refuse, bounce, doubt, resume),
        access: access)

    /// Finds what is not settled by the index of moments, past all that is.
    static let isWaiting = StoreCondition.compare(
        "due", .greater, .text(Instant.distantPast.description))

    private static let access = Access<PlatformDelivery> {
        // Whom a notice told can give away who the parties of a matter are.
        $0.allow(PlatformModule.administrator, .read, .export, except: recipient, mark)
    }
}

/// How somebody wants to be told by mail; people set their own.
package enum PlatformMailWish: Resource {
    /// How often letters come.
    package enum Rhythm: String, Choice {
        /// One for each notice.
        case each
        /// One a day, for all of it.
        case daily
        /// None at all: notices are read on the pages.
        case never
    }

    package static let id: ResourceID = "platform.mail-wish"
    /// The record behind the person or the organisation.
    package static let recipient = Field<String>(
        "recipient", .length(36...36), .unique, .fixed, .wishing,
        .summary("The identity of the own record, or of an organisation that one acts for."))
    package static let rhythm = Field<Rhythm>("rhythm", .default(.each))
    /// What the person reads best.
    package static let language = Field<LanguageTag?>("language")
    package static let resource = ResourceDefinition(
        PlatformMailWish.self, fields: recipient, rhythm, language, access: access)

    private static let access = Access<PlatformMailWish> {
        $0.allow(
            .everyone, .read, .create, .change, .erase, where: { $0.recipient.isActor })
        $0.allow(
            .everyone, .read, .create, .change, .erase, where: { $0.recipient.isOfActor })
    }
}

extension FieldOption {
    /// Whom a letter went to, kept as long as somebody may ask what became of it.
    fileprivate static var telling: FieldOption {
        .personal(
            purpose: "telling people what concerns them", basis: .legitimateInterest,
            retention: .months(12))
    }

    /// What somebody asked for, kept as long as it is asked for.
    fileprivate static var wishing: FieldOption {
        .personal(
            purpose: "writing to people as they wish", basis: .contract,
            retention: .months(36))
    }
}
