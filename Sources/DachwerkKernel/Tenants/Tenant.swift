package import DachwerkKit

/// One tenant at work: its file, its composition, its store.
///
/// A tenant is frozen. When its file changes, a new one takes its place; requests that are under
/// way finish with the old one.
package final class Tenant: Sendable {
    package let file: TenantFile
    package let info: TenantInfo
    package let composition: Composition
    package let platform: PlatformServices
    package let tokens = TokenCache()
    package let signIns = SignInCache()
    package let shelf = RecordShelf()
    package let standings = StandingCache()
    let settlement = Settlement()
    /// Whether a write let go of files, which are taken away as soon as it is durable.
    let hasLetGo = LetGoMark()
    /// Whether it takes the place of a tenant that was live until now, of the same file.
    package let continuesLiveTenant: Bool
    private let anonymousSession: Session.Views

    package init(
        file: TenantFile, composition: Composition, platform: PlatformServices,
        continuesLiveTenant: Bool = false
    ) {
        self.continuesLiveTenant = continuesLiveTenant
        self.file = file
        self.composition = composition
        self.platform = platform
        info = TenantInfo(
            id: file.id, name: file.name, languages: file.languages, zone: file.zone,
            land: file.land, closures: file.closures, workingHours: file.workingHours,
            roles: file.roles.map(\.id))
        anonymousSession = Session.Views(composition, .anonymous)
    }

    package var id: String { file.id }

    /// What an actor may do here.
    package func session(for actor: Actor) -> Session {
        Session(self, actor, Session.Views(composition, actor))
    }

    /// What anybody may do here.
    package var publicSession: Session { Session(self, .anonymous, anonymousSession) }

    /// Reads at one moment of the tenant's store.
    package func read<Result>(_ body: (any StoreSnapshot) throws -> Result) throws -> Result {
        try platform.stores.use(id, prepare: composition.schema) { try $0.read(body) }
    }

    /// Whether the tenant's store can be used at once.
    package var isReady: Bool { platform.stores.isReady(id, prepared: composition.schema) }

    /// Reads at one moment of the tenant's store, as long as that takes next to no time.
    package func glance<Result>(
        _ body: (any StoreSnapshot) throws -> Result
    ) throws -> Result? {
        guard isReady else { return nil }
        return try platform.stores.use(id, prepare: composition.schema) { try $0.glance(body) }
    }

    /// Carries out one transaction in the tenant's store.
    package func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        let noted = platform.auditNotes.take(id)
        let result: Result
        do {
            result = try await platform.stores.useAsynchronously(
                id, prepare: composition.schema
            ) { store in
                guard !noted.isEmpty else { return try await store.write(body) }
                return try await store.write { transaction in
                    try AuditBook().append(noted, in: transaction)
                    return try body(transaction)
                }
            }
        } catch {
            platform.auditNotes.giveBack(noted, of: id)
            throw error
        }
        if platform.anchors.touch(id) { anchorAndTell() }
        // What cannot be taken away now is tried again by the job.
        if hasLetGo.take() { try? await removeGoneFiles() }
        return result
    }

    /// What writes on behalf of an actor in a transaction of the tenant's store.
    package func recordWriter(
        as actor: Actor, at now: Instant, in transaction: any StoreTransaction
    ) -> RecordWriter {
        RecordWriter(
            composition: composition, tenant: info, actor: actor, now: now, ids: platform.ids,
            transaction: transaction, shelf: shelf, notes: platform.notes,
            agenda: platform.agenda, isMailing: platform.post != nil,
            files: AttachmentTerms(limits: file.attachments, hasLetGo: hasLetGo))
    }
}

/// What all tenants of one process share; injected, so that every test can be replayed.
package struct PlatformServices: Sendable {
    package let stores: StorePool
    package let clock: any PlatformClock
    package let ids: any IDSource
    package let observer: any PlatformObserver
    package let notes = RefusalNotes()
    /// When each tenant has to be looked at next.
    package let agenda: JobAgenda
    /// What brings notices to people; without it they are only read.
    package let post: (any NoticePost)?
    /// Where people can be written to.
    package let addresses: any AddressSource
    let mailroom = Mailroom()
    /// What is kept in the audit with the next write.
    package let auditNotes = AuditNotes()
    /// How far the audit of each tenant had come.
    package let anchors: AuditAnchors
    /// Who was erased at the own wish.
    package let erasures: ErasureLedger
    /// Where the bytes of attachments are kept.
    package let attachments: any AttachmentStore

    package init(
        stores: StorePool, clock: any PlatformClock, ids: any IDSource,
        observer: any PlatformObserver, agenda: JobAgenda = JobAgenda(),
        post: (any NoticePost)? = nil, addresses: any AddressSource = RecordAddresses(),
        anchors: AuditAnchors = AuditAnchors(),
        erasures: ErasureLedger = ErasureLedger(),
        attachments: any AttachmentStore = NoAttachments()
    ) {
        self.stores = stores
        self.clock = clock
        self.ids = ids
        self.observer = observer
        self.agenda = agenda
        self.post = post
        self.addresses = addresses
        self.anchors = anchors
        self.erasures = erasures
        self.attachments = attachments
    }
}

/// Hears what happens.
///
/// The edges turn it into logs and metrics. The kernel itself never logs.
package protocol PlatformObserver: Sendable {
    func observe(_ event: PlatformEvent)
}

/// Something that happened and that an operator may want to know; never with personal data.
package struct PlatformEvent: Sendable {
    /// How serious it is.
    package enum Level: String, Sendable {
        case info
        case warning
        case error
    }

    /// A stable name such as `tenant.reloaded`.
    package let name: String
    package let level: Level
    package let tenant: String?
    package let message: String

    package init(_ name: String, _ level: Level = .info, tenant: String?, _ message: String) {
        self.name = name
        self.level = level
        self.tenant = tenant
        self.message = message
    }
}

/// Hears nothing.
package struct SilentObserver: PlatformObserver {
    package init() {}
    package func observe(_ event: PlatformEvent) {}
}
