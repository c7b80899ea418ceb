public import DachwerkKit
import MediatorTrainingContract

/// What a mediator accepted, in which version and when.
enum Agreement: Resource {
    static let id: ResourceID = "mediator-training.agreement"

    /// Who accepted it.
    static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// What was accepted.
    static let kind = Field<AgreementKind>("kind", .fixed)
    /// The version of the text.
    static let textVersion = Field<String>(
        "textVersion", .fixed, .length(1...40), .impersonal)
    /// When.
    static let acceptedOn = Field<LocalDate>("acceptedOn", .fixed, .learning)

    static let resource = ResourceDefinition(
        Agreement.self, fields: mediator, kind, textVersion, acceptedOn, access: access)

    private static let access = Access<Agreement> {
        $0.allow(MediatorTraining.mediator, .read, .create, where: { $0.mediator.isActor })
        $0.allow(MediatorTraining.coordinator, .read, .create, .erase, .export)
    }
}

/// What a mediator accepts.
public enum AgreementKind: String, Choice {
    /// How mediators behave.
    case codeOfConduct
    /// What is paid and what is refunded.
    case feeAndExpenses
    /// What is kept to oneself.
    case confidentiality
}
