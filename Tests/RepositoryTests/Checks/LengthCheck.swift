/// How long a file, a function and a line may be.
///
/// The limits are what a reader can take in: a file in one sitting, a function on one screen, a
/// line beside another one.
struct LengthCheck {
    static let fileLimit = 400
    static let fileTarget = 250
    static let functionLimit = 70
    static let lineLimit = 100

    /// Files that may be longer, each with the reason.
    ///
    /// Only tables of data belong here, such as the words of one language.
    static let longFiles: [String: String] = [
        "Sources/DachwerkAccounts/Passwords/CommonPasswords.swift":
            "digests of the passwords that everybody tries first"
    ]

    /// Says that a file is too long to be read in one sitting.
    static func longFile(
        in file: TextFile, exceptions: [String: String] = longFiles
    ) -> [Finding] {
        let count = lineCount(of: file)
        guard count > fileLimit, exceptions[file.path] == nil else { return [] }
        return [Finding(file.path, "\(count) lines, at most \(fileLimit)")]
    }

    /// Exceptions that no file needs any longer.
    static func staleExceptions(
        _ exceptions: [String: String] = longFiles, among files: [TextFile]
    ) -> [Finding] {
        exceptions.keys.sorted().compactMap { path in
            let file = files.first { $0.path == path }
            if let file, lineCount(of: file) > fileLimit { return nil }
            return Finding(path, "stands in the list of long files but is not one")
        }
    }

    /// Says which lines are too wide; a line that holds an address may be.
    static func wideLines(in file: TextFile) -> [Finding] {
        file.lines.enumerated().compactMap { index, line in
            guard line.count > lineLimit, !line.contains("://") else { return nil }
            return Finding(
                file.path, line: index + 1, "\(line.count) columns, at most \(lineLimit)")
        }
    }

    /// Says which functions and initialisers are too long to be seen whole.
    static func longFunctions(in file: TextFile) -> [Finding] {
        FunctionScanner(file.text).functions.compactMap { function in
            guard function.lineCount > functionLimit else { return nil }
            return Finding(
                file.path, line: function.line,
                "\(function.name) has \(function.lineCount) lines, at most \(functionLimit)")
        }
    }

    static func lineCount(of file: TextFile) -> Int {
        file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
    }
}
