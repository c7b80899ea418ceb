import DachwerkKernel
import DachwerkKit

/// A module of the capability `faulty` that registers what a test says.
struct FaultyPart: Sendable {
    let check: String
    let manifest: ModuleManifest
    let registrar: Registrar

    init(
        _ check: String, provides: String = "faulty", version: CapabilityVersion = "1.0",
        withDuty: Bool = true, _ register: (inout Registrar) -> Void
    ) {
        self.check = check
        manifest = ModuleManifest(provides: provides, version: version, summary: "Faulty.")
        var registrar = Registrar()
        if withDuty { registrar.add(FaultySample.duty) }
        register(&registrar)
        self.registrar = registrar
    }

    /// One sample for every check of a module's declarations.
    static let all: [FaultyPart] = declarations + contributions

    private static let declarations: [FaultyPart] = [
        FaultyPart("module.manifest", provides: "faulty", version: "0.0") { _ in },
        FaultyPart("resource.id") { $0.add(FaultyForeign.resource) },
        FaultyPart("resource.duplicate") {
            $0.add(FaultySingle.resource)
            $0.add(FaultyTwin.resource)
        },
        FaultyPart("resource.formerly") { $0.add(FaultyFormer.resource) },
        FaultyPart("resource.fields") { $0.add(FaultyEmpty.resource) },
        FaultyPart("field.name") { $0.add(FaultyNames.resource) },
        FaultyPart("field.name") { $0.add(FaultyColumns.resource) },
        FaultyPart("field.name") { $0.add(FaultyLineNames.resource) },
        FaultyPart("field.default") { $0.add(FaultyDefault.resource) },
        FaultyPart("field.computed") { $0.add(FaultyComputed.resource) },
        FaultyPart("field.line") { $0.add(FaultyNesting.resource) },
        FaultyPart("field.files") { $0.add(FaultyFiles.resource) },
        FaultyPart("field.privacy") { $0.add(FaultyPrivacy.resource) },
        FaultyPart("field.privacy") { $0.add(FaultyPurpose.resource) },
        FaultyPart("field.unlisted") { $0.add(FaultyUnlisted.resource) },
        FaultyPart("field.unlisted") { $0.add(FaultyListField.resource) },
        FaultyPart("list.path") { $0.add(FaultyListPath.resource) },
        FaultyPart("list.path") { $0.add(FaultyListPart.resource) },
        FaultyPart("lifecycle.state") { $0.add(FaultyStates.resource) },
        FaultyPart("lifecycle.move") { $0.add(FaultyMoves.resource) },
        FaultyPart("access.duty") { $0.add(FaultyDuty.resource) },
        FaultyPart("access.unreachable") { $0.add(FaultyUnreadable.resource) },
        FaultyPart("duty.id") { $0.add(Duty("else.where", "Not here.")) },
        FaultyPart("duty.id") { $0.add(FaultySample.duty) },
        FaultyPart("reference.target") { $0.add(FaultyReference.resource) },
        FaultyPart("rule.resource") {
            $0.add(Rule("watch", FaultyForeign.self) { _, _ in })
        },
        FaultyPart("rule.resource") {
            $0.add(Capacity(FaultyForeign.self) { _, _ in CapacityTerms(total: 1) })
        },
        FaultyPart("contribution.id") {
            $0.add(Job("work", everyMinutes: 1, "Works.") { _ in })
        },
        FaultyPart("contribution.id") {
            $0.add(
                Figure("faulty.Count", "Counts.", for: FaultySample.duty) { _, _ in
                    FigureValue(1)
                })
        },
        FaultyPart("page.refinement") {
            $0.add(DeskCard("faulty.card") { _ in nil })
        },
        FaultyPart("page.refinement") {
            $0.add(
                DeskCard("faulty.card", for: FaultySample.duty, opening: .page("nowhere")) { _ in
                    nil
                })
        },
        FaultyPart("page.refinement") {
            $0.add(
                ModulePage(
                    "faulty.page", for: FaultySample.duty, insteadOf: .list("other.thing")
                ) { _ in PageTable() })
        },
        FaultyPart("page.refinement") {
            $0.add(
                Panel("facts", of: FaultyForeign.self, for: FaultySample.duty) { _, _ in nil })
        },
        FaultyPart("page.refinement") {
            $0.add(FieldGroup("names", of: FaultyForeign.self, fields: FaultyForeign.name))
        },
        FaultyPart("page.refinement") {
            $0.add(PageWording(of: FaultyForeign.self, on: .list, .lead))
        },
        FaultyPart("page.refinement") {
            $0.add(
                RecordAction("next", of: FaultyForeign.self, making: FaultyForeign.self) { _ in [] }
            )
        },
        FaultyPart("words.missing", withDuty: false) {
            $0.add(FaultySample.duty)
            $0.add(Words(.english, ["faulty.late": "Late"]))
            $0.add(Words(.german, ["faulty.keeper": "Wart"]))
        },
        FaultyPart("words.file") {
            $0.add(words: [WordFile("de.po", "msgid \"\"\nmsgstr \"Language: de\\n\"\n")])
        },
        FaultyPart("message.code") { $0.add(FaultyNamedMessages()) },
        FaultyPart("message.places") {
            $0.add(FaultyFilledMessages())
            $0.add(Words(.english, ["faulty.keeper": "Keeper", "faulty.late": "{days} days late"]))
            $0.add(
                Words(
                    .german,
                    [
                        "faulty": "Kaputt", "faulty.keeper": "Wart",
                        "faulty.late": "{days} Tage zu spät",
                    ]))
        },
        FaultyPart("words.placeholders") {
            $0.add(Words(.english, ["faulty.keeper": "Keeper", "faulty.late": "{days} days late"]))
            $0.add(
                Words(
                    .german,
                    ["faulty": "Kaputt", "faulty.keeper": "Wart", "faulty.late": "Zu spät"]))
        },
    ]

    /// The platform's own part and this one, as the compiler puts them together.
    var faults: [CheckFault] { DeclarationChecks([Self.platform, part()]).faults() }

    static let platform = (
        module: AnyModule(PlatformModule.self),
        registrar: AnyModule(PlatformModule.self).register([])
    )

    /// The part as the compiler sees it, under another module name if need be.
    func part(named name: String? = nil) -> (module: AnyModule, registrar: Registrar) {
        let manifest = ModuleManifest(
            provides: manifest.capability, version: manifest.version, summary: manifest.summary,
            module: name)
        return (AnyModule(manifest: manifest, registrar: registrar), registrar)
    }
}

/// A message whose name is none.
struct FaultyNamedMessages: MessageCatalog {
    static let capability = "faulty"
    let late = refusal("Too Late")
}

/// A message that its words fill otherwise.
struct FaultyFilledMessages: MessageCatalog {
    static let capability = "faulty"
    let late = refusal("late", .date("day"))
}
