import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// What a request for a page leads to.
enum PageResult {
    case screen(Screen)
    /// What is meant for paper.
    case sheet(PrintSheet)
    /// Another page, which is asked for anew, so that a reload sends nothing twice.
    case redirect(String)
    /// The same as a file to keep.
    case paper(PrintSheet)
    /// A JSON document to keep, under a name.
    case file(String, [UInt8])
}

/// The pages that follow from the declarations of resources: lists, records and forms.
struct RecordPages {
    let scope: PageScope
    let parameters: [(name: String, value: String)]
    /// What a form sent; `nil` where the page is only looked at.
    let form: FormEntries?
    /// Why what was sent is shown again and changes nothing, such as that it belongs to another
    /// browser or sign-in.
    var obstacle: Refusal?
    /// What every form of the page has to carry.
    var formToken = ""
    /// What is wrong with files that were sent along.
    var fileFaults: [FieldFault] = []
    /// Sends a letter beside the request.
    var post: (LinkLetter) -> Void = { _ in }

    /// The page at a path of the tenant.
    ///
    /// - Parameter segments: The parts of the path.
    /// - Returns: The page, or `nil` where there is none.
    /// - Throws: A ``Refusal`` that no form can show beside its controls.
    func result(_ segments: [Substring]) async throws -> PageResult? {
        switch segments.count {
        case 1:
            let capability = scope.composition.capabilities.first { $0.id == segments[0] }
            guard form == nil, let capability,
                var screen = try CapabilityScreen(scope: scope, capability: capability).screen()
            else { return nil }
            // Who may create but not read is thanked here.
            if parameters.contains(where: { $0.name == "done" && $0.value == "sent" }) {
                screen.message = Screen.Message(text: scope.words[.doneSent])
            }
            return .screen(screen)
        case 2:
            guard form == nil else { return nil }
            if let screen = try added(segments) { return .screen(screen) }
            guard let resource = resource(segments) else { return nil }
            // Who may only send something has no list of it.
            let view = try scope.session.view(resource)
            if !view.may(.read), view.may(.create) { return .redirect(PageAddress.new(resource)) }
            return .screen(try ListScreen(scope, resource, parameters, token: formToken).screen())
        case 3:
            guard let resource = resource(segments) else { return nil }
            if segments[2] == "several" { return try await several(resource) }
            if segments[2] == "new" { return try await create(resource) }
            if form == nil, let screen = try view(segments[2], resource) {
                return .screen(screen)
            }
            guard form == nil, let id = RecordID(String(segments[2])) else { return nil }
            var screen = try RecordScreen(scope: scope, resource: resource, id: id).screen()
            screen.message = done(resource)
            return .screen(screen)
        case 4:
            guard let resource = resource(segments), let id = RecordID(String(segments[2])) else {
                return nil
            }
            if segments[3] == "print" { return try sheet(resource, id, nil) }
            guard let purpose = try purpose(segments[3], resource, id)
            else { return nil }
            return try await work(purpose, resource)
        case 5, 6:
            guard let resource = resource(segments), let id = RecordID(String(segments[2])) else {
                return nil
            }
            let name = String(segments[4])
            if segments[3] == "print", segments.count == 5 {
                return try sheet(resource, id, name)
            }
            guard segments[3] == "sheet" else { return nil }
            guard segments.count == 6 else { return try await entrySheet(resource, id, name) }
            guard let column = RecordID(String(segments[5])) else { return nil }
            return try await entrySheet(resource, id, name, column: column)
        default: return nil
        }
    }

    private func several(_ resource: CompiledResource) async throws -> PageResult? {
        guard let form else { return nil }
        guard obstacle == nil else { return .redirect(PageAddress.list(resource)) }
        return try await SeveralScreen(scope: scope, resource: resource, entries: form).screen()
            .map { .screen($0) }
    }

    /// Another view of a list than its rows.
    private func view(_ name: Substring, _ resource: CompiledResource) throws -> Screen? {
        switch name {
        case "calendar":
            let screen = CalendarScreen(scope: scope, resource: resource, parameters: parameters)
            return CalendarScreen.isOffered(resource, scope) ? try screen.screen() : nil
        case "map": return try MapScreen(scope: scope, resource: resource).screen()
        case "free":
            return try LaneScreen(scope: scope, resource: resource, parameters: parameters)
                .screen()
        default: return nil
        }
    }

    private func sheet(
        _ resource: CompiledResource, _ id: RecordID, _ name: String?
    ) throws -> PageResult? {
        guard form == nil else { return nil }
        let sheet = try PrintScreen(
            scope: scope, resource: resource, id: id, name: name, parameters: parameters
        ).sheet()
        let isPaper = parameters.contains { $0.name == "as" && $0.value == "pdf" }
        return sheet.map { isPaper ? .paper($0) : .sheet($0) }
    }

    func resource(_ segments: [Substring]) -> CompiledResource? {
        scope.composition.resource(segments[0], segments[1])
    }

    private func purpose(
        _ name: Substring, _ resource: CompiledResource, _ id: RecordID
    ) throws -> FormPurpose? {
        let offered = try scope.session.offered(resource, id)
        switch name {
        case "edit": return offered.changeable == .none ? nil : .change(offered)
        case "erase": return offered.isErasable ? .erase(offered) : nil
        default:
            let moves = offered.moves + offered.otherMoves
            return moves.first { $0.name == name }.map { .move($0, offered) }
        }
    }

    // MARK: Forms

    private func create(_ resource: CompiledResource) async throws -> PageResult? {
        guard try scope.session.view(resource).may(.create) else { return nil }
        return try await work(.create, resource)
    }

    private func work(
        _ purpose: FormPurpose, _ resource: CompiledResource
    ) async throws -> PageResult {
        let fields = try FormScreen.fields(of: purpose, resource, scope.session)
        guard var entries = form else {
            return try page(purpose, resource, start(purpose, fields))
        }
        let unknown = fields.compactMap { ScannedCodes($0, scope) }.compactMap { codes in
            let unknown = codes.take(&entries)
            return unknown.isEmpty
                ? nil
                : Messages.page.unknownCode(unknown.joined(separator: ", "), field: codes.name)
        }
        if !unknown.isEmpty {
            return try page(purpose, resource, entries, .invalid(unknown))
        }
        for field in fields where field.kind.lineFields != nil && field.kind.isList {
            if field.holdsFiles {
                entries.compactFiles(of: field.name)
            } else {
                let defaults = FormEntries.defaults(
                    of: field.kind.lineFields ?? [], zone: scope.zone)
                entries.compactLines(of: field.name, besides: defaults)
            }
        }
        let action = entries[FormScreen.action]
        if action.hasPrefix("add:") {
            entries.addLine(to: String(action.dropFirst(4)))
            return try page(purpose, resource, entries)
        }
        if action.hasPrefix("find:") || action.hasPrefix("scan:") {
            return try page(purpose, resource, entries)
        }
        if let obstacle { return try page(purpose, resource, entries, obstacle) }
        if !fileFaults.isEmpty {
            return try page(purpose, resource, entries, .invalid(fileFaults))
        }
        do {
            let wish = FormWish(
                scope: scope, resource: resource, purpose: purpose, fields: fields,
                entries: entries)
            let outcome = try await scope.session.perform(try wish.operation())
            if let link = try await VisitorPages.link(
                to: outcome, of: resource, scope, sentBy: post)
            {
                return .redirect(link)
            }
            return .redirect(address(after: purpose, resource, outcome))
        } catch let refusal as Refusal where refusal.kind != .notFound && refusal.kind != .fault {
            return try page(purpose, resource, entries, refusal)
        }
    }

    private func page(
        _ purpose: FormPurpose, _ resource: CompiledResource, _ entries: FormEntries,
        _ refusal: Refusal? = nil
    ) throws -> PageResult {
        .screen(
            try FormScreen(
                scope: scope, resource: resource, purpose: purpose, entries: entries,
                refusal: refusal, token: formToken
            ).screen())
    }

    /// What stands in a form before anybody wrote into it.
    private func start(_ purpose: FormPurpose, _ fields: [AnyField]) -> FormEntries {
        // What the address names stands in the form, such as the record it was opened from.
        var entries = FormEntries(
            parameters.filter { pair in
                fields.contains { pair.name == $0.name || pair.name.hasPrefix("\($0.name).") }
            })
        for field in fields where !entries.mentions(field.name) {
            guard let offered = purpose.offered else {
                let content = field.defaultContent ?? .null
                entries.put(content, field.kind, at: field.name, zone: scope.zone)
                continue
            }
            let position = offered.record.resource.definition.positions[field.name]
            let content = position.flatMap { offered.record.content($0) } ?? .null
            entries.put(content, field.kind, at: field.name, zone: scope.zone)
        }
        entries[FormScreen.key] = scope.newIdentity.description
        if let offered = purpose.offered {
            entries[FormScreen.tag] = offered.record.tag.description
        }
        return entries
    }

    // MARK: Afterwards

    private func address(
        after purpose: FormPurpose, _ resource: CompiledResource, _ outcome: Outcome
    ) -> String {
        if let record = outcome.record {
            let done: String =
                switch purpose {
                case .create: "created"
                case .move(let move, _): move.name
                default: "saved"
                }
            return PageAddress.query(
                PageAddress.record(resource, record.id), [("done", done)])
        }
        if case .erase = purpose { return PageAddress.list(resource) }
        return PageAddress.query("/\(resource.id.capability)", [("done", "sent")])
    }

    /// What is said on the page of a record after a form was sent.
    private func done(_ resource: CompiledResource) -> Screen.Message? {
        guard let name = parameters.first(where: { $0.name == "done" })?.value else { return nil }
        switch name {
        case "created": return Screen.Message(text: scope.words[.doneCreated])
        case "saved": return Screen.Message(text: scope.words[.doneSaved])
        default:
            guard resource.definition.move(name) != nil else { return nil }
            return Screen.Message(
                text: scope.words.sentence(
                    .doneMove, ["name": scope.label("\(resource.name).move.\(name)")]))
        }
    }
}
