public import DachwerkKit

/// Hands out the keys of a house, and knows who has which.
public struct KeyHandOutModule: CapabilityModule {
    /// Who the module is.
    public static let manifest = ModuleManifest(
        provides: "key-hand-out", version: "1.0",
        summary: "Hand out keys, and know who has which.")
    static let keeper = Duty("key-hand-out.keeper", "Hands out keys and takes them back.")
    static let reporter = Duty("key-hand-out.reporter", "Reads the figures.")

    private let settings: Values<KeySettings>

    /// Makes the module for the settings of one composition.
    public init(settings: Values<KeySettings>) { self.settings = settings }

    /// Registers everything that the module contributes.
    public func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Self.reporter)
        registrar.add(HouseKey.resource)
        registrar.add(HandOut.resource)
        registrar.add(contentsOf: HandOutRules.all(settings))
        registrar.add(HandOutRules.overdue)
        registrar.add(HandOutPages.due)
        registrar.add(HandOutPages.receipt)
        registrar.add(HandOutPages.holders)
        registrar.add(HandOutPages.late)
        registrar.add(HandOutPages.journeys)
        registrar.add(HandOutPages.again)
        registrar.add(HandOutPages.terms)
        registrar.add(HandOutPages.lost)
        registrar.add(KeyFigures.out)
        registrar.add(Receipt.lookup)
        registrar.add(messages)
        registrar.add(words: WordFiles.all)
    }
}

/// What a tenant may set.
public enum KeySettings: CapabilitySettings {
    /// For how many days a key is handed out at most.
    public static let maxDays = Field<Int>("maxDays", .default(14), .range(1...365))
    /// What must be left for each key.
    public static let deposit = Field<Money>("deposit", .default(Money(cents: 20_00)))

    /// The settings in order.
    public static let shape = Shape<KeySettings>(maxDays, deposit)
}
