import DachwerkKit
import Mustache

/// Draws a screen: its parts one after the other, and what stands around them.
struct ScreenDrawing: Sendable {
    private let templates: ScreenTemplates
    private let controls: ControlTemplates

    init() throws {
        templates = try ScreenTemplates()
        controls = try ControlTemplates()
    }

    /// What the template of a screen reads beside the frame of the page.
    func content(_ screen: Screen, _ text: PageText) -> [String: Any] {
        let words = text.words
        return [
            "headline": screen.title,
            "badge": screen.badge ?? false as Any,
            "screenLead": screen.lead ?? false as Any,
            "trail": screen.trail.isEmpty
                ? false as Any
                : ["label": words[.trail], "links": screen.trail.map(\.content)],
            "message": screen.message.map { message($0, words) } ?? false as Any,
            "hasActions": !screen.actions.isEmpty,
            "actions": screen.actions.map(\.content),
            "parts": screen.blocks.map { part($0, words) }.joined(),
        ]
    }

    private func message(_ message: Screen.Message, _ words: PageWords) -> [String: Any] {
        [
            "text": message.text, "title": words[.problem],
            "problem": message.isProblem, "role": message.isProblem ? "alert" : "status",
            "hasFaults": !message.faults.isEmpty, "faults": message.faults.map(\.content),
        ]
    }

    private func part(_ block: Block, _ words: PageWords) -> String {
        switch block {
        case .facts(let facts): return templates.facts.render(facts.content)
        case .table(let table):
            var content = table.content
            content["hasRows"] = !table.rows.isEmpty
            content["hasLinks"] = !table.links.isEmpty
            return templates.table.render(content)
        case .cards(let cards):
            var content = cards.content
            content["hasCards"] = !cards.cards.isEmpty
            return templates.cards.render(content)
        case .timeline(let timeline): return templates.timeline.render(timeline.content)
        case .form(let form): return templates.form.render(content(form, words))
        case .filter(let filter):
            let drawing = ControlDrawing(templates: controls, words: words)
            return templates.filter.render([
                "address": filter.address, "hidden": filter.hidden.map(\.content),
                "controls": drawing.text(filter.controls), "submit": filter.submit,
                "reset": filter.reset?.content ?? false as Any,
            ])
        }
    }

    private func content(_ form: PageForm, _ words: PageWords) -> [String: Any] {
        [
            "address": form.address,
            "lead": form.lead ?? false as Any, "hidden": form.hidden.map(\.content),
            "controls": ControlDrawing(templates: controls, words: words).text(form.controls),
            "multipart": form.controls.contains {
                if case .files = $0.body { true } else { false }
            },
            "submit": form.submit, "grave": form.isGrave,
            "cancel": form.cancel?.content ?? false as Any,
        ]
    }
}
