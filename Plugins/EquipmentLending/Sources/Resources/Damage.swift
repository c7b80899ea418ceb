public import DachwerkKit

/// Something that is broken, incomplete or gone, and so cannot be lent until it is resolved.
public enum Damage: Resource {
    /// The name of the resource.
    public static let id: ResourceID = "equipment-lending.damage"
    /// The states of the life cycle.
    public enum State: String, LifecycleState {
        /// Takes what it names out of the stock, unless it is minor.
        case open
        /// Mended, completed or found.
        case resolved
        /// Gone for good.
        case writtenOff
    }

    /// What is damaged.
    public static let model = Field<Reference<ItemModel>>("model", .fixed, .indexed)
    /// The piece that is damaged, where pieces are told apart; it may be found out later.
    public static let item = Field<Reference<Item>?>("item", .indexed)
    /// How many are damaged.
    public static let quantity = Field<Int>("quantity", .default(1), .range(1...999))
    /// How bad it is.
    public static let severity = Field<Severity>("severity", .default(.unusable))
    /// The loan in which it happened.
    public static let loan = Field<Reference<Loan>?>("loan", .indexed)
    /// What happened.
    public static let description = Field<String?>(
        "description", .length(1...2_000), .format(.text), .lending)
    /// Until when it will probably be resolved; from the next day on it can be asked for.
    public static let expectedUntil = Field<LocalDate?>("expectedUntil")
    /// What the repair or the replacement costs.
    public static let cost = Field<Money?>("cost")

    /// Puts what is mended, completed or found back into the stock.
    public static let resolve = Transition("resolve", from: .open, to: .resolved, sets: cost)
    /// Takes it out of the stock for good.
    public static let writeOff = Transition(
        "write-off", from: .open, to: .writtenOff, reason: .required, sets: cost, item)

    /// The declaration.
    public static let resource = ResourceDefinition(
        Damage.self,
        fields: model, item, quantity, severity, loan, description, expectedUntil, cost,
        lifecycle: Lifecycle(from: .open, moves: resolve, writeOff), access: access)

    static var access: Access<Damage> {
        var access = Access<Damage>()
        access.allow(Lending.viewer, .read, except: description)
        for duty in Lending.staff {
            access.allow(duty, .read, .create, .change, .export)
            access.allow(duty, moving: resolve, writeOff)
        }
        return access
    }
}

/// How bad a damage is.
public enum Severity: String, Choice {
    /// It can be lent all the same.
    case minor
    /// It cannot be lent.
    case unusable
    /// It is not there.
    case lost
}
