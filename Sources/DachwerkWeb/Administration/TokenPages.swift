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
            columns: [.label, .duties, .used, .ends].map { Table.Column(label: words[$0]) },
            rows: try page.session.tokens().reversed().map { token in
                let isEnded = token.revokedAt != nil
                return Table.Row(
                    cells: [
                        [ShownValue(text: token.grant.label)],
                        duties(token).map { ShownValue(text: $0) } + limits(token),
                        [lastUse(token)],
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

    private func lastUse(_ token: KeptToken) -> ShownValue {
        token.usedAt.map { page.plain(.instant($0)) } ?? ShownValue(text: words[.never])
    }

    /// What is taken from all that the duties allow.
    private func limits(_ token: KeptToken) -> [ShownValue] {
        guard let scope = token.grant.scope else { return [] }
        return (scope.isReadOnly ? [ShownValue(text: words[.readOnly], isTag: true)] : [])
            + (scope.resources ?? []).sorted().map {
                ShownValue(text: page.scope.label($0.description), isTag: true)
            }
    }

    // MARK: A new one

    func make() async throws -> PageResult? {
        // A program that could make tokens could outlive its own.
        guard page.session.actor.kind == .person else { return nil }
        guard page.sent != nil else { return page.finished(form()) }
        do {
            let grant = try wish()
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
        guard Set(duties).isSubset(of: grantable) else { throw Refusal.forbidden }
        return TokenGrant(
            label: label, duties: duties, scope: try scopeWish(),
            expiresAt: page.tenant.platform.clock.now().adding(days: days))
    }

    /// What is to be left; nothing chosen means every resource.
    private func scopeWish() throws -> ActorScope? {
        let chosen = page.chosen("resources").compactMap { ResourceID($0) }
        guard Set(chosen).isSubset(of: resources.map(\.id)) else { throw Refusal.forbidden }
        let reads = !page.typed("readOnly").isEmpty
        guard !chosen.isEmpty || reads else { return nil }
        return ActorScope(resources: chosen.isEmpty ? nil : Set(chosen), isReadOnly: reads)
    }

    /// The resources that a program may be confined to.
    private var resources: [CompiledResource] { page.scope.composition.resources }

    private func choice(of resources: [ResourceID], chosen: [String]) -> Control {
        Control(
            name: "resources", label: words[.resources],
            body: .choices(
                resources.map { id in
                    Control.Option(
                        value: id.description, label: page.scope.label(id.description),
                        isChosen: chosen.contains(id.description))
                }, isMultiple: true), hint: words[.resourcesHint], isOptional: true)
    }

    private func readsOnly(_ isOn: Bool) -> Control {
        Control(name: "readOnly", label: words[.readOnly], body: .box(isOn: isOn))
    }

    /// The duties that can be handed on: what needs a second factor, only by whoever showed one.
    private var grantable: Set<String> {
        let all = Set(page.tenant.composition.duties.map(\.id))
        let hasFactor = page.request.signedIn?.signedIn.hasFactor ?? false
        return hasFactor ? all : all.subtracting(page.tenant.file.signIn.secondFactor)
    }

    private func form(_ faults: [String: String] = [:]) -> Screen {
        var screen = page.screen(words[.newToken], under: trail)
        let days = page.request.form == nil ? "30" : page.typed("days")
        screen.blocks = [
            .form(
                page.form(
                    page.address("tokens", "new"), submit: .newToken,
                    [
                        page.line(
                            "label", .label, value: page.typed("label"), fault: faults["label"]),
                        choice(
                            grantable.sorted(), chosen: page.chosen("duties"),
                            fault: faults["duties"]),
                        readsOnly(!page.typed("readOnly").isEmpty),
                        choice(of: resources.map(\.id), chosen: page.chosen("resources")),
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
                let only = page.chosen("resources").compactMap { ResourceID($0) }
                _ = try await page.session.narrowToken(
                    id,
                    TokenNarrowing(
                        duties: page.chosen("duties"), resources: only.isEmpty ? nil : only,
                        isReadOnly: !page.typed("readOnly").isEmpty))
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
                    Facts.Fact(label: words[.used], values: [lastUse(token)]),
                    Facts.Fact(
                        label: words[.resources],
                        values: token.grant.scope == nil
                            ? [ShownValue(text: words[.everything])] : limits(token)),
                ]))
        ]
        guard isOpen else { return screen }
        let held = token.grant.duties(in: page.tenant.file).sorted()
        let left = token.grant.scope?.resources?.sorted() ?? resources.map(\.id)
        let only = (token.grant.scope?.resources ?? []).map(\.description)
        var narrow = page.form(
            own, "narrow", submit: .narrow,
            [
                choice(held, chosen: held, fault: faults["duties"]),
                readsOnly(token.grant.scope?.isReadOnly ?? false),
                choice(of: left, chosen: only),
            ],
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
