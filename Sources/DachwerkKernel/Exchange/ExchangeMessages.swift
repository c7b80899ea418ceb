import DachwerkKit

/// What does not fit, or is odd, about what is brought in.
struct ImportMessages: MessageCatalog {
    static let capability = "import"

    let rows = refusal("rows", .invalid)
    /// How many rows there are, and how many there may be.
    let tooManyRows = refusal("too-many-rows", .invalid, .number("rows"), .number("most"))
    /// The row in which the same record stands.
    let twice = fault("twice", .number("row"))
    let shortRow = fault("short-row")
    /// What a spreadsheet has made of the number.
    let shortened = fault("shortened", .text("value"))
}

/// What stands above the columns of a table that no resource declares.
struct ExportMessages: MessageCatalog {
    static let capability = "export"

    let state = phrase("state")
    let start = phrase("start")
    let end = phrase("end")
    let createdAt = phrase("createdAt")
    let updatedAt = phrase("updatedAt")
    /// Stands above identities, in a table of lines that of the record they belong to.
    let id = phrase("id")
    let record = phrase("record")
}
