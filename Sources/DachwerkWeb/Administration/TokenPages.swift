import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// The tokens with which programs come in: which there are, made, narrowed and ended.
struct TokenPages {
    let page: AdministrationPage

    private var words: AdministrationWords { page.words }
    private var trail: [Link] {
        [Link(text: words[.tokens], address: page.address("tokens"))]
    }

    // MARK: All

    func list() throws -> Screen {
        var screen = page.screen(words[.tokens])
        screen.lead = words[.tokensLead]
        screen.actions = [
            PageAction(
                text: words[.newToken], address: page.address("tokens", "new"), isMain: true)
        ]
        var table = Table(
            title: words[.tokens], showsTitle: false,
            columns: [.label, .duties, .made, .ends].map { Table.Column(label: words[$0]) },
            rows: try page.session.tokens().reversed().map { token in
                let isEnded = token.revokedAt != nil
                return Table.Row(
                    cells: [
                        [ShownValue(text: token.grant.label)],
                        duties(token).map { ShownValue(text: $0) },
                        [page.plain(.instant(token.createdAt))],
                        [
                            isEnded
                                ? ShownValue(text: words[.ended], isTag: true)
                                : page.plain(.instant(token.grant.expiresAt))
                        ],
                    ], address: page.address("tokens", token.id.description))
            })
        table.empty = words[.nobody]
        screen.blocks = [.table(table)]
        return screen
    }

    private func duties(_ token: KeptToken) -> [String] {
        token.grant.duties(in: page.tenant.file).sorted().map(page.scope.label)
    }

    // MARK: A new one

    func make() async throws -> PageResult? {
        // A program that could make tokens could outlive its own.
        guard page.session.actor.kind == .person else { return nil }
        guard page.sent != nil else { return page.finished(form()) }
        do {
            let (grant, now) = (try wish(), page.tenant.platform.clock.now())
            guard grant.expiresAt > now else {
                throw Refusal.invalid([Messages.value.date(field: "days")])
            }
            let secret = TokenSecret.make()
            _ = try await page.tenant.keep(grant, digest: secret.digest, by: page.session.actor)
            var screen = page.screen(words[.madeNow], under: trail)
            screen.lead = words[.tokenLead]
            screen.blocks = [.passage(Passage(texts: [grant.label], codes: [secret.text]))]
            return .screen(screen)
        } catch let refusal as Refusal where refusal.isForForms {
            var screen = form(page.faults(of: refusal))
            screen.message = page.message(of: refusal)
            return page.finished(screen)
        }
    }

    private static let days = 1...366

    private func wish() throws -> TokenGrant {
        var faults: [FieldFault] = []
        let label = String(TextForm.tidy(page.typed("label")).prefix(100))
        if label.isEmpty { faults.append(Messages.value.missing(field: "label")) }
        let duties = page.chosen("duties")
        if duties.isEmpty { faults.append(Messages.value.missing(field: "duties")) }
        let days = Int(TextForm.tidy(page.typed("days"))) ?? 0
        if !Self.days.contains(days) {
            faults.append(
                Messages.value.range(1...Int64(Self.days.upperBound), field: "days"))
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
        return TokenGrant(
            label: label, duties: duties,
            expiresAt: page.tenant.platform.clock.now().adding(days: days))
    }

    private func form(_ faults: [String: String] = [:]) -> Screen {
        var screen = page.screen(words[.newToken], under: trail)
        let days = page.request.form == nil ? "30" : page.typed("days")
        let known = page.tenant.composition.duties.map(\.id).sorted()
        screen.blocks = [
            .form(
                page.form(
                    page.address("tokens", "new"), submit: .newToken,
                    [
                        page.line(
                            "label", .label, value: page.typed("label"), fault: faults["label"]),
                        choice(
                            known, chosen: page.chosen("duties"), fault: faults["duties"]),
                        page.line("days", .days, .number, value: days, fault: faults["days"]),
                    ]))
        ]
        return screen
    }

    private func choice(_ duties: [String], chosen: [String], fault: String? = nil) -> Control {
        Control(
            name: "duties", label: words[.duties],
            body: .choices(
                duties.map {
                    Control.Option(
                        value: $0, label: page.scope.label($0), isChosen: chosen.contains($0))
                }, isMultiple: true), hint: words[.dutiesHint], fault: fault)
    }

    // MARK: One

    func one(_ id: RecordID) async throws -> PageResult? {
        guard let token = try page.session.tokens().first(where: { $0.id == id }) else {
            return nil
        }
        let own = page.address("tokens", id.description)
        guard let sent = page.sent else { return page.finished(screen(token, own)) }
        do {
            if sent["way"] == "end" {
                try await page.session.endToken(id)
            } else {
                _ = try await page.session.narrowToken(
                    id, TokenNarrowing(duties: page.chosen("duties")))
            }
            return .redirect(own)
        } catch let refusal as Refusal where refusal.isForForms {
            var screen = screen(token, own, page.faults(of: refusal))
            screen.message = page.message(of: refusal)
            return page.finished(screen)
        }
    }

    private func screen(
        _ token: KeptToken, _ own: String, _ faults: [String: String] = [:]
    ) -> Screen {
        var screen = page.screen(token.grant.label, under: trail)
        let now = page.tenant.platform.clock.now()
        let isOpen = token.revokedAt == nil && token.grant.expiresAt > now
        if !isOpen { screen.badge = words[.ended] }
        screen.blocks = [
            .facts(
                Facts(facts: [
                    Facts.Fact(
                        label: words[.made], values: [page.plain(.instant(token.createdAt))]),
                    Facts.Fact(
                        label: words[.ends],
                        values: [page.plain(.instant(token.revokedAt ?? token.grant.expiresAt))]),
                    Facts.Fact(
                        label: words[.duties],
                        values: duties(token).map { ShownValue(text: $0) }),
                ]))
        ]
        guard isOpen else { return screen }
        let held = token.grant.duties(in: page.tenant.file).sorted()
        var narrow = page.form(
            own, "narrow", submit: .narrow,
            [choice(held, chosen: held, fault: faults["duties"])],
            hidden: [FormField(name: "way", value: "narrow")])
        narrow.title = words[.narrow]
        narrow.lead = words[.narrowLead]
        var end = page.form(
            own, "end", submit: .endToken, hidden: [FormField(name: "way", value: "end")])
        end.isGrave = true
        screen.blocks += [.form(narrow), .form(end)]
        return screen
    }
}
