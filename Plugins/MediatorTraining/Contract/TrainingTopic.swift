public import DachwerkKit

/// What mediators are trained in and later speak about, such as oral health.
public enum TrainingTopic: Resource {
    /// The name of the resource.
    public static let id: ResourceID = "mediator-training.topic"

    /// A short name in the programme, such as `oral-health`.
    public static let code = Field<String>(
        "code", .fixed, .unique, .length(1...60), .format(.identifier), .impersonal)
    /// The title by language.
    public static let title = Field<LocalizedText>(
        "title", .length(1...200), .searchable, .impersonal)
    /// What the topic is about, by language.
    public static let description = Field<LocalizedText?>(
        "description", .length(0...5_000), .format(.text), .searchable, .impersonal)
    /// Where the material stands, by language.
    public static let materials = Field<LocalizedText?>(
        "materials", .length(0...500), .impersonal)

    /// The declaration.
    public static let resource = ResourceDefinition(
        TrainingTopic.self, fields: code, title, description, materials, access: access)

    private static let access = Access<TrainingTopic> {
        $0.allow(.everyone, .read, .export)
        $0.allow(
            MediatorTraining.coordinator, .read, .create, .change, .erase, .export, .import)
    }
}
