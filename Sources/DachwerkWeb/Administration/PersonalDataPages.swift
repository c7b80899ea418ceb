import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// What is held about one person: to read, to hand over, and to erase with a receipt.
struct PersonalDataPages {
    let page: AdministrationPage

    private var words: AdministrationWords { page.words }
    private var trail: [Link] {
        [Link(text: words[.personal], address: page.address("personal-data"))]
    }

    /// Where somebody is named by the record behind the person.
    func find() -> PageResult {
        var screen = page.screen(words[.personal])
        screen.lead = words[.personalLead]
        var fault: String?
        if page.sent != nil {
            let text = page.typed("person").split(separator: "/").last ?? ""
            if let person = RecordID(String(text.prefix { $0 != "?" })) {
                return .redirect(page.address("personal-data", person.description))
            }
            fault = words[.identityWrong]
        }
        var person = page.line("person", .person, value: page.typed("person"), fault: fault)
        person.hint = words[.identityHint]
        screen.blocks = [.form(page.form(page.address("personal-data"), submit: .find, [person]))]
        return page.finished(screen)
    }

    /// Everything about a person, as far as whoever watches over it reads it.
    func everything(about person: RecordID) throws -> Screen {
        let held = try page.session.dataHeld(about: person)
        let own = page.address("personal-data", person.description)
        var screen = page.screen(words[.personal], under: trail)
        screen.lead = words[.personalNothing]
        screen.actions = [
            PageAction(text: words[.file], address: "\(own)/file"),
            PageAction(text: words[.eraseAll], address: "\(own)/erase", isGrave: true),
        ]
        screen.blocks = held.flatMap { part in
            part.records.map { record in .facts(facts(part.resource, record)) }
        }
        return screen
    }

    private func facts(_ resource: CompiledResource, _ record: VisibleRecord) -> Facts {
        let reading = ValueReading(scope: page.scope, names: [:])
        let facts = resource.definition.fields.enumerated().compactMap {
            position, field -> Facts.Fact? in
            guard let content = record.content(position), !content.isNull else { return nil }
            let values = reading.values(
                content, field.kind.element, key: "\(resource.name).\(field.name)",
                format: field.format)
            guard !values.isEmpty else { return nil }
            return Facts.Fact(label: page.scope.label(field, of: resource), values: values)
        }
        return Facts(
            title: "\(page.scope.label(resource.name)): \(page.scope.title(of: record))",
            facts: facts)
    }

    /// The same for machines.
    func file(about person: RecordID) throws -> PageResult {
        .file("personal-data.json", try page.session.personalData(about: person))
    }

    // MARK: Erasing

    func erase(_ person: RecordID) async throws -> PageResult? {
        let own = page.address("personal-data", person.description)
        var fault: String?
        if page.sent != nil {
            if !page.typed("confirm").isEmpty {
                return .screen(receipt(try await page.session.erase(person: person)))
            }
            fault = words[.missing]
        }
        var screen = page.screen(
            words[.eraseAll], under: trail + [Link(text: words[.file], address: own)])
        screen.lead = words[.eraseLead]
        var form = page.form(
            "\(own)/erase", submit: .eraseAll,
            [
                Control(
                    name: "confirm", label: words[.confirm], body: .box(isOn: false), fault: fault)
            ])
        form.isGrave = true
        form.cancel = Link(text: page.scope.words[.cancel], address: own)
        screen.blocks = [.form(form)]
        return page.finished(screen)
    }

    private func receipt(_ receipt: ErasureReceipt) -> Screen {
        var screen = page.screen(words[.receipt], under: trail)
        screen.lead = words(.receiptLead, ["at": .instant(receipt.at)])
        let rows = receipt.items.map { item in
            Table.Row(cells: [
                [ShownValue(text: page.scope.label(item.resource.description))],
                [ShownValue(text: words[word(item.outcome)])],
                item.ground.map { [ShownValue(text: words[word($0)])] } ?? [],
                item.kept.map {
                    ShownValue(text: page.scope.label("\(item.resource).\($0)"))
                },
                item.until.map { [page.plain(.date($0))] } ?? [],
            ])
        }
        let columns: [AdministrationWords.Key] = [.what, .result, .ground, .fields, .until]
        screen.blocks = [
            .table(
                Table(
                    title: words[.receipt], showsTitle: false,
                    columns: columns.map { Table.Column(label: words[$0]) }, rows: rows))
        ]
        return screen
    }

    private func word(_ outcome: ErasureReceipt.Outcome) -> AdministrationWords.Key {
        switch outcome {
        case .erased: .erased
        case .anonymised: .anonymised
        case .kept: .keptRecord
        case .impersonal: .impersonal
        }
    }

    private func word(_ ground: ErasureReceipt.Ground) -> AdministrationWords.Key {
        switch ground {
        case .legalDuty: .legalDuty
        case .hold: .hold
        case .needed: .needed
        }
    }
}
