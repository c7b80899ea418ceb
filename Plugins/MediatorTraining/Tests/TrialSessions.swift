import DachwerkKit
import MediatorTrainingContract

/// What a module that gives mediators sessions does with the contract, in small.
struct TrialSessionsModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "trial-sessions", version: "1.0",
        requires: [.capability("mediator-training", from: "1.0")],
        summary: "Gives mediators sessions.")
    static let planner = Duty("trial-sessions.planner", "Plans sessions.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.planner)
        registrar.add(TrialSession.resource)
        registrar.add(
            Rule("assigning", TrialSession.self, on: .create) { change, context in
                try TrialSession.check(change.after, context).require()
            })
        registrar.add(
            Rule("flagging", Certificate.self, on: .move, at: .after) { change, context in
                let mediator = change.after.mediator
                let planned = try context.records(TrialSession.self) {
                    $0.mediator == mediator && $0.date.isOnOrAfterToday
                }
                for session in planned {
                    let obstacle = try TrialSession.check(session, context).obstacle
                    try context.change(session) { $0.isFlagged = obstacle != nil }
                }
            })
    }
}

/// A session that a mediator is to hold.
enum TrialSession: Resource {
    static let id: ResourceID = "trial-sessions.session"
    static let mediator = Field<Reference<Mediator>>("mediator")
    static let topic = Field<Reference<TrainingTopic>?>("topic")
    static let language = Field<LanguageTag>("language")
    static let level = Field<LanguageLevel>("level", .default(.b1))
    static let date = Field<LocalDate>("date")
    static let isFlagged = Field<Bool>("isFlagged", .computed, .default(false))
    static let resource = ResourceDefinition(
        TrialSession.self, fields: mediator, topic, language, level, date, isFlagged,
        access: access)

    static let access = Access<TrialSession> {
        $0.allow(TrialSessionsModule.planner, .read, .create, .change)
    }

    static func check(
        _ session: Record<TrialSession>, _ context: TenantContext
    ) throws -> AssignmentCheck {
        try AssignmentCheck(
            session.mediator, on: session.date,
            speaking: LanguageNeed(session.language, level: session.level), about: session.topic,
            context)
    }
}
