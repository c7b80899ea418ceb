/// A page with forms, as its template reads it.
///
/// Every member is named in what the template reads, so that none is taken from what stands around.
struct FormPage {
    /// A field of a form.
    struct Field {
        enum Kind {
            /// A line of text; the word is the type of the input.
            case line(String)
            case check(isChecked: Bool)
            case choice([(value: String, label: String, lang: String)])
        }

        let name: String
        let label: String
        var kind = Kind.line("text")
        var value = ""
        var hint: String?
        /// What the browser may fill in.
        var completes = "off"
        var isRequired = true
        var error: String?
    }

    /// A form with its button.
    struct Form {
        let action: String
        var hidden: [(name: String, value: String)] = []
        var fields: [Field] = []
        let button: String
        /// What the button says to whoever only hears it, where the same stands several times.
        var spoken: String?
    }

    /// One line of a list, with what can be done about it.
    struct Row {
        let text: String
        var detail: String?
        var form: Form?
    }

    /// A part of the page under a heading.
    struct Block {
        let id: String
        var title: String?
        var texts: [String] = []
        /// Codes and secrets, which are set so that letters can be told apart.
        var codes: [String] = []
        var link: (address: String, text: String)?
        var rows: [Row] = []
        var form: Form?
    }

    let title: String
    var lead: [String] = []
    var notice: String?
    /// What is wrong with the whole, beside what is wrong with fields.
    var problem: String?
    var blocks: [Block] = []

    /// What the template reads besides the frame.
    ///
    /// - Parameters:
    ///   - token: What every form carries.
    ///   - summary: The heading above everything that is wrong.
    /// - Returns: The members of the page.
    func content(token: String, summary: String) -> [String: Any] {
        let faults = blocks.flatMap { block in
            (block.form?.fields ?? []).compactMap { field in
                field.error.map { (text: $0, target: "\(block.id)-\(field.name)", field.label) }
            }
        }
        var items: [[String: Any]] = problem.map { [["text": $0, "target": false]] } ?? []
        items += faults.map { ["text": "\($0.2): \($0.text)", "target": $0.target] }
        return [
            "lead": lead, "notice": notice ?? false,
            "faults": items.isEmpty
                ? false : ["heading": summary, "items": items] as [String: Any],
            "blocks": blocks.map { Self.content($0, token) },
        ]
    }

    private static func content(_ block: Block, _ token: String) -> [String: Any] {
        [
            "id": block.id, "title": block.title ?? false, "texts": block.texts,
            "codes": block.codes.isEmpty ? false : ["items": block.codes],
            "link": block.link.map { ["address": $0.address, "text": $0.text] } ?? false,
            "rows": block.rows.isEmpty
                ? false
                : [
                    "items": block.rows.enumerated().map { index, row in
                        [
                            "text": row.text, "detail": row.detail ?? false,
                            "form": row.form.map { content($0, "\(block.id)-\(index)", token) }
                                ?? false,
                        ] as [String: Any]
                    }
                ],
            "form": block.form.map { content($0, block.id, token) } ?? false,
        ]
    }

    private static func content(_ form: Form, _ id: String, _ token: String) -> [String: Any] {
        [
            "action": form.action, "token": token, "button": form.button,
            "spoken": form.spoken ?? false,
            "hidden": form.hidden.map { ["name": $0.name, "value": $0.value] },
            "fields": form.fields.map { content($0, "\(id)-\($0.name)") },
        ]
    }

    private static func content(_ field: Field, _ id: String) -> [String: Any] {
        var item: [String: Any] = [
            "id": id, "name": field.name, "label": field.label, "value": field.value,
            "hint": field.hint ?? false, "error": field.error ?? false,
            "completes": field.completes, "required": field.isRequired, "line": false,
            "check": false, "choice": false,
        ]
        let described =
            (field.hint == nil ? [] : ["\(id)-hint"])
            + (field.error == nil ? [] : ["\(id)-error"])
        item["described"] = described.isEmpty ? false : described.joined(separator: " ")
        switch field.kind {
        case .line(let type): item["line"] = ["type": type]
        case .check(let isChecked): item["check"] = ["checked": isChecked]
        case .choice(let choices):
            item["choice"] = [
                "options": choices.map {
                    [
                        "option": $0.value, "text": $0.label, "language": $0.lang,
                        "chosen": $0.value == field.value,
                    ] as [String: Any]
                }
            ]
        }
        return item
    }
}
