import DachwerkKit
import DachwerkServer
import DachwerkWorkbench
import Foundation

/// What a running server knows of tenants that it cannot serve.
enum ServerTroubles {
    /// Asks the server that works on a data folder; none when no server does.
    @Sendable static func known(data: String) async throws -> [String] {
        let socket = DataFolder(data).controlPath
        guard FileManager.default.fileExists(atPath: socket),
            let answer = try await ControlClient.send(
                path: socket, command: "troubles", body: Array("{}".utf8)),
            case .object(let object)? = try? JSONReader.read(answer.1).value
        else { return [] }
        return ControlForm(object).texts("troubles")
    }
}
