import DachwerkKit
import Testing

/// Every file of words is one that translators' tools take.
@Suite struct WordFileTests {
    @Test func `every file of words is sound, complete and named after its language`() throws {
        let files = try Self.files()
        #expect(files.count >= 15)
        for file in files {
            let object = PortableObject(name: file.path, text: file.text)
            #expect(object.faults.isEmpty, "\(object.faults)")
            let name = file.path.split(separator: "/").last.map(String.init) ?? ""
            if name == "words.pot" {
                let translated = object.entries.filter { $0.translations.contains { $0 != "" } }
                #expect(translated.isEmpty, "\(file.path): \(translated.map(\.key))")
            } else {
                #expect("\(object.language?.description ?? "").po" == name, "\(file.path)")
                #expect(object.pluralRule != nil, "\(file.path)")
                let open = object.entries.filter { $0.isGuess || $0.translations.contains("") }
                #expect(open.isEmpty, "\(file.path): \(open.map(\.key))")
            }
        }
    }

    @Test func `an English text of a file is that of the English file beside it`() throws {
        let files = try Self.files()
        for file in files where file.path.hasSuffix(".po") {
            let folder = file.path.split(separator: "/").dropLast()
                .joined(separator: "/")
            let english = try #require(files.first { $0.path == "\(folder)/words.pot" })
            let sources = Dictionary(
                PortableObject(name: english.path, text: english.text).entries.map {
                    ($0.key, [$0.source, $0.pluralSource ?? ""])
                }, uniquingKeysWith: { first, _ in first })
            for entry in PortableObject(name: file.path, text: file.text).entries {
                guard let source = sources[entry.key] else { continue }
                #expect(
                    source == [entry.source, entry.pluralSource ?? ""],
                    "\(file.path):\(entry.line): '\(entry.key)' is outdated")
            }
        }
    }

    @Test(arguments: ["Sources/DachwerkServer", "Sources/DachwerkWeb"])
    func `what no declaration names has German words, and no language has others`(
        folder: String
    ) throws {
        let all = try Self.files().filter { $0.path.hasPrefix(folder) }
        let names = Dictionary(
            all.map { ($0.path, PortableObject(name: $0.path, text: $0.text).entries.map(\.key)) },
            uniquingKeysWith: { first, _ in first })
        let english = Set(try #require(names["\(folder)/Words/words.pot"]))
        for (path, keys) in names { #expect(Set(keys).isSubset(of: english), "\(path)") }
        let whole = all.filter {
            ["words.pot", "de.po"].contains($0.path.split(separator: "/").last)
        }
        let keys = whole.map { file in
            PortableObject(name: file.path, text: file.text).entries.map(\.key).sorted()
        }
        #expect(keys.count == 2 && Set(keys).count == 1, "\(folder)")
    }

    @Test func `a text ends in every language as it ends in English`() throws {
        for file in try Self.files() where file.path.hasSuffix(".po") {
            for entry in PortableObject(name: file.path, text: file.text).entries {
                for text in entry.translations {
                    #expect(text.hasPrefix(" ") == entry.source.hasPrefix(" "), "\(entry.key)")
                    #expect(text.hasSuffix("\n") == entry.source.hasSuffix("\n"), "\(entry.key)")
                    #expect(!text.hasSuffix(" ") && !text.contains("  "), "\(entry.key)")
                }
            }
        }
    }

    private static func files() throws -> [TextFile] {
        let folders = ["Sources", "Plugins", "Tests"]
        return try Repository.files(in: folders, ending: ".po")
            + Repository.files(in: folders, ending: ".pot")
    }
}
