/// Links between the pages of the documentation.
struct LinkCheck {
    /// A link in a page, as written.
    struct Link: Equatable {
        let target: String
        let line: Int
    }

    /// Links to files that are not there.
    static func broken(in page: TextFile, exists: (String) -> Bool) -> [Finding] {
        links(in: page).compactMap { link in
            guard let path = path(of: link.target, from: page.path), !exists(path) else {
                return nil
            }
            return Finding(
                page.path, line: link.line, "links to \(link.target), which is not there")
        }
    }

    /// Pages that nobody can find: not linked from any other page.
    static func orphans(among pages: [TextFile], roots: Set<String>) -> [Finding] {
        var linked: Set<String> = []
        for page in pages {
            for link in links(in: page) {
                if let path = path(of: link.target, from: page.path), path != page.path {
                    linked.insert(path)
                }
            }
        }
        return pages.map(\.path).filter { !linked.contains($0) && !roots.contains($0) }
            .map { Finding($0, "is linked from no other page") }
    }

    /// The targets of all links outside code.
    static func links(in page: TextFile) -> [Link] {
        var isFenced = false
        return page.lines.enumerated().flatMap { index, line -> [Link] in
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                isFenced.toggle()
                return []
            }
            return isFenced ? [] : targets(in: line).map { Link(target: $0, line: index + 1) }
        }
    }

    private static func targets(in line: Substring) -> [String] {
        // Every second piece between backticks is code.
        let prose = line.split(separator: "`", omittingEmptySubsequences: false)
            .enumerated().map { $0.offset.isMultiple(of: 2) ? String($0.element) : "code" }
            .joined()
        var rest = prose[...]
        var targets: [String] = []
        while let opening = rest.firstRange(of: "](") {
            rest = rest[opening.upperBound...]
            guard let end = rest.firstIndex(of: ")") else { break }
            targets.append(String(rest[..<end].prefix { $0 != " " }))
            rest = rest[end...]
        }
        return targets
    }

    /// The file that a link points to, counted from the root; nothing for addresses and anchors.
    static func path(of target: String, from page: String) -> String? {
        guard !target.contains("://"), !target.hasPrefix("mailto:"), !target.hasPrefix("#") else {
            return nil
        }
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in target.prefix(while: { $0 != "#" }).split(separator: "/") {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
