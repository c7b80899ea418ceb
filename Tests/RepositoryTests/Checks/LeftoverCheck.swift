/// What must not stay in code that ships.
struct LeftoverCheck {
    /// Notes to oneself: an issue is the place for them.
    static let notes = ["TODO", "FIXME", "XXX"]

    /// Calls and casts that end the whole process, and so the service of every tenant.
    static let traps = ["fatalError(", "preconditionFailure(", "assertionFailure(", "try!", "as!"]

    /// Matching by pattern can take exponential time on hostile input.
    static let patterns = ["Regex", "NSRegularExpression"]

    /// Calls that write to standard output.
    static let calls = ["print(", "debugPrint(", "dump("]

    /// Targets that speak to a person at a terminal.
    static let speaking = [
        "Sources/DachwerkCommand/", "Sources/DachwerkWorkbench/", "Sources/dachwerk/",
    ]

    /// Files that may end the process, each with the reason why no input can reach the call.
    static let deliberateTraps: [String: String] = [
        "Sources/DachwerkKit/Shape/Values.swift":
            "a shape and its contents disagree; the kernel checks every content before",
        "Sources/DachwerkTesting/Platform/Instant+Literal.swift": "a wrong literal in a test",
        "Sources/DachwerkTesting/Platform/TestPlatform.swift": "a test platform without tenants",
    ]

    /// Files that may start a task that nothing waits for, each with the reason.
    static let freeTasks: [String: String] = [:]

    /// Notes to oneself in comments.
    static func notes(in file: TextFile) -> [Finding] {
        guard file.mentions(notes) else { return [] }
        return SwiftText(file.text).commentLines.enumerated().flatMap { index, line in
            notes.filter { line.containsWord($0) }
                .map { Finding(file.path, line: index + 1, "leaves a note: \($0)") }
        }
    }

    /// Traps, patterns, printing and free tasks in code.
    static func findings(in file: TextFile) -> [Finding] {
        guard file.mentions(traps + patterns + calls + ["Task"]) else { return [] }
        return SwiftText(file.text).codeLines.enumerated().flatMap { index, line in
            reasons(against: line, path: file.path)
                .map { Finding(file.path, line: index + 1, $0) }
        }
    }

    private static func reasons(against line: String, path: String) -> [String] {
        var reasons: [String] = []
        if deliberateTraps[path] == nil {
            for trap in traps where line.containsWord(trap, asMember: false) {
                reasons.append("ends the process for everyone: \(trap)")
            }
        }
        for pattern in patterns where line.containsWord(pattern) {
            reasons.append("matches by pattern: \(pattern)")
        }
        if !speaking.contains(where: path.hasPrefix) {
            for call in calls where line.containsWord(call, asMember: false) {
                reasons.append("prints; only the command line speaks: \(call)")
            }
        }
        if freeTasks[path] == nil, startsFreeTask(line) {
            reasons.append("starts a task that nothing waits for")
        }
        return reasons
    }

    private static func startsFreeTask(_ line: String) -> Bool {
        let openings = ["Task {", "Task{", "Task(", "Task.detached", "Task.immediate"]
        if openings.contains(where: { line.containsWord($0, asMember: false) }) { return true }
        // `Task<` alone names a type; it starts one only where a body or a call follows.
        return line.containsWord("Task<", asMember: false)
            && (line.contains("> {") || line.contains(">("))
    }
}
