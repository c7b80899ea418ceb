import DachwerkKit

/// Appointments that people are reminded of, before and after.
struct AppointmentModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "appointments", version: "1.0", summary: "Appointments with reminders.")
    static let host = Duty("appointments.host", "Receives people.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.host)
        registrar.add(Appointment.resource)
        registrar.add(
            Reminder(
                Telling(
                    "appointments.tomorrow", to: .holders(of: Self.host), with: Appointment.day),
                days: -1,
                from: .date(Appointment.day), while: { $0.state == .agreed }))
        registrar.add(
            Reminder(
                Telling("appointments.how-was-it", to: .holders(of: Self.host)), days: 3,
                from: .date(Appointment.day), while: { $0.state == .agreed }))
    }
}

/// The same before it had reminders.
struct SilentAppointmentModule: CapabilityModule {
    static let manifest = AppointmentModule.manifest

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(AppointmentModule.host)
        registrar.add(Appointment.resource)
    }
}

enum AppointmentState: String, LifecycleState {
    case asked
    case agreed
    case cancelled
}

enum Appointment: Resource {
    static let id: ResourceID = "appointments.visit"
    typealias State = AppointmentState
    static let day = Field<LocalDate>("day")
    static let note = Field<String?>("note", .impersonal)
    static let agree = Transition(
        "agree", from: .asked, .cancelled, to: .agreed,
        notifies: [
            Telling(
                "appointments.agreed", to: .holders(of: AppointmentModule.host), with: day, note)
        ])
    static let cancel = Transition(
        "cancel", from: .asked, .agreed, to: .cancelled,
        notifies: [
            Telling(
                "appointments.cancelled", because: "appointments.cancelled-because",
                to: .holders(of: AppointmentModule.host)
            ).from(.agreed)
        ])
    static let resource = ResourceDefinition(
        Appointment.self, fields: day, note,
        lifecycle: Lifecycle(from: .asked, moves: agree, cancel)
            .creating(
                in: .asked,
                notifies: [
                    Telling("appointments.asked", to: .holders(of: AppointmentModule.host))
                ]),
        access: access)

    static var access: Access<Appointment> {
        var access = Access<Appointment>()
        access.allow(AppointmentModule.host, .read, .create, .change, .erase)
        access.allow(AppointmentModule.host, moving: agree, cancel)
        return access
    }
}
