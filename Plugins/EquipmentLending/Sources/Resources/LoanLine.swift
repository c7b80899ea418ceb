import DachwerkKit

/// How much of one model is lent, and how much of it is back.
///
/// A line reserves a model. It names a certain piece only where the borrower asked for it.
enum LoanLine: Line {
    /// What is lent.
    static let model = Field<Reference<ItemModel>>("model")
    /// How many.
    static let quantity = Field<Int>("quantity", .default(1), .range(1...999))
    /// The certain piece that was asked for; then the quantity is one.
    static let item = Field<Reference<Item>?>("item")
    /// How many are back.
    static let returned = Field<Int>("returned", .later, .default(0), .range(0...999))
    /// How it was when it went out.
    static let conditionOut = Field<ItemCondition?>("conditionOut", .later)
    /// How it was when it came back.
    static let conditionIn = Field<ItemCondition?>("conditionIn", .later)
    /// How many of those that are back came back unfit, where pieces are only counted.
    static let damaged = Field<Int>("damaged", .later, .default(0), .range(0...999))

    static let shape = Shape<LoanLine>(
        model, quantity, item, returned, conditionOut, conditionIn, damaged)
}

/// Something that came back, and when.
enum LoanReturn: Line {
    /// What it is; of kits the parts too.
    static let model = Field<Reference<ItemModel>>("model")
    /// The piece, where pieces are told apart.
    static let item = Field<Reference<Item>?>("item")
    /// How many.
    static let quantity = Field<Int>("quantity", .default(1), .range(1...999_999))
    /// When.
    static let at = Field<Instant>("at")

    static let shape = Shape<LoanReturn>(model, item, quantity, at)
}

/// One piece that went out with a loan.
enum Assignment: Line {
    /// The piece.
    static let item = Field<Reference<Item>>("item")
    /// How it was when it went out.
    static let conditionOut = Field<ItemCondition?>("conditionOut")
    /// Whether it is back.
    static let isReturned = Field<Bool>("isReturned", .default(false))
    /// How it was when it came back.
    static let conditionIn = Field<ItemCondition?>("conditionIn")

    static let shape = Shape<Assignment>(item, conditionOut, isReturned, conditionIn)
}
