import DachwerkKernel
import DachwerkKit
import Foundation

extension StoreCheck {
    /// Backups and what becomes of them.
    static let backups = [
        StoreCheck(
            "store.backup", "a restored backup has the tables and rows of its moment", backup),
        StoreCheck(
            "store.backup-moment", "a backup made while writing goes on is one moment",
            backupMoment),
        StoreCheck(
            "store.restore-wrong-tenant", "a backup of another tenant is refused",
            restoreWrongTenant),
        StoreCheck(
            "store.restore-damaged", "what is no sound backup is refused, and nothing changes",
            restoreDamaged),
    ]

    private static func backup(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        var random = SeededGenerator(seed: trial.seed)
        let model = StoreModel(random: &random)
        try await trial.withFile { path in
            try await trial.withTenant("alpha", of: store) { tenant in
                try await model.fill(tenant)
                try tenant.backup(to: path)
                // What comes after the backup is not in it.
                try await insert(StoreFixture.article(900), in: tenant)
                await trial.expectError(.inUse, "restoring an open tenant") {
                    try store.restore("alpha", from: path)
                }
            }
            try store.restore("alpha", from: path)
            try await check(model, in: store, trial)
            // Into an empty store as well, as after the loss of a disk.
            let other = try trial.store()
            try other.erase("alpha")
            try other.restore("alpha", from: path)
            try await check(model, in: other, trial)
        }
    }

    private static func check(
        _ model: StoreModel, in store: any Store, _ trial: StoreTrial
    ) async throws {
        try await trial.withTenant("alpha", of: store) { tenant in
            for table in StoreFixture.schema.tables {
                let rows = try tenant.read { try $0.all(table) }
                trial.expect(
                    rows.map { $0.map(\.exact) } == model.rows(table).map { $0.map(\.exact) },
                    "the restored rows of \(table.name) are others, seed \(trial.seed)")
            }
            try await insert(StoreFixture.article(901), in: tenant)
            await trial.expectError(.notUnique, "an identity that was restored") {
                try await insert(StoreFixture.article(1), in: tenant)
            }
            await trial.expectError(.reference, "a missing row after restoring") {
                let line = StoreFixture.line(902, of: 903)
                try await insert(line, into: StoreFixture.lines, in: tenant)
            }
        }
    }

    private static func backupMoment(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        // How many writes were acknowledged when each backup began: on a busy machine fewer than
        // it waits for.
        var acknowledged: [Int] = []
        try await trial.withFile { first in
            try await trial.withFile { second in
                try await trial.withTenant("alpha", of: store) { tenant in
                    try await insert(StoreFixture.article(0, size: .integer(0)), in: tenant)
                    let begun = StoreSignal()
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        group.addTask {
                            for number in 1...120 {
                                try await addCounted(number, to: tenant)
                                begun.advance()
                            }
                        }
                        for (path, written) in [(first, 5), (second, 40)] {
                            _ = try await begun.waitUntil(written)
                            acknowledged.append(begun.reached)
                            try tenant.backup(to: path)
                        }
                        try await group.waitForAll()
                    }
                    let counter = try tenant.read { try $0.value("size", ofArticle: 0) }
                    trial.expect(counter, is: .integer(120), "the counter beside two backups")
                }
                for (path, written) in zip([first, second], acknowledged) {
                    try store.restore("alpha", from: path)
                    try await trial.withTenant("alpha", of: store) { tenant in
                        let (counter, count) = try tenant.read { snapshot in
                            (
                                try snapshot.value("size", ofArticle: 0)?.integer ?? -1,
                                try snapshot.count(StoreFixture.articles, where: .always)
                            )
                        }
                        trial.expect(
                            Int(counter), is: count - 1, "the counter and the rows of one moment")
                        trial.expect(counter >= written, "an acknowledged write is missing")
                    }
                }
            }
        }
    }

    private static func restoreWrongTenant(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        try await trial.withFile { path in
            try await trial.withTenant("alpha", of: store) { tenant in
                try await insert(StoreFixture.article(1), in: tenant)
                try tenant.backup(to: path)
            }
            try await trial.withTenant("beta", of: store) { tenant in
                try await insert(StoreFixture.article(2), in: tenant)
            }
            await trial.expectError(.wrongTenant, "restoring the backup of another tenant") {
                try store.restore("beta", from: path)
            }
            await trial.expectError(.wrongTenant, "restoring it for a tenant that is new") {
                try store.restore("gamma", from: path)
            }
            let exists = try store.exists("gamma")
            trial.expect(!exists, "a refused backup made a tenant")
            try await trial.withTenant("beta", of: store) { tenant in
                let ids = try tenant.read { try $0.ids(StoreFixture.articles, where: .always) }
                trial.expect(ids, is: [StoreFixture.id(2)], "the rows after a refused backup")
            }
        }
    }

    private static func restoreDamaged(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        try await trial.withFile { path in
            try await trial.withTenant("alpha", of: store) { tenant in
                for number in 1...50 { try await insert(StoreFixture.article(number), in: tenant) }
                try tenant.backup(to: path)
            }
            let whole = try Data(contentsOf: URL(fileURLWithPath: path))
            let forms: [(String, Data)] = [
                ("an empty file", Data()), ("a text", Data("no backup".utf8)),
                ("half of a backup", whole.prefix(whole.count / 2)),
            ]
            for (form, data) in forms {
                try data.write(to: URL(fileURLWithPath: path))
                await trial.expectError(nil, "restoring \(form)") {
                    try store.restore("alpha", from: path)
                }
            }
            await trial.expectError(nil, "restoring a file that is not there") {
                try store.restore("alpha", from: path + "-absent")
            }
            try await trial.withTenant("alpha", of: store) { tenant in
                let count = try tenant.read { try $0.count(StoreFixture.articles, where: .always) }
                trial.expect(count, is: 50, "rows after refused backups")
            }
        }
    }
}
