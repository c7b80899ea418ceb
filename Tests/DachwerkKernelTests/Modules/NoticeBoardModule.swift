public import DachwerkKit

/// A board where an organisation puts up notices.
public struct NoticeBoardModule: CapabilityModule {
    /// Who the module is.
    public static let manifest = ModuleManifest(
        provides: "notice-board", version: "1.0", summary: "Put up notices.")
    static let editor = Duty("notice-board.editor", "Writes notices and takes them down.")

    /// Makes the module; it has no settings.
    public init(settings: Values<NoSettings>) {}

    /// Registers the duty and the resource.
    public func register(in registrar: inout Registrar) {
        registrar.add(Self.editor)
        registrar.add(Notice.resource)
    }
}

/// Something an organisation wants to be known.
enum Notice: Resource {
    enum State: String, LifecycleState { case draft, published, withdrawn }

    static let id: ResourceID = "notice-board.notice"
    static let title = Field<String>("title", .length(1...120), .searchable, .impersonal)
    static let copies = Field<Int>("copies", .range(1...99), .default(1))
    static let publish = Transition("publish", from: .draft, to: .published)
    static let withdraw = Transition("withdraw", from: .published, to: .withdrawn)
    static let resource = ResourceDefinition(
        Notice.self, fields: title, copies,
        lifecycle: Lifecycle(from: .draft, moves: publish, withdraw), access: access)

    static let access = Access<Notice> {
        $0.allow(.everyone, .read, where: { $0.state == .published })
        $0.allow(NoticeBoardModule.editor, .read, .create, .change, .erase)
        $0.allow(NoticeBoardModule.editor, moving: publish, withdraw)
    }
}
