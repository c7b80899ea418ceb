import DachwerkKit

/// Finds the faults of what a module adds to pages.
struct PageChecks {
    private let registrar: Registrar
    private let manifest: ModuleManifest
    private let resources: [ResourceID: AnyResource]
    /// The resources whose records parties must not read from each other.
    private let divided: Set<ResourceID>

    init(_ registrar: Registrar, _ manifest: ModuleManifest) {
        self.registrar = registrar
        self.manifest = manifest
        resources = Dictionary(
            registrar.resources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        divided = Set(
            registrar.compartments.flatMap { [$0.root] + $0.entries.map(\.resource) })
    }

    func faults() -> [CheckFault] {
        audiences() + panels() + actions() + groups() + wordings() + sheets() + maps()
    }

    private var added: PageRefinements { registrar.refinements }

    /// What nobody sees is forgotten; what hides a page must hide one of this module.
    private func audiences() -> [CheckFault] {
        let shown =
            added.pages.map { ($0.id, $0.duties) }
            + added.deskCards.map { ($0.id, $0.duties) } + added.panels.map { ($0.key, $0.duties) }
        let unseen = shown.filter { $0.1.isEmpty }.map { fault("'\($0.0)' is for nobody.") }
        let misplaced = added.pages.compactMap { page -> CheckFault? in
            guard case .list(let resource)? = page.replaced, resources[resource] == nil else {
                return nil
            }
            return fault("'\(page.id)' takes the place of a list of another module.")
        }
        let lost = added.deskCards.compactMap { card -> CheckFault? in
            switch card.target {
            case .page(let name)?
            where !added.pages.contains { $0.id == "\(manifest.capability).\(name)" }:
                fault("'\(card.id)' leads to a page that is not there.")
            case .list(let resource)? where resources[resource] == nil:
                fault("'\(card.id)' leads to a list of another module.")
            default: nil
            }
        }
        return unseen + misplaced + lost
    }

    private func panels() -> [CheckFault] {
        var seen: Set<String> = []
        return added.panels.compactMap { panel in
            guard resources[panel.resource] != nil, seen.insert(panel.key).inserted else {
                return fault("'\(panel.key)' stands twice, or its resource is not here.")
            }
            // The module reads everything: it would tell one party of the other.
            guard !divided.contains(panel.resource) else {
                return fault("'\(panel.key)' stands where compartments are kept apart.")
            }
            return nil
        }
    }

    private func actions() -> [CheckFault] {
        var seen: Set<String> = []
        return added.actions.filter { action in
            resources[action.resource] == nil || resources[action.target] == nil
                || !seen.insert(action.key).inserted
        }.map { fault("'\($0.key)' stands twice, or what it makes is not here.") }
    }

    private func groups() -> [CheckFault] {
        var keys: Set<String> = []
        var fields: Set<String> = []
        return added.groups.filter { group in
            let resource = resources[group.resource]
            let isKnown = group.fields.allSatisfy { resource?.field($0) != nil }
            let isNew = group.fields.allSatisfy {
                fields.insert("\(group.resource).\($0)").inserted
            }
            return !isKnown || !isNew || !keys.insert(group.key).inserted
        }.map { fault("'\($0.key)' stands twice, or has fields that are not here or grouped.") }
    }

    private func wordings() -> [CheckFault] {
        var seen: Set<String> = []
        return added.wordings.filter { wording in
            let resource = resources[wording.resource]
            let isKnown = wording.move.map { resource?.move($0) != nil } ?? (resource != nil)
            return !isKnown || !seen.insert("\(wording.resource).\(wording.place)").inserted
        }.map { fault("'\($0.resource).page.\($0.place)' stands twice, or is no page of here.") }
    }

    private func sheets() -> [CheckFault] {
        var seen: Set<String> = []
        return added.sheets.filter { sheet in
            let entry = resources[sheet.resource]
            let names = [sheet.field, sheet.columnLink, sheet.rowLink]
            let isKnown =
                names.allSatisfy { entry?.field($0) != nil }
                && resources[sheet.column]?.field(sheet.ownerLink) != nil
                && resources[sheet.owner] != nil
            let isApart = divided.contains(sheet.resource) || divided.contains(sheet.column)
            return !isKnown || isApart || !seen.insert(sheet.key).inserted
        }.map { fault("'\($0.key)' stands twice, or what it is made of is not here.") }
    }

    private func maps() -> [CheckFault] {
        var seen: Set<ResourceID> = []
        return added.maps.filter { map in
            let resource = resources[map.resource]
            let isKnown = [map.latitude, map.longitude].allSatisfy { resource?.field($0) != nil }
            return !isKnown || !seen.insert(map.resource).inserted
        }.map { fault("'\($0.resource)' stands on a map twice, or has no such point.") }
    }

    private func fault(_ message: String) -> CheckFault {
        CheckFault("page.refinement", manifest.module, message)
    }
}
