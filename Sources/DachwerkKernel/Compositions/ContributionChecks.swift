import DachwerkKit

/// Finds the faults of what a module contributes to its resources, from compartments to retention.
struct ContributionChecks {
    private let registrar: Registrar
    private let manifest: ModuleManifest
    private let resources: [ResourceID: AnyResource]

    init(_ registrar: Registrar, _ manifest: ModuleManifest) {
        self.registrar = registrar
        self.manifest = manifest
        resources = Dictionary(
            registrar.resources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func faults() -> [CheckFault] {
        var kept: Set<ResourceID> = []
        var divided: Set<ResourceID> = []
        var faults: [CheckFault] = []
        for compartments in registrar.compartments {
            if resources[compartments.root] == nil || !divided.insert(compartments.root).inserted {
                faults.append(misplaced(compartments.root))
            }
            for entry in compartments.entries {
                if !kept.insert(entry.resource).inserted {
                    faults.append(misplaced(entry.resource))
                }
                faults += check(entry)
            }
            for followed in compartments.followed where resources[followed.resource] == nil {
                faults.append(misplaced(followed.resource))
            }
            faults += lists(compartments)
        }
        return faults + deadlines() + reminders() + dueDates() + printForms() + calendarEntries()
            + tenures() + retentions() + undeclared() + visitors()
            + PageChecks(registrar, manifest).faults()
    }

    private func check(_ entry: AnyCompartments.Entry) -> [CheckFault] {
        guard let resource = resources[entry.resource] else { return [misplaced(entry.resource)] }
        var faults: [CheckFault] = []
        for name in [entry.root, entry.compartment]
        where resource.field(name).map({ !$0.isFixed || $0.isOptional }) ?? true {
            faults.append(
                fault(
                    "compartment.fixed",
                    "\(entry.resource): '\(name)' must be listed, required and fixed."))
        }
        // A refusal because a value is taken would tell what stands in another compartment.
        for field in resource.fields where field.isUnique && !field.isComputed {
            faults.append(
                fault(
                    "compartment.unique",
                    "\(entry.resource): '\(field.name)' cannot be unique across compartments."))
        }
        if resource.field(entry.readers).map({ !$0.isComputed }) ?? true {
            faults.append(
                fault(
                    "compartment.list",
                    "\(entry.resource): '\(entry.readers)' must be listed and computed."))
        }
        return faults
    }

    private func lists(_ compartments: AnyCompartments) -> [CheckFault] {
        guard let resource = resources[compartments.root] else { return [] }
        var seen: Set<String> = []
        return compartments.lists.compactMap { list in
            let isComputed = resource.field(list.field)?.isComputed ?? false
            guard !isComputed || !seen.insert(list.field).inserted else { return nil }
            return fault(
                "compartment.list",
                "\(resource.id): '\(list.field)' must be listed, computed and used once.")
        }
    }

    private func deadlines() -> [CheckFault] {
        var seen: Set<ResourceID> = []
        return registrar.deadlines.compactMap { deadlines in
            let id = deadlines.resource
            guard resources[id] == nil || !seen.insert(id).inserted else { return nil }
            return fault("deadline.resource", "Deadlines of '\(id)' cannot be declared here.")
        }
    }

    private func reminders() -> [CheckFault] {
        var seen: Set<String> = []
        return registrar.reminders.compactMap { reminder in
            let isKnown = resources[reminder.resource]?.field(reminder.path.field) != nil
            let isNew = seen.insert("\(reminder.resource) \(reminder.name)").inserted
            guard !isKnown || !isNew else { return nil }
            return fault(
                "reminder.resource",
                "The reminder '\(reminder.name)' of '\(reminder.resource)' stands twice, or its "
                    + "date is no field of a resource of this module.")
        }
    }

    private func dueDates() -> [CheckFault] {
        registrar.dueDates.compactMap { due in
            let field = resources[due.resource]?.field(due.path.field)
            guard field.map({ $0.isTransient }) ?? true else { return nil }
            return fault(
                "due.resource",
                "'\(due.path)' of '\(due.resource)' is no field of a resource of this module.")
        }
    }

    private func printForms() -> [CheckFault] {
        var seen: Set<String> = []
        return registrar.printForms.compactMap { form in
            let resource = resources[form.resource]
            let isKnown = form.fields.allSatisfy { resource?.field($0) != nil }
            guard resource == nil || !isKnown || !seen.insert(form.key).inserted else {
                return nil
            }
            return fault(
                "print.resource",
                "The form '\(form.key)' stands twice, or its resource or fields are not here.")
        }
    }

    private func calendarEntries() -> [CheckFault] {
        var seen: Set<ResourceID> = []
        return registrar.calendarEntries.compactMap { entry in
            let id = entry.resource
            let isNew = seen.insert(id).inserted
            guard resources[id] == nil || !isNew else { return nil }
            return fault("calendar.resource", "'\(id)' cannot stand in calendars here, or twice.")
        }
    }

    private func tenures() -> [CheckFault] {
        registrar.tenures.compactMap { tenure in
            guard resources[tenure.resource] == nil else { return nil }
            return fault(
                "tenure.resource", "A tenure of '\(tenure.resource)' cannot be declared here.")
        }
    }

    private func retentions() -> [CheckFault] {
        var seen: Set<ResourceID> = []
        var faults: [CheckFault] = []
        for retention in registrar.retentions {
            let id = retention.resource
            guard let resource = resources[id], seen.insert(id).inserted else {
                faults.append(forgetting(id, "is forgotten twice, or elsewhere"))
                continue
            }
            if retention.months == nil, !resource.fields.contains(where: { $0.retentionMonths > 0 })
            {
                faults.append(forgetting(id, "says nowhere after how many months"))
            }
            if retention.kept == .always { faults.append(forgetting(id, "is kept for ever")) }
            for follower in retention.followers {
                let other = resources[follower.resource]
                let names = (follower.fields ?? []) + [follower.link]
                let isSound = names.allSatisfy { other?.field($0) != nil }
                let isEmptied = (follower.fields ?? []).allSatisfy {
                    other?.field($0)?.canStandEmpty ?? false
                }
                if !isSound || !isEmptied {
                    faults.append(forgetting(id, "takes '\(follower.resource)' along wrongly"))
                }
            }
        }
        return faults
    }

    /// Fields that leave it to a declaration when they go, and nothing declares it.
    private func undeclared() -> [CheckFault] {
        let declared = registrar.retentions
        let ruled = Set(declared.filter { $0.months != nil }.map(\.resource))
            .union(declared.flatMap(\.followers).map(\.resource))
        return registrar.resources.filter { resource in
            !ruled.contains(resource.id)
                && resource.fields.contains { $0.privacy?.retention == .declared }
        }.map { forgetting($0.id, "leaves it to a declaration that is not there") }
    }

    /// What visitors ask for must be open to everyone, and its link may do what this module says.
    private func visitors() -> [CheckFault] {
        var seen: Set<ResourceID> = []
        let open = registrar.visitorRequests.compactMap { request -> CheckFault? in
            let id = request.resource
            let isOpen =
                resources[id]?.grants.contains {
                    $0.duty == .everyone && $0.actions.contains(.create)
                } ?? false
            let isOwn = registrar.duties.contains(request.duty)
            guard !isOpen || !isOwn || !seen.insert(id).inserted else { return nil }
            return fault(
                "visitor.request",
                "'\(id)' is not open to everyone, is asked for twice, or has a duty of elsewhere.")
        }
        let shown = registrar.publicSections.filter { resources[$0.resource] == nil }.map {
            fault("visitor.section", "'\($0.resource)' cannot stand on the first page from here.")
        }
        return open + shown
    }

    private func forgetting(_ id: ResourceID, _ message: String) -> CheckFault {
        fault("retention.resource", "'\(id)' \(message).")
    }

    private func misplaced(_ id: ResourceID) -> CheckFault {
        fault("compartment.resource", "Compartments name '\(id)', which does not fit here.")
    }

    private func fault(_ id: CheckFault.ID, _ message: String) -> CheckFault {
        CheckFault(id, manifest.module, message)
    }
}
