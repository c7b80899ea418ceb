import Foundation
import Testing

@testable import DachwerkCommand
@testable import DachwerkWorkbench

/// `new module` in a copy of the files that it changes.
@Suite struct NewModuleTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// A copy of the lists of this repository, and an empty folder for modules.
    private func copy() throws -> CommandTrial {
        let trial = CommandTrial()
        for path in ["Package.swift", "README.md", "Sources/dachwerk/ModuleCatalog.swift"] {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.root)/\(path)"))
            try trial.write(String(decoding: data, as: UTF8.self), to: path)
        }
        return trial
    }

    @Test func `a new module has source, test and page, and stands in every list in order`()
        async throws
    {
        let trial = try copy()
        #expect(await trial.run("new", "module", "HallBooking", "--root", trial.folder) == 0)
        #expect(
            trial.output.split(separator: "\n").sorted() == [
                "Package.swift", "Plugins/HallBooking/README.md",
                "Plugins/HallBooking/Sources/HallBookingModule.swift",
                "Plugins/HallBooking/Tests/.swift-format",
                "Plugins/HallBooking/Tests/HallBookingTests.swift",
                "Plugins/HallBooking/Words/de.po", "Plugins/HallBooking/Words/words.pot",
                "README.md", "Sources/dachwerk/ModuleCatalog.swift", "Tenants/tenant.schema.json",
            ])
        let links = try trial.read("README.md").split(separator: "\n").filter {
            $0.hasPrefix("| [")
        }
        #expect(links.contains { $0.contains("[hall booking](Plugins/HallBooking/README.md)") })
        #expect(links.map { String($0) } == links.map { String($0) }.sorted())
        let schema = try trial.read("Tenants/tenant.schema.json")
        #expect(schema.contains("\"hall-booking\"") && schema.contains("\"hall-booking.editor\""))
        #expect(schema.contains("\"board.editor\""), "What was there stays.")
        let manifest = try trial.read("Package.swift").split(separator: "\n")
        let modules = manifest.filter { $0.hasPrefix("    module(\"") }
        #expect(modules.contains("    module(\"HallBooking\"),"))
        #expect(modules.map { String($0) } == modules.map { String($0) }.sorted())
        let catalog = try trial.read("Sources/dachwerk/ModuleCatalog.swift")
        let imports = catalog.split(separator: "\n").filter { $0.hasPrefix("import ") }
        #expect(imports.contains("import HallBookingPlugin"))
        #expect(imports.map { String($0) } == imports.map { String($0) }.sorted())
        let entries = catalog.split(separator: "\n").filter { $0.hasPrefix("    ") }
        #expect(entries.contains("    HallBookingModule.self,"))
        #expect(entries.map { String($0) } == entries.map { String($0) }.sorted())
    }

    @Test func `the source of a new module has at most forty lines and a hundred columns`()
        async throws
    {
        let trial = try copy()
        let name = "AbcdefghijAbcdefghijAbcdefghij"
        #expect(await trial.run("new", "module", name, "--root", trial.folder) == 0)
        for path in ["Sources/\(name)Module.swift", "Tests/\(name)Tests.swift"] {
            let text = try trial.read("Plugins/\(name)/\(path)")
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            #expect(lines.count <= 40)
            #expect(lines.allSatisfy { $0.unicodeScalars.count <= 100 })
        }
        let source = try trial.read("Plugins/\(name)/Sources/\(name)Module.swift")
        #expect(source.contains("\"abcdefghij-abcdefghij-abcdefghij\""))
    }

    @Test(arguments: [
        ("noticeBoard", "NoticeBoard"), ("notice-board", "NoticeBoard"),
        ("Notice Board", "NoticeBoard"), ("NoticeBoardModule", "NoticeBoard"),
        ("NoticeBoardPlugin", "NoticeBoard"), ("Hä", "NoticeBoard"), ("", "NoticeBoard"),
        ("../Evil", "Evil"), ("1Board", "Board"),
    ])
    func `a name that does not fit is refused with a better one`(
        name: String, better: String
    ) async throws {
        let trial = try copy()
        #expect(await trial.run("new", "module", name, "--root", trial.folder) == 1)
        #expect(trial.messages.contains("'\(better)'"), "\(trial.messages)")
        #expect(!FileManager.default.fileExists(atPath: "\(trial.folder)/Plugins"))
    }

    @Test func `a name that is taken is refused and changes nothing`() async throws {
        let trial = try copy()
        let before = try trial.read("Package.swift")
        #expect(await trial.run("new", "module", "MemberNetwork", "--root", trial.folder) == 1)
        #expect(trial.messages.contains("MemberNetwork"))
        try trial.write("", to: "Plugins/Rooms/README.md")
        #expect(await trial.run("new", "module", "Rooms", "--root", trial.folder) == 1)
        #expect(await trial.run("new", "module", "ROOMS", "--root", trial.folder) == 1)
        #expect(try trial.read("Package.swift") == before)
    }

    @Test func `outside a repository it says where to run it`() async {
        let trial = CommandTrial()
        #expect(await trial.run("new", "module", "Rooms", "--root", trial.folder) == 1)
        #expect(trial.messages.contains("--root"))
    }

    @Test(arguments: [
        ("NoticeBoard", "notice-board"), ("HTTPLinks", "http-links"), ("Rooms", "rooms"),
        ("Area51Map", "area51-map"),
    ])
    func `a capability is named after its module`(name: String, capability: String) throws {
        #expect(try ModuleName(name).capability == capability)
    }
}
