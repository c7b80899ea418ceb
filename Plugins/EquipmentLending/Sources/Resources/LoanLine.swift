public import DachwerkKit

/// How much of one model is lent, and how much of it is back.
///
/// A line reserves a model. It names a certain piece only where the borrower asked for it.
public enum LoanLine: Line {
    /// What is lent.
    public static let model = Field<Reference<ItemModel>>("model")
    /// How many.
    public static let quantity = Field<Int>("quantity", .default(1), .range(1...999))
    /// The certain piece that was asked for; then the quantity is one.
    public static let item = Field<Reference<Item>?>("item")
    /// How many are back.
    public static let returned = Field<Int>("returned", .default(0), .range(0...999))
    /// How it was when it went out.
    public static let conditionOut = Field<ItemCondition?>("conditionOut")
    /// How it was when it came back.
    public static let conditionIn = Field<ItemCondition?>("conditionIn")
    /// How many of those that are back came back unfit, where pieces are only counted.
    public static let damaged = Field<Int>("damaged", .default(0), .range(0...999))

    /// The fields in order.
    public static let shape = Shape<LoanLine>(
        model, quantity, item, returned, conditionOut, conditionIn, damaged)
}

/// Something that came back, and when.
public enum LoanReturn: Line {
    /// What it is; of kits the parts too.
    public static let model = Field<Reference<ItemModel>>("model")
    /// The piece, where pieces are told apart.
    public static let item = Field<Reference<Item>?>("item")
    /// How many.
    public static let quantity = Field<Int>("quantity", .default(1), .range(1...999_999))
    /// When.
    public static let at = Field<Instant>("at")

    /// The fields in order.
    public static let shape = Shape<LoanReturn>(model, item, quantity, at)
}

/// One piece that went out with a loan.
public enum Assignment: Line {
    /// The piece.
    public static let item = Field<Reference<Item>>("item")
    /// How it was when it went out.
    public static let conditionOut = Field<ItemCondition?>("conditionOut")
    /// Whether it is back.
    public static let isReturned = Field<Bool>("isReturned", .default(false))
    /// How it was when it came back.
    public static let conditionIn = Field<ItemCondition?>("conditionIn")

    /// The fields in order.
    public static let shape = Shape<Assignment>(item, conditionOut, isReturned, conditionIn)
}
