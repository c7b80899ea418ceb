import DachwerkKernel
import Foundation

extension StoreCheck {
    /// Copies of backups that are made ready while a tenant works.
    static let staging = [
        StoreCheck(
            "store.stage-beside", "a staged copy leaves the open store as it is", stageBeside),
        StoreCheck(
            "store.stage-written", "what is written to a staged copy comes along", stageWritten),
        StoreCheck(
            "store.stage-discarded", "a discarded copy is not installed", stageDiscarded),
    ]

    private static func stageBeside(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        try await trial.withFile { path in
            try await trial.withTenant("alpha", of: store) { tenant in
                try await insert(StoreFixture.article(1), in: tenant)
                try tenant.backup(to: path)
                try await insert(StoreFixture.article(2), in: tenant)
                let staged = try store.stage("alpha", from: path)
                try await insert(StoreFixture.article(3), in: staged)
                try await insert(StoreFixture.article(4), in: tenant)
                let ids = try tenant.read { try $0.ids(StoreFixture.articles, where: .always) }
                trial.expect(
                    ids, is: [1, 2, 4].map(StoreFixture.id), "the open store beside a staged copy")
                await trial.expectError(.inUse, "staging twice at once") {
                    try store.stage("alpha", from: path).close()
                }
                try staged.close()
                await trial.expectError(.inUse, "installing over an open store") {
                    try store.install("alpha")
                }
            }
            try store.discard("alpha")
        }
    }

    private static func stageWritten(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        try await trial.withFile { path in
            try await trial.withTenant("alpha", of: store) { tenant in
                try await insert(StoreFixture.article(1), in: tenant)
                try tenant.backup(to: path)
                try await insert(StoreFixture.article(2), in: tenant)
                let staged = try store.stage("alpha", from: path)
                try await insert(StoreFixture.article(3), in: staged)
                try staged.close()
            }
            try store.install("alpha")
            try await trial.withTenant("alpha", of: store) { tenant in
                let ids = try tenant.read { try $0.ids(StoreFixture.articles, where: .always) }
                trial.expect(ids, is: [1, 3].map(StoreFixture.id), "the rows after installing")
            }
        }
    }

    private static func stageDiscarded(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        try await trial.withFile { path in
            try await trial.withTenant("alpha", of: store) { tenant in
                try await insert(StoreFixture.article(1), in: tenant)
                try tenant.backup(to: path)
                try await insert(StoreFixture.article(2), in: tenant)
            }
            try store.stage("alpha", from: path).close()
            try store.discard("alpha")
            await trial.expectError(nil, "installing what was discarded") {
                try store.install("alpha")
            }
            try store.discard("alpha")
            try await trial.withTenant("alpha", of: store) { tenant in
                let count = try tenant.read { try $0.count(StoreFixture.articles, where: .always) }
                trial.expect(count, is: 2, "rows after a discarded copy")
            }
        }
    }
}
