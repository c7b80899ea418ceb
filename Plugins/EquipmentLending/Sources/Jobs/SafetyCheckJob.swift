import DachwerkKit

/// Tells the keepers which pieces must soon be checked for safety.
enum SafetyCheckJob {
    static func job(_ settings: Values<LendingSettings>) -> Job {
        Job(
            "equipment-lending.safety-checks", everyMinutes: 1_440,
            "Tells the keepers once which safety checks are due."
        ) { context in
            let latest = context.today.adding(days: settings.safetyNoticeDays)
            let items = try context.records(Item.self, sort: [.oldest], limit: 10_000) {
                !$0.nextSafetyCheck.isEmpty && $0.nextSafetyCheck <= latest
                    && $0.isBorrowable == true
            }
            for item in items where item.noticedSafetyCheck != item.nextSafetyCheck {
                let noticed = try context.change(item) {
                    $0.noticedSafetyCheck = $0.nextSafetyCheck
                }
                try context.notify(
                    Notice(
                        "equipment-lending.safety-check-due", about: noticed,
                        to: Lending.keeper,
                        arguments: [
                            "code": .text(item.inventoryCode),
                            "date": item.nextSafetyCheck.content,
                        ]))
            }
        }
    }
}
