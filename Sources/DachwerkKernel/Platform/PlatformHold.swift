package import DachwerkKit

/// A legal hold: what must be kept although its time is over, such as evidence in a dispute.
///
/// It names a record, or everything that the tenant has. As long as it lasts, nothing that it
/// covers is forgotten or taken away for good, by the platform or by anybody.
package enum PlatformHold: Resource {
    package static let id: ResourceID = "platform.hold"
    /// The record that is kept; everything when none is named.
    package static let record = Field<String?>(
        "record", .impersonal, .indexed, .length(36...36),
        .summary("The identity of the record that is kept; everything when none is named."))
    /// Why it is kept.
    package static let grounds = Field<String>(
        "grounds", .length(3...1_000), .format(.text),
        .personal(
            purpose: "showing why data were kept longer", basis: .legalDuty,
            retention: .months(36)))
    /// The last day of the hold.
    package static let until = Field<LocalDate>("until", .indexed)
    package static let resource = ResourceDefinition(
        PlatformHold.self, fields: record, grounds, until, access: access)

    private static let access = Access<PlatformHold> {
        $0.allow(PlatformModule.administrator, .read, .create, .export)
        // Whom a hold concerns stays as it was said; its end may come sooner or later.
        $0.allow(PlatformModule.administrator, .change, only: grounds, until)
    }

    /// Three years after its end nobody asks any more why something was kept.
    package static let retention = Retention(
        PlatformHold.self, from: .date(until), by: .erasing)
}
