import DachwerkKit
import DachwerkTesting
import Testing

/// Numbers go on when a sequence gets another name.
@Suite struct NumberTests {
    @Test func `a sequence that was renamed goes on with its numbers`() async throws {
        let platform = try await TestPlatform.boot([TicketModule.self])
        let clerk = platform.acting(as: TicketModule.clerk)
        var numbers: [Int?] = []
        for isOld in [true, true, false, false] {
            numbers.append(try await clerk.create(Slip.self) { $0.isOld = isOld }.number)
        }
        #expect(numbers == [1, 2, 3, 4])
    }
}

/// Numbers tickets, once under a name that has the capability in it twice.
private struct TicketModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "tickets", version: "1.0", summary: "Numbers tickets.")
    static let clerk = Duty("tickets.clerk", "Makes tickets.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.clerk)
        registrar.add(Slip.resource)
        registrar.add(
            Rule("number", Slip.self, on: .create) { ticket, context in
                ticket.after.number =
                    ticket.after.isOld
                    ? try context.nextNumber("tickets.ticket")
                    : try context.nextNumber("ticket", formerly: "tickets.ticket")
            })
    }
}

private enum Slip: Resource {
    static let id: ResourceID = "tickets.ticket"
    static let number = Field<Int?>("number", .computed)
    static let isOld = Field<Bool>("isOld", .default(false))
    static let resource = ResourceDefinition(Slip.self, fields: number, isOld, access: access)

    static let access = Access<Slip> {
        $0.allow(TicketModule.clerk, .read, .create)
    }
}
