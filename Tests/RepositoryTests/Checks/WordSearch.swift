extension String {
    /// Whether a piece of text stands here as a word of its own, not as a part of a longer name.
    ///
    /// With `asMember: false` it must not follow a full stop either, so `print(` is found and
    /// `printer.print(` is not.
    func containsWord(_ word: String, asMember: Bool = true) -> Bool {
        let here = Array(utf8)
        let wanted = Array(word.utf8)
        guard let last = wanted.last, here.count >= wanted.count else { return false }
        return (0...(here.count - wanted.count)).contains { start in
            let end = start + wanted.count
            guard here[start..<end].elementsEqual(wanted) else { return false }
            if start > 0, here[start - 1].isPartOfName { return false }
            if start > 0, !asMember, here[start - 1] == UInt8(ascii: ".") { return false }
            return end == here.count || !last.isPartOfName || !here[end].isPartOfName
        }
    }

    /// The text without blanks at its ends.
    var trimmed: Substring {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
