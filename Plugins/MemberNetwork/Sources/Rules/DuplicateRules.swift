import DachwerkKit
import MemberNetworkContract

/// Shows, when an organisation is made, which ones look like the same.
///
/// Nothing is refused: two associations may have one name. Editors see the others beside the
/// entry until one of them has listed or confirmed it, or has merged the two.
enum DuplicateRules {
    static let all = [recognising, looking, erasing]

    private static let recognising = Rule(
        "recognising", Organisation.self, on: .create, .change
    ) { change, context in
        let keys = MatchKeys(of: change.after)
        guard change.kind == .create || !keys.are(of: change.after) else { return }
        change.after.matchKeys = keys.names
        change.after.contactKeys = keys.contacts
        let before = Set(change.after.likelyDuplicates)
        let found = try others(sharing: keys, change.after.reference, context)
        change.after.likelyDuplicates = found.map(\.reference)
        let new = found.filter { !before.contains($0.reference) }
        guard !new.isEmpty else { return }
        try context.warn(messages.likelyDuplicate(new.map(\.name)), at: Organisation.name)
    }

    /// Who lists or confirms an entry has looked at it.
    private static let looking = Rule("looking", Organisation.self, on: .move) { change, context in
        let isLookedAt =
            change.isMove(Organisation.list) || change.isMove(Organisation.confirm)
        let isEditor =
            context.actor.holds(MemberNetwork.editor)
            || context.actor.holds(MemberNetwork.administrator)
        if isLookedAt && isEditor { change.after.likelyDuplicates = [] }
    }

    /// What is gone is nobody's duplicate.
    private static let erasing = Rule("forgetting-likeness", Organisation.self, on: .erase) {
        change, context in
        try drop(change.after.reference, context)
    }

    /// Takes an organisation off the lists of the others.
    static func drop(_ organisation: Reference<Organisation>, _ context: TenantContext) throws {
        let likened = try context.records(Organisation.self) {
            $0.likelyDuplicates.contains(organisation)
        }
        for other in likened {
            try context.change(other) { $0.likelyDuplicates.removeAll { $0 == organisation } }
        }
    }

    /// Fills in what organisations are recognised by that were made before it was kept.
    static let filling = JobStep.each(Organisation.self) { organisation, _ in
        organisation.matchKeys.isEmpty
    } _: { organisation, context in
        let keys = MatchKeys(of: organisation)
        guard !keys.names.isEmpty else { return }
        try context.change(organisation) {
            $0.matchKeys = keys.names
            $0.contactKeys = keys.contacts
        }
    }

    private static func others(
        sharing keys: MatchKeys, _ own: Reference<Organisation>, _ context: TenantReader
    ) throws -> [Record<Organisation>] {
        var found: [Record<Organisation>] = []
        var seen: Set<Reference<Organisation>> = [own]
        for key in keys.names + keys.contacts where found.count < 20 {
            let same = try context.records(Organisation.self, sort: [.oldest], limit: 20) {
                ($0.matchKeys.contains(key) || $0.contactKeys.contains(key))
                    && $0.state != .archived
            }
            found += same.filter { seen.insert($0.reference).inserted }
        }
        return Array(found.prefix(20))
    }
}

/// What an organisation is recognised by, in a form in which spellings do not matter.
struct MatchKeys {
    /// From what is shown of it for ever.
    let names: [String]
    /// From how it is reached, which is forgotten some day.
    let contacts: [String]

    /// Whether these are the keys that an organisation has.
    func are(of organisation: Record<Organisation>) -> Bool {
        names == organisation.matchKeys && contacts == organisation.contactKeys
    }

    init(of organisation: Record<Organisation>) {
        var keys: Set<String> = []
        for name in organisation.name.versions.values + organisation.aliases {
            let plain = Self.plain(name)
            if !plain.isEmpty { keys.insert("name \(plain)") }
        }
        if let number = organisation.registerNumber.map(Self.letters), !number.isEmpty {
            keys.insert("register \(number)")
        }
        names = keys.sorted()
        let mail = organisation.email.map { "mail \($0.lowercased())" }
        let web = organisation.web.map(Self.address).flatMap { $0.isEmpty ? nil : "web \($0)" }
        contacts = [mail, web].compactMap(\.self)
    }

    /// Legal forms and small words, which people write or leave out.
    private static let skipped: Set<String> = [
        "a", "ag", "and", "association", "dem", "den", "der", "des", "die", "das", "e", "eg",
        "eingetragener", "ev", "fuer", "fur", "gemeinnutzige", "ggmbh", "gmbh", "gug", "im", "in",
        "mbh", "of", "registered", "the", "ug", "und", "v", "von",
    ]

    /// The words of a name without accents, legal form and order.
    static func plain(_ name: String) -> String {
        let words = folded(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let telling = words.filter { !skipped.contains($0) }
        return (telling.isEmpty ? words : telling).sorted().joined(separator: " ")
    }

    private static func letters(_ text: String) -> String {
        folded(text).filter { $0.isLetter || $0.isNumber }
    }

    private static func address(_ web: String) -> String {
        var rest = Substring(web.lowercased())
        for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        while rest.last == "/" { rest = rest.dropLast() }
        return String(rest)
    }

    /// Lower case without accents; `ä`, `ae` and `a` become one, as do their like.
    private static func folded(_ text: String) -> String {
        var plain = ""
        for character in text.lowercased() {
            if let spelled = expanded[character] {
                plain += spelled
            } else {
                // The letter without its marks.
                let base = character.unicodeScalars.first.map { Character($0) } ?? character
                plain.append(character.isASCII ? character : bare[character] ?? base)
            }
        }
        for pair in ["ae", "oe", "ue"] { plain = plain.replacing(pair, with: pair.prefix(1)) }
        return plain
    }

    private static let expanded: [Character: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
    ]

    /// Letters whose mark is no mark of its own, and those that are written as one.
    private static let bare: [Character: Character] = {
        let families: [Character: String] = [
            "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
            "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņň", "o": "òóôõöøōŏő",
            "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ",
            "z": "źżž",
        ]
        var bare: [Character: Character] = [:]
        for (letter, marked) in families {
            for character in marked { bare[character] = letter }
        }
        return bare
    }()
}
