package import DachwerkKernel
public import DachwerkKit
import Testing

/// A platform in memory with two tenants, `alpha` and `beta`, a clock that stands still, and
/// identities in a fixed order.
///
/// ```swift
/// let platform = try await TestPlatform.boot([NoticeBoardModule.self])
/// let editor = platform.acting(as: NoticeBoard.editor)
/// let notice = try await editor.create(Notice.self) { $0.title = "Open day" }
/// ```
public struct TestPlatform: Sendable {
    /// The clock of the platform.
    public let clock: FixedClock
    package let tenants: [String: Tenant]
    package let compiler: CompositionCompiler

    /// What could not be booted, in words for the author of a module.
    public struct BootFailure: Error, CustomStringConvertible {
        /// One line per fault.
        public let description: String
    }

    /// Boots modules with both tenants on an empty store in memory.
    ///
    /// - Parameters:
    ///   - modules: The modules that are switched on.
    ///   - land: The Land whose holidays count.
    ///   - zone: The time zone.
    ///   - closures: When the tenants are closed besides.
    ///   - workingHours: When somebody can be reached there; nothing is said unless given.
    ///   - instant: What the clock shows.
    ///   - settings: The settings by capability, as JSON.
    /// - Returns: The platform.
    /// - Throws: ``BootFailure`` with every fault in the declarations.
    public static func boot(
        _ modules: [any CapabilityModule.Type], land: Land = .saarland,
        zone: String = "Europe/Berlin", closures: [Closure] = [],
        workingHours: WeeklyHours? = nil,
        at instant: Instant = "2025-05-05T08:00:00Z", settings: [String: String] = [:]
    ) async throws -> TestPlatform {
        let compiler = CompositionCompiler(ModuleCatalog(modules))
        let choices = try choices(compiler.catalog, settings)
        return try boot(
            compiler, choices, store: InMemoryStore(), land: land, zone: zone,
            closures: closures, workingHours: workingHours, at: instant)
    }

    package static func boot(
        _ compiler: CompositionCompiler, _ choices: [CapabilityChoice], store: any Store,
        land: Land = .saarland, zone: String = "Europe/Berlin", closures: [Closure] = [],
        workingHours: WeeklyHours? = nil,
        at instant: Instant = "2025-05-05T08:00:00Z", ids: any IDSource = SequentialIDs(),
        agenda: JobAgenda = JobAgenda(), post: (any NoticePost)? = nil,
        attachments: any AttachmentStore = InMemoryAttachments()
    ) throws -> TestPlatform {
        let result = compiler.compile(choices)
        guard let composition = result.composition, let zone = Zone(zone) else {
            let lines = result.faults.map(\.description)
            throw BootFailure(
                description: lines.isEmpty
                    ? "The zone is unknown." : lines.joined(separator: "\n"))
        }
        let clock = FixedClock(instant)
        let services = PlatformServices(
            stores: StorePool(store: store, limit: 10), clock: clock, ids: ids,
            observer: SilentObserver(), agenda: agenda, post: post,
            attachments: attachments)
        var tenants: [String: Tenant] = [:]
        for id in ["alpha", "beta"] {
            let file = TenantFile(
                id: id, name: LocalizedText("Tenant \(id)", in: .english),
                hosts: ["\(id).localhost"], languages: [.german, .english], zone: zone, land: land,
                closures: closures, workingHours: workingHours, capabilities: choices)
            tenants[id] = Tenant(file: file, composition: composition, platform: services)
        }
        return TestPlatform(clock: clock, tenants: tenants, compiler: compiler)
    }

    /// The same organisations with the same records under another calendar, as when their tenant
    /// files name another Land or time zone: modules have looked again at what was promised.
    ///
    /// - Parameters:
    ///   - land: The Land whose holidays count from now on.
    ///   - zone: The time zone from now on.
    /// - Returns: The platform as it is then.
    /// - Throws: What a module's review throws, or ``BootFailure`` when the zone is unknown.
    public func moved(to land: Land, zone: String = "Europe/Berlin") async throws -> TestPlatform {
        guard let zone = Zone(zone) else { throw BootFailure(description: "The zone is unknown.") }
        var moved: [String: Tenant] = [:]
        for (id, tenant) in tenants {
            // The store remembers the calendar under which it was used.
            try await tenant.hold().end()
            let file = TenantFile(
                id: id, name: tenant.file.name, hosts: tenant.file.hosts,
                languages: tenant.file.languages, zone: zone, land: land,
                capabilities: tenant.file.capabilities)
            let next = Tenant(
                file: file, composition: tenant.composition, platform: tenant.platform)
            try await next.hold().end()
            moved[id] = next
        }
        return TestPlatform(clock: clock, tenants: moved, compiler: compiler)
    }

    package static func choices(
        _ catalog: ModuleCatalog, _ settings: [String: String]
    ) throws -> [CapabilityChoice] {
        try catalog.modules.map { module in
            let manifest = module.manifest
            var contents = module.defaultSettings
            if let json = settings[manifest.capability] {
                contents = try read(json, module)
            }
            return CapabilityChoice(
                capability: manifest.capability, version: manifest.version,
                module: manifest.module, settings: contents)
        }
    }

    private static func read(_ json: String, _ module: AnyModule) throws -> [FieldContent] {
        let node = try JSONReader.read(Array(json.utf8))
        guard case .object(let object) = node.value else {
            throw BootFailure(description: "Settings are an object.")
        }
        var faults: [FieldFault] = []
        for member in object.members
        where !module.settings.contains(where: { $0.name == member.name }) {
            throw BootFailure(description: "There is no setting '\(member.name)'.")
        }
        let contents = zip(module.settings, module.defaultSettings).map { field, content in
            guard let node = object[field.name] else { return content }
            let pointer = JSONPointer.root.appending(field.name)
            let read = ContentReader.content(node, kind: field.kind, at: pointer, &faults)
            FieldCheck.check(read, field, at: pointer, &faults)
            return read
        }
        guard faults.isEmpty else {
            throw BootFailure(
                description: faults.map { "\($0.pointer): \($0.code)" }.joined(separator: "\n"))
        }
        return contents
    }

    package func tenant(_ id: String) -> Tenant {
        guard let tenant = tenants[id] ?? tenants["alpha"] else {
            preconditionFailure("A test platform always has the tenant alpha.")
        }
        return tenant
    }

    /// Somebody with duties at one of the tenants.
    ///
    /// - Parameters:
    ///   - duties: The duties held; without any, the public.
    ///   - organisations: The organisations acted for.
    ///   - person: The person behind the actor.
    ///   - tenant: `alpha` or `beta`.
    /// - Returns: Somebody who may act.
    public func acting(
        as duties: Duty..., organisations: [RecordID] = [], person: RecordID? = nil,
        tenant: String = "alpha"
    ) -> TestActor {
        let actor: Actor
        if duties.isEmpty && organisations.isEmpty && person == nil {
            actor = .anonymous
        } else {
            actor = Actor(
                kind: .token, id: "test", duties: Set(duties.map(\.id)), person: person,
                organisations: organisations)
        }
        return TestActor(session: self.tenant(tenant).session(for: actor))
    }

    /// The platform itself at work in the tenant `alpha`: sees and does everything.
    public var scheduler: TestActor {
        TestActor(session: tenant("alpha").session(for: .scheduler))
    }

    /// Everything that people were told so far, the oldest first.
    public func notices(tenant: String = "alpha") throws -> [SentNotice] {
        let session = self.tenant(tenant).session(for: .scheduler)
        var request = ListRequest()
        request.limit = ListRequest.maximumLimit
        let notices = try session.list(PlatformNotice.id, request).records.map { record in
            SentNotice(Record<PlatformNotice>(record.redacted))
        }
        let check = WordingCheck(session.tenant)
        for notice in notices where !notice.arguments.isEmpty {
            for fault in check.faults(of: notice.code, notice.arguments) {
                Issue.record("The notice \(fault)")
            }
        }
        return notices
    }

    /// Runs a job of a tenant now.
    ///
    /// - Parameters:
    ///   - id: The capability and the job's own name.
    ///   - tenant: `alpha` or `beta`.
    /// - Throws: ``DachwerkKit/Refusal/notFound`` when no module registered the job, or what the
    ///   job throws.
    public func runJob(_ id: String, tenant: String = "alpha") async throws {
        let tenant = self.tenant(tenant)
        guard let job = tenant.composition.jobs.first(where: { $0.id == id }) else {
            throw Refusal.notFound
        }
        try await tenant.run(job)
    }
}

/// A notice as a test sees it.
public struct SentNotice: Sendable, Hashable {
    /// What it says, as a stable name.
    public let code: String
    /// The organisation that is told.
    public let organisation: RecordID?
    /// The duty whose holders are told.
    public let duty: String?
    /// The record behind the person who is told.
    public let person: RecordID?
    /// The moment before which nobody is disturbed with it.
    public let notBefore: Instant?
    /// The record it is about.
    public let subject: RecordID?
    /// What fills the placeholders of the words.
    public let arguments: [String: FieldContent]
    /// The words by language.
    public let message: LocalizedText?

    init(_ record: Record<PlatformNotice>) {
        code = record.code
        organisation = record.organisation.flatMap { RecordID($0) }
        duty = record.duty
        person = record.person.flatMap { RecordID($0) }
        notBefore = record.notBefore
        subject = record.record.flatMap { RecordID($0) }
        arguments = NoticeArguments.read(record.arguments)
        message = record.message
    }
}
