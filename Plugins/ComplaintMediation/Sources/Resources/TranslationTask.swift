import DachwerkKit

/// That a house rule is needed in a language in which it is not there yet.
///
/// It names no case, because the language alone could give a party away.
enum TranslationTask: Resource {
    static let id: ResourceID = "complaint-mediation.translation-task"

    /// How far it has come.
    enum State: String, LifecycleState {
        /// To be done.
        case open
        /// Done.
        case done
    }

    /// The rule.
    static let houseRule = Field<Reference<HouseRule>>("houseRule", .fixed, .indexed)
    /// The language that is missing.
    static let language = Field<LanguageTag>("language", .fixed, .indexed)

    /// The version is there; follows from the house rule.
    static let finish = Transition("finish", from: .open, to: .done, isInternal: true)

    static let resource = ResourceDefinition(
        TranslationTask.self, fields: houseRule, language,
        lifecycle: Lifecycle(from: .open, moves: finish), access: access)

    private static let access = Access<TranslationTask> {
        $0.allow(Complaints.coordinator, .read, .create, .erase, .export)
        for helper in [Complaints.contactPerson, Complaints.mediator] {
            $0.allow(helper, .read)
        }
    }
}
