import DachwerkKit
import MediatorTrainingContract

/// Numbers of the programme as somebody stated them; nothing in them is ever corrected.
enum ReportedCount: Resource {
    static let id: ResourceID = "mediator-training.reported-count"

    /// Who was counted.
    static let population = Field<Population>("population")
    /// How many they were.
    static let size = Field<Int>("size", .range(0...1_000_000))
    /// What they were told apart by.
    static let dimension = Field<Dimension>("dimension", .default(.none))
    /// The counts as they were stated.
    static let lines = Field<[Values<ReportedLine>]>("lines", .count(0...300))
    /// The day of which it speaks; none where the statement bears no date.
    static let statedOn = Field<LocalDate?>("statedOn", .indexed)
    /// Who stated it, and where.
    static let source = Field<String>("source", .length(1...300), .impersonal)
    /// The sum of the counts.
    static let known = Field<Int>("known", .computed, .default(0))
    /// How many of the population stand in no line; below zero when the lines count more.
    static let unknown = Field<Int>("unknown", .computed, .default(0))

    static let resource = ResourceDefinition(
        ReportedCount.self,
        fields: population, size, dimension, lines, statedOn, source, known, unknown,
        access: access)

    private static let access = Access<ReportedCount> {
        $0.allow(
            MediatorTraining.coordinator, .read, .create, .change, .erase, .export, .import)
    }
}

/// Who was counted.
enum Population: String, Choice {
    /// Everybody who was ever certified.
    case trained
    /// Those who can be asked for sessions.
    case active
}

/// What persons are told apart by.
enum Dimension: String, Choice {
    /// Nothing: only how many they are.
    case none
    /// Country of origin.
    case country
    /// Gender.
    case gender
    /// Age.
    case ageGroup
    /// Whether they have learned a health profession; whoever is not counted may have none.
    case healthProfession

    /// Whether everybody belongs to one of the categories, so that the counts must add up.
    var isComplete: Bool {
        switch self {
        case .country, .gender, .ageGroup: true
        case .none, .healthProfession: false
        }
    }

    /// Whether a line can be about this category.
    func has(_ category: String) -> Bool {
        switch self {
        case .none: false
        case .country: category.utf8.count == 2 && category.utf8.allSatisfy { (65...90) ~= $0 }
        case .gender: Gender(rawValue: category) != nil
        case .ageGroup: AgeGroup(rawValue: category) != nil
        case .healthProfession: true
        }
    }
}

/// How many of one category were stated.
enum ReportedLine: Line {
    /// The category: a country code, a gender, an age group.
    static let category = Field<String>("category", .length(1...40), .impersonal)
    /// What people read.
    static let label = Field<LocalizedText?>("label", .length(1...120), .impersonal)
    /// How many.
    static let count = Field<Int>("count", .range(0...1_000_000))

    static let shape = Shape<ReportedLine>(category, label, count)
}
