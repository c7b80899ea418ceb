import DachwerkKernel
import DachwerkKit
import Synchronization

/// What guests are told of; in no language, for a mail says nothing of it.
struct ParcelMessages: MessageCatalog {
    static let capability = "parcels"
    let agreed = notice("agreed")
    let asked = notice("asked")
    let came = notice("came")
    let ill = notice("ill")
    let late = notice("late")
    let off = notice("off")
}

/// Parcels that guests are told of, one by one.
struct ParcelModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "parcels", version: "1.0", summary: "Parcels that arrive for guests.")
    static let porter = Duty("parcels.porter", "Takes parcels in.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.porter)
        registrar.add(Lodger.resource)
        registrar.add(Parcel.resource)
        registrar.add(Illness.resource)
        registrar.add(Collection.resource)
        registrar.add(
            CalendarEntry(
                Collection.self, at: Collection.period, while: { $0.state == .agreed },
                cancelled: { $0.state == .off }))
        registrar.add(
            Rule("late", Parcel.self, on: .create, at: .after) { change, context in
                guard let moment = change.after.quietUntil else { return }
                try context.notify(
                    ParcelMessages().late(), about: change.after,
                    toPerson: change.after.guest.id, notBefore: moment)
            })
    }
}

/// Somebody with an address.
enum Lodger: Resource {
    static let id: ResourceID = "parcels.lodger"
    static let email = Field<String?>("email", .format(.email), .impersonal)
    static let language = Field<LanguageTag?>("language")
    static let resource = ResourceDefinition(
        Lodger.self, fields: email, language,
        access: Access { $0.allow(ParcelModule.porter, .read, .create, .change, .erase) })
}

/// Something that a guest is told of when it comes.
enum Parcel: Resource {
    static let id: ResourceID = "parcels.parcel"
    static let guest = Field<Reference<Lodger>>("guest")
    static let quietUntil = Field<Instant?>("quietUntil")
    static let resource = ResourceDefinition(
        Parcel.self, fields: guest, quietUntil,
        lifecycle: Lifecycle.none.creating(
            in: .recorded, notifies: [Telling(ParcelMessages().came, to: .person(guest))]),
        access: Access { $0.allow(ParcelModule.porter, .read, .create) })
}

/// Something whose very kind no mail may name.
enum Illness: Resource {
    static let id: ResourceID = "parcels.illness"
    static let guest = Field<Reference<Lodger>>("guest")
    static let name = Field<String?>(
        "name", .sensitive(purpose: "care", basis: .consent, retention: .months(1)))
    static let resource = ResourceDefinition(
        Illness.self, fields: guest, name,
        lifecycle: Lifecycle.none.creating(
            in: .recorded, notifies: [Telling(ParcelMessages().ill, to: .person(guest))]),
        access: Access { $0.allow(ParcelModule.porter, .read, .create) })
}

/// A time at which a lodger comes for a parcel.
enum Collection: Resource {
    enum State: String, LifecycleState { case asked, agreed, off }

    static let id: ResourceID = "parcels.collection"
    static let lodger = Field<Reference<Lodger>>("lodger")
    static let period = Field<Period>("period")
    static let agree = Transition(
        "agree", from: .asked, to: .agreed,
        notifies: [Telling(ParcelMessages().agreed, to: .person(lodger))])
    static let cancel = Transition(
        "cancel", from: .asked, .agreed, to: .off,
        notifies: [Telling(ParcelMessages().off, to: .person(lodger))])
    static let resource = ResourceDefinition(
        Collection.self, fields: lodger, period,
        lifecycle: Lifecycle(from: .asked, moves: agree, cancel)
            .creating(in: .asked, notifies: [Telling(ParcelMessages().asked, to: .person(lodger))]),
        access: Access {
            $0.allow(ParcelModule.porter, .read, .create)
            $0.allow(ParcelModule.porter, moving: agree, cancel)
        })
}

/// Takes letters and answers as it was told; accepts what it was told nothing about.
final class ScriptedPost: NoticePost {
    private struct State {
        var letters: [NoticeLetter] = []
        var answers: [PostOutcome] = []
        var meanwhile: (@Sendable () async -> Void)?
    }

    private let state = Mutex(State())

    var letters: [NoticeLetter] { state.withLock { $0.letters } }

    func answer(_ outcomes: PostOutcome...) { state.withLock { $0.answers += outcomes } }

    /// Does something while the next letter is on its way.
    func meanwhile(_ body: @escaping @Sendable () async -> Void) {
        state.withLock { $0.meanwhile = body }
    }

    /// No test of notices asks for a link.
    func send(_ letter: LinkLetter) async -> PostOutcome { .refused(reply: nil) }

    func send(_ letter: NoticeLetter) async -> PostOutcome {
        let (outcome, meanwhile) = state.withLock { state in
            state.letters.append(letter)
            let body = state.meanwhile
            state.meanwhile = nil
            return (state.answers.isEmpty ? .accepted : state.answers.removeFirst(), body)
        }
        await meanwhile?()
        return outcome
    }
}
