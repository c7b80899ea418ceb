import Foundation

/// Looks whether the tests exist that pages name as proof of what they promise.
///
/// In such a page a code span of several words is the sentence of a test, and a capital letter with
/// a number a trust check.
struct PromiseCheck {
    private let sentences: Set<String>
    private let checks: Set<String>

    /// - Parameters:
    ///   - tests: Sources of tests.
    ///   - checks: Sources of trust checks.
    init(tests: [TextFile], checks: [TextFile]) {
        sentences = Set(tests.flatMap { $0.lines.compactMap(Self.sentence) })
        self.checks = Set(checks.flatMap { $0.lines.compactMap(Self.identity) })
    }

    /// The sentence of the test that a line declares.
    private static func sentence(_ line: Substring) -> String? {
        if let name = text(in: line, after: "func `", upTo: "`") { return name }
        return text(in: line, after: "@Test(\"", upTo: "\"")
    }

    /// The sign of the trust check that a line declares.
    private static func identity(_ line: Substring) -> String? {
        text(in: line, after: "id=\"", upTo: "\"")
    }

    private static func text(
        in line: Substring, after start: String, upTo end: Character
    ) -> String? {
        line.range(of: start).map { String(line[$0.upperBound...].prefix { $0 != end }) }
    }

    /// What a page names and nobody has.
    func missing(in page: TextFile) -> [Finding] {
        var findings: [Finding] = []
        for (place, line) in page.lines.enumerated() {
            for name in Self.named(line) where !sentences.contains(name) && !checks.contains(name) {
                findings.append(
                    Finding(page.path, line: place + 1, "There is no test “\(name)”."))
            }
        }
        return findings
    }

    /// The sentences and signs that a line names.
    static func named(_ line: Substring) -> [String] {
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        var names: [String] = []
        for (place, part) in parts.enumerated() {
            if place.isMultiple(of: 2) {
                names += part.split { !$0.isLetter && !$0.isNumber }.map(String.init)
                    .filter(isSign)
            } else if part.contains(" "), !part.hasPrefix("./"), !part.hasPrefix("dachwerk ") {
                names.append(String(part))
            }
        }
        return names
    }

    /// Whether a word is the sign of a trust check, such as D1.
    private static func isSign(_ word: String) -> Bool {
        guard let first = word.utf8.first, (65...90).contains(first) else { return false }
        let digits = word.utf8.dropFirst()
        return (1...2).contains(digits.count) && digits.allSatisfy { (48...57).contains($0) }
    }
}

/// Looks whether a table of requirements is whole.
enum RequirementCheck {
    /// The identities in ranges such as `1.1:1-2,4`.
    static func identities(_ ranges: String) -> [String] {
        ranges.split(separator: " ").flatMap { section -> [String] in
            let parts = section.split(separator: ":")
            return parts[1].split(separator: ",").flatMap { range -> [String] in
                let ends = range.split(separator: "-").compactMap { Int($0) }
                return (ends[0]...ends[ends.count - 1]).map { "\(parts[0]).\($0)" }
            }
        }
    }

    /// What is missing, stands twice, is unknown, or says nothing.
    static func findings(in page: TextFile, wanted: [String]) -> [Finding] {
        var findings: [Finding] = []
        var left = Set(wanted)
        for (place, line) in page.lines.enumerated() where line.hasPrefix("| ") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let id = cells.first, id.first?.isNumber ?? false else { continue }
            func report(_ text: String) {
                findings.append(Finding(page.path, line: place + 1, text))
            }
            if left.remove(id) == nil { report("\(id) is unknown or stands twice.") }
            guard cells.count == 4, !cells[1].isEmpty, !cells[3].isEmpty else {
                report("\(id) has no words, no state or no reason.")
                continue
            }
            switch cells[2] {
            case "met":
                let isProven = cells[3].contains("](") || !PromiseCheck.named(line).isEmpty
                if !isProven { report("\(id) is met by nothing.") }
            case "n/a", "open": break
            default: report("\(id) is “\(cells[2])”.")
            }
        }
        for id in left.sorted() {
            findings.append(Finding(page.path, "\(id) is missing."))
        }
        return findings
    }
}
