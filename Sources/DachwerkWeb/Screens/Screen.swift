import DachwerkKit

/// A page as a value: what stands on it and what may be done is decided, how it looks is not.
struct Screen {
    /// What went well or wrong, said at the top.
    struct Message {
        let text: String
        var isProblem = false
        /// The places that have to be mended, each with a link to it.
        var faults: [Link] = []
    }

    /// The heading, and the title of the document before the name of the organisation.
    let title: String
    /// The way back, the outermost page first.
    var trail: [Link] = []
    /// What is said about the whole in a word, such as a state.
    var badge: String?
    var lead: String?
    var message: Message?
    var actions: [PageAction] = []
    var blocks: [Block] = []
}

/// One part of a page.
enum Block {
    case facts(Facts)
    case table(Table)
    case filter(FilterForm)
    case form(PageForm)
    case cards(Cards)
    case agenda(Agenda)
    case calendar(Calendar)
    case lanes(Lanes)
    case chart(Chart)
    case map(PointMap)
    /// Ways to other forms of the page.
    case links([Link])
    case timeline(Timeline)
    case passage(Passage)
}

/// Names with what stands behind them.
struct Facts {
    struct Fact {
        let label: String
        let values: [ShownValue]
    }

    var title: String?
    let facts: [Fact]

    /// What a template reads.
    var content: [String: Any] {
        [
            "title": title ?? false as Any,
            "facts": facts.map { fact in
                ["label": fact.label, "values": fact.values.map(\.content)] as [String: Any]
            },
        ]
    }
}

/// Cards with a heading each, such as the work that waits.
struct Cards {
    struct Card {
        let title: String
        let address: String?
        var lines: [ShownValue] = []
        /// How many there are, where the card stands for several.
        var count: Int?
        var links: [Link] = []
        /// What can be done about it at once.
        var form: PageForm?

        var content: [String: Any] {
            [
                "title": title, "address": address ?? false as Any,
                "lines": lines.map(\.content), "count": count.map { "\($0)" } ?? false as Any,
                "links": links.map(\.content),
            ]
        }
    }

    let title: String
    var lead: String?
    let cards: [Card]
    /// What is said when there are none.
    var empty = ""

    /// What a template reads.
    var content: [String: Any] {
        [
            "title": title, "lead": lead ?? false as Any, "cards": cards.map(\.content),
            "empty": empty,
        ]
    }
}

/// A part in sentences: how something stands, codes to keep, ways to go on.
struct Passage {
    var title: String?
    var texts: [String] = []
    /// Sentences that somebody wrote, in their own language, and ways to reach somebody.
    var values: [ShownValue] = []
    /// Codes and secrets, which are set so that letters can be told apart.
    var codes: [String] = []
    /// A code for a telephone to read.
    var picture: CodePicture?
    var links: [Link] = []

    var isEmpty: Bool {
        title == nil && texts.isEmpty && values.isEmpty && codes.isEmpty && picture == nil
            && links.isEmpty
    }

    /// What a template reads.
    var content: [String: Any] {
        [
            "title": title ?? false as Any, "texts": texts, "links": links.map(\.content),
            "values": values.map(\.content), "hasCodes": !codes.isEmpty, "codes": codes,
            "picture": picture?.content ?? false as Any,
            "hasLinks": !links.isEmpty,
        ]
    }
}

/// What happened, the newest first.
struct Timeline {
    struct Entry {
        let title: String
        /// When and by whom.
        let stamp: String
        let moment: String
        var reason: String?
        var changes: [Facts.Fact] = []

        var content: [String: Any] {
            [
                "title": title, "stamp": stamp, "moment": moment,
                "reason": reason ?? false as Any,
                "changes": changes.map { change in
                    ["label": change.label, "values": change.values.map(\.content)]
                        as [String: Any]
                },
            ]
        }
    }

    let title: String
    let entries: [Entry]

    /// What a template reads.
    var content: [String: Any] { ["title": title, "entries": entries.map(\.content)] }
}
