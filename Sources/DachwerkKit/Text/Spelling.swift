/// Finds the spelling that somebody probably meant.
public enum Spelling {
    /// Longer words are never compared, so that a hostile word costs nothing.
    private static let longest = 64

    /// The candidate nearest to a word, or nothing when none is near enough to be helpful.
    ///
    /// The distance counts inserted, missing, wrong and exchanged letters and ignores case. A third
    /// of the word may differ, at least one letter, and at least two from five letters on. Among
    /// equally near candidates the one with the nearer case wins, then the first by alphabet; the
    /// order of the candidates does not matter.
    public static func nearest(
        to word: String, among candidates: some Sequence<String>
    ) -> String? {
        guard let exact = scalars(of: word), !exact.isEmpty else { return nil }
        let folded = scalars(of: word.lowercased()) ?? exact
        let limit = max(exact.count / 3, exact.count >= 5 ? 2 : 1)
        var best: Match?
        for candidate in candidates {
            guard
                let candidateExact = scalars(of: candidate),
                let candidateFolded = scalars(of: candidate.lowercased()),
                let distance = distance(from: folded, to: candidateFolded, limit: limit)
            else { continue }
            let match = Match(
                distance: distance,
                caseDistance: self.distance(from: exact, to: candidateExact, limit: longest)
                    ?? longest,
                candidate: candidate)
            if best.map({ match.isBetter(than: $0) }) ?? true {
                best = match
            }
        }
        return best?.candidate
    }

    private struct Match {
        let distance: Int
        let caseDistance: Int
        let candidate: String

        func isBetter(than other: Match) -> Bool {
            if distance != other.distance { return distance < other.distance }
            if caseDistance != other.caseDistance { return caseDistance < other.caseDistance }
            return candidate.utf8.lexicographicallyPrecedes(other.candidate.utf8)
        }
    }

    /// The scalars of a word, or nothing when there are too many.
    private static func scalars(of word: String) -> [UInt32]? {
        // A scalar has at most four bytes: the byte count settles long words in one step.
        guard word.utf8.count <= longest * 4 else { return nil }
        let scalars = word.unicodeScalars.map(\.value)
        return scalars.count <= longest ? scalars : nil
    }

    /// The Damerau–Levenshtein distance (optimal string alignment) of two words up to a limit.
    private static func distance(from word: [UInt32], to other: [UInt32], limit: Int) -> Int? {
        guard abs(word.count - other.count) <= limit else { return nil }
        var beforePrevious: [Int] = []
        var previous = Array(0...other.count)
        for row in word.indices {
            var current = [row + 1]
            current.reserveCapacity(other.count + 1)
            for column in other.indices {
                let wrong = previous[column] + (word[row] == other[column] ? 0 : 1)
                var cost = min(wrong, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, word[row] == other[column - 1],
                    word[row - 1] == other[column]
                {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            // An exchange reaches back two rows, so both must be beyond the limit.
            if min(current.min() ?? 0, previous.min() ?? 0) > limit {
                return nil
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[other.count] <= limit ? previous[other.count] : nil
    }
}
