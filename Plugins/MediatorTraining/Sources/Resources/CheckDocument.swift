import DachwerkKit
import MediatorTrainingContract

/// That a document about somebody was seen, and when; the document itself is never kept.
enum CheckDocument: Resource {
    static let id: ResourceID = "mediator-training.check-document"

    /// About whom.
    static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// What was seen.
    static let kind = Field<CheckDocumentKind>("kind", .fixed)
    /// When it was seen.
    static let seenOn = Field<LocalDate>("seenOn", .fixed)
    /// Who saw it.
    static let seenBy = Field<String?>("seenBy", .computed, .teaching)

    static let resource = ResourceDefinition(
        CheckDocument.self, fields: mediator, kind, seenOn, seenBy, access: access)

    private static let access = Access<CheckDocument> {
        $0.allow(
            MediatorTraining.mediator, .read, except: seenBy, where: { $0.mediator.isActor })
        $0.allow(MediatorTraining.coordinator, .read, .create, .erase)
    }
}

/// A document that is only looked at.
enum CheckDocumentKind: String, Choice {
    /// Certificate of conduct.
    case certificateOfConduct
    /// Extended certificate of conduct, for work with minors.
    case extendedCertificateOfConduct
}
