import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkWorkbench

extension ControlDesk {
    /// Seals what is sensitive with the present key.
    func reseal(_ tenant: Tenant) async throws -> Answer {
        try Self.requireKeys()
        let sealed = try await tenant.reseal()
        return Self.said(
            "\(sealed.rows) rows and \(sealed.files) files of \(tenant.id) are sealed anew.")
    }

    /// The same for the accounts of the platform, which belong to no tenant.
    func resealAccounts() async throws -> Answer {
        try Self.requireKeys()
        let count = try await AccountBook(platform.services).reseal()
        return Self.said("\(count) accounts are sealed anew.")
    }

    private static func requireKeys() throws {
        guard try DataKeys.named() == nil else { return }
        throw CommandFault("There are no data keys. Name them with DACHWERK_DATA_KEYS.")
    }

    private static func said(_ line: String) -> Answer {
        done { writer in
            writer.key("lines")
            writer.beginArray()
            writer.string(line)
            writer.endArray()
        }
    }
}
