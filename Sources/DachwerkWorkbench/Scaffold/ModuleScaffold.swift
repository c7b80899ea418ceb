import DachwerkKernel
import Foundation

/// A new module in a copy of this repository: its files, its lines in the lists, and what editors
/// complete in tenant files.
struct ModuleScaffold {
    let root: String
    let module: ModuleName
    /// The modules of this build.
    let catalog: ModuleCatalog

    private var manifestPath: String { "\(root)/Package.swift" }
    private var catalogPath: String { "\(root)/Sources/dachwerk/ModuleCatalog.swift" }
    private var readmePath: String { "\(root)/README.md" }
    private var folder: String { "\(root)/Plugins/\(module.name)" }

    /// Writes everything, or nothing: what is refused is refused before the first file.
    ///
    /// - Returns: The paths of what was written or changed, below the root.
    func write() throws -> [String] {
        let manifest = try read(manifestPath)
        let catalogText = try read(catalogPath)
        let readme = try read(readmePath)
        try refuseExisting(manifest)
        var manifestLines = ListedLines(manifest, file: "Package.swift")
        try manifestLines.insert(
            "    module(\"\(module.name)\"),", amongLinesBeginning: "    module(\"",
            after: "let modules: [Module] = [")
        var catalogLines = ListedLines(catalogText, file: "Sources/dachwerk/ModuleCatalog.swift")
        try catalogLines.insert(
            "import \(module.name)Plugin", amongLinesBeginning: "import ")
        try catalogLines.insert(
            "    \(module.name)Module.self,", amongLinesBeginning: "    ",
            after: "let moduleCatalog: [any CapabilityModule.Type] = [")
        var readmeLines = ListedLines(readme, file: "README.md")
        try readmeLines.insert(
            "| [\(module.words)](Plugins/\(module.name)/README.md) | say here what it is for |",
            amongLinesBeginning: "| [")

        var written: [String] = []
        for file in ModuleTemplates(module).files {
            let path = "\(folder)/\(file.path)"
            try write(file.text, to: path)
            written.append("Plugins/\(module.name)/\(file.path)")
        }
        try write(manifestLines.text, to: manifestPath)
        try write(catalogLines.text, to: catalogPath)
        try write(readmeLines.text, to: readmePath)
        // The schema as the next build prints it: this build with what the new files declare.
        let schema = TenantSchema.json(catalog.adding(ModuleTemplates(module).declared))
        try write(String(decoding: schema, as: UTF8.self), to: "\(root)/\(Self.schemaPath)")
        return written + [
            "Package.swift", "README.md", "Sources/dachwerk/ModuleCatalog.swift", Self.schemaPath,
        ]
    }

    private static let schemaPath = "Tenants/tenant.schema.json"

    private func refuseExisting(_ manifest: String) throws {
        if FileManager.default.fileExists(atPath: folder) {
            throw CommandFault(
                "Plugins/\(module.name) is there already.",
                "Choose another name, or remove that folder and its line in Package.swift.")
        }
        if manifest.contains("module(\"\(module.name)\"") {
            throw CommandFault(
                "Package.swift lists a module \(module.name) already.",
                "Choose another name, or remove that line.")
        }
        // On disks that do not tell capitals apart, and for readers, these are the same name.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/Plugins")) ?? []
        if let other = names.first(where: { $0.lowercased() == module.name.lowercased() }) {
            throw CommandFault("The module \(other) differs from \(module.name) only in capitals.")
        }
    }

    private func read(_ path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFault(
                "There is no \(path).",
                "Run this command at the top of the repository, or name it with --root.")
        }
        return String(decoding: data, as: UTF8.self)
    }

    private func write(_ text: String, to path: String) throws {
        do {
            let url = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw CommandFault("\(path) cannot be written: \(error.localizedDescription)")
        }
    }
}
