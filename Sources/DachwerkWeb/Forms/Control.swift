import DachwerkKit
import DachwerkServer

/// One control of a form: what it is called, what it holds, and what is wrong with that.
struct Control {
    /// What people type into.
    enum Input: String {
        case text, email, tel, url, date, time
        case moment = "datetime-local"
        case search
        /// A number, which is typed: what counts up and down by itself is changed by accident.
        case number
        /// What nobody may read over a shoulder; it never comes back with a value.
        case password
        /// The digits of a code that is good once.
        case code

        /// What the browser takes it for.
        var type: String {
            switch self {
            case .number, .code: Input.text.rawValue
            default: rawValue
            }
        }

        /// Which keys a telephone shows, where the type does not say it.
        var keys: String? {
            switch self {
            case .number: "decimal"
            case .code: "numeric"
            default: nil
            }
        }
    }

    struct Option {
        let value: String
        let label: String
        var isChosen = false
        /// The language of the label where it is not that of the page.
        var language: LanguageTag?

        var content: [String: Any] {
            [
                "value": value, "label": label, "chosen": isChosen,
                "lang": language?.description ?? false as Any,
            ]
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
        /// Several controls that belong together and make a value each.
        case section([Control])
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

    /// A place for the codes of a scanner, which ends each of them with a line.
    struct Scan {
        let name: String
        let label: String
        let typed: String
    }

    let name: String
    let label: String
    let body: Body
    var hint: String?
    var fault: String?
    var isOptional = false
    /// Where codes are scanned that fill the lines.
    var scan: Scan?
    /// The language of what is typed, where it is known.
    var language: LanguageTag?
    /// What the browser may fill in by itself, as HTML names it.
    var completes: String?
    /// What tells forms of one page apart that ask for the same.
    var form = "f"

    /// The identity of the control, to which a list of faults leads.
    var id: String { Self.id(of: name, in: form) }

    static func id(of name: String, in form: String = "f") -> String {
        "\(form)-" + name.replacing(".", with: "-")
    }

    /// Whether something is wrong in the control or in one of its parts.
    var isFaulty: Bool {
        if fault != nil { return true }
        switch body {
        case .group(let parts), .section(let parts): return parts.contains(where: \.isFaulty)
        case .lines(let rows): return rows.contains { $0.contains(where: \.isFaulty) }
        default: return false
        }
    }

    /// Whether files can be sent with it.
    var takesFiles: Bool {
        switch body {
        case .files: true
        case .section(let parts): parts.contains(where: \.takesFiles)
        default: false
        }
    }

    /// The control itself, or those that only stand together in it.
    var separate: [Control] {
        if case .section(let parts) = body { parts } else { [self] }
    }

    /// Whether a name is among those of the control and its parts.
    func holds(_ name: String) -> Bool {
        if name == self.name { return true }
        switch body {
        case .group(let parts), .section(let parts): return parts.contains { $0.holds(name) }
        case .lines(let rows): return rows.contains { $0.contains { $0.holds(name) } }
        default: return false
        }
    }
}

/// A form of a page: sent by plain POST, with everything it needs in it.
struct PageForm {
    /// Controls that are unfolded by whoever needs them, and where something in them is wrong.
    struct Further {
        let title: String
        let controls: [Control]

        var isOpen: Bool { controls.contains(where: \.isFaulty) }
    }

    let address: String
    /// The heading above it, where the page holds more than the form.
    var title: String?
    var lead: String?
    var controls: [Control] = []
    /// What need not be said, folded away.
    var further: Further?
    var hidden: [FormField] = []
    /// What the button says.
    let submit: String
    /// Another button, which sends its name in place of saving.
    var other: FormField?
    /// Whether the controls stand close together, label and control side by side.
    var isDense = false
    /// What the button says to whoever only hears it, where the same stands several times.
    var spoken: String?
    var isGrave = false
    /// Where who does not want to goes.
    var cancel: Link?

    /// Whether files can be sent with it.
    var takesFiles: Bool {
        (controls + (further?.controls ?? [])).contains {
            $0.takesFiles
        }
    }
}

extension PageForm {
    /// A form that only the browser can send to which the page was sent.
    ///
    /// - Parameters:
    ///   - address: Where it is sent to.
    ///   - token: What ties it to the browser.
    ///   - place: What tells it apart from the other forms of the page.
    ///   - submit: What the button says.
    ///   - controls: What is asked for.
    ///   - hidden: What is sent without being shown.
    init(
        _ address: String, token: String, place: String = "f", submit: String,
        _ controls: [Control] = [], hidden: [FormField] = []
    ) {
        self.init(
            address: address,
            controls: controls.map { control in
                var control = control
                control.form = place
                return control
            }, hidden: [FormField(name: FormFields.token, value: token)] + hidden, submit: submit)
    }
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
