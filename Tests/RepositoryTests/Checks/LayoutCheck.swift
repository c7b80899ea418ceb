/// What stands where in the repository.
struct LayoutCheck {
    /// The folders and files at the top; names that begin with a full stop are free.
    static let topLevel: Set = [
        "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "NOTICE", "Package.resolved",
        "Package.swift", "Plugins", "README.md", "SECURITY.md", "Sources", "Tenants", "Tests",
        "dachwerk", "docs", "findings",
    ]

    /// What may not stand at the top.
    static func strangers(among entries: [String]) -> [Finding] {
        entries.filter { !$0.hasPrefix(".") && !topLevel.contains($0) }
            .map { Finding($0, "does not belong at the top level") }
    }

    /// What a module's folder lacks.
    static func missingParts(ofModule name: String, files: [String]) -> [Finding] {
        let folder = "Plugins/\(name)"
        var findings: [Finding] = []
        for part in ["Sources", "Tests"]
        where !files.contains(where: { $0.hasPrefix("\(part)/") && $0.hasSuffix(".swift") }) {
            findings.append(Finding(folder, "has no Swift file in \(part)"))
        }
        if !files.contains("README.md") {
            findings.append(Finding(folder, "has no README.md"))
        }
        if !files.contains("Sources/\(name)Module.swift") {
            findings.append(Finding(folder, "has no Sources/\(name)Module.swift"))
        }
        return findings
    }

    /// The rooms of every module: whoever knows one module finds everything in the next.
    static let rooms: Set = ["Figures", "Jobs", "Pages", "Resources", "Rules", "Words"]

    /// What stands in a module's sources outside its rooms.
    ///
    /// Beside the rooms stand the module itself, its settings, its messages and its duties; these
    /// bear a word of the module's name, such as `Lending.swift` in equipment lending.
    static func misplaced(inModule name: String, files: [String]) -> [Finding] {
        files.filter { $0.hasPrefix("Sources/") && $0.hasSuffix(".swift") }.compactMap { file in
            let parts = file.split(separator: "/").dropFirst()
            let folder = parts.count > 1 ? String(parts.first ?? "") : ""
            let isAtHome =
                folder.isEmpty
                ? isFrame(String(parts.last?.dropLast(".swift".count) ?? ""), of: name)
                : rooms.contains(folder)
            if isAtHome { return nil }
            return Finding(
                "Plugins/\(name)/\(file)",
                "belongs into one of \(rooms.sorted().joined(separator: ", "))")
        }
    }

    /// Whether a file is the module itself, its settings, its messages or its duties.
    private static func isFrame(_ file: String, of module: String) -> Bool {
        if file == "\(module)Module" { return true }
        let kind = ["Messages", "Settings"].first { file.hasSuffix($0) && file != $0 } ?? ""
        let bare = String(file.dropLast(kind.count))
        let word = bare.hasSuffix("s") ? String(bare.dropLast()) : bare
        return !word.isEmpty
            && (module.hasPrefix(word) || module.hasSuffix(word) || module.hasSuffix(word + "s"))
    }

    /// Modules that stand in `Plugins/` but not in the manifest, or the other way round.
    static func differences(folders: [String], manifest: String) -> [Finding] {
        let named = SwiftManifest.modules(in: manifest)
        let unlisted = folders.filter { !named.contains($0) }
            .map { Finding("Plugins/\($0)", "is not listed in Package.swift") }
        let absent = named.filter { !folders.contains($0) }
            .map { Finding("Package.swift", "lists \($0), which has no folder in Plugins") }
        return unlisted + absent
    }

    /// Targets of modules that would see what is meant for the platform's own targets.
    static func openModules(manifest: String) -> [Finding] {
        manifest.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .filter { $0.element.contains("path: \"Plugins/") }
            .filter { !$0.element.contains("packageAccess: false") }
            .map { Finding("Package.swift", line: $0.offset + 1, "lacks packageAccess: false") }
    }
}

/// The few facts that the checks read out of `Package.swift`.
struct SwiftManifest {
    /// The modules listed as `module("Name"…)`, one a line.
    static func modules(in manifest: String) -> [String] {
        manifest.split(separator: "\n").compactMap { line in
            let trimmed = String(line).trimmed
            guard trimmed.hasPrefix("module(\"") else { return nil }
            return String(trimmed.dropFirst("module(\"".count).prefix { $0 != "\"" })
        }
    }
}
