import ArgumentParser
import Configuration

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
        get throws { try tenants ?? Settings().text("tenants") ?? "Tenants" }
    }

    package var dataFolder: String {
        get throws { try data ?? Settings().text("data") ?? ".dachwerk" }
    }
}

/// Where the tenants' files are, for commands that look at no data.
struct TenantsOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder of the tenant files. (default: Tenants)", valueName: "dir"))
    var tenants: String?

    var folder: String {
        get throws { try tenants ?? Settings().text("tenants") ?? "Tenants" }
    }
}

/// What may stand in the environment instead of a flag, such as `DACHWERK_PORT`.
struct Settings {
    private let reader: ConfigReader

    init(_ reader: ConfigReader = ConfigReader(provider: EnvironmentVariablesProvider())) {
        self.reader = reader.scoped(to: "dachwerk")
    }

    /// A text; an empty variable counts as one that is not there.
    func text(_ name: ConfigKey) throws -> String? {
        guard let text = reader.string(forKey: name), !text.isEmpty else { return nil }
        return text
    }

    /// A whole number within bounds; anything else in the variable is wrong usage.
    func number(_ name: ConfigKey, in bounds: ClosedRange<Int>) throws -> Int? {
        guard let text = try text(name) else { return nil }
        guard let number = Int(text), bounds.contains(number) else {
            let variable = (["DACHWERK"] + name.components.map { $0.uppercased() })
                .joined(separator: "_")
            throw ValidationError(
                "\(variable) must be a number from \(bounds.lowerBound) to "
                    + "\(bounds.upperBound), not '\(text)'.")
        }
        return number
    }
}
