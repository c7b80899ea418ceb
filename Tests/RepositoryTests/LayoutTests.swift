import Foundation
import Testing

@Suite struct LayoutTests {
    @Test func `the top level holds only what belongs there`() throws {
        let findings = LayoutCheck.strangers(among: try Repository.entries(of: ""))
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `every module has its sources, its tests and a page`() throws {
        let findings = try Repository.folders(in: "Plugins").flatMap { name in
            LayoutCheck.missingParts(ofModule: name, files: try Self.files(ofModule: name))
        }
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `every module has the same rooms`() throws {
        let findings = try Repository.folders(in: "Plugins").flatMap { name in
            LayoutCheck.misplaced(inModule: name, files: try Self.files(ofModule: name))
        }
        #expect(findings.isEmpty, "\(findings.report)")
    }

    private static func files(ofModule name: String) throws -> [String] {
        let folder = Repository.root.appending(path: "Plugins/\(name)")
        return try FileManager.default.subpathsOfDirectory(
            atPath: folder.path(percentEncoded: false))
    }

    @Test func `the manifest lists exactly the modules that have a folder`() throws {
        let manifest = try Repository.read("Package.swift").text
        let findings = LayoutCheck.differences(
            folders: try Repository.folders(in: "Plugins"), manifest: manifest)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `no module sees the platform from inside`() throws {
        let manifest = try Repository.read("Package.swift").text
        #expect(manifest.contains("path: \"Plugins/"))
        let findings = LayoutCheck.openModules(manifest: manifest)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `control: a stranger at the top is reported`() {
        let findings = LayoutCheck.strangers(among: ["Sources", ".gitignore", "scratch.swift"])
        #expect(findings.map(\.path) == ["scratch.swift"])
    }

    @Test func `control: a module without tests or page is reported`() {
        let complete = ["Sources/AModule.swift", "Tests/B.swift", "README.md"]
        #expect(LayoutCheck.missingParts(ofModule: "A", files: complete).isEmpty)
        let bare = ["Sources/A.swift", "Tests/notes.txt"]
        #expect(LayoutCheck.missingParts(ofModule: "A", files: bare).count == 3)
    }

    @Test func `control: a file outside the rooms is reported`() {
        let frame = ["RoomBookingModule", "RoomBookingSettings", "BookingSettings", "Rooms"]
            .map { "Sources/\($0).swift" }
        let rooms = ["Sources/Rules/A.swift", "Sources/Words/de/B.swift", "Contract/C.swift"]
        #expect(LayoutCheck.misplaced(inModule: "RoomBooking", files: frame + rooms).isEmpty)
        let strangers = [
            "Sources/Helpers.swift", "Sources/Stock/A.swift", "Sources/Settings.swift",
        ]
        let findings = LayoutCheck.misplaced(inModule: "RoomBooking", files: strangers)
        #expect(findings.map(\.path) == strangers.map { "Plugins/RoomBooking/\($0)" })
    }

    @Test func `control: a module missing in the manifest or on disk is reported`() {
        let manifest = """
            func module(_ name: String) -> [Target] {}
                module("Lending", uses: ["Network"]),
                module("Network", contract: true),
            """
        let findings = LayoutCheck.differences(folders: ["Network", "Rooms"], manifest: manifest)
        #expect(findings.map(\.path) == ["Plugins/Rooms", "Package.swift"])
    }

    @Test func `control: a module target with package access is reported`() {
        let manifest = """
            .target(path: "Plugins/A/Sources", packageAccess: false),
            .target(path: "Plugins/A/Tests"),
            """
        #expect(LayoutCheck.openModules(manifest: manifest).map(\.line) == [2])
    }
}
