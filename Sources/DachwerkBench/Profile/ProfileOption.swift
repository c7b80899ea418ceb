import DachwerkWorkbench
import ArgumentParser
import DachwerkCommand
import Foundation

/// Which profile is used: the only one there is, unless it is named.
struct ProfileOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The profile of the load. (default: the one in Plugins/*/Load)", valueName: "file"))
    var profile: String?

    /// Reads the profile.
    func read() throws -> Profile { try Profile(path: try profile ?? Self.only()) }

    /// The only profile beside a module, here or above the place of the program.
    private static func only() throws -> String {
        var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        var found = profiles(in: folder)
        if found.isEmpty, let program = Bundle.main.executableURL {
            folder = program.resolvingSymlinksInPath()
            while found.isEmpty, folder.path.count > 1 {
                folder.deleteLastPathComponent()
                found = profiles(in: folder)
            }
        }
        guard let first = found.first, found.count == 1 else {
            throw CommandFault(
                found.isEmpty ? "No profile was found." : "There are several profiles.",
                "Name one with --profile.")
        }
        return first
    }

    private static func profiles(in folder: URL) -> [String] {
        let plugins = folder.appending(path: "Plugins")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: plugins.path)) ?? []
        return names.sorted().map { plugins.appending(path: "\($0)/Load/profile.json").path }
            .filter { FileManager.default.fileExists(atPath: $0) }
    }
}

extension Profile {
    /// Reads a file.
    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFault("There is no profile at '\(path)'.")
        }
        do {
            self = try JSONDecoder().decode(Profile.self, from: data)
        } catch {
            throw CommandFault("The profile '\(path)' cannot be read: \(error)")
        }
    }
}
