import DachwerkKit

/// Something that is broken, incomplete or gone, and so cannot be lent until it is resolved.
enum Damage: Resource {
    static let id: ResourceID = "equipment-lending.damage"
    enum State: String, LifecycleState {
        /// Takes what it names out of the stock, unless it is minor.
        case open
        /// Mended, completed or found.
        case resolved
        /// Gone for good.
        case writtenOff
    }

    /// What is damaged.
    static let model = Field<Reference<ItemModel>>("model", .fixed, .indexed)
    /// The piece that is damaged, where pieces are told apart; it may be found out later.
    static let item = Field<Reference<Item>?>("item", .indexed)
    /// How many are damaged.
    static let quantity = Field<Int>("quantity", .default(1), .range(1...999))
    /// How bad it is.
    static let severity = Field<Severity>("severity", .default(.unusable))
    /// The loan in which it happened.
    static let loan = Field<Reference<Loan>?>("loan", .indexed)
    /// What happened.
    static let description = Field<String?>(
        "description", .length(1...2_000), .format(.text), .lending)
    /// Until when it will probably be resolved; from the next day on it can be asked for.
    static let expectedUntil = Field<LocalDate?>("expectedUntil")
    /// What the repair or the replacement costs.
    static let cost = Field<Money?>("cost")
    /// What can be seen of it, when it is handed over or taken back.
    static let photos = Field<[RecordFile]>("photos", .files(.pictures, most: 6), .lending)

    /// Puts what is mended, completed or found back into the stock.
    static let resolve = Transition("resolve", from: .open, to: .resolved, sets: cost)
    /// Takes it out of the stock for good.
    static let writeOff = Transition(
        "write-off", from: .open, to: .writtenOff, reason: .required, sets: cost, item)

    static let resource = ResourceDefinition(
        Damage.self,
        fields: model, item, quantity, severity, loan, description, expectedUntil, cost,
        photos,
        lifecycle: Lifecycle(from: .open, moves: resolve, writeOff), access: access)

    static let access = Access<Damage> {
        $0.allow(Lending.viewer, .read, except: description, photos)
        $0.allow(Lending.staff, .read, .create, .change, .export)
        $0.allow(Lending.staff, moving: resolve, writeOff)
    }
}

/// How bad a damage is.
enum Severity: String, Choice {
    /// It can be lent all the same.
    case minor
    /// It cannot be lent.
    case unusable
    /// It is not there.
    case lost
}
