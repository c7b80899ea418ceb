import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// One person of the organisation: roles and days, who is signed in, and the end.
struct MemberPage {
    let page: AdministrationPage
    let id: RecordID

    private var words: AdministrationWords { page.words }
    private var own: String { page.address("people", id.description) }

    func result() async throws -> PageResult? {
        let visible = try page.session.read(PlatformMembership.id, id)
        guard let sent = page.sent else { return page.finished(try screen(visible)) }
        do {
            switch sent["way"] {
            case "end":
                try await end(Record(visible.redacted))
                return .redirect("\(own)?done=ended")
            case "session":
                // Only one of this person: what is sent could name another one.
                if let session = sent["id"].flatMap({ RecordID($0) }),
                    try sessions().contains(where: { $0.id == session })
                {
                    try await page.session.endSession(session)
                }
                return .redirect("\(own)?done=saved")
            default:
                try await change()
                return .redirect("\(own)?done=saved")
            }
        } catch let refusal as Refusal where refusal.isForForms {
            var screen = try screen(visible, page.faults(of: refusal))
            screen.message = page.message(of: refusal)
            return page.finished(screen)
        }
    }

    private func change() async throws {
        var faults: [FieldFault] = []
        func day(_ name: String) -> FieldContent {
            let text = page.typed(name)
            guard !text.isEmpty else { return .null }
            if let date = LocalDate(text) { return .date(date) }
            faults.append(Messages.value.date(field: name))
            return .null
        }
        let fields: [String: FieldContent] = [
            "name": .text(TextForm.tidy(page.typed("name"))),
            "roles": .list(page.chosen("roles").map { .text($0) }),
            "from": day("from"), "until": day("until"),
        ]
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
        _ = try await page.session.perform(
            Operation(
                PlatformMembership.id, .change(id), fields: fields,
                expectedTags: [page.typed("tag")]))
    }

    /// Lets somebody belong here no more from now on; the record stays, so that the history can
    /// name who acted.
    private func end(_ member: Record<PlatformMembership>) async throws {
        let now = page.tenant.platform.clock.now()
        let yesterday = page.tenant.info.zone.date(of: now).adding(days: -1)
        _ = try await page.session.perform(
            Operation(
                PlatformMembership.id, .change(id),
                fields: [
                    "from": .date(min(member.from, yesterday)), "until": .date(yesterday),
                ]))
        for session in try sessions() { try await page.session.endSession(session.id) }
    }

    private func sessions() throws -> [SignedIn] {
        try page.session.sessions().filter { $0.membership == id }
    }

    // MARK: The page

    private func screen(
        _ visible: VisibleRecord, _ faults: [String: String] = [:]
    ) throws -> Screen {
        let member = Record<PlatformMembership>(visible.redacted)
        var screen = page.screen(
            member.name, under: [Link(text: words[.people], address: page.address("people"))])
        let done: [String: AdministrationWords.Key] = ["saved": .doneSaved, "ended": .doneEnded]
        screen.message = page.parameter("done").flatMap { done[$0] }
            .map { Screen.Message(text: words[$0]) }
        if let resource = page.scope.composition.resource(PlatformMembership.id) {
            screen.actions = [
                PageAction(text: words[.allFields], address: PageAddress.record(resource, id))
            ]
        }
        screen.blocks = [.form(change(member, visible.tag, faults)), .cards(try sessionCards())]
        let now = page.tenant.platform.clock.now()
        if PlatformMembership.holds(member, at: now, page.tenant.info.zone) {
            var end = page.form(
                own, "end", submit: .endNow, hidden: [FormField(name: "way", value: "end")])
            end.title = words[.endNow]
            end.lead = words[.endLead]
            end.isGrave = true
            screen.blocks.append(.form(end))
        }
        return screen
    }

    private func change(
        _ member: Record<PlatformMembership>, _ tag: VersionTag, _ faults: [String: String]
    ) -> PageForm {
        let isTyped = page.request.form != nil && page.typed("way") == "change"
        func value(_ name: String, _ kept: String) -> String { isTyped ? page.typed(name) : kept }
        var form = page.form(
            own, "change", submit: .change,
            [
                page.line(
                    "name", .name, value: value("name", member.name), fault: faults["name"]),
                page.roles(
                    chosen: isTyped ? page.chosen("roles") : member.roles, fault: faults["roles"]),
                page.line(
                    "from", .since, .date, value: value("from", member.from.description),
                    fault: faults["from"]),
                page.line(
                    "until", .until, .date, value: value("until", member.until?.description ?? ""),
                    fault: faults["until"], isOptional: true),
            ],
            hidden: [
                FormField(name: "way", value: "change"),
                FormField(name: "tag", value: value("tag", tag.description)),
            ])
        form.title = words[.change]
        return form
    }

    private func sessionCards() throws -> Cards {
        let cards = try sessions().map { session in
            var form = page.form(
                own, submit: .endSession,
                hidden: [
                    FormField(name: "way", value: "session"),
                    FormField(name: "id", value: session.id.description),
                ])
            form.spoken = "\(words[.endSession]): \(session.device)"
            return Cards.Card(
                title: session.device.isEmpty ? "–" : session.device, address: nil,
                lines: [page.plain(.instant(session.usedAt))], form: form)
        }
        return Cards(title: words[.sessions], cards: cards, empty: words[.sessionsEmpty])
    }
}
