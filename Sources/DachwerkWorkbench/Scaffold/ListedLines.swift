/// Puts a line into its place in a sorted run of lines of a source file.
struct ListedLines {
    private var lines: [Substring]
    private let file: String

    init(_ text: String, file: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        self.file = file
    }

    var text: String { lines.joined(separator: "\n") }

    /// Inserts a line in front of the first line of the run that comes after it, else at its end.
    ///
    /// The run consists of the lines that begin with a prefix, or, where a heading is named, of
    /// those between the heading and the bracket that closes the list.
    ///
    /// - Parameters:
    ///   - line: The new line.
    ///   - prefix: How the lines of the run begin.
    ///   - heading: The line that opens the list.
    /// - Throws: A ``CommandFault`` when the file no longer looks as expected.
    mutating func insert(
        _ line: String, amongLinesBeginning prefix: String, after heading: String? = nil
    ) throws {
        let first = lines.firstIndex { $0.hasPrefix(heading ?? prefix) }
        guard let first else { throw missing(heading ?? prefix) }
        let start = heading == nil ? first : first + 1
        let end = lines[start...].firstIndex {
            heading == nil ? !$0.hasPrefix(prefix) : $0.hasPrefix("]")
        }
        guard let end else { throw missing(prefix) }
        let key = Self.key(line[...])
        let next = lines[start..<end].firstIndex {
            $0.hasPrefix(prefix) && key.lexicographicallyPrecedes(Self.key($0))
        }
        lines.insert(line[...], at: next ?? end)
    }

    /// The first name in a line that is not a word of Swift.
    private static func key(_ line: Substring) -> [UInt8] {
        let words = line.utf8.split { byte in
            let isName =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            return !isName
        }
        let name = words.first {
            !$0.elementsEqual("module".utf8) && !$0.elementsEqual("import".utf8)
        }
        return name.map(Array.init) ?? []
    }

    private func missing(_ what: String) -> CommandFault {
        CommandFault(
            "\(file) has no place for the module: '\(what)' was not found.",
            "Write the files of the module by hand, or put the file back into its usual form.")
    }
}
