import DachwerkKit

/// One control of a form: what it is called, what it holds, and what is wrong with that.
struct Control {
    /// What people type into.
    enum Input: String {
        case text, email, tel, url, date, time
        case moment = "datetime-local"
        case search
        /// A number, which is typed: what counts up and down by itself is changed by accident.
        case number
    }

    struct Option {
        let value: String
        let label: String
        var isChosen = false

        var content: [String: Any] {
            ["value": value, "label": label, "chosen": isChosen]
        }
    }

    indirect enum Body {
        case input(Input, String, suffix: String?)
        case area(String)
        case select([Option])
        /// One of a few, or several: all of them are seen.
        case choices([Option], isMultiple: Bool)
        case box(isOn: Bool)
        /// Several controls that make one value.
        case group([Control])
        /// Rows of controls; a button asks for another row.
        case lines([[Control]])
        /// A record that is looked for by its name: what was found, and what was typed.
        case search(typed: String, found: [Option], isMultiple: Bool)
        case hidden(String)
        /// Files: those that are there already, and which may be added.
        case files([FileChoice], accepted: String)
    }

    /// A file that a record has, or that was sent with a form which is shown again.
    struct FileChoice {
        /// The name of its control.
        let name: String
        let identity: String
        let fileName: String
    }

    let name: String
    let label: String
    let body: Body
    var hint: String?
    var fault: String?
    var isOptional = false
    /// The language of what is typed, where it is known.
    var language: LanguageTag?

    /// The identity of the control, to which a list of faults leads.
    var id: String { Self.id(of: name) }

    static func id(of name: String) -> String {
        "f-" + name.replacing(".", with: "-")
    }

    /// Whether a name is among those of the control and its parts.
    func holds(_ name: String) -> Bool {
        if name == self.name { return true }
        switch body {
        case .group(let parts): return parts.contains { $0.holds(name) }
        case .lines(let rows): return rows.contains { $0.contains { $0.holds(name) } }
        default: return false
        }
    }
}

/// A form of a page: sent by plain POST, with everything it needs in it.
struct PageForm {
    let address: String
    var lead: String?
    let controls: [Control]
    var hidden: [FormField] = []
    /// What the button says.
    let submit: String
    var isGrave = false
    /// Where who does not want to goes.
    var cancel: Link?
}

/// What a list is narrowed by.
struct FilterForm {
    let address: String
    let controls: [Control]
    var hidden: [FormField] = []
    let submit: String
    /// Takes all filters away; nothing where there are none.
    var reset: Link?
}
