import Foundation
import PackagePlugin

/// Builds the files of the folder `Words` of a target, or beside it, into the target.
///
/// A target without such a folder is built as it is.
@main struct EmbedWords: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let files = Self.files(of: target.directoryURL)
        guard !files.isEmpty else { return [] }
        let output = context.pluginWorkDirectoryURL.appending(path: "WordFiles.swift")
        return [
            .buildCommand(
                displayName: "Embedding the words of \(target.name)",
                executable: try context.tool(named: "EmbedWordsTool").url,
                arguments: ([output] + files).map { $0.path(percentEncoded: false) },
                inputFiles: files, outputFiles: [output])
        ]
    }

    /// The files of words in their order, so that a build says the same each time.
    private static func files(of directory: URL) -> [URL] {
        for folder in [directory, directory.deletingLastPathComponent()] {
            let words = folder.appending(path: "Words", directoryHint: .isDirectory)
            let names = try? FileManager.default.contentsOfDirectory(
                atPath: words.path(percentEncoded: false))
            let found = (names ?? []).sorted().filter {
                $0.hasSuffix(".po") || $0.hasSuffix(".pot")
            }
            if !found.isEmpty { return found.map { words.appending(path: $0) } }
        }
        return []
    }
}
