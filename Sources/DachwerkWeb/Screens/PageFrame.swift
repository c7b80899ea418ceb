import DachwerkKernel
import DachwerkKit
import DachwerkServer
import HTTPTypes
import Mustache

/// What stands around every screen of an organisation: its name, its areas, the languages.
struct PageFrame {
    let scope: PageScope
    /// The path of the page, which tells in which area it lies.
    let path: String

    /// What the template of the page reads beside the screen.
    func content(_ title: String) -> [String: Any] {
        let name = scope.tenant.file.name
        var content = scope.text.frame(
            title: "\(title) – \(scope.text.plain(name))", heading: nil,
            footer: "\(scope.text.plain(name)) · \(scope.words[.title])",
            home: scope.text.marked(name), menu: menu)
        if scope.session.isVisiting {
            content["account"] = ["address": "/follow", "text": scope.words[.visit]]
        } else if scope.session.actor.kind == .anonymous, scope.text.surroundings.hasAccounts {
            content["account"] = [
                "address": "/sign-in", "text": scope.words.text("people.title.signIn"),
            ]
        }
        content["support"] = support ?? false as Any
        content["statements"] = StatementScreen.links(scope).map(\.content)
        return content
    }

    /// That somebody who keeps the platform running is let in, for those who can end it or watch
    /// over what is personal.
    private var support: [String: Any]? {
        guard let member = try? scope.session.supportAccess().first, let end = member.endsAt else {
            return nil
        }
        let words = AdministrationWords(page: scope.words, zone: scope.zone)
        let text = words(.supportBanner, ["name": .text(member.name), "date": .instant(end)])
        let link = ["address": "\(AdministrationPages.address)/support", "text": text]
        return ["plain": text, "link": scope.session.looksAfterPeople ? link : false as Any]
    }

    /// The whole page; what has to be mended is said by its status, too.
    func answer(
        _ screen: Screen, _ templates: PageTemplates, _ drawing: ScreenDrawing
    ) -> PageAnswer {
        var content = content(screen.title)
        content.merge(drawing.content(screen, scope.text)) { $1 }
        return PageAnswer(
            status: screen.message?.isProblem ?? false ? .unprocessableContent : .ok,
            language: scope.language, bytes: Array(templates.screen.render(content).utf8))
    }

    /// Nobody sees a way to where there is nothing for them.
    private var menu: [Link] {
        var links: [Link] = []
        if scope.session.actor.kind != .anonymous, !scope.session.isVisiting {
            links.append(link(scope.words[.desk], PageAddress.desk))
            if SearchScreen(scope: scope, text: "").isOffered {
                links.append(link(scope.words[.searchTitle], PageAddress.search))
            }
        }
        // What the platform itself keeps is nothing that somebody without an account looks for.
        let isOutside = scope.session.actor.kind == .anonymous || scope.session.isVisiting
        links += scope.openCapabilities.filter { !isOutside || $0.id != "platform" }
            .map { link(scope.label($0.id), "/\($0.id)") }
        if scope.session.actor.kind != .anonymous, FigureWords(scope: scope).isOffered {
            links.append(link(scope.words[.figures], PageAddress.figures))
        }
        if AdministrationPages.isOpen(to: scope.session) {
            links.append(
                link(
                    scope.words.text("administration.title"), AdministrationPages.address))
        }
        return links
    }

    private func link(_ text: String, _ address: String) -> Link {
        Link(
            text: text, address: address,
            isCurrent: path == address || path.hasPrefix("\(address)/"))
    }
}
