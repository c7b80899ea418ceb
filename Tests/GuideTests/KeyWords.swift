import DachwerkKit

/// What people read.
enum KeyWords {
    static let english = Words(
        .english,
        labels([
            "": "Keys", "keeper": "Key desk", "reporter": "Figures about keys", "key": "Key",
            "key.code": "Code", "key.opens": "Opens", "hand-out": "Hand-out",
            "hand-out.number": "Number", "hand-out.holder": "With", "hand-out.lines": "Keys",
            "hand-out.lines.key": "Key", "hand-out.lines.isReturned": "Is back",
            "hand-out.dueOn": "Back by", "hand-out.deposit": "Deposit",
            "hand-out.receipt": "Code of the receipt", "hand-out.state.out": "out",
            "hand-out.state.returned": "back", "hand-out.state.lost": "lost",
            "hand-out.move.give-back": "Take back", "hand-out.move.report-lost": "Report as lost",
            "out": "Keys that are out", "receipt": "Receipt", "receipt.number": "Number",
            "receipt.isOpen": "Still out",
            "too-long": "Keys are handed out until {latest} at most.",
            "deposit-missing": "A deposit of {deposit} is needed.",
            "already-out": "The key {code} is not here: {state}.",
            "overdue": "Hand-out {number} was due on {due} and is not back.",
        ]))

    static let german = Words(
        .german,
        labels([
            "": "Schlüssel", "keeper": "Schlüsselausgabe", "reporter": "Zahlen zu Schlüsseln",
            "key": "Schlüssel", "key.code": "Nummer am Schlüssel", "key.opens": "Schließt",
            "hand-out": "Ausgabe", "hand-out.number": "Nummer", "hand-out.holder": "Bei",
            "hand-out.lines": "Schlüssel", "hand-out.lines.key": "Schlüssel",
            "hand-out.lines.isReturned": "Ist zurück", "hand-out.dueOn": "Zurück bis",
            "hand-out.deposit": "Kaution", "hand-out.receipt": "Code der Quittung",
            "hand-out.state.out": "ausgegeben", "hand-out.state.returned": "zurück",
            "hand-out.state.lost": "verloren", "hand-out.move.give-back": "Zurücknehmen",
            "hand-out.move.report-lost": "Als verloren melden", "out": "Ausgegebene Schlüssel",
            "receipt": "Quittung", "receipt.number": "Nummer", "receipt.isOpen": "Noch ausgegeben",
            "too-long": "Schlüssel gibt es höchstens bis {latest}.",
            "deposit-missing": "Es fehlt eine Kaution von {deposit}.",
            "already-out": "Der Schlüssel {code} ist nicht da: {state}.",
            "overdue": "Ausgabe {number} war am {due} fällig und ist nicht zurück.",
        ]))

    /// The keys without the capability in front of each.
    private static func labels(_ texts: [String: String]) -> [String: String] {
        Dictionary(
            texts.map { ($0.key.isEmpty ? "key-hand-out" : "key-hand-out.\($0.key)", $0.value) },
            uniquingKeysWith: { first, _ in first })
    }
}
