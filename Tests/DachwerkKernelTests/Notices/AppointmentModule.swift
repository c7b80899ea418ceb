import DachwerkKit

/// Appointments that people are reminded of, before and after.
struct AppointmentModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "appointments", version: "1.0", summary: "Appointments with reminders.")
    static let host = Duty("appointments.host", "Receives people.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.host)
        registrar.add(AppointmentMessages.all)
        registrar.add(Appointment.resource)
        registrar.add(
            Reminder(
                Telling(AppointmentMessages.all.tomorrow, to: .holders(of: Self.host)), days: -1,
                from: .date(Appointment.day), while: { $0.state == .agreed }))
        registrar.add(
            Reminder(
                Telling(AppointmentMessages.all.howWasIt, to: .holders(of: Self.host)), days: 3,
                from: .date(Appointment.day), while: { $0.state == .agreed }))
    }
}

struct AppointmentMessages: MessageCatalog {
    static let capability = "appointments"
    static let all = AppointmentMessages()

    let tomorrow = notice("tomorrow", .field(Appointment.day))
    let howWasIt = notice("how-was-it")
    let asked = notice("asked")
    let agreed = notice("agreed", .all(.field(Appointment.day), .field(Appointment.note)))
    let cancelled = notice("cancelled", .optional(.text("grounds"), with: "because"))
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
            Telling(AppointmentMessages.all.agreed, to: .holders(of: AppointmentModule.host))
        ])
    static let cancel = Transition(
        "cancel", from: .asked, .agreed, to: .cancelled,
        notifies: [
            Telling(AppointmentMessages.all.cancelled, to: .holders(of: AppointmentModule.host)) {
                _, reason, _ in reason
            }.from(.agreed)
        ])
    static let resource = ResourceDefinition(
        Appointment.self, fields: day, note,
        lifecycle: Lifecycle(from: .asked, moves: agree, cancel)
            .creating(
                in: .asked,
                notifies: [
                    Telling(AppointmentMessages.all.asked, to: .holders(of: AppointmentModule.host))
                ]),
        access: access)

    static var access: Access<Appointment> {
        var access = Access<Appointment>()
        access.allow(AppointmentModule.host, .read, .create, .change, .erase)
        access.allow(AppointmentModule.host, moving: agree, cancel)
        return access
    }
}
