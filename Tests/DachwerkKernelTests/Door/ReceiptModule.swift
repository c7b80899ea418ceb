import DachwerkKit

/// A module whose lines hold something that it computes itself.
struct ReceiptModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "receipts", version: "1.0", summary: "Receipts with computed lines.")
    static let teller = Duty("receipts.teller", "Writes receipts.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.teller)
        registrar.add(Receipt.resource)
        registrar.add(
            Rule("sums", Receipt.self, on: .create, .change) { receipt, _ in
                receipt.after.entries = receipt.after.entries.map { entry in
                    var entry = entry
                    entry.sum = entry.count * 10
                    return entry
                }
            })
    }
}

/// A line with its sum.
enum ReceiptEntry: Line {
    static let count = Field<Int>("count", .range(0...100))
    static let sum = Field<Int?>("sum", .computed)
    static let shape = Shape<ReceiptEntry>(count, sum)
}

/// A receipt.
enum Receipt: Resource {
    static let id: ResourceID = "receipts.receipt"
    static let entries = Field<[Values<ReceiptEntry>]>("entries")
    static let isPaid = Field<Bool>("isPaid", .default(false))
    static let resource = ResourceDefinition(
        Receipt.self, fields: entries, isPaid, access: access)

    static let access = Access<Receipt> {
        $0.allow(ReceiptModule.teller, .read, .create, .change, .import, .export)
    }
}
