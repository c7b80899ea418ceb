import DachwerkKit

/// A loan's lines together with the models behind them.
struct LoanContents {
    /// A quantity of one model.
    struct Wish {
        let model: Reference<ItemModel>
        let quantity: Int
    }

    let loan: Record<Loan>
    private let models: [RecordID: Record<ItemModel>]

    /// Reads the models of a loan, and of the members of its kits.
    init(_ loan: Record<Loan>, _ context: TenantReader) throws {
        var models: [RecordID: Record<ItemModel>] = [:]
        for line in loan.lines where models[line.model.id] == nil {
            let model = try context.existing(line.model)
            models[line.model.id] = model
            for member in model.kitMembers where models[member.model.id] == nil {
                models[member.model.id] = try context.existing(member.model)
            }
        }
        self.loan = loan
        self.models = models
    }

    /// The model of a line, each once, in the order of the lines.
    var lineModels: [Record<ItemModel>] {
        wishes.compactMap { models[$0.model.id] }
    }

    /// What is asked for by model, in the order of the lines.
    var wishes: [Wish] {
        Self.merged(loan.lines.map { Wish(model: $0.model, quantity: $0.quantity) })
    }

    /// A model that a line or one of its kits names.
    func model(_ reference: Reference<ItemModel>) -> Record<ItemModel>? {
        models[reference.id]
    }

    /// Whether a line needs one of these models, by itself or as a kit's member.
    func needs(_ wish: Wish, anyOf touched: Set<RecordID>) -> Bool {
        if touched.contains(wish.model.id) { return true }
        return models[wish.model.id]?.kitMembers.contains { touched.contains($0.model.id) } ?? false
    }

    /// How many pieces of each model with inventory codes must go out, members of kits included.
    var piecesNeeded: [Wish] {
        parts(of: loan.lines.map { Wish(model: $0.model, quantity: $0.quantity) })
            .filter { models[$0.model.id]?.tracking == .individual }
    }

    /// How much of each model is still out: pieces with codes by their codes, the rest by count.
    func outstanding(_ context: TenantReader) throws -> [Wish] {
        let rest = loan.lines.map { Wish(model: $0.model, quantity: $0.quantity - $0.returned) }
        let counted = parts(of: rest).filter { models[$0.model.id]?.tracking != .individual }
        let pieces = try loan.assignments.filter { !$0.isReturned }.map {
            Wish(model: try context.existing($0.item).model, quantity: 1)
        }
        return Self.merged(counted + pieces).filter { $0.quantity > 0 }
    }

    /// Models with their quantities, and those of the members of kits among them.
    func parts(of wishes: [Wish]) -> [Wish] {
        var parts = wishes
        for wish in wishes {
            for member in models[wish.model.id]?.kitMembers ?? [] {
                parts.append(Wish(model: member.model, quantity: member.quantity * wish.quantity))
            }
        }
        return Self.merged(parts)
    }

    private static func merged(_ wishes: [Wish]) -> [Wish] {
        var order: [Reference<ItemModel>] = []
        var quantities: [RecordID: Int] = [:]
        for wish in wishes {
            if quantities[wish.model.id] == nil { order.append(wish.model) }
            quantities[wish.model.id, default: 0] += wish.quantity
        }
        return order.map { Wish(model: $0, quantity: quantities[$0.id] ?? 0) }
    }
}
