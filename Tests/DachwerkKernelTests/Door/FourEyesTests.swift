import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkKernel

/// Pays money out, which takes two.
private struct PursesModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "purses", version: "1.0", summary: "Pay money out.")
    static let clerk = Duty("purses.clerk", "Asks for money, and pays what others asked for.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.clerk)
        registrar.add(Payout.resource)
    }
}

private enum Payout: Resource {
    enum State: String, LifecycleState { case asked, checked, paid, dropped }

    static let id: ResourceID = "purses.payment"
    static let purpose = Field<String>("purpose", .length(1...80), .impersonal)
    static let check = Transition("check", from: .asked, to: .checked)
    static let pay = Transition("pay", from: .checked, to: .paid, byAnother: true)
    static let drop = Transition("drop", from: .asked, .checked, to: .dropped)
    static let resource = ResourceDefinition(
        Payout.self, fields: purpose,
        lifecycle: Lifecycle(from: .asked, moves: check, pay, drop),
        access: Access<Payout> {
            $0.allow(PursesModule.clerk, .read, .create, .change)
            $0.allow(PursesModule.clerk, moving: check, pay, drop)
        })
}

/// A step can take a second person.
@Suite struct FourEyesTests {
    private static let account = "0196a000-0000-7000-8000-00000000000a"

    private func clerk(_ tenant: Tenant, _ id: String, person: RecordID? = nil) -> Session {
        tenant.session(
            for: Actor(kind: .token, id: id, duties: [PursesModule.clerk.id], person: person))
    }

    private func ask(_ session: Session) async throws -> RecordID {
        try #require(
            try await session.perform(
                Operation(Payout.id, .create, fields: ["purpose": .text("Tea")])
            ).id)
    }

    private func refusal(_ session: Session, _ id: RecordID) async -> Refusal? {
        await #expect(throws: Refusal.self) {
            _ = try await session.perform(Operation(Payout.id, .move(id, "pay")))
        }
    }

    @Test func `whoever made, changed or checked a record does not pay it, and another does`()
        async throws
    {
        let platform = try await TestPlatform.boot([PursesModule.self])
        let tenant = platform.tenant("alpha")
        let (maker, changer) = (clerk(tenant, "maker"), clerk(tenant, "changer"))
        let (checker, payer) = (clerk(tenant, "checker"), clerk(tenant, "payer"))
        let id = try await ask(maker)
        _ = try await changer.perform(
            Operation(Payout.id, .change(id), fields: ["purpose": .text("Coffee")]))
        _ = try await checker.perform(Operation(Payout.id, .move(id, "check")))
        let resource = try #require(tenant.composition.resource(Payout.id))
        for session in [maker, changer, checker] {
            #expect(await refusal(session, id)?.code == "record.same-hand")
            // Nor is it offered; what takes one person alone still is.
            let offered = try session.offered(resource, id)
            #expect(offered.moves.map(\.name) == ["drop"])
        }
        #expect(try payer.offered(resource, id).moves.map(\.name) == ["pay", "drop"])
        _ = try await payer.perform(Operation(Payout.id, .move(id, "pay")))
        #expect(try payer.read(Payout.id, id).state == "paid")
    }

    @Test func `another token or membership of the same person is no second person`()
        async throws
    {
        let platform = try await TestPlatform.boot([PursesModule.self])
        let former = platform.tenant("alpha")
        let file = TenantFile(
            id: former.id, name: former.file.name, hosts: former.file.hosts,
            zone: former.file.zone,
            roles: [
                TenantFile.Role(
                    id: "clerk", name: LocalizedText("Clerk", in: .english),
                    duties: [PursesModule.clerk.id])
            ])
        let tenant = Tenant(
            file: file, composition: former.composition, platform: former.platform)
        var sessions: [Session] = []
        for (index, account) in [
            Self.account, Self.account, "0196a000-0000-7000-8000-00000000000b",
        ].enumerated() {
            let code = "code-\(index)"
            _ = try await tenant.invite(
                Invitation(
                    name: "Marta", roles: ["clerk"], actor: "test",
                    expiresAt: platform.clock.now().adding(days: 1)), digest: code)
            let member = try await tenant.accept(
                digest: code, account: account, name: "Marta \(index)")
            _ = try await tenant.signIn(
                account, membership: member, digest: code, device: "", isShared: false,
                hasFactor: false)
            sessions.append(try #require(try tenant.session(cookieDigest: code)).session)
        }
        let id = try await ask(sessions[0])
        _ = try await clerk(tenant, "checker").perform(Operation(Payout.id, .move(id, "check")))
        #expect(await refusal(sessions[1], id)?.code == "record.same-hand")
        let explained = try tenant.session(for: .operator).explainAccess(
            of: try #require(sessions[1].ownMembership), to: id, in: [.english])
        let pay = try #require(explained.lines.first { $0.deed == "Pay" })
        #expect(!pay.isAllowed && pay.reason.contains("takes a second person"))
        _ = try await sessions[2].perform(Operation(Payout.id, .move(id, "pay")))
        // Two tokens on behalf of one person.
        let person = try await ask(clerk(tenant, "somebody"))
        var tokens: [Session] = []
        for name in ["first", "second"] {
            _ = try await tenant.keep(
                TokenGrant(
                    label: name, duties: [PursesModule.clerk.id], person: person,
                    expiresAt: platform.clock.now().adding(days: 1)), digest: name)
            tokens.append(try #require(try tenant.session(tokenDigest: name)))
        }
        let other = try await ask(tokens[0])
        _ = try await clerk(tenant, "checker").perform(Operation(Payout.id, .move(other, "check")))
        #expect(await refusal(tokens[1], other)?.code == "record.same-hand")
    }
}
