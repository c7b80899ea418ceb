package import DachwerkKit
package import HTTPTypes

/// The languages that a reader asked for, the dearest first.
package struct LanguageWishes: Sendable, Hashable {
    package let tags: [LanguageTag]
    /// The language that was chosen on a page, which goes before all others.
    package let chosen: LanguageTag?

    /// How much of a header is looked at; nobody reads more languages than this.
    private static let longest = 1_024
    private static let most = 16

    package init(_ tags: [LanguageTag]) {
        self.tags = tags
        chosen = nil
    }

    /// What a browser says: first the language that was chosen here, then those of its reader.
    package init(_ headers: HTTPFields) {
        let chosen = HostCookie.language.text(in: headers).flatMap { LanguageTag($0) }
        let usual = LanguageWishes(header: headers[.acceptLanguage]).tags
        tags = chosen.map { tag in [tag] + usual.filter { $0 != tag } } ?? usual
        self.chosen = chosen
    }

    /// Reads an Accept-Language header; what does not fit in it is skipped.
    package init(header: String?) {
        chosen = nil
        guard let header, header.utf8.count <= Self.longest else {
            tags = []
            return
        }
        var wishes: [(tag: LanguageTag, weight: Int, position: Int)] = []
        for (position, part) in header.utf8.split(separator: UInt8(ascii: ","))
            .prefix(Self.most).enumerated()
        {
            let pieces = part.split(separator: UInt8(ascii: ";"))
            guard let name = pieces.first.map({ Self.trimmed(Substring($0)) }),
                let tag = LanguageTag(name), let weight = Self.weight(pieces.dropFirst()),
                weight > 0, !wishes.contains(where: { $0.tag == tag })
            else { continue }
            wishes.append((tag, weight, position))
        }
        // Sorting is not promised to be stable, so the written order is part of the rank.
        wishes.sort { ($0.weight, $1.position) > ($1.weight, $0.position) }
        tags = wishes.map(\.tag)
    }

    /// The languages of a text for this reader: the wished ones that are offered, else the first.
    ///
    /// - Parameters:
    ///   - offered: The languages of the tenant, its default first.
    ///   - written: The languages in which there are words at all.
    /// - Returns: At least one language; the first is the one to name in Content-Language.
    package func choice(of offered: [LanguageTag], written: [String]) -> [LanguageTag] {
        let available = offered.filter { tag in
            written.contains(tag.description) || written.contains(tag.language)
        }
        var chosen: [LanguageTag] = []
        for wish in tags {
            guard
                let match = available.first(where: { $0 == wish })
                    ?? available.first(where: { $0.language == wish.language }),
                !chosen.contains(match)
            else { continue }
            chosen.append(match)
        }
        if chosen.isEmpty { chosen = Array(available.prefix(1)) }
        return chosen.isEmpty ? [.english] : chosen
    }

    /// A weight in thousandths, `;q=0.8` as 800; `nil` when it is none.
    private static func weight(_ pieces: ArraySlice<Substring.UTF8View.SubSequence>) -> Int? {
        guard let piece = pieces.first else { return 1_000 }
        let text = Array(trimmed(Substring(piece)).utf8)
        guard pieces.count == 1, (3...7).contains(text.count), text[0] | 0x20 == UInt8(ascii: "q"),
            text[1] == UInt8(ascii: "="),
            text[2] == UInt8(ascii: "0") || text[2] == UInt8(ascii: "1")
        else { return nil }
        var weight = Int(text[2] - 48) * 1_000
        guard text.count > 3 else { return weight }
        guard text[3] == UInt8(ascii: ".") else { return nil }
        var unit = 100
        for byte in text[4...] {
            guard (48...57).contains(byte) else { return nil }
            weight += Int(byte - 48) * unit
            unit /= 10
        }
        return weight <= 1_000 ? weight : nil
    }

    private static func trimmed(_ text: Substring) -> String {
        var bytes = text.utf8[...]
        while bytes.first == 0x20 || bytes.first == 0x09 { bytes = bytes.dropFirst() }
        while bytes.last == 0x20 || bytes.last == 0x09 { bytes = bytes.dropLast() }
        return String(Substring(bytes))
    }
}
