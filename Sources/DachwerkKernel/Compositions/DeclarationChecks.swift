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
        faults += words(resources.map(\.1))
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
        for lookup in registrar.lookups where paths.contains(lookup.id) {
            faults.append(
                CheckFault(
                    "contribution.id", manifest.module,
                    "The lookup '\(lookup.id)' has the name of a resource."))
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

    /// A module that brings words brings all of them, in German and English.
    ///
    /// A module without any is readable too: its labels are made from its names.
    private func words(_ resources: [AnyResource]) -> [CheckFault] {
        let vocabulary = Vocabulary(parts.flatMap(\.registrar.words))
        var keys: [(String, String)] = []
        for (module, registrar) in parts where !registrar.words.isEmpty {
            let name = module.manifest.module
            for resource in registrar.resources {
                let id = resource.id.description
                keys.append((name, id))
                for field in resource.fields {
                    keys.append((name, "\(id).\(field.name)"))
                    if case .line(let inner) = field.kind.element {
                        keys += inner.map { (name, "\(id).\(field.name).\($0.name)") }
                    }
                }
                keys += resource.states.map { (name, "\(id).state.\($0)") }
                keys += resource.moves.map { (name, "\(id).move.\($0.name)") }
            }
            keys += registrar.duties.map { (name, $0.id) }
            keys += registrar.figures.map { (name, $0.id) }
            keys += registrar.tabulations.map { (name, $0.id) }
            keys += registrar.readings.map { (name, $0.id) }
            for lookup in registrar.lookups {
                keys.append((name, lookup.id))
                keys += lookup.fields.map { (name, "\(lookup.id).\($0.name)") }
            }
        }
        var faults: [CheckFault] = []
        for (module, key) in keys {
            for language in ["de", "en"] where !vocabulary.has(key, in: language) {
                faults.append(
                    CheckFault(
                        "words.missing", module, "'\(key)' has no words in '\(language)'.",
                        hint: "Add the key to the module's words."))
            }
        }
        return faults + placeholders(vocabulary)
    }

    /// A sentence is filled with the same things in every language.
    private func placeholders(_ vocabulary: Vocabulary) -> [CheckFault] {
        let others = vocabulary.languages.filter { $0 != "en" }
        return vocabulary.keys(in: "en").flatMap { key in
            let wanted = vocabulary.placeholders(of: key, in: "en")
            return others.compactMap { language -> CheckFault? in
                guard vocabulary.has(key, in: language) else { return nil }
                let found = vocabulary.placeholders(of: key, in: language)
                guard found != wanted else { return nil }
                let names = found.symmetricDifference(wanted).sorted().joined(separator: ", ")
                return CheckFault(
                    "words.placeholders", capability(of: key),
                    "'\(key)' is filled differently in 'en' and in '\(language)': \(names).",
                    hint: "Use the same names in braces in every language.")
            }
        }
    }

    private func capability(of key: String) -> String {
        String(key.prefix { $0 != "." })
    }
}
