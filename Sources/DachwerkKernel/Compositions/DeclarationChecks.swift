package import DachwerkKit

/// Finds every fault in what modules declared, and reports them all at once.
package struct DeclarationChecks {
    let parts: [(module: AnyModule, registrar: Registrar)]

    package init(_ parts: [(module: AnyModule, registrar: Registrar)]) {
        self.parts = parts
    }

    package func faults() -> [CheckFault] {
        var faults: [CheckFault] = []
        let resources = parts.flatMap { part in
            part.registrar.resources.map { (part.module.manifest.module, $0) }
        }
        let known = Set(resources.map(\.1.id))
        let duties = Set(parts.flatMap { $0.registrar.duties.map(\.id) } + [Duty.everyone.id])
        var names: Set<String> = []
        for (module, registrar) in parts {
            let manifest = module.manifest
            if !KebabCase.isValid(manifest.capability) || manifest.version < "0.1" {
                faults.append(
                    CheckFault(
                        "module.manifest", manifest.module,
                        "The manifest names '\(manifest.capability)' \(manifest.version)."))
            }
            if !names.insert(manifest.module).inserted {
                faults.append(
                    CheckFault(
                        "module.duplicate", manifest.module, "Two modules have this name."))
            }
            for resource in registrar.resources {
                faults += ResourceChecks(resource, manifest, duties, known).faults()
            }
            faults += contributions(registrar, manifest, known)
        }
        faults += duplicates(resources)
        faults += WordChecks(parts).faults() + MessageChecks(parts, Vocabulary(parts)).faults()
        return faults.map { $0.hint == nil ? mended($0) : $0 }
    }

    /// A fault whose place says nothing better is mended as the reference says.
    private func mended(_ fault: CheckFault) -> CheckFault {
        CheckFault(
            fault.id, fault.subject, fault.message, hint: CheckCatalog.remedy(of: fault.id),
            at: fault.place)
    }

    private func duplicates(_ resources: [(String, AnyResource)]) -> [CheckFault] {
        Dictionary(grouping: resources, by: \.1.id).filter { $0.value.count > 1 }
            .sorted { $0.key < $1.key }
            .map { id, found in
                let modules = found.map(\.0).joined(separator: " and ")
                return CheckFault(
                    "resource.duplicate", found[0].0,
                    "'\(id)' is declared \(found.count) times, by \(modules).")
            }
    }

    private func contributions(
        _ registrar: Registrar, _ manifest: ModuleManifest, _ known: Set<ResourceID>
    ) -> [CheckFault] {
        var faults: [CheckFault] = []
        var seen: Set<String> = []
        let prefix = manifest.capability + "."
        for (id, check) in registrar.duties.map({ ($0.id, CheckFault.ID("duty.id")) })
            + registrar.jobs.map({ ($0.id, CheckFault.ID("contribution.id")) })
            + registrar.calendarReviews.map({ ($0.id, CheckFault.ID("contribution.id")) })
            + registrar.figures.map({ ($0.id, CheckFault.ID("contribution.id")) })
            + registrar.tabulations.map({ ($0.id, CheckFault.ID("contribution.id")) })
            + registrar.lookups.map({ ($0.id, CheckFault.ID("contribution.id")) })
            + registrar.readings.map({ ($0.id, CheckFault.ID("contribution.id")) })
            + registrar.refinements.pages.map({ ($0.id, CheckFault.ID("contribution.id")) })
            + registrar.refinements.deskCards.map({ ($0.id, CheckFault.ID("contribution.id")) })
        {
            let isNamed = id.hasPrefix(prefix) && KebabCase.isValid(id.dropFirst(prefix.count))
            if !isNamed {
                faults.append(
                    CheckFault(
                        check, manifest.module, "'\(id)' does not start with '\(prefix)'.",
                        hint: "Name it '\(prefix)\(id.split(separator: ".").last ?? "")'."))
            }
            if !seen.insert(id).inserted {
                faults.append(CheckFault(check, manifest.module, "'\(id)' stands twice."))
            }
        }
        let numbers = registrar.dataSteps.map(\.number)
        if Set(numbers).count != numbers.count || numbers.contains(where: { $0 < 1 }) {
            faults.append(
                CheckFault(
                    "contribution.id", manifest.module,
                    "The data steps are numbered "
                        + numbers.map(String.init).joined(separator: ", ") + "."))
        }
        for rule in registrar.rules where !known.contains(rule.resource) {
            faults.append(
                CheckFault(
                    "rule.resource", manifest.module,
                    "The rule '\(rule.id)' watches '\(rule.resource)', which is not there."))
        }
        for capacity in registrar.capacities where !known.contains(capacity.resource) {
            faults.append(
                CheckFault(
                    "rule.resource", manifest.module,
                    "A capacity is declared for '\(capacity.resource)', which is not there."))
        }
        // Lookups and readings share their path with the resources of their capability.
        let paths = Set(registrar.resources.map(\.id.description))
        let named = registrar.lookups.map(\.id) + registrar.refinements.pages.map(\.id)
        for id in named where paths.contains(id) {
            faults.append(
                CheckFault(
                    "contribution.id", manifest.module,
                    "'\(id)' has the name of a resource, at whose address it would stand."))
        }
        for reading in registrar.readings {
            let group = reading.group ?? ""
            guard !KebabCase.isValid(group) || paths.contains("\(reading.capability).\(group)")
            else { continue }
            faults.append(
                CheckFault(
                    "contribution.id", manifest.module,
                    "The group '\(group)' of '\(reading.id)' has no name of its own."))
        }
        return faults + ContributionChecks(registrar, manifest).faults()
    }
}
