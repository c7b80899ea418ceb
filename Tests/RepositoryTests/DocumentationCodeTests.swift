import Foundation
import Testing

/// Code that a page shows is code that a test compiles and runs.
@Suite struct DocumentationCodeTests {
    @Test func `the module of the README is the one that is tested`() throws {
        let page = try Repository.read("README.md").text
        let source = try Repository.read(
            "Tests/DachwerkKernelTests/Modules/NoticeBoardModule.swift"
        ).text
        #expect(Self.blocks(of: "swift", in: page).contains(source))
    }

    @Test func `every Swift block of a page stands in a file that is compiled`() throws {
        let sources = try Repository.files(in: ["Sources", "Plugins", "Tests"], ending: ".swift")
            .map { Self.lines($0.text) }
        var loose: [String] = []
        let pages = try Repository.files(in: ["docs", "Plugins", "README.md"], ending: ".md")
        for page in pages {
            for block in Self.blocks(of: "swift", in: page.text)
            where !sources.contains(where: { $0.contains(Self.lines(block)) }) {
                loose.append("\(page.path): \(block.prefix(60))")
            }
        }
        #expect(loose.isEmpty, "\(loose)")
    }

    @Test func `control: a block that nothing compiles is reported`() {
        let block = Self.blocks(of: "swift", in: "text\n```swift\nlet a = 1\n```\n")
        #expect(block == ["let a = 1\n"])
        #expect(!Self.lines("let b = 1").contains(Self.lines(block[0])))
    }

    /// The fenced blocks of a language.
    static func blocks(of language: String, in page: String) -> [String] {
        page.components(separatedBy: "```\(language)\n").dropFirst().map { rest in
            rest.components(separatedBy: "```").first ?? ""
        }
    }

    /// The text without indentation, so that a part of a file can stand in a page.
    static func lines(_ text: String) -> String {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .joined(separator: "\n")
    }
}
