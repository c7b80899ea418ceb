import DachwerkKit

/// A block takes its quantity like a loan: only what is free.
enum BlockRules {
    static let all = [holding, freeing]

    /// Takes what is blocked; opening times do not matter, because nobody comes for it.
    static let holding = Rule("holding", Block.self, on: .create, .change, at: .after) {
        change, context in
        let block = change.after
        try context.claim(
            [
                CapacityClaim(
                    block.model, quantity: block.quantity, period: block.period, isOverride: true)
            ],
            for: block.reference)
        if change.kind == .change { try Cover.offer([block.model], context) }
    }

    /// Offers what was blocked to those who wait for it.
    static let freeing = Rule("freeing", Block.self, on: .erase, at: .after) { change, context in
        try Cover.offer([change.after.model], context)
    }
}
