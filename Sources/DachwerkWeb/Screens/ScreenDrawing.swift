import DachwerkKit
import Mustache

/// Draws a screen: its parts one after the other, and what stands around them.
struct ScreenDrawing: Sendable {
    private let templates: ScreenTemplates
    private let controls: ControlTemplates
    private let work: WorkTemplates

    init() throws {
        templates = try ScreenTemplates()
        controls = try ControlTemplates()
        work = try WorkTemplates()
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
            "parts": parts(screen.blocks, words),
        ]
    }

    /// The parts of a page, one after the other.
    func parts(_ blocks: [Block], _ words: PageWords) -> String {
        blocks.map { part($0, words) }.joined()
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
            content["choosing"] = table.choosing.map { self.content($0, words) } ?? false as Any
            return templates.table.render(content)
        case .cards(let cards):
            var content = cards.content
            content["hasCards"] = !cards.cards.isEmpty
            content["cards"] = cards.cards.map { card in
                var item = card.content
                item["form"] = card.form.map { text($0, words) } ?? ""
                return item
            }
            return templates.cards.render(content)
        case .passage(let passage):
            return passage.isEmpty ? "" : templates.passage.render(passage.content)
        case .agenda(let agenda): return templates.agenda.render(agenda.content)
        case .calendar(let calendar): return work.calendar.render(calendar.content)
        case .lanes(let lanes): return work.lanes.render(lanes.content)
        case .chart(let chart): return work.chart.render(chart.content)
        case .map(let map): return work.map.render(map.content)
        case .links(let links): return work.links.render(["links": links.map(\.content)])
        case .timeline(let timeline): return templates.timeline.render(timeline.content)
        case .form(let form): return text(form, words)
        case .filter(let filter):
            let drawing = ControlDrawing(templates: controls, words: words)
            return templates.filter.render([
                "address": filter.address, "hidden": filter.hidden.map(\.content),
                "controls": drawing.text(filter.controls), "submit": filter.submit,
                "reset": filter.reset?.content ?? false as Any,
            ])
        }
    }

    private func content(_ choosing: Table.Choosing, _ words: PageWords) -> [String: Any] {
        [
            "address": choosing.address, "hidden": choosing.hidden.map(\.content),
            "submit": choosing.submit,
            "controls": ControlDrawing(templates: controls, words: words).text(choosing.controls),
        ]
    }

    private func text(_ form: PageForm, _ words: PageWords) -> String {
        let drawing = ControlDrawing(templates: controls, words: words)
        var content: [String: Any] = [
            "address": form.address, "hidden": form.hidden.map(\.content),
            "multipart": form.takesFiles, "hasControls": !form.controls.isEmpty,
            "controls": drawing.text(form.controls), "submit": form.submit,
            "grave": form.isGrave, "dense": form.isDense,
        ]
        // Every member is named, so that none is taken from what stands around it.
        content["title"] = form.title ?? false as Any
        content["lead"] = form.lead ?? false as Any
        content["spoken"] = form.spoken ?? false as Any
        content["other"] = form.other?.content ?? false as Any
        content["cancel"] = form.cancel?.content ?? false as Any
        content["further"] =
            form.further.map {
                ["title": $0.title, "open": $0.isOpen, "controls": drawing.text($0.controls)]
            } ?? false as Any
        return templates.form.render(content)
    }
}
