import Foundation

/// Where a secret stands, as `env:NAME` or `file:PATH`; itself it stands in no setting.
package struct SecretReference: Sendable, Hashable {
    private enum Place: Hashable {
        case variable(String)
        case file(String)
    }

    private let place: Place

    /// Takes a reference; `nil` when it is none, such as the secret itself.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, !parts[1].isEmpty else { return nil }
        switch parts[0] {
        case "env": place = .variable(parts[1])
        case "file": place = .file(parts[1])
        default: return nil
        }
    }

    /// The secret as it is now, so that an exchanged one needs no restart; `nil` when there is
    /// none.
    package func secret() -> String? {
        switch place {
        case .variable(let name):
            return ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
        case .file(let path):
            guard let data = FileManager.default.contents(atPath: path), data.count < 10_000
            else { return nil }
            // Editors end a file with a line break, which is no part of the secret.
            let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
            return text.isEmpty ? nil : text
        }
    }
}
