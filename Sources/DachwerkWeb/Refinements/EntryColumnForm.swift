import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// One column of a sheet as a form: everybody who is expected, a value each, sent at once.
struct EntryColumnForm {
    let scope: PageScope
    let offered: OfferedSheet
    let owner: RecordID
    let column: SheetColumn
    /// What ties the form to the browser.
    let token: String

    /// What the button sends that fills whatever is still empty.
    static let fill = "fill"

    private var resource: CompiledResource { offered.entry }
    private var address: String {
        PageAddress.sheetColumn(offered.sheet, owner, column.record.id, scope)
    }

    private static func name(_ row: RecordID) -> String { "row.\(row)" }
    private static func tag(_ row: RecordID) -> String { "_tag.\(row)" }

    /// The rows by name.
    private var rows: [VisibleRecord] {
        column.rows.sorted {
            TextOrder.precedes(scope.title(of: $0), scope.title(of: $1))
        }
    }

    /// What stands in the form before anybody wrote into it.
    private var start: FormEntries {
        var entries = FormEntries()
        for row in column.rows {
            guard let entry = column.entries[row.id] else { continue }
            entries.put(
                offered.content(of: entry) ?? .null, offered.field.kind, at: Self.name(row.id),
                zone: scope.zone)
            entries[Self.tag(row.id)] = entry.tag.description
        }
        entries[FormScreen.key] = scope.newIdentity.description
        return entries
    }

    /// The page, or where to go on once everything was taken.
    ///
    /// - Parameters:
    ///   - form: What was sent; `nil` where the page is only looked at.
    ///   - obstacle: Why nothing is taken, such as that it was made for another browser.
    ///   - isDone: Whether it was sent just before, and everything was taken.
    /// - Returns: The page or a redirect.
    /// - Throws: What the store throws.
    func result(_ form: FormEntries?, obstacle: Refusal?, isDone: Bool) async throws -> PageResult {
        guard var entries = form else {
            var screen = try screen(start, [:])
            if isDone { screen.message = .init(text: scope.words[.doneSaved]) }
            return .screen(screen)
        }
        if entries[FormScreen.action] == Self.fill {
            for row in column.rows where !entries.mentions(Self.name(row.id)) {
                entries.put(
                    column.usual, offered.field.kind, at: Self.name(row.id), zone: scope.zone)
            }
            return .screen(try screen(entries, [:]))
        }
        if let obstacle {
            var screen = try screen(entries, [:])
            screen.message = .init(text: scope.refusals.detail(obstacle), isProblem: true)
            return .screen(screen)
        }
        let (saved, faults) = try await save(entries)
        guard !faults.isEmpty else {
            return .redirect(PageAddress.query(address, [("done", "saved")]))
        }
        // What was taken has another tag now; what was refused stays as it was typed.
        for (row, tag) in saved { entries[Self.tag(row)] = tag }
        entries[FormScreen.key] = scope.newIdentity.description
        var screen = try screen(entries, faults)
        screen.message = message(faults, saved: saved.count)
        return .screen(screen)
    }

    // MARK: Saving

    /// Enters each value by itself; what is refused stops none of the others.
    private func save(
        _ entries: FormEntries
    ) async throws -> (saved: [RecordID: String], faults: [RecordID: String]) {
        var saved: [RecordID: String] = [:]
        var faults: [RecordID: String] = [:]
        let reader = FormReader(
            entries: entries, zone: scope.zone, languages: scope.tenant.info.languages)
        for row in rows {
            var wrong: [FieldFault] = []
            let content = reader.content(
                offered.field, at: Self.name(row.id),
                JSONPointer.root.appending(offered.field.name), &wrong)
            let known = column.entries[row.id]
            if content.isNull, known != nil, wrong.isEmpty, !offered.field.isOptional {
                wrong.append(Messages.value.missing(field: offered.field.name))
            }
            guard wrong.isEmpty else {
                faults[row.id] = wrong.map(scope.refusals.detail).joined(separator: " ")
                continue
            }
            if content == (offered.content(of: known) ?? .null) { continue }
            do {
                saved[row.id] = try await enter(content, row.id, known, entries)
            } catch let refusal as Refusal where refusal.kind != .fault {
                faults[row.id] = text(refusal)
            }
        }
        return (saved, faults)
    }

    private func enter(
        _ content: FieldContent, _ row: RecordID, _ known: VisibleRecord?, _ entries: FormEntries
    ) async throws -> String {
        let field = offered.field.name
        let key = RecordID(entries[FormScreen.key])
        let operation: Operation
        if let known {
            operation = Operation(
                resource.id, .change(known.id), fields: [field: content],
                expectedTags: [entries[Self.tag(row)]])
        } else {
            operation = Operation(
                resource.id, .create,
                fields: [
                    field: content, offered.sheet.columnLink: .identifier(column.record.id),
                    offered.sheet.rowLink: .identifier(row),
                ],
                idempotency: key.map {
                    .init(
                        key: "\($0)-\(row)",
                        request: RequestDigest.text(of: [scope.plain(content)]))
                })
        }
        return try await scope.session.perform(operation).record?.tag.description ?? ""
    }

    private func text(_ refusal: Refusal) -> String {
        let faults = refusal.faults.map(scope.refusals.detail)
        return faults.isEmpty ? scope.refusals.detail(refusal) : faults.joined(separator: " ")
    }

    private func message(_ faults: [RecordID: String], saved: Int) -> Screen.Message {
        Screen.Message(
            text: scope.words.sentence(
                .sheetPartly, ["count": "\(saved)", "refused": "\(faults.count)"]),
            isProblem: true,
            faults: rows.compactMap { row in
                faults[row.id].map {
                    Link(
                        text: "\(scope.title(of: row)): \($0)",
                        address: "#\(Control.id(of: Self.name(row.id)))")
                }
            })
    }

    // MARK: The form

    private func screen(_ entries: FormEntries, _ faults: [RecordID: String]) throws -> Screen {
        let names = SheetNames(scope: scope, offered: offered)
        var screen = Screen(title: try names.head(column.record))
        screen.trail = [
            Link(
                text: scope.label(offered.sheet.key),
                address: PageAddress.entrySheet(offered.sheet, owner, scope)),
            Link(
                text: scope.label(offered.column.name),
                address: PageAddress.record(offered.column, column.record.id)),
        ]
        screen.lead = scope.words[.sheetColumnLead]
        var form = PageForm(
            address: address, controls: controls(entries, faults), hidden: hidden(entries),
            submit: scope.words[.save])
        form.isDense = true
        if !column.usual.isNull, rows.contains(where: { !entries.mentions(Self.name($0.id)) }) {
            form.other = FormField(
                name: Self.fill,
                value: scope.words.sentence(.sheetFill, ["value": scope.plain(column.usual)]))
        }
        form.cancel = Link(
            text: scope.words[.cancel],
            address: PageAddress.entrySheet(offered.sheet, owner, scope))
        screen.blocks = [.form(form)]
        if try scope.session.view(resource).may(.create) {
            screen.blocks.append(
                .links([
                    Link(
                        text: scope.words[.sheetSomebody],
                        address: PageAddress.query(
                            PageAddress.new(resource),
                            [(offered.sheet.columnLink, column.record.id.description)]))
                ]))
        }
        return screen
    }

    private func controls(
        _ entries: FormEntries, _ faults: [RecordID: String]
    ) -> [Control] {
        let maker = ControlMaker(
            scope: scope, resource: resource, entries: entries,
            choices: ReferenceChoices(scope, for: [offered.field]))
        return rows.map { row in
            let name = Self.name(row.id)
            let made = maker.control(
                offered.field, at: name, key: "\(resource.name).\(offered.field.name)")
            return Control(
                name: name, label: scope.title(of: row), body: made.body, fault: faults[row.id])
        }
    }

    private func hidden(_ entries: FormEntries) -> [FormField] {
        [
            FormField(name: FormFields.token, value: token),
            FormField(name: FormScreen.key, value: entries[FormScreen.key]),
        ]
            + column.rows.compactMap { row in
                let tag = entries[Self.tag(row.id)]
                return tag.isEmpty ? nil : FormField(name: Self.tag(row.id), value: tag)
            }
    }
}
