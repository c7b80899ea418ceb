import DachwerkKit

/// What a room must look like, and what follows for those who have it.
enum RoomRules {
    static let all = [layouts, parts, rechecking]

    /// Each seating stands once, and closures end after they begin.
    private static let layouts = Rule("layouts", Room.self, on: .create, .change) { change, _ in
        let room = change.after
        guard Set(room.layouts.map { $0.seating }).count == room.layouts.count else {
            throw messages.layoutTwice()
        }
        try ClosureRules.check(room.closures, at: Room.closures)
    }

    /// A combination consists of single rooms of its own house, each once.
    private static let parts = Rule("parts", Room.self, on: .create, .change) { change, context in
        let own = change.after.reference
        guard change.changes(Room.parts) || change.changes(Room.house) else { return }
        var seen: Set<RecordID> = []
        for reference in change.after.parts {
            let part = try context.existing(reference)
            guard reference != own, part.parts.isEmpty, part.house == change.after.house,
                seen.insert(reference.id).inserted
            else { throw messages.part() }
        }
        guard change.kind == .change else { return }
        let isPart = try context.exists(Room.self) { $0.parts.contains(own) }
        // Who moves a part into another house takes it out of the combination first.
        guard !isPart || (change.after.parts.isEmpty && !change.changes(Room.house)) else {
            throw messages.part()
        }
    }

    /// What is promised takes what the room needs now; who would come in vain is told.
    private static let rechecking = Rule("rechecking", Room.self, on: .change, at: .after) {
        change, context in
        let room = change.after
        if change.changes(Room.parts) || change.changes(Room.layouts)
            || change.changes(Room.preparationMinutes) || change.changes(Room.cleanUpMinutes)
        {
            for booking in try ClosureRules.coming(in: room, context) {
                // It is promised, whatever the room needs: only what comes later has to fit.
                try context.claim(
                    [HoldingRules.claim(booking, in: room, .fact)], for: booking.reference)
            }
        }
        guard change.changes(Room.closures) else { return }
        try ClosureRules.recheck(room, context)
    }
}
