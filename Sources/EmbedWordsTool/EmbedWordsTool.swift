import Foundation

/// Writes files of words into one Swift file, each as the literal of its text.
///
/// `EmbedWordsTool <Swift file> <file of words>…`
@main enum EmbedWordsTool {
    static func main() {
        let paths = CommandLine.arguments.dropFirst()
        guard let output = paths.first else {
            fail("Name the Swift file to write, then the files of words.")
        }
        do {
            let files = try paths.dropFirst().map { path in
                let file = URL(fileURLWithPath: path)
                return (file.lastPathComponent, try String(contentsOf: file, encoding: .utf8))
            }
            try source(of: files).write(toFile: output, atomically: true, encoding: .utf8)
        } catch {
            fail("The words cannot be built in: \(error.localizedDescription)")
        }
    }

    /// The Swift file that holds the texts.
    static func source(of files: [(name: String, text: String)]) -> String {
        var source = """
            // Made by EmbedWords of the files in the folder Words. Change those.
            import DachwerkKit

            /// The words for people, one file for each language.
            enum WordFiles {
                static let all: [WordFile] = [

            """
        for file in files {
            let fence = fence(for: file.text)
            source += "        WordFile(\n            \(literal(file.name)), \(fence)\"\"\"\n"
            source += file.text.replacing("\r\n", with: "\n")
            source += "\n\"\"\"\(fence)),\n"
        }
        return source + "    ]\n}\n"
    }

    /// More number signs than stand anywhere in a text, so that nothing in it ends the literal.
    private static func fence(for text: String) -> String {
        var longest = 0
        var current = 0
        for byte in text.utf8 {
            current = byte == UInt8(ascii: "#") ? current + 1 : 0
            longest = max(longest, current)
        }
        return String(repeating: "#", count: longest + 1)
    }

    private static func literal(_ text: String) -> String { "#\"\(text)\"#" }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data("error: \(message)\n".utf8))
        exit(1)
    }
}
