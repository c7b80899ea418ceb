/// What does not fit about a value.
package struct ValueMessages: MessageCatalog {
    package static let capability = "value"

    package let missing = fault("missing")
    package let kind = fault(
        "kind", .content("expected", samples: [.word("kind.number")]),
        .content("found", samples: [.word("kind.text")]))
    package let past = fault("past")
    package let taken = fault("taken")
    /// What is said of a fault that cannot be put into words.
    package let unfit = phrase("unfit")

    // MARK: Numbers and amounts

    package let wholeNumber = fault("whole-number")
    package let range = fault("range", .wideBounds)
    package let amount = fault("amount")
    package let amountRange = fault("amount-range", .money("low"), .money("high"))
    package let money = fault("money")
    package let currency = fault("currency", .text("currency"))
    /// How many entries a list has.
    package let count = fault("count", .bounds)

    // MARK: Days and times

    package let date = fault("date")
    package let time = fault("time")
    package let instant = fault("instant")
    package let period = fault("period")
    package let shortYear = fault("short-year")
    package let hours = fault("hours")

    // MARK: Texts

    /// How many characters a text has.
    package let length = fault("length", .bounds)
    package let controlCharacters = fault("control-characters")
    package let localized = fault("localized")
    package let language = fault("language")
    package let email = fault("email")
    package let webAddress = fault("webAddress")
    package let phone = fault("phone")
    package let identifier = fault("identifier")
    package let postcode = fault("postcode")

    // MARK: Choices and references

    /// The choices, and the one that was most likely meant.
    package let choice = fault("choice", .choices, .optional(.text("nearest"), with: "near"))
    package let reference = fault("reference")
    package let missingReference = fault("reference-missing")
}

extension MessageArgument where Value == ClosedRange<Int> {
    /// The lowest and the highest that fits.
    fileprivate static var bounds: MessageArgument {
        .all(
            MessageArgument<Int>.number("low").of { $0.lowerBound },
            MessageArgument<Int>.number("high").of { $0.upperBound })
    }
}

extension MessageArgument where Value == ClosedRange<Int64> {
    /// The lowest and the highest that fits, of numbers as fields hold them.
    fileprivate static var wideBounds: MessageArgument {
        MessageArgument<ClosedRange<Int>>.bounds.of { Int($0.lowerBound)...Int($0.upperBound) }
    }
}

extension MessageArgument where Value == [String] {
    /// The words that programs may send.
    fileprivate static var choices: MessageArgument {
        MessageArgument<String>.text("choices").of { $0.joined(separator: ", ") }
    }
}

/// What does not fit about a field, whatever its value.
package struct FieldMessages: MessageCatalog {
    package static let capability = "field"

    /// The name that nobody knows, and the one that was most likely meant.
    package let unknown = fault(
        "unknown", .text("name"), .optional(.text("nearest"), with: "near"))
    /// What the platform works out.
    package let computed = fault("computed")
    /// What every record has and nobody sets.
    package let platform = fault("platform")
    package let fixed = fault("fixed")
    package let forbidden = fault("forbidden")
    /// The transition by its name and its word, and what it sets.
    package let notInMove = fault(
        "not-in-move", .forPrograms(.text("move")),
        .content("moveName", samples: [.word("word.no")]),
        .list(.content("allowed", samples: [.word("word.yes"), .word("word.no")])))
    /// The transition, which sets nothing.
    package let notInMoveAny = fault(
        "not-in-move-any", .content("moveName", samples: [.word("word.no")]))
}

/// What does not fit about a parameter of a question.
package struct ParameterMessages: MessageCatalog {
    package static let capability = "parameter"

    package let twice = fault("twice")
    package let notFilterable = fault("not-filterable")
    package let searchInstead = fault("search-instead")
    package let hidden = fault("hidden")
    package let cursor = fault("cursor")
}

/// What does not fit about a question for figures.
package struct FigureMessages: MessageCatalog {
    package static let capability = "figure"

    package let noPeriod = fault("no-period")
    package let period = fault("period")
    package let dateAndPeriod = fault("date-and-period")
}

/// What stands above the columns of figures.
package struct FigureSheetMessages: MessageCatalog {
    package static let capability = "export"

    package let figure = phrases("figure", for: FigureSheet.Column.self)
}
