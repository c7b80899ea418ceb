import DachwerkKit

/// A circle of people who pay, meet and quarrel: what is held about one person in several places.
struct CircleModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "circle", version: "1.0", summary: "Keeps a circle of people.")
    static let keeper = Duty("circle.keeper", "Keeps the circle.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Fellow.resource)
        registrar.add(Payment.resource)
        registrar.add(Meeting.resource)
        registrar.add(
            Retention(Meeting.self, from: .date(Meeting.day), months: 6, by: .erasing))
    }
}

/// Somebody of the circle.
enum Fellow: Resource {
    static let id: ResourceID = "circle.fellow"
    static let name = Field<String?>(
        "name", .needed, .length(1...80), .searchable,
        .personal(purpose: "knowing each other", basis: .consent, retention: .months(12)))
    static let health = Field<String?>(
        "health", .length(1...80),
        .sensitive(purpose: "being considerate", basis: .consent, retention: .months(6)))
    static let resource = ResourceDefinition(
        Fellow.self, fields: name, health,
        access: Access { $0.allow(CircleModule.keeper, .read, .create, .change, .erase, .export) })
}

/// What somebody paid: the law asks for the name on the receipt, not for the remark.
enum Payment: Resource {
    static let id: ResourceID = "circle.payment"
    static let payer = Field<Reference<Fellow>>("payer")
    static let receiptName = Field<String?>(
        "receiptName", .length(1...80),
        .personal(purpose: "keeping accounts", basis: .legalDuty, retention: .years(10)))
    static let remark = Field<String?>(
        "remark", .length(1...80),
        .personal(purpose: "thanking", basis: .consent, retention: .months(6)))
    static let resource = ResourceDefinition(
        Payment.self, fields: payer, receiptName, remark,
        access: Access { $0.allow(CircleModule.keeper, .read, .create, .change, .erase) })
}

/// An evening with somebody, which goes whole.
enum Meeting: Resource {
    static let id: ResourceID = "circle.meeting"
    static let guest = Field<Reference<Fellow>>("guest")
    static let day = Field<LocalDate>("day")
    static let minutes = Field<String>(
        "minutes", .length(1...80),
        .personal(purpose: "remembering", basis: .consent, retention: .declared))
    static let resource = ResourceDefinition(
        Meeting.self, fields: guest, day, minutes,
        access: Access { $0.allow(CircleModule.keeper, .read, .create, .change, .erase) })
}
