import DachwerkKit

/// A small lending desk: settings of several kinds, two resources, two duties.
struct SampleLendingModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "sample-lending", version: "1.2", summary: "Lend things out.")
    static let keeper = Duty("sample-lending.keeper", "Keeps the shelves.")
    static let borrower = Duty("sample-lending.borrower", "Borrows things.")

    init(settings: Values<SampleLendingSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Self.borrower)
        registrar.add(Shelf.resource)
        registrar.add(Thing.resource)
        registrar.add(Words(.german, Self.texts))
        registrar.add(Words(.english, Self.texts))
    }

    private static let texts: [String: String] = {
        var texts = [
            "sample-lending": "Lending", "sample-lending.keeper": "Keeper",
            "sample-lending.borrower": "Borrower",
            "sample-lending.sampleLendingSettings.rounding.hour": "Hour",
            "sample-lending.sampleLendingSettings.rounding.day": "Day",
        ]
        for setting in SampleLendingSettings.shape.fields {
            texts["sample-lending.settings.\(setting.name)"] = setting.name
        }
        for resource in [Shelf.resource.erased, Thing.resource.erased] {
            let id = resource.id.description
            texts[id] = id
            for field in resource.fields {
                texts["\(id).\(field.name)"] = field.name
                if case .line(let inner) = field.kind.element {
                    for field in inner { texts["\(id).parts.\(field.name)"] = field.name }
                }
            }
            for state in resource.states { texts["\(id).state.\(state)"] = state }
            for move in resource.moves { texts["\(id).move.\(move.name)"] = move.name }
        }
        return texts
    }()
}

enum SampleLendingSettings: CapabilitySettings {
    static let limitDays = Field<Int>(
        "limitDays", .default(7), .range(1...30), .summary("The longest loan in days."))
    static let desk = Field<String?>("desk", .format(.email), .summary("Who answers."))
    static let rounding = Field<Rounding>("rounding", .default(.day))
    static let deposit = Field<Money>("deposit", .default(Money(cents: 0)))
    static let greeting = Field<LocalizedText?>("greeting", .length(1...200))
    static let areas = Field<[String]>("areas", .length(1...20), .count(0...5))
    static let shape = Shape(limitDays, desk, rounding, deposit, greeting, areas)

    enum Rounding: String, Choice {
        case hour
        case day
    }

    static func faults(in settings: Values<SampleLendingSettings>) -> [SettingFault] {
        guard settings.rounding == .hour, settings.limitDays > 20 else { return [] }
        return [
            SettingFault(
                "limitDays", "Loans by the hour last at most 20 days.", hint: "Give 20 or less.")
        ]
    }
}

enum Shelf: Resource {
    static let id: ResourceID = "sample-lending.shelf"
    static let name = Field<LocalizedText>("name", .length(1...60))
    static let resource = ResourceDefinition(Shelf.self, fields: name, access: access)

    private static let access = Access<Shelf> {
        $0.allow(SampleLendingModule.keeper, .read, .create, .change)
    }
}

enum Thing: Resource {
    static let id: ResourceID = "sample-lending.thing"
    static let name = Field<String>("name", .length(1...60), .unique)
    static let shelf = Field<Reference<Shelf>>("shelf")
    static let related = Field<[Reference<Thing>]>("related")
    static let parts = Field<[Values<ThingPart>]>("parts")
    static let count = Field<Int>("count", .default(1), .range(1...99))
    static let seen = Field<LocalDate?>("seen", .computed)

    enum State: String, LifecycleState {
        case new
        case checked
        case ready
        case gone
    }
    static let check = Transition("check", from: .new, to: .checked)
    static let release = Transition("release", from: .checked, to: .ready)
    static let remove = Transition("remove", from: .ready, to: .gone, reason: .required)

    static let resource = ResourceDefinition(
        Thing.self, fields: name, shelf, related, parts, count, seen,
        lifecycle: Lifecycle(from: .new, or: .checked, moves: check, release, remove),
        access: access)

    private static let access = Access<Thing> {
        $0.allow(SampleLendingModule.keeper, .read, .create, .change)
        $0.allow(SampleLendingModule.keeper, moving: check, release, remove)
    }
}

enum ThingPart: Line {
    static let thing = Field<Reference<Thing>>("thing")
    static let count = Field<Int>("count", .default(1), .range(1...9))
    static let shape = Shape(thing, count)
}

/// Needs the lending desk, and a setting without a default.
struct SampleNoticesModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "sample-notices", version: "2.0",
        requires: [.capability("sample-lending", from: "1.1")], summary: "Put up notices.")
    static let editor = Duty("sample-notices.editor", "Writes notices.")

    init(settings: Values<SampleNoticesSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.editor)
        registrar.add(
            Words(
                .german,
                [
                    "sample-notices": "Aushänge", "sample-notices.settings.board": "Brett",
                    Self.editor.id: "Redaktion",
                ]))
        registrar.add(Words(.english, [Self.editor.id: "Editor"]))
    }
}

enum SampleNoticesSettings: CapabilitySettings {
    static let board = Field<String>("board", .length(1...40))
    static let shape = Shape(board)
}

/// Declares a duty that is not named after its capability.
struct SampleFaultyModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "sample-faulty", version: "1.0", summary: "Cannot be compiled.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Duty("elsewhere.duty", "Belongs to nobody."))
    }
}

/// One of two modules for the same capability.
struct SampleMapsModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "sample-maps", version: "1.0", summary: "Show maps.", module: "paper-maps")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {}
}

/// The other module for the same capability.
struct OtherMapsModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "sample-maps", version: "1.0", summary: "Show maps.", module: "wall-maps")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {}
}
