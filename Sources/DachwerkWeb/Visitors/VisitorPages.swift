import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Where a private link leads, and what is said to somebody who gets one.
///
/// The link itself stands in one address only, which is opened once: from there a cookie of this
/// host carries its secret, so that it gets into no other address, no log and no other page.
struct VisitorPages {
    /// The first part of the paths of these pages.
    static let place: Substring = "follow"

    let scope: PageScope
    let request: PersonalRequest

    /// Where a request of a visitor leads.
    struct Visit {
        let result: PageResult
        var cookies: [String] = []
    }

    /// Makes the link for whoever asked for something without an account.
    ///
    /// - Parameters:
    ///   - outcome: What came of asking.
    ///   - resource: What was asked for.
    ///   - scope: Who asked.
    ///   - post: Sends it to the address that the visitor left, if there is one.
    /// - Returns: The path of the link; `nil` for people who find the record in another way.
    /// - Throws: What the store throws.
    static func link(
        to outcome: Outcome, of resource: CompiledResource, _ scope: PageScope,
        sentBy post: (LinkLetter) -> Void
    ) async throws -> String? {
        let isVisitor = scope.session.actor.kind == .anonymous || scope.session.isVisiting
        guard isVisitor, outcome.record == nil, let id = outcome.id else { return nil }
        let secret = TokenSecret.make()
        guard
            let kept = try await scope.tenant.keepVisitorLink(
                to: id, of: resource, digest: secret.digest)
        else { return nil }
        let path = "/\(place)/\(secret.text)"
        if let address = kept.address {
            post(
                LinkLetter(
                    from: scope.tenant, to: address, languages: scope.text.wishes, path: path,
                    .request(until: kept.until)))
        }
        return "\(path)?done=sent"
    }

    /// What is shown, or where to go on; `nil` where there is no page for this reader.
    ///
    /// - Throws: What the store throws.
    func visit() throws -> Visit? {
        let segments = request.target.segments
        switch segments.count {
        case 1 where request.sent != nil:
            return Visit(result: .redirect("/"), cookies: [HostCookie.visit.ending])
        case 1: return try requests().map { Visit(result: .screen($0)) }
        case 2: return try open(String(segments[1]))
        default: return nil
        }
    }

    private func open(_ secret: String) throws -> Visit? {
        guard TokenSecret.isWellFormed(secret),
            let session = try scope.tenant.session(visitorDigest: TokenSecret.digest(secret))
        else { return nil }
        let cookie = HostCookie.visit.setting(secret)
        let records = try session.visitorRecords()
        let target =
            records.count == 1
            ? PageAddress.record(records[0].resource, records[0].id) : "/\(Self.place)"
        let isNew = (try? request.target.parameters())?.contains { $0 == ("done", "sent") } ?? false
        guard isNew else { return Visit(result: .redirect(target), cookies: [cookie]) }
        return Visit(result: .screen(handed(secret, target)), cookies: [cookie])
    }

    /// The page that shows the link, the only one that ever does.
    private func handed(_ secret: String, _ target: String) -> Screen {
        var screen = Screen(title: scope.words[.link])
        screen.message = Screen.Message(text: scope.words[.doneSent])
        screen.lead = scope.words[.linkLead]
        let path = "/\(Self.place)/\(secret)"
        screen.blocks = [
            .facts(
                Facts(facts: [
                    Facts.Fact(
                        label: scope.words[.link],
                        values: [ShownValue(text: "\(request.origin)\(path)", address: path)])
                ]))
        ]
        screen.actions = [
            PageAction(text: scope.words[.linkOpen], address: target, isMain: true)
        ]
        return screen
    }

    /// What somebody has asked for, and the way to leave it on a device that others use, too.
    private func requests() throws -> Screen? {
        guard scope.session.isVisiting else { return nil }
        var screen = Screen(title: scope.words[.visit])
        screen.lead = scope.words[.visitLead]
        let cards = try scope.session.visitorRecords().map { record in
            Cards.Card(
                title: "\(scope.label(record.resource.name)): \(scope.title(of: record))",
                address: PageAddress.record(record.resource, record.id),
                lines: record.resource.definition.hasLifecycle
                    ? [
                        ShownValue(
                            text: scope.state(record.state, of: record.resource), isTag: true)
                    ] : [])
        }
        var form = PageForm(
            address: "/\(Self.place)", controls: [],
            hidden: [FormField(name: FormFields.token, value: request.formToken)],
            submit: scope.words[.visitLeave])
        form.lead = scope.words[.visitLeaveLead]
        screen.blocks = [
            .cards(Cards(title: scope.words[.lists], cards: cards, empty: scope.words[.listEmpty])),
            .form(form),
        ]
        return screen
    }
}
