import DachwerkKit

/// One piece of a model, known by its inventory code.
enum Item: Resource {
    static let id: ResourceID = "equipment-lending.item"

    /// The code that stands on the piece.
    static let inventoryCode = Field<String>(
        "inventoryCode", .length(1...60), .unique, .searchable, .impersonal)
    /// What it is.
    static let model = Field<Reference<ItemModel>>("model", .indexed)
    /// How it is.
    static let condition = Field<ItemCondition>("condition", .default(.good))
    /// Whether it may be lent at all.
    static let isBorrowable = Field<Bool>("isBorrowable", .default(true))
    /// The maker's number.
    static let serialNumber = Field<String?>("serialNumber", .length(1...80), .impersonal)
    /// Where in the store it stands.
    static let location = Field<String?>("location", .length(1...120), .impersonal)
    /// Which funding it was bought with.
    static let acquiredFrom = Field<String?>("acquiredFrom", .length(1...200), .impersonal)
    /// When it was bought.
    static let acquiredOn = Field<LocalDate?>("acquiredOn")
    /// When its safety was last checked.
    static let lastSafetyCheck = Field<LocalDate?>("lastSafetyCheck")
    /// Until when its safety must be checked again; after that day it is not handed over.
    static let nextSafetyCheck = Field<LocalDate?>("nextSafetyCheck", .indexed)
    /// What keepers should know about it.
    static let note = Field<String?>(
        "note", .length(1...2_000), .format(.text), .impersonal)

    /// How it looks, also what was there before it went out.
    static let photos = Field<[RecordFile]>("photos", .files(.pictures, most: 6), .impersonal)

    static let resource = ResourceDefinition(
        Item.self,
        fields: inventoryCode, model, condition, isBorrowable, serialNumber, location,
        acquiredFrom, acquiredOn, lastSafetyCheck, nextSafetyCheck, note, photos,
        access: access)

    static let access = Access<Item> {
        $0.allow(
            Lending.borrower, .read, only: inventoryCode, model, condition, isBorrowable)
        $0.allow(Lending.viewer, .read, .export)
        $0.allow(Lending.keeper, .read, .create, .change, .export)
        $0.allow(Lending.manager, .read, .create, .change, .erase, .export, .import)
    }
}

/// How a piece is.
enum ItemCondition: String, Choice {
    /// As it should be.
    case good
    /// Marked by use, and fit for it.
    case worn
    /// Something is missing.
    case incomplete
    /// Not fit for use.
    case broken
    /// Not there.
    case lost

    /// The conditions in which a piece can be lent.
    static let usable: [ItemCondition] = [.good, .worn]
    /// Whether a piece in this condition can be lent.
    var isUsable: Bool { ItemCondition.usable.contains(self) }
}
