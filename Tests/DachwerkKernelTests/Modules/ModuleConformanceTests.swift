import DachwerkKit
import DachwerkTesting
import Testing

/// The controls of the conformance suite: what is sound passes, and each leak is named.
@Suite struct ModuleConformanceTests {
    @Test func `a sound module has no findings`() async throws {
        let findings = try await ModuleConformance.findings(SoundModule.self)
        #expect(findings.isEmpty, "\(findings)")
    }

    @Test func `sound compartments have no findings`() async throws {
        let findings = try await ModuleConformance.findings(RoomsModule.self)
        #expect(findings.isEmpty, "\(findings)")
    }

    /// A leaky module and the check that must find the leak.
    struct Leak: Sendable, CustomTestStringConvertible {
        let module: any CapabilityModule.Type
        let others: [any CapabilityModule.Type]
        let check: String

        init(
            _ module: any CapabilityModule.Type, _ check: String,
            with others: [any CapabilityModule.Type] = []
        ) {
            self.module = module
            self.others = others
            self.check = check
        }

        var testDescription: String { "\(module) by \(check)" }
    }

    /// `module.disabled`, `module.references` and `module.round-trip` have no leaky module: what
    /// they prove is done by the kernel alone, and no module code runs where it could break it.
    static let leaks = [
        Leak(MuddledModule.self, "module.declarations"),
        Leak(OverreachingModule.self, "module.settings"),
        Leak(QuarrellingModule.self, "module.settings"),
        Leak(CarelessModule.self, "module.privacy"),
        Leak(GossipingModule.self, "module.isolation"),
        Leak(ForgettingModule.self, "module.concurrency"),
        Leak(LitteringModule.self, "module.purge", with: [SoundModule.self]),
        Leak(HoardingModule.self, "module.erasure"),
        Leak(RememberingModule.self, "module.retention"),
        Leak(GamblingModule.self, "module.repetition"),
        Leak(RestlessModule.self, "module.jobs"),
        Leak(NaggingModule.self, "module.jobs"),
        Leak(MumblingModule.self, "module.words"),
        Leak(StammeringModule.self, "module.words"),
        Leak(RamblingModule.self, "module.messages"),
        Leak(AgedModule.self, "module.word-files"),
        Leak(WhisperingModule.self, "module.compartments"),
        Leak(TellingModule.self, "module.compartments"),
        Leak(EmptyRoomsModule.self, "module.compartments"),
    ]

    @Test(arguments: leaks)
    func `a leaky module is found by the check for its leak`(leak: Leak) async throws {
        let findings = try await ModuleConformance.findings(leak.module, with: leak.others)
        #expect(findings.contains { $0.check == leak.check }, "\(findings)")
    }

    @Test func `every check that a module can break has a leaky module`() {
        let kernelAlone: Set = ["module.disabled", "module.references", "module.round-trip"]
        let breakable = Set(ModuleConformance.checks).subtracting(kernelAlone)
        #expect(breakable == Set(Self.leaks.map(\.check)))
    }
}
