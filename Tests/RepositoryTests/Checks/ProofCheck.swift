/// Where the compiler's proof against data races is switched off, a comment has to give one.
struct ProofCheck {
    static let claims = ["@unchecked Sendable", "nonisolated(unsafe)"]

    /// Words without which a comment proves nothing.
    static let reasons = [
        "because", "guard", "immutable", "lock", "mutex", "never", "only", "safe",
    ]

    /// Claims without a reason in the comment directly above or on the line itself.
    static func findings(in file: TextFile) -> [Finding] {
        guard file.mentions(claims) else { return [] }
        let text = SwiftText(file.text)
        let code = text.codeLines
        let comments = text.commentLines
        return code.indices.flatMap { index in
            claims.filter { code[index].contains($0) }.compactMap { claim in
                let comment = commentAbove(index, code: code, comments: comments).lowercased()
                guard !reasons.contains(where: comment.contains) else { return nil }
                return Finding(file.path, line: index + 1, "\(claim) without a proof above it")
            }
        }
    }

    /// The comment on a line and the block of comments and attributes that ends just above it.
    private static func commentAbove(
        _ index: Int, code: [String], comments: [String]
    ) -> String {
        var block = [comments[index]]
        var current = index - 1
        while current >= 0 {
            let isComment = !comments[current].trimmed.isEmpty
            guard isComment || code[current].trimmed.hasPrefix("@") else { break }
            block.append(comments[current])
            current -= 1
        }
        return block.joined(separator: "\n")
    }
}
