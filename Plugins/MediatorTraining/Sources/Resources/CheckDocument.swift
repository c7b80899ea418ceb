public import DachwerkKit
public import MediatorTrainingContract

/// That a document about somebody was seen, and when; the document itself is never kept.
public enum CheckDocument: Resource {
    /// The name of the resource.
    public static let id: ResourceID = "mediator-training.check-document"

    /// About whom.
    public static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// What was seen.
    public static let kind = Field<CheckDocumentKind>("kind", .fixed)
    /// When it was seen.
    public static let seenOn = Field<LocalDate>("seenOn", .fixed)
    /// Who saw it.
    public static let seenBy = Field<String?>("seenBy", .computed, .teaching)

    /// The declaration.
    public static let resource = ResourceDefinition(
        CheckDocument.self, fields: mediator, kind, seenOn, seenBy, access: access)

    private static var access: Access<CheckDocument> {
        var access = Access<CheckDocument>()
        access.allow(
            MediatorTraining.mediator, .read, except: seenBy, where: { $0.mediator.isActor })
        access.allow(MediatorTraining.coordinator, .read, .create, .erase)
        return access
    }
}

/// A document that is only looked at.
public enum CheckDocumentKind: String, Choice {
    /// Certificate of conduct.
    case certificateOfConduct
    /// Extended certificate of conduct, for work with minors.
    case extendedCertificateOfConduct
}
