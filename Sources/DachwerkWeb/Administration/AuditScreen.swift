import DachwerkKernel
import DachwerkKit

/// Who did what, in words, the newest first.
struct AuditScreen {
    let page: AdministrationPage

    private static let mostLines = 50
    private var words: AdministrationWords { page.words }

    /// The page.
    ///
    /// - Throws: ``Refusal/notFound`` for whoever does not watch over what is personal.
    func screen() throws -> Screen {
        var screen = page.screen(words[.audit])
        screen.lead = words[.auditLead]
        let zone = page.scope.zone
        var request = AuditRequest()
        request.limit = Self.mostLines
        request.kind = page.parameter("kind").flatMap { AuditEvent.Kind(rawValue: $0) }
        request.before = page.parameter("before").flatMap { Int64($0) }
        request.from = day("from").map(zone.startOfDay)
        request.until = day("until").map { zone.startOfDay($0.adding(days: 1)) }
        let (lines, before) = try page.session.audit(request, in: page.scope.text.wishes)
        screen.blocks = [.filter(filter), .table(table(lines, before))]
        return screen
    }

    private func day(_ name: String) -> LocalDate? {
        page.parameter(name).flatMap { LocalDate($0) }
    }

    private var filter: FilterForm {
        let chosen = page.parameter("kind") ?? ""
        let all = Control.Option(value: "", label: words[.all], isChosen: chosen.isEmpty)
        let kinds = AuditEvent.Kind.allCases.map {
            Control.Option(
                value: $0.rawValue, label: words[$0],
                isChosen: $0.rawValue == chosen)
        }
        return FilterForm(
            address: page.address("audit"),
            controls: [
                Control(name: "kind", label: words[.deed], body: .select([all] + kinds)),
                page.line("from", .from, .date, value: page.parameter("from") ?? ""),
                page.line("until", .until, .date, value: page.parameter("until") ?? ""),
            ], submit: words[.show])
    }

    private func table(_ lines: [AuditPage.Line], _ before: Int64?) -> Table {
        var table = Table(
            title: words[.audit], showsTitle: false,
            columns: [Table.Column(label: words[.what]), Table.Column(label: words[.at])],
            rows: lines.map {
                Table.Row(cells: [[ShownValue(text: $0.text)], [page.plain(.instant($0.at))]])
            })
        table.empty = words[.auditEmpty]
        if let before {
            let kept = ["kind", "from", "until"].compactMap { name in
                page.parameter(name).map { (name: name, value: $0) }
            }
            table.links = [
                Link(
                    text: words[.further],
                    address: PageAddress.query(
                        page.address("audit"), kept + [(name: "before", value: "\(before)")]))
            ]
        }
        return table
    }
}
