import ArgumentParser
import Foundation

/// Where the tenants' files and their data are; flags win over `DACHWERK_TENANTS` and
/// `DACHWERK_DATA`.
package struct FolderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder of the tenant files. (default: Tenants)", valueName: "dir"))
    var tenants: String?

    @Option(help: ArgumentHelp("The folder of the data. (default: .dachwerk)", valueName: "dir"))
    var data: String?

    package init() {}

    package var tenantsFolder: String {
        tenants ?? Settings().text("tenants") ?? "Tenants"
    }

    package var dataFolder: String {
        data ?? Settings().text("data") ?? ".dachwerk"
    }
}

/// Where the tenants' files are, for commands that look at no data.
struct TenantsOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder of the tenant files. (default: Tenants)", valueName: "dir"))
    var tenants: String?

    var folder: String {
        tenants ?? Settings().text("tenants") ?? "Tenants"
    }
}

/// What may stand in the environment instead of a flag, such as `DACHWERK_PORT`.
package struct Settings {
    private let environment: [String: String]

    package init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.environment = environment
    }

    /// A text; an empty variable counts as one that is not there.
    package func text(_ name: String) -> String? {
        guard let text = environment[Self.variable(name)], !text.isEmpty else { return nil }
        return text
    }

    /// A whole number within bounds; anything else in the variable is wrong usage.
    package func number(_ name: String, in bounds: ClosedRange<Int>) throws -> Int? {
        guard let text = text(name) else { return nil }
        guard let number = Int(text), bounds.contains(number) else {
            throw ValidationError(
                "\(Self.variable(name)) must be a number from \(bounds.lowerBound) to "
                    + "\(bounds.upperBound), not '\(text)'.")
        }
        return number
    }

    /// `max.stores` as `DACHWERK_MAX_STORES`.
    private static func variable(_ name: String) -> String {
        "DACHWERK_" + name.uppercased().split(separator: ".").joined(separator: "_")
    }
}
