import DachwerkKit

/// A book of guests and what became of them: one resource for each way of forgetting.
struct GuestBookModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "guest-book", version: "1.0", summary: "Keeps guests for a while.")
    static let host = Duty("guest-book.host", "Keeps the guests.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.host)
        registrar.add(Visit.resource)
        registrar.add(Stay.resource)
        registrar.add(Wish.resource)
        registrar.add(Praise.resource)
        registrar.add(Ticket.resource)
        registrar.add(Coupon.resource)
        registrar.add(Voucher.resource)
        registrar.add(Raffle.resource)
        registrar.add(
            Rule("stubborn", Visit.self, on: .change) { visit, _ in
                guard visit.after.name != nil else {
                    throw Refusal(undeclared: "guest-book.stubborn")
                }
            })
        registrar.add(
            Rule("telling", Stay.self, on: .create, at: .after) { stay, context in
                try context.notify(
                    DachwerkKit.Notice(
                        "guest-book.arrived", about: stay.after, to: Self.host,
                        arguments: ["guest": stay.after.guest.content]))
            })
        registrar.add(
            Retention(
                Stay.self, from: .states(.over), months: 6, by: .moving(Stay.part),
                keptWhile: { $0.isFriend == true },
                with: .erasing(Wish.self, by: Wish.stay),
                .emptying(Praise.self, by: Praise.stay, Praise.author)
            ).marking { $0.isForgotten = true })
        registrar.add(
            Retention(
                Voucher.self, from: .date(Voucher.endsOn), months: 1, by: .erasing,
                with: .unlinking(Raffle.self, by: Raffle.winner),
                .unlinking(Raffle.self, by: Raffle.drawn)
            ).announced(days: 10) { voucher, day, context in
                try context.notify(
                    DachwerkKit.Notice(
                        day == nil ? "guest-book.voucher-stays" : "guest-book.voucher-goes",
                        about: voucher, to: Self.host, arguments: ["day": day.content]))
            })
        registrar.add(
            Job("guest-book.polish", everyMinutes: 60, "Touches every visit.") { context in
                for visit in try context.records(Visit.self) {
                    try context.change(visit) { $0.polished = visit.polished + 1 }
                }
            })
    }
}

extension FieldOption {
    fileprivate static func guest(_ retention: Privacy.Retention) -> FieldOption {
        .personal(purpose: "greeting the guest", basis: .consent, retention: retention)
    }
}

/// Nothing is declared beside its fields: each goes by itself.
enum Visit: Resource {
    static let id: ResourceID = "guest-book.visit"
    static let name = Field<String?>("name", .needed, .length(1...80), .guest(.months(12)))
    static let remark = Field<String?>("remark", .length(1...80), .guest(.months(24)))
    static let table = Field<Int>("table", .default(1))
    static let polished = Field<Int>("polished", .computed, .default(0))
    static let resource = ResourceDefinition(
        Visit.self, fields: name, remark, table, polished, access: access)

    private static let access = Access<Visit> {
        $0.allow(GuestBookModule.host, .read, .create, .change, .erase, .export)
    }
}

/// Counts from its end, and takes others along.
enum Stay: Resource {
    static let id: ResourceID = "guest-book.stay"

    enum State: String, LifecycleState {
        case present
        case over
        case parted
    }

    static let guest = Field<String?>("guest", .length(1...80), .guest(.declared))
    static let isFriend = Field<Bool>("isFriend", .default(false))
    static let isForgotten = Field<Bool>("isForgotten", .computed, .default(false))
    static let room = Field<Int>("room", .default(1))
    static let end = Transition("end", from: .present, to: .over, reason: .optional)
    static let part = Transition("part", from: .over, to: .parted)
    static let resource = ResourceDefinition(
        Stay.self, fields: guest, isFriend, isForgotten, room,
        lifecycle: Lifecycle(from: .present, moves: end, part), access: access)

    private static let access = Access<Stay> {
        $0.allow(GuestBookModule.host, .read, .create, .change, .erase, .export)
        $0.allow(GuestBookModule.host, moving: end, part)
    }
}

/// Goes whole with its stay.
enum Wish: Resource {
    static let id: ResourceID = "guest-book.wish"
    static let stay = Field<Reference<Stay>>("stay", .fixed)
    static let text = Field<String>("text", .length(1...80), .guest(.declared))
    static let resource = ResourceDefinition(Wish.self, fields: stay, text, access: access)

    private static let access = Access<Wish> {
        $0.allow(GuestBookModule.host, .read, .create, .erase)
    }
}

/// Stays without its author when its stay is forgotten.
enum Praise: Resource {
    static let id: ResourceID = "guest-book.praise"
    static let stay = Field<Reference<Stay>>("stay", .fixed)
    static let author = Field<String?>("author", .length(1...80), .guest(.declared))
    static let stars = Field<Int>("stars", .range(1...5))
    static let resource = ResourceDefinition(
        Praise.self, fields: stay, author, stars, access: access)

    private static let access = Access<Praise> {
        $0.allow(GuestBookModule.host, .read, .create, .change)
    }
}

/// Cannot stand empty, and so goes whole.
enum Ticket: Resource {
    static let id: ResourceID = "guest-book.ticket"
    static let holder = Field<String>("holder", .length(1...80), .guest(.months(1)))
    static let resource = ResourceDefinition(Ticket.self, fields: holder, access: access)

    private static let access = Access<Ticket> {
        $0.allow(GuestBookModule.host, .read, .create, .change, .erase)
    }
}

/// Refers to a ticket.
enum Coupon: Resource {
    static let id: ResourceID = "guest-book.coupon"
    static let ticket = Field<Reference<Ticket>>("ticket")
    static let resource = ResourceDefinition(Coupon.self, fields: ticket, access: access)

    private static let access = Access<Coupon> {
        $0.allow(GuestBookModule.host, .read, .create, .erase)
    }
}

/// Goes whole, is announced before, and leaves those that name it behind.
enum Voucher: Resource {
    static let id: ResourceID = "guest-book.voucher"
    static let holder = Field<String>("holder", .length(1...80), .guest(.declared))
    static let endsOn = Field<LocalDate>("endsOn")
    static let resource = ResourceDefinition(
        Voucher.self, fields: holder, endsOn, access: access)

    private static let access = Access<Voucher> {
        $0.allow(GuestBookModule.host, .read, .create, .change, .erase)
    }
}

/// Names one voucher, and several.
enum Raffle: Resource {
    static let id: ResourceID = "guest-book.raffle"
    static let winner = Field<Reference<Voucher>?>("winner")
    static let drawn = Field<[Reference<Voucher>]>("drawn")
    static let resource = ResourceDefinition(
        Raffle.self, fields: winner, drawn, access: access)

    private static let access = Access<Raffle> {
        $0.allow(GuestBookModule.host, .read, .create, .change, .erase)
    }
}
