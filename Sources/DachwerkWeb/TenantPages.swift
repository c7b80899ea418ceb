import DachwerkKernel
import DachwerkKit
import DachwerkServer
import HTTPTypes
import Mustache

/// The pages of one organisation for one reader: its face, the desk, and its capabilities.
struct TenantPages {
    let scope: PageScope
    let request: PersonalRequest
    let templates: PageTemplates
    let drawing: ScreenDrawing
    /// What sends links; nothing where none are sent.
    var links: SignInLinks?
    /// What makes PDF of sheets, where the machine has it.
    var printer: PaperPrinter?

    /// The page; `nil` where there is none for this reader.
    ///
    /// - Throws: What becomes a problem document.
    func respond() async throws -> PageAnswer? {
        if request.target.path == "/" {
            let page = OrganisationPage(scope: scope, drawing: drawing)
            return answer(templates.organisation.render(page.content))
        }
        if request.target.segments.first == VisitorPages.place {
            return try visit()
        }
        do {
            guard let result = try await result() else { return nil }
            if case .paper(let sheet) = result { return await paper(sheet) }
            return answer(result)
        } catch let refusal as Refusal where refusal.kind == .notFound {
            return nil
        }
    }

    /// A private link, or what somebody follows who came by one.
    private func visit() throws -> PageAnswer? {
        let pages = VisitorPages(scope: scope, request: request)
        guard let visit = try pages.visit() else { return nil }
        var answer = answer(visit.result)
        answer.cookies = visit.cookies
        return answer
    }

    private func answer(_ result: PageResult) -> PageAnswer {
        switch result {
        case .screen(let screen):
            return PageFrame(scope: scope, path: String(request.target.path))
                .answer(screen, templates, drawing)
        case .sheet(let sheet), .paper(let sheet): return answer(draw(sheet))
        case .redirect(let address):
            var answer = PageAnswer(status: .seeOther, bytes: [])
            answer.location = address
            return answer
        case .file(let name, let bytes):
            var answer = PageAnswer(type: "application/json", bytes: bytes)
            answer.fileName = name
            return answer
        }
    }

    private func result() async throws -> PageResult? {
        let segments = request.target.segments
        if segments.first == AdministrationPages.place {
            guard scope.session.actor.kind != .anonymous else { return .redirect("/sign-in") }
            return try await AdministrationPages(scope: scope, request: request)
                .result(segments.dropFirst())
        }
        if segments == [DeputyPage.place] {
            guard scope.session.actor.kind != .anonymous else { return .redirect("/sign-in") }
            return try await DeputyPage(
                page: AdministrationPage(scope: scope, request: request)
            ).result()
        }
        switch segments {
        case ["desk"]:
            guard scope.session.actor.kind != .anonymous else { return .redirect("/sign-in") }
            return .screen(try DeskScreen(scope: scope).screen())
        case ["accessibility"], ["imprint"], ["privacy"]:
            return StatementScreen(scope: scope, name: segments[0]).screen().map { .screen($0) }
        case ["search"]:
            let search = SearchScreen(scope: scope, text: parameter("q") ?? "")
            return search.isOffered ? .screen(try search.screen()) : nil
        case ["figures"]:
            return .screen(
                try FiguresScreen(scope: scope, parameters: parameters).screen())
        case _ where segments.count == 2 && segments[0] == "figures":
            return try FigureScreen(scope, String(segments[1]), parameters)
                .map { .screen(try $0.screen()) }
        case _ where segments.count == 2 && segments[0] == "tables":
            return try TabulationScreen(scope, String(segments[1]), parameters)
                .map { .screen(try $0.screen()) }
        default:
            if let screen = try LookupScreen.screen(segments, scope, parameters) {
                return .screen(screen)
            }
            let form = request.form.map { FormEntries($0.pairs) }
            return try await RecordPages(
                scope: scope, parameters: parameters, form: form,
                obstacle: request.pause?.refusal ?? (request.isStale ? FormScreen.stale : nil),
                formToken: request.formToken,
                fileFaults: request.form?.faults ?? [],
                post: { letter in
                    guard let links, links.isOffered(at: scope.tenant) else { return }
                    links.send(letter, from: scope.tenant, client: request.address)
                }
            ).result(segments)
        }
    }

    private var parameters: [(name: String, value: String)] {
        (try? request.target.parameters()) ?? []
    }

    private func parameter(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// The sheet as PDF, or a page that says why there is none.
    private func paper(_ sheet: PrintSheet) async -> PageAnswer {
        let failure: WorkWord
        do {
            guard let printer else { return fault(sheet, .paperAbsent) }
            let accent = scope.tenant.file.look?.accent.flatMap { Colour($0) } ?? .standard
            let style = String(decoding: StyleSheet(accent: accent).bytes, as: UTF8.self)
            let page = draw(sheet, style: style)
            let bytes = try await request.aside { try await printer.pdf(of: page) }
            var answer = PageAnswer(type: "application/pdf", bytes: bytes)
            answer.fileName = "\(sheet.fileName).pdf"
            return answer
        } catch PaperPrinter.Failure.busy {
            failure = .paperBusy
        } catch {
            failure = .paperBroken
        }
        return fault(sheet, failure)
    }

    private func fault(_ sheet: PrintSheet, _ word: WorkWord) -> PageAnswer {
        var screen = Screen(title: sheet.title)
        screen.message = Screen.Message(text: scope.words[word], isProblem: true)
        screen.actions = [
            PageAction(text: sheet.back.text, address: sheet.back.address, isMain: true)
        ]
        var answer = answer(.screen(screen))
        answer.status = .serviceUnavailable
        return answer
    }

    private func draw(_ sheet: PrintSheet, style: String? = nil) -> String {
        var content = scope.text.frame(
            title: sheet.title, heading: nil, footer: scope.text.plain(scope.tenant.file.name))
        content["organisation"] = scope.text.marked(scope.tenant.file.name)
        content.merge(sheet.content(scope.text)) { $1 }
        content["style"] = style ?? false as Any
        if style == nil, printer != nil {
            content["choices"] = (sheet.choices + [sheet.paper(scope.words)]).map(\.content)
        }
        return templates.sheet.render(content)
    }

    private func answer(_ html: String) -> PageAnswer {
        PageAnswer(language: scope.language, bytes: Array(html.utf8))
    }
}
