package import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
package import DachwerkServer
import HTTPTypes
import Mustache

/// Answers browsers: the list of organisations, and one page for each.
package struct PageResponder: PageSource {
    private let templates: PageTemplates
    private let people: PeoplePages?
    private let surroundings: PageText.Surroundings
    private let drawing: ScreenDrawing
    private let printer: PaperPrinter?

    /// Reads the templates.
    ///
    /// - Parameters:
    ///   - desk: What lets people in; without it there are no pages of accounts.
    ///   - tenants: All tenants, so that whoever signs out everywhere is signed out everywhere.
    ///   - links: What sends links to sign in with; without it none are offered.
    ///   - provider: What asks providers who somebody is; without it nobody signs in that way.
    ///   - printer: What makes PDF of sheets; without it they are printed from the browser.
    ///   - isDemo: Whether people with known passwords may come in, which every page then says.
    /// - Throws: What Mustache finds wrong in a template.
    package init(
        desk: SignInDesk? = nil, tenants: any TenantSource = FixedTenants([]),
        links: SignInLinks? = nil, provider: (any IdentityProvider)? = nil,
        printer: PaperPrinter? = nil, isDemo: Bool = false
    ) throws {
        self.printer = printer
        let templates = try PageTemplates()
        self.templates = templates
        let drawing = try ScreenDrawing()
        self.drawing = drawing
        let surroundings = PageText.Surroundings(isDemo: isDemo, hasAccounts: desk != nil)
        self.surroundings = surroundings
        people = desk.map {
            PeoplePages(
                desk: $0, templates: templates, drawing: drawing, tenants: tenants,
                surroundings: surroundings, links: links, provider: provider)
        }
    }

    package func isPersonal(_ target: RequestTarget) -> Bool {
        !["/style.css", "/icon.svg"].contains(target.path)
    }

    package func takesForms(_ target: RequestTarget) -> Bool {
        target.segments.count > 2
            || target.segments.first.map {
                PeoplePages.places.contains($0) || $0 == AdministrationPages.place
                    || $0 == VisitorPages.place || $0 == DeputyPage.place
            } ?? false
    }

    package func respond(to request: PersonalRequest) async throws -> PageAnswer {
        var surroundings = surroundings
        // The pages of the desk come only in languages that have every word of them.
        if request.signedIn != nil { surroundings.languages = PageWords.complete }
        let text = PageText(
            parameters: (try? request.target.parameters()) ?? [], wishes: request.wishes.tags,
            tenant: request.tenant, surroundings)
        var answer = try await answer(request, text)
        answer.cookies += text.cookies
        return answer
    }

    package func respond(to request: OperatorRequest) async throws -> PageAnswer? {
        var surroundings = surroundings
        surroundings.languages = PageWords.complete
        let text = PageText(
            parameters: (try? request.target.parameters()) ?? [], wishes: request.wishes.tags,
            tenant: nil, surroundings)
        return try await OperatorPages(
            request: request, text: text, templates: templates, drawing: drawing
        ).respond()
    }

    private func answer(
        _ request: PersonalRequest, _ text: PageText
    ) async throws -> PageAnswer {
        if request.target.segments.first.map(PeoplePages.places.contains) ?? false,
            let answer = try await people?.respond(to: request)
        {
            return answer
        }
        let scope = PageScope(
            session: request.signedIn?.session ?? request.visitor ?? request.tenant.publicSession,
            text: text)
        return try await TenantPages(
            scope: scope, request: request, templates: templates, drawing: drawing,
            links: people?.links, printer: printer
        ).respond() ?? missing(text, request.tenant)
    }

    package func respond(to request: PageRequest) -> PageAnswer {
        let tenant: Tenant? =
            if case .tenant(let session) = request.place { session.tenant } else { nil }
        if request.path == "/style.css" { return style(tenant) }
        if request.path == "/icon.svg" { return icon(tenant) }
        let text = PageText(
            parameters: request.parameters, wishes: request.wishes.tags, tenant: tenant,
            surroundings)
        guard request.path == "/" else { return missing(text, tenant) }
        switch request.place {
        case .tenant(let session):
            let page = OrganisationPage(
                scope: PageScope(session: session, text: text), drawing: drawing)
            return answer(templates.organisation.render(page.content), text)
        case .platform(let tenants):
            var answer = landing(tenants, request.port, text)
            answer.cookies += text.cookies
            return answer
        }
    }

    private func landing(_ tenants: [Tenant], _ port: Int?, _ text: PageText) -> PageAnswer {
        let words = text.words
        var content = text.frame(
            title: words[.organisations],
            heading: text.marked(words[.organisations], words.language),
            footer: words[.title])
        content["lead"] = words[.landing]
        content["nobody"] = words[.nobody]
        content["organisations"] =
            tenants.filter(\.file.isListed)
            .sorted { ByteOrder.isBefore(text.plain($0.file.name), text.plain($1.file.name)) }
            .compactMap { tenant in card(tenant, port, text) }
        return answer(templates.landing.render(content), text)
    }

    /// Links come from the tenant's file, never from what a request calls itself.
    private func card(_ tenant: Tenant, _ port: Int?, _ text: PageText) -> [String: Any]? {
        guard let host = tenant.file.hosts.first else { return nil }
        let suffix = port.map { [80, 443].contains($0) ? "" : ":\($0)" } ?? ""
        return [
            "name": text.marked(tenant.file.name), "link": "//\(host)\(suffix)/", "host": host,
            "about": tenant.file.about.map { text.marked($0) } ?? false,
        ]
    }

    private func missing(_ text: PageText, _ tenant: Tenant?) -> PageAnswer {
        let words = text.words
        var content = text.frame(
            title: words[.missing], heading: text.marked(words[.missing], words.language),
            footer: tenant.map { text.plain($0.file.name) } ?? words[.title])
        content["lead"] = words[.missingText]
        content["home"] = words[.home]
        var answer = answer(templates.missing.render(content), text)
        answer.status = .notFound
        return answer
    }

    private func style(_ tenant: Tenant?) -> PageAnswer {
        PageAnswer(
            type: "text/css; charset=utf-8", bytes: StyleSheet(accent: accent(tenant)).bytes,
            maximumAge: 300)
    }

    private func accent(_ tenant: Tenant?) -> Colour {
        tenant?.file.look?.accent.flatMap { Colour($0) } ?? .standard
    }

    /// A roof in the colour of the organisation, for the tab of the browser.
    private func icon(_ tenant: Tenant?) -> PageAnswer {
        let colour = accent(tenant)
        let picture = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
            <rect width="32" height="32" rx="6" fill="\(colour.description)"/>\
            <path d="M5 18 16 8l11 10" fill="none" stroke="\(colour.text.description)" \
            stroke-width="3"/><path d="M9 18v7h14v-7" fill="\(colour.text.description)"/></svg>
            """
        return PageAnswer(type: "image/svg+xml", bytes: Array(picture.utf8), maximumAge: 300)
    }

    private func answer(_ html: String, _ text: PageText) -> PageAnswer {
        PageAnswer(language: text.words.language, bytes: Array(html.utf8))
    }
}

/// Orders names without asking any locale.
enum ByteOrder {
    static func isBefore(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
