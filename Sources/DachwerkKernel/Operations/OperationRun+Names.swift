import DachwerkKit

/// Names for people in what is refused, in every language that has them.
extension OperationRun {
    /// The names of some keys with commas between them.
    func names(_ keys: [String]) -> FieldContent {
        let vocabulary = composition.vocabulary
        let source = tenant.languages.first ?? .english
        var versions: [LanguageTag: String] = [:]
        for tag in Set(
            tenant.languages + vocabulary.languages.compactMap { LanguageTag($0) })
        {
            versions[tag] = keys.map { vocabulary.text($0, in: [tag, source]) }
                .joined(separator: ", ")
        }
        return LocalizedText(source: source, versions: versions).map(FieldContent.localized)
            ?? .text(keys.joined(separator: ", "))
    }

    /// What still refers to a record is named, unless that would tell who is party to a matter.
    func inUse(by resource: CompiledResource) -> Refusal {
        guard resource.contributions.insiders == nil else {
            return Refusal("record.in-use-elsewhere", .conflict)
        }
        let id = resource.id.description
        return Refusal(
            "record.in-use", .conflict, arguments: ["resource": .text(id), "name": names([id])])
    }
}
