package import DachwerkKit

/// What every tenant has, whatever its file says: notices, their mail, legal holds and memberships.
package struct PlatformModule: CapabilityModule {
    package static let manifest = ModuleManifest(
        provides: "platform", version: "1.0",
        summary: "What every tenant has: notices, their mail, legal holds and memberships.")

    /// Sees and does everything that belongs to the platform itself.
    package static let administrator = Duty(
        "platform.administrator", "Looks after the tenant: sees every notice.")

    /// Watches over what is personal: reads who did what, and answers those whose data they are.
    package static let dataOfficer = Duty(
        "platform.data-officer", "Watches over personal data: reads who did what.")

    package init(settings: Values<NoSettings>) {}

    package func register(in registrar: inout Registrar) {
        registrar.add(Self.administrator)
        registrar.add(Self.dataOfficer)
        registrar.add(Reading.audit)
        registrar.add(Reading.register)
        registrar.add(PlatformNotice.resource)
        registrar.add(PlatformHold.resource)
        registrar.add(PlatformMembership.resource)
        registrar.add(PlatformDelegation.resource)
        for rule in HoldRules.all { registrar.add(rule) }
        registrar.add(Retention(PlatformNotice.self, by: .erasing))
        registrar.add(PlatformHold.retention)
        registrar.add(PlatformMembership.retention)
        registrar.add(PlatformDelegation.retention)
        for rule in MembershipRules.all { registrar.add(rule) }
        registrar.add(PlatformDelivery.resource)
        registrar.add(PlatformMailWish.resource)
        registrar.add(Retention(PlatformDelivery.self, by: .erasing))
        registrar.add(Retention(PlatformMailWish.self, by: .erasing))
        registrar.add(Job.deadlines)
        registrar.add(Job.retention)
        registrar.add(Job.deliveries)
        registrar.add(Job.attachments)
        for words in KernelWords.all { registrar.add(words) }
        for catalog in Messages.kernel { registrar.add(catalog) }
    }
}

/// A notice as it is kept until an edge delivers it.
package enum PlatformNotice: Resource {
    package static let id: ResourceID = "platform.notice"
    package static let code = Field<String>("code", .impersonal, .computed, .default("notice"))
    package static let organisation = Field<String?>(
        "organisation", .impersonal, .computed, .indexed)
    package static let duty = Field<String?>("duty", .impersonal, .computed)
    /// The record behind the person who is told.
    package static let person = Field<String?>("person", .computed, .indexed, .telling)
    /// The moment before which nobody is disturbed with it.
    package static let notBefore = Field<Instant?>("notBefore", .computed)
    package static let about = Field<String?>("about", .impersonal, .computed)
    package static let record = Field<String?>("record", .impersonal, .computed, .indexed)
    package static let message = Field<LocalizedText?>(
        "message", .length(0...4_000), .format(.text), .computed, .telling)
    /// What fills the placeholders, as JSON by name and kind.
    package static let arguments = Field<String?>(
        "arguments", .length(0...20_000), .format(.text), .computed, .telling)
    package static let resource = ResourceDefinition(
        PlatformNotice.self, fields: code, organisation, duty, person, notBefore, about, record,
        message,
        arguments, access: access)

    private static let access = Access<PlatformNotice> {
        // Whom a notice told can give away who the parties of a matter are.
        $0.allow(
            PlatformModule.administrator, .read, .erase, .export, except: arguments, person)
        $0.allow(
            .everyone, .read, except: arguments, where: { $0.organisation.isOfActor })
        $0.allow(.everyone, .read, except: arguments, where: { $0.duty.isDutyOfActor })
        $0.allow(.everyone, .read, except: arguments, where: { $0.person.isActor })
    }
}

extension FieldOption {
    /// Whom a notice told what; it goes with the record that the notice is about.
    fileprivate static var telling: FieldOption {
        .personal(
            purpose: "telling people what concerns them", basis: .legitimateInterest,
            retention: .months(24))
    }
}
