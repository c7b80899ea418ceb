import DachwerkKernel
import DachwerkKit

/// Errands with a date, a decision and something said later: what pages derive their order from.
struct ErrandModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "errands", version: "1.0", summary: "Run errands.")
    static let runner = Duty("errands.runner", "Runs errands.")
    static let asker = Duty("errands.asker", "Asks for errands.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.runner)
        registrar.add(Self.asker)
        registrar.add(Errand.resource)
        registrar.add(Cart.resource)
        registrar.add(Tag.resource)
        registrar.add(Box.resource)
        registrar.add(Capacity(Cart.self) { cart, _ in CapacityTerms(total: cart.size) })
        registrar.add(
            Rule("cart", Errand.self, on: .create, at: .after) { change, context in
                guard let cart = change.after.cart else { return }
                try context.claim(
                    [CapacityClaim(cart, quantity: 1, period: change.after.period)],
                    for: change.after.reference)
            })
        registrar.add(
            DueDate(.end(Errand.period), within: 3, while: { $0.state == .accepted }))
        registrar.add(
            Tabulation("errands.by-size", "Errands by size.", for: Self.runner, minimumCell: 3) {
                _, reader in
                let errands = try reader.records(Errand.self)
                return CountTable(
                    rows: ["big", "small"].map { size in
                        (Category(size), errands.count { $0.title.hasPrefix(size) })
                    })
            })
    }
}

/// Something that somebody fetches.
enum Errand: Resource {
    enum State: String, LifecycleState { case asked, accepted, done, refused, shelved }

    static let id: ResourceID = "errands.errand"
    static let title = Field<String>("title", .length(1...40), .searchable, .impersonal)
    static let period = Field<Period>("period", .indexed)
    static let cart = Field<Reference<Cart>?>("cart")
    static let remark = Field<String?>("remark", .length(1...40), .impersonal)
    static let result = Field<String?>("result", .length(1...40), .impersonal, .later)
    static let accept = Transition("accept", from: .asked, to: .accepted)
    static let refuse = Transition("refuse", from: .asked, to: .refused)
    static let finish = Transition("finish", from: .accepted, to: .done, sets: result)
    static let shelve = Transition("shelve", from: .done, to: .shelved)

    static let resource = ResourceDefinition(
        Errand.self, fields: result, title, period, cart, remark,
        lifecycle: Lifecycle(from: .asked, moves: refuse, accept, finish, shelve), access: access)

    static let access = Access<Errand> {
        $0.allow(ErrandModule.runner, .read, .create, .change, .export)
        $0.allow(ErrandModule.runner, moving: accept, refuse, finish, shelve)
        $0.allow(ErrandModule.asker, .read, .create, only: title, period, cart)
    }
}

/// A cart that errands are run with.
enum Cart: Resource {
    static let id: ResourceID = "errands.cart"
    static let name = Field<String>("name", .length(1...40), .searchable, .impersonal)
    static let size = Field<Int>("size", .range(0...9), .default(1))
    static let resource = ResourceDefinition(Cart.self, fields: name, size, access: access)

    static let access = Access<Cart> {
        $0.allow(ErrandModule.runner, .read, .create, .change)
    }
}

/// Something that bears a code which a scanner reads.
enum Tag: Resource {
    static let id: ResourceID = "errands.tag"
    static let code = Field<String>("code", .length(1...40), .unique, .impersonal)
    static let resource = ResourceDefinition(Tag.self, fields: code, access: access)

    static let access = Access<Tag> { $0.allow(ErrandModule.runner, .read, .create) }
}

/// A box that goes out with tags and comes back with them.
enum Box: Resource {
    static let id: ResourceID = "errands.box"
    static let name = Field<String>("name", .length(1...40), .impersonal)
    static let tags = Field<[Values<BoxTag>]>("tags", .count(0...20))
    static let resource = ResourceDefinition(Box.self, fields: name, tags, access: access)

    static let access = Access<Box> { $0.allow(ErrandModule.runner, .read, .create, .change) }
}

/// One tag of a box.
enum BoxTag: Line {
    static let tag = Field<Reference<Tag>>("tag")
    static let isBack = Field<Bool>("isBack", .default(false))
    static let shape = Shape<BoxTag>(tag, isBack)
}
