import DachwerkKernel
public import DachwerkKit
public import Testing

/// Proves for any module what the platform promises of all of them; its author writes no line.
///
/// ```swift
/// @Test func `keeps every promise of the platform`() async throws {
///     try await expectModuleConforms(NoticeBoardModule.self)
/// }
/// ```
///
/// - Parameters:
///   - module: The module.
///   - others: The modules whose capabilities it needs.
///   - settings: The settings by capability, as JSON.
///   - seed: What the samples follow from.
///   - sourceLocation: Where findings are reported.
/// - Throws: ``TestPlatform/BootFailure`` when the declarations have faults.
public func expectModuleConforms(
    _ module: any CapabilityModule.Type, with others: [any CapabilityModule.Type] = [],
    settings: [String: String] = [:], seed: UInt64 = 20_080_508,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    for finding in try await ModuleConformance.findings(
        module, with: others, settings: settings, seed: seed)
    {
        Issue.record("\(finding)", sourceLocation: sourceLocation)
    }
}

/// The checks behind ``expectModuleConforms(_:with:settings:seed:sourceLocation:)``.
public enum ModuleConformance {
    /// A promise that a module breaks.
    public struct Finding: Sendable, Hashable, CustomStringConvertible {
        /// The check, as a stable name such as `module.isolation`.
        public let check: String
        /// What was found.
        public let message: String

        /// The check and what was found.
        public var description: String { "\(check): \(message)" }
    }

    /// The names of all checks, in their order.
    public static let checks = [
        "module.declarations", "module.settings", "module.privacy", "module.disabled",
        "module.isolation", "module.references", "module.round-trip", "module.concurrency",
        "module.purge", "module.erasure", "module.retention", "module.repetition", "module.jobs",
        "module.words", "module.messages", "module.word-files", "module.compartments",
    ]

    /// Runs all checks and tells what they found.
    ///
    /// - Parameters:
    ///   - module: The module.
    ///   - others: The modules whose capabilities it needs.
    ///   - settings: The settings by capability, as JSON.
    ///   - seed: What the samples follow from.
    /// - Returns: The findings; none when the module keeps every promise.
    /// - Throws: What the platform throws when it cannot even be set up.
    public static func findings(
        _ module: any CapabilityModule.Type, with others: [any CapabilityModule.Type] = [],
        settings: [String: String] = [:], seed: UInt64 = 20_080_508
    ) async throws -> [Finding] {
        let compiler = CompositionCompiler(ModuleCatalog([module] + others))
        let choices = try TestPlatform.choices(compiler.catalog, settings)
        let result = compiler.compile(choices)
        guard result.composition != nil else {
            return result.faults.map { fault in
                let check =
                    fault.id == "field.privacy" ? "module.privacy" : "module.declarations"
                return Finding(check: check, message: fault.description)
            }
        }
        let trial = ModuleTrial(
            compiler: compiler, choices: choices, capability: module.manifest.capability,
            seed: seed)
        var findings = trial.settings() + trial.privacy()
        findings += try await trial.disabled()
        findings += try await trial.isolation()
        findings += try await trial.references()
        findings += try await trial.roundTrip()
        findings += try await trial.concurrency()
        findings += try await trial.purge()
        findings += try await trial.erasure()
        findings += try await trial.retention()
        findings += try await trial.repetition()
        findings += try await trial.jobs()
        findings += try await trial.words()
        findings += try trial.messages()
        findings += trial.wordFiles()
        findings += try await trial.compartments()
        return findings
    }
}

/// One module under trial.
struct ModuleTrial {
    let compiler: CompositionCompiler
    let choices: [CapabilityChoice]
    let capability: String
    let seed: UInt64

    typealias Finding = ModuleConformance.Finding

    /// A fresh platform with the module on.
    func platform() throws -> TestPlatform {
        try TestPlatform.boot(compiler, choices, store: InMemoryStore(), ids: SystemIDSource())
    }

    /// The resources of the module itself.
    func own(_ tenant: Tenant) -> [CompiledResource] {
        tenant.composition.resources.filter { $0.id.capability == capability }
    }

    /// What every record looks like to a reader who sees all.
    func snapshot(_ tenant: Tenant) throws -> [String: String] {
        let session = tenant.session(for: .scheduler)
        var result: [String: String] = [:]
        for resource in tenant.composition.resources {
            let bytes = try session.exportRecords(
                resource.id, format: .json, after: nil, limit: 5_000)
            result[resource.id.description] = String(decoding: bytes.bytes, as: UTF8.self)
        }
        return result
    }
}
