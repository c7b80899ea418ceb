import DachwerkKit
import Mustache

/// Draws the controls of a form, one inside the other.
struct ControlDrawing {
    let templates: ControlTemplates
    let words: PageWords

    /// More choices than this stand in columns that scroll.
    private static let many = 12

    func text(_ controls: [Control]) -> String {
        controls.map(text).joined()
    }

    private func text(_ control: Control) -> String {
        switch control.body {
        case .hidden(let value):
            let field = FormField(name: control.name, value: value)
            return templates.hidden.render(field.content)
        case .box(let isOn):
            var content = frame(control)
            content["on"] = isOn
            return templates.box.render(content)
        case .section(let parts):
            return templates.section.render(["title": control.label, "inner": text(parts)])
        case .input, .area, .select: return plain(control)
        case .choices, .group, .lines, .search, .files: return set(control)
        }
    }

    /// What every control has around it; each member is named, so that none is taken from outside.
    private func frame(_ control: Control) -> [String: Any] {
        let notes = [
            control.hint.map { _ in "\(control.id)-hint" },
            control.fault.map { _ in "\(control.id)-fault" },
        ].compactMap { $0 }
        func note(_ text: String?) -> Any {
            text.map { ["id": control.id, "text": $0] } ?? false as Any
        }
        return [
            "id": control.id, "name": control.name, "label": control.label,
            "hint": note(control.hint), "fault": note(control.fault),
            "invalid": control.fault != nil,
            "described": notes.isEmpty ? false as Any : notes.joined(separator: " "),
            "optional": control.isOptional ? words[.optional] : false as Any,
            "lang": control.language?.description ?? false as Any,
            "input": false, "area": false, "select": false,
        ]
    }

    private func plain(_ control: Control) -> String {
        var content = frame(control)
        switch control.body {
        case .input(let input, let value, let suffix):
            content["input"] = [
                "type": input.type, "keys": input.keys ?? false as Any,
                "short": input == .number || input == .code,
                "value": input == .password ? "" : value, "suffix": suffix ?? false as Any,
                "completes": control.completes ?? false as Any,
            ]
        case .area(let value): content["area"] = ["value": value]
        case .select(let options): content["select"] = ["options": options.map(\.content)]
        default: break
        }
        return templates.plain.render(content)
    }

    private func set(_ control: Control) -> String {
        var content = frame(control)
        for name in ["search", "hasOptions", "many", "add"] { content[name] = false }
        content["inner"] = ""
        content["scan"] =
            control.scan.map {
                [
                    "name": $0.name, "label": $0.label, "typed": $0.typed,
                    "take": words[.takeCodes], "field": control.name,
                ]
            } ?? false as Any
        switch control.body {
        case .choices(let options, let isMultiple):
            put(options, isMultiple, control, into: &content)
        case .search(let typed, let found, let isMultiple):
            put(found, isMultiple, control, into: &content)
            content["search"] = [
                "typed": typed, "find": words[.find], "findLabel": words[.findLabel],
                "nothing": found.isEmpty && !typed.isEmpty ? words[.nothingFound] : false as Any,
            ]
        case .group(let parts): content["inner"] = text(parts)
        case .files(let kept, let accepted):
            content["inner"] = templates.files.render([
                "id": control.id, "name": control.name, "accepted": accepted,
                "label": words[.addFiles], "keep": words[.keepFile],
                "kept": kept.enumerated().map { number, file in
                    [
                        "id": "\(control.id)-\(number)", "name": file.name,
                        "identity": file.identity, "fileName": file.fileName,
                    ]
                },
            ])
        case .lines(let rows):
            content["inner"] = rows.enumerated().map { number, parts in
                templates.row.render([
                    "title": "\(control.label) \(number + 1)", "inner": text(parts),
                ])
            }.joined()
            content["add"] = ["text": words[.addLine]]
        default: break
        }
        return templates.set.render(content)
    }

    private func put(
        _ options: [Control.Option], _ isMultiple: Bool, _ control: Control,
        into content: inout [String: Any]
    ) {
        content["hasOptions"] = !options.isEmpty
        content["many"] = options.count > Self.many
        content["options"] = options.enumerated().map { number, option -> [String: Any] in
            var item = option.content
            item["id"] = "\(control.id)-\(number)"
            item["type"] = isMultiple ? "checkbox" : "radio"
            return item
        }
    }
}
