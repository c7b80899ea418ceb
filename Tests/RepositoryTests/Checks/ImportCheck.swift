/// Which target may import what: the table that keeps the layers apart.
struct ImportCheck {
    /// What may be imported by every target.
    static let everywhere: Set = ["Foundation", "Synchronization"]

    /// The platform's own libraries, which only the edges touch.
    static let platform: Set = ["Android", "Darwin", "Dispatch", "Glibc", "Musl"]

    /// The layers below `Sources/`, with what each may import besides `everywhere`.
    static let layers: [String: Set<String>] = [
        "EmbedWords": ["PackagePlugin"],
        "EmbedWordsTool": [],
        "DachwerkKit": [],
        "DachwerkKernel": ["DachwerkKit"],
        "DachwerkSQLite": platform.union(["CSQLite", "DachwerkKernel", "DachwerkKit"]),
        "CAllocationCounter": [],
        "CSQLite": [],
        "CXlsxwriter": [],
        "DachwerkSheets": ["CXlsxwriter", "DachwerkKernel", "DachwerkKit"],
        "CQREncode": [],
        "CZlib": [],
        "CSodium": [],
        "DachwerkAccounts": platform.union([
            "CSodium", "Crypto", "DachwerkKernel", "DachwerkKit",
        ]),
        "CCurl": [],
        "DachwerkMail": platform.union(["CCurl", "DachwerkKernel", "DachwerkKit"]),
        "DachwerkOpenID": [
            "AsyncHTTPClient", "Crypto", "DachwerkAccounts", "DachwerkKernel", "DachwerkKit",
            "JWTKit", "NIOCore", "NIOHTTP1", "NIOPosix",
        ],
        "DachwerkServer": [
            "CZlib", "Crypto", "DachwerkKernel", "DachwerkKit", "DachwerkSheets", "HTTPTypes",
            "HummingbirdCore", "Logging", "Metrics", "NIOCore", "NIOHTTP1", "NIOPosix", "NIOSSL",
            "ServiceLifecycle",
        ],
        "DachwerkWeb": [
            "CQREncode", "DachwerkAccounts", "DachwerkKernel", "DachwerkKit", "DachwerkServer",
            "HTTPTypes", "Mustache",
        ],
        "DachwerkTesting": ["DachwerkKernel", "DachwerkKit", "Testing"],
        "DachwerkWorkbench": [
            "ArgumentParser", "DachwerkKernel", "DachwerkKit", "DachwerkSQLite",
        ],
        "DachwerkAuthor": ["DachwerkKit", "DachwerkWorkbench"],
        "DachwerkCommand": platform.union([
            "ArgumentParser", "DachwerkAccounts", "DachwerkKernel", "DachwerkKit", "DachwerkMail",
            "DachwerkOpenID", "DachwerkSQLite", "DachwerkServer", "DachwerkWeb",
            "DachwerkWorkbench", "Logging", "NIOCore", "NIOPosix", "ServiceLifecycle",
            "UnixSignals",
        ]),
        "DachwerkBench": platform.union([
            "ArgumentParser", "CAllocationCounter", "CSQLite", "DachwerkAccounts",
            "DachwerkCommand", "DachwerkKernel", "DachwerkKit", "DachwerkServer", "DachwerkWeb",
            "DachwerkWorkbench", "Hummingbird", "Logging", "NIOCore", "NIOPosix",
            "ServiceLifecycle",
        ]),
    ]

    /// Every import in a file that its target may not have.
    static func findings(in file: TextFile) -> [Finding] {
        imports(in: file).compactMap { statement in
            if statement.isReexported {
                return Finding(
                    file.path, line: statement.line,
                    "\(statement.module) is passed on to everyone who imports this target")
            }
            switch isAllowed(statement.module, at: file.path) {
            case true?: return nil
            case false?:
                return Finding(
                    file.path, line: statement.line, "may not import \(statement.module)")
            case nil: return Finding(file.path, line: statement.line, "belongs to no known target")
            }
        }
    }

    /// The answer of the table, or nothing if no target holds the path.
    static func isAllowed(_ module: String, at path: String) -> Bool? {
        if everywhere.contains(module) { return true }
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count > 2 else { return nil }
        switch (parts[0], parts[1], parts[2]) {
        case ("Sources", "dachwerk", _):
            return layers.keys.contains(module) || module.hasSuffix("Plugin")
        case ("Sources", "DachwerkAuthor", "ModuleCatalog.swift"),
            ("Sources", "DachwerkBench", "ModuleCatalog.swift"):
            return module == "DachwerkKit" || module.hasSuffix("Plugin")
        case ("Sources", let layer, _):
            return layers[layer].map { $0.contains(module) }
        case ("Plugins", _, "Contract"):
            return module == "DachwerkKit"
        case ("Plugins", _, "Sources"):
            return module == "DachwerkKit" || module.hasSuffix("Contract")
        case ("Plugins", _, "Tests"):
            return ["DachwerkKit", "DachwerkTesting", "Testing"].contains(module)
                || module.hasSuffix("Contract") || module.hasSuffix("Plugin")
        default:
            return nil
        }
    }

    /// One `import` line.
    struct Statement: Equatable {
        let module: String
        let line: Int
        let isReexported: Bool
    }

    /// The imports of a file, with or without attributes, access level and kind.
    static func imports(in file: TextFile) -> [Statement] {
        SwiftText(file.text).codeLines.enumerated().flatMap { index, line in
            line.split(separator: ";").compactMap { part -> Statement? in
                let words = part.split(whereSeparator: \.isWhitespace)
                guard let position = words.firstIndex(of: "import"),
                    words[..<position].allSatisfy({ $0.hasPrefix("@") || access.contains($0) })
                else { return nil }
                var rest = words[(position + 1)...]
                if let kind = rest.first, kinds.contains(kind) { rest = rest.dropFirst() }
                guard let module = rest.first?.prefix(while: { $0 != "." }) else { return nil }
                return Statement(
                    module: String(module), line: index + 1,
                    isReexported: words.contains("@_exported"))
            }
        }
    }

    private static let access: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private",
    ]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]
}
