import DachwerkKit

/// One rule of the house in the languages of those who live there.
enum HouseRule: Resource {
    static let id: ResourceID = "complaint-mediation.house-rule"

    /// The title by language.
    static let title = Field<LocalizedText>(
        "title", .length(1...200), .searchable, .impersonal)
    /// The rule by language.
    static let text = Field<LocalizedText>(
        "text", .length(1...5_000), .format(.text), .searchable, .impersonal)
    /// The causes that it explains.
    static let causes = Field<[Reference<Cause>]>("causes", .count(0...50))
    /// The subjects of complaints that it speaks of; none means all.
    static let subjects = Field<[Subject]>("subjects", .count(0...12))
    /// The houses in which it holds; none means all.
    static let houses = Field<[Reference<House>]>("houses", .count(0...200))

    static let resource = ResourceDefinition(
        HouseRule.self, fields: title, text, causes, subjects, houses, access: access)

    private static let access = Access<HouseRule> {
        $0.allow(.everyone, .read, .export, only: title, text)
        for helper in Complaints.helpers { $0.allow(helper, .read) }
        $0.allow(
            Complaints.coordinator, .read, .create, .change, .erase, .export, .import)
    }
}

extension LocalizedText {
    /// Whether a version in a language is there, whatever its region or script.
    func speaks(_ language: LanguageTag) -> Bool {
        versions.keys.contains { $0.language == language.language }
    }
}
