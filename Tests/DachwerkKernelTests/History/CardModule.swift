import DachwerkKit

/// Cards whose owners choose who sees what, and change their mind.
enum Card: Resource {
    enum State: String, LifecycleState { case draft, shown, closed }
    enum Audience: String, Choice { case everyone, members, editors }

    static let id: ResourceID = "cards.card"
    static let title = Field<String>("title", .length(1...80), .impersonal)
    static let email = Field<String?>("email", .length(1...80), .impersonal)
    static let emailAudience = Field<Audience>("emailAudience", .default(.editors))
    static let phone = Field<String?>("phone", .length(1...80), .impersonal)
    static let phoneAudience = Field<Audience>("phoneAudience", .default(.editors))
    static let owner = Field<Reference<Club>?>("owner")
    static let note = Field<String?>("note", .length(1...80), .impersonal)

    static let show = Transition("show", from: .draft, .closed, to: .shown)
    static let close = Transition("close", from: .shown, to: .closed)

    static let resource = ResourceDefinition(
        Card.self, fields: title, email, emailAudience, phone, phoneAudience, owner, note,
        lifecycle: Lifecycle(from: .draft, moves: show, close), access: access)

    private static let access = Access<Card> {
        $0.allow(Cards.editor, .read, .create, .change, .erase, .export)
        $0.allow(Cards.editor, moving: show, close)
        $0.allow(Cards.viewer, .read, .export, except: email, note)
        $0.allow(Cards.clerk, .read, except: phone)
        $0.allow(Cards.clerk, .change, only: note, where: { $0.state == .shown })
        $0.allow(.everyone, .read, .export, only: title, where: { $0.state == .shown })
        $0.allow(
            Cards.member, .read, only: email,
            where: { $0.state == .shown && $0.emailAudience != .editors })
        $0.allow(
            Cards.member, .read, only: phone,
            where: { $0.state == .shown && $0.phoneAudience != .editors })
        $0.allow(Cards.member, .read, except: note, where: { $0.owner.isOfActor })
        $0.allow(Cards.member, .change, only: email, phone, where: { $0.owner.isOfActor })
    }
}

/// Somebody who owns cards.
enum Club: Resource {
    static let id: ResourceID = "cards.club"
    static let name = Field<String>("name", .length(1...80), .impersonal)
    static let resource = ResourceDefinition(Club.self, fields: name, access: access)

    private static let access = Access<Club> {
        $0.allow(Cards.editor, .read, .create)
    }
}

enum Cards {
    static let editor = Duty("cards.editor", "Keeps all cards.")
    static let viewer = Duty("cards.viewer", "Looks at all cards without addresses.")
    static let clerk = Duty("cards.clerk", "Writes notes on what is shown.")
    static let member = Duty("cards.member", "Keeps the own cards.")
}

struct CardModule: CapabilityModule {
    static let manifest = ModuleManifest(provides: "cards", version: "1.0", summary: "Cards.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(contentsOf: [Cards.editor, Cards.viewer, Cards.clerk, Cards.member])
        registrar.add(Club.resource)
        registrar.add(Card.resource)
    }
}
