import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Every check has a faulty sample, and every sample yields just its check.
@Suite struct DeclarationFaultTests {
    @Test(arguments: FaultyPart.all.indices)
    func `a faulty declaration yields exactly its check`(index: Int) {
        let sample = FaultyPart.all[index]
        let faults = sample.faults
        #expect(!faults.isEmpty)
        #expect(Set(faults.map(\.id.description)) == [sample.check], "\(faults)")
        for fault in faults {
            #expect(fault.subject == "faulty")
            #expect(fault.hint?.isEmpty == false, "\(fault)")
            #expect(!fault.message.isEmpty)
        }
    }

    @Test func `KER-I8: a personal field says what for, on what ground and for how long`() {
        for sample in FaultyPart.all where sample.check == "field.privacy" {
            #expect(!sample.faults.isEmpty)
        }
        let purposes = FaultyPart("field.privacy") { $0.add(FaultyPurpose.resource) }.faults
        #expect(purposes.count == 2, "Neither an empty purpose nor no time at all is an answer.")
        for module in [WorkshopModule.manifest.module, "notes"] {
            let compiler = CompositionCompiler(
                ModuleCatalog([WorkshopModule.self, SoundModule.self]))
            let choice = CapabilityChoice(
                capability: module, version: "1.0", settings: [])
            #expect(compiler.compile([choice]).faults.isEmpty)
        }
    }

    @Test func `KER-I6: two modules of one name are found, and both sides of a doubled resource`() {
        let sample = FaultyPart("module.duplicate") { $0.add(FaultySingle.resource) }
        let twin = FaultyPart("module.duplicate", withDuty: false) { _ in }
        let faults = DeclarationChecks([FaultyPart.platform, sample.part(), twin.part()]).faults()
        #expect(faults.map(\.id.description) == ["module.duplicate"])
        #expect(faults.allSatisfy { $0.hint != nil })
        let other = FaultyPart("resource.duplicate", withDuty: false) {
            $0.add(FaultyTwin.resource)
        }
        let doubled = DeclarationChecks([
            FaultyPart.platform, sample.part(named: "first"), other.part(named: "second"),
        ]).faults()
        #expect(doubled.map(\.id.description) == ["resource.duplicate"])
        #expect(doubled[0].message.contains("first") && doubled[0].message.contains("second"))
    }

    @Test func `what a field refers to is to be registered, or its capability required`() {
        func hint<Owner: Resource>(_ resource: ResourceDefinition<Owner>) -> String? {
            FaultyPart("reference.target") { $0.add(resource) }.faults.first?.hint
        }
        #expect(hint(FaultyReference.resource)?.contains(".capability(\"elsewhere\"") == true)
        #expect(hint(FaultyOwnReference.resource)?.contains("registrar.add(") == true)
    }

    @Test func `all faults are reported at once`() {
        let everything = FaultyPart("all", version: "0.0") { registrar in
            registrar.add(FaultyFiles.resource)
            registrar.add(FaultyForeign.resource)
            registrar.add(FaultySingle.resource)
            registrar.add(FaultyTwin.resource)
            registrar.add(FaultyEmpty.resource)
            registrar.add(FaultyFormer.resource)
            registrar.add(FaultyNames.resource)
            registrar.add(FaultyColumns.resource)
            registrar.add(FaultyDefault.resource)
            registrar.add(FaultyComputed.resource)
            registrar.add(FaultyNesting.resource)
            registrar.add(FaultyPrivacy.resource)
            registrar.add(FaultyUnlisted.resource)
            registrar.add(FaultyListPath.resource)
            registrar.add(FaultyStates.resource)
            registrar.add(FaultyMoves.resource)
            registrar.add(FaultyDuty.resource)
            registrar.add(FaultyUnreadable.resource)
            registrar.add(FaultyTransient.resource)
            registrar.add(FaultyNeed.resource)
            FaultyPart.addCompartments(to: &registrar)
            registrar.add(FaultyPart.forEver)
            registrar.add(Duty("else.where", "Not here."))
            registrar.add(Rule("watch", Tool.self) { _, _ in })
            registrar.add(Job("work", everyMinutes: 1, "Works.") { _ in })
            registrar.add(words: [WordFile("de.po", "")])
            registrar.add(FaultyNamedMessages())
            registrar.add(FaultyFilledMessages())
            registrar.add(Words(.german, ["faulty.late": "Zu spät"]))
            registrar.add(Words(.english, ["faulty.late": "{days} days late"]))
        }
        let found = Set(everything.faults.map(\.id.description))
        let expected = Set(FaultyPart.all.map(\.check)).subtracting(["reference.target"])
        #expect(found == expected)
    }

    @Test func `every check of declarations stands in the catalogue and has a sample`() {
        let groups: Set = [
            "module", "resource", "field", "lifecycle", "access", "duty", "reference", "rule",
            "contribution", "compartment", "deadline", "retention", "tenure", "words", "list",
            "message", "reminder", "calendar", "due", "print", "visitor",
        ]
        let known = CheckCatalog.entries.map(\.id.description).filter {
            groups.contains(String($0.prefix { $0 != "." }))
        }
        let samples = Set(FaultyPart.all.map(\.check)).union(["module.duplicate"])
        #expect(Set(known) == samples)
    }
}
