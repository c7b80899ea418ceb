import Testing

@Suite struct ImportTests {
    @Test func `every target imports only what its layer may`() throws {
        let findings = try Repository.files(in: ["Sources", "Plugins"], ending: ".swift")
            .flatMap(ImportCheck.findings)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `every layer below Sources stands in the table`() throws {
        let folders = try Repository.folders(in: "Sources")
        #expect(Set(folders) == Set(ImportCheck.layers.keys).union(["dachwerk"]))
    }

    @Test(arguments: [
        ("Sources/DachwerkKit/A.swift", "import Hummingbird"),
        ("Sources/DachwerkKit/A.swift", "public import DachwerkKernel"),
        ("Sources/DachwerkKernel/A.swift", "@preconcurrency package import CSQLite"),
        ("Sources/DachwerkKernel/A.swift", "import Dispatch"),
        ("Sources/DachwerkServer/A.swift", "import struct CSQLite.Row"),
        ("Sources/DachwerkServer/A.swift", "import Hummingbird"),
        ("Sources/DachwerkWeb/A.swift", "import NIOCore"),
        ("Sources/DachwerkCommand/A.swift", "import Hummingbird"),
        ("Sources/DachwerkTesting/A.swift", "@testable import DachwerkSQLite"),
        ("Sources/dachwerk/A.swift", "import Mustache"),
        ("Sources/Unknown/A.swift", "import DachwerkKit"),
        ("Plugins/A/Sources/A.swift", "let a = 1; import DachwerkKernel"),
        ("Plugins/A/Sources/A.swift", "    @_spi(Store) import DachwerkKernel"),
        ("Plugins/A/Sources/A.swift", "import BPlugin"),
        ("Plugins/A/Contract/A.swift", "import BContract"),
        ("Plugins/A/Tests/A.swift", "import DachwerkKernel"),
        ("Plugins/A/Sources/A.swift", "@_exported import DachwerkKit"),
    ])
    func `control: a planted import is reported`(path: String, line: String) {
        let file = TextFile(path: path, text: "// A file.\n\(line)\n")
        #expect(ImportCheck.findings(in: file).map(\.line) == [2])
    }

    @Test func `control: allowed imports, strings and comments are not reported`() {
        let file = TextFile(
            path: "Plugins/A/Sources/A.swift",
            text: """
                // import CSQLite
                /* import CSQLite */
                public import DachwerkKit
                internal import struct Foundation.Date
                import BContract
                let text = "import CSQLite"
                """)
        #expect(ImportCheck.findings(in: file).isEmpty)
    }
}
