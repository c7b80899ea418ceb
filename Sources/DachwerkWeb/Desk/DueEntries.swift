import DachwerkKernel
import DachwerkKit

/// What is due as entries of an agenda: the record, its time, and the way to do it.
struct DueEntries {
    let scope: PageScope

    /// How many records of each date are looked at, and how many ways to act stand beside one.
    private static let most = 20
    private static let mostLinks = 2

    func entries() throws -> [Agenda.Entry] {
        try scope.session.due(most: Self.most).prefix(Self.most).map(entry)
    }

    private func entry(_ due: DueRecord) throws -> Agenda.Entry {
        let resource = due.record.resource
        let left = TimeLeft(
            moment: due.moment, isWholeDay: due.isWholeDay, now: scope.now, zone: scope.zone)
        var entry = Agenda.Entry(
            title: scope.title(of: due.record),
            address: PageAddress.record(resource, due.record.id), detail: try detail(due),
            stamp: stamp(due), moment: due.moment.description, left: left.text(scope.words))
        entry.isLate = left.isLate
        if resource.definition.hasLifecycle {
            entry.badge = scope.state(due.record.state, of: resource)
        }
        let ways = due.moves.filter {
            resource.definition.leadsOn($0, from: due.record.state)
        }
        entry.links = ways.prefix(Self.mostLinks).map { move in
            Link(
                text: scope.label("\(resource.name).move.\(move.name)"),
                address: PageAddress.move(resource, due.record.id, move))
        }
        return entry
    }

    private func stamp(_ due: DueRecord) -> String {
        let date = scope.zone.date(of: due.moment)
        let text = "\(scope.weekday(date)), \(scope.plain(.date(date)))"
        return due.isWholeDay ? text : "\(text), \(scope.zone.time(of: due.moment))"
    }

    /// What the record is, whose date it is, and what else tells it from others.
    private func detail(_ due: DueRecord) throws -> String {
        let resource = due.record.resource
        let view = try scope.session.view(resource)
        let names = try scope.session.names(of: [due.record], resource, scope.text.wishes)
        let reading = ValueReading(scope: scope, names: names)
        let shown = ColumnChoice(resource: resource, view: view).positions.filter {
            if case .reference = resource.definition.fields[$0].kind { true } else { false }
        }
        let values = shown.prefix(2).flatMap { position -> [String] in
            let field = resource.definition.fields[position]
            return reading.values(
                due.record.content(position) ?? .null, field.kind,
                key: "\(resource.name).\(field.name)"
            ).map(\.text)
        }
        let isNamed = scope.title(of: due.record).hasPrefix(scope.label(resource.name))
        let kind = isNamed ? [] : [scope.label(resource.name)]
        let date = resource.definition.field(due.path.field).map {
            "\(scope.label($0, of: resource))\(part(due.path))"
        }
        return (kind + [date].compactMap { $0 } + values).joined(separator: " · ")
    }

    private func part(_ path: FieldPath) -> String {
        switch path.part {
        case .start?: " (\(scope.words[.from]))"
        case .end?: " (\(scope.words[.until]))"
        default: ""
        }
    }
}
