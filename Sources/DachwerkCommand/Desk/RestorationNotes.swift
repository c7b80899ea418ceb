import DachwerkKernel
import DachwerkKit

/// What somebody who restored a backup has to know beside the fact.
struct RestorationNotes {
    let lines: [String]

    /// Words a report.
    ///
    /// - Parameters:
    ///   - report: What came of the restoration.
    ///   - replacesStore: Whether there was something before.
    init(_ report: RestorationReport, replacesStore: Bool) {
        let erased =
            report.erasedAgain == 0
            ? [] : ["\(report.erasedAgain) persons who were erased since are erased again."]
        let missing =
            report.missingFiles == 0
            ? []
            : [
                "WARNING: \(report.missingFiles) files on records are not there: the folder beside "
                    + "the backup lacks them."
            ]
        let again = erased + missing
        guard report.isCarriedOver else {
            lines = again + [replacesStore ? Self.unreadable : Self.nothingBefore]
            return
        }
        var lines = again
        if report.endedTokens > 0 {
            lines.append("\(report.endedTokens) tokens that were ended since stay ended.")
        }
        if report.lostTokens > 0 {
            lines.append(
                "\(report.lostTokens) tokens that were made since are gone; make them again.")
        }
        let returned = report.returned.sorted { $0.key.description < $1.key.description }
        if !returned.isEmpty {
            let list = returned.map { "\($0.value) of \($0.key)" }.joined(separator: ", ")
            lines.append(
                "WARNING: records that were erased since are there again: \(list). Erase those "
                    + "that a person asked to have erased.")
        }
        self.lines = lines
    }

    private static let unreadable =
        "WARNING: the store that was replaced could not be read. Tokens that were ended since the "
        + "backup work again: look at them with 'dachwerk token --list'. Numbers that were given "
        + "since may be given again."
    private static let nothingBefore =
        "There was no store before: tokens are as they were when the backup was made, and numbers "
        + "that were given later elsewhere may be given again."
}
