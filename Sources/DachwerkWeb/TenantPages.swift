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
            switch result {
            case .screen(let screen):
                return PageFrame(scope: scope, path: String(request.target.path))
                    .answer(screen, templates, drawing)
            case .redirect(let address):
                var answer = PageAnswer(status: .seeOther, bytes: [])
                answer.location = address
                return answer
            }
        } catch let refusal as Refusal where refusal.kind == .notFound {
            return nil
        }
    }

    /// A private link, or what somebody follows who came by one.
    private func visit() throws -> PageAnswer? {
        let pages = VisitorPages(scope: scope, request: request)
        guard let visit = try pages.visit() else { return nil }
        var answer: PageAnswer
        switch visit.result {
        case .screen(let screen): answer = draw(screen)
        case .redirect(let address):
            answer = PageAnswer(status: .seeOther, bytes: [])
            answer.location = address
        }
        answer.cookies = visit.cookies
        return answer
    }

    private func result() async throws -> PageResult? {
        let segments = request.target.segments
        switch segments {
        case ["desk"]:
            guard scope.session.actor.kind != .anonymous else { return .redirect("/sign-in") }
            return .screen(try DeskScreen(scope: scope).screen())
        case ["accessibility"], ["imprint"], ["privacy"]:
            return StatementScreen(scope: scope, name: segments[0]).screen().map { .screen($0) }
        default:
            if let screen = try LookupScreen.screen(
                segments, scope, (try? request.target.parameters()) ?? [])
            {
                return .screen(screen)
            }
            let form = request.form.map { FormEntries($0.pairs) }
            return try await RecordPages(
                scope: scope, parameters: (try? request.target.parameters()) ?? [], form: form,
                isStale: request.isStale, formToken: request.formToken
            ).result(segments)
        }
    }

    private func answer(_ html: String) -> PageAnswer {
        PageAnswer(language: scope.language, bytes: Array(html.utf8))
    }
}
