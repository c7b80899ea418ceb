import DachwerkKit

/// One text of the pages for people who work with records; its name is its key behind `work.`.
///
/// A language of the pages for everybody need not have these: then they are read in English.
enum WorkWord: String, CaseIterable {
    case due, today, tomorrow, daysLeft, daysLate, lateToday, hoursLeft, hoursLate, verySoon
    case lateJustNow, searchTitle, searchEverything, nothingFor, firstRecord, furtherFields
    case calendar, monthView, weekView, dayView, earlier, laterOn, todayView, calendarFull,
        calendarEmpty
    case lanes, lanesLead, freeOf, closed
    case figures, tables, figure, value, counted, days, outOf, reported, numbers, sum, hidden
    case hiddenBelow, notKnown, asOfDay, publishable, everyCell, byQuarter, byYear
    case thisYear, lastYear, lastQuarter
    case apart, scan, takeCodes, withChosen, choose, carryOut, noneChosen, doneOf, done, result
    case inView, sheetLead, sheetColumnLead, sheetFill, sheetPartly, sheetSomebody
    case paper, paperAbsent, paperBusy, paperBroken
    case print, printedOn, backToRecord, wholeRecord, oneLanguage, checkAt

    /// What fills the sentence.
    var places: [String] {
        switch self {
        case .daysLeft, .daysLate, .hoursLeft, .hoursLate: ["count"]
        case .nothingFor: ["text"]
        case .freeOf: ["free", "total"]
        case .outOf: ["part", "whole"]
        case .scan: ["code"]
        case .apart: ["name"]
        case .doneOf: ["count", "all", "name"]
        case .hiddenBelow: ["count"]
        case .sheetFill: ["value"]
        case .sheetPartly: ["count", "refused"]
        case .printedOn: ["organisation", "date"]
        default: []
        }
    }
}

extension PageWords {
    /// A text in the language of the page.
    subscript(_ word: WorkWord) -> String { text("work.\(word)") }

    /// A text with what fills its places.
    func sentence(_ word: WorkWord, _ arguments: [String: String]) -> String {
        text("work.\(word)", arguments.mapValues { .text($0) }, zone: .utc)
    }

    /// A text that depends on how many there are.
    func counted(_ word: WorkWord, _ count: Int) -> String {
        text("work.\(word)", ["count": .integer(Int64(count))], zone: .utc)
    }
}
