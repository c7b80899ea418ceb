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
            let page = OrganisationPage(scope: scope)
            return answer(templates.organisation.render(page.content))
        }
        do {
            guard let result = try await result() else { return nil }
            switch result {
            case .screen(let screen): return draw(screen)
            case .redirect(let address):
                var answer = PageAnswer(status: .seeOther, bytes: [])
                answer.location = address
                return answer
            }
        } catch let refusal as Refusal where refusal.kind == .notFound {
            return nil
        }
    }

    private func result() async throws -> PageResult? {
        let segments = request.target.segments
        switch segments {
        case ["desk"]:
            guard scope.session.actor.kind != .anonymous else { return .redirect("/sign-in") }
            return .screen(try DeskScreen(scope: scope).screen())
        default:
            let form = request.form.map { FormEntries($0.pairs) }
            return try await RecordPages(
                scope: scope, parameters: (try? request.target.parameters()) ?? [], form: form,
                isStale: request.isStale, formToken: request.formToken,
                fileFaults: request.form?.faults ?? []
            ).result(segments)
        }
    }

    private func draw(_ screen: Screen) -> PageAnswer {
        let path = String(request.target.path)
        var content = PageFrame(scope: scope, path: path).content(screen.title)
        content.merge(drawing.content(screen, scope.text)) { $1 }
        let html = templates.screen.render(content)
        var answer = answer(html)
        if screen.message?.isProblem ?? false { answer.status = .unprocessableContent }
        return answer
    }

    private func answer(_ html: String) -> PageAnswer {
        PageAnswer(language: scope.language, bytes: Array(html.utf8))
    }
}
