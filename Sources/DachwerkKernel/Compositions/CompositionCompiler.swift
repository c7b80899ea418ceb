import DachwerkKit
import Synchronization

/// What compiling a set of capabilities led to.
package struct CompilationResult: Sendable {
    /// The composition; `nil` when there were faults.
    package let composition: Composition?
    package let faults: [CheckFault]
}

/// Compiles sets of capabilities; tenants with the same set get the same composition.
///
/// A composition lives as long as a tenant, a session or whoever compiled it uses it; the compiler
/// alone keeps none, so that a server whose tenant files change for years does not grow.
package final class CompositionCompiler: Sendable {
    package let catalog: ModuleCatalog
    private let cache = Mutex<[[CapabilityChoice]: Known]>([:])

    /// What is known of a set: a composition while it lives, or its faults.
    private struct Known {
        weak var composition: Composition?
        let faults: [CheckFault]

        /// Nothing once the composition is gone.
        var result: CompilationResult? {
            if composition == nil && faults.isEmpty { return nil }
            return CompilationResult(composition: composition, faults: faults)
        }
    }

    /// The most faulty sets that are remembered.
    private static let faultyLimit = 64

    package init(_ catalog: ModuleCatalog) {
        self.catalog = catalog
    }

    /// Compiles a set; the order in which it is given does not matter (KER-I6).
    package func compile(_ choices: [CapabilityChoice]) -> CompilationResult {
        let sorted = choices.sorted { $0.capability < $1.capability }
        if let result = cache.withLock({ $0[sorted]?.result }) { return result }
        let built = build(sorted)
        return cache.withLock { cache in
            // Somebody else may have compiled it meanwhile: all must get the same.
            if let result = cache[sorted]?.result { return result }
            cache = cache.filter { $0.value.result != nil }
            if built.composition == nil,
                cache.count(where: { !$0.value.faults.isEmpty }) >= Self.faultyLimit
            {
                cache = cache.filter { $0.value.faults.isEmpty }
            }
            cache[sorted] = Known(composition: built.composition, faults: built.faults)
            return built
        }
    }

    /// How many sets are remembered.
    package var knownCount: Int { cache.withLock { $0.count } }

    private func build(_ choices: [CapabilityChoice]) -> CompilationResult {
        let (chosen, resolution) = CapabilityResolution(catalog).resolve(choices)
        guard resolution.isEmpty else {
            return CompilationResult(composition: nil, faults: resolution)
        }
        var parts: [(module: AnyModule, registrar: Registrar)] = []
        var capabilities: [Composition.Capability] = []
        let platform = catalog.platform
        for (module, settings, reason) in [(platform, [FieldContent](), "part of every tenant")]
            + chosen
        {
            parts.append((module, module.register(settings)))
            capabilities.append(
                Composition.Capability(
                    id: module.manifest.capability, version: module.manifest.version,
                    module: module, settings: settings, reason: reason))
        }
        let faults = DeclarationChecks(parts).faults()
        guard faults.isEmpty else { return CompilationResult(composition: nil, faults: faults) }
        return CompilationResult(composition: link(parts, capabilities), faults: [])
    }

    /// The resources of capabilities that are off, as the build declares them: a tenant's store
    /// may keep records of them from a time when they were on.
    private func asleep(
        besides capabilities: [Composition.Capability]
    ) -> [(module: AnyModule, registrar: Registrar)] {
        let present = Set(capabilities.map(\.id))
        return catalog.modules.filter { !present.contains($0.manifest.capability) }
            .map { ($0, $0.register($0.defaultSettings)) }
    }

    private func link(
        _ parts: [(module: AnyModule, registrar: Registrar)],
        _ capabilities: [Composition.Capability]
    ) -> Composition {
        let rules = parts.flatMap(\.registrar.rules)
        let registrars = parts.map(\.registrar)
        var resources: [CompiledResource] = []
        for (module, registrar) in parts {
            for definition in registrar.resources {
                resources.append(
                    CompiledResource(
                        definition, module: module.manifest.module, index: resources.count,
                        rules: rules.filter { $0.resource == definition.id },
                        contributions: ResourceContributions(definition.id, from: registrars)))
            }
        }
        let sleeping = asleep(besides: capabilities)
        let asleep = sleeping.map(\.registrar)
        let sleepers = asleep.flatMap(\.resources).enumerated().map { index, definition in
            CompiledResource(
                definition, module: definition.id.capability, index: index, rules: [],
                contributions: ResourceContributions(definition.id, from: asleep))
        }
        return Composition(
            capabilities: capabilities, resources: resources,
            asleep: Composition.Asleep(sleepers, Vocabulary(sleeping)),
            duties: parts.flatMap(\.registrar.duties), jobs: parts.flatMap(\.registrar.jobs),
            calendarReviews: parts.flatMap(\.registrar.calendarReviews),
            dataSteps: parts.flatMap { module, registrar in
                registrar.dataSteps.sorted { $0.number < $1.number }.map {
                    Composition.CapabilityStep(capability: module.manifest.capability, step: $0)
                }
            },
            figures: parts.flatMap(\.registrar.figures),
            tabulations: parts.flatMap(\.registrar.tabulations),
            lookups: parts.flatMap(\.registrar.lookups),
            readings: parts.flatMap(\.registrar.readings),
            tenures: parts.flatMap(\.registrar.tenures),
            retentions: parts.flatMap(\.registrar.retentions),
            visitorRequests: parts.flatMap(\.registrar.visitorRequests),
            publicSections: parts.flatMap(\.registrar.publicSections),
            refinements: Composition.Refinements(registrars),
            vocabulary: Vocabulary(parts))
    }
}

/// Chooses a module for each capability and puts them into an order in which each stands behind
/// what it needs.
struct CapabilityResolution {
    let catalog: ModuleCatalog

    init(_ catalog: ModuleCatalog) {
        self.catalog = catalog
    }

    typealias Chosen = (AnyModule, [FieldContent], String)

    func resolve(_ choices: [CapabilityChoice]) -> ([Chosen], [CheckFault]) {
        var faults: [CheckFault] = []
        var modules: [String: (AnyModule, CapabilityChoice)] = [:]
        for choice in choices {
            if let module = catalog.module(for: choice) {
                modules[choice.capability] = (module, choice)
            } else {
                faults.append(missing(choice))
            }
        }
        for (module, _) in modules.values.sorted(by: { $0.1.capability < $1.1.capability }) {
            for requirement in module.manifest.requirements {
                if let fault = unmet(requirement, of: module, modules, choices) {
                    faults.append(fault)
                }
            }
        }
        guard faults.isEmpty else { return ([], faults) }
        return order(modules)
    }

    private func missing(_ choice: CapabilityChoice) -> CheckFault {
        let providers = catalog.providers(of: choice.capability)
        if providers.isEmpty {
            let nearest = Spelling.nearest(to: choice.capability, among: catalog.capabilities)
            return CheckFault(
                "capability.unknown", choice.capability,
                "No module of this build provides the capability '\(choice.capability)'.",
                hint: nearest.map { "Did you mean '\($0)'?" }
                    ?? "The build has: \(catalog.capabilities.joined(separator: ", ")).")
        }
        let fitting = providers.filter { $0.manifest.version.satisfies(choice.version) }
        let versions = providers.map(\.manifest.version.description).joined(separator: ", ")
        if fitting.isEmpty {
            return CheckFault(
                "capability.version", choice.capability,
                "The capability '\(choice.capability)' is not there in version \(choice.version).",
                hint: "The build has: \(versions).")
        }
        let names = fitting.map(\.manifest.module).joined(separator: ", ")
        return CheckFault(
            "capability.module", choice.capability,
            "Choose the module that provides '\(choice.capability)'.",
            hint: "Add \"module\" with one of: \(names).")
    }

    private func unmet(
        _ requirement: CapabilityRequirement, of module: AnyModule,
        _ modules: [String: (AnyModule, CapabilityChoice)], _ choices: [CapabilityChoice]
    ) -> CheckFault? {
        let capability = module.manifest.capability
        guard let (provider, _) = modules[requirement.capability] else {
            // When the file names it but it could not be resolved, that fault says it all.
            if choices.contains(where: { $0.capability == requirement.capability }) { return nil }
            return CheckFault(
                "capability.requirement", capability,
                "'\(capability)' needs '\(requirement.capability)', which is off.",
                hint: "Switch on '\(requirement.capability)' from version \(requirement.version).")
        }
        guard provider.manifest.version.satisfies(requirement.version) else {
            return CheckFault(
                "capability.requirement", capability,
                "'\(capability)' needs '\(requirement.capability)' from version "
                    + "\(requirement.version), but it is on in \(provider.manifest.version).",
                hint: "Switch on a version that keeps these promises.")
        }
        return nil
    }

    private func order(
        _ modules: [String: (AnyModule, CapabilityChoice)]
    ) -> ([Chosen], [CheckFault]) {
        var waiting = modules.keys.sorted()
        var done: Set<String> = []
        var result: [Chosen] = []
        while !waiting.isEmpty {
            let ready = waiting.first { name in
                modules[name]?.0.manifest.requirements.allSatisfy { done.contains($0.capability) }
                    ?? false
            }
            guard let ready, let (module, choice) = modules[ready] else {
                return ([], [cycle(waiting, modules)])
            }
            waiting.removeAll { $0 == ready }
            done.insert(ready)
            result.append((module, choice.settings, "named in the tenant file"))
        }
        return (result, [])
    }

    private func cycle(
        _ waiting: [String], _ modules: [String: (AnyModule, CapabilityChoice)]
    ) -> CheckFault {
        // Every waiting capability needs another waiting one, so walking on must come back.
        var chain: [String] = [waiting[0]]
        while let last = chain.last,
            let next = modules[last]?.0.manifest.requirements.first(where: {
                waiting.contains($0.capability)
            })?.capability
        {
            if let start = chain.firstIndex(of: next) {
                chain = Array(chain[start...]) + [next]
                break
            }
            chain.append(next)
        }
        return CheckFault(
            "capability.cycle", chain[0],
            "Capabilities need each other in a circle: \(chain.joined(separator: " → ")).",
            hint: "Take one requirement out of a module of the circle.")
    }
}
