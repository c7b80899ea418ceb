/// One thing that a check holds against a file, as an editor can jump to it.
struct Finding: Hashable, CustomStringConvertible {
    let path: String
    let line: Int
    let message: String

    init(_ path: String, line: Int = 1, _ message: String) {
        self.path = path
        self.line = line
        self.message = message
    }

    var description: String { "\(path):\(line): \(message)" }
}

extension [Finding] {
    /// All findings, one a line, for the message of a failed expectation.
    var report: String { map(\.description).joined(separator: "\n") }
}
