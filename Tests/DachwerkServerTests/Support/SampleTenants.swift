import DachwerkAccounts
import DachwerkTesting
import DachwerkKernel
import DachwerkKit
import DachwerkWeb

@testable import DachwerkServer

/// Two tenants in memory: `alpha` with notes, `beta` with notes and secrets.
struct SampleTenants: Sendable {
    let alpha: Tenant
    let beta: Tenant

    struct Faulty: Error { let faults: [CheckFault] }

    init(
        clock: any PlatformClock = SystemClock(), store: InMemoryStore = InMemoryStore(),
        besides modules: [any CapabilityModule.Type] = [], post: (any NoticePost)? = nil
    ) throws {
        let services = PlatformServices(
            stores: StorePool(store: store), clock: clock, ids: SystemIDSource(),
            observer: SilentObserver(), post: post, addresses: MembershipAddresses(),
            attachments: InMemoryAttachments())
        let compiler = CompositionCompiler(
            ModuleCatalog(
                [NotesModule.self, SecretsModule.self] + modules,
                voices: [EdgeWords.voice, PageWords.voice]))
        let further = modules.map { $0.manifest.capability }
        alpha = try Self.tenant("alpha", ["notes"] + further, compiler, services)
        beta = try Self.tenant("beta", ["notes", "secrets"], compiler, services)
    }

    private static func tenant(
        _ id: String, _ capabilities: [String], _ compiler: CompositionCompiler,
        _ services: PlatformServices
    ) throws -> Tenant {
        let result = compiler.compile(
            capabilities.map { CapabilityChoice(capability: $0, version: "1.0", settings: []) })
        guard let composition = result.composition, let zone = Zone("Europe/Berlin"),
            let name = LocalizedText(
                source: .german, versions: [.german: "Haus \(id)", .english: "House \(id)"])
        else { throw Faulty(faults: result.faults) }
        let file = TenantFile(
            id: id, name: name, aliases: ["Das \"Haus\u{338}\u{22}\u{338} <script>"],
            hosts: ["\(id).localhost"], zone: zone, look: TenantFile.Look(accent: "#ffcc00"),
            // At beta people act in one role at a time.
            signIn: SignInRules(
                delegable: [NotesModule.editor.id], oneRole: id == "beta",
                provider: SignInRules.Provider(
                    name: LocalizedText("Uni-Kennung", in: .german),
                    issuer: "https://login.example.org", client: id)),
            about: LocalizedText("Ein Haus <b>für</b> alle & jeden.", in: .german),
            contacts: [TenantFile.Contact(email: "a\"b@example.org")],
            roles: [
                TenantFile.Role(
                    id: "editor", name: LocalizedText("Redaktion", in: .german),
                    duties: [NotesModule.editor.id]),
                TenantFile.Role(
                    id: "administrator", name: LocalizedText("Verwaltung", in: .german),
                    duties: [PlatformModule.administrator.id]),
                TenantFile.Role(
                    id: "officer", name: LocalizedText("Datenschutz", in: .german),
                    duties: [PlatformModule.dataOfficer.id]),
            ])
        return Tenant(file: file, composition: composition, platform: services)
    }

    /// Makes a token of a tenant.
    func token(
        _ tenant: Tenant, _ duties: [Duty], days: Int = 1
    ) async throws -> String {
        let (text, digest) = TokenSecret.make()
        _ = try await tenant.keep(
            TokenGrant(
                label: "test", duties: duties.map(\.id),
                expiresAt: tenant.platform.clock.now().adding(days: days)), digest: digest)
        return text
    }
}
