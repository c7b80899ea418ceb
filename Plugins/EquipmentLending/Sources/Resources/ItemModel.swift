import DachwerkKit

/// A kind of thing that is lent: what people ask for, whichever piece they then get.
///
/// A model with members is a kit: it takes its members' quantities and is itself a thing of which
/// there are only so many.
enum ItemModel: Resource {
    static let id: ResourceID = "equipment-lending.item-model"

    /// The name by language.
    static let name = Field<LocalizedText>(
        "name", .length(1...200), .searchable, .impersonal)
    /// What it belongs to, such as sound; alternatives come from the same category.
    static let category = Field<String?>(
        "category", .length(1...80), .searchable, .indexed, .impersonal)
    /// What it is, by language.
    static let description = Field<LocalizedText?>(
        "description", .length(1...5_000), .format(.text), .searchable, .impersonal)
    /// Where it is kept.
    static let store = Field<Reference<LendingStore>>("store", .indexed)
    /// Whether it can be asked for at present.
    static let isOffered = Field<Bool>("isOffered", .default(true), .indexed)
    /// Whether pieces are counted or each is known by its inventory code.
    static let tracking = Field<Tracking>("tracking", .default(.quantity))
    /// How many there are, where pieces are only counted.
    static let stock = Field<Int>("stock", .default(0), .range(0...99_999))
    /// What a kit consists of; empty for a single thing.
    static let kitMembers = Field<[Values<KitMember>]>("kitMembers", .count(0...50))
    /// What is usually needed with it.
    static let accessories = Field<[Reference<ItemModel>]>("accessories", .count(0...20))

    /// How many opening days it needs after a return before it goes out again.
    static let maintenanceOpeningDays = Field<Int>(
        "maintenanceOpeningDays", .default(0), .range(0...60))
    /// How many minutes it needs after a return, where no opening days are given.
    static let maintenanceMinutes = Field<Int>(
        "maintenanceMinutes", .default(0), .range(0...10_080))
    /// The shortest loan in hours.
    static let minHours = Field<Int?>("minHours", .range(0...8_760))
    /// The longest loan in hours.
    static let maxHours = Field<Int?>("maxHours", .range(1...8_760))
    /// How many hours before its start a loan must be asked for.
    static let leadTimeHours = Field<Int?>("leadTimeHours", .range(0...8_760))
    /// How many days ahead a loan may start.
    static let maxAheadDays = Field<Int?>("maxAheadDays", .range(1...3_650))

    /// What is left with the store for each piece until it is back.
    static let deposit = Field<Money?>("deposit")
    /// What a piece costs when it must be bought again.
    static let value = Field<Money?>("value")
    /// What a piece would cost for a day elsewhere: the measure of what is given for free.
    static let rentPerDay = Field<Money?>("rentPerDay")
    /// How it is used, by language.
    static let instructions = Field<LocalizedText?>(
        "instructions", .length(1...10_000), .format(.text), .impersonal)
    /// Whether somebody must be shown how to use it before it is handed over.
    static let requiresBriefing = Field<Bool>("requiresBriefing", .default(false))
    /// Whether a request for it that keeps the rules is approved at once.
    static let autoApproves = Field<Bool>("autoApproves", .default(false))

    static let resource = ResourceDefinition(
        ItemModel.self,
        fields: name, category, description, store, isOffered, tracking, stock, kitMembers,
        accessories, maintenanceOpeningDays, maintenanceMinutes, minHours, maxHours, leadTimeHours,
        maxAheadDays, deposit, value, rentPerDay, instructions, requiresBriefing, autoApproves,
        lists: [UsualList(of: category, by: .descending(value, .amount))],
        access: access)

    static let access = Access<ItemModel> {
        $0.allow(
            .everyone, .read, .export, except: value, rentPerDay, where: { $0.isOffered == true })
        $0.allow(Lending.borrower, .read, except: value, rentPerDay)
        $0.allow(Lending.viewer, .read, .export)
        $0.allow(Lending.keeper, .read, .create, .change, .export)
        $0.allow(Lending.manager, .read, .create, .change, .erase, .export, .import)
    }
}

/// Whether the pieces of a model are told apart.
enum Tracking: String, Choice {
    /// Pieces are only counted: chairs, cups, cables.
    case quantity
    /// Each piece has an inventory code: projectors, loudspeakers.
    case individual
}

/// One part of a kit.
enum KitMember: Line {
    /// What it is.
    static let model = Field<Reference<ItemModel>>("model")
    /// How many of it one kit takes.
    static let quantity = Field<Int>("quantity", .default(1), .range(1...999))

    static let shape = Shape<KitMember>(model, quantity)
}
