import DachwerkKit

extension CheckCatalog {
    private static let remedies = Dictionary(
        entries.map { ($0.id, $0.remedy) }, uniquingKeysWith: { first, _ in first })

    /// How to mend what a check finds.
    package static func remedy(of id: CheckFault.ID) -> String? { remedies[id] }

    /// The reference of all checks as a page of the documentation.
    package static var page: String {
        var page = """
            # Checks

            Every fault in a module's declarations, in a tenant file or in first records is found
            before it can do harm, and all of them are reported at once. Each names one of these
            checks.

            """
        for section in sections {
            page += "\n## \(section.title)\n\n| check | what it found | how to mend it |\n"
            page += "| --- | --- | --- |\n"
            for entry in entries where section.groups.contains(group(entry.id)) {
                page += "| `\(entry.id)` | \(cell(entry.meaning)) | \(cell(entry.remedy)) |\n"
            }
        }
        return page
    }

    private struct Section {
        let title: String
        let groups: Set<String>
    }

    private static let files: Set = ["file"]
    private static let compositions: Set = ["capability"]
    private static let firstRecords: Set = ["records"]

    private static var sections: [Section] {
        let named = files.union(compositions).union(firstRecords)
        return [
            Section(
                title: "Modules",
                groups: Set(entries.map { group($0.id) }).subtracting(named)),
            Section(title: "Compositions", groups: compositions),
            Section(title: "Tenant files", groups: files),
            Section(title: "First records", groups: firstRecords),
        ]
    }

    private static func group(_ id: CheckFault.ID) -> String {
        String(id.description.prefix { $0 != "." })
    }

    private static func cell(_ text: String) -> String {
        text.replacing("|", with: "\\|")
    }
}
